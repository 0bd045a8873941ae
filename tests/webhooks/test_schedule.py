"""When a message is tried again, and when it is given up."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from storymine.webhooks import next_attempt, rest

START = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)


def test_the_schedule_is_that_of_the_specification() -> None:
    now, waits = START, []
    for attempts in range(1, 20):
        due = next_attempt(attempts, queued_at=START, now=now, chance=lambda: 0)
        if due is None:
            break
        waits.append((due - now).total_seconds())
        now = due
    assert waits == [5, 300, 1800, 7200, 18000, 36000, 50400, 72000, 86400]


@given(attempts=st.integers(1, 9), chance=st.floats(0, 1), wait=st.none() | st.timedeltas(timedelta(0)))
def test_a_wait_is_never_shorter_than_asked_nor_longer_than_a_day(
    attempts: int, chance: float, wait: timedelta | None
) -> None:
    due = next_attempt(attempts, queued_at=START, now=START, wait=wait, chance=lambda: chance)
    bare = next_attempt(attempts, queued_at=START, now=START, chance=lambda: 0)
    assert due is not None
    assert bare is not None
    assert bare <= due <= START + timedelta(hours=26.4)
    assert due - START >= min(wait or timedelta(0), timedelta(hours=24))


def test_what_waited_too_long_is_given_up() -> None:
    late = START + timedelta(days=4, seconds=1)
    assert next_attempt(2, queued_at=START, now=late, chance=lambda: 0) is None


def test_a_receiver_that_cannot_answer_rests_longer_and_longer() -> None:
    rests = [rest(failures, chance=lambda: 0).total_seconds() for failures in range(1, 9)]
    assert rests == [5, 10, 20, 40, 80, 160, 300, 300]
    assert rest(10_000, chance=lambda: 0) == timedelta(minutes=5)
    assert rest(1, wait=timedelta(minutes=20), chance=lambda: 1) == timedelta(minutes=20)
    assert rest(1, wait=timedelta(days=400), chance=lambda: 1) == timedelta(hours=24)
