"""What the store said of keys a moment ago, so that it is not asked at every request."""

from __future__ import annotations

import threading
import time
from datetime import datetime
from typing import Final

from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.access import Key, hash_secret

FRESH_SECONDS: Final = 1.0
"""What another process does to keys counts here after so long; what this one does, at once (`forget`)."""
MOST: Final = 10_000


class KnownKeys:
    """Keys that worked a moment ago, each by a hash of its text, and whether there were any.

    What is not known to work is looked up each time, so a new key works at once everywhere.
    """

    def __init__(self, sessions: sessionmaker[Session]) -> None:
        self._sessions = sessions
        self._lock = threading.Lock()
        self._keys: dict[str, tuple[Key, float]] = {}
        self._closed = False
        self._open_at: float | None = None
        self._edition = 0

    def forget(self) -> None:
        """Call it after a key was made or revoked: also what is being looked up meanwhile is not kept."""
        with self._lock:
            self._edition += 1
            self._keys.clear()
            self._open_at = None

    def closed(self) -> bool | None:
        """Whether a key was ever made, as far as that is known; None where the store must be asked."""
        if self._closed:
            return True
        opened = self._open_at
        return None if opened is None or time.monotonic() - opened >= FRESH_SECONDS else False

    def ask_closed(self) -> bool:
        """Whether a key was ever made; keys are never deleted, so that what is closed stays closed."""
        known = self.closed()
        if known is not None:
            return known
        edition, asked_at = self._edition, time.monotonic()
        with self._sessions() as session:
            closed = store.any_keys(session)
        with self._lock:
            self._closed = self._closed or closed
            if edition == self._edition:
                self._open_at = asked_at
        return closed

    def recent(self, text: str, *, now: datetime) -> Key | None:
        """The key with this text, where it worked a moment ago and has not expired since."""
        key, asked_at = self._keys.get(hash_secret(text), (None, 0.0))
        fresh = key is not None and time.monotonic() - asked_at < FRESH_SECONDS and key.works(now)
        return key if fresh else None

    def find(self, text: str, *, now: datetime) -> Key | None:
        """The key with this text, as the store knows it; that it is used is written down now and then."""
        edition, asked_at = self._edition, time.monotonic()
        with self._sessions() as session:
            key = store.find_key(session, text, now=now)
        if key is None:
            return None
        if store.is_stale_use(key, now=now):
            with self._sessions.begin() as session:
                store.note_use(session, key, now=now)
        with self._lock:
            if edition == self._edition:
                if len(self._keys) >= MOST:
                    self._keys.clear()
                self._keys[hash_secret(text)] = key, asked_at
        return key
