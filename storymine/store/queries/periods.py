"""Counts themes by week or month."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storymine.store.dialect import first_of_month, monday
from storymine.store.overviews import Period, PeriodFigures, ThemePeriods
from storymine.store.queries.conditions import member_conditions, moment_conditions, undated_stories
from storymine.store.queries.runs import shown_runs
from storymine.store.queries.theme_names import theme_names
from storymine.store.tables import MomentTable, ThemeMomentTable
from storymine.store.views import Filters

NOTHING = PeriodFigures()


def theme_periods(session: Session, filters: Filters, period: Period = "month") -> ThemePeriods:
    """Themes within the filters, by week (Monday to Sunday) or calendar month, in UTC.

    Themes in the filters choose which themes are counted; the total is of all moments within the other
    filters. Themes that people hid are left out, and so are stories without a date.
    """
    shown = shown_runs(session)
    if shown is None:
        return ThemePeriods(period, (), (), {})
    undated = undated_stories(session, replace(filters, theme=()), shown)
    filters = replace(filters, dated=True)
    start_of = monday if period == "week" else first_of_month
    start = start_of(session, MomentTable.happened_at).label("start")
    everything = moment_conditions(replace(filters, theme=()), shown)
    total = _figures(
        session.execute(select(start, *_columns(MomentTable)).where(*everything).group_by(start))
    )
    if not total:
        return ThemePeriods(period, (), (), {}, undated)
    start = start_of(session, ThemeMomentTable.happened_at).label("start")
    theme = ThemeMomentTable.theme_id
    rows = session.execute(
        select(theme, start, *_columns(ThemeMomentTable))
        .where(*member_conditions(filters, shown), theme.is_not(None))
        .group_by(theme, start)
    )
    by_theme: dict[str, list[Any]] = {}
    for theme_id, *row in rows:
        by_theme.setdefault(theme_id, []).append(row)
    names = theme_names(session, shown.themes_run_id)
    starts = tuple(_all_between(min(total), max(total), period))
    return ThemePeriods(
        period=period,
        starts=starts,
        total=_series(total, starts),
        themes={
            theme_id: _series(_figures(found), starts)
            for theme_id, found in sorted(by_theme.items())
            if theme_id in names and not names[theme_id].hidden
        },
        undated=undated,
    )


def _columns(table: type[MomentTable | ThemeMomentTable]) -> tuple[Any, ...]:
    return (func.count(), func.avg(table.sentiment_score))


def _figures(rows: Iterable[Any]) -> dict[date, PeriodFigures]:
    return {
        date.fromisoformat(start): PeriodFigures(moments, float(sentiment or 0))
        for start, moments, sentiment in rows
    }


def _series(found: Mapping[date, PeriodFigures], starts: tuple[date, ...]) -> tuple[PeriodFigures, ...]:
    return tuple(found.get(start, NOTHING) for start in starts)


def _all_between(first: date, last: date, period: Period) -> Iterator[date]:
    while first <= last:
        yield first
        first = (
            first + timedelta(weeks=1) if period == "week" else (first + timedelta(days=31)).replace(day=1)
        )
