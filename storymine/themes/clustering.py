"""Groups of moments that lie together: many small groups, merged to the number of themes the data supports.

k-means finds a few hundred small groups in seconds at any size (a sample teaches it); merging those by Ward's
criterion gives themes of uneven size that do not depend on a lucky start. The number of themes is where they
are as tight and as far apart as possible (simplified silhouette), between bounds that follow the number of
moments. Rounds of k-means from there move each moment to the nearest theme. Moments of different `worlds`
(delight, and the rest) never share a group. Groups that were there before are where a refit begins: it keeps
them unless others are clearly better.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

SAMPLE = 20_000  # moments that teach the groups; the others are put with the nearest
START = 0  # of the random numbers that k-means begins with
FEWEST, MOST = 12, 60  # themes, where there are enough moments for them
SMALLEST = 6  # moments in a theme
DIMENSIONS = 48
ROUNDS = 8  # of k-means after merging
APART = 0.04  # at most this share of the moments fits no theme
BETTER = 0.02  # silhouette that new groups must gain over those there were
FAR = 3.0  # ... which are those this many (robust) standard deviations further from their theme than is usual

Points = NDArray[np.float32]
Labels = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Cut:
    """`centres` (k, d) of the themes of one cut, `quality` its simplified silhouette in -1..1."""

    centres: Points
    quality: float


def reduce(points: Points, *, dimensions: int = DIMENSIONS) -> Points:
    """The `dimensions` directions in which points (n, d) differ most; rounded, so that the last bits do not
    decide.
    """
    centred = points - points.mean(axis=0, dtype=np.float64)
    _, vectors = np.linalg.eigh(centred.T @ centred / len(points))
    axes = vectors[:, ::-1][:, : min(dimensions, points.shape[1])]
    # An eigenvector's sign is arbitrary: the largest coordinate is made positive.
    axes = axes * np.sign(axes[np.abs(axes).argmax(axis=0), np.arange(axes.shape[1])])
    reduced: Points = np.round(centred @ axes, 5).astype(np.float32)
    return reduced


def theme_bounds(moments: int) -> tuple[int, int]:
    """How few and how many themes `moments` moments can have.

    >>> theme_bounds(60), theme_bounds(1000), theme_bounds(5000), theme_bounds(100_000)
    ((5, 7), (19, 28), (42, 60), (48, 60))
    """
    usual = moments**0.5
    most = min(MOST, max(1, round(0.9 * usual)), max(1, moments // SMALLEST))
    fewest = min(round(0.8 * MOST), max(min(FEWEST, round(0.5 * usual)), round(0.6 * usual)))
    return min(fewest, most), most


def group(
    points: Points,
    worlds: Labels,
    *,
    count: int | None,
    seed: int,
    before: Labels | None = None,
) -> Labels:
    """A group number from 0 for each of the points (n, d), -1 for one that fits none.

    `worlds` (n) are numbers of parts of the data that are grouped by themselves. `count` themes, or as many
    as fit the data. `before` (n) are the groups there were, -1 for none or where that is not known.
    """
    labels = np.full(len(points), -1, dtype=np.int64)
    for world in np.unique(worlds):
        inside = np.flatnonzero(worlds == world)
        share = len(inside) / len(points)
        bounds = theme_bounds(len(points)) if count is None else (count, count)
        fewest, most = (min(max(1, round(bound * share)), len(inside)) for bound in bounds)
        earlier = None if before is None or count is not None else _of_world(before, inside)
        found = _group(points[inside], fewest, most, seed=seed, before=earlier)
        labels[inside] = found + labels.max() + 1
    return _set_apart(points, labels)


def _of_world(before: Labels, inside: Labels) -> Labels | None:
    """The earlier groups that have most of their moments `inside`, numbered from 0; None without any."""
    everywhere = np.bincount(before[before >= 0], minlength=int(before.max(initial=-1)) + 1)
    own = before[inside]
    here = np.bincount(own[own >= 0], minlength=len(everywhere))
    numbers = np.full(len(everywhere) + 1, -1, dtype=np.int64)  # the last is that of -1
    kept = np.flatnonzero((2 * here > everywhere) & (here > 0))
    numbers[kept] = np.arange(len(kept))
    return numbers[own] if len(kept) else None


def _group(points: Points, fewest: int, most: int, *, seed: int, before: Labels | None) -> Labels:
    from sklearn.cluster import KMeans

    if most <= 1:
        return np.zeros(len(points), dtype=np.int64)
    sample = np.sort(np.random.default_rng(seed).permutation(len(points))[:SAMPLE])
    small = min(4 * most, max(len(sample) // 4, most))
    # One start for every seed: the seed only says which moments teach, where there are more than enough.
    model = KMeans(small, n_init=1, random_state=START, max_iter=50).fit(points[sample])
    merges = _merge_order(model.cluster_centers_, np.bincount(model.labels_, minlength=small))
    tries = [
        _cut(points[sample], model.labels_, merges, small, themes)
        for themes in _tried(fewest, min(most, small))
    ]
    best = max(tries, key=lambda cut: cut.quality)
    if before is not None:
        lasting = _settle(points[sample], _split_largest(points, before, fewest))
        best = lasting if lasting.quality + BETTER >= best.quality else best
    sizes = np.bincount(_nearest(points, best.centres), minlength=len(best.centres))
    return _nearest(points, best.centres[sizes >= min(SMALLEST, sizes.max())])


def _split_largest(points: Points, before: Labels, fewest: int) -> Points:
    """The centres of the groups there were, of which the widest are split until there are `fewest`."""
    from sklearn.cluster import KMeans

    centres = centroids(points, before)
    while len(centres) < fewest:
        labels = _nearest(points, centres)
        apart = ((points - centres[labels]) ** 2).sum(axis=1, dtype=np.float64)
        widest = int(np.bincount(labels, weights=apart, minlength=len(centres)).argmax())
        inside = points[labels == widest]
        if len(inside) < 2 * SMALLEST:
            break
        halves = KMeans(2, n_init=1, random_state=START).fit(inside).cluster_centers_.astype(np.float32)
        centres = np.concatenate([centres[:widest], halves[:1], centres[widest + 1 :], halves[1:]])
    return centres


def _tried(fewest: int, most: int) -> list[int]:
    return sorted({round(themes) for themes in np.linspace(fewest, most, 7)})


def _set_apart(points: Points, labels: Labels) -> Labels:
    """Labels with -1 for moments that lie far from their group."""
    far = np.linalg.norm(points - centroids(points, labels)[labels], axis=1)
    usual = float(np.median(far))
    limit = usual + FAR * 1.4826 * float(np.median(np.abs(far - usual)))
    furthest = np.argsort(-far, kind="stable")[: int(APART * len(points))]
    apart = labels.copy()
    apart[furthest[far[furthest] > limit]] = -1
    _, numbers = np.unique(apart[apart >= 0], return_inverse=True)
    apart[apart >= 0] = numbers
    return apart


def _nearest(points: Points, centres: Points) -> Labels:
    halves = (centres**2).sum(axis=1) / 2
    parts = [
        (points[start : start + 20_000] @ centres.T - halves).argmax(axis=1)
        for start in range(0, len(points), 20_000)
    ]
    return np.concatenate(parts).astype(np.int64)


def _merge_order(centres: Points, sizes: Labels) -> list[tuple[int, int]]:
    """Pairs (kept, merged into it) in the order in which Ward's criterion joins weighted groups."""
    means = centres.astype(np.float64)
    weights = sizes.astype(np.float64)
    squares = (means**2).sum(axis=1)
    apart = squares[:, None] + squares[None, :] - 2 * means @ means.T
    both = weights[:, None] + weights[None, :]
    cost = np.maximum(apart, 0) * weights[:, None] * weights[None, :] / np.maximum(both, 1)
    np.fill_diagonal(cost, np.inf)
    merges = []
    for _ in range(len(centres) - 1):
        first, second = sorted(divmod(int(cost.argmin()), len(cost)))
        total = weights[first] + weights[second]
        if total:
            means[first] = (weights[first] * means[first] + weights[second] * means[second]) / total
        weights[first] = total
        cost[second, :] = cost[:, second] = np.inf
        weights[second] = 0
        apart_first = ((means - means[first]) ** 2).sum(axis=1)
        row = apart_first * weights * total / np.maximum(weights + total, 1)
        row[np.isinf(cost[first])] = np.inf
        cost[first, :] = cost[:, first] = row
        merges.append((first, second))
    return merges


