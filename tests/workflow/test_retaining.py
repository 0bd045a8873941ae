"""Retention: by channel, by when it happened, in batches, with one receipt; on both databases."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine as Database
from sqlalchemy import select
from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.domain import Channel
from storymine.retention import read_retention
from storymine.settings import Settings
from storymine.store.tables import StoryTable
from storymine.workflow import Engine, Intake, accept, count_expired, retain, retaining, work
from storymine.workflow.retaining import Housekeeping

Sessions = sessionmaker[Session]

NOW = datetime(2026, 6, 1, tzinfo=UTC)
INTAKE = Intake(redactor=None, secret="geheim")


@pytest.fixture
def sessions(db: Database) -> Sessions:
    return store.sessions(db)


def put(sessions: Sessions, channel: str, days: int, *, times: int = 1) -> None:
    happened = (NOW - timedelta(days=days)).isoformat()
    rows = [
        {
            "id": f"{channel}-{days}-{number}",
            "text": f"Het is {number}.",
            "channel": channel,
            "occurred_at": happened,
        }
        for number in range(times)
    ]
    accept(sessions, rows, intake=INTAKE)


def ids(sessions: Sessions) -> list[str]:
    with sessions() as session:
        return sorted(session.scalars(select(StoryTable.id)))


def test_each_channel_has_its_own_period(sessions: Sessions) -> None:
    for channel in ("chat", "review", "email"):
        for days in (9, 10, 11, 30, 31):
            put(sessions, channel, days)
    retention = read_retention("chat=10d,review=30d")
    assert count_expired(sessions, retention, now=NOW) == {Channel.CHAT: 3, Channel.REVIEW: 1}
    assert len(ids(sessions)) == 15
    assert retain(sessions, retention, now=NOW) == {Channel.CHAT: 3, Channel.REVIEW: 1}
    left = {name for name in ids(sessions) if not name.startswith("email")}
    assert left == {"chat-9-0", "chat-10-0", *(f"review-{days}-0" for days in (9, 10, 11, 30))}
    assert len(ids(sessions)) == 11
    with sessions() as session:
        [receipt] = store.list_receipts(session).items
    assert (receipt.kind, receipt.stories, receipt.by) == ("retention", 4, None)
    assert receipt.cleaned_at
    assert set(retain(sessions, retention, now=NOW).values()) == {0}
    with sessions() as session:
        assert len(store.list_receipts(session).items) == 1, "nothing erased, no receipt"


def test_without_a_time_of_its_own_a_story_goes_by_when_it_came_in(sessions: Sessions) -> None:
    accept(sessions, [{"id": "a", "text": "Zonder tijd.", "channel": "chat"}], intake=INTAKE)
    retention = read_retention("default=10d")
    assert sum(retain(sessions, retention).values()) == 0
    assert sum(retain(sessions, retention, now=datetime.now(UTC) + timedelta(days=11)).values()) == 1


def test_batches_are_small_and_can_be_stopped_between(
    sessions: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retaining, "BATCH", 3)
    put(sessions, "chat", 20, times=8)
    sizes: list[int] = []
    retention = read_retention("default=10d")
    stopped = retain(sessions, retention, now=NOW, progress=sizes.append, stopped=lambda: len(sizes) == 1)
    assert stopped[Channel.CHAT] == 3
    assert len(ids(sessions)) == 5
    retain(sessions, retention, now=NOW, progress=sizes.append)
    assert sizes == [3, 3, 2]
    with sessions() as session:
        assert [receipt.stories for receipt in store.list_receipts(session).items] == [5, 3]


def test_a_worker_applies_it(sessions: Sessions, engine: Engine, url: str) -> None:
    put(sessions, "chat", 4000)
    put(sessions, "review", 4000)
    settings = Settings(database_url=url, retention="chat=1y")
    work(sessions, engine, settings, worker="test", stop=threading.Event(), until_empty=True)
    assert ids(sessions) == ["review-4000-0"]


def test_housekeeping_is_done_once_a_day(sessions: Sessions, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = 1000.0
    monkeypatch.setattr(retaining.time, "monotonic", lambda: clock)
    housekeeping = Housekeeping(sessions, read_retention("chat=1y"), threading.Event())
    for moment, left in ((0.0, 0), (3600.0, 1), (24 * 3600.0 + 1, 0)):
        clock = 1000.0 + moment
        put(sessions, "chat", 4000)
        housekeeping.do_if_due()
        assert len(ids(sessions)) == left


def test_a_chore_that_fails_keeps_nothing_else_from_being_done(
    sessions: Sessions, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    clock, done = 1000.0, 0

    def fail() -> None:
        raise ValueError("Jan de Vries")

    def do() -> None:
        nonlocal done
        done += 1

    monkeypatch.setattr(retaining.time, "monotonic", lambda: clock)
    housekeeping = Housekeeping(sessions, read_retention("chat=1y"), threading.Event(), [fail, do])
    for moment, times in ((0.0, 1), (600.0, 1), (3601.0, 2)):
        clock = 1000.0 + moment
        housekeeping.do_if_due()
        assert done == times
    assert "chore.failed" in caplog.text
    assert "Vries" not in caplog.text
