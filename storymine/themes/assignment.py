"""New moments go to the themes there are, at once and without a refit."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from storymine.domain import Assignment, Observation, Theme
from storymine.errors import InputError
from storymine.themes.content import has_content
from storymine.themes.features import features, normalise

MINIMUM = 0.3  # cosine that every theme asks, at least; see docs/themes.md for what it lets through


NOWHERE, SET_ASIDE = -1, -2
"""Numbers of no theme: of a moment that is near none, and of one that says nothing about an experience."""


def assign(
    observations: Sequence[Observation],
    vectors: NDArray[np.float32],
    themes: Sequence[Theme],
) -> list[Assignment]:
    """The nearest theme of each moment with content, or None below its `reach`; in the order given.

    Moments without content get no assignment, as in discovery. Raises InputError when themes and vectors come
    from different models (their widths differ).
    """
    numbers, scores = place(observations, vectors, themes)
    return [
        Assignment(o.story, o.moment, themes[number].id if number >= 0 else None, float(score))
        for o, number, score in zip(observations, numbers, scores, strict=True)
        if number != SET_ASIDE
    ]


def place(
    observations: Sequence[Observation], vectors: NDArray[np.float32], themes: Sequence[Theme]
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """For each of n moments the number of its theme among `themes`, NOWHERE or SET_ASIDE, and the cosine to
    the nearest theme. Raises InputError as `assign` does.
    """
    numbers = np.full(len(observations), SET_ASIDE, dtype=np.int64)
    scores = np.zeros(len(observations))
    kept = [position for position, o in enumerate(observations) if has_content(o.reading)]
    own = np.asarray(vectors, dtype=np.float32)[kept]
    numbers[kept], scores[kept] = nearest([observations[at] for at in kept], own, themes)
    return numbers, scores


def nearest(
    moments: Sequence[Observation], vectors: NDArray[np.float32], themes: Sequence[Theme]
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """As `place`, of moments with content."""
    from threadpoolctl import threadpool_limits

    if not moments or not themes:
        return np.full(len(moments), NOWHERE, dtype=np.int64), np.zeros(len(moments))
    points = features(moments, vectors)
    centres = np.array([theme.centroid for theme in themes], dtype=np.float32)
    if centres.shape[1] != points.shape[1]:
        raise InputError(
            f"themes have {centres.shape[1]} dimensions and moments {points.shape[1]}: they come from "
            "different models; discover the themes again"
        )
    with threadpool_limits(1):  # sums over several threads differ in their last bits
        cosines = np.round((points @ normalise(centres).T).astype(np.float64), 6)
    best = cosines.argmax(axis=1)
    scores = cosines[np.arange(len(moments)), best]
    enough = np.array([theme.reach for theme in themes])
    return np.where(scores >= enough[best], best, NOWHERE), scores
