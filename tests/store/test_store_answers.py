"""Answers kept under the key of their request."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

from storymine import store

LEASE = timedelta(minutes=5)
ANSWER = store.KeptAnswer(202, "application/json", b'{"stories": []}')


def claim(kit: Any, key: str = "k", *, fingerprint: str = "f", lease: timedelta = LEASE) -> store.KeyClaim:
    with kit.sessions.begin() as session:
        return store.claim_key(session, key, fingerprint=fingerprint, lease=lease)


def keep(kit: Any, claimed: store.KeyClaim, *, lifetime: timedelta = LEASE) -> bool:
    with kit.sessions.begin() as session:
        return store.keep_answer(session, "k", claimed.claim, ANSWER, lifetime=lifetime)


def test_a_key_is_claimed_answered_and_answers_again(kit: Any) -> None:
    first = claim(kit)
    assert first.state == "new"
    assert claim(kit).state == "running"
    assert keep(kit, first)
    again = claim(kit)
    assert (again.state, again.answer) == ("answered", ANSWER)
    assert claim(kit, "other key").state == "new"


def test_another_request_under_a_key_is_told_apart(kit: Any) -> None:
    first = claim(kit)
    assert claim(kit, fingerprint="g").state == "other"
    keep(kit, first)
    assert claim(kit, fingerprint="g").state == "other"


def test_a_released_key_can_be_claimed_again_and_an_answered_one_stays(kit: Any) -> None:
    first = claim(kit)
    with kit.sessions.begin() as session:
        store.release_key(session, "k", first.claim)
    second = claim(kit)
    assert second.state == "new"
    keep(kit, second)
    with kit.sessions.begin() as session:
        store.release_key(session, "k", second.claim)
    assert claim(kit).state == "answered"


def test_claims_and_answers_expire(kit: Any) -> None:
    lost = claim(kit, lease=timedelta(seconds=-1))
    taken_over = claim(kit)
    assert taken_over.state == "new"
    assert not keep(kit, lost)  # too late: somebody else is at it
    assert keep(kit, taken_over, lifetime=timedelta(seconds=-1))
    assert claim(kit, fingerprint="g").state == "new"


def test_of_many_at_once_one_gets_the_key(kit: Any) -> None:
    gate = threading.Barrier(6)

    def race(_: int) -> str:
        gate.wait()
        return claim(kit).state

    with ThreadPoolExecutor(6) as pool:
        states = list(pool.map(race, range(6)))
    assert sorted(states) == ["new", *["running"] * 5]


def test_pending_stories_are_counted(kit: Any) -> None:
    kit.save(kit.story("a", "een"), kit.story("b", "twee"))
    kit.put(kit.analysis(kit.story("c", "drie")))
    assert kit.read(store.count_pending) == 2
