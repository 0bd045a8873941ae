"""Readings of the live run become themes; themes that continue keep their identity, and people's decisions
are replayed over them.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from sqlalchemy.orm import Session, sessionmaker

from storymine import metrics, store
from storymine.changes import Change, ChangeKind, Seed
from storymine.domain import (
    Assignment,
    Observation,
)
from storymine.logs import log_event
from storymine.store import RunView
from storymine.themes import assign, discover, in_force, match, nearest_seeds
from storymine.themes.continuity import Before, keep_held
from storymine.themes.features import features
from storymine.tracing import span
from storymine.workflow.engine import Engine
from storymine.workflow.mending import mend_discovery
from storymine.workflow.placing import (
    Place,
    current_taxonomy,
    keep_made,
    parent_of,
    place_moments,
    place_new,
    replayed,
    settle_attributes,
)
from storymine.workflow.seeding import describe_seeds, read_again
from storymine.workflow.suggestions import Namer, suggest_names

log = logging.getLogger(__name__)

FEWEST_MOMENTS = 100
"""Below this number of moments there is nothing to find patterns in."""


@dataclass(frozen=True, slots=True)
class _Read:
    """What themes are discovered from, and what there was before."""

    live: RunView
    latest: RunView | None
    observations: list[Observation]
    vectors: NDArray[np.float32]
    before: Before
    changes: list[Change]
    seeds: list[Seed]


def discover_themes(
    sessions: sessionmaker[Session], engine: Engine, *, seed: int, namer: Namer | None = None
) -> str | None:
    """Discover themes in the live run and save them as a new run; its id, or None when there are too few
    moments, or another worker was first.

    Moments that are like a seed of the taxonomy belong to it; themes are discovered in the rest. What people
    decided about themes holds for what is found. With a `namer` a language model proposes names.
    """
    started = time.monotonic()
    with span("storymine.themes"):
        try:
            run_id = _discover(sessions, engine, seed=seed, namer=namer)
        except Exception:
            metrics.THEMES_RUNS.labels("failed").inc()
            raise
    if run_id is not None:
        metrics.THEMES_RUNS.labels("finished").inc()
        metrics.THEMES_SECONDS.observe(time.monotonic() - started)
    return run_id


def _discover(
    sessions: sessionmaker[Session], engine: Engine, *, seed: int, namer: Namer | None
) -> str | None:
    read = _read(sessions, engine)
    if read is None:
        return None
    seeds = _seeds_of(read)
    rest = [at for at, one in enumerate(seeds) if one is None]
    found = discover(
        [read.observations[at] for at in rest],
        read.vectors if len(rest) == len(seeds) else read.vectors[rest],
        embed=engine.embed,
        seed=seed,
        before=read.before.assignments,
    )
    found, lineage = match(read.before.themes, read.before.assignments, found)
    taken = [at for at, one in enumerate(seeds) if one is not None]
    others = assign([read.observations[at] for at in taken], read.vectors[taken], found.themes)
    found = replace(found, assignments=(*found.assignments, *others))
    found, lineage = keep_held(found, lineage, read.before, read.changes)
    fresh = {line.theme for line in lineage if line.verdict in ("new", "split", "merged")}
    renamed, suggestions = suggest_names(
        sessions, namer, found.themes, fresh, taken=[one.name for one in read.seeds]
    )
    found = replace(found, themes=renamed)
    seeded = {(o.story, o.moment): one for o, one in zip(read.observations, seeds, strict=True) if one}
    described = describe_seeds(read.observations, read.vectors, seeds, read.seeds)
    with sessions.begin() as session:
        now = store.hold_themes(session)
        if (now and now.id) != (read.latest and read.latest.id):
            # Themes that two found at once would be twice there, with different ids.
            log.info("another worker has discovered themes meanwhile")
            return None
        store.lock_changes(session)
        previous = store.last_themes_run(session)
        run_id = store.start_run(
            session,
            kind="themes",
            model=read.live.model,
            settings={},
            seed=seed,
            parent=read.live.id,
            previous=previous.id if previous else None,
        )
        store.save_theme_set(session, run_id, found, lineage)
        store.save_suggestions(session, read.live.id, suggestions)
        # Finding themes takes a while; what was erased meanwhile may not come back through them.
        less = mend_discovery(session, run_id, read.live.id, read.observations, found.assignments)
        store.add_themes(session, [theme.id for theme in described])
        store.add_theme_rows(session, run_id, read.live.id, described, origin="seed")
        _settle(session, store.find_run(session, run_id), seeded)
        store.save_flows(session, run_id)
        set_aside = len(read.observations) - len(found.assignments)
        counts = {
            "moments": len(read.observations) - less.get("moments", 0),
            "themes": len(found.themes),
            "unassigned": found.unassigned - less.get("unassigned", 0),
            "set_aside": set_aside - less.get("set_aside", 0),
        }
        store.finish_run(session, run_id, status="finished", counts=counts)
        store.webhooks.add_events(
            session,
            [store.webhooks.themes_discovered(run_id, read.live.id, lineage, themes=len(found.themes))],
        )
    _assign_latecomers(sessions, read.live.id, run_id)
    log_event(log, logging.INFO, "themes.discovered", run=run_id, **counts)
    return run_id


def _read(sessions: sessionmaker[Session], engine: Engine) -> _Read | None:
    with sessions() as session:
        live = store.live_run(session)
        if live is None:
            return None
        latest = store.live_themes_run(session)
        chunks = list(store.load_observations(session, live.id))
        observations = [observation for chunk, _ in chunks for observation in chunk]
        if len(observations) < FEWEST_MOMENTS:
            return None
    with sessions.begin() as session:
        changes = in_force(store.load_changes(session))
        seeds = read_again(session, engine, current_taxonomy(changes))
        before = _before(session, changes)
    vectors = np.concatenate([vectors for _, vectors in chunks])
    return _Read(live, latest, observations, vectors, before, changes, seeds)


def _before(session: Session, changes: Sequence[Change]) -> Before:
    """The themes of the run before under the names it found: as found, with the parts of split themes apart.

    Merges, moves and the like play no part here: they are replayed over what is found now.
    """
    run = store.last_themes_run(session)
    if run is None:
        return Before((), (), ())
    splits = [change for change in changes if change.kind is ChangeKind.SPLIT]
    placed, apart = replayed(session, run.id, parent_of(run), splits, seeded=False)
    places = store.place_of(session, run.id)
    parts = {part for change in splits for part in change.parts}
    made = [one for one in store.load_found_themes(session, run.id, origins=("split",)) if one.id in parts]
    return Before(
        themes=(*store.load_found_themes(session, run.id), *made),
        assignments=tuple(Assignment(*places[one.moment], apart[one.moment], 1.0) for one in placed),
        found=tuple(Assignment(*places[one.moment], one.found, 1.0) for one in placed),
    )


def _seeds_of(read: _Read) -> list[str | None]:
    """The seed that each moment is like."""
    if not read.seeds:
        return [None] * len(read.observations)
    return nearest_seeds(features(read.observations, read.vectors), read.seeds)


def _settle(session: Session, run: RunView, seeded: Mapping[Place, str]) -> None:
    """Replay over a new run what people decided, up to this moment."""
    keep_made(session, run)
    settle_attributes(session)
    found = store.find_places(session, parent_of(run), seeded.keys())
    store.set_seeds(session, run.id, {moment: seeded[place] for place, moment in found.items()})
    place_moments(session, run)


def _assign_latecomers(sessions: sessionmaker[Session], live_id: str, themes_run_id: str) -> None:
    """Themes for the moments that were read while these themes were being found."""
    with sessions() as session:
        late = list(store.load_observations(session, live_id, missing_from=themes_run_id))
    for observations, vectors in late:
        with sessions.begin() as session:
            place_new(session, store.find_run(session, themes_run_id), observations, vectors)


def themes_are_stale(sessions: sessionmaker[Session], *, growth: float) -> bool:
    """Whether the live run has no themes, or has grown by the share `growth` since they were discovered."""
    with sessions() as session:
        live = store.live_run(session)
        if live is None:
            return False
        moments = store.count_moments(session, store.Filters())
        latest = store.live_themes_run(session)
    if moments < FEWEST_MOMENTS:
        return False
    return latest is None or moments >= (1 + growth) * int(latest.counts["moments"])
