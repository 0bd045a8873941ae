"""The third step of a discovery: which themes continue which, and where each moment goes.

All of it follows from what was found, from the run before and from what people decided, so that a worker that
goes on decides the same.
"""

from __future__ import annotations

import hashlib
import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy.orm import Session

from storymine import store
from storymine.changes import Change, Seed
from storymine.domain import Lineage, Theme
from storymine.store import Facts, Flows, WrittenPlace
from storymine.themes import NOWHERE, SET_ASIDE, Held, Shared, hold, match_themes
from storymine.workflow.labelled import Labelled
from storymine.workflow.learning import Before
from storymine.workflow.placing import Projection

AT_ONCE = 10_000

Codes = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Decision:
    """Where each of n moments goes (`facts`): the theme that was `found`, the seed that it is like and the
    theme that is `shown`, as codes of `names` (-1: none); the `set_aside` ones go nowhere. `themes` are those
    that were found, `lineage` how they relate to the run before.
    """

    facts: Facts
    set_aside: NDArray[np.int64]
    scores: NDArray[np.float64]
    found: Codes
    seeds: Codes
    shown: Codes
    names: tuple[str, ...]
    flows: Flows
    themes: tuple[Theme, ...]
    lineage: tuple[Lineage, ...]

    def digest(self) -> str:
        """The same for the same assignments."""
        told = hashlib.blake2b("\n".join(self.names).encode(), digest_size=16)
        for column in (self.facts.ids, self.found, self.seeds, self.shown, self.scores, self.flows.cells):
            told.update(np.ascontiguousarray(column).tobytes())
        return told.hexdigest()

    def places(self, start: int, end: int) -> list[WrittenPlace]:
        """The assignments from position `start` up to `end`."""
        names = [*self.names, None]  # the last is that of -1
        columns = (
            self.facts.ids,
            self.facts.stories,
            self.shown,
            self.found,
            self.seeds,
            self.scores,
            self.flows.cells,
        )
        return [
            WrittenPlace(moment, story, names[shown], names[found], names[seed], score, cell)
            for moment, story, shown, found, seed, score, cell in zip(
                *(column[start:end].tolist() for column in columns), strict=True
            )
        ]

    def without(self, gone: NDArray[np.int64]) -> Decision:
        """The same without moments that are gone from the store."""
        kept = ~np.isin(self.facts.ids, gone)
        left = replace(
            self,
            facts=self.facts.at(kept),
            set_aside=np.setdiff1d(self.set_aside, gone),
            scores=self.scores[kept],
            found=self.found[kept],
            seeds=self.seeds[kept],
            shown=self.shown[kept],
            flows=self.flows.without(~kept, self.facts.late),
        )
        return replace(left, themes=left.counted(self.themes, left.found))

    def counted(self, themes: Iterable[Theme], column: Codes) -> tuple[Theme, ...]:
        """Themes with the figures of their moments, as a column (`found` or `seeds`) has them; the largest
        first.
        """
        codes = {name: code for code, name in enumerate(self.names)}
        order = np.argsort(column, kind="stable")
        bounds = np.searchsorted(column[order], np.arange(len(self.names) + 1))
        members = {name: order[bounds[code] : bounds[code + 1]] for name, code in codes.items()}
        none = np.zeros(0, dtype=np.int64)
        counted = [replace(theme, **_figures(self.facts, members.get(theme.id, none))) for theme in themes]
        return tuple(sorted(counted, key=lambda theme: (-theme.moments, theme.id)))

    def counts(self) -> dict[str, int]:
        return {
            "moments": len(self.facts.ids) + len(self.set_aside),
            "themes": len(self.themes),
            "unassigned": int((self.found < 0).sum()),
            "set_aside": len(self.set_aside),
        }


