"""Reads failures."""

from __future__ import annotations

from sqlalchemy import and_, exists, or_, select
from sqlalchemy.orm import Session, aliased

from storymine.store.claims import times_stopped
from storymine.store.queries.cursors import before, check_limit, decode_cursor, encode_cursor
from storymine.store.tables import FailureTable, StoryTable
from storymine.store.types import AnyRow, AnySelect
from storymine.store.views import FailureRow, Page


def list_failures(
    session: Session,
    *,
    standing: bool = False,
    cursor: str | None = None,
    limit: int = 50,
) -> Page[FailureRow]:
    """What failed, the newest first.

    `standing`: only what is so now, the last failure of each story that was not tried again since.
    """
    statement = _select().order_by(FailureTable.id.desc()).limit(check_limit(limit) + 1)
    if standing:
        later = aliased(FailureTable)
        newer = and_(later.story_number == FailureTable.story_number, later.id > FailureTable.id)
        statement = statement.where(
            or_(FailureTable.story_number.is_(None), StoryTable.status == "failed"), ~exists().where(newer)
        )
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
    return select(*FailureTable.__table__.columns, StoryTable.id.label("story"), StoryTable.status).outerjoin(
        StoryTable, StoryTable.number == FailureTable.story_number
    )


def _row(row: AnyRow) -> FailureRow:
    return FailureRow(
        id=row.id,
        run_id=row.run_id,
        story=row.story,
        status=row.status,
        source=row.source,
        record=row.record,
        step=row.step,
        reason=row.reason,
        occurred_at=row.occurred_at,
        stopped=times_stopped(row.reason),
    )
