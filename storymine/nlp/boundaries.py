"""Where one moment ends and the next begins: a small neural network over storymine.nlp.beginnings.

Works on any text: with punctuation, without (speech recognition), in call-note shorthand.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from storymine.nlp.align import Token
from storymine.nlp.beginnings import Look, Seen, candidates, features, is_bare

Floats = NDArray[np.float32]

CONTRAST = 1.2
FARTHEST = 5.0
"""Features count no farther from their mean than this many times their spread."""


@dataclass(frozen=True, slots=True)
class Network:
    """One hidden layer beside a linear one, over k features scaled by their `mean` and `spread` (k).

    relu(x @ `hidden` (k, h) + `hidden_bias` (h)) @ `out` (h) + x @ `straight` (k) + `bias`.
    """

    mean: Floats
    spread: Floats
    hidden: Floats
    hidden_bias: Floats
    out: Floats
    straight: Floats
    bias: Floats

    def __call__(self, features: Floats) -> Floats:
        """A logit a row of features (n, k)."""
        scaled = np.clip((features - self.mean) / self.spread, -FARTHEST, FARTHEST)
        raised = np.maximum(scaled @ self.hidden + self.hidden_bias, 0)
        return np.asarray(raised @ self.out + scaled @ self.straight + self.bias, np.float32)


@dataclass(frozen=True, slots=True)
class Cutter:
    """A token begins a moment where the network's logit is above `threshold`; above `bare` in a text without
    punctuation, where everything is less sure."""

    look: Look
    network: Network
    threshold: float
    bare: float

    def logits(self, batch: Sequence[Seen], found: Sequence[Sequence[tuple[int, bool]]]) -> Floats:
        """How strongly a moment begins at every candidate of some texts, one after another."""
        if not any(found):
            return np.zeros(0, np.float32)
        turns = [contrast(seen.tokens[i][0]) for seen, one in zip(batch, found, strict=True) for i, _ in one]
        return self.network(features(batch, found, self.look)) + np.array(turns, np.float32)

    def cut(self, batch: Sequence[Seen]) -> list[list[tuple[int, int]]]:
        """Of every text its moments as (first token, token after the last): ordered, apart, without white
        space around, never empty."""
        found = [candidates(seen.text, seen.tokens) for seen in batch]
        logits = iter(self.logits(batch, found).tolist())
        cuts = []
        for seen, one in zip(batch, found, strict=True):
            threshold = self.bare if is_bare(seen.text) else self.threshold
            cuts.append(pieces(seen.tokens, [i for i, _ in one if next(logits) > threshold]))
        return cuts


def pieces(tokens: Sequence[Token], starts: Sequence[int]) -> list[tuple[int, int]]:
    """The tokens, but for white space at the ends, cut before each of `starts`; a piece that says nothing,
    such as an emoji or a handle alone, stays with the one before it, or else after it."""
    words = [i for i, (word, _) in enumerate(tokens) if not word.isspace()]
    if not words:
        return []
    telling = [
        first
        for first, after in itertools.pairwise((words[0], *starts, len(tokens)))
        if any(_says_something(word) for word, _ in tokens[first:after])
    ]
    previous = {after: before for before, after in itertools.pairwise(words)}
    firsts = [words[0], *telling[1:]]
    lasts = [*(previous[start] for start in firsts[1:]), words[-1]]
    return [(first, last + 1) for first, last in zip(firsts, lasts, strict=True)]


def _says_something(word: str) -> bool:
    return not word.startswith(("@", "http")) and any(sign.isalnum() for sign in word)


def contrast(word: str) -> float:
    """What is added where a token turns the story: "vriendelijk, maar kon niets doen" says two things, and
    our corpus leaves many such sentences whole. It costs .003 of F1 there."""
    return CONTRAST if word.lower() == "maar" else 0.0
