"""Moments that fit no theme wait; when enough of them mean the same they become a theme, without a refit."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.domain import Lineage, Observation, Theme
from storymine.store import RunView, Suggestion
from storymine.themes import describe, find_emerging
from storymine.themes.emerging import ENOUGH, MOST
from storymine.workflow.engine import Engine
from storymine.workflow.placing import parent_of, place_moments
from storymine.workflow.suggestions import Namer, suggest_names

log = logging.getLogger(__name__)

USUAL = 2000
"""Moments in themes that are read beside emerging ones, so that their names tell what is new."""


def emerge_themes(sessions: sessionmaker[Session], engine: Engine, *, namer: Namer | None = None) -> int:
    """Make themes of waiting moments that have become dense and many; how many.

    Looks only when more moments wait than when it last looked, or than discovery left.
    """
    with sessions() as session:
        run = store.live_themes_run(session)
        if run is None:
            return 0
        seen = int(run.counts.get("waiting", run.counts.get("unassigned", 0)))
        if store.count_waiting(session, run.id) <= max(seen, ENOUGH - 1):
            return 0
        waiting = store.waiting_moments(session, run.id, most=MOST)
        ids, observations, vectors = store.load_moments(session, waiting)
        groups = find_emerging(observations, vectors)
        others = [one.label for one in store.theme_names(session, run.id).values()]
        themes = _describe(session, run, observations, vectors, groups, engine) if groups.max() >= 0 else []
    renamed, suggestions = suggest_names(sessions, namer if themes else None, themes, (), taken=others)
    made = 0
    with sessions.begin() as session:
        store.lock_changes(session)
        still = set(store.waiting_moments(session, run.id, most=MOST))
        for number, theme in enumerate(renamed):
            members = [ids[at] for at in np.flatnonzero(groups == number)]
            if still.issuperset(members):  # else they found a place meanwhile
                proposed = [one for one in suggestions if one.theme == theme.id]
                _keep(session, run, theme, members, proposed)
                made += 1
        store.note_counts(session, run.id, {"waiting": store.count_waiting(session, run.id)})
    if made:
        log.info("%d themes emerged from %d waiting moments", made, len(waiting))
    return made


def _describe(
    session: Session,
    run: RunView,
    observations: Sequence[Observation],
    vectors: NDArray[np.float32],
    groups: NDArray[np.int64],
    engine: Engine,
) -> list[Theme]:
    usual = store.themed_moments(session, run.id, most=USUAL)
    _, others, their_vectors = store.load_moments(session, usual)
    return describe(
        [*observations, *others],
        np.concatenate([vectors, their_vectors]) if others else vectors,
        np.concatenate([groups, np.full(len(others), -1, dtype=np.int64)]),
        embed=engine.embed,
    )


def _keep(
    session: Session,
    run: RunView,
    theme: Theme,
    members: Sequence[int],
    proposed: Sequence[Suggestion],
) -> None:
    taken = store.theme_names(session, run.id)
    while theme.id in taken:
        theme = replace(theme, id=f"{theme.id}-2")
    store.add_themes(session, [theme.id])
    store.set_found(session, run.id, theme.id, members)
    store.add_theme_rows(session, run.id, parent_of(run), [theme], origin="emerged")
    store.add_lineage(session, run.id, [Lineage(theme.id, None, "new", 0.0)])
    store.save_suggestions(session, parent_of(run), [replace(one, theme=theme.id) for one in proposed])
    place_moments(session, run, members)
