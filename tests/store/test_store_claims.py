from __future__ import annotations

import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from storymine import store
from storymine.domain import Failure, Story
from storymine.errors import NotFoundError
from storymine.store import Filters
from storymine.store.claims import stopped, times_stopped
from storymine.store.tables import StoryTable

LEASE = timedelta(minutes=5)


def claim(
    kit: Any, limit: int = 10, *, worker: str = "w", lease: timedelta = LEASE, attempts: int = 3
) -> list[Story]:
    with kit.sessions.begin() as session:
        return store.claim_stories(session, worker=worker, limit=limit, lease=lease, max_attempts=attempts)


def fail(kit: Any, story_id: str, *, worker: str = "w", attempts: int = 2, reason: str = "stuk") -> bool:
    with kit.sessions.begin() as session:
        return store.release_failed(
            session, story_id, worker=worker, reason=reason, step="analyse", max_attempts=attempts
        )


def claimed_by(kit: Any, worker: str) -> str:
    """The id of the one story that a worker holds."""
    with kit.sessions() as session:
        found: str = session.scalars(select(StoryTable.id).where(StoryTable.claimed_by == worker)).one()
        return found


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
        assert fail(kit, "a", reason="kapot") == (attempt == 1)
    assert claim(kit) == []
    assert kit.read(store.count_stories) == store.StoryCounts(total=1, pending=0, analysed=0, failed=1)
    (failure,) = kit.read(store.list_failures).items
    assert (failure.story, failure.source, failure.record, failure.reason) == ("a", "bron", "a", "kapot")

    with kit.sessions.begin() as session:
        assert store.retry_failed(session) == ["a"]
    assert [story.id for story in claim(kit)] == ["a"]
    kit.analyse(kit.analysis(kit.story("a", source="bron")))
    assert status(kit, "a") == "analysed"


def test_what_a_worker_no_longer_holds_does_not_fail_because_of_it(kit: Any) -> None:
    kit.put(kit.analysis(kit.story("klaar")))
    kit.save(kit.story("vervangen", "oud"), kit.story("verlopen"))
    claim(kit, worker="traag", lease=timedelta(seconds=-1))
    kit.save(kit.story("vervangen", "nieuw"))
    held = {story.id for n in range(2) for story in claim(kit, worker=f"vlot-{n}")}
    assert held == {"vervangen", "verlopen"}
    for story in ("klaar", "vervangen", "verlopen", "bestaat niet"):
        assert not fail(kit, story, worker="traag", attempts=0)
    assert claim(kit) == [], "the others still hold theirs"
    assert status(kit, "klaar") == "analysed"
    assert kit.read(store.list_failures).items == ()


def test_a_story_that_takes_its_worker_down_fails_alone(kit: Any) -> None:
    kit.save(*[kit.story(f"v{n}", f"Verhaal {n}") for n in range(40)])
    sizes = []
    while batch := claim(kit, 20, lease=timedelta(seconds=-1)):
        sizes.append(len(batch))
        if all(story.id != "v7" for story in batch):
            kit.analyse(*[kit.analysis(story) for story in batch])
    assert sizes[:3] == [20, 2, 2]
    assert kit.read(store.count_stories) == store.StoryCounts(total=40, pending=0, analysed=39, failed=1)
    (failure,) = kit.read(store.list_failures).items
    assert (failure.story, failure.reason) == ("v7", "its worker stopped 3 times")


def test_with_one_attempt_a_story_is_still_tried_alone(kit: Any) -> None:
    kit.save(kit.story("a", "een"), kit.story("b", "twee"))
    assert len(claim(kit, attempts=1, lease=timedelta(seconds=-1))) == 2
    assert [story.id for story in claim(kit, attempts=1, lease=timedelta(seconds=-1))] == ["a"]
    assert [story.id for story in claim(kit, attempts=1)] == ["b"]
    assert status(kit, "a") == "failed"


def test_a_claim_that_is_renewed_does_not_run_out(kit: Any) -> None:
    kit.save(kit.story("a"), kit.story("b", "twee"))
    claim(kit, 1, worker="een", lease=timedelta(seconds=-1))
    claim(kit, 1, worker="twee", lease=timedelta(seconds=-1))
    with kit.sessions.begin() as session:
        assert store.renew_claims(session, worker="twee", lease=LEASE) == 1
    (other,) = claim(kit)
    assert other.id != claimed_by(kit, "twee")


def test_some_stories_or_all_are_tried_again(kit: Any) -> None:
    kit.save(*[kit.story(name, f"Verhaal {name}") for name in ("a", "b", "c", "wacht")])
    claim(kit, 3)
    for name in ("a", "b", "c"):
        assert fail(kit, name, attempts=1)
    with kit.sessions.begin() as session:
        assert store.retry_failed(session, ["a", "wacht"]) == ["a"]
    assert [status(kit, name) for name in ("a", "b", "wacht")] == ["pending", "failed", "pending"]
    with kit.sessions.begin() as session, pytest.raises(NotFoundError):
        store.retry_failed(session, ["b", "bestaat niet"])
    assert status(kit, "b") == "failed"
    with kit.sessions.begin() as session:
        assert store.retry_failed(session, []) == []
        assert store.retry_failed(session) == ["b", "c"]


def test_a_worker_that_stops_in_good_order_gives_back_its_claims(kit: Any) -> None:
    kit.save(kit.story("a", "een"), kit.story("b", "twee"))
    claim(kit, 1, worker="een")
    claim(kit, 1, worker="twee")
    for _ in range(5):
        with kit.sessions.begin() as session:
            assert store.release_claims(session, worker="een") == 1
        assert [story.id for story in claim(kit, worker="een")] == ["a"]
    with kit.sessions.begin() as session:
        assert store.release_claims(session, worker="een", forgive=False) == 1
    for _ in range(2):
        claim(kit, worker="een", lease=timedelta(seconds=-1))
    assert claim(kit, worker="een") == []
    assert status(kit, "a") == "failed"


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
    assert kit.read(store.list_stories, Filters()).items[0].status == "pending"


def test_how_often_a_worker_stopped_is_told_again_from_what_was_kept() -> None:
    assert times_stopped(stopped(12)) == 12
    assert times_stopped("its worker stopped 3 times") == 3  # as stores have it
    assert times_stopped("ValueError") is None