def decide(
    session: Session,
    labelled: Labelled,
    facts: Facts,
    before: Before,
    themes: Sequence[Theme],
    seeds: Sequence[Seed],
    changes: Sequence[Change],
    *,
    run_id: str,
) -> Decision:
    """Where each moment goes that is still there; `themes` are as they were learned, `run_id` is the analyse-
    run.

    `changes` are what people decided and is in force.
    """
    # Those of which the number still means the same moment.
    _, mine, theirs = np.intersect1d(facts.ids, labelled.ids, assume_unique=True, return_indices=True)
    same = facts.places[mine] == labelled.places[theirs]
    facts, at = facts.at(mine[same]), theirs[same]
    labels = labelled.labels[at].astype(np.int64)
    projection = Projection.of(session, run_id, changes)
    aside = (labels == SET_ASIDE) & ~np.isin(facts.ids, sorted(projection.moved))
    labels = np.where(labels == SET_ASIDE, NOWHERE, labels)[~aside]  # people moved some that say nothing
    set_aside, facts = facts.ids[aside], facts.at(~aside)
    like = labelled.seeds[at][~aside].astype(np.int64)
    scores = labelled.scores[at][~aside]

    held, found, own = _identified(labels, like, facts, before, themes, changes)
    names = tuple(dict.fromkeys([*own, *(one.theme for one in seeds), *projection.themes]))
    codes = {name: code for code, name in enumerate(names)}
    seed_codes = np.array([*(codes[one.theme] for one in seeds), -1], dtype=np.int32)[like]
    shown = np.where(seed_codes >= 0, seed_codes, found).astype(np.int32)
    if projection.changes:
        shown = _projected(facts.ids, shown, names, codes, projection)
    flows = store.count_flows(facts.stretches, facts.late, shown, names, before.placed)
    decision = Decision(
        facts, set_aside, scores, found, seed_codes, shown, names, flows, held.themes, held.lineage
    )
    return replace(decision, themes=decision.counted(held.themes, found))


def _identified(
    labels: NDArray[np.int64],
    like: NDArray[np.int64],
    facts: Facts,
    before: Before,
    themes: Sequence[Theme],
    changes: Sequence[Change],
) -> tuple[Held, Codes, list[str]]:
    """The themes under their lasting ids, and the code of the one that each moment has, of those names."""
    free = like < 0
    sizes = np.bincount(labels[free & (labels >= 0)], minlength=len(themes))
    order = sorted(range(len(themes)), key=lambda at: (-int(sizes[at]), themes[at].id))
    labels = np.array([*np.argsort(order), NOWHERE], dtype=np.int64)[labels]
    ordered = [replace(themes[at], moments=int(sizes[at])) for at in order]
    was = before.theme_at(facts.places)
    known = free & (was >= -1)
    rows = {theme.id: row for row, theme in enumerate(before.themes)}
    table = np.array([*(rows.get(name, -1) for name in before.names), -1], dtype=np.int64)
    shared = Shared.count(table[was[known]], labels[known], previous=len(rows), found=len(ordered))
    matched, lineage = match_themes(before.themes, ordered, shared)
    held = hold(matched, lineage, before.themes, changes)
    names = list(dict.fromkeys([*(held.place(theme.id, None) or "" for theme in matched), *held.lost]))
    codes = {name: code for code, name in enumerate(names)}
    own = [codes[held.place(theme.id, None) or ""] for theme in matched]
    found = np.array([*own, -1], dtype=np.int32)[labels]
    if held.lost and before.placed is not None:
        # What discovery, not people, had put in them.
        _, mine, theirs = np.intersect1d(facts.places, before.placed.places, return_indices=True)
        had = np.array(
            [*(codes.get(name, -1) if name in held.lost else -1 for name in before.placed.names), -1]
        )
        back = had[before.placed.found[theirs]]
        found[mine] = np.where(back >= 0, back, found[mine])
    return held, found, names


def _projected(
    ids: NDArray[np.int64],
    shown: Codes,
    names: Sequence[str],
    codes: dict[str, int],
    projection: Projection,
) -> Codes:
    after = shown.copy()
    for start in range(0, len(ids), AT_ONCE):
        part = ids[start : start + AT_ONCE].tolist()
        own = shown[start : start + AT_ONCE].tolist()
        begun = {moment: names[code] if code >= 0 else None for moment, code in zip(part, own, strict=True)}
        themes = projection.themes_after(begun)
        after[start : start + len(part)] = [
            -1 if (theme := themes[moment]) is None else codes[theme] for moment in part
        ]
    return after


def _figures(facts: Facts, members: NDArray[np.int64]) -> dict[str, Any]:
    stages = Counter(facts.stages[members].tolist())
    ordered = sorted(stages.items(), key=lambda item: (-item[1], facts.stage_names[item[0]]))
    many = max(len(members), 1)
    return {
        "moments": len(members),
        "stories": len(np.unique(facts.stories[members])),
        "stages": {facts.stage_names[stage]: count for stage, count in ordered},
        # Sums that do not depend on the order.
        "sentiment": math.fsum(facts.sentiments[members]) / many,
        "effort": int(facts.efforts[members].sum(dtype=np.int64)) / many,
        "friction": math.fsum(facts.frictions[members]),
    }
