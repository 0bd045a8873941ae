"""From raw head outputs to scores that mean something: .5 is the decision point, steps lie on a scale, doubt
shows.

Everything here is learned from moments of sectors that the weights had not seen (storymine.nlp.calibrate).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Several:
    """For labels of which several may hold: score = sigmoid(slope * (log odds - threshold)), arrays of shape
    (labels,).

    The odds are those of a label against all others. `slope` comes from fitting the held-out rate of being
    right, `threshold` is where F1 is best.
    """

    slope: Floats
    threshold: Floats

    def scores(self, logits: Floats) -> Floats:
        return np.asarray(
            1 / (1 + np.exp(-np.clip(self.slope * (log_odds(logits) - self.threshold), -30, 30))), np.float32
        )


def log_odds(logits: Floats) -> Floats:
    """Of each label against the others of its row, in a softmax, (n, labels); with one label, the output as
    it is."""
    if logits.shape[1] < 2:
        return logits
    powers = np.exp(logits - logits.max(1, keepdims=True))
    shares = np.clip(powers / powers.sum(1, keepdims=True), 1e-7, 1 - 1e-7)
    return np.asarray(np.log(shares / (1 - shares)), np.float32)


@dataclass(frozen=True, slots=True)
class One:
    """For exactly one label: softmax((logits + offset) / temperature); below `minimum` the answer is
    "unknown"."""

    offset: Floats
    temperature: float
    minimum: float = 0.0

    def scores(self, logits: Floats) -> Floats:
        scaled = (logits + self.offset) / self.temperature
        powers = np.exp(scaled - scaled.max(1, keepdims=True))
        return np.asarray(powers / powers.sum(1, keepdims=True), np.float32)


@dataclass(frozen=True, slots=True)
class Steps:
    """For labels in order: the expected step of softmax(logits / temperature), cut at `cuts` (labels - 1,
    rising)."""

    temperature: float
    cuts: Floats

    def expected(self, logits: Floats) -> tuple[Floats, Floats]:
        """(expected step as a float from 0, probabilities of shape (n, labels))."""
        scaled = logits / self.temperature
        powers = np.exp(scaled - scaled.max(1, keepdims=True))
        shares = powers / powers.sum(1, keepdims=True)
        return np.asarray(shares @ np.arange(logits.shape[1]), np.float32), np.asarray(shares, np.float32)

    def levels(self, expected: Floats) -> NDArray[np.int64]:
        """The step of each expected value: how many cuts it has passed."""
        return np.searchsorted(self.cuts, expected, side="right")

    def position(self, expected: Floats) -> Floats:
        """On -1..1, straight between the cuts: a value on cut i of k labels lies at (2 * i + 2) / k - 1, i
        from 0."""
        k = len(self.cuts) + 1
        places = np.concatenate([[0.0], self.cuts, [k - 1.0]])
        return np.interp(expected, places, np.linspace(-1, 1, k + 1)).astype(np.float32)


Calibration = Several | One | Steps
