"""The audit log, on both databases."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from storymine import store
from storymine.access import COMMAND_LINE, Action, Actor
from storymine.errors import InputError, StoreError

NOW = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
DAY = timedelta(days=1)
ANNA = Actor("a1", "Anna")


@pytest.fixture
def log(kit: Any) -> Any:
    with kit.sessions.begin() as session:
        for day in range(5):
            store.audit(session, ANNA, Action.STORY_READ, f"v{day}", at=NOW + day * DAY)
        store.audit(session, COMMAND_LINE, Action.KEY_MADE, "a1", at=NOW + DAY)
    return kit


def subjects(kit: Any, **filters: Any) -> list[str]:
    return [entry.subject for entry in kit.read(store.list_audit, **filters).items]


def test_entries_say_who_what_which_and_when(log: Any) -> None:
    entry = log.read(store.list_audit, action="key.made").items[0]
    assert (entry.actor, entry.action, entry.subject, entry.at) == (COMMAND_LINE, "key.made", "a1", NOW + DAY)
    assert subjects(log) == ["v4", "v3", "v2", "a1", "v1", "v0"]
    assert subjects(log, key="a1") == ["v4", "v3", "v2", "v1", "v0"]
    assert subjects(log, subject="v3") == ["v3"]
    assert subjects(log, since=NOW + DAY, until=NOW + 3 * DAY) == ["v2", "a1", "v1"]
    assert subjects(log, key="a1", action="login") == []


def test_pages_neither_repeat_nor_skip(log: Any) -> None:
    told, cursor = [], None
    while True:
        page = log.read(store.list_audit, limit=2, cursor=cursor)
        told += [entry.subject for entry in page.items]
        cursor = page.next_cursor
        if cursor is None:
            break
    assert told == ["v4", "v3", "v2", "a1", "v1", "v0"]
    with pytest.raises(InputError):
        log.read(store.list_audit, cursor="x")


def test_what_is_too_old_is_forgotten(log: Any) -> None:
    with log.sessions.begin() as session:
        assert store.prune_audit(session, NOW + 2 * DAY) == 3
    assert subjects(log) == ["v4", "v3", "v2"]


def test_an_entry_is_kept_with_what_it_tells_or_not_at_all(kit: Any) -> None:
    with kit.sessions.begin() as session:
        store.audit(session, ANNA, Action.STORY_ERASED, "v1")
        session.rollback()
    assert subjects(kit) == []
    with kit.sessions() as session:
        store.list_audit(session)
        with pytest.raises(StoreError):
            store.audit(session, ANNA, Action.STORY_ERASED, "v1")


def test_any_id_can_be_kept(kit: Any) -> None:
    with kit.sessions.begin() as session:
        store.audit(session, ANNA, Action.STORY_READ, "x\x00\ud800" + "y" * 600)
    [subject] = subjects(kit)
    assert subject.startswith("x��y")
    assert len(subject) == 500
