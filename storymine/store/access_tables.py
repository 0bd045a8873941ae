"""The tables of keys, logins and the audit log."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from storymine.store.types import NUMBER, Base


class KeyTable(Base):
    """Keys; of the secret only a hash. A key is revoked and never deleted, so that the first one closes the
    service for good and the audit log can always say whose an id was.
    """

    __tablename__ = "access_keys"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    role: Mapped[str] = mapped_column(Text)
    secret_hash: Mapped[str] = mapped_column(Text)
    made_at: Mapped[datetime]
    expires_at: Mapped[datetime | None]
    revoked_at: Mapped[datetime | None]
    used_at: Mapped[datetime | None]


class LoginTable(Base):
    """A browser that is logged in with a key, until it logs out or `expires_at`."""

    __tablename__ = "logins"

    token_hash: Mapped[str] = mapped_column(Text, primary_key=True)
    key_id: Mapped[str] = mapped_column(Text, ForeignKey("access_keys.id", ondelete="CASCADE"), index=True)
    started_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)


class AuditTable(Base):
    """Who did what to which id, and when; never with a customer's words."""

    __tablename__ = "audit_entries"

    id: Mapped[int] = mapped_column(NUMBER, primary_key=True)
    at: Mapped[datetime]
    key_id: Mapped[str | None] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    action: Mapped[str] = mapped_column(Text)
    subject: Mapped[str] = mapped_column(Text)

    __table_args__ = (Index(None, "at", "id"), Index(None, "key_id", "at"), Index(None, "subject", "at"))
