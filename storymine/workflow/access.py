"""Keys made and revoked, with their entries in the audit log; and whether a service may start without any."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.access import COMMAND_LINE, Action, Actor, Key, Role
from storymine.errors import ConfigurationError, InputError
from storymine.urls import is_loopback

LONGEST_NAME = 80


def create_key(
    sessions: sessionmaker[Session],
    name: str,
    role: Role,
    *,
    actor: Actor = COMMAND_LINE,
    lifetime: timedelta | None = None,
    now: datetime | None = None,
) -> tuple[Key, str]:
    """A new key and its text, which nothing can show again. Raises InputError for a name that is empty, too
    long or not printable.
    """
    name = name.strip()
    if not 1 <= len(name) <= LONGEST_NAME or not name.isprintable():
        raise InputError(f"name: it must have 1 to {LONGEST_NAME} printable characters")
    now = now or datetime.now(UTC)
    with sessions.begin() as session:
        expires_at = now + lifetime if lifetime else None
        key, text = store.make_key(session, name, role, now=now, expires_at=expires_at)
        store.audit(session, actor, Action.KEY_MADE, key.id, at=now)
    return key, text


def revoke_key(
    sessions: sessionmaker[Session],
    key_id: str,
    *,
    actor: Actor = COMMAND_LINE,
    now: datetime | None = None,
) -> Key:
    """Make a key and its logins worthless. Raises NotFoundError."""
    now = now or datetime.now(UTC)
    with sessions.begin() as session:
        key = store.revoke_key(session, key_id, now=now)
        store.audit(session, actor, Action.KEY_REVOKED, key.id, at=now)
    return key


def check_guarded(sessions: sessionmaker[Session], host: str) -> bool:
    """Whether there are keys. Raises ConfigurationError when there are none and the service would listen on
    `host` to more than this machine.
    """
    with sessions() as session:
        if store.any_keys(session):
            return True
    if not is_loopback(host):
        raise ConfigurationError(
            f"without keys the service listens on this machine only, not on {host}; make the first key with: "
            "storymine keys create --name NAME --role admin"
        )
    return False
