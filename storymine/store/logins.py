"""Browsers that are logged in: a random token in a cookie, its hash and its key here."""

from __future__ import annotations

import secrets
from datetime import datetime

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from storymine.access import Key, hash_secret
from storymine.store.access_tables import KeyTable, LoginTable
from storymine.store.dialect import table_of
from storymine.store.engine import begin_write
from storymine.store.keys import key_of


def start_login(session: Session, key: Key, *, now: datetime, expires_at: datetime) -> str:
    """The token of a new login; logins that have expired are forgotten here."""
    begin_write(session)
    session.execute(delete(table_of(LoginTable)).where(LoginTable.expires_at <= now))
    token = secrets.token_urlsafe(32)
    session.execute(
        insert(table_of(LoginTable)).values(
            token_hash=hash_secret(token), key_id=key.id, started_at=now, expires_at=expires_at
        )
    )
    return token


def find_login(session: Session, token: str, *, now: datetime) -> Key | None:
    """The key of a login; None where there is none, where it has expired, or where its key works no more."""
    row = session.execute(
        select(table_of(KeyTable))
        .join(LoginTable, LoginTable.key_id == KeyTable.id)
        .where(LoginTable.token_hash == hash_secret(token), LoginTable.expires_at > now)
    ).one_or_none()
    key = key_of(row) if row is not None else None
    return key if key and key.works(now) else None


def end_login(session: Session, token: str) -> None:
    """Forget a login; one that is not there is no error."""
    begin_write(session)
    session.execute(delete(table_of(LoginTable)).where(LoginTable.token_hash == hash_secret(token)))
