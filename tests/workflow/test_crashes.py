"""A story that ends the process that reads it, in ordinary work and when all is read again.

The processes are real, and so is their end.
"""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from furniture import rule_engine
from poisoned_worker import POISON
from sqlalchemy import Engine as Database
from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.domain import Failure, Story
from storymine.settings import Settings
from storymine.workflow import Intake, accept, reprocess, work_batch

Sessions = sessionmaker[Session]

PROGRAM = Path(__file__).with_name("poisoned_worker.py")
STORIES = 100


@pytest.fixture
def sessions(db: Database) -> Sessions:
    return store.sessions(db)


def put(sessions: Sessions, *, poison: bool) -> None:
    rows = [{"id": f"v{n}", "text": f"De monteur van {n} kwam niet."} for n in range(STORIES)]
    if poison:
        rows[37]["text"] += f" {POISON}"
    accept(sessions, rows, intake=Intake(redactor=None, secret=None))


def run_until_done(url: str, model: str, way: str) -> int:
    """How often the worker died."""
    for deaths in range(6):
        ran = subprocess.run(
            [sys.executable, PROGRAM, url, model, way], capture_output=True, text=True, timeout=300
        )
        if ran.returncode == 0:
            return deaths
        assert ran.returncode == (-9 if way == "kill" else 9), ran.stderr
    raise AssertionError("the worker dies for ever")


def counts(sessions: Sessions) -> tuple[int, int, int]:
    with sessions() as session:
        found = store.count_stories(session)
    return found.pending, found.analysed, found.failed


@pytest.mark.parametrize("way", ["kill", "exit"])
def test_new_stories_are_read_without_the_one_that_kills(sessions: Sessions, url: str, way: str) -> None:
    put(sessions, poison=True)
    assert run_until_done(url, "meubels 1", way) == 3
    assert counts(sessions) == (0, STORIES - 1, 1)
    with sessions() as session:
        [failure] = store.list_failures(session).items
    assert (failure.story, failure.step, failure.reason) == ("v37", "analyse", "its worker stopped 3 times")


def test_reading_again_goes_on_without_the_one_that_kills(sessions: Sessions, url: str) -> None:
    put(sessions, poison=True)
    with sessions.begin() as session:  # it was read once, before the model that it kills
        run = store.ensure_live_run(session, model="meubels 0", settings={}, seed=0).id
    with sessions.begin() as session:
        stories = store.claim_stories(session, worker="w", limit=STORIES, lease=timedelta(minutes=1))
    engine = rule_engine()
    analyses = engine.read(stories)
    vectors = [engine.embed([reading.moment.text for reading in one.readings]) for one in analyses]
    with sessions.begin() as session:
        assert store.save_analyses(session, run, analyses, vectors) == STORIES
    assert run_until_done(url, "meubels 1", "kill") == 3
    assert counts(sessions) == (0, STORIES - 1, 1)
    with sessions() as session:
        live = store.live_run(session)
        assert live is not None
        assert live.model == "meubels 1"
        [failure] = store.list_failures(session).items
        assert store.count_claimed(session, live.id) == 0
    assert (failure.story, failure.step, failure.reason) == ("v37", "analyse", "its worker stopped 3 times")
    assert run_until_done(url, "meubels 1", "kill") == 0, "it is in no queue any more"


def begun(sessions: Sessions) -> str:
    with sessions.begin() as session:
        return store.start_run(session, kind="analyse", model="m", settings={}, seed=0)


def take(sessions: Sessions, run: str, worker: str, **options: float) -> list[Story]:
    lease = timedelta(seconds=options.pop("lease", 60))
    with sessions.begin() as session:
        return store.claim_unread(session, run, worker=worker, limit=20, lease=lease, **options)  # type: ignore[arg-type]


def claim(sessions: Sessions, run: str, worker: str, **options: float) -> list[str]:
    return [story.id for story in take(sessions, run, worker, **options)]


def test_two_workers_share_a_run(sessions: Sessions) -> None:
    put(sessions, poison=False)
    run = begun(sessions)
    taken = [take(sessions, run, worker) for worker in ("een", "twee")]
    stories = {story.id: story for one in taken for story in one}
    first, second = ([story.id for story in one] for one in taken)
    assert (len(first), len(second), set(first) & set(second)) == (20, 20, set())
    with sessions() as session:
        assert store.count_claimed(session, run) == 40

    def settle(*names: str, failed: str) -> None:
        some: list[Story] = [stories[name] for name in names]
        with sessions.begin() as session:
            store.settle_claims(
                session, run, some, [Failure("", failed, "analyse", "ValueError")], worker="een"
            )

    settle(*first, failed=first[3])
    with sessions.begin() as session:
        store.release_run_claims(session, worker="twee")
    assert first[3] not in claim(sessions, run, "drie")
    with sessions() as session:
        assert store.count_claimed(session, run) == 20


def test_what_died_comes_in_smaller_batches_and_then_alone(sessions: Sessions) -> None:
    put(sessions, poison=False)
    run = begun(sessions)
    assert len(claim(sessions, run, "een", lease=0)) == 20
    assert claim(sessions, run, "twee", lease=0) == ["v0", "v1"]
    assert claim(sessions, run, "drie", lease=0) == ["v0"]
    assert claim(sessions, run, "vier", lease=0) == ["v1"], "v0 has failed"
    with sessions.begin() as session:
        store.renew_run_claims(session, worker="vier", lease=timedelta(minutes=1))
    assert claim(sessions, run, "vijf", lease=0) == ["v2", "v3"]


def test_erasing_a_story_that_failed_leaves_nothing_of_it(sessions: Sessions) -> None:
    put(sessions, poison=False)
    run = begun(sessions)
    claim(sessions, run, "een", lease=0)
    with sessions.begin() as session:
        store.erase_stories(session, store.find_versions(session, "v0"))
    assert claim(sessions, run, "twee", lease=0) == ["v1", "v2"]


def test_a_story_that_only_fails_is_tried_again_by_ordinary_work(
    sessions: Sessions, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(sessions, poison=False)
    engine = rule_engine()
    settings = Settings(database_url=url, batch_size=30)
    while work_batch(sessions, engine, settings, worker="w"):
        pass
    read = engine.read

    def brittle(stories: list[Story]) -> object:
        if any(story.id == "v5" for story in stories):
            raise ValueError
        return read(stories)

    with monkeypatch.context() as patch:
        patch.setattr(engine, "read", brittle)
        run = reprocess(sessions, engine, settings)
    assert counts(sessions) == (1, STORIES - 1, 0)
    with sessions() as session:
        [failure] = [one for one in store.list_failures(session).items if one.run_id == run]
    assert (failure.story, failure.reason) == ("v5", "ValueError")
    assert work_batch(sessions, engine, settings, worker="w") == 1
    assert counts(sessions) == (0, STORIES, 0)
