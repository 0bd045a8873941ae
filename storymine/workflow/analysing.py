"""The worker: pending stories become readings, and find their theme at once."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from datetime import timedelta
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray
from sqlalchemy.orm import Session, sessionmaker

from storymine import metrics, store
from storymine.domain import Analysis, Failure, Observation, Story
from storymine.journey import read_journey
from storymine.logs import failure_fields, log_event
from storymine.settings import Settings
from storymine.tracing import span
from storymine.workflow.claiming import kept_claims, worker_name
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
    stories reads them all again first, or stands by (`part_of`). An idle worker discovers themes when there
    are none yet or the moments have grown by `settings.theme_growth`, looks whether moments that fit no theme
    have become one, and tells signals. Once a day stories that have been kept long enough
    (`settings.retention`) are erased, raw text too, and stories whose raw text is kept are redacted again
    where redaction has become better. A store that cannot be used for a while is tried again, and costs the
    stories that were held no attempt; with `until_empty` its error is raised.
    """
    done = outages = 0
    away = False
    standing: Part | None = None
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
            with sessions() as session:
                part = part_of(session, engine.model)
            if part is not standing and part is Part.STAND_BY:
                _say_that_it_stands_by(sessions, engine)
            standing = part
            if part is Part.REPROCESS:
                reprocess(sessions, engine, settings, worker=worker, stop=stop, namer=namer)
                continue
            if part is Part.STAND_BY:
                if until_empty:
                    break
                stop.wait(settings.poll_seconds)
                continue
            batch = work_batch(sessions, engine, settings, worker=worker, stop=stop)
            done += batch
            outages = 0 if batch else outages
            idle = not (
                batch
                or _discover_if_stale(sessions, engine, settings, namer, stop)
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
        store.release_run_claims(session, worker=worker, forgive=forgive)
        return store.release_claims(session, worker=worker, forgive=forgive)


class Part(StrEnum):
    """What is for a worker to do with its model."""

    READ = "read"
    REPROCESS = "reprocess"
    STAND_BY = "stand by"


def part_of(session: Session, model: str) -> Part:
    """What a worker with this model does: it reads new stories when its model reads the live run, and reads
    all of them again when its model is the wanted one, or has never been tried here.

    A model that another one came after stands by, or workers with different models would read everything in
    turns for ever; `storymine reprocess` makes it the wanted one again.
    """
    live = store.live_run(session)
    if live is None or live.model == model:
        return Part.READ
    wanted = _wanted_model(session) == model
    return Part.REPROCESS if wanted or not store.has_run(session, model) else Part.STAND_BY


def _say_that_it_stands_by(sessions: sessionmaker[Session], engine: Engine) -> None:
    with sessions() as session:
        wanted = _wanted_model(session)
    log_event(log, logging.WARNING, "worker.stands_by", model=engine.model, wanted=wanted)


def _discover_if_stale(
    sessions: sessionmaker[Session],
    engine: Engine,
    settings: Settings,
    namer: Namer | None,
    stop: threading.Event,
) -> bool:
    if not themes_are_stale(sessions, growth=settings.theme_growth):
        return False
    return discover_themes(sessions, engine, seed=settings.seed, namer=namer, stop=stop) is not None


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
    worker: str | None = None,
    progress: Callable[[int], None] = lambda _: None,
    stop: threading.Event | None = None,
    namer: Namer | None = None,
) -> str:
    """Read every story again as a new run, show it when it is complete, and discover themes in it; its id.

    A run that was begun by the same model with the same settings, and was stopped or killed, is gone on with;
    workers share it. Stories that took their worker down come again in smaller batches, and alone on their
    last attempt; then they are failed. When `stop` is set, or another model became the wanted one, the run
    stays as it is.
    """
    worker, stop = worker or worker_name(), stop or threading.Event()
    lease = timedelta(seconds=settings.lease_seconds)
    run_id = _begin(sessions, engine, settings)
    last = 0
    while not stop.is_set() and _is_wanted(sessions, engine):
        with sessions.begin() as session:
            stories = store.claim_unread(
                session,
                run_id,
                worker=worker,
                limit=settings.batch_size,
                lease=lease,
                max_attempts=settings.max_attempts,
                after=last,
            )
            before, last = last, store.number_of(session, stories[-1].id) if stories else 0
        if stories:
            with kept_claims(sessions, worker=worker, lease=lease):
                _read_again(sessions, engine, run_id, stories, worker=worker, stop=stop, progress=progress)
        elif not before:  # nothing from the first story on
            with sessions() as session:
                waiting = store.count_claimed(session, run_id)
            if not waiting:
                _finish(sessions, engine, settings, run_id, namer, stop)
                return run_id
            stop.wait(settings.poll_seconds)  # others are reading, or died and their lease runs out
    _give_back(sessions, worker)
    return run_id


def _begin(sessions: sessionmaker[Session], engine: Engine, settings: Settings) -> str:
    manifest = _manifest(settings)
    with sessions.begin() as session:
        begun = None
        if _wanted_model(session) == engine.model:
            begun = store.unfinished_run(session, model=engine.model, settings=manifest)
        return (
            begun.id
            if begun
            else store.start_run(
                session, kind="analyse", model=engine.model, settings=manifest, seed=settings.seed
            )
        )


def _read_again(
    sessions: sessionmaker[Session],
    engine: Engine,
    run_id: str,
    stories: Sequence[Story],
    *,
    worker: str,
    stop: threading.Event,
    progress: Callable[[int], None],
) -> None:
    for part in _parts(stories):
        analyses, failures = analyse_stories(engine, part)
        with sessions.begin() as session:
            store.save_analyses(session, run_id, analyses, embed_readings(engine, analyses))
            store.settle_claims(session, run_id, part, failures, worker=worker)
        progress(len(part))
        if stop.is_set():
            return


def _finish(
    sessions: sessionmaker[Session],
    engine: Engine,
    settings: Settings,
    run_id: str,
    namer: Namer | None,
    stop: threading.Event,
) -> None:
    with sessions.begin() as session:
        store.make_live(session, run_id)
        store.close_claims(session, run_id, max_attempts=settings.max_attempts)
    discover_themes(sessions, engine, seed=settings.seed, namer=namer, stop=stop)


def _wanted_model(session: Session) -> str | None:
    newest = store.newest_run(session)
    return newest.model if newest else None


def _is_wanted(sessions: sessionmaker[Session], engine: Engine) -> bool:
    with sessions() as session:
        return _wanted_model(session) == engine.model


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
