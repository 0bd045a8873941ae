"""Deliveries: claimed a webhook at a time, tried, and noted.

A webhook that is claimed is served by one deliverer only, so that it is told things in their order, one after
the other. What a deliverer had sent but not noted when it died is sent again by the next, with the same id.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, delete, exists, select, update
from sqlalchemy.orm import Session

from storymine.errors import ChangedError
from storymine.store.dialect import table_of
from storymine.store.engine import begin_write
from storymine.store.webhooks.outbox import first_id
from storymine.store.webhooks.queries import find_webhook
from storymine.store.webhooks.tables import WebhookDeliveryTable, WebhookEventTable, WebhookTable


@dataclass(frozen=True, slots=True)
class Due:
    """A delivery that is due; `attempts` have been made, since `queued_at`."""

    event: str
    body: str
    attempts: int
    queued_at: datetime


@dataclass(frozen=True, slots=True)
class Health:
    """How a webhook fares: since when nothing arrived, how often on end, and what went wrong last."""

    failing_since: datetime | None = None
    failures: int = 0
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """A webhook that `worker` alone may serve for a while, with what is due, in order."""

    webhook: str
    worker: str
    url: str
    secrets: tuple[Mapping[str, Any], ...]
    health: Health
    due: tuple[Due, ...]


@dataclass(frozen=True, slots=True)
class Attempt:
    """What came of trying a delivery; `again_at` is when to try next, None when that was the last time."""

    due: Due
    delivered: bool
    answer: int | None
    reason: str
    tried_at: datetime
    again_at: datetime | None = None


def has_due(session: Session, *, now: datetime) -> bool:
    """Whether there is something to claim."""
    return session.scalar(select(WebhookTable.id).where(_claimable(now)).limit(1)) is not None


def claim_due(session: Session, *, worker: str, lease: timedelta, limit: int, now: datetime) -> Claim | None:
    """Take the webhook that waits longest of those for which something is due; commit to make it hold."""
    begin_write(session)
    row = session.execute(
        select(*WebhookTable.__table__.columns)
        .where(_claimable(now))
        .order_by(WebhookTable.free_at, WebhookTable.id)
        .limit(1)
        .with_for_update(skip_locked=True, key_share=True)
    ).one_or_none()
    if row is None:
        return None
    session.execute(
        update(table_of(WebhookTable))
        .where(WebhookTable.id == row.id)
        .values(claimed_by=worker, free_at=now + lease)
    )
    due = session.execute(
        select(
            WebhookDeliveryTable.event_id,
            WebhookEventTable.body,
            WebhookDeliveryTable.attempts,
            WebhookDeliveryTable.queued_at,
        )
        .join(WebhookEventTable, WebhookEventTable.id == WebhookDeliveryTable.event_id)
        .where(WebhookDeliveryTable.webhook_id == row.id, _is_due(now))
        .order_by(WebhookDeliveryTable.due_at, WebhookDeliveryTable.event_id)
        .limit(limit)
    )
    return Claim(
        webhook=row.id,
        worker=worker,
        url=row.url,
        secrets=tuple(row.secrets),
        health=Health(row.failing_since, row.failures, row.reason),
        due=tuple(Due(*one) for one in due),
    )


def save_attempts(
    session: Session,
    claim: Claim,
    attempts: Sequence[Attempt],
    *,
    health: Health,
    free_at: datetime,
    disabled: bool = False,
) -> None:
    """Note what came of a claim and give it back, to be taken again from `free_at` on.

    `disabled` says that nothing more is to be sent; what waits is dead then. A delivery that somebody else
    noted meanwhile (the lease ran out) is left as it is.
    """
    begin_write(session)
    # The webhook first: somebody who removes it locks in this order too.
    session.execute(
        update(table_of(WebhookTable))
        .where(WebhookTable.id == claim.webhook, WebhookTable.claimed_by == claim.worker)
        .values(
            claimed_by=None,
            free_at=free_at,
            failing_since=health.failing_since,
            failures=health.failures,
            reason=health.reason,
        )
    )
    for one in attempts:
        session.execute(
            update(table_of(WebhookDeliveryTable))
            .where(
                WebhookDeliveryTable.event_id == one.due.event,
                WebhookDeliveryTable.webhook_id == claim.webhook,
                WebhookDeliveryTable.status == "pending",
                WebhookDeliveryTable.attempts == one.due.attempts,
            )
            .values(
                status="delivered" if one.delivered else "pending" if one.again_at else "dead",
                attempts=one.due.attempts + 1,
                due_at=one.again_at or one.tried_at,
                tried_at=one.tried_at,
                answer=one.answer,
                reason=None if one.delivered else one.reason,
            )
        )
    if disabled:
        _disable(session, claim.webhook, health.reason)


def retry_dead(session: Session, webhook_id: str, *, event: str | None = None) -> int:
    """Queue dead deliveries of a webhook again (or that of one event) with all their attempts; how many.

    Raises NotFoundError for an unknown webhook, ChangedError for one that is disabled.
    """
    begin_write(session)
    if find_webhook(session, webhook_id).disabled_at is not None:
        raise ChangedError(f"webhook {webhook_id} is disabled; enable it first")
    now = datetime.now(UTC)
    statement = update(table_of(WebhookDeliveryTable)).where(
        WebhookDeliveryTable.webhook_id == webhook_id, WebhookDeliveryTable.status == "dead"
    )
    if event is not None:
        statement = statement.where(WebhookDeliveryTable.event_id == event)
    queued = statement.values(status="pending", attempts=0, queued_at=now, due_at=now)
    return len(session.execute(queued.returning(WebhookDeliveryTable.event_id)).all())


def clean_up(session: Session, *, before: datetime, limit: int = 1000) -> int:
    """Forget events that happened before `before` and that nobody is still to be told; how many, up to
    `limit`.
    """
    begin_write(session)
    waiting = exists().where(
        WebhookDeliveryTable.event_id == WebhookEventTable.id,
        (WebhookDeliveryTable.status == "pending") | (WebhookDeliveryTable.tried_at >= before),
    )
    old = (
        select(WebhookEventTable.id)
        .where(WebhookEventTable.id < first_id(before), ~waiting)
        .order_by(WebhookEventTable.id)
        .limit(limit)
    )
    gone = session.execute(
        delete(table_of(WebhookEventTable))
        .where(WebhookEventTable.id.in_(old.scalar_subquery()))
        .returning(WebhookEventTable.id)
    )
    return len(gone.all())


def _disable(session: Session, webhook_id: str, reason: str | None) -> None:
    now = datetime.now(UTC)
    session.execute(
        update(table_of(WebhookTable))
        .where(WebhookTable.id == webhook_id)
        .values(disabled_at=now, reason=reason)
    )
    session.execute(
        update(table_of(WebhookDeliveryTable))
        .where(WebhookDeliveryTable.webhook_id == webhook_id, WebhookDeliveryTable.status == "pending")
        .values(status="dead", tried_at=now, reason="the webhook was disabled")
    )


def _claimable(now: datetime) -> ColumnElement[bool]:
    waits = exists().where(WebhookDeliveryTable.webhook_id == WebhookTable.id, _is_due(now))
    return WebhookTable.disabled_at.is_(None) & (WebhookTable.free_at <= now) & waits


def _is_due(now: datetime) -> ColumnElement[bool]:
    return (WebhookDeliveryTable.status == "pending") & (WebhookDeliveryTable.due_at <= now)
