"""The trained heads of a model: a moment's mean state in, raw outputs of every head out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from storymine.nlp.calibration import Calibration
from storymine.nlp.grams import Grams
from storymine.nlp.scheme import Head, HeadName

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Heads:
    """Linear heads side by side: `weights` (width, k) and `bias` (k,), k = labels of all heads in order.

    `grams` adds what a moment's n-grams say; a model may do without.
    """

    heads: tuple[Head, ...]
    calibrations: Mapping[HeadName, Calibration]
    weights: Floats
    bias: Floats
    grams: Grams | None = None

    @property
    def names(self) -> frozenset[HeadName]:
        return frozenset(head.name for head in self.heads)

    def logits(self, moments: Floats, texts: Sequence[str]) -> dict[HeadName, Floats]:
        """Raw outputs by head, each of shape (n, labels), for n moments: their mean states (n, width) and
        words."""
        # In 64 bits, since how a product is summed up hangs on how many moments there are.
        outputs = (moments.astype(np.float64) @ self.weights + self.bias).astype(np.float32)
        return by_head(self.heads, outputs + self.grams.logits(texts) if self.grams else outputs)

    def column(self, name: HeadName, label: str) -> int:
        """Where the weights of a label stand. Raises KeyError when the model does not know it."""
        first = 0
        for head in self.heads:
            if head.name == name and label in head.labels:
                return first + head.labels.index(label)
            first += len(head.labels)
        raise KeyError(f"{name} {label}")


def by_head(heads: Sequence[Head], outputs: Floats) -> dict[HeadName, Floats]:
    """The columns of `outputs` (n, labels of all heads) by head."""
    found: dict[HeadName, Floats] = {}
    first = 0
    for head in heads:
        found[head.name] = outputs[:, first : first + len(head.labels)]
        first += len(head.labels)
    return found
