"""How far stories are, without their words."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from storymine.store.tables import FailureTable, StoryTable
from storymine.store.views import StoryStatus


def list_statuses(session: Session, ids: Sequence[str], *, posted_by: str | None = None) -> list[StoryStatus]:
    """The status of each story that is there, in the order of `ids`; with `posted_by` only of the stories
    that this key handed in first.
    """
    statement = select(StoryTable.number, StoryTable.id, StoryTable.status, StoryTable.received_at)
    statement = statement.where(StoryTable.id.in_(ids))
    if posted_by is not None:
        statement = statement.where(StoryTable.posted_by == posted_by)
    rows = {row.id: row for row in session.execute(statement)}
    failed = [row.number for row in rows.values() if row.status == "failed"]
    newest_last = (
        select(FailureTable.story_number, FailureTable.reason)
        .where(FailureTable.story_number.in_(failed))
        .order_by(FailureTable.id)
    )
    reasons = {row.story_number: row.reason for row in session.execute(newest_last)} if failed else {}
    return [
        StoryStatus(row.id, row.status, row.received_at, reasons.get(row.number))
        for row in (rows[one] for one in dict.fromkeys(ids) if one in rows)
    ]
