"""When to try again, and when to give up: the schedule that the Standard Webhooks specification suggests."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

DELAYS = (
    timedelta(seconds=5),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=5),
    timedelta(hours=10),
    timedelta(hours=14),
    timedelta(hours=20),
    timedelta(hours=24),
)
"""After the first attempt, the second ...; some 75 hours and ten attempts in all."""

OLDEST = timedelta(days=4)
"""A message that fails when it is older than this is given up: its queue was long."""

LONGEST_WAIT = timedelta(hours=24)
"""The most that a receiver can ask for."""

LONGEST_REST = timedelta(minutes=5)

DISABLED_AFTER = timedelta(days=5)
"""A receiver that took nothing for this long is sent nothing more."""

JITTER = 0.1
"""Delays are up to this share longer, so that what failed together does not come back together."""


def next_attempt(
    attempts: int,
    *,
    queued_at: datetime,
    now: datetime,
    wait: timedelta | None = None,
    chance: Callable[[], float],
) -> datetime | None:
    """When to try a message again of which attempt number `attempts` (from 1) has just failed; None: never.

    `wait` is what the receiver asked for; `chance` gives numbers from 0 to 1.
    """
    if attempts > len(DELAYS) or now - queued_at > OLDEST:
        return None
    return now + max(_stretched(DELAYS[attempts - 1], chance), _bounded(wait))


def rest(failures: int, *, wait: timedelta | None = None, chance: Callable[[], float]) -> timedelta:
    """How long to leave a receiver alone that could not answer `failures` (from 1) times on end.

    Doubles from five seconds to five minutes, so that one that is back gets the others' messages soon.
    """
    doubled = min(timedelta(seconds=5) * 2 ** min(failures - 1, 10), LONGEST_REST)
    return max(_stretched(doubled, chance), _bounded(wait))


def _stretched(delay: timedelta, chance: Callable[[], float]) -> timedelta:
    return delay * (1 + JITTER * chance())


def _bounded(wait: timedelta | None) -> timedelta:
    return min(wait or timedelta(0), LONGEST_WAIT)
