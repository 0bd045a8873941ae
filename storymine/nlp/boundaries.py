"""Where one moment ends and the next begins: a linear model over what the encoder sees in every token.

Works on any text: with punctuation, without (speech recognition), in call-note shorthand.
"""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from storymine.nlp.align import Token

Floats = NDArray[np.float32]

CONTRAST = 1.2
_CLOSING = frozenset("\"'”’»)]}")
_MARKS = frozenset(".!?…:;,")
_DASHES = frozenset("-–—")


@dataclass(frozen=True, slots=True)
class Cutter:
    """A token begins a moment where state @ `weights` + `line_break` (if one stands before it) is above
    `threshold`; above `bare` in a text without punctuation, where the encoder is less sure of everything."""

    weights: Floats
    line_break: float
    threshold: float
    bare: float

    def cut(self, text: str, tokens: Sequence[Token], states: Floats) -> list[tuple[int, int]]:
        """Moments as (first token, token after the last): ordered, apart, without white space around, never
        empty.

        `states` is (tokens, width).
        """
        words = [i for i, (word, _) in enumerate(tokens) if not word.isspace()]
        if not words:
            return []
        found = candidates(text, tokens)
        sums = states[[i for i, _ in found]] @ self.weights if found else np.zeros(0, np.float32)
        threshold = self.bare if is_bare(text) else self.threshold
        starts = [
            i
            for (i, line_break), at in zip(found, sums.tolist(), strict=True)
            if at + line_break * self.line_break + contrast(tokens[i][0]) > threshold
        ]
        moments = []
        previous = {after: before for before, after in itertools.pairwise(words)}
        first = words[0]
        for start in starts:
            moments.append((first, previous[start] + 1))
            first = start
        moments.append((first, words[-1] + 1))
        return moments


def contrast(word: str) -> float:
    """What is added where a token turns the story: "vriendelijk, maar kon niets doen" says two things, and
    our corpus leaves many such sentences whole. It costs .003 of F1 there."""
    return CONTRAST if word.lower() == "maar" else 0.0


def is_bare(text: str) -> bool:
    """Whether a text has no punctuation to cut at, as speech recognition gives it.

    >>> is_bare("ja hallo ik bel over m'n router"), is_bare("Hallo, ik bel even.")
    (True, False)
    """
    return _MARKS.isdisjoint(text)


def candidates(text: str, tokens: Sequence[Token]) -> list[tuple[int, bool]]:
    """Tokens at which a new moment may begin, and whether a line break stands before each.

    Never the first, and never punctuation or a bracket that closes what was said.
    """
    found = []
    words = [i for i, (word, _) in enumerate(tokens) if not word.isspace()]
    for before, after in itertools.pairwise(words):
        word, offset = tokens[before]
        between = text[offset + len(word) : tokens[after][1]]
        kind = _kind(tokens[after][0])
        if kind == "word":
            is_open = bool(between) or _kind(word) not in ("word", "other")
        else:
            is_open = bool(between) and kind not in ("mark", "close")
        if is_open:
            found.append((after, "\n" in between))
    return found


def _kind(word: str) -> str:
    """The class of a token: "word", "mark" (punctuation), "close", "dash", "emoji" or "other"."""
    last = word[-1]
    if last in _MARKS and (len(word) == 1 or word[0] == last or word[0] in _MARKS):
        return "mark"
    if word.isalnum():
        return "word"
    if len(word) == 1 and last in _CLOSING:
        return "close"
    if all(sign in _DASHES for sign in word):
        return "dash"
    if any(sign.isalnum() for sign in word):
        return "word" if last != "." else "short"
    return "emoji" if unicodedata.category(word[0])[0] == "S" else "other"
