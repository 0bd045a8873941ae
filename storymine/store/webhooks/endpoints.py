"""Who listens: added, given new secrets, set right after trouble, removed."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import delete, insert, update
from sqlalchemy.orm import Session

from storymine.characters import storable
from storymine.errors import InputError, NotFoundError
from storymine.store.dialect import table_of
from storymine.store.engine import begin_write
from storymine.store.webhooks.events import EVENTS
from storymine.store.webhooks.tables import WebhookTable


def add_webhook(
    session: Session,
    *,
    url: str,
    events: Sequence[str] = (),
    description: str | None = None,
    secret: Mapping[str, Any],
) -> str:
    """Note who listens to which events (all there are when none is named) from now on; its id.

    `secret` is JSON that says how its signatures are made. Raises InputError for an unknown event.
    """
    begin_write(session)
    if unknown := [event for event in events if event not in EVENTS]:
        raise InputError(f"events: there is no {unknown[0]!r}; there are {', '.join(EVENTS)}")
    webhook_id = f"wh_{secrets.token_hex(8)}"
    now = datetime.now(UTC)
    session.execute(
        insert(table_of(WebhookTable)).values(
            id=webhook_id,
            url=url,
            events=[event for event in EVENTS if event in (events or EVENTS)],
            description=storable(description) if description else None,
            secrets=[dict(secret)],
            created_at=now,
            failures=0,
            free_at=now,
        )
    )
    return webhook_id


def remove_webhook(session: Session, webhook_id: str) -> None:
    """Forget a webhook and what it was to be told. Raises NotFoundError."""
    begin_write(session)
    found = session.execute(
        delete(table_of(WebhookTable)).where(WebhookTable.id == webhook_id).returning(WebhookTable.id)
    ).all()
    _check_found(found, webhook_id)


def set_secrets(session: Session, webhook_id: str, kept: Sequence[Mapping[str, Any]]) -> None:
    """Sign with these from now on. Raises NotFoundError."""
    _set(session, webhook_id, secrets=[dict(one) for one in kept])


def enable_webhook(session: Session, webhook_id: str) -> None:
    """Send to a webhook again, at once, whatever went wrong before. Raises NotFoundError."""
    _set(
        session,
        webhook_id,
        disabled_at=None,
        reason=None,
        failing_since=None,
        failures=0,
        free_at=datetime.now(UTC),
    )


def _set(session: Session, webhook_id: str, **values: Any) -> None:
    begin_write(session)
    found = session.execute(
        update(table_of(WebhookTable))
        .where(WebhookTable.id == webhook_id)
        .values(**values)
        .returning(WebhookTable.id)
    ).all()
    _check_found(found, webhook_id)


def _check_found(found: Sequence[Any], webhook_id: str) -> None:
    if not found:
        raise NotFoundError(f"there is no webhook {webhook_id!r}")
