"""The worker: pending stories become readings, and find their theme at once."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from datetime import timedelta

import numpy as np
from numpy.typing import NDArray
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.batch import batched
from storymine.domain import Analysis, Failure, Observation, Story
from storymine.settings import Settings
from storymine.workflow.discovery import discover_themes, themes_are_stale
from storymine.workflow.emerging import emerge_themes
from storymine.workflow.engine import Engine
from storymine.workflow.placing import place_new

log = logging.getLogger(__name__)


def work(
    sessions: sessionmaker[Session],
    engine: Engine,
    settings: Settings,
    *,
    worker: str,
    stop: threading.Event,
    until_empty: bool = False,
) -> int:
    """Analyse pending stories until `stop` is set (or, with `until_empty`, until there are none); answers how
    many.

    A model other than the one that read the stories reads them all again first. An idle worker discovers
    themes when there are none yet or the moments have grown by `settings.theme_growth`, and looks whether
    moments that fit no theme have become one. A store that cannot be reached for a while is tried again; with
    `until_empty` its error is raised.
    """
    done = 0
    while not stop.is_set():
        try:
            if _model_has_changed(sessions, engine):
                reprocess(sessions, engine, settings)
            batch = work_batch(sessions, engine, settings, worker=worker)
            done += batch
            idle = not (
                batch or _discover_if_stale(sessions, engine, settings) or emerge_themes(sessions, engine)
            )
        except DBAPIError as error:
            if until_empty:
                raise
            log.warning("the store cannot be used (%s); trying again", type(error).__name__)
            idle = True
        if idle and until_empty:
            break
        if idle:
            stop.wait(settings.poll_seconds)
    return done


def _model_has_changed(sessions: sessionmaker[Session], engine: Engine) -> bool:
    with sessions() as session:
        live = store.live_run(session)
    return live is not None and live.model != engine.model


def _discover_if_stale(sessions: sessionmaker[Session], engine: Engine, settings: Settings) -> bool:
    stale = themes_are_stale(sessions, growth=settings.theme_growth)
    return stale and discover_themes(sessions, engine, seed=settings.seed) is not None


def work_batch(sessions: sessionmaker[Session], engine: Engine, settings: Settings, *, worker: str) -> int:
    """Claim, analyse and save one batch; how many stories were claimed."""
    with sessions.begin() as session:
        stories = store.claim_stories(
            session,
            worker=worker,
            limit=settings.batch_size,
            lease=timedelta(seconds=settings.lease_seconds),
            max_attempts=settings.max_attempts,
        )
    if not stories:
        return 0
    analyses, failures = analyse_stories(engine, stories)
    vectors = embed_readings(engine, analyses)
    with sessions.begin() as session:
        run_id = store.ensure_live_run(
            session, model=engine.model, settings=_manifest(settings), seed=settings.seed
        ).id
        store.save_analyses(session, run_id, analyses, vectors)
        _assign_themes(session, run_id, analyses, vectors)
        for failure in failures:
            store.release_failed(
                session,
                failure.record,
                reason=failure.reason,
                step=failure.step,
                max_attempts=settings.max_attempts,
            )
    log.info("analysed %d stories, %d failed", len(analyses), len(failures))
    return len(stories)


def reprocess(
    sessions: sessionmaker[Session],
    engine: Engine,
    settings: Settings,
    *,
    progress: Callable[[int], None] = lambda _: None,
) -> str:
    """Read every story again as a new run, show it when it is complete, and discover themes in it; its id."""
    with sessions.begin() as session:
        run_id = store.start_run(
            session, kind="analyse", model=engine.model, settings=_manifest(settings), seed=settings.seed
        )
    failures: list[Failure] = []
    with sessions() as reading:
        for stories in batched(store.iterate_stories(reading), settings.batch_size):
            analyses, failed = analyse_stories(engine, stories)
            failures += failed
            with sessions.begin() as session:
                store.save_analyses(session, run_id, analyses, embed_readings(engine, analyses))
            progress(len(stories))
    with sessions.begin() as session:
        store.record_failures(session, run_id, failures)
        store.make_live(session, run_id)
    discover_themes(sessions, engine, seed=settings.seed)
    return run_id


def analyse_stories(engine: Engine, stories: Sequence[Story]) -> tuple[list[Analysis], list[Failure]]:
    """Analyses of prepared stories; when a batch fails its stories are tried one by one, so that one loses no
    other.
    """
    try:
        return engine.read(stories), []
    except Exception as error:
        # Only the type, here and below: a message may hold a customer's words.
        log.warning(
            "a batch of %d stories failed (%s); trying them one by one", len(stories), type(error).__name__
        )
    analyses: list[Analysis] = []
    failures: list[Failure] = []
    for story in stories:
        try:
            analyses += engine.read([story])
        except Exception as error:
            failures.append(Failure(story.source or "", story.id, "analyse", type(error).__name__))
    return analyses, failures


def embed_readings(engine: Engine, analyses: Sequence[Analysis]) -> list[NDArray[np.float32]]:
    """For each analysis the vectors of its moments, in order; float32, moments x d."""
    vectors = engine.embed([reading.moment.text for analysis in analyses for reading in analysis.readings])
    ends = np.cumsum([len(analysis.readings) for analysis in analyses])
    return np.split(vectors, ends[:-1]) if analyses else []


def observations_of(analyses: Sequence[Analysis]) -> list[Observation]:
    """The readings of the analyses with their places, in order."""
    return [
        Observation(analysis.story.id, number, reading)
        for analysis in analyses
        for number, reading in enumerate(analysis.readings)
    ]


def _manifest(settings: Settings) -> dict[str, object]:
    """What must be the same to get the same readings again."""
    return {"model": settings.model, "journey": str(settings.journey or "default"), "redact": settings.redact}


def _assign_themes(
    session: Session, run_id: str, analyses: Sequence[Analysis], vectors: Sequence[NDArray[np.float32]]
) -> None:
    """Moments of new stories join the themes there are; the next discovery looks at all of them again."""
    themes_run = store.live_themes_run(session)
    observations = observations_of(analyses)
    if themes_run and themes_run.parent_id == run_id and observations:
        place_new(session, themes_run, observations, np.concatenate(vectors))
