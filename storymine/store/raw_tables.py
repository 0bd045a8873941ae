"""The table of raw text."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from storymine.store.types import NUMBER, Base


class RawStoryTable(Base):
    """What a story said before redaction, sealed (`storymine.sealing`), where that is kept.

    `edition` is that of the redaction which made the story's words of it (`storymine.ingest.EDITION`).
    """

    __tablename__ = "raw_stories"

    story_number: Mapped[int] = mapped_column(
        NUMBER, ForeignKey("stories.number", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    key_id: Mapped[str] = mapped_column(Text)
    sealed: Mapped[bytes] = mapped_column(LargeBinary)
    edition: Mapped[int]
    kept_at: Mapped[datetime]

    __table_args__ = (Index(None, "key_id"), Index(None, "kept_at"), Index(None, "edition"))
