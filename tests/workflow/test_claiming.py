"""Workers that are slow, stop, crash, or whose store goes away: on SQLite and on PostgreSQL."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Engine as Database
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.domain import Analysis, Story
from storymine.settings import Settings
from storymine.workflow import Engine, Intake, accept, reprocess, work, work_batch, worker_name
from storymine.workflow.claiming import kept_claims

Sessions = sessionmaker[Session]
Watch = Callable[[Story], None]


class Killed(BaseException):
    """Ends a worker as `kill -9` does: nothing of its own runs any more."""


class Watched:
    """An analyser that calls `watch` with each story before it reads it."""

    def __init__(self, engine: Engine, watch: Watch, *, model: str = "") -> None:
        self._analyser = engine.analyser
        self._watch = watch
        self.model = model or engine.model

    def analyse(self, stories: Iterable[Story]) -> Iterator[Analysis]:
        for story in stories:
            self._watch(story)
            yield from self._analyser.analyse([story])

    def embed(self, texts: list[str]) -> object:
        return self._analyser.embed(texts)


@pytest.fixture
def sessions(db: Database) -> Sessions:
    return store.sessions(db)


@pytest.fixture
def settings() -> Settings:
    # A lease that is over at once stands for one that nobody renewed any more.
    return Settings(batch_size=30, poll_seconds=0.01).model_copy(update={"lease_seconds": 0})


@pytest.fixture
def watched(engine: Engine) -> Callable[..., Engine]:
    """Makes an engine that calls a function with each story first."""

    def make(watch: Watch, **options: Any) -> Engine:
        return Engine(Watched(engine, watch, **options), redactor=None)  # type: ignore[arg-type]

    return make


def send(sessions: Sessions, *ids: str) -> None:
    rows = [{"id": name, "text": f"De monteur {name} kwam niet."} for name in ids]
    accept(sessions, rows, intake=Intake(redactor=None, secret=None))


def counts(sessions: Sessions) -> tuple[int, int, int]:
    with sessions() as session:
        found = store.count_stories(session)
    return found.pending, found.analysed, found.failed


def test_a_batch_outlasts_its_lease_by_renewing_it(
    sessions: Sessions, watched: Callable[..., Engine], settings: Settings
) -> None:
    send(sessions, "a", "b")
    lease = timedelta(seconds=1)
    taken: list[int] = []

    def look(_: Story) -> None:
        time.sleep(0.8)
        with sessions.begin() as session:
            taken.append(len(store.claim_stories(session, worker="ander", limit=9, lease=lease)))

    patient = settings.model_copy(update={"lease_seconds": 1})
    assert work_batch(sessions, watched(look), patient, worker="traag") == 2
    assert taken == [0, 0]
    assert counts(sessions) == (0, 2, 0)


def test_a_store_that_is_away_does_not_end_the_renewing(sessions: Sessions) -> None:
    send(sessions, "a")
    lease = timedelta(seconds=0.6)
    with sessions.begin() as session:
        store.claim_stories(session, worker="w", limit=1, lease=lease)
    calls: list[int] = []

    def flaky() -> Any:
        calls.append(1)
        if len(calls) == 1:
            raise OperationalError("", None, Exception())
        return Sessions.begin(sessions)

    class Flaky:
        begin = staticmethod(flaky)

    with kept_claims(Flaky(), worker="w", lease=lease):  # type: ignore[arg-type]
        while len(calls) < 3:
            time.sleep(0.05)
        with sessions.begin() as session:
            assert store.claim_stories(session, worker="ander", limit=1, lease=lease) == []


def test_two_workers_that_finish_the_same_story_store_it_once(
    sessions: Sessions, watched: Callable[..., Engine], engine: Engine, settings: Settings
) -> None:
    send(sessions, "a", "b")
    second: list[int] = []

    def overtake(_: Story) -> None:
        if not second:
            second.append(0)
            while second[0] < 2:  # what the first is renewing just now is passed over
                second[0] += work_batch(sessions, engine, settings, worker="vlot")

    assert work_batch(sessions, watched(overtake), settings, worker="traag") == 2
    assert second == [2]
    assert counts(sessions) == (0, 2, 0)
    with sessions() as session:
        live = store.live_run(session)
        assert live is not None
        for name in ("a", "b"):
            moments = store.find_story(session, name).moments
            assert [moment.moment for moment in moments] == list(range(len(moments)))


def test_a_story_that_kills_its_worker_ends_as_failed_and_the_rest_goes_on(
    sessions: Sessions, watched: Callable[..., Engine], settings: Settings
) -> None:
    send(sessions, *[f"v{n}" for n in range(40)])

    def kill(story: Story) -> None:
        if story.id == "v7":
            raise Killed

    deaths = 0
    while True:
        try:
            work(
                sessions,
                watched(kill),
                settings,
                worker=worker_name(),
                stop=threading.Event(),
                until_empty=True,
            )
            break
        except Killed:
            deaths += 1
    assert deaths == settings.max_attempts
    assert counts(sessions) == (0, 39, 1)
    with sessions() as session:
        [failure] = store.list_failures(session).items
    assert (failure.story, failure.reason) == ("v7", "its worker stopped 3 times")


def test_a_stop_finishes_what_is_being_read_and_gives_back_the_rest(
    sessions: Sessions, watched: Callable[..., Engine], settings: Settings
) -> None:
    send(sessions, *[f"v{n}" for n in range(100)])
    stop = threading.Event()
    engine = watched(lambda _: stop.set())
    big = settings.model_copy(update={"batch_size": 100, "lease_seconds": 300})
    assert work(sessions, engine, big, worker="w", stop=stop) == 64
    assert counts(sessions) == (36, 64, 0)
    with sessions.begin() as session:
        rest = store.claim_stories(session, worker="ander", limit=99, lease=timedelta(minutes=1))
    assert len(rest) == 36, "they were never tried, so they come together"


def test_a_story_that_is_superseded_while_it_is_read_hurts_no_other(
    sessions: Sessions, watched: Callable[..., Engine], settings: Settings
) -> None:
    send(sessions, "a", "b")
    intake = Intake(redactor=None, secret=None)

    def change(story: Story) -> None:
        if story.id == "b" and "kwam" in story.text:
            accept(sessions, [{"id": "b", "text": "Toch nog gekomen."}], intake=intake)
            raise ValueError

    work_batch(sessions, watched(change), settings, worker="w")
    assert counts(sessions) == (1, 1, 0)
    work_batch(sessions, watched(change), settings, worker="w")
    with sessions() as session:
        assert store.find_story(session, "b").moments[0].text == "Toch nog gekomen."


def test_an_outage_of_the_store_costs_no_attempt(
    sessions: Sessions, watched: Callable[..., Engine], settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    send(sessions, "a", "b")
    stop = threading.Event()
    save, outages = store.save_analyses, [4]

    def break_off(*args: Any, **options: Any) -> int:
        if outages[0]:
            outages[0] -= 1
            raise OperationalError("", None, Exception(), connection_invalidated=True)
        stop.set()
        return save(*args, **options)

    monkeypatch.setattr(store, "save_analyses", break_off)
    lasting = settings.model_copy(update={"lease_seconds": 300, "max_attempts": 2})
    work(sessions, watched(lambda _: None), lasting, worker="w", stop=stop)
    assert outages == [0]
    assert counts(sessions) == (0, 2, 0)


def test_analyses_that_cannot_be_kept_lose_no_other(
    sessions: Sessions, watched: Callable[..., Engine], settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    send(sessions, "a", "b", "c")
    save = store.save_analyses

    def refuse(session: Session, run_id: str, analyses: Any, vectors: Any) -> int:
        if any(analysis.story.id == "b" for analysis in analyses):
            raise ValueError("dit mag niemand lezen")
        return save(session, run_id, analyses, vectors)

    monkeypatch.setattr(store, "save_analyses", refuse)
    for _ in range(3):
        work_batch(sessions, watched(lambda _: None), settings, worker="w")
    assert counts(sessions) == (0, 2, 1)
    with sessions() as session:
        [failure] = store.list_failures(session).items
    assert (failure.story, failure.step, failure.reason) == ("b", "save", "ValueError")


def test_reading_everything_again_goes_on_where_it_stopped(
    sessions: Sessions, watched: Callable[..., Engine], engine: Engine, settings: Settings
) -> None:
    few = settings.model_copy(update={"batch_size": 4, "lease_seconds": 300})
    send(sessions, *[f"v{n}" for n in range(10)])
    work(sessions, engine, few, worker="w", stop=threading.Event(), until_empty=True)
    seen: list[str] = []
    stop = threading.Event()

    def watch(story: Story) -> None:
        seen.append(story.id)
        if len(seen) == 2:
            stop.set()

    new = watched(watch, model="nieuw 2")
    work(sessions, new, few, worker="w", stop=stop)
    assert len(seen) == 4
    with sessions() as session:
        live = store.live_run(session)
        assert live is not None
        assert live.model == engine.model, "the old readings are shown until the new ones are complete"
    again = reprocess(sessions, new, few)
    assert sorted(seen) == [f"v{n}" for n in range(10)]
    with sessions() as session:
        live = store.live_run(session)
        assert live is not None
        assert (live.id, live.model) == (again, "nieuw 2")
    assert counts(sessions) == (0, 10, 0)


def test_workers_with_different_models_do_not_read_in_turns(
    sessions: Sessions, watched: Callable[..., Engine], settings: Settings
) -> None:
    send(sessions, "a", "b")
    seen: list[str] = []
    old = watched(lambda story: seen.append(f"oud {story.id}"), model="model 1")
    new = watched(lambda story: seen.append(f"nieuw {story.id}"), model="model 2")

    def turn(engine: Engine) -> None:
        work(sessions, engine, settings, worker=worker_name(), stop=threading.Event(), until_empty=True)

    def models() -> list[str]:
        with sessions() as session:
            return [run.model for run in store.list_runs(session).items if run.kind == "analyse"]

    for _ in range(3):
        turn(old)
        turn(new)
    assert seen == ["oud a", "oud b", "nieuw a", "nieuw b"]
    assert models() == ["model 2", "model 1"]
    send(sessions, "c")
    turn(old)
    assert counts(sessions) == (1, 2, 0), "its readings would be shown among those of the other model"
    turn(new)
    assert seen[-1] == "nieuw c"
    reprocess(sessions, old, settings)
    for _ in range(3):
        turn(new)
        turn(old)
    assert seen[5:] == ["oud a", "oud b", "oud c"]
    assert models() == ["model 1", "model 2", "model 1"]


def test_two_workers_at_once_settle_on_the_model_that_came_last(
    sessions: Sessions, watched: Callable[..., Engine], settings: Settings
) -> None:
    few = settings.model_copy(update={"batch_size": 2, "lease_seconds": 60})
    send(sessions, *[f"v{n}" for n in range(12)])
    stop = threading.Event()
    work(sessions, watched(lambda _: None, model="model 1"), few, worker="w", stop=stop, until_empty=True)
    engines = [watched(lambda _: time.sleep(0.02), model=f"model {n}") for n in (1, 2, 3)]
    workers = [
        threading.Thread(
            target=work,
            args=(sessions, engine, few),
            kwargs={"worker": f"w{n}", "stop": stop},
            daemon=True,  # a failure does not keep them running
        )
        for n, engine in enumerate(engines)
    ]
    for worker in workers:
        worker.start()
    deadline = time.monotonic() + 120

    def begun() -> list[str]:
        with sessions() as session:
            return [run.model for run in store.list_runs(session).items if run.kind == "analyse"]

    def is_settled() -> bool:
        with sessions() as session:
            live, newest = store.live_run(session), store.newest_run(session)
        assert live is not None
        assert newest is not None
        return live.id == newest.id and counts(sessions) == (0, 12, 0)

    while not (len(begun()) == 3 and is_settled()):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    time.sleep(1)
    assert is_settled()
    stop.set()
    for worker in workers:
        worker.join()
    assert sorted(begun()) == ["model 1", "model 2", "model 3"], "nobody has begun again"
