"""Counts moments by theme and stage: the figures behind the matrix and the themes.

Two tables answer: theme_moments what lies in themes, moments everything. Each holds the counted columns in an
index in the order of the groups, so that a statement is one walk along it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import sqrt
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storymine.store.queries.conditions import member_conditions, moment_conditions
from storymine.store.queries.runs import Shown
from storymine.store.tables import MomentTable, ThemeMomentTable
from storymine.store.views import NO_THEME, Cell, Filters

EMPTY = Cell(None, None, 0, 0, 0.0, 0.0, 0.0)


def count_cells(session: Session, filters: Filters, shown: Shown) -> list[Cell]:
    """Figures per theme and stage; under theme None those of the moments that were offered and fit none."""
    keys = (ThemeMomentTable.theme_id, ThemeMomentTable.stage)
    rows = session.execute(
        select(*keys, *_figures(ThemeMomentTable)).where(*member_conditions(filters, shown)).group_by(*keys)
    )
    return [_cell(theme, stage, figures) for theme, stage, *figures in rows]


def count_themes(session: Session, filters: Filters, shown: Shown) -> list[Cell]:
    """Figures per theme."""
    theme = ThemeMomentTable.theme_id
    rows = session.execute(
        select(theme, *_figures(ThemeMomentTable))
        .where(*member_conditions(filters, shown), theme.is_not(None))
        .group_by(theme)
    )
    return [_cell(theme_id, None, figures) for theme_id, *figures in rows]


def count_stages(session: Session, filters: Filters, shown: Shown) -> list[Cell]:
    """Figures per stage of all moments, in a theme or not, with the deviation of their sentiment."""
    squares = func.avg(MomentTable.sentiment_score * MomentTable.sentiment_score)
    rows = session.execute(
        select(MomentTable.stage, squares, *_figures(MomentTable))
        .where(*moment_conditions(filters, shown))
        .group_by(MomentTable.stage)
    )
    cells = ((_cell(None, stage, figures), float(square or 0)) for stage, square, *figures in rows)
    return [replace(cell, deviation=sqrt(max(0.0, square - cell.sentiment**2))) for cell, square in cells]


def count_all(session: Session, filters: Filters, shown: Shown) -> Cell:
    """Figures of all moments together."""
    return _cell(
        None,
        None,
        session.execute(select(*_figures(MomentTable)).where(*moment_conditions(filters, shown))).one(),
    )


def count_unthemed(
    session: Session, filters: Filters, shown: Shown, *, cells: Sequence[Cell], stages: Sequence[Cell]
) -> list[Cell]:
    """Figures per stage of the moments in no theme, from what was counted already where that is enough."""
    if filters.theme and NO_THEME not in filters.theme:
        return []
    if sum(cell.moments for cell in cells) == sum(stage.moments for stage in stages):
        return [cell for cell in cells if cell.theme is None]
    # Some moments were never offered to the themes-run: employees', or all of them before the first.
    return count_stages(session, replace(filters, theme=(NO_THEME,)), shown)


def _figures(table: type[MomentTable | ThemeMomentTable]) -> tuple[Any, ...]:
    return (
        func.count(),
        func.count(table.story_number.distinct()),
        func.avg(table.sentiment_score),
        func.avg(table.effort),
        func.sum(table.friction),
        func.sum(table.friction * table.friction),
    )


def _cell(theme: str | None, stage: str | None, figures: Sequence[Any]) -> Cell:
    moments, stories, *means = figures
    sentiment, effort, friction, squares = (float(mean or 0) for mean in means)
    return Cell(theme, stage, moments, stories, sentiment, effort, friction, friction_squares=squares)
