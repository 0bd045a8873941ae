"""Filters as SQL conditions: the one place that says what each filter means."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, false, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from storymine.domain import Voice
from storymine.errors import InputError
from storymine.store.queries.runs import Shown
from storymine.store.search import holds
from storymine.store.tables import (
    MomentDriverTable,
    MomentEmotionTable,
    MomentTable,
    StoryTable,
    ThemeMomentTable,
)
from storymine.store.views import NO_THEME, Filters

Conditions = list[ColumnElement[bool]]


def moment_conditions(filters: Filters, shown: Shown) -> Conditions:
    """Which rows of `moments` pass the filters, among those of the run that is shown."""
    conditions = [MomentTable.run_id == shown.run_id, *_of_reading(filters, MomentTable, MomentTable.id)]
    if filters.theme:
        conditions.append(_in_themes(filters.theme, shown))
    if filters.query:
        conditions.append(holds(MomentTable.text, filters.query))
    return conditions


def member_conditions(filters: Filters, shown: Shown) -> Conditions:
    """Which rows of `theme_moments` pass the filters, among those of the themes-run that is shown."""
    table = ThemeMomentTable
    conditions = [table.run_id == (shown.themes_run_id or ""), *_of_reading(filters, table, table.moment_id)]
    if filters.theme:
        wanted = table.theme_id.in_([theme for theme in filters.theme if theme != NO_THEME])
        conditions.append(or_(wanted, table.theme_id.is_(None)) if NO_THEME in filters.theme else wanted)
    if filters.query:
        words = holds(MomentTable.text, filters.query)
        found = select(MomentTable.id).where(MomentTable.run_id == shown.run_id, words)
        conditions.append(table.moment_id.in_(found))
    return conditions


def _of_reading(
    filters: Filters, table: type[MomentTable | ThemeMomentTable], key: InstrumentedAttribute[int]
) -> Conditions:
    """What moments and theme_moments have in common."""
    conditions = period(table.happened_at, filters.since, filters.until)
    match filters.voice:
        case "all":
            pass
        case None | Voice.CUSTOMER | Voice.EMPLOYEE:
            conditions.append(table.voice == (filters.voice or Voice.CUSTOMER.value))
        case other:
            raise InputError(f"voice is {other!r}; it can be customer, employee or all")
    for column, values in (
        (table.channel, filters.channel),
        (table.product, filters.product),
        (table.stage, filters.stage),
        (table.sentiment_label, filters.sentiment),
    ):
        if values:
            conditions.append(column.in_(values))
    if filters.dated is not None:
        undated = table.story_number.in_(_undated())
        conditions.append(~undated if filters.dated else undated)
    if filters.segment:
        conditions.append(table.story_number.in_(_of_segments(filters.segment)))
    for labelled, labels in ((MomentDriverTable, filters.driver), (MomentEmotionTable, filters.emotion)):
        if labels:
            conditions.append(key.in_(select(labelled.moment_id).where(labelled.label.in_(labels))))
    return conditions


def _undated() -> Select[int]:
    """The stories that do not tell when they occurred; an index holds these alone."""
    return select(StoryTable.number).where(StoryTable.occurred_at.is_(None))


def undated_stories(session: Session, filters: Filters, shown: Shown) -> int:
    """How many stories with a moment within the filters tell no date, and are in no week therefore."""
    conditions = moment_conditions(replace(filters, dated=False), shown)
    found = session.scalar(select(func.count(MomentTable.story_number.distinct())).where(*conditions))
    return found or 0


def _of_segments(segments: tuple[str, ...]) -> Select[int]:
    return select(StoryTable.number).where(StoryTable.segment.in_(segments))


def asks_for_moments(filters: Filters) -> bool:
    """Whether the filters say something that only a moment can answer."""
    return bool(filters.stage or filters.theme or filters.driver or filters.emotion or filters.voice)


def period(column: InstrumentedAttribute[Any], since: date | None, until: date | None) -> Conditions:
    """From the start of the first day to the end of the last, both in UTC."""
    conditions: Conditions = []
    if since is not None:
        conditions.append(column >= datetime.combine(since, time.min, UTC))
    if until is not None and until < date.max:
        conditions.append(column < datetime.combine(until + timedelta(days=1), time.min, UTC))
    return conditions


def _in_themes(themes: tuple[str, ...], shown: Shown) -> ColumnElement[bool]:
    if shown.themes_run_id is None:
        return MomentTable.id.is_not(None) if NO_THEME in themes else false()
    members = select(ThemeMomentTable.moment_id).where(ThemeMomentTable.run_id == shown.themes_run_id)
    wanted = [theme for theme in themes if theme != NO_THEME]
    conditions: Conditions = []
    if wanted:
        conditions.append(MomentTable.id.in_(members.where(ThemeMomentTable.theme_id.in_(wanted))))
    if NO_THEME in themes:
        conditions.append(MomentTable.id.not_in(members.where(ThemeMomentTable.theme_id.is_not(None))))
    return or_(*conditions)
