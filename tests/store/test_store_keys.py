"""Keys and logins, on both databases."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from storymine import store
from storymine.access import Key, Role
from storymine.errors import NotFoundError

NOW = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)


def make(kit: Any, name: str = "Anna", role: Role = Role.READ, **options: Any) -> tuple[Key, str]:
    with kit.sessions.begin() as session:
        return store.make_key(session, name, role, now=NOW, **options)


def find(kit: Any, given: str, now: datetime = NOW) -> Key | None:
    return kit.read(store.find_key, given, now=now)  # type: ignore[no-any-return]


def test_a_key_is_found_by_its_text_only(kit: Any) -> None:
    assert not kit.read(store.any_keys)
    key, secret = make(kit)
    assert kit.read(store.any_keys)
    assert find(kit, secret) == key == Key(key.id, "Anna", Role.READ, NOW)
    other = make(kit, "Bram")[1]
    wrong = f"sm_{key.id}_{other.split('_', 2)[2]}"
    for given in ("", secret[:-1], secret[:-1] + ("A" if secret[-1] != "A" else "B"), wrong, key.id):
        assert find(kit, given) is None
    assert {one.name for one in kit.read(store.list_keys)} == {"Anna", "Bram"}


def test_the_store_holds_no_key_and_no_token(kit: Any) -> None:
    key, secret = make(kit)
    with kit.sessions.begin() as session:
        token = store.start_login(session, key, now=NOW, expires_at=NOW + HOUR)
    with kit.sessions() as session:
        held = [
            str(row)
            for table in ("access_keys", "logins")
            for row in session.execute(text(f"SELECT * FROM {table}"))
        ]
    assert len(held) == 2
    for word in (secret, secret.split("_", 2)[2], token):
        assert word not in "".join(held)


def test_a_revoked_key_and_its_logins_work_no_more(kit: Any) -> None:
    key, secret = make(kit)
    other, _ = make(kit, "Bram")
    with kit.sessions.begin() as session:
        tokens = [store.start_login(session, one, now=NOW, expires_at=NOW + HOUR) for one in (key, other)]
    with kit.sessions.begin() as session:
        assert store.revoke_key(session, key.id, now=NOW + HOUR / 2).revoked_at == NOW + HOUR / 2
    with kit.sessions.begin() as session:  # once more changes nothing
        assert store.revoke_key(session, key.id, now=NOW + HOUR).revoked_at == NOW + HOUR / 2
    assert find(kit, secret) is None
    assert kit.read(store.find_login, tokens[0], now=NOW) is None
    assert kit.read(store.find_login, tokens[1], now=NOW) == other
    assert kit.read(store.any_keys)
    with kit.sessions.begin() as session, pytest.raises(NotFoundError):
        store.revoke_key(session, "weg", now=NOW)


def test_a_key_can_expire_and_takes_its_logins_along(kit: Any) -> None:
    key, secret = make(kit, expires_at=NOW + HOUR)
    with kit.sessions.begin() as session:
        token = store.start_login(session, key, now=NOW, expires_at=NOW + 9 * HOUR)
    assert find(kit, secret, NOW + HOUR / 2) == key
    assert find(kit, secret, NOW + HOUR) is None
    assert kit.read(store.find_login, token, now=NOW + HOUR / 2) == key
    assert kit.read(store.find_login, token, now=NOW + HOUR) is None


def test_logins_end_by_themselves_or_on_request(kit: Any) -> None:
    key, _ = make(kit)
    with kit.sessions.begin() as session:
        first = store.start_login(session, key, now=NOW, expires_at=NOW + HOUR)
        second = store.start_login(session, key, now=NOW, expires_at=NOW + 2 * HOUR)
    assert kit.read(store.find_login, first, now=NOW + HOUR) is None
    assert kit.read(store.find_login, second, now=NOW + HOUR) == key
    with kit.sessions.begin() as session:
        store.end_login(session, second)
        store.end_login(session, "nooit geweest")
    assert kit.read(store.find_login, second, now=NOW) is None


def test_when_a_key_was_used_is_kept_to_the_hour(kit: Any) -> None:
    key, secret = make(kit)
    assert store.is_stale_use(key, now=NOW)
    with kit.sessions.begin() as session:
        store.note_use(session, key, now=NOW)
    used = find(kit, secret)
    assert used is not None
    assert used.used_at == NOW
    assert not store.is_stale_use(used, now=NOW + HOUR / 2)
    assert store.is_stale_use(used, now=NOW + HOUR)


def test_statuses_are_told_to_whom_the_stories_came_from(kit: Any) -> None:
    with kit.sessions.begin() as session:
        store.save_stories(session, [kit.story("a", "een"), kit.story("b", "twee")], posted_by="k1")
        saved = store.save_stories(session, [kit.story("c", "drie"), kit.story("a", "een")], posted_by="k2")
    assert [one.status for one in saved] == ["created", "duplicate"]
    ids = ["c", "a", "weg", "a"]
    assert [one.id for one in kit.read(store.list_statuses, ids)] == ["c", "a"]
    [own] = kit.read(store.list_statuses, ids, posted_by="k1")
    assert (own.id, own.status, own.reason) == ("a", "pending", None)
    assert [one.id for one in kit.read(store.list_statuses, ids, posted_by="k2")] == ["c"]
    kit.put(kit.analysis(kit.story("a", "een")))
    assert [one.status for one in kit.read(store.list_statuses, ["a"], posted_by="k1")] == ["analysed"]
