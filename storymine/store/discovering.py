"""Keeps how far a discovery of themes is, so that another worker can go on where one was stopped.

Of a run that is under way only a row in `runs` (status running) and the assignments written so far are there;
pages show neither. One worker at a time holds it, as long as it renews its lease.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import numpy as np
from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from storymine.store.columns import Scope
from storymine.store.dialect import table_of
from storymine.store.discovery_tables import ThemeWorkPartTable, ThemeWorkTable
from storymine.store.engine import begin_write
from storymine.store.queries.runs import find_run
from storymine.store.runs import start_run
from storymine.store.tables import RunTable, ThemeMomentTable
from storymine.store.views import RunView

TAUGHT_TYPE = np.dtype("<i8")


@dataclass(frozen=True, slots=True)
class Discovery:
    """A discovery that is under way; see ThemeWorkTable."""

    run: RunView
    until: int
    worker: str
    claimed_until: datetime
    learned: bytes | None
    named: bytes | None
    decided: str | None

    @property
    def scope(self) -> Scope:
        return Scope(self.run.parent_id or "", self.until, self.run.started_at)


def begin_discovery(
    session: Session,
    *,
    parent: RunView,
    previous: str | None,
    seed: int,
    until: int,
    worker: str,
    lease: timedelta,
) -> Discovery:
    """Note that a discovery has begun, in the hands of `worker`; see `start_run`."""
    run_id = start_run(
        session,
        kind="themes",
        model=parent.model,
        settings={},
        seed=seed,
        parent=parent.id,
        previous=previous,
    )
    now = datetime.now(UTC)
    values = {"run_id": run_id, "until": until, "worker": worker, "claimed_until": now + lease}
    session.execute(insert(table_of(ThemeWorkTable)).values(**values, step="learn", done=0, total=0))
    return _discovery(session, run_id)


def find_discovery(session: Session) -> Discovery | None:
    """The discovery that is under way, whoever is or was at it."""
    run_id = session.scalar(select(ThemeWorkTable.run_id).order_by(ThemeWorkTable.run_id.desc()).limit(1))
    return _discovery(session, run_id) if run_id else None


def take_discovery(session: Session, run_id: str, *, worker: str, lease: timedelta) -> Discovery:
    """Let `worker` hold a discovery from now on; what nobody else holds (see `claimed_until`)."""
    begin_write(session)
    values = {"worker": worker, "claimed_until": datetime.now(UTC) + lease}
    session.execute(update(table_of(ThemeWorkTable)).where(ThemeWorkTable.run_id == run_id).values(**values))
    return _discovery(session, run_id)


def note_discovery(
    session: Session,
    run_id: str,
    *,
    worker: str,
    lease: timedelta,
    step: str,
    done: int,
    total: int,
    **kept: bytes | str,
) -> bool:
    """Note how far a discovery is, with what is `kept` for going on, and renew the lease; whether `worker`
    still holds it, until this transaction ends. If not, it must stop: another one has taken it over, or
    something that it learned from was erased.
    """
    begin_write(session)
    own = (ThemeWorkTable.run_id == run_id, ThemeWorkTable.worker == worker)
    until = datetime.now(UTC) + lease
    values = {"claimed_until": until, "step": step, "done": done, "total": total, **kept}
    changed = update(table_of(ThemeWorkTable)).where(*own).values(**values)
    return session.execute(changed.returning(ThemeWorkTable.run_id)).first() is not None


def renew_discovery(session: Session, *, worker: str, lease: timedelta) -> None:
    """Let the discovery that `worker` holds be its own for `lease` from now."""
    begin_write(session)
    own = update(table_of(ThemeWorkTable)).where(ThemeWorkTable.worker == worker)
    session.execute(own.values(claimed_until=datetime.now(UTC) + lease))


def save_part(session: Session, run_id: str, first: int, data: bytes) -> None:
    """Keep which themes moments (from the number `first` on) have found; after `note_discovery`."""
    session.execute(insert(table_of(ThemeWorkPartTable)).values(run_id=run_id, first=first, data=data))


def load_parts(session: Session, run_id: str) -> Iterator[bytes]:
    """What `save_part` kept, in order."""
    part = ThemeWorkPartTable
    statement = select(part.data).where(part.run_id == run_id).order_by(part.first)
    yield from session.scalars(statement, execution_options={"yield_per": 20})


def last_written(session: Session, run_id: str) -> int:
    """The highest number of a moment whose assignment was written; 0 without any."""
    own = ThemeMomentTable.run_id == run_id
    return session.scalar(select(func.max(ThemeMomentTable.moment_id)).where(own)) or 0


def unwrite(session: Session, run_id: str, *, most: int) -> int:
    """Take back up to `most` of the assignments that were written; how many."""
    begin_write(session)
    table = table_of(ThemeMomentTable)
    some = select(ThemeMomentTable.moment_id).where(ThemeMomentTable.run_id == run_id).limit(most)
    own = delete(table).where(ThemeMomentTable.run_id == run_id, ThemeMomentTable.moment_id.in_(some))
    return len(session.execute(own.returning(ThemeMomentTable.moment_id)).all())


def end_discovery(session: Session, run_id: str) -> None:
    """Forget what was kept for going on."""
    begin_write(session)
    session.execute(delete(table_of(ThemeWorkTable)).where(ThemeWorkTable.run_id == run_id))


def drop_discovery(session: Session, run_id: str) -> None:
    """Give up a discovery: nothing that anybody sees stays of it."""
    begin_write(session)
    session.execute(delete(table_of(RunTable)).where(RunTable.id == run_id))


def drop_taught_by(session: Session, moments: Collection[int]) -> None:
    """Give up the discoveries under way that learned from one of these moments (by number): their words are
    in what was learned. A worker begins again.
    """
    begin_write(session)
    rows = session.execute(select(ThemeWorkTable.run_id, ThemeWorkTable.taught)).all()
    gone = np.array(sorted(moments), dtype=TAUGHT_TYPE)
    for run_id, taught in rows:
        if taught is not None and np.isin(gone, np.frombuffer(taught, dtype=TAUGHT_TYPE)).any():
            own = (RunTable.id == run_id, RunTable.status == "running")
            session.execute(delete(table_of(RunTable)).where(*own))


def _discovery(session: Session, run_id: str) -> Discovery:
    work = ThemeWorkTable
    columns = (work.until, work.worker, work.claimed_until, work.learned, work.named, work.decided)
    row = session.execute(select(*columns).where(work.run_id == run_id)).one()
    return Discovery(find_run(session, run_id), *row)
