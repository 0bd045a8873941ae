"""How much one request may bring, and how much may wait."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy.orm import Session, sessionmaker
from starlette.concurrency import run_in_threadpool

from storymine import store
from storymine.settings import Settings
from storymine_api.errors import BUSY, ProblemError


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes are in bytes as they are after unpacking; `ratio` is how much a compressed body may grow."""

    body: int = 10_000_000
    stream: int = 2_000_000_000
    file: int = 200_000_000
    record: int = 8_000_000
    ratio: float = 100.0
    stories: int = 10_000
    pending: int = 1_000_000
    answers_kept: timedelta = timedelta(hours=24)

    @classmethod
    def from_settings(cls, settings: Settings) -> Limits:
        """The limits that the environment sets."""
        return cls(
            body=_bytes(settings.max_body_mb),
            stream=_bytes(settings.max_stream_mb),
            file=_bytes(settings.max_file_mb),
            record=_bytes(settings.max_record_mb),
            ratio=settings.max_ratio,
            pending=settings.max_pending,
            answers_kept=timedelta(hours=settings.idempotency_hours),
        )


def _bytes(megabytes: float) -> int:
    return int(megabytes * 1_000_000)


class Backlog:
    """Refuses stories while too many wait to be analysed.

    Counting a million rows takes a while, so the store is asked once a second at most; what this process
    accepts meanwhile is added.
    """

    FRESH_SECONDS = 1.0
    RETRY_SECONDS = 30

    def __init__(self, sessions: sessionmaker[Session], *, most: int) -> None:
        self.most = most
        self._sessions = sessions
        self._lock = threading.Lock()
        self._depth = 0
        self._counted_at = -self.FRESH_SECONDS

    async def admit(self) -> None:
        """As `check`, in a thread where the store has to be asked."""
        if time.monotonic() - self._counted_at < self.FRESH_SECONDS:
            self._refuse(self._depth)
        else:
            await run_in_threadpool(self.check)

    def check(self) -> None:
        """Raise ProblemError (503, with Retry-After) when more than `most` stories wait."""
        with self._lock:
            if time.monotonic() - self._counted_at >= self.FRESH_SECONDS:
                with self._sessions() as session:
                    self._depth = store.count_pending(session)
                self._counted_at = time.monotonic()
            depth = self._depth
        self._refuse(depth)

    def _refuse(self, depth: int) -> None:
        if depth > self.most:
            raise ProblemError(
                BUSY,
                f"More than {self.most:,} stories wait to be analysed; send new ones later.",
                retry_after=self.RETRY_SECONDS,
            )

    def add(self, stories: int) -> None:
        """Note that stories were accepted here."""
        with self._lock:
            self._depth += stories
