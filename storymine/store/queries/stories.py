"""Reads stories: how many, which, and one whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, false, func, select
from sqlalchemy.orm import Session, aliased

from storymine.errors import InputError, NotFoundError
from storymine.store.queries.conditions import asks_for_moments, moment_conditions, period
from storymine.store.queries.corrections import corrections_of_story
from storymine.store.queries.cursors import before, check_limit, decode_cursor, encode_cursor
from storymine.store.queries.failures import failures_of_story
from storymine.store.queries.moments import moment_row, select_moments
from storymine.store.queries.runs import Shown, shown_runs
from storymine.store.records import (
    drivers_of,
    effort_of,
    emotions_of,
    needs_of,
    score_of,
    sentiment_of,
    stages_of,
    utterances_of,
)
from storymine.store.search import holds
from storymine.store.tables import MomentTable, StoryReadingTable, StoryTable
from storymine.store.types import AnyRow, AnySelect
from storymine.store.views import Filters, Page, StoryCounts, StoryReading, StoryRow, StoryView

_STATUSES = ("pending", "analysed", "failed", "superseded")
_EXCERPT = 240


def count_stories(session: Session) -> StoryCounts:
    """How many stories there are, by status."""
    rows = session.execute(select(StoryTable.status, func.count()).group_by(StoryTable.status))
    counts = {status: count for status, count in rows if status != "superseded"}
    return StoryCounts(
        total=sum(counts.values()),
        pending=counts.get("pending", 0),
        analysed=counts.get("analysed", 0),
        failed=counts.get("failed", 0),
    )


def count_pending(session: Session) -> int:
    """How many stories wait to be analysed."""
    waiting = select(func.count()).select_from(StoryTable).where(StoryTable.status == "pending")
    return session.scalar(waiting) or 0


def list_stories(
    session: Session,
    filters: Filters,
    *,
    cursor: str | None = None,
    limit: int = 50,
    status: str | None = None,
    customer: str | None = None,
) -> Page[StoryRow]:
    """Stories that pass the filters, the most recent first; superseded ones only by that status.

    Stage, theme, driver, emotion and voice ask for stories with one moment that passes all of them;
    `sentiment` is the whole story's ("mixed" included) and `query` is looked for in all that was said. Raises
    InputError as list_moments.
    """
    check_limit(limit)
    position = decode_cursor(cursor, "stories", [datetime, int]) if cursor is not None else None
    shown = shown_runs(session)
    statement = _select_rows(shown).where(*_passing(filters, shown, status, customer))
    if position is not None:
        statement = statement.where(before([StoryTable.happened_at, StoryTable.number], position))
    order = (StoryTable.happened_at.desc(), StoryTable.number.desc())
    rows = session.execute(statement.order_by(*order).limit(limit + 1)).all()
    more = None
    if len(rows) > limit:
        more = encode_cursor("stories", [rows[limit - 1].happened_at, rows[limit - 1].number])
    return Page(tuple(_story_row(row) for row in rows[:limit]), more)


def count_found(
    session: Session, filters: Filters, *, status: str | None = None, customer: str | None = None
) -> int:
    """How many stories list_stories lists in all."""
    shown = shown_runs(session)
    statement = select(func.count()).select_from(StoryTable).outerjoin(StoryReadingTable, _read(shown))
    return session.scalar(statement.where(*_passing(filters, shown, status, customer))) or 0


def find_story(session: Session, story_id: str) -> StoryView:
    """One story with its moments, of both voices, and their themes, as the live run reads it. Raises
    NotFoundError.
    """
    shown = shown_runs(session)
    row = session.execute(
        _select_rows(shown)
        .add_columns(StoryTable.text, StoryTable.details, *_reading_columns())
        .where(StoryTable.id == story_id)
    ).one_or_none()
    if row is None:
        raise NotFoundError(f"there is no story {story_id!r}")
    moments: tuple[Any, ...] = ()
    if shown is not None:
        own = and_(MomentTable.run_id == shown.run_id, MomentTable.story_number == row.number)
        moments = tuple(session.execute(select_moments(shown).where(own).order_by(MomentTable.position)))
    return StoryView(
        row=_story_row(row),
        utterances=tuple(utterances_of(row.text, row.utterances)),
        metadata=row.details,
        reading=_reading(row),
        moments=tuple(moment_row(moment) for moment in moments),
        failures=failures_of_story(session, row.number),
        corrections=corrections_of_story(session, row.number),
    )


def _select_rows(shown: Shown | None) -> AnySelect:
    successor = aliased(StoryTable)
    return (
        select(
            StoryTable.number,
            StoryTable.id,
            StoryTable.channel,
            StoryTable.language,
            StoryTable.status,
            StoryTable.occurred_at,
            StoryTable.received_at,
            StoryTable.happened_at,
            StoryTable.customer,
            StoryTable.source,
            StoryTable.product,
            StoryTable.score_metric,
            StoryTable.score_value,
            StoryTable.score_low,
            StoryTable.score_high,
            StoryTable.score_lower_is_better,
            StoryTable.utterances,
            func.substr(StoryTable.text, 1, _EXCERPT).label("excerpt"),
            successor.id.label("superseded_by"),
            StoryReadingTable.run_id,
            StoryReadingTable.moments,
            StoryReadingTable.sentiment_label,
            StoryReadingTable.sentiment_score,
            StoryReadingTable.valence,
            StoryReadingTable.sentiment_confidence,
            StoryReadingTable.effort,
            StoryReadingTable.effort_confidence,
            StoryReadingTable.effort_causes,
        )
        .outerjoin(StoryReadingTable, _read(shown))
        .outerjoin(successor, successor.number == StoryTable.superseded_by)
    )


def _read(shown: Shown | None) -> ColumnElement[bool]:
    """Which reading of a story is shown."""
    return and_(
        StoryReadingTable.story_number == StoryTable.number,
        StoryReadingTable.run_id == (shown.run_id if shown else ""),
    )


def _passing(
    filters: Filters, shown: Shown | None, status: str | None, customer: str | None
) -> list[ColumnElement[bool]]:
    """Which stories pass the filters; see list_stories."""
    if status is not None and status not in _STATUSES:
        raise InputError(f"status is {status!r}; it can be {', '.join(_STATUSES)}")
    conditions = [
        StoryTable.status == status if status else StoryTable.status != "superseded",
        *period(StoryTable.happened_at, filters.since, filters.until),
    ]
    if customer is not None:
        conditions.append(StoryTable.customer == customer)
    if filters.channel:
        conditions.append(StoryTable.channel.in_(filters.channel))
    if filters.product:
        conditions.append(StoryTable.product.in_(filters.product))
    if filters.dated is not None:
        told = StoryTable.occurred_at.is_not(None)
        conditions.append(told if filters.dated else ~told)
    if filters.segment:
        conditions.append(StoryTable.segment.in_(filters.segment))
    if filters.query:
        conditions.append(holds(StoryTable.text, filters.query))
    if filters.sentiment:
        conditions.append(StoryReadingTable.sentiment_label.in_(filters.sentiment))
    if asks_for_moments(filters):
        conditions.append(_has_moment(filters, shown))
    return conditions


def _reading_columns() -> tuple[Any, ...]:
    reading = StoryReadingTable
    return (reading.emotions, reading.drivers, reading.stages, reading.needs)


def _has_moment(filters: Filters, shown: Shown | None) -> ColumnElement[bool]:
    if shown is None:
        return false()
    of_moment = replace(filters, sentiment=(), query=None)
    return StoryTable.number.in_(select(MomentTable.story_number).where(*moment_conditions(of_moment, shown)))


def _story_row(row: AnyRow) -> StoryRow:
    read = row.run_id is not None
    return StoryRow(
        id=row.id,
        channel=row.channel,
        language=row.language,
        status=row.status,
        occurred_at=row.occurred_at,
        received_at=row.received_at,
        customer=row.customer,
        source=row.source,
        product=row.product,
        score=score_of(row),
        excerpt=row.excerpt,
        utterances=len(row.utterances),
        moments=row.moments or 0,
        sentiment=sentiment_of(row) if read else None,
        effort=effort_of(row) if read else None,
        superseded_by=row.superseded_by,
    )


def _reading(row: AnyRow) -> StoryReading | None:
    if row.run_id is None:
        return None
    return StoryReading(
        run_id=row.run_id,
        sentiment=sentiment_of(row),
        emotions=emotions_of(row.emotions),
        drivers=drivers_of(row.drivers),
        effort=effort_of(row),
        stages=stages_of(row.stages),
        needs=needs_of(row.needs),
    )
