"""A discovery that is killed goes on where it was, on both databases; the processes are real, and so is their
end.
"""

from __future__ import annotations

import os
import signal
import traceback
from datetime import UTC, datetime, timedelta
from typing import Any

import numpy as np
import pytest
from furniture import fill, rows, rule_engine
from sqlalchemy import Engine as Database
from sqlalchemy import select, update
from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.domain import Theme
from storymine.settings import Settings
from storymine.store.discovery_tables import ThemeFlowTable, ThemeWorkPartTable, ThemeWorkTable
from storymine.store.tables import ThemeLineageTable, ThemeMomentTable, ThemeRunTable
from storymine.workflow import (
    deciding,
    discover_themes,
    discovery,
    erase_story,
    learning,
    themes_are_stale,
)
from storymine.workflow.curating import merge

Sessions = sessionmaker[Session]

PART, TAUGHT = 40, 100
"""Small parts, and few moments that teach, stand for very many moments."""
SETTINGS = Settings(batch_size=200)
MOMENTS = 12 * 14


@pytest.fixture
def sessions(db: Database, monkeypatch: pytest.MonkeyPatch) -> Sessions:
    for module in (discovery, deciding):
        monkeypatch.setattr(module, "AT_ONCE", PART)
    monkeypatch.setattr(learning, "LEARNED", TAUGHT)
    return store.sessions(db)


def put(sessions: Sessions, **which: Any) -> None:
    fill(sessions, SETTINGS, rows(count=14, **which))


def run(url: str, step: str = "", at: int = 0) -> list[str]:
    """What a process of its own told of a discovery until it ended; killed at a place, if one is given."""
    told, telling = os.pipe()
    child = os.fork()
    if child == 0:
        _discover(url, step, at, telling)
        os._exit(0)
    os.close(telling)
    with os.fdopen(told) as lines:
        heard = lines.read().splitlines()
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == (-signal.SIGKILL if step else 0)
    return heard


def _discover(url: str, step: str, at: int, telling: int) -> None:
    """In the child, which opens the store for itself."""

    def tell(progress: store.RunProgress) -> None:
        os.write(telling, f"{progress.step} {progress.done}\n".encode())
        if (progress.step, progress.done) == (step, at):
            os.kill(os.getpid(), signal.SIGKILL)

    try:
        discover_themes(store.sessions(store.open_engine(url)), rule_engine(), seed=0, tell=tell)
    except BaseException:
        traceback.print_exc()
        os._exit(1)


def let_go(sessions: Sessions) -> None:
    """Stands for the wait until the lease of the dead is over."""
    with sessions.begin() as session:
        session.execute(update(ThemeWorkTable).values(claimed_until=datetime.now(UTC) - timedelta(hours=1)))


def found(sessions: Sessions) -> dict[str, list[tuple[Any, ...]]]:
    """Everything that the run that pages show has, but its id."""
    with sessions() as session:
        latest = store.live_themes_run(session)
        assert latest is not None
        own: dict[str, list[tuple[Any, ...]]] = {"counts": sorted(latest.counts.items())}
        for model in (ThemeRunTable, ThemeMomentTable, ThemeFlowTable, ThemeLineageTable):
            columns = [c for c in model.__table__.c if c.name not in ("run_id", "id")]
            rows_ = session.execute(select(*columns).where(model.__table__.c.run_id == latest.id))
            own[model.__tablename__] = sorted(map(tuple, rows_), key=repr)
    return own


def shown(sessions: Sessions) -> tuple[str | None, tuple[Theme, ...]]:
    with sessions() as session:
        latest = store.live_themes_run(session)
        return (latest.id, store.load_found_themes(session, latest.id)) if latest else (None, ())


