"""New themes among the moments that fit none: groups that are dense and large enough, without a refit."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from storymine.domain import Observation
from storymine.themes.content import has_content
from storymine.themes.features import features

DENSE = 0.35  # mean cosine between the moments of a group, at least
ENOUGH = 12  # moments in a group
SOURCES = 5  # stories they come from: one long complaint is no theme
MOST = 4000  # moments that are looked at, the newest


def find_emerging(observations: Sequence[Observation], vectors: NDArray[np.float32]) -> NDArray[np.int64]:
    """A group number from 0 for each waiting moment, -1 for one that goes on waiting; the largest first.

    Moments are joined by average linkage as long as those of a group have a mean cosine of DENSE with each
    other; delight and the rest stay apart. A group becomes a theme with ENOUGH moments from SOURCES stories.
    Given oldest first, as the newest MOST are looked at; of no more than these the order makes no difference.
    """
    labels = np.full(len(observations), -1, dtype=np.int64)
    kept = [at for at, one in enumerate(observations) if has_content(one.reading)][-MOST:]
    kept.sort(key=lambda at: (observations[at].story, observations[at].moment))
    if len(kept) < ENOUGH:
        return labels
    points = features([observations[at] for at in kept], np.asarray(vectors, dtype=np.float32)[kept])
    groups: list[list[int]] = []
    for delight in (True, False):
        world = [
            place
            for place, at in enumerate(kept)
            if (observations[at].reading.sentiment.label == "positive") is delight
        ]
        groups += [[kept[world[place]] for place in group] for group in _dense(points[world])]
    large = [
        group
        for group in groups
        if len(group) >= ENOUGH and len({observations[at].story for at in group}) >= SOURCES
    ]
    for number, group in enumerate(sorted(large, key=lambda group: -len(group))):
        labels[group] = number
    return labels


def _dense(points: NDArray[np.float32]) -> list[list[int]]:
    """Groups of points (n, d), as far as average linkage joins them at a cosine of DENSE."""
    from scipy.cluster.hierarchy import fcluster, linkage

    if len(points) < ENOUGH:
        return []
    cosines = np.round(points @ points.T, 5)
    apart = np.maximum(1.0 - cosines[np.triu_indices(len(points), 1)], 0.0)
    labels = fcluster(linkage(apart, method="average"), 1.0 - DENSE, criterion="distance")
    return [[int(at) for at in np.flatnonzero(labels == label)] for label in np.unique(labels)]
