"""What happened, written in the transaction in which it happened: both are kept, or neither.

Nothing is written for events that nobody listens to.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from storymine.store.base32 import base32
from storymine.store.dialect import table_of
from storymine.store.engine import begin_write
from storymine.store.webhooks.events import SIGNALS, Event
from storymine.store.webhooks.tables import WebhookDeliveryTable, WebhookEventTable, WebhookTable


def add_events(session: Session, events: Sequence[Event]) -> int:
    """Queue events for every webhook that listens to them, in this order; how many deliveries that makes."""
    if not events:
        return 0
    begin_write(session)
    listeners = _listeners(session)
    heard = [event for event in events if any(event.type in types for types in listeners.values())]
    if not heard:
        return 0
    now = datetime.now(UTC)
    named = list(zip(event_ids(len(heard), now), heard, strict=True))
    session.execute(
        insert(table_of(WebhookEventTable)),
        [
            {
                "id": event_id,
                "type": event.type,
                "happened_at": now,
                "story_number": event.story_number,
                "body": message_body(event, now),
            }
            for event_id, event in named
        ],
    )
    deliveries: list[dict[str, Any]] = [
        {
            "event_id": event_id,
            "webhook_id": webhook_id,
            "status": "pending",
            "attempts": 0,
            "queued_at": now,
            "due_at": now,
        }
        for event_id, event in named
        for webhook_id, types in listeners.items()
        if event.type in types
    ]
    session.execute(insert(table_of(WebhookDeliveryTable)), deliveries)
    return len(deliveries)


def forget_labels(session: Session, themes: Collection[str]) -> None:
    """Leave the names of these themes out of what is told and was told of signals, from now on."""
    begin_write(session)
    table = table_of(WebhookEventTable)
    rows = session.execute(
        select(WebhookEventTable.id, WebhookEventTable.body).where(WebhookEventTable.type.in_(SIGNALS))
    ).all()
    for row in rows:
        message = json.loads(row.body)
        about = message["data"]
        if about["of"] == "theme" and about["id"] in themes and about["label"] is not None:
            about["label"] = None
            session.execute(update(table).where(table.c.id == row.id).values(body=_as_text(message)))


def message_body(event: Event, now: datetime) -> str:
    """An event as it is sent."""
    message = {"type": event.type, "timestamp": now.isoformat(), "data": dict(event.data)}
    return _as_text(message)


def _as_text(message: Mapping[str, Any]) -> str:
    return json.dumps(message, ensure_ascii=False, separators=(",", ":"))


def event_ids(count: int, now: datetime) -> list[str]:
    """New ids that sort by time, and in this order."""
    milliseconds = int(now.timestamp() * 1000)
    return [
        f"msg_{base32(milliseconds, 10)}{base32(number, 4)}{base32(secrets.randbits(50), 10)}"
        for number in range(count)
    ]


def first_id(when: datetime) -> str:
    """What sorts before every id made at this time or later."""
    return f"msg_{base32(int(when.timestamp() * 1000), 10)}"


def _listeners(session: Session) -> dict[str, list[str]]:
    """The webhooks that listen and to what; none of them can be removed before this transaction ends."""
    rows = session.execute(
        select(WebhookTable.id, WebhookTable.events)
        .where(WebhookTable.disabled_at.is_(None))
        .order_by(WebhookTable.id)
        .with_for_update(read=True, key_share=True)
    )
    return {row.id: row.events for row in rows}
