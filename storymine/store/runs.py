"""Runs: started, finished, and the one analyse-run that is live."""

from __future__ import annotations

import secrets
import time
from collections.abc import Mapping
from datetime import UTC, datetime

from sqlalchemy import and_, exists, insert, select, update
from sqlalchemy.orm import Session

from storymine.errors import NotFoundError, StoreError
from storymine.store.base32 import base32
from storymine.store.dialect import table_of
from storymine.store.engine import begin_write
from storymine.store.locks import Lock, lock_while_writing
from storymine.store.queries.runs import find_run, live_run, live_themes_run
from storymine.store.records import UNCLAIMED
from storymine.store.tables import RunTable, StoryReadingTable, StoryTable
from storymine.store.views import RunView


def start_run(
    session: Session,
    *,
    kind: str,
    model: str,
    settings: Mapping[str, object],
    seed: int | None,
    parent: str | None = None,
    previous: str | None = None,
) -> str:
    """Note that a run has begun, with all that is needed to repeat it; its id.

    `kind` is "analyse" or "themes"; a themes-run names the analyse-run it is over as `parent`, and the
    themes-run it is compared with as `previous`. `settings` is JSON.
    """
    if kind not in ("analyse", "themes") or (kind == "themes") != (parent is not None):
        raise StoreError(f"a run is analyse, or themes with a parent; got {kind!r} with parent {parent!r}")
    begin_write(session)
    run_id = _new_id()
    session.execute(
        insert(table_of(RunTable)).values(
            id=run_id,
            kind=kind,
            status="running",
            parent_id=parent,
            model=model,
            settings=dict(settings),
            seed=seed,
            counts={},
            started_at=datetime.now(UTC),
            previous_id=previous,
        )
    )
    return run_id


def finish_run(
    session: Session, run_id: str, *, status: str = "finished", counts: Mapping[str, int] | None = None
) -> None:
    """Note how a run ended: "finished" or "failed", and what it counted. A live run stays live.

    Raises NotFoundError for an unknown run.
    """
    begin_write(session)
    found = session.execute(
        update(table_of(RunTable))
        .where(RunTable.id == run_id, RunTable.status == "running")
        .values(status=status, finished_at=datetime.now(UTC))
        .returning(RunTable.id)
    ).all()
    if not found:
        find_run(session, run_id)
    if counts is not None:
        session.execute(update(table_of(RunTable)).where(RunTable.id == run_id).values(counts=dict(counts)))


def note_counts(session: Session, run_id: str, counts: Mapping[str, int]) -> None:
    """Add to what a run counted, or count it afresh."""
    begin_write(session)
    counted = {**find_run(session, run_id).counts, **counts}
    session.execute(update(table_of(RunTable)).where(RunTable.id == run_id).values(counts=counted))


def make_live(session: Session, run_id: str) -> None:
    """Let pages show this analyse-run, and workers add to it, from the commit on; the one before is
    superseded.

    Stories that it has not read (they came in meanwhile, or failed in it) go back to the queue, so that none
    is lost.
    """
    begin_write(session)
    lock_while_writing(session, Lock.LIVE)
    run = find_run(session, run_id)
    if run.kind != "analyse":
        raise StoreError(f"run {run_id} discovers themes; only an analyse-run can be live")
    if run.status == "live":
        return
    runs, stories = table_of(RunTable), table_of(StoryTable)
    session.execute(
        update(runs)
        .where(RunTable.status == "live")
        .values(status="superseded", finished_at=datetime.now(UTC))
    )
    session.execute(update(runs).where(RunTable.id == run_id).values(status="live"))
    read = exists().where(
        and_(StoryReadingTable.run_id == run_id, StoryReadingTable.story_number == StoryTable.number)
    )
    session.execute(
        update(stories)
        .where(StoryTable.status == "analysed", ~read)
        .values(status="pending", attempts=0, **UNCLAIMED)
    )
    session.execute(
        update(stories)
        .where(StoryTable.status.in_(("pending", "failed")), read)
        .values(status="analysed", **UNCLAIMED)
    )


def ensure_live_run(
    session: Session, *, model: str, settings: Mapping[str, object], seed: int | None
) -> RunView:
    """The live run, started here if there is none yet; several workers may ask at once."""
    begin_write(session)
    if (run := live_run(session)) is not None:
        return run
    lock_while_writing(session, Lock.LIVE)
    if (run := live_run(session)) is not None:
        return run
    run_id = start_run(session, kind="analyse", model=model, settings=settings, seed=seed)
    make_live(session, run_id)
    return find_run(session, run_id)


def hold_themes(session: Session) -> RunView | None:
    """The themes-run that pages show; nobody else who calls this can replace it before this transaction
    ends.
    """
    begin_write(session)
    lock_while_writing(session, Lock.THEMES)
    return live_themes_run(session)


def lock_run(session: Session, run_id: str) -> str:
    """Keep a run's status as it is until this transaction ends; the status. Raises NotFoundError."""
    status = session.scalar(
        select(RunTable.status).where(RunTable.id == run_id).with_for_update(read=True, key_share=False)
    )
    if status is None:
        raise NotFoundError(f"there is no run {run_id!r}")
    return status


def _new_id() -> str:
    """Twelve characters that sort by time: nine of milliseconds, three of chance."""
    number = (time.time_ns() // 1_000_000 << 15) | secrets.randbits(15)
    return base32(number, 12)
