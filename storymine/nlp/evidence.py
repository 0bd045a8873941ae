"""Which words carry a label: the stretch of a moment that speaks most for it.

Heads are linear over the mean of the tokens' states, so a label's output is a sum with a term a token. The
stretch whose terms lie furthest above the moment's average is the evidence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from storymine.domain import Evidence
from storymine.nlp.align import Floats, Token
from storymine.nlp.heads import Heads
from storymine.nlp.judge import Judgement
from storymine.nlp.scheme import NEUTRAL, NOTHING, HeadName


class Directions:
    """For every label of a model the direction (width,) in which a state speaks for it."""

    def __init__(self, heads: Heads) -> None:
        self._of: dict[tuple[HeadName, str], Floats] = {}
        first = 0
        for head in heads.heads:
            weights = heads.weights[:, first : first + len(head.labels)]
            first += len(head.labels)
            for i, label in enumerate(head.labels):
                others = np.delete(weights, i, axis=1)
                self._of[head.name, label] = weights[:, i] - (others.mean(1) if others.size else 0)
        self._join("valence", {"negative": "12", "positive": "45"})

    def _join(self, name: HeadName, groups: dict[str, str]) -> None:
        for group, labels in groups.items():
            parts = [self._of[name, label] for label in labels if (name, label) in self._of]
            if parts:
                self._of[name, group] = np.mean(parts, axis=0)

    def find(self, judgement: Judgement, states: Floats, tokens: Sequence[Token]) -> tuple[Evidence, ...]:
        """Evidence for every label of a judgement that says something, from the moment's tokens and their
        states (tokens, width); offsets are those of the tokens."""
        words = [i for i, (word, _) in enumerate(tokens) if word.isalnum() or any(map(str.isalnum, word))]
        asked = [key for key in said(judgement) if key in self._of]
        if not words or not asked:
            return ()
        terms = states[words] @ np.stack([self._of[key] for key in asked], axis=1)
        first, last = best_stretches(terms)
        found = []
        for (kind, label), start, end in zip(asked, first.tolist(), last.tolist(), strict=True):
            word, offset = tokens[words[end]]
            found.append(Evidence(kind, label, tokens[words[start]][1], offset + len(word)))
        return tuple(found)


def said(judgement: Judgement) -> Iterator[tuple[HeadName, str]]:
    """The labels of a judgement that need evidence: not "neutral", "nothing" or "unknown"."""
    yield "valence", judgement.sentiment.label
    yield from (("emotion", emotion.label) for emotion in judgement.emotions if emotion.label != NEUTRAL)
    kind: HeadName = "driver" if judgement.voice == "customer" else "employee_driver"
    yield from ((kind, driver.label) for driver in judgement.drivers if driver.label != NOTHING)
    if judgement.effort.level:
        yield "effort", str(judgement.effort.level)
    yield from (("effort_cause", cause.value) for cause in judgement.effort.causes)
    if judgement.need:
        yield "need", judgement.need.value
    if judgement.stage.label != NOTHING:
        yield "stage", judgement.stage.label


def best_stretches(terms: Floats) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """For every column of terms (words, labels) the (first, last) word of the stretch whose terms add up to
    most above the column's average; a single word at least."""
    sums = np.zeros((len(terms) + 1, terms.shape[1]), np.float32)
    np.cumsum(terms - terms.sum(0) / len(terms), axis=0, out=sums[1:])
    last = (sums[1:] - np.minimum.accumulate(sums[:-1], axis=0)).argmax(0)
    before = np.where(np.arange(len(terms))[:, None] <= last, sums[:-1], np.inf)
    return before.argmin(0), last
