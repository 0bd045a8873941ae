"""Stories that are read again in a run: workers claim them as they claim new ones (`storymine.store.claims`).

So several workers share a run, and a story that takes its worker down is found out: those that were claimed
with it come again in smaller batches, and alone on their last attempt.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from sqlalchemy import ColumnElement, and_, delete, exists, func, or_, select, update
from sqlalchemy.orm import Session

from storymine.domain import Failure, Story
from storymine.store.analyses import record_failures
from storymine.store.claims import FEWEST_TRIES, batch_size, fail_story, stopped
from storymine.store.dialect import insert_new, table_of
from storymine.store.engine import begin_write
from storymine.store.records import story_of
from storymine.store.tables import RunClaimTable, StoryReadingTable, StoryTable
from storymine.store.types import AnyRow, AnySelect


def claim_unread(
    session: Session,
    run_id: str,
    *,
    worker: str,
    limit: int,
    lease: timedelta,
    max_attempts: int = 3,
    after: int = 0,
) -> list[Story]:
    """Take the first stories (numbers above `after`) that a run has not read, that nobody reads in it now
    and that did not fail in it; commit to make the claim hold.

    A story whose `max_attempts`th lease ran out took its worker down every time: it has failed in this run.
    """
    begin_write(session)
    now = datetime.now(UTC)
    tries = max(max_attempts, FEWEST_TRIES)
    while True:
        free = or_(RunClaimTable.run_id.is_(None), _let_go(now))
        rows = session.execute(
            _unread(run_id)
            .where(StoryTable.number > after, free)
            .order_by(StoryTable.number)
            .limit(limit)
            .with_for_update(of=StoryTable, skip_locked=True)
        ).all()
        worn_out = [row for row in rows if (row.tried or 0) >= tries]
        if not worn_out:
            break
        for row in worn_out:
            own = (RunClaimTable.run_id == run_id, RunClaimTable.story_number == row.number)
            values = {"step": "analyse", "reason": stopped(row.tried)}
            session.execute(update(table_of(RunClaimTable)).where(*own).values(**values))
    if not rows:
        return []
    tried = rows[0].tried or 0
    alike = [row for row in rows if (row.tried or 0) == tried]
    chosen = alike[: batch_size(tried, limit=limit, tries=tries)]
    mine = _take(session, run_id, chosen, worker=worker, until=now + lease, now=now)
    return [story_of(row) for row in chosen if row.number in mine]


def number_of(session: Session, story_id: str) -> int:
    """The number of a story; 0 where it is gone."""
    return session.scalar(select(StoryTable.number).where(StoryTable.id == story_id)) or 0


def count_claimed(session: Session, run_id: str) -> int:
    """How many stories that a run has not read are being read in it, or wait for a lease to run out."""
    waiting = _unread(run_id).where(RunClaimTable.run_id.is_not(None), RunClaimTable.reason.is_(None))
    return session.scalar(select(func.count()).select_from(waiting.subquery())) or 0


def renew_run_claims(session: Session, *, worker: str, lease: timedelta) -> None:
    """Let what `worker` reads again be its own for `lease` from now."""
    begin_write(session)
    own = (RunClaimTable.worker == worker, RunClaimTable.reason.is_(None))
    until = datetime.now(UTC) + lease
    session.execute(update(table_of(RunClaimTable)).where(*own).values(claimed_until=until))


def settle_claims(
    session: Session, run_id: str, stories: Sequence[Story], failures: Sequence[Failure], *, worker: str
) -> None:
    """End the claims of `worker` on stories that it has read, and note which of them failed and why."""
    begin_write(session)
    table = table_of(RunClaimTable)
    reasons = {failure.record: failure for failure in failures}
    ids = [story.id for story in stories]
    rows = session.execute(select(StoryTable.id, StoryTable.number).where(StoryTable.id.in_(ids)))
    for row in rows.all():
        own = (
            RunClaimTable.run_id == run_id,
            RunClaimTable.story_number == row.number,
            RunClaimTable.worker == worker,
        )
        if (failure := reasons.get(row.id)) is None:
            session.execute(delete(table).where(*own))
        else:
            values = {"step": failure.step, "reason": failure.reason}
            session.execute(update(table).where(*own).values(**values))


def release_run_claims(session: Session, *, worker: str, forgive: bool = True) -> None:
    """Give back what `worker` was to read again; `forgive`: the attempt does not count."""
    begin_write(session)
    table, own = table_of(RunClaimTable), (RunClaimTable.worker == worker, RunClaimTable.reason.is_(None))
    if forgive:
        session.execute(delete(table).where(*own, RunClaimTable.attempts <= 1))
    attempts = RunClaimTable.attempts - 1 if forgive else RunClaimTable.attempts
    past = datetime.now(UTC) - timedelta(seconds=1)
    session.execute(update(table).where(*own).values(attempts=attempts, claimed_until=past))


def close_claims(session: Session, run_id: str, *, max_attempts: int = 3) -> None:
    """Put on record what failed in a run, once it is live; a story that took its worker down every time is
    failed, and in no queue.
    """
    begin_write(session)
    tries = max(max_attempts, FEWEST_TRIES)
    claim = RunClaimTable
    rows = session.execute(
        select(StoryTable.number, StoryTable.id, StoryTable.source, claim.attempts, claim.step, claim.reason)
        .join(claim, claim.story_number == StoryTable.number)
        .where(claim.run_id == run_id, claim.reason.is_not(None), StoryTable.status != "superseded")
        .order_by(StoryTable.number)
    ).all()
    failed = []
    for row in rows:
        if row.attempts >= tries:
            fail_story(session, row, step=row.step, reason=row.reason, run_id=run_id)
        else:
            failed.append(Failure(row.source or "", row.id, row.step, row.reason))
    record_failures(session, run_id, failed, of_stories=True)
    session.execute(delete(table_of(claim)).where(claim.run_id == run_id))


def _unread(run_id: str) -> AnySelect:
    claim, reading = RunClaimTable, StoryReadingTable
    read = exists().where(reading.run_id == run_id, reading.story_number == StoryTable.number)
    return (
        select(*StoryTable.__table__.columns, claim.attempts.label("tried"))
        .outerjoin(claim, and_(claim.run_id == run_id, claim.story_number == StoryTable.number))
        .where(StoryTable.status != "superseded", ~read)
    )


def _let_go(now: datetime) -> ColumnElement[bool]:
    return and_(RunClaimTable.reason.is_(None), RunClaimTable.claimed_until < now)


def _take(
    session: Session, run_id: str, rows: Sequence[AnyRow], *, worker: str, until: datetime, now: datetime
) -> set[int]:
    """The numbers of those that are ours now; another worker may have been quicker."""
    values = {"run_id": run_id, "worker": worker, "claimed_until": until, "attempts": 1}
    fresh = [{**values, "story_number": row.number} for row in rows if row.tried is None]
    mine = insert_new(session, RunClaimTable, fresh, returning=RunClaimTable.story_number)
    again = [row.number for row in rows if row.tried is not None]
    taken = session.execute(
        update(table_of(RunClaimTable))
        .where(RunClaimTable.run_id == run_id, RunClaimTable.story_number.in_(again), _let_go(now))
        .values(worker=worker, claimed_until=until, attempts=RunClaimTable.attempts + 1)
        .returning(RunClaimTable.story_number)
    )
    return mine | set(taken.scalars())
