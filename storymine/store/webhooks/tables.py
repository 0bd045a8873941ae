"""The tables of webhooks; docs/store.md tells what each is for."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from storymine.store.types import NUMBER, Base


class WebhookTable(Base):
    """Who listens. `free_at` is when a deliverer may take it next: a lease, a rest, or a time gone by; the
    one that waits longest is served first. `secrets` holds salts and fingerprints, the newest first.
    """

    __tablename__ = "webhooks"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    url: Mapped[str] = mapped_column(Text)
    events: Mapped[list[Any]]
    description: Mapped[str | None] = mapped_column(Text)
    secrets: Mapped[list[Any]]
    created_at: Mapped[datetime]
    disabled_at: Mapped[datetime | None]
    reason: Mapped[str | None] = mapped_column(Text)
    failing_since: Mapped[datetime | None]
    failures: Mapped[int] = mapped_column(default=0)
    claimed_by: Mapped[str | None] = mapped_column(Text)
    free_at: Mapped[datetime]


class WebhookEventTable(Base):
    """Something that happened and that somebody listens to: the outbox. Ids sort by time; `body` is what is
    sent, byte for byte. It goes with the story that it is about.
    """

    __tablename__ = "webhook_events"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    type: Mapped[str] = mapped_column(Text)
    happened_at: Mapped[datetime]
    story_number: Mapped[int | None] = mapped_column(
        NUMBER, ForeignKey("stories.number", ondelete="CASCADE"), index=True
    )
    body: Mapped[str] = mapped_column(Text)


class WebhookDeliveryTable(Base):
    """An event to be told to a webhook; `status` is pending, delivered or dead."""

    __tablename__ = "webhook_deliveries"

    event_id: Mapped[str] = mapped_column(
        Text, ForeignKey("webhook_events.id", ondelete="CASCADE"), primary_key=True
    )
    webhook_id: Mapped[str] = mapped_column(
        Text, ForeignKey("webhooks.id", ondelete="CASCADE"), primary_key=True
    )
    status: Mapped[str] = mapped_column(Text)
    attempts: Mapped[int] = mapped_column(default=0)
    queued_at: Mapped[datetime]
    due_at: Mapped[datetime]
    tried_at: Mapped[datetime | None]
    answer: Mapped[int | None]
    reason: Mapped[str | None] = mapped_column(Text)

    __table_args__ = (
        Index("ix_webhook_deliveries_due", "webhook_id", "status", "due_at", "event_id"),
        {"sqlite_with_rowid": False},
    )
