"""Group commit: stories of several threads in one transaction, none of them harmed by another."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import Engine as Database
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.domain import Channel, Speaker, Story, Utterance
from storymine.errors import RecordError
from storymine.workflow import Intake, accept, together
from storymine.workflow.intake import Prepared
from storymine.workflow.together import Together

Sessions = sessionmaker[Session]
SECONDS = 20


@pytest.fixture
def sessions(db: Database) -> Sessions:
    return store.sessions(db)


def story(number: int, *, story_id: str = "") -> Story:
    said = (Utterance(Speaker.CUSTOMER, f"Verhaal {number}."),)
    return Story(story_id or f"v{number}", Channel.REVIEW, said)


@contextmanager
def while_one_is_stored(
    sessions: Sessions, save: Callable[[Session, Sequence[Prepared]], Any]
) -> Iterator[tuple[Together[Prepared, Any], ThreadPoolExecutor]]:
    """What is asked for in the block waits for a first transaction, which ends behind it."""
    began, go_on = threading.Event(), threading.Event()

    def first_waits(session: Session, stories: Sequence[Prepared]) -> Any:
        if not began.is_set():
            began.set()
            assert go_on.wait(SECONDS)
        return save(session, stories)

    gathered = Together(sessions, first_waits)
    with ThreadPoolExecutor(20) as pool:
        first = pool.submit(hand_in, sessions, gathered, story(0))
        assert began.wait(SECONDS)
        yield gathered, pool
        go_on.set()
        assert first.result(SECONDS) == "created"


def hand_in(sessions: Sessions, gathered: Any, *stories: Story, key: str | None = None) -> str:
    """What becomes of stories; when it is told, they are there for everybody."""
    intake = Intake(redactor=None, secret="geheim", posted_by=key)
    told = accept(sessions, stories, intake=intake, save=gathered)
    with sessions() as session:
        assert all(store.find_story(session, one.id or "") for one in told)
    return " ".join(one.status for one in told)


def until_waiting(gathered: Together[Any, Any], count: int) -> None:
    pause = threading.Event()
    for _ in range(SECONDS * 100):
        if len(gathered._waiting) == count:
            return
        pause.wait(0.01)
    raise AssertionError("they do not wait")


def test_what_waits_is_stored_in_one_transaction(sessions: Sessions) -> None:
    transactions: list[int] = []

    def save(session: Session, stories: Sequence[Prepared]) -> Any:
        transactions.append(len(stories))
        return together(sessions)._save(session, stories)

    with while_one_is_stored(sessions, save) as (gathered, pool):
        one = [pool.submit(hand_in, sessions, gathered, story(n), key=f"k{n % 2}") for n in range(1, 9)]
        two = pool.submit(hand_in, sessions, gathered, story(9), story(9))
        until_waiting(gathered, 9)
    assert [future.result() for future in one] == ["created"] * 8
    assert two.result() == "created duplicate"
    assert transactions == [1, 10]
    with sessions() as session:
        assert store.count_stories(session).total == 10
        assert [one.id for one in store.list_statuses(session, ["v1", "v2"], posted_by="k1")] == ["v1"]


def test_one_that_cannot_be_stored_harms_no_other(sessions: Sessions) -> None:
    with while_one_is_stored(sessions, together(sessions)._save) as (gathered, pool):
        good = [pool.submit(hand_in, sessions, gathered, story(n)) for n in range(1, 5)]
        bad = pool.submit(hand_in, sessions, gathered, story(5, story_id="x" * 501))
        more = [pool.submit(hand_in, sessions, gathered, story(n)) for n in range(6, 9)]
        until_waiting(gathered, 8)
    assert [future.result() for future in [*good, *more]] == ["created"] * 7
    with pytest.raises(RecordError, match="id: 501 characters"):
        bad.result()
    with sessions() as session:
        assert store.count_stories(session).total == 8


def test_when_the_store_is_away_all_that_wait_are_told_at_once(sessions: Sessions) -> None:
    asked: list[int] = []

    def save(session: Session, stories: Sequence[Prepared]) -> Any:
        asked.append(len(stories))
        if len(asked) > 1:
            raise OperationalError("INSERT", {}, Exception("away"), connection_invalidated=True)
        return together(sessions)._save(session, stories)

    with while_one_is_stored(sessions, save) as (gathered, pool):
        others: list[Future[str]] = [pool.submit(hand_in, sessions, gathered, story(n)) for n in range(1, 6)]
        until_waiting(gathered, 5)
    wait(others, SECONDS)
    assert all(isinstance(future.exception(), OperationalError) for future in others)
    assert asked == [1, 5]
    with sessions() as session:
        assert store.count_stories(session).total == 1
