"""Splitting a theme: parts that hang together, each held in place by examples."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from storymine.errors import InputError
from storymine.themes.features import normalise

EXAMPLES = 20  # moments that hold a part in place
SMALLEST = 3  # moments in a proposed part
ROUNDS = 8
MOST = 5  # parts

Points = NDArray[np.float32]


def propose_parts(points: Points, count: int, *, seed: int = 0) -> list[list[int]]:
    """Examples (positions in `points`, n x d, the most central first) of `count` parts, the largest first.

    Raises InputError when there are too few moments, or they do not fall into so many parts.
    """
    from sklearn.cluster import KMeans
    from threadpoolctl import threadpool_limits

    if not 2 <= count <= MOST:
        raise InputError(f"parts is {count}; a theme is split into 2 to {MOST} parts")
    if len(points) < count * SMALLEST:
        raise InputError(f"{len(points)} moments are too few to make {count} parts of")
    if len(np.unique(np.round(points, 5), axis=0)) < count:
        raise InputError(f"the moments say too much the same to make {count} parts of")
    with threadpool_limits(1):
        labels = KMeans(count, n_init=10, random_state=seed).fit(points).labels_
    sizes = np.bincount(labels, minlength=count)
    if min(sizes) < SMALLEST:
        raise InputError(f"the moments do not fall into {count} parts")
    order = sorted(range(count), key=lambda part: (-sizes[part], int(np.flatnonzero(labels == part)[0])))
    return [_central(points, np.flatnonzero(labels == part)) for part in order]


def part_around(points: Points, chosen: Sequence[int]) -> list[list[int]]:
    """Examples of what stays and of the part that is like the `chosen` moments, which are all in it."""
    fixed = np.zeros(len(points), dtype=bool)
    fixed[list(chosen)] = True
    if not chosen or fixed.all():
        raise InputError(
            "choose some of the theme's moments as examples of the new theme, and not all of them"
        )
    inside = fixed
    for _ in range(ROUNDS):
        places = divide(points, [points[~inside], points[inside]])
        again = fixed | (places == 1)
        if again.all() or (again == inside).all():
            break
        inside = again
    examples = [*chosen, *(one for one in _central(points, np.flatnonzero(inside)) if not fixed[one])]
    return [_central(points, np.flatnonzero(~inside)), examples[: max(EXAMPLES, len(chosen))]]


def divide(points: Points, examples: Sequence[Points]) -> NDArray[np.int64]:
    """For each point the number of the part whose examples' mean it is nearest to (by cosine)."""
    means = np.array([own.mean(axis=0, dtype=np.float64) for own in examples], dtype=np.float32)
    nearest: NDArray[np.int64] = np.round(points @ normalise(means).T, 6).argmax(axis=1)
    return nearest


def _central(points: Points, inside: NDArray[np.int64]) -> list[int]:
    middle = normalise(points[inside].mean(axis=0, keepdims=True))[0]
    order = np.argsort(-np.round(points[inside] @ middle, 6), kind="stable")
    return [int(position) for position in inside[order][:EXAMPLES]]
