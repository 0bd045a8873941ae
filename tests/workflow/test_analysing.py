"""The worker, from pending stories to themes."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from pathlib import Path

from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.domain import Analysis, Story
from storymine.settings import Settings
from storymine.workflow import Engine, Intake, accept, ingest_files, reprocess, work, work_batch

Sessions = sessionmaker[Session]


def run_worker(sessions: Sessions, engine: Engine, settings: Settings) -> int:
    return work(sessions, engine, settings, worker="test", stop=threading.Event(), until_empty=True)


def test_stories_become_readings_and_themes(
    sessions: Sessions, engine: Engine, settings: Settings, few_samples: Path
) -> None:
    ingest_files(sessions, [few_samples], intake=Intake.from_settings(settings))
    assert run_worker(sessions, engine, settings) == 150
    with sessions() as session:
        counts = store.count_stories(session)
        assert (counts.analysed, counts.pending, counts.failed) == (150, 0, 0)
        matrix = store.journey_matrix(session, store.Filters())
        assert matrix.total.stories > 100
        assert len(matrix.themes) >= 3
        live = store.live_run(session)
        assert live is not None
        assert live.model == engine.model


def test_new_stories_join_the_themes_there_are(
    sessions: Sessions, engine: Engine, settings: Settings, few_samples: Path
) -> None:
    intake = Intake.from_settings(settings)
    ingest_files(sessions, [few_samples], intake=intake)
    run_worker(sessions, engine, settings)
    with sessions() as session:
        theme = max(store.list_themes(session, store.Filters()), key=lambda row: row.moments)
        quote = store.find_theme(session, theme.id, store.Filters()).quotes[0].text
        runs = len(store.list_runs(session).items)
    accept(sessions, [{"id": "nieuw", "text": quote}], intake=intake)
    run_worker(sessions, engine, settings)
    with sessions() as session:
        moments = store.find_story(session, "nieuw").moments
        assert any(moment.theme_id for moment in moments)
        assert len(store.list_runs(session).items) == runs, "one story is no reason to discover themes again"


def test_reading_again_keeps_stories_and_theme_ids(
    sessions: Sessions, engine: Engine, settings: Settings, few_samples: Path
) -> None:
    ingest_files(sessions, [few_samples], intake=Intake.from_settings(settings))
    run_worker(sessions, engine, settings)
    with sessions() as session:
        before = {theme.id for theme in store.list_themes(session, store.Filters())}
    run_id = reprocess(sessions, engine, settings)
    with sessions() as session:
        live = store.live_run(session)
        assert live is not None
        assert live.id == run_id
        assert {theme.id for theme in store.list_themes(session, store.Filters())} == before
        assert store.count_stories(session).analysed == 150


class Brittle:
    """An analyser that breaks on one story, as a bug in a model would."""

    def __init__(self, analyser: object, breaks_on: str) -> None:
        self._analyser = analyser
        self._breaks_on = breaks_on
        self.model = "brittle 1"

    def analyse(self, stories: Iterable[Story]) -> Iterator[Analysis]:
        for story in stories:
            if story.id == self._breaks_on:
                raise ValueError(f"cannot read: {story.text}")
            yield from self._analyser.analyse([story])  # type: ignore[attr-defined]

    def embed(self, texts: list[str]) -> object:
        return self._analyser.embed(texts)  # type: ignore[attr-defined]


def test_a_story_that_keeps_failing_is_listed_and_loses_no_other(
    sessions: Sessions, engine: Engine, settings: Settings
) -> None:
    accept(
        sessions,
        [{"id": "goed", "text": "Fijn geholpen."}, {"id": "stuk", "text": "Mijn geheime zin."}],
        intake=Intake.from_settings(settings),
    )
    brittle = Engine(Brittle(engine.analyser, "stuk"), redactor=None)  # type: ignore[arg-type]
    for _ in range(settings.max_attempts):
        work_batch(sessions, brittle, settings, worker="test")
    with sessions() as session:
        counts = store.count_stories(session)
        assert (counts.analysed, counts.failed, counts.pending) == (1, 1, 0)
        [failure] = store.list_failures(session).items
    assert (failure.story, failure.step) == ("stuk", "analyse")
    assert "geheime" not in failure.reason
