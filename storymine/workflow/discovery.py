"""Readings of the live run become themes; themes that continue keep their identity, and people's decisions
are replayed over them.

In steps, each in bounded memory: some of the moments teach the themes (learning.py), all others join them
(place), it is decided which themes continue which (deciding.py), and where moments went is written (keep).
What each step found is kept in the store, so that another worker can go on where one was stopped; readers see
none of it before the last transaction.
"""

from __future__ import annotations

import json
import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta

import numpy as np
from numpy.typing import NDArray
from sqlalchemy.orm import Session, sessionmaker

from storymine import metrics, store
from storymine.changes import Change, Seed
from storymine.domain import Theme
from storymine.logs import log_event
from storymine.store import Lots, RunProgress, RunView, Suggestion
from storymine.store.discovering import TAUGHT_TYPE, Discovery
from storymine.themes import in_force, nearest_seeds, place
from storymine.themes.features import features
from storymine.tracing import span
from storymine.workflow.claiming import kept_claims, worker_name
from storymine.workflow.deciding import AT_ONCE, Decision, decide
from storymine.workflow.engine import Engine
from storymine.workflow.labelled import Labelled, join_labelled
from storymine.workflow.learning import Taught, draw_lots, read_before, teach
from storymine.workflow.placing import (
    current_taxonomy,
    keep_made,
    place_moments,
    place_new,
    place_seeds,
    settle_attributes,
)
from storymine.workflow.seeding import describe_seeds, read_again
from storymine.workflow.suggestions import Namer, suggest_names

log = logging.getLogger(__name__)

FEWEST_MOMENTS = 100
"""Below this number of moments there is nothing to find patterns in."""
LEASE = timedelta(seconds=30)
"""So long after a worker died another one may go on; one that works renews its lease."""
TRIES = 3
"""Discoveries in a row that are begun again because something that they learned from was erased."""
TOLD_SECONDS = 10.0
"""How often the log says how far a discovery is."""
LATE = "late"  # the step after pages show the run: moments that came in meanwhile

Tell = Callable[[RunProgress], None]


class _OvertakenError(Exception):
    """Another worker has taken the discovery over, or something that it learned from was erased."""


class _StoppedError(Exception):
    """The worker is to stop."""


def discover_themes(
    sessions: sessionmaker[Session],
    engine: Engine,
    *,
    seed: int,
    namer: Namer | None = None,
    tell: Tell = lambda _: None,
    stop: threading.Event | None = None,
) -> str | None:
    """Discover themes in the live run and save them as a new run; its id, or None when there are too few
    moments, another worker is at it, or `stop` was set.

    A discovery that was begun and stopped half-way is taken up again. Moments that are like a seed of the
    taxonomy belong to it; themes are discovered in the rest. What people decided about themes holds for what
    is found. With a `namer` a language model proposes names. `tell` hears how far it is.
    """
    started = time.monotonic()
    with span("storymine.themes"):
        try:
            run_id = _try(sessions, engine, seed=seed, namer=namer, tell=tell, stop=stop)
        except Exception:
            metrics.THEMES_RUNS.labels("failed").inc()
            raise
        finally:
            metrics.THEMES_PROGRESS.set(0)
    if run_id is not None:
        metrics.THEMES_RUNS.labels("finished").inc()
        metrics.THEMES_SECONDS.observe(time.monotonic() - started)
    return run_id


def themes_are_stale(sessions: sessionmaker[Session], *, growth: float) -> bool:
    """Whether the live run has no themes, or has grown by the share `growth` since they were discovered; or a
    discovery was stopped half-way.
    """
    with sessions() as session:
        live = store.live_run(session)
        if live is None:
            return False
        if (begun := store.discovering.find_discovery(session)) is not None:
            return begun.claimed_until < datetime.now(UTC)
        moments = store.count_moments(session, store.Filters())
        latest = store.live_themes_run(session)
    if moments < FEWEST_MOMENTS:
        return False
    return latest is None or moments >= (1 + growth) * int(latest.counts["moments"])


def _try(
    sessions: sessionmaker[Session],
    engine: Engine,
    *,
    seed: int,
    namer: Namer | None,
    tell: Tell,
    stop: threading.Event | None,
) -> str | None:
    worker = worker_name()
    for _ in range(TRIES):
        with sessions.begin() as session:
            begun = _begin(session, seed=seed, worker=worker)
        if begun is None:
            return None
        job = _Job(sessions, engine, begun, worker, tell, stop or threading.Event())
        try:
            with kept_claims(sessions, worker=worker, lease=LEASE):
                if begun.run.status == "running":
                    job.discover(namer)
                job.tidy()
            return begun.run.id
        except _OvertakenError:
            log.info("the discovery %s is out of our hands", begun.run.id)
        except _StoppedError:
            return None
        finally:
            with sessions.begin() as session:
                store.discovering.renew_discovery(session, worker=worker, lease=timedelta(0))
    return None


