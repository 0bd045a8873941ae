"""The audit log: who did what to which id, and when."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from storymine.access import Action, Actor, AuditEntry
from storymine.batching import batched
from storymine.characters import storable
from storymine.store.access_tables import AuditTable
from storymine.store.dialect import table_of
from storymine.store.engine import begin_write
from storymine.store.queries.cursors import before, check_limit, decode_cursor, encode_cursor
from storymine.store.views import Page

LONGEST_SUBJECT = 500
ERASED = "(erased)"
_BATCH = 500


def audit(
    session: Session, actor: Actor, action: Action, subject: str, *, at: datetime | None = None
) -> None:
    """Write down that `actor` did `action` to `subject`: an id (of a story, a customer's pseudonym, a
    theme, a receipt, a key, a webhook) or an address, never words.

    It is kept when the session's transaction commits, so write it in the one that does what it tells.
    """
    begin_write(session)
    session.execute(
        insert(table_of(AuditTable)).values(
            at=at or datetime.now(UTC),
            key_id=actor.key,
            name=actor.name,
            action=action.value,
            subject=storable(subject)[:LONGEST_SUBJECT],
        )
    )


def forget_subjects(session: Session, subjects: Collection[str]) -> None:
    """Entries about these stories or customers stay, but no longer say about whom."""
    for part in batched(sorted(subjects), _BATCH):
        about = AuditTable.subject.in_(part)
        session.execute(update(table_of(AuditTable)).where(about).values(subject=ERASED))


def list_audit(
    session: Session,
    *,
    key: str | None = None,
    action: str | None = None,
    subject: str | None = None,
    since: datetime | None = None,
    until: datetime | None = None,
    cursor: str | None = None,
    limit: int = 50,
) -> Page[AuditEntry]:
    """Entries, the newest first: of one key (by id), of one action, of one subject, from `since`, before
    `until`. Raises InputError for a cursor that is not this list's, or the limit.
    """
    statement = select(table_of(AuditTable)).order_by(AuditTable.at.desc(), AuditTable.id.desc())
    for column, wanted in (
        (AuditTable.key_id, key),
        (AuditTable.action, action),
        (AuditTable.subject, subject),
    ):
        if wanted is not None:
            statement = statement.where(column == wanted)
    if since is not None:
        statement = statement.where(AuditTable.at >= since)
    if until is not None:
        statement = statement.where(AuditTable.at < until)
    if cursor is not None:
        position = decode_cursor(cursor, "audit", [datetime, int])
        statement = statement.where(before([AuditTable.at, AuditTable.id], position))
    rows = session.execute(statement.limit(check_limit(limit) + 1)).all()
    more = None
    if len(rows) > limit:
        more = encode_cursor("audit", [rows[limit - 1].at, rows[limit - 1].id])
    entries = (
        AuditEntry(row.id, row.at, Actor(row.key_id, row.name), row.action, row.subject)
        for row in rows[:limit]
    )
    return Page(tuple(entries), more)


def prune_audit(session: Session, before_then: datetime) -> int:
    """Forget the entries of before then; how many they were."""
    begin_write(session)
    gone = session.execute(
        delete(table_of(AuditTable)).where(AuditTable.at < before_then).returning(AuditTable.id)
    )
    return len(gone.all())
