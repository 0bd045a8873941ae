"""The worker: pending stories become readings, and find their theme at once."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import timedelta

import numpy as np
from numpy.typing import NDArray
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, sessionmaker

from storymine import metrics, store
from storymine.batch import batched
from storymine.domain import Analysis, Failure, Observation, Story
from storymine.errors import NotFoundError
from storymine.logs import failure_fields, log_event
from storymine.settings import Settings
from storymine.themes import assign
from storymine.tracing import span
from storymine.workflow.discovery import discover_themes, themes_are_stale
from storymine.workflow.engine import Engine
from storymine.workflow.retaining import Housekeeping

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
    themes when there are none yet or the moments have grown by `settings.theme_growth`. Once a day stories
    that have been kept long enough (`settings.retention`) are erased. A store that cannot
    be reached for a while is tried again; with `until_empty` its error is raised.
    """
    done = 0
    housekeeping = Housekeeping(sessions, settings.periods(), stop)
    while not stop.is_set():
        metrics.WORKER_SEEN.set_to_current_time()
        try:
            housekeeping.do_if_due()
            if _model_has_changed(sessions, engine):
                reprocess(sessions, engine, settings)
            batch = work_batch(sessions, engine, settings, worker=worker)
            done += batch
            idle = not batch and not _discover_if_stale(sessions, engine, settings)
        except DBAPIError as error:
            if until_empty:
                raise
            log_event(log, logging.WARNING, "store.unusable", **failure_fields(error))
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
    started = time.monotonic()
    with span("storymine.batch", {"storymine.stories": len(stories)}) as told:
        analyses, failures = _read_and_save(sessions, engine, settings, stories)
        moments = sum(len(analysis.readings) for analysis in analyses)
        told.set_attributes({"storymine.moments": moments, "storymine.failures": len(failures)})
    seconds = time.monotonic() - started
    metrics.BATCH_SECONDS.observe(seconds)
    metrics.MOMENTS.inc(moments)
    metrics.ANALYSED.labels("analysed").inc(len(analyses))
    log_event(
        log,
        logging.INFO,
        "batch.analysed",
        stories=len(analyses),
        moments=moments,
        failures=len(failures),
        seconds=round(seconds, 3),
    )
    return len(stories)


def _read_and_save(
    sessions: sessionmaker[Session], engine: Engine, settings: Settings, stories: Sequence[Story]
) -> tuple[list[Analysis], list[Failure]]:
    with span("storymine.analyse"):
        analyses, failures = analyse_stories(engine, stories)
        vectors = embed_readings(engine, analyses)
    with span("storymine.save"), sessions.begin() as session:
        run_id = store.ensure_live_run(
            session, model=engine.model, settings=_manifest(settings), seed=settings.seed
        ).id
        store.save_analyses(session, run_id, analyses, vectors)
        _assign_themes(session, run_id, analyses, vectors)
        given_up = sum(_release(session, failure, settings) for failure in failures)
    metrics.ANALYSED.labels("failed").inc(given_up)
    metrics.ANALYSED.labels("retried").inc(len(failures) - given_up)
    return analyses, failures


def _release(session: Session, failure: Failure, settings: Settings) -> bool:
    """Whether the story is given up; not if it was erased meanwhile."""
    with suppress(NotFoundError):
        return store.release_failed(
            session,
            failure.record,
            reason=failure.reason,
            step=failure.step,
            max_attempts=settings.max_attempts,
        )
    return False


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
        store.record_failures(session, run_id, failures, of_stories=True)
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
        # Its stories are tried one by one.
        log_event(log, logging.WARNING, "batch.failed", stories=len(stories), **failure_fields(error))
    analyses: list[Analysis] = []
    failures: list[Failure] = []
    for story in stories:
        try:
            analyses += engine.read([story])
        except Exception as error:
            log_event(log, logging.WARNING, "story.failed", story=story.id, **failure_fields(error))
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
    theme_set = store.load_theme_set(session, run_id, assignments=False)
    observations = observations_of(analyses)
    if themes_run and theme_set and observations:
        store.add_assignments(
            session, themes_run.id, assign(observations, np.concatenate(vectors), theme_set.themes)
        )
