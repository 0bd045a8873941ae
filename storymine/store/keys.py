"""Keys: made, found by their secret, revoked; of the secret only a hash is kept."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from storymine.access import Key, Role, hash_secret, new_key, same_secret, split_key
from storymine.errors import NotFoundError
from storymine.store.access_tables import KeyTable, LoginTable
from storymine.store.dialect import table_of
from storymine.store.engine import begin_write
from storymine.store.types import AnyRow

USED_EVERY = timedelta(hours=1)
"""When a key was last used is written down once in so long, not at every request."""


def make_key(
    session: Session, name: str, role: Role, *, now: datetime, expires_at: datetime | None = None
) -> tuple[Key, str]:
    """A new key and its text, which nothing can show again."""
    begin_write(session)
    key_id, secret, text = new_key()
    key = Key(key_id, name, role, now, expires_at)
    session.execute(
        insert(table_of(KeyTable)).values(
            id=key.id,
            name=name,
            role=role.value,
            secret_hash=hash_secret(secret),
            made_at=now,
            expires_at=expires_at,
        )
    )
    return key, text


def any_keys(session: Session) -> bool:
    """Whether a key was ever made; revoked ones count."""
    return session.scalar(select(KeyTable.id).limit(1)) is not None


def list_keys(session: Session) -> list[Key]:
    """All keys, the oldest first."""
    rows = session.execute(select(table_of(KeyTable)).order_by(KeyTable.made_at, KeyTable.id))
    return [key_of(row) for row in rows]


def find_key(session: Session, text: str, *, now: datetime) -> Key | None:
    """The key with this text; None where there is none, or where it was revoked or has expired."""
    parts = split_key(text)
    if parts is None:
        return None
    key_id, secret = parts
    row = session.execute(select(table_of(KeyTable)).where(KeyTable.id == key_id)).one_or_none()
    if row is None or not same_secret(secret, row.secret_hash):
        return None
    key = key_of(row)
    return key if key.works(now) else None


def note_use(session: Session, key: Key, *, now: datetime) -> None:
    """Write down that a key is used; call it where `is_stale_use` says so."""
    begin_write(session)
    session.execute(update(table_of(KeyTable)).where(KeyTable.id == key.id).values(used_at=now))


def is_stale_use(key: Key, *, now: datetime) -> bool:
    return key.used_at is None or now - key.used_at >= USED_EVERY


def revoke_key(session: Session, key_id: str, *, now: datetime) -> Key:
    """Make a key and its logins worthless, at once and for good; a revoked one stays as it is.

    Raises NotFoundError.
    """
    begin_write(session)
    known = table_of(KeyTable)
    session.execute(
        update(known).where(KeyTable.id == key_id, KeyTable.revoked_at.is_(None)).values(revoked_at=now)
    )
    session.execute(table_of(LoginTable).delete().where(LoginTable.key_id == key_id))
    row = session.execute(select(known).where(KeyTable.id == key_id)).one_or_none()
    if row is None:
        raise NotFoundError(f"there is no key {key_id!r}")
    return key_of(row)


def key_of(row: AnyRow) -> Key:
    """The key in a row of its table."""
    return Key(row.id, row.name, Role(row.role), row.made_at, row.expires_at, row.revoked_at, row.used_at)
