"""Other groups where names cannot tell those that were found apart.

Themes that would be called the same and have no word, field or stage of their own become one. A theme that
shares nothing at all, or nothing that a name could say, is given up.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from storymine.themes.clustering import Labels, Points, centroids
from storymine.themes.features import normalise

APART = 0.04  # at most this share of the moments is in no theme after themes were given up
CLOSE = 0.5  # ... which are those that are further than this cosine from every other theme
LARGE = 0.2  # share of the moments; a theme that holds more is not given up

Names = Sequence[
    str | int | None
]  # of themes: a name, the number of the theme it cannot be told from, or none


def regroup(labels: Labels, names: Names, points: Points, worlds: Labels) -> tuple[Labels, list[int]]:
    """Other labels (n, -1 for none) of moments at `points` (n, d, of unit length), of which the `worlds` (n)
    stay apart, where themes with these `names` join or else are given up; and the numbers of the themes that
    are left, in their order.
    """
    if any(isinstance(name, int) for name in names):
        regrouped = _join(labels, names)
    else:
        regrouped = _give_up(labels, names, points, worlds)
    left, numbers = np.unique(regrouped[regrouped >= 0], return_inverse=True)
    regrouped[regrouped >= 0] = numbers
    return regrouped, [int(number) for number in left]


def _join(labels: Labels, names: Names) -> Labels:
    """Labels where a theme that cannot be told from another has joined it."""
    numbers = [other if isinstance(other, int) else number for number, other in enumerate(names)]
    return np.array([*numbers, -1])[labels]


def _give_up(labels: Labels, names: Names, points: Points, worlds: Labels) -> Labels:
    """Labels where the moments of themes without a name are with the nearest theme of their world, or where
    they are far from all of those in none.
    """
    world = np.array([worlds[labels == topic][0] for topic in range(len(names))])
    large = np.bincount(labels[labels >= 0], minlength=len(names)) > LARGE * len(labels)
    kept = np.flatnonzero(large | [name is not None for name in names])
    places = np.flatnonzero((labels >= 0) & ~np.isin(labels, kept) & np.isin(worlds, world[kept]))
    left = labels.copy()
    if len(places):
        cosines = points[places] @ normalise(centroids(points, labels))[kept].T
        cosines[worlds[places][:, None] != world[kept]] = -1
        nearest = np.round(cosines.max(axis=1), 5)
        left[places] = kept[cosines.argmax(axis=1)]
        free = max(0, int(APART * len(labels)) - int((labels < 0).sum()))
        furthest = np.argsort(nearest, kind="stable")[:free]
        left[places[furthest[nearest[furthest] < CLOSE]]] = -1
    return left