def _begin(session: Session, *, seed: int, worker: str) -> Discovery | None:
    """The discovery to go on with, or a new one; None when there is nothing to do."""
    latest = store.hold_themes(session)
    live, previous = store.live_run(session), store.last_themes_run(session)
    if live is None:
        return None
    if (begun := store.discovering.find_discovery(session)) is not None:
        if begun.claimed_until > datetime.now(UTC):
            log.info("another worker is discovering themes")
            return None
        run = begun.run
        told = (run.parent_id, run.previous_id, run.seed, run.model)
        if run.status == "finished" and latest and run.id == latest.id:
            return store.discovering.take_discovery(session, run.id, worker=worker, lease=LEASE)
        if run.status == "running" and told == (live.id, previous and previous.id, seed, live.model):
            log_event(log, logging.INFO, "themes.resumed", run=run.id)
            return store.discovering.take_discovery(session, run.id, worker=worker, lease=LEASE)
        if run.status == "running":
            store.discovering.drop_discovery(session, run.id)
        else:
            store.discovering.end_discovery(session, run.id)
    until = store.last_moment(session, live.id)
    if store.count_moments(session, store.Filters()) < FEWEST_MOMENTS:
        return None
    return store.discovering.begin_discovery(
        session,
        parent=live,
        previous=previous.id if previous else None,
        seed=seed,
        until=until,
        worker=worker,
        lease=LEASE,
    )


