"""The worker: pending stories become readings, and find their theme at once."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from datetime import timedelta

import numpy as np
from numpy.typing import NDArray
from sqlalchemy.orm import Session, sessionmaker

from storymine import metrics, store
from storymine.batch import batched
from storymine.domain import Analysis, Failure, Observation, Story
from storymine.journey import read_journey
from storymine.logs import failure_fields, log_event
from storymine.settings import Settings
from storymine.tracing import span
from storymine.workflow.claiming import kept_claims
from storymine.workflow.discovery import discover_themes, themes_are_stale
from storymine.workflow.emerging import emerge_themes
from storymine.workflow.engine import Engine
from storymine.workflow.placing import place_new
from storymine.workflow.raw import forget_old
from storymine.workflow.redacting import redact_again
from storymine.workflow.retaining import Housekeeping
from storymine.workflow.suggestions import Namer
from storymine.workflow.telling import Lookout

log = logging.getLogger(__name__)

PART = 64
PART_CHARACTERS = 100_000
FORGIVEN = 5
"""So many outages in a row cost the stories at hand no attempt; after that they may be to blame."""


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

    `worker` is a name that no other worker has (`worker_name`). A model other than the one that read the
    stories reads them all again first. An idle worker discovers themes when there are none yet or the moments
    have grown by `settings.theme_growth`, looks whether moments that fit no theme have become one, and tells
    signals. Once a day stories that have been kept long enough (`settings.retention`) are erased, raw text
    too, and stories whose raw text is kept are redacted again where redaction has become better. A store that
    cannot be used for a while is tried again, and costs the stories that were held no attempt; with
    `until_empty` its error is raised.
    """
    done = outages = 0
    away = False
    housekeeping = Housekeeping(
        sessions, settings.periods(), stop, _chores(sessions, engine, settings, stop=stop)
    )
    namer = Namer.from_settings(settings)
    lookout = Lookout(sessions, read_journey(settings.journey))
    while not stop.is_set():
        metrics.WORKER_SEEN.set_to_current_time()
        try:
            if away:
                outages += bool(_give_back(sessions, worker, forgive=outages < FORGIVEN))
                away = False
            housekeeping.do_if_due()
            if _model_has_changed(sessions, engine):
                reprocess(sessions, engine, settings, stop=stop, namer=namer)
                continue
            batch = work_batch(sessions, engine, settings, worker=worker, stop=stop)
            done += batch
            outages = 0 if batch else outages
            idle = not (
                batch
                or _discover_if_stale(sessions, engine, settings, namer)
                or emerge_themes(sessions, engine, namer=namer)
            )
            if idle:
                lookout.look_if_due()
        except Exception as error:
            if until_empty or not store.is_outage(error):
                raise
            log_event(log, logging.WARNING, "store.unusable", **failure_fields(error))
            away = idle = True
        if idle and until_empty:
            break
        if idle:
            stop.wait(settings.poll_seconds)
    return done


def _chores(
    sessions: sessionmaker[Session], engine: Engine, settings: Settings, *, stop: threading.Event
) -> list[Callable[[], object]]:
    """What is done daily with raw text: what was kept long enough goes, of the rest redaction is made
    better.
    """
    keyring, redactor = settings.raw_keyring(), engine.redactor
    chores: list[Callable[[], object]] = [lambda: forget_old(sessions, settings.raw_days)]
    if keyring is not None and redactor is not None:
        chores.append(lambda: redact_again(sessions, keyring, redactor, stopped=stop.is_set))
    return chores


def _give_back(sessions: sessionmaker[Session], worker: str, *, forgive: bool = True) -> int:
    with sessions.begin() as session:
        return store.release_claims(session, worker=worker, forgive=forgive)


def _model_has_changed(sessions: sessionmaker[Session], engine: Engine) -> bool:
    with sessions() as session:
        live = store.live_run(session)
    return live is not None and live.model != engine.model


def _discover_if_stale(
    sessions: sessionmaker[Session], engine: Engine, settings: Settings, namer: Namer | None
) -> bool:
    stale = themes_are_stale(sessions, growth=settings.theme_growth)
    return stale and discover_themes(sessions, engine, seed=settings.seed, namer=namer) is not None


def work_batch(
    sessions: sessionmaker[Session],
    engine: Engine,
    settings: Settings,
    *,
    worker: str,
    stop: threading.Event | None = None,
) -> int:
    """Claim one batch, analyse it and save it, a part at a time; how many stories were dealt with.

    When `stop` is set the part at hand is finished and the rest given back.
    """
    lease = timedelta(seconds=settings.lease_seconds)
    with sessions.begin() as session:
        stories = store.claim_stories(
            session,
            worker=worker,
            limit=settings.batch_size,
            lease=lease,
            max_attempts=settings.max_attempts,
        )
    done = 0
    with kept_claims(sessions, worker=worker, lease=lease) if stories else nullcontext():
        for part in _parts(stories):
            _read_and_save(sessions, engine, settings, part, worker=worker)
            done += len(part)
            if stop is not None and stop.is_set() and done < len(stories):
                _give_back(sessions, worker)
                break
    return done


