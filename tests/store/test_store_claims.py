from __future__ import annotations

import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest

from storymine import store
from storymine.domain import Failure, Story
from storymine.errors import NotFoundError
from storymine.store import Filters

LEASE = timedelta(minutes=5)


def claim(
    kit: Any, limit: int = 10, *, worker: str = "w", lease: timedelta = LEASE, attempts: int = 3
) -> list[Story]:
    with kit.sessions.begin() as session:
        return store.claim_stories(session, worker=worker, limit=limit, lease=lease, max_attempts=attempts)


def status(kit: Any, story_id: str) -> str:
    found: str = kit.read(store.find_story, story_id).row.status
    return found


def test_the_oldest_are_claimed_first_and_only_once(kit: Any) -> None:
    stories = [kit.story(f"v{n}", f"Verhaal {n}") for n in range(5)]
    kit.save(*stories)
    assert claim(kit, 3) == stories[:3]
    assert claim(kit, 3) == stories[3:]
    assert claim(kit, 3) == []
    assert kit.read(store.count_stories).pending == 5


def test_claimers_at_once_never_get_the_same_story(kit: Any) -> None:
    kit.save(*[kit.story(f"v{n}", f"Verhaal {n}") for n in range(200)])
    gate = threading.Barrier(4)

    def work(number: int) -> list[str]:
        gate.wait()
        got: list[str] = []
        while some := claim(kit, 7, worker=f"w{number}"):
            got += [story.id for story in some]
        return got

    with ThreadPoolExecutor(4) as pool:
        counts = Counter(story for got in pool.map(work, range(4)) for story in got)
    assert len(counts) == 200
    assert set(counts.values()) == {1}


def test_an_expired_lease_can_be_claimed_again_until_the_attempts_run_out(kit: Any) -> None:
    kit.save(kit.story("a", "een"))
    for _ in range(3):
        assert [story.id for story in claim(kit, lease=timedelta(seconds=-1))] == ["a"]
    kit.save(kit.story("b", "twee"))
    assert [story.id for story in claim(kit, 1)] == ["b"]
    view = kit.read(store.find_story, "a")
    assert view.row.status == "failed"
    assert [(f.story, f.step, f.reason) for f in view.failures] == [
        ("a", "analyse", "its worker stopped 3 times")
    ]


def test_what_failed_is_tried_again_and_then_given_up(kit: Any) -> None:
    kit.save(kit.story("a", source="bron"))
    for attempt in range(2):
        assert claim(kit)
        with kit.sessions.begin() as session:
            assert store.release_failed(session, "a", reason="kapot", step="analyse", max_attempts=2) == (
                attempt == 1
            )
    assert claim(kit) == []
    assert kit.read(store.count_stories) == store.StoryCounts(total=1, pending=0, analysed=0, failed=1)
    (failure,) = kit.read(store.list_failures).items
    assert (failure.story, failure.source, failure.record, failure.reason) == ("a", "bron", "a", "kapot")

    with kit.sessions.begin() as session:
        assert store.retry_failed(session) == 1
    assert [story.id for story in claim(kit)] == ["a"]
    kit.analyse(kit.analysis(kit.story("a", source="bron")))
    assert status(kit, "a") == "analysed"


def test_releasing_a_story_that_is_done_or_gone(kit: Any) -> None:
    kit.put(kit.analysis(kit.story("a")))
    with kit.sessions.begin() as session:
        assert not store.release_failed(session, "a", reason="laat", step="analyse", max_attempts=0)
        with pytest.raises(NotFoundError):
            store.release_failed(session, "b", reason="laat", step="analyse", max_attempts=1)
    assert status(kit, "a") == "analysed"


def test_a_worker_that_stops_in_good_order_gives_back_its_claims(kit: Any) -> None:
    kit.save(kit.story("a", "een"), kit.story("b", "twee"))
    claim(kit, 1, worker="een")
    claim(kit, 1, worker="twee")
    for _ in range(5):
        with kit.sessions.begin() as session:
            assert store.release_claims(session, worker="een") == 1
        assert [story.id for story in claim(kit, worker="een")] == ["a"]


def test_superseded_stories_are_not_claimed(kit: Any) -> None:
    kit.save(kit.story("a", "oud"))
    kit.save(kit.story("a", "nieuw"))
    assert [story.text for story in claim(kit)] == ["Goedemiddag.\nnieuw"]


def test_failures_are_kept_with_and_without_a_story(kit: Any) -> None:
    kit.save(kit.story("a"))
    run = kit.live()
    with kit.sessions.begin() as session:
        store.record_failures(
            session,
            run,
            [Failure("f.csv", "row 3", "read", "no text"), Failure("f.csv", "a", "analyse", "oei")],
        )
    newest, oldest = kit.read(store.list_failures).items
    assert (newest.story, oldest.story, oldest.record, oldest.run_id) == ("a", None, "row 3", run)
    page = kit.read(store.list_failures, limit=1)
    assert page.items == (newest,)
    assert kit.read(store.list_failures, cursor=page.next_cursor).items == (oldest,)
    assert kit.read(store.count_analyses, run) == {"stories": 0, "moments": 0, "failures": 2}
    assert kit.read(store.list_stories, Filters()).items[0].status == "pending"
