"""Token buckets: how often something may happen, by name."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

MOST_BUCKETS = 10_000


@dataclass(frozen=True, slots=True)
class Allowance:
    """Whether there was a token, how many are left, and in how many seconds there is one again."""

    granted: bool
    left: int
    wait: int


class Throttle:
    """For each name a bucket of `per_minute` tokens that fills up again within a minute.

    Kept in memory, so each process of the service counts for itself.
    """

    def __init__(self, per_minute: int, now: Callable[[], datetime]) -> None:
        self.per_minute = per_minute
        self._now = now
        self._lock = threading.Lock()
        self._buckets: dict[str, tuple[float, float]] = {}  # tokens, and when they were counted

    def take(self, name: str, tokens: int = 1) -> Allowance:
        """Take a token, if there is one; take none (`tokens=0`) to see whether there is."""
        rate = self.per_minute / 60
        with self._lock:
            now = self._now().timestamp()
            if len(self._buckets) > MOST_BUCKETS:
                self._forget_full(now)
            had, counted_at = self._buckets.get(name, (float(self.per_minute), now))
            had = min(float(self.per_minute), had + max(0.0, now - counted_at) * rate)
            granted = had >= 1
            left = had - tokens if granted else had
            self._buckets[name] = left, now
        return Allowance(granted, int(left), max(1, math.ceil((1 - left) / rate)))

    def _forget_full(self, now: float) -> None:
        """What has not been counted for a minute is full, and a bucket that is not there is full too."""
        self._buckets = {name: kept for name, kept in self._buckets.items() if now - kept[1] < 60}