@pytest.mark.parametrize(
    ("step", "at"),
    [("learn", 0), ("place", PART), ("keep", 2 * PART)],
)
def test_a_discovery_that_is_killed_ends_as_one_that_is_not(
    sessions: Sessions, url: str, step: str, at: int
) -> None:
    put(sessions)
    assert discover_themes(sessions, rule_engine(), seed=0)
    put(sessions, start=14, prefix="n")
    before = shown(sessions)

    told = run(url, step, at)
    assert told[-1] == f"{step} {at}"
    assert shown(sessions) == before, "readers see nothing of it"
    assert discover_themes(sessions, rule_engine(), seed=0) is None, "its lease is not over"
    let_go(sessions)
    assert themes_are_stale(sessions, growth=9.0)
    again = run(url)
    assert shown(sessions)[0] not in (None, before[0])
    assert ("learn 0" in again) == (step == "learn"), "what was learned is not learned again"
    placed = [int(line.split()[1]) for line in again if line.startswith("place")]
    kept = [int(line.split()[1]) for line in again if line.startswith("keep")]
    if step == "place":
        assert placed == [*range(at + PART, 2 * MOMENTS, PART), 2 * MOMENTS]
    if step == "keep":
        assert (placed, kept[:2]) == ([], [at, at + PART])
    resumed = found(sessions)
    with sessions() as session:
        assert session.execute(select(ThemeWorkTable.run_id)).all() == []
        assert session.execute(select(ThemeWorkPartTable.run_id)).all() == []

    with sessions.begin() as session:  # the same once more, without an end in between
        latest = store.live_themes_run(session)
        assert latest is not None
        store.discovering.drop_discovery(session, latest.id)
    assert shown(sessions) == before
    run(url)
    assert found(sessions) == resumed


def test_stories_that_come_in_meanwhile_get_their_place_afterwards(sessions: Sessions, url: str) -> None:
    put(sessions)
    run(url, "place", PART)
    fill(sessions, SETTINGS, rows(start=30, count=2, prefix="n"))
    let_go(sessions)
    run(url)
    with sessions() as session:
        latest = store.live_themes_run(session)
        assert latest is not None
        assert latest.counts["moments"] == MOMENTS
        items = store.list_moments(session, store.Filters(), limit=1000).items
    assert len(items) == MOMENTS + 24
    assert all(moment.theme_id for moment in items if moment.story.startswith("n"))


def test_what_people_decide_meanwhile_holds(sessions: Sessions, url: str) -> None:
    put(sessions)
    assert discover_themes(sessions, rule_engine(), seed=0)
    _, (first, second, *_) = shown(sessions)
    put(sessions, start=14, prefix="n")
    run(url, "keep", 2 * PART)
    merge(sessions, [first.id], second.id)
    let_go(sessions)
    run(url)
    with sessions() as session:
        themes = {
            moment.theme_id for moment in store.list_moments(session, store.Filters(), limit=1000).items
        }
        latest = store.last_themes_run(session)
        assert latest is not None
        flows = store.compare_runs(session, latest.id).flows
    assert second.id in themes
    assert first.id not in themes
    assert flows is not None
    assert sum(flow.moments for flow in flows) == 2 * MOMENTS


def test_words_of_what_is_erased_meanwhile_do_not_wait_in_the_store(sessions: Sessions, url: str) -> None:
    put(sessions)
    run(url, "place", PART)
    with sessions() as session:
        assert session.scalars(select(ThemeWorkTable.learned)).one() is not None
        taught = np.frombuffer(
            session.scalars(select(ThemeWorkTable.taught)).one(), dtype=store.discovering.TAUGHT_TYPE
        )
        _, [observation], _ = store.load_moments(session, [int(taught[0])])
    erase_story(sessions, observation.story)
    with sessions() as session:
        assert session.execute(select(ThemeWorkTable.run_id)).all() == []
    told = run(url)
    assert "learn 0" in told, "it began again"
    with sessions() as session:
        latest = store.live_themes_run(session)
        assert latest is not None
        assert latest.counts["moments"] == MOMENTS - 1
