"""What a refit must not undo: themes that people merged stay whole, and those they hold on to stay there."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from storymine.changes import Change, ChangeKind
from storymine.domain import (
    Assignment,
    Lineage,
    Theme,
    ThemeSet,
)
from storymine.themes.curation import held


@dataclass(frozen=True, slots=True)
class Before:
    """The run before: its themes, `found` as it found them, and `assignments` with split themes apart."""

    themes: tuple[Theme, ...]
    assignments: tuple[Assignment, ...]
    found: tuple[Assignment, ...]


def keep_held(
    found: ThemeSet, lineage: Sequence[Lineage], before: Before, changes: Sequence[Change]
) -> tuple[ThemeSet, tuple[Lineage, ...]]:
    """The matched themes, corrected for what people decided (`changes` in force).

    What discovery split off a theme that was merged goes back to it. A theme that is held on to and that
    nothing continues gets back the moments it had. Parts of a split theme need neither: their examples find
    their moments among those of the whole.
    """
    merged = {
        theme
        for change in changes
        if change.kind is ChangeKind.MERGE
        for theme in (*change.themes, *([change.into] if change.into else []))
    }
    parts = {part for change in changes for part in change.parts}
    known = {theme.id for theme in before.themes}
    back = {
        line.theme: line.previous
        for line in lineage
        if line.verdict == "split" and line.previous in merged and line.theme not in known
    }
    there = {back.get(theme.id) or theme.id for theme in found.themes}
    lost = (held(changes) - parts - there) & known
    had = {(a.story, a.moment): a.theme for a in before.found if a.theme in lost}
    assignments = tuple(
        replace(one, theme=had.get((one.story, one.moment)) or back.get(one.theme or "") or one.theme)
        for one in found.assignments
    )
    themes = _themes(found.themes, before.themes, back, lost)
    return (
        replace(found, themes=_counted(themes, assignments), assignments=assignments),
        tuple(_lineage(lineage, back, lost, parts)),
    )


def _themes(
    found: Sequence[Theme], before: Sequence[Theme], back: Mapping[str, str | None], lost: set[str]
) -> list[Theme]:
    own = {theme.id: theme for theme in (*before, *found)}
    pieces: defaultdict[str, list[Theme]] = defaultdict(list)
    for theme in found:
        pieces[back.get(theme.id) or theme.id].append(theme)
    themes = [
        replace(own[whole], centroid=_mean(some)) if len(some) > 1 or some[0].id != whole else some[0]
        for whole, some in pieces.items()
    ]
    return [*themes, *(own[theme] for theme in sorted(lost))]


def _mean(pieces: Sequence[Theme]) -> tuple[float, ...]:
    """The direction of the pieces together, each weighing as many moments as it has."""
    weights = [max(piece.moments, 1) for piece in pieces]
    mean = np.average([piece.centroid for piece in pieces], axis=0, weights=weights)
    return tuple(round(float(value), 6) for value in mean / max(float(np.linalg.norm(mean)), 1e-12))


def _counted(themes: Iterable[Theme], assignments: Iterable[Assignment]) -> tuple[Theme, ...]:
    places = list(assignments)
    moments = Counter(one.theme for one in places)
    stories = Counter(theme for theme, _ in {(one.theme, one.story) for one in places})
    counted = [replace(theme, moments=moments[theme.id], stories=stories[theme.id]) for theme in themes]
    return tuple(sorted(counted, key=lambda theme: (-theme.moments, theme.id)))


def _lineage(
    lineage: Iterable[Lineage], back: Mapping[str, str | None], lost: set[str], parts: set[str]
) -> list[Lineage]:
    """The lines without what was put back: those of pieces, of lost themes and of parts that are no theme."""
    lines = [
        line
        for line in lineage
        if line.theme not in back
        and line.previous not in lost
        and (line.verdict != "retired" or line.theme not in parts)
    ]
    merged = Counter(line.theme for line in lines if line.verdict == "merged")
    alone = {theme for theme, count in merged.items() if count == 1}
    lines = [
        replace(line, verdict="same") if line.theme in alone and line.previous == line.theme else line
        for line in lines
    ]
    return [*lines, *(Lineage(theme, theme, "same", 1.0) for theme in sorted(lost))]
