"""Counts what a change to themes shifts: the figures of some themes, whole and per stage."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy.orm import Session

from storymine.store.queries.figures import count_cells, count_themes
from storymine.store.queries.runs import Shown
from storymine.store.views import NO_THEME, Cell, Filters

Figures = dict[tuple[str | None, str | None], Cell]


def count_shift(session: Session, run_id: str, themes_run_id: str, themes: Collection[str | None]) -> Figures:
    """Figures by theme and stage, as the journey matrix counts them; under stage None those of a whole theme.

    Theme None stands for the moments in no theme; it has no whole.
    """
    wanted = tuple(sorted(NO_THEME if theme is None else theme for theme in themes))
    if not wanted:
        return {}
    shown = Shown(run_id, themes_run_id)
    cells = [*count_cells(session, Filters(theme=wanted), shown)]
    named = tuple(theme for theme in wanted if theme != NO_THEME)
    if named:
        cells += count_themes(session, Filters(theme=named), shown)
    return {(cell.theme, cell.stage): cell for cell in cells}
