"""Seeded themes: moments that are like the examples of an organisation's own taxonomy."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from storymine.changes import Seed

LIKE = 0.6  # cosine to the nearest example, at least; see docs/themes.md


def nearest_seeds(
    points: NDArray[np.float32], seeds: Sequence[Seed], *, minimum: float = LIKE
) -> list[str | None]:
    """For each point (n, d) the seeded theme with the nearest example, None below the cosine `minimum`.

    Seeds whose examples were read by another model, in another space, attract nothing.
    """
    width = points.shape[1]
    themes: list[str] = []
    rows: list[tuple[float, ...]] = []
    for seed in seeds:
        for row in seed.points or ():
            if len(row) == width:
                themes.append(seed.theme)
                rows.append(row)
    if not rows or not len(points):
        return [None] * len(points)
    cosines = np.round(points @ np.array(rows, dtype=np.float32).T, 6)
    nearest = cosines.argmax(axis=1)
    return [
        themes[best] if row[best] >= minimum else None for row, best in zip(cosines, nearest, strict=True)
    ]
