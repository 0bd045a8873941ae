"""Puts moments where they belong: what was found, with everything that people decided replayed over it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray
from sqlalchemy.orm import Session

from storymine import store
from storymine.batching import batched
from storymine.changes import Change, ChangeKind, Seed
from storymine.domain import (
    Observation,
)
from storymine.store import Placement, RunView
from storymine.themes import assign, attributes, held, in_force, nearest_seeds, project
from storymine.themes.features import features

ABOUT_MOMENTS = (ChangeKind.MERGE, ChangeKind.SPLIT, ChangeKind.MOVE, ChangeKind.EXCLUDE)
"""What people decide about where moments belong; the rest is about themes as such."""

Place = tuple[str, int]
"""A moment by the id of its story and its number in it."""


@dataclass(frozen=True, slots=True)
class Moved:
    """Moments that belong elsewhere now, each as it was placed; `themes` says where it belongs, by moment."""

    placements: tuple[Placement, ...]
    themes: dict[int, str | None]

    @property
    def stories(self) -> int:
        return len({placed.story for placed in self.placements})

    @property
    def concerned(self) -> set[str | None]:
        """The themes that lose or gain moments."""
        return {placed.theme for placed in self.placements} | set(self.themes.values())


def place_moments(session: Session, themes_run: RunView, moments: Collection[int] | None = None) -> Moved:
    """Replay the changes in force over all moments of a themes-run, or some of them, and keep the outcome."""
    moved = plan(session, themes_run, moments)
    store.show_moments(session, themes_run.id, moved.themes)
    return moved


def plan(session: Session, themes_run: RunView, moments: Collection[int] | None = None) -> Moved:
    """What `place_moments` would move."""
    changes = in_force(store.load_changes(session))
    run_id = parent_of(themes_run)
    parts: Iterable[Collection[int]] = [moments or ()]
    if moments is None:
        moved = Projection.of(session, run_id, changes).moved
        parts = chain([moved], store.iterate_offered(session, themes_run.id))
    was: dict[int, Placement] = {}
    belongs: dict[int, str | None] = {}
    for part in parts:
        placed, themes = replayed(session, themes_run.id, run_id, changes, part)
        for one in placed:
            if themes[one.moment] != one.theme:
                was[one.moment], belongs[one.moment] = one, themes[one.moment]
    return Moved(tuple(was[moment] for moment in sorted(was)), belongs)


def replayed(
    session: Session,
    themes_run_id: str,
    run_id: str,
    changes: Sequence[Change],
    moments: Collection[int] | None = None,
    *,
    seeded: bool = True,
) -> tuple[list[Placement], dict[int, str | None]]:
    """The moments of a themes-run as they are placed, and the theme of each after `changes`.

    Changes are replayed over the seed that a moment is like, or else what was found; or over what was found
    alone.
    """
    projection = Projection.of(session, run_id, changes)
    moved = projection.moved
    if moved := moved if moments is None else moved & set(moments):
        store.offer_moments(session, themes_run_id, run_id, moved)
    placed = store.load_placements(session, themes_run_id, moments)
    start = {one.moment: (one.seed if seeded else None) or one.found for one in placed}
    return placed, projection.themes_after(start)


@dataclass(frozen=True, slots=True)
class Projection:
    """What people decided about where moments of an analyse-run belong: `changes` in force, and the moments
    that each of them `named`.
    """

    session: Session
    changes: tuple[Change, ...]
    named: Mapping[int, Mapping[int, Set[int]]]

    @classmethod
    def of(cls, session: Session, run_id: str, changes: Sequence[Change]) -> Projection:
        about = tuple(change for change in changes if change.kind in ABOUT_MOMENTS)
        asked = [change.id for change in about if change.kind in (ChangeKind.MOVE, ChangeKind.SPLIT)]
        return cls(session, about, store.locate_changes(session, run_id, asked) if asked else {})

    @property
    def moved(self) -> set[int]:
        """The moments that people moved."""
        moves = [change.id for change in self.changes if change.kind is ChangeKind.MOVE]
        return {moment for change in moves for moment in self.named.get(change, {}).get(0, ())}

    @property
    def themes(self) -> set[str]:
        """The themes that moments can come to belong to by it."""
        into = {change.into for change in self.changes if change.into is not None}
        return into | {theme for change in self.changes for theme in (*change.themes, *change.parts)}

    def themes_after(self, start: Mapping[int, str | None]) -> dict[int, str | None]:
        """The theme of each moment, of those that were found. Moments do not depend on each other: some can
        be asked about at a time.
        """
        return project(start, self.changes, named=self.named, points=_Points(self.session))


def place_new(
    session: Session,
    themes_run: RunView,
    observations: Sequence[Observation],
    vectors: NDArray[np.float32],
) -> None:
    """Give moments that are new to a themes-run their place in it, as if they had been there all along."""
    store.lock_changes(session)
    themes = store.load_found_themes(session, themes_run.id)
    assignments = assign(observations, vectors, themes)
    store.add_assignments(session, themes_run.id, assignments)
    if not in_force(store.load_changes(session)):
        return
    places = {(one.story, one.moment) for one in observations}
    moments = store.find_places(session, parent_of(themes_run), places).values()
    place_seeds(session, themes_run, moments)
    place_moments(session, themes_run, moments)


class _Points:
    """Points of moments, each read once."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.known: dict[int, NDArray[np.float32]] = {}

    def __call__(self, moments: Sequence[int]) -> NDArray[np.float32]:
        missing = [moment for moment in moments if moment not in self.known]
        if missing:
            ids, observations, vectors = store.load_moments(self.session, missing)
            self.known |= dict(zip(ids, features(observations, vectors), strict=True))
        return np.array([self.known[moment] for moment in moments])


