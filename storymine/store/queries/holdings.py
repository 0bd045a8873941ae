"""Everything that is held on one customer: whole rows, so that a new column cannot be forgotten here."""

from __future__ import annotations

import base64
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storymine.batching import batched
from storymine.store.dialect import table_of
from storymine.store.discovery_tables import SuggestedNameQuoteTable, SuggestedNameTable
from storymine.store.erasure import find_stories_of
from storymine.store.raw_tables import RawStoryTable
from storymine.store.records import utterances_of
from storymine.store.tables import (
    CorrectionTable,
    FailureTable,
    MomentTable,
    MomentVectorTable,
    StoryReadingTable,
    StoryTable,
    ThemeMomentTable,
    ThemeRunTable,
    ThemeTable,
)
from storymine.store.types import AnyRow, AnySelect

Json = dict[str, Any]

_BATCH = 500
_PARTS: Mapping[str, tuple[str, ...]] = {
    "emotions": ("label", "score"),
    "drivers": ("label", "polarity", "score"),
    "evidence": ("kind", "label", "start", "end"),
    "stages": ("label", "score"),
    "needs": ("kind", "text"),
}


def held_on(session: Session, customer: str) -> Json:
    """All that is held under a pseudonym as JSON, in one order: stories in all their versions, each with what
    every run read in it, people's corrections, failures, its sealed raw text, and the themes that its moments
    are in.

    Names are those of the columns in docs/store.md; vectors are base64 of little-endian float16.
    """
    numbers = find_stories_of(session, customer)
    stories = [story for part in batched(numbers, _BATCH) for story in _stories(session, part)]
    return {"customer": customer, "stories": stories}


def _stories(session: Session, numbers: Sequence[int]) -> list[Json]:
    readings = _by_story(session, _rows_of(StoryReadingTable, numbers).order_by(StoryReadingTable.run_id))
    corrections = _by_story(session, _rows_of(CorrectionTable, numbers).order_by(CorrectionTable.id))
    failures = _by_story(session, _rows_of(FailureTable, numbers).order_by(FailureTable.id))
    raw = _by_story(session, _rows_of(RawStoryTable, numbers))
    shown = _by_story(session, _shown(numbers))
    moments = _moments(session, numbers)
    rows = session.execute(
        select(table_of(StoryTable)).where(StoryTable.number.in_(numbers)).order_by(StoryTable.number)
    )
    return [
        {
            **_json(row),
            "utterances": [
                {"speaker": one.speaker.value, "text": one.text, "start": one.start}
                for one in utterances_of(row.text, row.utterances)
            ],
            "readings": readings[row.number],
            "moments": moments[row.number],
            "corrections": corrections[row.number],
            "failures": failures[row.number],
            "raw": next(iter(raw[row.number]), None),
            "shown_to_models": shown[row.number],
        }
        for row in rows
    ]


def _moments(session: Session, numbers: Sequence[int]) -> Mapping[int, list[Json]]:
    themes: Mapping[int, list[Json]] = defaultdict(list)
    for place in session.execute(_places(numbers)):
        themes[place.moment_id].append(
            {
                "run_id": place.run_id,
                "theme_id": place.theme_id,
                "label": place.label,
                "score": place.score,
                "quoted": place.moment_id in (place.quotes or ()),
            }
        )
    rows = session.execute(
        select(*MomentTable.__table__.columns, MomentVectorTable.vector)
        .outerjoin(MomentVectorTable, MomentVectorTable.moment_id == MomentTable.id)
        .where(MomentTable.story_number.in_(numbers))
        .order_by(MomentTable.story_number, MomentTable.run_id, MomentTable.position)
    )
    found: Mapping[int, list[Json]] = defaultdict(list)
    for row in rows:
        found[row.story_number].append({**_json(row), "themes": themes[row.id]})
    return found


def _places(numbers: Sequence[int]) -> AnySelect:
    place, found = ThemeMomentTable, ThemeRunTable
    own = select(MomentTable.id).where(MomentTable.story_number.in_(numbers))
    return (
        select(
            place.moment_id,
            place.run_id,
            place.theme_id,
            place.score,
            found.quotes,
            func.coalesce(ThemeTable.title, found.label).label("label"),
        )
        .outerjoin(found, (found.run_id == place.run_id) & (found.theme_id == place.theme_id))
        .outerjoin(ThemeTable, ThemeTable.id == place.theme_id)
        .where(place.moment_id.in_(own))
        .order_by(place.moment_id, place.run_id)
    )


def _rows_of(
    model: type[StoryReadingTable | CorrectionTable | FailureTable | RawStoryTable], numbers: Sequence[int]
) -> AnySelect:
    return select(*model.__table__.columns).where(model.story_number.in_(numbers))


def _shown(numbers: Sequence[int]) -> AnySelect:
    """The quotes that a language model was shown to name a theme by."""
    return (
        select(
            *SuggestedNameQuoteTable.__table__.columns, SuggestedNameTable.model, SuggestedNameTable.asked_at
        )
        .join(SuggestedNameTable, SuggestedNameTable.theme_id == SuggestedNameQuoteTable.theme_id)
        .where(SuggestedNameQuoteTable.story_number.in_(numbers))
        .order_by(SuggestedNameQuoteTable.theme_id, SuggestedNameQuoteTable.position)
    )


def _by_story(session: Session, statement: AnySelect) -> Mapping[int, list[Json]]:
    found: Mapping[int, list[Json]] = defaultdict(list)
    for row in session.execute(statement):
        found[row.story_number].append(_json(row))
    return found


def _json(row: AnyRow) -> Json:
    return {name: _value(name, value) for name, value in row._mapping.items()}


def _value(name: str, value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if name in _PARTS:
        return [dict(zip(_PARTS[name], item, strict=True)) for item in value]
    return value
