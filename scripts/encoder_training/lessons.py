"""Batches: texts of like length, in an order that never ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

PIECES_PER_BATCH = 1_200
MOST_TEXTS = 128


@dataclass(frozen=True, slots=True)
class Lesson:
    """Texts that are taught alike: how often, in what lengths, with which target."""

    texts: Sequence[str]
    weights: NDArray[np.float64]
    """(n,) how often a text is drawn, relative to the others of the lesson."""
    targets: NDArray[np.float16] | None = None
    """(n, width) teacher vectors."""

    def batches(
        self, rng: np.random.Generator, *, pieces: int = PIECES_PER_BATCH
    ) -> Iterator[NDArray[np.int64]]:
        """Row numbers, without end: drawn by weight, then grouped by length so that little is padded."""
        share = self.weights / self.weights.sum()
        lengths = np.array([len(text) / 4 + 3 for text in self.texts])
        while True:
            drawn = rng.choice(len(self.texts), min(20_000, len(self.texts) * 2), p=share)
            drawn = drawn[np.argsort(lengths[drawn] + rng.random(len(drawn)))]
            groups: list[NDArray[np.int64]] = []
            first = 0
            while first < len(drawn):
                size = int(min(MOST_TEXTS, max(16, pieces / lengths[min(first + 32, len(drawn) - 1)])))
                rows = np.unique(drawn[first : first + size])
                groups.append(rows[: len(rows) // 8 * 8])  # few shapes: a CPU compiles its kernels for each
                first += size
            groups = [group for group in groups if len(group)]
            yield from (groups[i] for i in rng.permutation(len(groups)))


def rotation(shares: dict[str, float], rng: np.random.Generator) -> Callable[[], str]:
    """A function that names the next lesson, at random by share."""
    names, weights = list(shares), np.array(list(shares.values()))
    return lambda: names[rng.choice(len(names), p=weights / weights.sum())]
