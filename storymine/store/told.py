"""Keeps which signals were told, and when somebody last looked for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from storymine.store.dialect import table_of
from storymine.store.discovery_tables import LookTable, ToldSignalTable
from storymine.store.engine import begin_write
from storymine.store.locks import Lock, lock_while_writing


@dataclass(frozen=True, slots=True)
class Look:
    """When a worker last looked, and what there was to be seen then."""

    looked_at: datetime
    seen: str


@dataclass(frozen=True, slots=True)
class ToldSignal:
    """A signal that was told; see ToldSignalTable for its fields."""

    id: str
    kind: str
    direction: str
    of: str
    subject: str
    week: date
    last_week: date


def find_look(session: Session, name: str) -> Look | None:
    """The last look of this name; None before there was any."""
    row = session.execute(
        select(LookTable.looked_at, LookTable.seen).where(LookTable.name == name)
    ).one_or_none()
    return Look(row.looked_at, row.seen) if row else None


def hold_look(session: Session, name: str) -> Look | None:
    """As `find_look`; nobody else who calls this can look before this transaction ends."""
    begin_write(session)
    lock_while_writing(session, Lock.LOOKS)
    return find_look(session, name)


def note_look(session: Session, name: str, look: Look) -> None:
    """Note that somebody has looked; under `hold_look`."""
    begin_write(session)
    table = table_of(LookTable)
    session.execute(delete(table).where(LookTable.name == name))
    session.execute(insert(table).values(name=name, looked_at=look.looked_at, seen=look.seen))


def load_told(session: Session) -> list[ToldSignal]:
    """The signals that were told, the first ones first."""
    table = ToldSignalTable
    rows = session.execute(
        select(
            table.id, table.kind, table.direction, table.of, table.subject, table.week, table.last_week
        ).order_by(table.told_at, table.id)
    )
    return [ToldSignal(*row) for row in rows]


def add_told(session: Session, signals: Sequence[ToldSignal], *, now: datetime) -> None:
    """Note that these signals are told now; in the transaction in which they are."""
    begin_write(session)
    rows = [
        {
            "id": one.id,
            "kind": one.kind,
            "direction": one.direction,
            "of": one.of,
            "subject": one.subject,
            "week": one.week,
            "last_week": one.last_week,
            "told_at": now,
        }
        for one in signals
    ]
    if rows:
        session.execute(insert(table_of(ToldSignalTable)), rows)


def see_again(session: Session, signal_id: str, week: date) -> None:
    """Note that a signal was still seen in this week."""
    begin_write(session)
    own = (ToldSignalTable.id == signal_id, ToldSignalTable.last_week < week)
    session.execute(update(table_of(ToldSignalTable)).where(*own).values(last_week=week))
