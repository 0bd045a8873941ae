"""Reads failures."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from storymine.store.queries.cursors import before, check_limit, decode_cursor, encode_cursor
from storymine.store.tables import FailureTable, StoryTable
from storymine.store.types import AnyRow, AnySelect
from storymine.store.views import FailureRow, Page


def list_failures(
    session: Session, *, run_id: str | None = None, cursor: str | None = None, limit: int = 50
) -> Page[FailureRow]:
    """What failed (in one run, or at all), the newest first."""
    statement = _select().order_by(FailureTable.id.desc()).limit(check_limit(limit) + 1)
    if run_id is not None:
        statement = statement.where(FailureTable.run_id == run_id)
    if cursor is not None:
        statement = statement.where(before([FailureTable.id], decode_cursor(cursor, "failures", [int])))
    rows = session.execute(statement).all()
    more = encode_cursor("failures", [rows[limit - 1].id]) if len(rows) > limit else None
    return Page(tuple(_row(row) for row in rows[:limit]), more)


def failures_of_story(session: Session, number: int) -> tuple[FailureRow, ...]:
    """What failed with one story, the newest first."""
    statement = _select().where(FailureTable.story_number == number).order_by(FailureTable.id.desc())
    return tuple(_row(row) for row in session.execute(statement))


def _select() -> AnySelect:
    return select(*FailureTable.__table__.columns, StoryTable.id.label("story")).outerjoin(
        StoryTable, StoryTable.number == FailureTable.story_number
    )


def _row(row: AnyRow) -> FailureRow:
    return FailureRow(
        id=row.id,
        run_id=row.run_id,
        story=row.story,
        source=row.source,
        record=row.record,
        step=row.step,
        reason=row.reason,
        occurred_at=row.occurred_at,
    )
