"""What only one transaction at a time may do; on SQLite there is but one writer anyway."""

from __future__ import annotations

from enum import IntEnum, unique

from sqlalchemy import text
from sqlalchemy.orm import Session


@unique
class Lock(IntEnum):
    """Numbers of PostgreSQL's advisory locks. Versions that run side by side must mean the same by them."""

    UPGRADE = 7_305_513_106
    """Bringing the tables up to date."""
    LISTS = 7_305_513_107
    """Saving more than one story."""
    LIVE = 7_305_513_108
    """Saying which run is live."""
    THEMES = 7_305_513_109
    """Beginning or finishing a discovery."""
    TRACES = 7_305_513_110
    """Taking moments out of themes, flows and counts."""
    CHANGES = 7_305_513_111
    """Deciding about themes."""
    LOOKS = 7_305_513_121
    """Looking for signals."""


_STORY = 730_551
"""The first of the two numbers of the lock of a story's id, which are apart from those above."""


def lock_while_writing(session: Session, lock: Lock) -> None:
    """Let only one transaction at a time hold this lock, until it ends."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": lock.value})


def lock_story(session: Session, story_id: str) -> None:
    """Let only one transaction at a time change which version has this id, until it ends."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(
            text("SELECT pg_advisory_xact_lock(:kind, hashtext(:id))"), {"kind": _STORY, "id": story_id}
        )
