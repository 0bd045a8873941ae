"""Themes keep their identity: what a new discovery found is matched to the themes there were.

Topic numbers mean nothing from run to run. A found theme continues an earlier one when they hold the same
moments; where runs share few moments, when their centroids point the same way. Pairs are made for all themes
at once (optimal assignment).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from storymine.domain import Assignment, Lineage, Theme, ThemeSet

CONTINUES = 0.2  # overlap (Jaccard) of moments known to both runs, at least, to continue a theme
POINTS_THE_SAME_WAY = 0.9  # cosine, at least, where two runs share no moments to compare
GROWN = 1.25  # times as many moments
PART = 0.5  # share of a theme's known moments that makes another theme its origin, or its heir
OVERLAP_WEIGHT = 0.7  # against the cosine of centroids, when pairs compete


@dataclass(frozen=True, slots=True)
class Shared:
    """How p previous themes (rows) and f found ones (columns) share moments that both runs know.

    `shared` (p, f) counts moments; `before` (p) and `now` (f) count each theme's moments that the other run
    knows too.
    """

    shared: NDArray[np.int64]
    before: NDArray[np.int64]
    now: NDArray[np.int64]

    @classmethod
    def count(
        cls, rows: NDArray[np.int64], columns: NDArray[np.int64], *, previous: int, found: int
    ) -> Shared:
        """Of n moments that both runs know the theme in each: numbers from 0, -1 for none."""
        cells = rows * found + columns
        both = np.bincount(cells[(rows >= 0) & (columns >= 0)], minlength=previous * found)
        return cls(
            both.reshape(previous, found).astype(np.int64),
            np.bincount(rows[rows >= 0], minlength=previous).astype(np.int64),
            np.bincount(columns[columns >= 0], minlength=found).astype(np.int64),
        )

    @property
    def overlap(self) -> NDArray[np.float64]:
        union = self.before[:, None] + self.now[None, :] - self.shared
        overlap: NDArray[np.float64] = self.shared / np.maximum(union, 1)
        return overlap


def match(
    previous: Sequence[Theme], previous_assignments: Iterable[Assignment], found: ThemeSet
) -> tuple[ThemeSet, tuple[Lineage, ...]]:
    """Give found themes the ids (and, when same or grown, the names) of the themes they continue, and the
    lineage; see `match_themes`.
    """
    shared = _compare(previous, previous_assignments, found)
    themes, lineage = match_themes(previous, found.themes, shared)
    ids = {theme.id: matched.id for theme, matched in zip(found.themes, themes, strict=True)}
    assignments = tuple(
        replace(assignment, theme=ids[assignment.theme]) if assignment.theme else assignment
        for assignment in found.assignments
    )
    return replace(found, themes=themes, assignments=assignments), lineage


def match_themes(
    previous: Sequence[Theme], found: Sequence[Theme], shared: Shared
) -> tuple[tuple[Theme, ...], tuple[Lineage, ...]]:
    """The found themes, in their order, under the ids (and, when same or grown, the names) of those that they
    continue.

    The lineage has a line for each found theme: same, grown, split (part of `previous` that stands by itself
    now, or what is left of it), merged (one line for each theme that went into it) or new; and a line
    `retired` for each earlier theme that nothing continues.
    """
    pairs = _pairs(shared, _cosines(previous, found))
    ids = _ids(previous, found, pairs)
    lineage: list[Lineage] = []
    themes: list[Theme] = []
    labels = {theme.label for theme in found}
    for number, theme in enumerate(found):
        lines = _lineage(number, ids[theme.id], theme, previous, shared, pairs)
        lineage += lines
        label = theme.label
        if number in pairs and lines[0].verdict in ("same", "grown"):
            kept = previous[pairs[number]].label
            label = kept if kept == label or kept not in labels else label
            labels.add(label)
        themes.append(replace(theme, id=ids[theme.id], label=label))
    gone = {line.previous for line in lineage}
    lineage += [Lineage(old.id, old.id, "retired", 0.0) for old in previous if old.id not in gone]
    return tuple(themes), tuple(lineage)


def _compare(previous: Sequence[Theme], assignments: Iterable[Assignment], found: ThemeSet) -> Shared:
    before = {(a.story, a.moment): a.theme for a in assignments}
    now = {(a.story, a.moment): a.theme for a in found.assignments}
    rows = {theme.id: row for row, theme in enumerate(previous)}
    columns = {theme.id: column for column, theme in enumerate(found.themes)}
    both = list(before.keys() & now.keys())
    return Shared.count(
        np.array([rows.get(before[place] or "", -1) for place in both], dtype=np.int64),
        np.array([columns.get(now[place] or "", -1) for place in both], dtype=np.int64),
        previous=len(rows),
        found=len(columns),
    )


def _cosines(previous: Sequence[Theme], found: Sequence[Theme]) -> NDArray[np.float64]:
    cosines = np.zeros((len(previous), len(found)))
    for row, old in enumerate(previous):
        for column, new in enumerate(found):
            if len(old.centroid) == len(new.centroid):  # else another model made them
                cosines[row, column] = np.dot(old.centroid, new.centroid)
    return np.round(cosines, 6)


def _pairs(compared: Shared, cosines: NDArray[np.float64]) -> dict[int, int]:
    """Found theme number -> the number of the previous theme it continues."""
    from scipy.optimize import linear_sum_assignment

    overlap = compared.overlap
    unknown = (compared.before[:, None] == 0) | (compared.now[None, :] == 0)
    likeness = OVERLAP_WEIGHT * overlap + (1 - OVERLAP_WEIGHT) * cosines
    allowed = np.where(unknown, cosines >= POINTS_THE_SAME_WAY, overlap >= CONTINUES)
    rows, columns = linear_sum_assignment(np.where(allowed, likeness, -1.0), maximize=True)
    return {int(column): int(row) for row, column in zip(rows, columns, strict=True) if allowed[row, column]}


def _ids(previous: Sequence[Theme], found: Sequence[Theme], pairs: Mapping[int, int]) -> dict[str, str]:
    """Each found theme's id -> its permanent id."""
    taken = {theme.id for theme in previous}
    ids = {}
    for number, theme in enumerate(found):
        fresh = theme.id
        while number not in pairs and fresh in taken:
            fresh = f"t-{hashlib.blake2b(fresh.encode(), digest_size=5).hexdigest()}"
        ids[theme.id] = previous[pairs[number]].id if number in pairs else fresh
        taken.add(ids[theme.id])
    return ids