def _cut(points: Points, nearest: Labels, merges: list[tuple[int, int]], small: int, themes: int) -> Cut:
    parent = np.arange(small)
    for kept, merged in merges[: small - themes]:
        parent[parent == merged] = kept
    _, labels = np.unique(parent[nearest], return_inverse=True)
    return _settle(points, centroids(points, labels))


def _settle(points: Points, centres: Points) -> Cut:
    """The centres after some rounds of k-means from there."""
    labels = _nearest(points, centres)
    for _ in range(ROUNDS - 1):
        centres = centroids(points, labels)
        labels = _nearest(points, centres)
    return Cut(centres, _silhouette(points, labels))


def _silhouette(points: Points, labels: Labels) -> float:
    """Mean over moments of (distance to the nearest other centre - to the own) / the larger of the two."""
    centres = centroids(points, labels)
    if len(centres) < 2:
        return -1.0
    total = 0.0
    squares = (centres**2).sum(axis=1)
    for start in range(0, len(points), 20_000):
        part, own = points[start : start + 20_000], labels[start : start + 20_000]
        apart = np.sqrt(np.maximum((part**2).sum(axis=1)[:, None] + squares - 2 * part @ centres.T, 1e-12))
        rows = np.arange(len(part))
        inside = apart[rows, own].copy()
        apart[rows, own] = np.inf
        outside = apart.min(axis=1)
        total += float(((outside - inside) / np.maximum(outside, inside)).sum())
    return total / len(points)


def centroids(points: Points, labels: Labels) -> Points:
    """Mean point of each group 0..max(labels); labels below 0 count for none."""
    from scipy.sparse import csr_matrix

    inside = np.flatnonzero(labels >= 0)
    count = int(labels.max(initial=-1)) + 1
    ones = np.ones(len(inside), dtype=np.float64)
    members = csr_matrix((ones, (labels[inside], inside)), shape=(count, len(points)))
    sizes = np.bincount(labels[inside], minlength=count)
    means: Points = (members @ points / np.maximum(sizes, 1)[:, None]).astype(np.float32)
    return means
