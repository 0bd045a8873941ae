"""Reads webhooks and deliveries."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storymine.errors import NotFoundError
from storymine.store.queries.cursors import before, check_limit, decode_cursor, encode_cursor
from storymine.store.types import AnyRow
from storymine.store.views import Page
from storymine.store.webhooks.tables import WebhookDeliveryTable, WebhookEventTable, WebhookTable


@dataclass(frozen=True, slots=True)
class WebhookRow:
    """Who listens, how it fares, what went wrong last (`reason`), how many deliveries wait or are dead."""

    id: str
    url: str
    events: tuple[str, ...]
    description: str | None
    created_at: datetime
    disabled_at: datetime | None
    failing_since: datetime | None
    reason: str | None
    pending: int
    dead: int


@dataclass(frozen=True, slots=True)
class DeliveryRow:
    """An event that a webhook is told; `answer` is the status of the last answer."""

    event: str
    webhook: str
    type: str
    status: str
    attempts: int
    happened_at: datetime
    due_at: datetime | None
    tried_at: datetime | None
    answer: int | None
    reason: str | None


def list_webhooks(session: Session, *, cursor: str | None = None, limit: int = 50) -> Page[WebhookRow]:
    """All webhooks, the newest first."""
    order = (WebhookTable.created_at, WebhookTable.id)
    statement = select(*WebhookTable.__table__.columns).limit(check_limit(limit) + 1)
    if cursor is not None:
        statement = statement.where(before(order, decode_cursor(cursor, "webhooks", [datetime, str])))
    rows = session.execute(statement.order_by(*(column.desc() for column in order))).all()
    more = None
    if len(rows) > limit:
        more = encode_cursor("webhooks", [rows[limit - 1].created_at, rows[limit - 1].id])
    counts = _counts(session, [row.id for row in rows])
    return Page(tuple(_webhook(row, counts) for row in rows[:limit]), more)


def find_webhook(session: Session, webhook_id: str) -> WebhookRow:
    """One webhook. Raises NotFoundError."""
    return _webhook(_find(session, webhook_id), _counts(session, [webhook_id]))


def load_secrets(session: Session, webhook_id: str) -> list[Mapping[str, Any]]:
    """How a webhook's signatures are made, the newest first; kept as it is until this transaction ends.

    Raises NotFoundError.
    """
    return list(_find(session, webhook_id, lock=True).secrets)


def list_deliveries(
    session: Session,
    *,
    webhook: str | None = None,
    status: str | None = None,
    cursor: str | None = None,
    limit: int = 50,
) -> Page[DeliveryRow]:
    """Deliveries (to one webhook, or to all; of one status, or of any), of the newest event first.

    Raises NotFoundError for an unknown webhook.
    """
    statement = (
        select(*WebhookDeliveryTable.__table__.columns, WebhookEventTable.type, WebhookEventTable.happened_at)
        .join(WebhookEventTable, WebhookEventTable.id == WebhookDeliveryTable.event_id)
        .order_by(WebhookDeliveryTable.event_id.desc(), WebhookDeliveryTable.webhook_id.desc())
        .limit(check_limit(limit) + 1)
    )
    if webhook is not None:
        _find(session, webhook)
        statement = statement.where(WebhookDeliveryTable.webhook_id == webhook)
    if status is not None:
        statement = statement.where(WebhookDeliveryTable.status == status)
    if cursor is not None:
        position = decode_cursor(cursor, "deliveries", [str, str])
        columns = (WebhookDeliveryTable.event_id, WebhookDeliveryTable.webhook_id)
        statement = statement.where(before(columns, position))
    rows = session.execute(statement).all()
    more = None
    if len(rows) > limit:
        more = encode_cursor("deliveries", [rows[limit - 1].event_id, rows[limit - 1].webhook_id])
    return Page(tuple(_delivery(row) for row in rows[:limit]), more)


def _find(session: Session, webhook_id: str, *, lock: bool = False) -> AnyRow:
    statement = select(*WebhookTable.__table__.columns).where(WebhookTable.id == webhook_id)
    if lock:
        statement = statement.with_for_update(key_share=True)
    row = session.execute(statement).one_or_none()
    if row is None:
        raise NotFoundError(f"there is no webhook {webhook_id!r}")
    return row


def _counts(session: Session, webhook_ids: Iterable[str]) -> dict[tuple[str, str], int]:
    rows = session.execute(
        select(WebhookDeliveryTable.webhook_id, WebhookDeliveryTable.status, func.count())
        .where(
            WebhookDeliveryTable.webhook_id.in_(list(webhook_ids)),
            WebhookDeliveryTable.status.in_(("pending", "dead")),
        )
        .group_by(WebhookDeliveryTable.webhook_id, WebhookDeliveryTable.status)
    )
    return {(webhook, status): count for webhook, status, count in rows}


def _webhook(row: AnyRow, counts: Mapping[tuple[str, str], int]) -> WebhookRow:
    return WebhookRow(
        id=row.id,
        url=row.url,
        events=tuple(row.events),
        description=row.description,
        created_at=row.created_at,
        disabled_at=row.disabled_at,
        failing_since=row.failing_since,
        reason=row.reason,
        pending=counts.get((row.id, "pending"), 0),
        dead=counts.get((row.id, "dead"), 0),
    )


def _delivery(row: AnyRow) -> DeliveryRow:
    return DeliveryRow(
        event=row.event_id,
        webhook=row.webhook_id,
        type=row.type,
        status=row.status,
        attempts=row.attempts,
        happened_at=row.happened_at,
        due_at=row.due_at if row.status == "pending" else None,
        tried_at=row.tried_at,
        answer=row.answer,
        reason=row.reason,
    )
