"""Keeps what a language model proposed as names of themes, and which quotes it was shown."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from storymine.batching import batched
from storymine.domain import Quote
from storymine.store.dialect import table_of
from storymine.store.discovery_tables import SuggestedNameQuoteTable, SuggestedNameTable
from storymine.store.engine import begin_write
from storymine.store.records import utterances_of
from storymine.store.tables import MomentTable, StoryTable, ThemeTable
from storymine.store.themes import Place

_BATCH = 500


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What came of asking `model` for the name of a theme: `name`, or the `fault` for which it is not used.

    `content` says what was asked, without words; `quotes` are the places of the moments that it was shown.
    """

    theme: str
    content: str
    model: str
    name: str | None
    fault: str | None
    quotes: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class SuggestedName:
    """A name that a language model proposed, and the quotes that it was shown, as far as they are there."""

    name: str
    model: str
    asked_at: datetime
    quotes: tuple[Quote, ...]


def save_suggestions(session: Session, run_id: str, suggestions: Sequence[Suggestion]) -> None:
    """Keep what came of asking, in the place of what was known of the same themes.

    `run_id` is the analyse-run whose moments were shown. A moment that is no longer there is left out.
    """
    begin_write(session)
    for part in batched([one.theme for one in suggestions], _BATCH):
        session.execute(delete(table_of(SuggestedNameTable)).where(SuggestedNameTable.theme_id.in_(part)))
    if not suggestions:
        return
    now = datetime.now(UTC)
    session.execute(
        insert(table_of(SuggestedNameTable)),
        [
            {
                "theme_id": one.theme,
                "content": one.content,
                "model": one.model,
                "name": one.name,
                "fault": one.fault,
                "asked_at": now,
            }
            for one in suggestions
        ],
    )
    stretches = _stretches(session, run_id, {place for one in suggestions for place in one.quotes})
    rows = [
        {"theme_id": one.theme, "position": position, **stretches[place]}
        for one in suggestions
        for position, place in enumerate(one.quotes)
        if place in stretches
    ]
    if rows:
        session.execute(insert(table_of(SuggestedNameQuoteTable)), rows)


def load_suggestions(session: Session) -> list[Suggestion]:
    """What came of asking so far, without the quotes."""
    table = SuggestedNameTable
    rows = session.execute(
        select(table.theme_id, table.content, table.model, table.name, table.fault).order_by(
            table.asked_at.desc(), table.theme_id
        )
    )
    return [Suggestion(*row) for row in rows]


def forget_suggestion(session: Session, theme_id: str) -> None:
    """Forget what was proposed for a theme."""
    begin_write(session)
    own = SuggestedNameTable.theme_id == theme_id
    session.execute(delete(table_of(SuggestedNameTable)).where(own))


def find_suggested_name(session: Session, theme_id: str, label: str) -> SuggestedName | None:
    """Who proposed the name `label` that a theme has; None where it is our own, or people's."""
    row = session.execute(
        select(SuggestedNameTable.model, SuggestedNameTable.asked_at).where(
            SuggestedNameTable.theme_id == theme_id,
            SuggestedNameTable.name == label,
            SuggestedNameTable.fault.is_(None),
        )
    ).one_or_none()
    if row is None:
        return None
    shown = session.execute(
        select(
            StoryTable.id,
            StoryTable.text,
            StoryTable.utterances,
            SuggestedNameQuoteTable.utterance,
            SuggestedNameQuoteTable.start,
            SuggestedNameQuoteTable.end,
        )
        .join(StoryTable, StoryTable.number == SuggestedNameQuoteTable.story_number)
        .where(SuggestedNameQuoteTable.theme_id == theme_id)
        .order_by(SuggestedNameQuoteTable.position)
    )
    quotes = []
    for one in shown:
        said = list(utterances_of(one.text, one.utterances))[one.utterance].text[one.start : one.end]
        quotes.append(Quote(one.id, one.utterance, " ".join(said.split())))
    return SuggestedName(label, row.model, row.asked_at, tuple(quotes))


def titled_themes(session: Session) -> set[str]:
    """The themes that people gave a name."""
    return set(session.scalars(select(ThemeTable.id).where(ThemeTable.title.is_not(None))))


def _stretches(session: Session, run_id: str, places: Collection[Place]) -> dict[Place, Mapping[str, int]]:
    found: dict[Place, Mapping[str, int]] = {}
    for part in batched(sorted({story for story, _ in places}), _BATCH):
        rows = session.execute(
            select(
                StoryTable.id,
                MomentTable.position,
                MomentTable.story_number,
                MomentTable.utterance,
                MomentTable.start,
                MomentTable.end,
            )
            .join(MomentTable, MomentTable.story_number == StoryTable.number)
            .where(StoryTable.id.in_(part), MomentTable.run_id == run_id)
        )
        for row in rows:
            found[row.id, row.position] = {
                "story_number": row.story_number,
                "utterance": row.utterance,
                "start": row.start,
                "end": row.end,
            }
    return {place: stretch for place, stretch in found.items() if place in places}