def _lineage(
    number: int,
    permanent: str,
    theme: Theme,
    previous: Sequence[Theme],
    compared: Shared,
    pairs: Mapping[int, int],
) -> list[Lineage]:
    overlap = np.round(compared.overlap[:, number], 4) if len(previous) else np.zeros(0)
    continued = set(pairs.values())
    heirs_of = compared.shared[:, number] >= PART * np.maximum(compared.before, 1)
    swallowed = [int(row) for row in np.flatnonzero(heirs_of) if int(row) not in continued]
    if number not in pairs:
        origins = np.flatnonzero(compared.shared[:, number] >= PART * max(int(compared.now[number]), 1))
        if len(swallowed) > 1:
            return [Lineage(permanent, previous[row].id, "merged", float(overlap[row])) for row in swallowed]
        if len(origins):
            origin = int(origins[0])
            return [Lineage(permanent, previous[origin].id, "split", float(overlap[origin]))]
        return [Lineage(permanent, None, "new", 0.0)]
    own = pairs[number]
    if swallowed:
        parts = [own, *swallowed]
        return [Lineage(permanent, previous[part].id, "merged", float(overlap[part])) for part in parts]
    verdict = "same"
    if _has_parted(own, number, compared, pairs):
        verdict = "split"
    elif theme.moments >= GROWN * previous[own].moments:
        verdict = "grown"
    return [Lineage(permanent, previous[own].id, verdict, float(overlap[own]))]


def _has_parted(own: int, number: int, compared: Shared, pairs: Mapping[int, int]) -> bool:
    """Whether another found theme, that continues none, is made mostly of moments of previous theme `own`."""
    return any(
        column != number
        and column not in pairs
        and compared.shared[own, column] >= PART * max(int(compared.now[column]), 1)
        for column in range(compared.shared.shape[1])
    )
