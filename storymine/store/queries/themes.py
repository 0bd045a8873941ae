"""Reads themes: the list, and one whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from storymine.domain import Quote
from storymine.store.dialect import monday
from storymine.store.queries.conditions import Conditions, member_conditions, undated_stories
from storymine.store.queries.figures import EMPTY, count_cells, count_themes
from storymine.store.queries.runs import shown_runs
from storymine.store.queries.theme_names import ThemeName, find_theme_name, list_lineage, theme_names
from storymine.store.tables import (
    MomentDriverTable,
    MomentEmotionTable,
    MomentTable,
    StoryTable,
    ThemeMomentTable,
)
from storymine.store.views import Cell, Filters, LabelCount, ThemeRow, ThemeView, TrendPoint

_QUOTES = 12


def list_themes(session: Session, filters: Filters, *, hidden: bool = False) -> list[ThemeRow]:
    """Themes that have moments among the filtered ones: pinned ones first, then those with most friction,
    then those with most moments. With `hidden` also those that people hid.
    """
    shown = shown_runs(session)
    if shown is None or shown.themes_run_id is None:
        return []
    names = theme_names(session, shown.themes_run_id)
    totals = count_themes(session, filters, shown)
    return theme_rows(names, totals, count_cells(session, filters, shown), hidden=hidden)


def theme_rows(
    names: Mapping[str, ThemeName], totals: Sequence[Cell], cells: Sequence[Cell], *, hidden: bool = False
) -> list[ThemeRow]:
    """Rows for themes with moments, in the order of list_themes."""
    stages: dict[str, dict[str, int]] = {}
    for cell in cells:
        if cell.theme is not None and cell.stage is not None:
            stages.setdefault(cell.theme, {})[cell.stage] = cell.moments
    rows = [
        _theme_row(names[total.theme], total, stages.get(total.theme, {}))
        for total in totals
        if total.theme is not None and total.theme in names and (hidden or not names[total.theme].hidden)
    ]
    return sorted(rows, key=lambda row: (not row.pinned, -row.friction, -row.moments, row.id))


def find_theme(session: Session, theme_id: str, filters: Filters) -> ThemeView:
    """One theme over the filtered moments, its quotes among them. Raises NotFoundError.

    A theme that the latest run no longer found is still there, without moments: its lineage says what became
    of it.
    """
    shown = shown_runs(session)
    name = find_theme_name(session, theme_id)
    lineage = list_lineage(session, theme_id)
    if shown is None or shown.themes_run_id is None:
        return ThemeView(_theme_row(name, EMPTY, {}), (), (), (), (), (), (), lineage)
    own = replace(filters, theme=(theme_id,))
    total = next(iter(count_themes(session, own, shown)), EMPTY)
    stages = {cell.stage: cell.moments for cell in count_cells(session, own, shown) if cell.stage is not None}
    conditions = member_conditions(own, shown)
    return ThemeView(
        row=_theme_row(name, total, stages),
        trend=_trend(session, member_conditions(replace(own, dated=True), shown)),
        emotions=_count_labels(session, MomentEmotionTable, None, conditions),
        drivers=_count_labels(session, MomentDriverTable, MomentDriverTable.polarity, conditions),
        channels=_count_channels(session, conditions),
        stages=_ranked([LabelCount(stage, None, moments) for stage, moments in stages.items()]),
        quotes=_quotes(session, name, conditions),
        lineage=lineage,
        undated=undated_stories(session, own, shown),
    )


def _theme_row(name: ThemeName, total: Cell, stages: Mapping[str, int]) -> ThemeRow:
    return ThemeRow(
        id=name.id,
        label=name.label,
        keywords=name.keywords,
        moments=total.moments,
        stories=total.stories,
        sentiment=total.sentiment,
        effort=total.effort,
        friction=total.friction,
        stages=stages,
        verdict=name.verdict,
        owner=name.owner,
        pinned=name.pinned,
        hidden=name.hidden,
        friction_squares=total.friction_squares,
    )


def _trend(session: Session, conditions: Conditions) -> tuple[TrendPoint, ...]:
    week = monday(session, ThemeMomentTable.happened_at).label("week")
    rows = session.execute(
        select(
            week,
            func.count(),
            func.count(ThemeMomentTable.story_number.distinct()),
            func.avg(ThemeMomentTable.sentiment_score),
            func.sum(ThemeMomentTable.friction),
        )
        .where(*conditions)
        .group_by(week)
    )
    found = {
        date.fromisoformat(start): TrendPoint(
            date.fromisoformat(start), moments, stories, sentiment, friction
        )
        for start, moments, stories, sentiment, friction in rows
    }
    if not found:
        return ()
    first, last = min(found), max(found)
    weeks = [first + timedelta(weeks=number) for number in range((last - first).days // 7 + 1)]
    return tuple(found.get(start) or TrendPoint(start, 0, 0, 0.0, 0.0) for start in weeks)


def _count_labels(
    session: Session,
    table: type[MomentEmotionTable | MomentDriverTable],
    polarity: InstrumentedAttribute[str] | None,
    conditions: Conditions,
) -> tuple[LabelCount, ...]:
    keys: list[Any] = [table.label, *([] if polarity is None else [polarity])]
    rows = session.execute(
        select(func.count(), *keys)
        .join(ThemeMomentTable, ThemeMomentTable.moment_id == table.moment_id)
        .where(*conditions)
        .group_by(*keys)
    )
    return _ranked(
        [
            LabelCount(label, polarities[0] if polarities else None, count)
            for count, label, *polarities in rows
        ]
    )


def _count_channels(session: Session, conditions: Conditions) -> tuple[LabelCount, ...]:
    rows = session.execute(
        select(ThemeMomentTable.channel, func.count()).where(*conditions).group_by(ThemeMomentTable.channel)
    )
    return _ranked([LabelCount(channel, None, count) for channel, count in rows])


def _ranked(counts: Sequence[LabelCount]) -> tuple[LabelCount, ...]:
    return tuple(sorted(counts, key=lambda count: (-count.moments, count.label, count.polarity or "")))


def _quotes(session: Session, name: ThemeName, conditions: Conditions) -> tuple[Quote, ...]:
    """The quotes that the run chose as far as they pass the filters, then those closest to the theme."""
    members = select(ThemeMomentTable.moment_id).where(*conditions)
    chosen = list(session.scalars(members.where(ThemeMomentTable.moment_id.in_(name.quotes))))
    order = sorted(chosen, key=name.quotes.index)
    if len(order) < _QUOTES:
        closest = members.order_by(ThemeMomentTable.score.desc(), ThemeMomentTable.moment_id)
        # More than needed: the same words are shown once.
        order += [moment for moment in session.scalars(closest.limit(4 * _QUOTES)) if moment not in chosen]
    rows = session.execute(
        select(MomentTable.id, StoryTable.id.label("story"), MomentTable.position, MomentTable.text)
        .join(StoryTable, StoryTable.number == MomentTable.story_number)
        .where(MomentTable.id.in_(order))
    )
    found = {row.id: Quote(row.story, row.position, row.text) for row in rows}
    by_words: dict[str, Quote] = {}
    for moment in order:
        by_words.setdefault(found[moment].text, found[moment])
    return tuple(by_words.values())[:_QUOTES]
