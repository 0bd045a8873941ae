from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import numpy as np
import pytest

from storymine import store
from storymine.domain import Effort, Need, NeedKind, StageShare, Voice
from storymine.errors import NotFoundError, StoreError
from storymine.store import Filters


def test_a_story_shows_its_reading_and_its_moments(kit: Any) -> None:
    story = kit.story("a", "Te laat. Jammer.", product="Gas", customer="k", occurred_at=kit.day(4, 1))
    first = kit.replace(
        kit.reading("Te laat.", score=-1, effort=3),
        need=Need(NeedKind.WISH, "sneller"),
        effort=Effort(3, 0.5),
    )
    second = kit.reading("Jammer.", stage="geen", voice=Voice.EMPLOYEE)
    analysis = kit.replace(
        kit.analysis(story, first, second),
        stages=(StageShare("ontvangen", 0.75),),
        needs=(Need(NeedKind.WISH, "sneller"),),
    )
    kit.put(analysis)
    view = kit.read(store.find_story, "a")
    assert view.row.status == "analysed"
    assert view.row.sentiment == analysis.sentiment
    assert view.row.moments == 2
    reading = view.reading
    assert (reading.sentiment, reading.emotions, reading.drivers) == (
        analysis.sentiment,
        analysis.emotions,
        analysis.drivers,
    )
    assert (reading.effort, reading.stages, reading.needs) == (
        analysis.effort,
        analysis.stages,
        analysis.needs,
    )
    one, two = view.moments
    assert (one.moment, one.text, one.need, one.effort.level, one.friction) == (
        0,
        "Te laat.",
        first.need,
        3,
        2.0,
    )
    assert (one.emotions, one.drivers, one.sentiment, one.stage) == (
        first.emotions,
        first.drivers,
        first.sentiment,
        first.stage,
    )
    assert (one.product, one.customer, one.occurred_at, one.theme_id) == ("Gas", "k", kit.day(4, 1), None)
    assert two.voice == "employee"


def test_saving_analyses_twice_is_saving_them_once(kit: Any) -> None:
    analyses = [kit.analysis(kit.story(f"v{n}", f"Verhaal {n}")) for n in range(3)]
    kit.put(*analyses)
    assert kit.analyse(*analyses) == 0
    assert kit.analyse(*analyses, kit.analysis(kit.story("onbekend", "nooit bewaard"))) == 0
    assert kit.read(store.count_moments, Filters()) == 3
    assert kit.read(store.count_stories).analysed == 3


def test_two_workers_with_the_same_story_save_it_once(kit: Any) -> None:
    analyses = [kit.analysis(kit.story(f"v{n}", f"Verhaal {n}")) for n in range(30)]
    kit.save(*[analysis.story for analysis in analyses])
    run = kit.live()
    gate = threading.Barrier(3)

    def work(order: int) -> int:
        gate.wait()
        own = analyses[::-1] if order else analyses
        return sum(kit.analyse(*own[start : start + 10], run_id=run) for start in range(0, 30, 10))

    with ThreadPoolExecutor(3) as pool:
        assert sum(pool.map(work, range(3))) == 30
    assert kit.read(store.count_moments, Filters()) == 30


def test_each_reading_needs_a_vector(kit: Any) -> None:
    analysis = kit.analysis(kit.story("a"))
    kit.save(analysis.story)
    run = kit.live()
    with kit.sessions.begin() as session, pytest.raises(StoreError, match="vectors"):
        store.save_analyses(session, run, [analysis], [np.zeros((2, 4), dtype=np.float32)])
    with kit.sessions.begin() as session, pytest.raises(NotFoundError):
        store.save_analyses(session, "geen", [analysis], kit.vectors([analysis]))


def test_a_story_without_moments_is_analysed_too(kit: Any) -> None:
    story = kit.story("a", "Bonjour", language="fr")
    analysis = kit.replace(kit.analysis(story), readings=())
    kit.put(analysis)
    view = kit.read(store.find_story, "a")
    assert (view.row.status, view.row.moments, view.moments) == ("analysed", 0, ())


def test_moments_in_other_languages_are_not_counted(kit: Any) -> None:
    kit.put(
        kit.analysis(kit.story("a", "Bonjour", language="fr")),
        kit.analysis(kit.story("b", "ja", language="und")),
    )
    assert kit.read(store.count_moments, Filters(voice="all")) == 1
    assert kit.read(store.find_story, "a").row.moments == 0