@dataclass(slots=True)
class _Job:
    """One discovery in the hands of one worker."""

    sessions: sessionmaker[Session]
    engine: Engine
    begun: Discovery
    worker: str
    tell: Tell
    stop: threading.Event
    told_at: float = 0.0

    @property
    def run(self) -> RunView:
        return self.begun.run

    def discover(self, namer: Namer | None) -> None:
        with self.sessions.begin() as session:
            changes = store.load_changes(session)
            taxonomy = current_taxonomy(in_force(changes))
            seeds = read_again(session, self.engine, taxonomy)
        lots = self._draw()
        taught = self._teach(lots, seeds, in_force(changes), taxonomy.id if taxonomy else None)
        self._place(lots, taught, seeds)
        decision = self._decide(taught, seeds, in_force(changes))
        described, describing = self._describe(decision, seeds, taught)
        decision, suggestions = self._name(decision, namer, [one.name for one in seeds])
        self._write(decision, suggestions)
        self._finish(decision, described, describing, suggestions, taught, changes, taxonomy)

    def tidy(self) -> None:
        """What can be done once pages show the run: moments that came in meanwhile get their place, and what
        earlier runs had assigned is forgotten.
        """
        run, parent = self.run, self.begun.scope.run_id
        labelled = self._labelled()
        with self.sessions() as session:
            missing = store.unplaced_moments(session, parent, run.id)
        late = np.setdiff1d(missing, labelled.ids).tolist()
        for start in range(0, len(late), AT_ONCE // 5):
            part = late[start : start + AT_ONCE // 5]
            with self.sessions.begin() as session:
                self._note(session, LATE, start, len(late))
                _, observations, vectors = store.load_moments(session, part)
                if observations:
                    place_new(session, store.find_run(session, run.id), observations, vectors)
            self._tell_step(LATE, start + len(part), len(late))
        forgotten = 1
        while forgotten:
            with self.sessions.begin() as session:
                forgotten = store.forget_old_assignments(session, run.id, most=AT_ONCE)
        with self.sessions.begin() as session:
            store.discovering.end_discovery(session, run.id)

    def _draw(self) -> Lots:
        with self.sessions() as session:
            return draw_lots(session, self.begun.scope, self.run.seed or 0)

    def _teach(
        self, lots: Lots, seeds: Sequence[Seed], changes: Sequence[Change], taxonomy: int | None
    ) -> Taught:
        if self.begun.learned is not None:
            taught = Taught.unpack(self.begun.learned)
            if taught.taxonomy == taxonomy:
                return taught
            self._give_up()
        self._tell_step("learn", 0, len(lots.ids))
        with self.sessions() as session:
            before = read_before(session, self._previous(session), changes)
        seed = self.run.seed or 0
        taught = teach(self.sessions, self.engine, lots, before, seeds, seed=seed, taxonomy=taxonomy)
        stories = lots.stories[np.searchsorted(lots.ids, taught.ids)]
        with self.sessions.begin() as session:
            there = _are_there(session, taught.ids, stories)
            if there:
                kept = {"taught": taught.ids.astype(TAUGHT_TYPE).tobytes(), "learned": taught.pack()}
                self._note(session, "place", 0, len(lots.ids), **kept)
        if not there:
            self._give_up()
        self._tell_step("place", 0, len(lots.ids))
        return taught

    def _place(self, lots: Lots, taught: Taught, seeds: Sequence[Seed]) -> None:
        """Find the theme of each moment, some at a time."""
        total = len(lots.ids)
        done = int(np.searchsorted(lots.ids, self._labelled().ids[-1:].max(initial=0), side="right"))
        for start in range(done, total, AT_ONCE):
            part = _label(
                self.sessions, lots.at(np.arange(start, min(start + AT_ONCE, total))), taught, seeds
            )
            with self.sessions.begin() as session:
                self._note(session, "place", start + len(part.ids), total)
                store.discovering.save_part(session, self.run.id, int(part.ids[0]), part.pack())
            self._tell_step("place", start + len(part.ids), total)

    def _labelled(self) -> Labelled:
        with self.sessions() as session:
            return join_labelled(store.discovering.load_parts(session, self.run.id))

    def _decide(self, taught: Taught, seeds: Sequence[Seed], changes: Sequence[Change]) -> Decision:
        labelled = self._labelled()
        with self.sessions() as session:
            previous = self._previous(session)
            since = previous.started_at if previous else None
            facts = store.load_facts(session, self.begun.scope, since=since)
            before = read_before(session, previous, changes)
            scope = self.begun.scope
            return decide(
                session, labelled, facts, before, taught.themes, seeds, changes, run_id=scope.run_id
            )

    def _describe(
        self, decision: Decision, seeds: Sequence[Seed], taught: Taught
    ) -> tuple[list[Theme], NDArray[np.int64]]:
        codes = {name: code for code, name in enumerate(decision.names)}
        ids = decision.facts.ids
        members = {one.theme: ids[decision.seeds == codes[one.theme]] for one in seeds}
        with self.sessions() as session:
            return describe_seeds(session, seeds, members, np.intersect1d(ids, taught.ids))

    def _name(
        self, decision: Decision, namer: Namer | None, taken: Sequence[str]
    ) -> tuple[Decision, list[Suggestion]]:
        if self.begun.named is not None:
            suggestions = [
                Suggestion(**{**told, "quotes": tuple(map(tuple, told["quotes"]))})
                for told in json.loads(self.begun.named)
            ]
            names = {one.theme: one.name for one in suggestions if one.name is not None}
            themes = tuple(replace(one, label=names.get(one.id, one.label)) for one in decision.themes)
            return replace(decision, themes=themes), suggestions
        fresh = {line.theme for line in decision.lineage if line.verdict in ("new", "split", "merged")}
        themes, suggestions = suggest_names(self.sessions, namer, decision.themes, fresh, taken=taken)
        return replace(decision, themes=themes), suggestions

    def _write(self, decision: Decision, suggestions: Sequence[Suggestion]) -> None:
        """Write where moments go, some at a time; what a worker before this one decided otherwise is taken
        back.
        """
        run_id, total = self.run.id, len(decision.facts.ids)
        digest = decision.digest()
        while self.begun.decided not in (None, digest):
            with self.sessions.begin() as session:
                self._note(session, "keep", 0, total)
                if not store.discovering.unwrite(session, run_id, most=AT_ONCE):
                    break
            self._tell_step("keep", 0, total)
        with self.sessions.begin() as session:
            done = int(
                np.searchsorted(
                    decision.facts.ids, store.discovering.last_written(session, run_id), side="right"
                )
            )
            named = json.dumps([asdict(one) for one in suggestions]).encode()
            # First of all: an erasure may have given the run up.
            self._note(session, "keep", done, total, named=named, decided=digest)
            store.create_themes(session, run_id, [theme.id for theme in decision.themes])
        self._tell_step("keep", done, total)
        for start in range(done, total, AT_ONCE):
            end = min(start + AT_ONCE, total)
            with self.sessions.begin() as session:
                # First the moments, as who erases them does: else the two might wait for each other.
                store.write_places(session, run_id, decision.places(start, end))
                self._note(session, "keep", end, total)
            self._tell_step("keep", end, total)

    def _finish(
        self,
        decision: Decision,
        described: Sequence[Theme],
        describing: NDArray[np.int64],
        suggestions: Sequence[Suggestion],
        taught: Taught,
        changes: Sequence[Change],
        taxonomy: Change | None,
    ) -> None:
        """Let pages show the run: all of it, or none."""
        run_id, parent = self.run.id, self.begun.scope.run_id
        with self.sessions.begin() as session:
            store.hold_themes(session)
            store.lock_changes(session)
            live, previous = store.live_run(session), store.last_themes_run(session)
            words = np.isin(decision.facts.ids, np.union1d(taught.ids, describing))
            # Themes that two found at once would be twice there; words of what was erased would come back.
            valid = (
                live is not None
                and live.id == parent
                and (previous and previous.id) == self.run.previous_id
                and _are_there(session, decision.facts.ids[words], decision.facts.stories[words])
            )
            if valid:
                self._note(session, LATE, 0, 0)
                gone = np.setdiff1d(
                    np.union1d(decision.facts.ids, decision.set_aside),
                    store.scope_ids(session, self.begun.scope),
                )
                if len(gone):
                    decision = decision.without(gone)
                store.save_themes(session, run_id, decision.themes, decision.lineage)
                store.save_suggestions(session, parent, suggestions)
                store.add_themes(session, [theme.id for theme in described])
                counted = decision.counted(described, decision.seeds)
                store.add_theme_rows(session, run_id, parent, counted, origin="seed")
                keep_made(session, self.run)
                settle_attributes(session)
                now = store.load_changes(session)
                if [one.id for one in now] == [one.id for one in changes]:
                    store.keep_flows(session, run_id, decision.flows)
                else:  # people have decided something meanwhile
                    if current_taxonomy(in_force(now)) != taxonomy:
                        place_seeds(session, self.run)
                    place_moments(session, self.run)
                    store.save_flows(session, run_id)
                counts = decision.counts()
                store.finish_run(session, run_id, status="finished", counts=counts)
                event = store.webhooks.themes_discovered(
                    run_id, parent, decision.lineage, themes=len(decision.themes)
                )
                store.webhooks.add_events(session, [event])
        if not valid:
            self._give_up()
        log_event(log, logging.INFO, "themes.discovered", run=run_id, **counts)

    def _previous(self, session: Session) -> RunView | None:
        return store.find_run(session, self.run.previous_id) if self.run.previous_id else None

    def _give_up(self) -> None:
        with self.sessions.begin() as session:
            store.discovering.drop_discovery(session, self.run.id)
        raise _OvertakenError

    def _note(self, session: Session, step: str, done: int, total: int, **kept: bytes | str) -> None:
        held = store.discovering.note_discovery(
            session,
            self.run.id,
            worker=self.worker,
            lease=LEASE,
            step=step,
            done=done,
            total=total,
            **kept,
        )
        if not held:
            raise _OvertakenError

    def _tell_step(self, step: str, done: int, total: int) -> None:
        if self.stop.is_set() and step != LATE:
            raise _StoppedError
        self.tell(RunProgress(step, done, total))
        metrics.THEMES_PROGRESS.set(done / total if total else 0)
        if time.monotonic() - self.told_at > TOLD_SECONDS:
            self.told_at = time.monotonic()
            log_event(
                log, logging.INFO, "themes.progress", run=self.run.id, step=step, done=done, total=total
            )


def _are_there(session: Session, moments: NDArray[np.int64], stories: NDArray[np.int64]) -> bool:
    """Whether all these moments (by number, each with that of its story) are still in the store; if so they
    stay until this transaction ends.
    """
    found = store.hold_moments(session, moments.tolist())
    return found == dict(zip(moments.tolist(), stories.tolist(), strict=True))


def _label(sessions: sessionmaker[Session], lots: Lots, taught: Taught, seeds: Sequence[Seed]) -> Labelled:
    """The themes of some moments; those that taught have theirs already."""
    found = Labelled(
        lots.ids,
        lots.places,
        np.full(len(lots.ids), -1, dtype=np.int16),
        np.zeros(len(lots.ids)),
        np.full(len(lots.ids), -1, dtype=np.int16),
    )
    _, mine, theirs = np.intersect1d(lots.ids, taught.ids, assume_unique=True, return_indices=True)
    found.labels[mine], found.scores[mine] = taught.labels[theirs], taught.scores[theirs]
    others = np.setdiff1d(lots.ids, taught.ids, assume_unique=True)
    with sessions() as session:
        ids, observations, vectors = store.load_moments(session, others.tolist())
    if ids:
        at = np.searchsorted(lots.ids, ids)
        found.labels[at], found.scores[at] = place(observations, vectors, taught.themes)
        if seeds:
            numbers = {one.theme: number for number, one in enumerate(seeds)}
            like = nearest_seeds(features(observations, vectors), seeds)
            found.seeds[at] = [-1 if theme is None else numbers[theme] for theme in like]
    return found