def _parts(stories: Sequence[Story]) -> Iterator[list[Story]]:
    """As many stories at a time as are read in a few seconds: what a stop waits for, and a crash costs."""
    part: list[Story] = []
    weight = 0
    for story in stories:
        part.append(story)
        weight += len(story.text)
        if len(part) == PART or weight > PART_CHARACTERS:
            yield part
            part, weight = [], 0
    if part:
        yield part


def _read_and_save(
    sessions: sessionmaker[Session],
    engine: Engine,
    settings: Settings,
    stories: Sequence[Story],
    *,
    worker: str,
) -> None:
    started = time.monotonic()
    with span("storymine.batch", {"storymine.stories": len(stories)}) as told:
        with span("storymine.analyse"):
            analyses, failures = analyse_stories(engine, stories)
        with span("storymine.save"):
            kept, given_up, failed = _save(sessions, engine, settings, analyses, failures, worker=worker)
        moments = sum(len(analysis.readings) for analysis in kept)
        told.set_attributes({"storymine.moments": moments, "storymine.failures": failed})
    seconds = time.monotonic() - started
    metrics.BATCH_SECONDS.observe(seconds)
    metrics.MOMENTS.inc(moments)
    metrics.ANALYSED.labels("analysed").inc(len(kept))
    metrics.ANALYSED.labels("failed").inc(given_up)
    metrics.ANALYSED.labels("retried").inc(failed - given_up)
    log_event(
        log,
        logging.INFO,
        "batch.analysed",
        stories=len(kept),
        moments=moments,
        failures=failed,
        seconds=round(seconds, 3),
    )


def _save(
    sessions: sessionmaker[Session],
    engine: Engine,
    settings: Settings,
    analyses: Sequence[Analysis],
    failures: Sequence[Failure],
    *,
    worker: str,
) -> tuple[Sequence[Analysis], int, int]:
    """Keep analyses and failures; what cannot be kept together is tried one by one, so that one loses no
    other. Answers with what was kept, how many stories were given up, and how many failed at all.
    """

    def save(some: Sequence[Analysis], failed: Sequence[Failure]) -> int:
        vectors = embed_readings(engine, some)
        with sessions.begin() as session:
            run_id = store.ensure_live_run(
                session, model=engine.model, settings=_manifest(settings), seed=settings.seed
            ).id
            store.save_analyses(session, run_id, some, vectors)
            _assign_themes(session, run_id, some, vectors)
            return sum(
                store.release_failed(
                    session,
                    failure.record,
                    worker=worker,
                    reason=failure.reason,
                    step=failure.step,
                    max_attempts=settings.max_attempts,
                )
                for failure in failed
            )

    try:
        return analyses, save(analyses, failures), len(failures)
    except Exception as error:
        if store.is_outage(error):
            raise
        log_event(log, logging.WARNING, "batch.unkept", stories=len(analyses), **failure_fields(error))
    unkept, kept = list(failures), []
    for analysis in analyses:
        try:
            save([analysis], ())
            kept.append(analysis)
        except Exception as error:
            if store.is_outage(error):
                raise
            unkept.append(_failure(analysis.story, "save", error))
    return kept, save((), unkept), len(unkept)


def reprocess(
    sessions: sessionmaker[Session],
    engine: Engine,
    settings: Settings,
    *,
    progress: Callable[[int], None] = lambda _: None,
    stop: threading.Event | None = None,
    namer: Namer | None = None,
) -> str:
    """Read every story again as a new run, show it when it is complete, and discover themes in it; its id.

    A run that was begun by the same model with the same settings, and was stopped or killed, is gone on with.
    When `stop` is set the run stays as it is, for the next time.
    """
    manifest = _manifest(settings)
    with sessions.begin() as session:
        begun = store.unfinished_run(session, model=engine.model, settings=manifest)
        run_id = (
            begun.id
            if begun
            else store.start_run(
                session, kind="analyse", model=engine.model, settings=manifest, seed=settings.seed
            )
        )
    failures: list[Failure] = []
    with sessions() as reading:
        for stories in batched(store.iterate_stories(reading, unread_in=run_id), settings.batch_size):
            if stop is not None and stop.is_set():
                return run_id
            analyses, failed = analyse_stories(engine, stories)
            failures += failed
            with sessions.begin() as session:
                store.save_analyses(session, run_id, analyses, embed_readings(engine, analyses))
            progress(len(stories))
    with sessions.begin() as session:
        store.record_failures(session, run_id, failures, of_stories=True)
        store.make_live(session, run_id)
    discover_themes(sessions, engine, seed=settings.seed, namer=namer)
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
            failures.append(_failure(story, "analyse", error))
    return analyses, failures


def _failure(story: Story, step: str, error: Exception) -> Failure:
    return Failure(story.source or "", story.id, step, type(error).__name__)


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
