"""Readings of the live run become themes; themes that continue keep their identity."""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence

import numpy as np
from sqlalchemy.orm import Session, sessionmaker

from storymine import metrics, store
from storymine.domain import Theme
from storymine.logs import log_event
from storymine.themes import assign, discover, match
from storymine.tracing import span
from storymine.workflow.engine import Engine
from storymine.workflow.mending import mend_discovery

log = logging.getLogger(__name__)

FEWEST_MOMENTS = 100
"""Below this number of moments there is nothing to find patterns in."""


def discover_themes(sessions: sessionmaker[Session], engine: Engine, *, seed: int) -> str | None:
    """Discover themes in the live run and save them as a new run; its id, or None when there are too few
    moments, or another worker was first.
    """
    started = time.monotonic()
    with span("storymine.themes"):
        try:
            run_id = _discover(sessions, engine, seed=seed)
        except Exception:
            metrics.THEMES_RUNS.labels("failed").inc()
            raise
    if run_id is not None:
        metrics.THEMES_RUNS.labels("finished").inc()
        metrics.THEMES_SECONDS.observe(time.monotonic() - started)
    return run_id


def _discover(sessions: sessionmaker[Session], engine: Engine, *, seed: int) -> str | None:
    with sessions() as session:
        live = store.live_run(session)
        if live is None:
            return None
        latest = store.live_themes_run(session)
        chunks = list(store.load_observations(session, live.id))
        previous = store.load_theme_set(session, live.id)
    observations = [observation for chunk, _ in chunks for observation in chunk]
    if len(observations) < FEWEST_MOMENTS:
        return None
    vectors = np.concatenate([vectors for _, vectors in chunks])
    found = discover(observations, vectors, embed=engine.embed, seed=seed)
    found, lineage = match(
        previous.themes if previous else (), previous.assignments if previous else (), found
    )
    with sessions.begin() as session:
        now = store.hold_themes(session)
        if (now and now.id) != (latest and latest.id):
            # Themes that two found at once would be twice there, with different ids.
            log.info("another worker has discovered themes meanwhile")
            return None
        run_id = store.start_run(
            session, kind="themes", model=live.model, settings={}, seed=seed, parent=live.id
        )
        store.save_theme_set(session, run_id, found, lineage)
        # Finding themes takes a while; what was erased meanwhile may not come back through them.
        less = mend_discovery(session, run_id, live.id, observations, found.assignments)
        counts = {
            "moments": len(observations) - less.get("moments", 0),
            "themes": len(found.themes),
            "unassigned": found.unassigned - less.get("unassigned", 0),
        }
        store.finish_run(session, run_id, status="finished", counts=counts)
        store.webhooks.add_events(
            session,
            [store.webhooks.themes_discovered(run_id, live.id, lineage, themes=len(found.themes))],
        )
    _assign_latecomers(sessions, live.id, run_id, found.themes)
    log_event(log, logging.INFO, "themes.discovered", run=run_id, **counts)
    return run_id


def _assign_latecomers(
    sessions: sessionmaker[Session], live_id: str, themes_run_id: str, themes: Sequence[Theme]
) -> None:
    """Themes for the moments that were read while these themes were being found."""
    with sessions() as session:
        late = list(store.load_observations(session, live_id, missing_from=themes_run_id))
    for observations, vectors in late:
        with sessions.begin() as session:
            store.add_assignments(session, themes_run_id, assign(observations, vectors, themes))


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