def place_seeds(session: Session, themes_run: RunView, moments: Collection[int] | None = None) -> None:
    """Note for all moments of a themes-run, or some, which seed of the taxonomy in force they are like."""
    seeds = current_seeds(session)
    placed = {one.moment: one.seed for one in store.load_placements(session, themes_run.id, moments)}
    if not seeds:
        store.set_seeds(session, themes_run.id, {m: None for m, seed in placed.items() if seed is not None})
        return
    fresh: dict[int, str | None] = {}
    for part in batched(sorted(placed), 2000):
        ids, observations, vectors = store.load_moments(session, part)
        if ids:
            fresh |= dict(zip(ids, nearest_seeds(features(observations, vectors), seeds), strict=True))
    store.set_seeds(
        session, themes_run.id, {m: fresh.get(m) for m, seed in placed.items() if fresh.get(m) != seed}
    )


def current_taxonomy(changes: Sequence[Change]) -> Change | None:
    """The taxonomy that counts among the changes in force: the latest."""
    return next((change for change in reversed(changes) if change.kind is ChangeKind.TAXONOMY), None)


def current_seeds(session: Session) -> list[Seed]:
    """The seeds of the taxonomy in force."""
    taxonomy = current_taxonomy(in_force(store.load_changes(session)))
    return store.load_seeds(session, taxonomy.id) if taxonomy else []


def keep_made(session: Session, themes_run: RunView) -> None:
    """See to it that a themes-run has every theme that changes in force made or hold on to."""
    changes = in_force(store.load_changes(session))
    taxonomy = current_taxonomy(changes)
    store.carry_themes(session, themes_run.id, held(changes) | set(taxonomy.themes if taxonomy else ()))
    store.set_labels(session, themes_run.id, {seed.theme: seed.name for seed in current_seeds(session)})


def settle_attributes(session: Session) -> None:
    """Give all themes the title, owner, pin and hiding that the log says."""
    changes = in_force(store.load_changes(session))
    found = attributes(changes, current_seeds(session))
    store.set_attributes(
        session,
        {
            theme: {"title": a.title, "owner": a.owner, "pinned": a.pinned, "hidden": a.hidden}
            for theme, a in found.items()
        },
    )


def parent_of(themes_run: RunView) -> str:
    """The analyse-run that a themes-run is over."""
    assert themes_run.parent_id is not None  # noqa: S101 - start_run sees to it
    return themes_run.parent_id