def test_a_discovery_reads_the_moments_of_customers_in_dutch(kit: Any) -> None:
    stories = [kit.story(f"v{n}", f"Verhaal {n}", language="fr" if n == 3 else "nl") for n in range(6)]
    kit.save(*stories)
    analyses = [
        kit.analysis(
            story, kit.reading("een"), kit.reading("twee", voice=Voice.EMPLOYEE), kit.reading("drie")
        )
        for story in stories
    ]
    kit.analyse(*analyses[3:])
    kit.analyse(*analyses[:3])
    with kit.sessions() as session:
        run = kit.live()
        scope = store.Scope(run, store.last_moment(session, run), datetime.now(UTC))
        ids, found, vectors = store.load_moments(session, store.scope_ids(session, scope).tolist())
    assert ids == sorted(ids)
    places = [(o.story, o.moment) for o in found]
    assert places == [(f"v{n}", moment) for n in (4, 5, 0, 1, 2) for moment in (0, 2)]
    assert found[-4].reading == analyses[1].readings[0]
    assert vectors.dtype == np.float32
    assert vectors.tolist() == [np.eye(4)[moment].tolist() for _, moment in places]


def test_only_one_run_is_live(kit: Any) -> None:
    gate = threading.Barrier(3)

    def ask(_: int) -> str:
        gate.wait()
        return str(kit.live())

    with ThreadPoolExecutor(3) as pool:
        ids = set(pool.map(ask, range(3)))
    assert len(ids) == 1
    run = kit.read(store.live_run)
    assert (run.id, run.kind, run.status) == (ids.pop(), "analyse", "live")


def test_reprocessing_switches_runs_and_loses_no_story(kit: Any) -> None:
    done, late, broken = (kit.story(name, f"Dit is {name}") for name in ("klaar", "laat", "stuk"))
    kit.put(kit.analysis(done), kit.analysis(broken))
    with kit.sessions.begin() as session:
        again = store.start_run(session, kind="analyse", model="probe 2", settings={"a": 1}, seed=7)
    kit.analyse(kit.analysis(done, kit.reading("Dit", stage="hulp")), run_id=again)
    kit.put(kit.analysis(late))
    assert [m.stage.label for m in kit.read(store.list_moments, Filters()).items] == ["ontvangen"] * 3

    with kit.sessions.begin() as session:
        store.finish_run(session, again, counts={"stories": 1})
        store.make_live(session, again)
    assert [m.stage.label for m in kit.read(store.list_moments, Filters()).items] == ["hulp"]
    assert kit.read(store.count_stories) == store.StoryCounts(total=3, pending=2, analysed=1, failed=0)
    with kit.sessions.begin() as session:
        claimed = store.claim_stories(session, worker="w", limit=9, lease=timedelta(minutes=1))
    assert {story.id for story in claimed} == {"laat", "stuk"}

    runs = kit.read(store.list_runs).items
    assert [(run.model, run.status) for run in runs] == [("probe 2", "live"), ("probe 1.0.0", "superseded")]
    assert runs[0].counts == {"stories": 1}
    assert runs[0].settings == {"a": 1}


def test_a_run_that_is_not_live_leaves_stories_in_the_queue(kit: Any) -> None:
    analysis = kit.analysis(kit.story("a"))
    kit.save(analysis.story)
    kit.live()
    with kit.sessions.begin() as session:
        other = store.start_run(session, kind="analyse", model="m", settings={}, seed=None)
    kit.analyse(analysis, run_id=other)
    assert kit.read(store.find_story, "a").row.status == "pending"
    with kit.sessions.begin() as session:
        store.make_live(session, other)
        store.make_live(session, other)
    assert kit.read(store.find_story, "a").row.status == "analysed"


def test_runs_are_checked(kit: Any) -> None:
    with kit.sessions.begin() as session:
        with pytest.raises(StoreError):
            store.start_run(session, kind="themes", model="m", settings={}, seed=0)
        with pytest.raises(StoreError):
            store.start_run(session, kind="iets", model="m", settings={}, seed=0)
        with pytest.raises(NotFoundError):
            store.finish_run(session, "geen")
        with pytest.raises(NotFoundError):
            store.make_live(session, "geen")
    with pytest.raises(NotFoundError):
        kit.read(store.find_run, "geen")
    assert kit.read(store.live_run) is None
    assert kit.read(store.live_themes_run) is None


def test_a_number_of_a_moment_is_never_used_again(kit: Any) -> None:
    numbers: set[int] = set()
    for turn in range(3):
        kit.put(kit.analysis(kit.story(f"v{turn}")))
        run = kit.live()
        fresh = kit.read(store.last_moment, run)
        assert fresh not in numbers
        numbers.add(fresh)
        with kit.sessions.begin() as session:
            store.erase_stories(session, store.find_versions(session, f"v{turn}"))
    assert len(numbers) == 3


def test_a_quote_never_becomes_the_words_of_another(kit: Any) -> None:
    kit.put(
        kit.analysis(kit.story("a", "Gewoon op tijd.")), kit.analysis(kit.story("b", "Mijn fluit is weg."))
    )
    run = kit.themes(kit.theme_set({"t": [("b", 0), ("a", 0)]}))
    kit.save(kit.story("b", "Toch gevonden."))
    kit.put(kit.analysis(kit.story("c", "Ik ben heel tevreden.")))
    (theme,) = kit.read(store.load_found_themes, run)
    assert theme.quotes == ()
    assert (theme.moments, theme.stories) == (1, 1)
