"""The first step of a discovery: some of the moments teach the themes."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace

import numpy as np
from numpy.typing import NDArray
from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.changes import Change, ChangeKind, Seed
from storymine.domain import Observation, Quote, Theme
from storymine.store import Lots, Placed, RunView
from storymine.themes import has_content, learn, nearest_seeds
from storymine.themes.discovery import LEARNED, draw
from storymine.themes.features import features
from storymine.workflow.engine import Engine
from storymine.workflow.placing import parent_of, replayed

READ_AT_ONCE = 2000

Labels = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Before:
    """The run before: its themes under the names it found, and where it placed moments (`placed`), with the
    parts of split themes `apart` (codes of `names`, -1 for none).

    Merges, moves and the like play no part in them: they are replayed over what is found now.
    """

    themes: tuple[Theme, ...]
    placed: Placed | None
    apart: NDArray[np.int32]
    names: tuple[str, ...]

    def theme_at(self, places: NDArray[np.int64]) -> NDArray[np.int32]:
        """The code in `apart` for each of n places; -2 where the run before had no such moment."""
        found = np.full(len(places), -2, dtype=np.int32)
        if self.placed is not None:
            _, mine, theirs = np.intersect1d(places, self.placed.places, return_indices=True)
            found[mine] = self.apart[theirs]
        return found


@dataclass(frozen=True, slots=True)
class Taught:
    """The themes that the moments `ids` (n, rising) taught; of each moment the number of its theme (`labels`,
    -1 for none) and the cosine to it. `taxonomy` is the change whose seeds were set apart.
    """

    themes: tuple[Theme, ...]
    ids: NDArray[np.int64]
    labels: Labels
    scores: NDArray[np.float64]
    taxonomy: int | None

    def pack(self) -> bytes:
        told = json.dumps({"themes": [asdict(theme) for theme in self.themes], "taxonomy": self.taxonomy})
        packed = io.BytesIO()
        words = np.frombuffer(told.encode(), dtype=np.uint8)
        np.savez_compressed(packed, words=words, ids=self.ids, labels=self.labels, scores=self.scores)
        return packed.getvalue()

    @classmethod
    def unpack(cls, packed: bytes) -> Taught:
        with np.load(io.BytesIO(packed)) as found:
            told = json.loads(found["words"].tobytes())
            themes = tuple(_theme(theme) for theme in told["themes"])
            return cls(themes, found["ids"], found["labels"], found["scores"], told["taxonomy"])


def _theme(told: dict[str, object]) -> Theme:
    theme = Theme(**told)  # type: ignore[arg-type]
    return replace(
        theme,
        keywords=tuple(theme.keywords),
        quotes=tuple(Quote(**quote) for quote in theme.quotes),  # type: ignore[arg-type]
        centroid=tuple(theme.centroid),
    )


def read_before(session: Session, run: RunView | None, changes: Sequence[Change]) -> Before:
    """What a themes-run left, or of no run nothing. `late` is said of stories that came in after it began."""
    if run is None:
        return Before((), None, np.zeros(0, dtype=np.int32), ())
    placed = store.load_placed(session, run.id, since=run.started_at)
    splits = [change for change in changes if change.kind is ChangeKind.SPLIT]
    names = dict.fromkeys(placed.names)
    apart = placed.found
    if splits:
        names |= dict.fromkeys(theme for change in splits for theme in (*change.themes, *change.parts))
        codes = {name: code for code, name in enumerate(names)}
        apart = placed.found.copy()
        for start in range(0, len(apart), READ_AT_ONCE):
            part = placed.ids[start : start + READ_AT_ONCE].tolist()
            _, after = replayed(session, run.id, parent_of(run), splits, part, seeded=False)
            own = (after[moment] for moment in part)
            apart[start : start + len(part)] = [-1 if theme is None else codes[theme] for theme in own]
    parts = {part for change in splits for part in change.parts}
    made = [one for one in store.load_found_themes(session, run.id, origins=("split",)) if one.id in parts]
    themes = (*store.load_found_themes(session, run.id), *made)
    return Before(themes, placed, apart, tuple(names))


def teach(
    sessions: sessionmaker[Session],
    engine: Engine,
    lots: Lots,
    before: Before,
    seeds: Sequence[Seed],
    *,
    seed: int,
    taxonomy: int | None,
) -> Taught:
    """Learn themes from the moments with the lowest lots that have content and are like no seed."""
    ids, observations, vectors = _choose(sessions, lots, seeds)
    places = lots.places[np.searchsorted(lots.ids, ids)]
    learned = learn(
        observations, vectors, embed=engine.embed, seed=seed, before=_groups(before, before.theme_at(places))
    )
    order = np.argsort(ids)
    return Taught(learned.themes, ids[order], learned.labels[order], learned.scores[order], taxonomy)


def draw_lots(session: Session, scope: store.Scope, seed: int) -> Lots:
    """The moments that a discovery is about, each with its lot."""
    return store.load_lots(session, scope, lambda story, moment: draw(seed, story, moment))


def _choose(
    sessions: sessionmaker[Session], lots: Lots, seeds: Sequence[Seed]
) -> tuple[NDArray[np.int64], list[Observation], NDArray[np.float32]]:
    """Those that teach, in the order of story and moment, with their vectors."""
    rank = lots.ids[np.argsort(lots.lots, kind="stable")]
    chosen: list[tuple[Observation, int, NDArray[np.float32]]] = []
    for start in range(0, len(rank), READ_AT_ONCE):
        part = rank[start : start + READ_AT_ONCE].tolist()
        with sessions() as session:
            ids, observations, vectors = store.load_moments(session, part)
        like = nearest_seeds(features(observations, vectors), seeds) if seeds and ids else [None] * len(ids)
        read = {
            number: (observation, number, vector)
            for number, observation, vector, one in zip(ids, observations, vectors, like, strict=True)
            if one is None and has_content(observation.reading)
        }
        chosen += [read[number] for number in part if number in read][: LEARNED - len(chosen)]
        if len(chosen) == LEARNED:
            break
    chosen.sort(key=lambda one: (one[0].story, one[0].moment))
    return (
        np.array([number for _, number, _ in chosen], dtype=np.int64),
        [observation for observation, _, _ in chosen],
        np.array([vector for _, _, vector in chosen], dtype=np.float32),
    )


def _groups(before: Before, codes: NDArray[np.int32]) -> Labels | None:
    """The groups that moments were in before, numbered from 0 in the order of their themes' ids; None when
    none was in any.
    """
    present = sorted({before.names[code] for code in np.unique(codes[codes >= 0])})
    if not present:
        return None
    numbers = {name: number for number, name in enumerate(present)}
    table = np.array([numbers.get(name, -1) for name in before.names], dtype=np.int64)
    return np.where(codes >= 0, table[np.maximum(codes, 0)], -1)
