"""New moments go to the themes there are, at once and without a refit."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from storymine.domain import Assignment, Observation, Theme
from storymine.errors import InputError
from storymine.themes.content import has_content
from storymine.themes.features import features, leaning

MINIMUM = 0.3  # cosine that every theme asks, at least; see docs/themes.md for what it lets through


def assign(
    observations: Sequence[Observation],
    vectors: NDArray[np.float32],
    themes: Sequence[Theme],
) -> list[Assignment]:
    """The nearest theme of each moment with content, or None below its `reach`; in the order given.

    Moments without content get no assignment, as in discovery. Raises InputError when themes and vectors come
    from different models (their widths differ).
    """
    kept = [position for position, o in enumerate(observations) if has_content(o.reading)]
    moments = [observations[position] for position in kept]
    if not moments:
        return []
    if not themes:
        return [Assignment(o.story, o.moment, None, 0.0) for o in moments]
    points = features(moments, np.asarray(vectors, dtype=np.float32)[kept])
    centres = np.array([theme.centroid for theme in themes], dtype=np.float32)
    if centres.shape[1] != points.shape[1]:
        raise InputError(
            f"themes have {centres.shape[1]} dimensions and moments {points.shape[1]}: they come from "
            "different models; discover the themes again"
        )
    cosines = leaning(points) @ leaning(centres).T
    nearest = cosines.argmax(axis=1)
    return [
        Assignment(
            o.story,
            o.moment,
            themes[best].id if row[best] >= themes[best].reach else None,
            round(float(row[best]), 6),
        )
        for o, row, best in zip(moments, cosines, nearest, strict=True)
    ]
