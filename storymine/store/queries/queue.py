"""Reads how the queue stands, cheaply enough to be asked every few seconds."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storymine.store.tables import StoryTable
from storymine.store.views import Queue

LOOKED_AT = 10_000
"""Claims take the oldest stories, so the claimed ones are among the first so many."""


def queue_state(session: Session) -> Queue:
    """The queue now: two counts over an index, and a look at its oldest stories."""
    pending, failed = (
        session.scalar(select(func.count()).select_from(StoryTable).where(StoryTable.status == status)) or 0
        for status in ("pending", "failed")
    )
    front = (
        select(StoryTable.claimed_until)
        .where(StoryTable.status == "pending")
        .order_by(StoryTable.number)
        .limit(LOOKED_AT)
        .subquery()
    )
    claimed = session.scalar(
        select(func.count()).select_from(front).where(front.c.claimed_until > datetime.now(UTC))
    )
    oldest = session.scalar(
        select(StoryTable.received_at)
        .where(StoryTable.status == "pending")
        .order_by(StoryTable.number)
        .limit(1)
    )
    return Queue(waiting=pending - (claimed or 0), claimed=claimed or 0, failed=failed, oldest=oldest)
