"""The queue of pending stories: workers claim, and give back what they could not do."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import ColumnElement, or_, select, update
from sqlalchemy.orm import Session

from storymine.domain import Story
from storymine.errors import NotFoundError
from storymine.store.dialect import table_of
from storymine.store.engine import begin_write
from storymine.store.records import story_of
from storymine.store.tables import FailureTable, StoryTable
from storymine.store.webhooks.events import story_failed
from storymine.store.webhooks.outbox import add_events


def claim_stories(
    session: Session, *, worker: str, limit: int, lease: timedelta, max_attempts: int = 3
) -> list[Story]:
    """Take the oldest pending stories that nobody holds, for `lease` from now; commit to make the claim hold.

    Two workers never get the same story while a lease lasts. Each claim counts as an attempt. A story whose
    `max_attempts`th lease ran out took its worker down every time: it is marked failed instead of being
    claimed again.
    """
    begin_write(session)
    now = datetime.now(UTC)
    while True:
        rows = session.execute(
            select(table_of(StoryTable))
            .where(StoryTable.status == "pending", _unclaimed(now))
            .order_by(StoryTable.number)
            .limit(limit)
            .with_for_update(skip_locked=True)
        ).all()
        worn_out = [row for row in rows if row.attempts >= max_attempts]
        if not worn_out:
            break
        for row in worn_out:
            _fail(
                session, row.number, row.source, row.id, "analyse", f"its worker stopped {row.attempts} times"
            )
    session.execute(
        update(table_of(StoryTable))
        .where(StoryTable.number.in_([row.number for row in rows]))
        .values(claimed_by=worker, claimed_until=now + lease, attempts=StoryTable.attempts + 1)
    )
    return [story_of(row) for row in rows]


def release_claims(session: Session, *, worker: str) -> int:
    """Give back what `worker` holds without counting the attempt (it stops in good order); how many
    stories.
    """
    begin_write(session)
    held = session.execute(
        update(table_of(StoryTable))
        .where(StoryTable.status == "pending", StoryTable.claimed_by == worker)
        .values(claimed_by=None, claimed_until=None, attempts=StoryTable.attempts - 1)
        .returning(StoryTable.number)
    )
    return len(held.all())


def release_failed(session: Session, story_id: str, reason: str, step: str, max_attempts: int) -> bool:
    """Give back a claimed story that could not be analysed; True when that was its last attempt and it is now
    failed.

    `reason` never holds a customer's words. Raises NotFoundError for an unknown story.
    """
    begin_write(session)
    row = session.execute(
        select(StoryTable.number, StoryTable.attempts, StoryTable.status, StoryTable.source)
        .where(StoryTable.id == story_id)
        .with_for_update()
    ).one_or_none()
    if row is None:
        raise NotFoundError(f"there is no story {story_id!r}")
    if row.status != "pending":
        return False
    if row.attempts >= max_attempts:
        _fail(session, row.number, row.source, story_id, step, reason)
        return True
    session.execute(
        update(table_of(StoryTable))
        .where(StoryTable.number == row.number)
        .values(claimed_by=None, claimed_until=None)
    )
    return False


def retry_failed(session: Session) -> int:
    """Put every failed story back in the queue with all its attempts; how many. Their failures stay on
    record.
    """
    begin_write(session)
    retried = session.execute(
        update(table_of(StoryTable))
        .where(StoryTable.status == "failed")
        .values(status="pending", attempts=0, claimed_by=None, claimed_until=None)
        .returning(StoryTable.number)
    )
    return len(retried.all())


def _unclaimed(now: datetime) -> ColumnElement[bool]:
    return or_(StoryTable.claimed_until.is_(None), StoryTable.claimed_until < now)


def _fail(session: Session, number: int, source: str | None, story_id: str, step: str, reason: str) -> None:
    session.execute(
        update(table_of(StoryTable))
        .where(StoryTable.number == number)
        .values(status="failed", claimed_by=None, claimed_until=None)
    )
    session.add(
        FailureTable(
            story_number=number,
            source=source or "",
            record=story_id,
            step=step,
            reason=reason,
            occurred_at=datetime.now(UTC),
        )
    )
    session.flush()
    add_events(session, [story_failed(story_id, number, step=step, reason=reason)])
