"""The queue of pending stories: workers claim, and give back what they could not do.

Each claim counts as an attempt, so that a story that takes its worker down is not tried for ever. A worker
that comes late hurts nobody: it gives back, and fails, only what is still its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from sqlalchemy import ColumnElement, or_, select, update
from sqlalchemy.orm import Session

from storymine.domain import Story
from storymine.errors import NotFoundError
from storymine.store.dialect import table_of
from storymine.store.engine import begin_write
from storymine.store.records import UNCLAIMED, story_of
from storymine.store.tables import FailureTable, StoryTable
from storymine.store.types import AnyRow
from storymine.store.webhooks.events import story_failed
from storymine.store.webhooks.outbox import add_events

FEWEST_TRIES = 2
"""A story that is held by a worker that dies gets at least so many tries: the last one alone."""
_STOPPED = "its worker stopped {times} times"
_TIMES = re.compile(r"its worker stopped (\d+) times")
"""Failures that are in stores already have these words: add new ones, and let these stand."""


def claim_stories(
    session: Session, *, worker: str, limit: int, lease: timedelta, max_attempts: int = 3
) -> list[Story]:
    """Take the oldest pending stories that nobody holds, for `lease` from now; commit to make the claim hold.

    Two workers never get the same story while a lease lasts. Each claim counts as an attempt. A story whose
    `max_attempts`th lease ran out took its worker down every time: it is marked failed instead of being
    claimed again. Stories that were claimed before come in smaller batches, and alone on their last attempt,
    so that no story fails because of another.
    """
    begin_write(session)
    now = datetime.now(UTC)
    tries = max(max_attempts, FEWEST_TRIES)
    while True:
        rows = session.execute(
            select(table_of(StoryTable))
            .where(StoryTable.status == "pending", _unclaimed(now))
            .order_by(StoryTable.number)
            .limit(limit)
            .with_for_update(skip_locked=True)
        ).all()
        worn_out = [row for row in rows if row.attempts >= tries]
        if not worn_out:
            break
        for row in worn_out:
            fail_story(session, row, step="analyse", reason=stopped(row.attempts))
    if rows:
        attempts = rows[0].attempts
        alike = [row for row in rows if row.attempts == attempts]
        rows = alike[: batch_size(attempts, limit=limit, tries=tries)]
    session.execute(
        update(table_of(StoryTable))
        .where(StoryTable.number.in_([row.number for row in rows]))
        .values(claimed_by=worker, claimed_until=now + lease, attempts=StoryTable.attempts + 1)
    )
    return [story_of(row) for row in rows]


def batch_size(attempts: int, *, limit: int, tries: int) -> int:
    """How many stories that were claimed `attempts` times are tried together."""
    if attempts == 0:
        return limit
    return 1 if attempts >= tries - 1 else max(1, limit // 10)


def renew_claims(session: Session, *, worker: str, lease: timedelta) -> int:
    """Let what `worker` holds be its own for `lease` from now; how many stories."""
    begin_write(session)
    held = session.execute(
        update(table_of(StoryTable))
        .where(StoryTable.status == "pending", StoryTable.claimed_by == worker)
        .values(claimed_until=datetime.now(UTC) + lease)
        .returning(StoryTable.number)
    )
    return len(held.all())


def release_claims(session: Session, *, worker: str, forgive: bool = True) -> int:
    """Give back what `worker` holds; how many stories.

    `forgive`: the attempt does not count, since the worker stops in good order, or the store was away.
    """
    begin_write(session)
    attempts = StoryTable.attempts - 1 if forgive else StoryTable.attempts
    held = session.execute(
        update(table_of(StoryTable))
        .where(StoryTable.status == "pending", StoryTable.claimed_by == worker)
        .values(attempts=attempts, **UNCLAIMED)
        .returning(StoryTable.number)
    )
    return len(held.all())


def release_failed(
    session: Session, story_id: str, *, worker: str, reason: str, step: str, max_attempts: int
) -> bool:
    """Give back a story that could not be analysed; True when that was its last attempt and it is now failed.

    Nothing happens to a story that `worker` no longer holds: it was superseded or erased, or its lease ran
    out and somebody else has it. `reason` never holds a customer's words.
    """
    begin_write(session)
    row = session.execute(
        select(StoryTable.number, StoryTable.id, StoryTable.attempts, StoryTable.source)
        .where(StoryTable.id == story_id, StoryTable.status == "pending", StoryTable.claimed_by == worker)
        .with_for_update()
    ).one_or_none()
    if row is None:
        return False
    if row.attempts >= max_attempts:
        fail_story(session, row, step=step, reason=reason)
        return True
    session.execute(update(table_of(StoryTable)).where(StoryTable.number == row.number).values(**UNCLAIMED))
    return False


def retry_failed(session: Session, story_ids: Sequence[str] | None = None) -> list[str]:
    """Put failed stories (None: all of them) back in the queue with all their attempts; their ids, sorted.

    Their failures stay on record. Raises NotFoundError for an id that is no story's; one that has not failed
    is left as it is.
    """
    begin_write(session)
    stories = table_of(StoryTable)
    failed = update(stories).where(StoryTable.status == "failed")
    if story_ids is not None:
        for story_id in story_ids:
            if session.scalar(select(StoryTable.number).where(StoryTable.id == story_id)) is None:
                raise NotFoundError(f"there is no story {story_id!r}")
        failed = failed.where(StoryTable.id.in_(story_ids))
    retried = failed.values(status="pending", attempts=0, **UNCLAIMED).returning(StoryTable.id)
    return sorted(session.execute(retried).scalars())


def _unclaimed(now: datetime) -> ColumnElement[bool]:
    return or_(StoryTable.claimed_until.is_(None), StoryTable.claimed_until < now)


def stopped(times: int) -> str:
    """Why a story was given up that took its worker down each time; `times_stopped` reads it."""
    return _STOPPED.format(times=times)


def times_stopped(reason: str) -> int | None:
    """How many times a worker stopped, where that is the reason of a failure, in these words or in those of
    an earlier version.
    """
    found = _TIMES.fullmatch(reason)
    return int(found[1]) if found else None


def fail_story(session: Session, row: AnyRow, *, step: str, reason: str, run_id: str | None = None) -> None:
    """Mark a story (number, id and source of `row`) failed, put that on record, and tell who listens."""
    own = StoryTable.number == row.number
    session.execute(update(table_of(StoryTable)).where(own).values(status="failed", **UNCLAIMED))
    session.add(
        FailureTable(
            run_id=run_id,
            story_number=row.number,
            source=row.source or "",
            record=row.id,
            step=step,
            reason=reason,
            occurred_at=datetime.now(UTC),
        )
    )
    session.flush()
    add_events(session, [story_failed(row.id, row.number, step=step, reason=reason)])
