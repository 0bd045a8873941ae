"""The trained heads of a model: features of moments in, raw outputs of every head out, all heads in one
product."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from storymine.nlp.calibration import Calibration
from storymine.nlp.encoder import Encoder
from storymine.nlp.features import SITUATION, Surroundings, Vocabulary, situation
from storymine.nlp.scheme import Head, HeadName

Floats = NDArray[np.float32]


def dense_width(encoder: Encoder) -> int:
    """How many numbers `dense_features` gives a moment."""
    return 2 * encoder.width + SITUATION


def dense_features(
    vectors: Floats, previous: Floats, texts: Sequence[str], places: Sequence[Surroundings]
) -> Floats:
    """Each moment's vector, the vector of what was said before, and its situation, scaled to comparable
    influence."""
    return np.hstack([vectors * 2, previous, situation(texts, places) * 0.5])


@dataclass(frozen=True, slots=True)
class Heads:
    """Linear heads side by side: `dense` (d, k), `sparse` (v, k) and `bias` (k,), k = labels of all heads in
    order."""

    heads: tuple[Head, ...]
    calibrations: Mapping[HeadName, Calibration]
    vocabulary: Vocabulary
    dense: Floats
    sparse: Floats
    bias: Floats

    def logits(self, dense: Floats, texts: Sequence[str]) -> dict[HeadName, Floats]:
        """Raw outputs by head, each of shape (n, labels), for n moments."""
        from scipy.sparse import csr_array

        rows = self.vocabulary.rows(texts)
        grams = csr_array((rows.values, rows.columns, rows.starts), shape=(len(texts), len(self.vocabulary)))
        outputs = dense @ self.dense + grams @ self.sparse + self.bias
        found: dict[HeadName, Floats] = {}
        first = 0
        for head in self.heads:
            found[head.name] = outputs[:, first : first + len(head.labels)]
            first += len(head.labels)
        return found
