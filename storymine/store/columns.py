"""Moments as columns: what discovery must know of every one of a million, in a few dozen bytes each."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import ColumnElement, Integer, cast, exists, func, literal, select
from sqlalchemy.orm import Session

from storymine.batching import batched
from storymine.domain import Voice
from storymine.store.records import DUTCH
from storymine.store.tables import MomentTable, MomentVectorTable, StoryTable, ThemeMomentTable
from storymine.store.types import AnySelect

_AT_ONCE = 20_000
_HELD_AT_ONCE = 2000
_POSITIONS = 20  # bits for the number of a moment in its story

Ids = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Scope:
    """The moments that a discovery is about: the customers', in Dutch stories, of the analyse-run `run_id`,
    up to the number `until` and received no later than `started`. So what comes in meanwhile plays no part.
    """

    run_id: str
    until: int
    started: datetime


@dataclass(frozen=True, slots=True)
class Names:
    """Codes for strings, as they come up; None is -1."""

    codes: dict[str, int]

    @classmethod
    def of(cls, names: Iterable[str] = ()) -> Self:
        return cls({name: code for code, name in enumerate(names)})

    def code(self, name: str | None) -> int:
        return -1 if name is None else self.codes.setdefault(name, len(self.codes))

    def all(self) -> list[str]:
        return list(self.codes)


class _Rows:
    """Columns of one length that are cut together."""

    __slots__ = ()

    def at(self, chosen: NDArray[Any]) -> Self:
        """The rows at these positions, or where this mask is true."""
        cut = {
            field.name: value[chosen]
            for field in fields(self)  # type: ignore[arg-type]
            if isinstance(value := getattr(self, field.name), np.ndarray)
        }
        return replace(self, **cut)  # type: ignore[type-var]


@dataclass(frozen=True, slots=True)
class Lots(_Rows):
    """n moments by rising number, their `places` (see Facts), and a lot for each, drawn from its place."""

    ids: Ids
    places: Ids
    lots: NDArray[np.uint64]

    @property
    def stories(self) -> Ids:
        """The numbers of their stories."""
        return self.places >> _POSITIONS


@dataclass(frozen=True, slots=True)
class Facts(_Rows):
    """n moments by rising number. `places` tell story and position, `stretches` the stretch of the story,
    whoever read it; `late` is whether the story came in after a given moment. `stages` are codes of
    `stage_names`.
    """

    ids: Ids
    stories: Ids
    places: Ids
    stretches: NDArray[np.uint64]
    late: NDArray[np.bool_]
    stages: NDArray[np.int32]
    sentiments: NDArray[np.float64]
    efforts: NDArray[np.int8]
    frictions: NDArray[np.float64]
    stage_names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Placed(_Rows):
    """n moments that a themes-run was offered, by rising number: the theme that was `found` and the one
    `shown`, as codes of `names`, -1 for none. The others are as in Facts.
    """

    ids: Ids
    places: Ids
    stretches: NDArray[np.uint64]
    late: NDArray[np.bool_]
    found: NDArray[np.int32]
    shown: NDArray[np.int32]
    names: tuple[str, ...]


def load_lots(session: Session, scope: Scope, lot: Callable[[str, int], int]) -> Lots:
    """The moments in the scope that have a vector; `lot` draws one for the id of a story and a position in
    it.
    """
    columns = (MomentTable.id, StoryTable.number, MomentTable.position, StoryTable.id.label("story"))
    vector = exists().where(MomentVectorTable.moment_id == MomentTable.id)
    ids, places, lots = array("q"), array("q"), array("Q")
    for rows in _parts(session, _in_scope(select(*columns), scope).where(vector)):
        for number, story, position, name in rows:
            ids.append(number)
            places.append(story << _POSITIONS | position)
            lots.append(lot(name, position))
    found = Lots(np.array(ids, np.int64), np.array(places, np.int64), np.array(lots, np.uint64))
    return found.at(np.argsort(found.ids))


def scope_ids(session: Session, scope: Scope) -> Ids:
    """The numbers of the moments in the scope, rising."""
    parts = _parts(session, _in_scope(select(MomentTable.id), scope))
    found = [np.fromiter((row[0] for row in part), np.int64, len(part)) for part in parts]
    return np.sort(np.concatenate(found)) if found else np.zeros(0, dtype=np.int64)


def load_facts(session: Session, scope: Scope, *, since: datetime | None) -> Facts:
    """The moments in the scope; `late` are those of stories that came in after `since`."""
    moment = MomentTable
    statement = _in_scope(
        select(
            *_place_columns(since),
            moment.stage,
            moment.sentiment_score,
            moment.effort,
            moment.friction,
        ),
        scope,
    )
    stages = Names.of()
    parts = []
    for rows in _parts(session, statement):
        *place, stage, sentiment, effort, friction = zip(*rows, strict=True)
        parts.append(
            [
                *_place_arrays(*place),
                np.array(list(map(stages.code, stage)), dtype=np.int32),
                np.array(sentiment, dtype=np.float64),
                np.array(effort, dtype=np.int8),
                np.array(friction, dtype=np.float64),
            ]
        )
    empty = [*_place_arrays(*([()] * 7)), *(np.zeros(0, kind) for kind in (np.int32, float, np.int8, float))]
    columns: list[Any] = [*_joined(parts, empty), tuple(stages.all())]
    found = Facts(*columns)
    return found.at(np.argsort(found.ids))


def load_placed(session: Session, themes_run_id: str, *, since: datetime | None) -> Placed:
    """The moments that a themes-run was offered; `late` are those of stories that came in after `since`."""
    offered = ThemeMomentTable
    statement = (
        select(*_place_columns(since), offered.found_id, offered.theme_id)
        .join(offered, offered.moment_id == MomentTable.id)
        .join(StoryTable, StoryTable.number == MomentTable.story_number)
        .where(offered.run_id == themes_run_id)
    )
    names = Names.of()
    parts = []
    for rows in _parts(session, statement):
        *place, found, shown = zip(*rows, strict=True)
        ids, _, *others = _place_arrays(*place)
        codes = [np.array(list(map(names.code, own)), dtype=np.int32) for own in (found, shown)]
        parts.append([ids, *others, *codes])
    ids, _, *others = _place_arrays(*([()] * 7))
    empty = [ids, *others, np.zeros(0, np.int32), np.zeros(0, np.int32)]
    columns: list[Any] = [*_joined(parts, empty), tuple(names.all())]
    placed = Placed(*columns)
    return placed.at(np.argsort(placed.ids))


def hold_moments(session: Session, moments: Sequence[int]) -> dict[int, int]:
    """Of moments (by number) those that are in the store, with the numbers of their stories; they stay there
    until this transaction ends.
    """
    found: dict[int, int] = {}
    for part in batched(moments, _HELD_AT_ONCE):
        statement = select(MomentTable.id, MomentTable.story_number).where(MomentTable.id.in_(part))
        rows = session.execute(statement.order_by(MomentTable.id).with_for_update(read=True, key_share=True))
        found |= {row.id: row.story_number for row in rows}
    return found


def last_moment(session: Session, run_id: str) -> int:
    """The highest number of a moment of an analyse-run; 0 without any."""
    return session.scalar(select(func.max(MomentTable.id)).where(MomentTable.run_id == run_id)) or 0


def unplaced_moments(session: Session, run_id: str, themes_run_id: str) -> Ids:
    """The numbers of the customers' moments in Dutch stories of an analyse-run that a themes-run has not;
    rising.
    """
    offered = ThemeMomentTable
    known = exists().where(offered.run_id == themes_run_id, offered.moment_id == MomentTable.id)
    statement = _counted(select(MomentTable.id), run_id).where(~known)
    return np.array(sorted(session.scalars(statement)), dtype=np.int64)


def _counted(statement: AnySelect, run_id: str) -> AnySelect:
    return statement.join(StoryTable, StoryTable.number == MomentTable.story_number).where(
        MomentTable.run_id == run_id, MomentTable.voice == Voice.CUSTOMER, StoryTable.language.in_(DUTCH)
    )


def _in_scope(statement: AnySelect, scope: Scope) -> AnySelect:
    own = (MomentTable.id <= scope.until, StoryTable.received_at <= scope.started)
    return _counted(statement, scope.run_id).where(*own)


def _place_columns(since: datetime | None) -> tuple[ColumnElement[Any] | Any, ...]:
    late = cast(StoryTable.received_at > since, Integer) if since else literal(0)
    moment = MomentTable
    return (
        moment.id,
        moment.story_number,
        moment.position,
        moment.utterance,
        moment.start,
        moment.end,
        late,
    )


def _place_arrays(
    ids: Sequence[int],
    stories: Sequence[int],
    positions: Sequence[int],
    utterances: Sequence[int],
    starts: Sequence[int],
    ends: Sequence[int],
    late: Sequence[int],
) -> list[NDArray[Any]]:
    """Numbers, stories, places, stretches, late."""
    story = np.array(stories, dtype=np.int64)
    return [
        np.array(ids, dtype=np.int64),
        story,
        (story << _POSITIONS) | np.array(positions, dtype=np.int64),
        _mixed(story, *(np.array(own, dtype=np.int64) for own in (utterances, starts, ends))),
        np.array(late, dtype=np.bool_),
    ]


def _mixed(*columns: Ids) -> NDArray[np.uint64]:
    """One number for each row; the chance that two rows of a million share one is 1 in 30 million."""
    mixed = np.zeros(len(columns[0]), dtype=np.uint64)
    for column in columns:  # the finaliser of SplitMix64 (Steele, Lea and Flood, 2014)
        mixed = mixed + column.astype(np.uint64) + np.uint64(0x9E3779B97F4A7C15)
        mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        mixed ^= mixed >> np.uint64(31)
    return mixed


def _parts(session: Session, statement: AnySelect) -> Iterator[Sequence[Any]]:
    yield from session.execute(statement, execution_options={"yield_per": _AT_ONCE}).partitions()


def _joined(parts: list[list[NDArray[Any]]], empty: list[NDArray[Any]]) -> list[NDArray[Any]]:
    return [np.concatenate(own) for own in zip(empty, *parts, strict=True)]
