"""Webhooks as people manage them: added, given a new secret, tried, told again, removed.

What changes something tells the audit log in the same transaction, by the id of the webhook: never its URL,
which may hold a key of the receiver's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.access import COMMAND_LINE, Action, Actor
from storymine.settings import Settings
from storymine.webhooks import Answer, Secret, Sender, Signer, check_url

TEST_EVENT = "webhook.test"


@dataclass(frozen=True, slots=True)
class Dispatch:
    """How webhooks are signed and sent; `http` says that a URL need not be https."""

    signer: Signer
    sender: Sender
    http: bool = False

    @classmethod
    def from_settings(cls, settings: Settings) -> Dispatch:
        return cls(
            signer=Signer(settings.customer_secret),
            sender=Sender(timeout=settings.webhook_timeout_seconds, allowed=settings.webhook_private),
            http=settings.webhook_http,
        )


def add_webhook(
    sessions: sessionmaker[Session],
    dispatch: Dispatch,
    url: str,
    *,
    events: Sequence[str] = (),
    description: str | None = None,
    actor: Actor = COMMAND_LINE,
) -> tuple[store.webhooks.WebhookRow, str]:
    """Tell `url` of events (all there are when none is named) from now on; what was made, and its secret.

    Raises InputError for a URL that nothing may be sent to, and for an unknown event.
    """
    check_url(url, http=dispatch.http, allowed=dispatch.sender.allowed)
    kept, secret = dispatch.signer.make()
    with sessions.begin() as session:
        webhook_id = store.webhooks.add_webhook(
            session, url=url, events=events, description=description, secret=_to_json(kept)
        )
        store.audit(session, actor, Action.WEBHOOK_MADE, webhook_id)
        return store.webhooks.find_webhook(session, webhook_id), secret


def rotate_secret(
    sessions: sessionmaker[Session],
    dispatch: Dispatch,
    webhook_id: str,
    *,
    overlap: timedelta,
    actor: Actor = COMMAND_LINE,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> str:
    """A new secret for a webhook; what signed until now signs along for `overlap`. Raises NotFoundError."""
    kept, secret = dispatch.signer.make()
    at = now()
    with sessions.begin() as session:
        before = [secret_of(one) for one in store.webhooks.load_secrets(session, webhook_id)]
        ends = at + overlap
        older = [
            Secret(one.salt, one.fingerprint, min(one.until or ends, ends))
            for one in before
            if overlap and (one.until is None or one.until > at)
        ]
        store.webhooks.set_secrets(session, webhook_id, [_to_json(one) for one in (kept, *older)])
        store.audit(session, actor, Action.WEBHOOK_ROTATED, webhook_id)
    return secret


def remove_webhook(sessions: sessionmaker[Session], webhook_id: str, *, actor: Actor = COMMAND_LINE) -> None:
    """Forget a webhook and what it was to be told. Raises NotFoundError."""
    with sessions.begin() as session:
        store.webhooks.remove_webhook(session, webhook_id)
        store.audit(session, actor, Action.WEBHOOK_REMOVED, webhook_id)


def enable_webhook(
    sessions: sessionmaker[Session], webhook_id: str, *, actor: Actor = COMMAND_LINE
) -> store.webhooks.WebhookRow:
    """Send to a webhook again, at once, whatever went wrong before; how it fares. Raises NotFoundError."""
    with sessions.begin() as session:
        store.webhooks.enable_webhook(session, webhook_id)
        store.audit(session, actor, Action.WEBHOOK_ENABLED, webhook_id)
        return store.webhooks.find_webhook(session, webhook_id)


def retry_deliveries(
    sessions: sessionmaker[Session],
    webhook_id: str,
    *,
    event: str | None = None,
    actor: Actor = COMMAND_LINE,
) -> int:
    """Queue dead deliveries of a webhook again (or that of one event) with all their attempts; how many.

    Raises NotFoundError for an unknown webhook, ChangedError for one that is disabled.
    """
    with sessions.begin() as session:
        queued = store.webhooks.retry_dead(session, webhook_id, event=event)
        if queued:
            store.audit(session, actor, Action.WEBHOOK_RETRIED, webhook_id)
        return queued


def try_webhook(sessions: sessionmaker[Session], dispatch: Dispatch, webhook_id: str) -> Answer:
    """Send a webhook a message of type webhook.test, once and now, and tell what came of it.

    Raises NotFoundError, and ConfigurationError when STORYMINE_SECRET has changed.
    """
    with sessions.begin() as session:
        url = store.webhooks.find_webhook(session, webhook_id).url
        secrets = [secret_of(one) for one in store.webhooks.load_secrets(session, webhook_id)]
    now = datetime.now(UTC)
    event = store.webhooks.Event(TEST_EVENT, {"webhook": webhook_id})
    body = store.webhooks.message_body(event, now).encode()
    [message] = store.webhooks.event_ids(1, now)
    headers = dispatch.signer.sign(secrets, message, body, now)
    with dispatch.sender.connect() as post:
        return post(url, headers, body)


def secret_of(kept: Mapping[str, Any]) -> Secret:
    """A secret as it is stored."""
    until = kept["until"]
    return Secret(kept["salt"], kept["fingerprint"], until and datetime.fromisoformat(until))


def _to_json(kept: Secret) -> dict[str, Any]:
    return {
        "salt": kept.salt,
        "fingerprint": kept.fingerprint,
        "until": kept.until and kept.until.isoformat(),
    }
