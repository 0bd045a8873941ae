"""What a refit must not undo: themes that people merged stay whole, and those they hold on to stay there."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from storymine.changes import Change, ChangeKind
from storymine.domain import Lineage, Theme
from storymine.themes.curation import held


@dataclass(frozen=True, slots=True)
class Held:
    """What is to be put back: moments of a found theme in `back` go to another one; a moment that was in one
    of `lost` returns to it. `themes` and `lineage` are those of the run after that; `themes` in no order, and
    not counted afresh.
    """

    back: Mapping[str, str]
    lost: frozenset[str]
    themes: tuple[Theme, ...]
    lineage: tuple[Lineage, ...]

    def place(self, found: str | None, before: str | None) -> str | None:
        """The theme of a moment that discovery put in `found`, and the run before in `before`."""
        return before if before in self.lost else self.back.get(found or "", found)


def hold(
    found: Sequence[Theme],
    lineage: Sequence[Lineage],
    before: Sequence[Theme],
    changes: Sequence[Change],
) -> Held:
    """What people decided (`changes` in force) corrects of matched themes.

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
    known = {theme.id for theme in before}
    back = {
        line.theme: line.previous
        for line in lineage
        if line.verdict == "split" and line.previous in merged and line.theme not in known
    }
    there = {back.get(theme.id) or theme.id for theme in found}
    lost = (held(changes) - parts - there) & known
    return Held(
        back={theme: whole for theme, whole in back.items() if whole},
        lost=frozenset(lost),
        themes=tuple(_themes(found, before, back, lost)),
        lineage=tuple(_lineage(lineage, back, lost, parts)),
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
