"""Reads corrections; of each stretch of a story the newest one holds, the older ones are its history."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import ColumnElement, select, tuple_
from sqlalchemy.orm import Session, aliased

from storymine.domain import Channel, Correction, Moment, Voice
from storymine.store.queries.cursors import before, check_limit, decode_cursor, encode_cursor
from storymine.store.records import labels_of, utterances_of
from storymine.store.tables import CorrectionTable, StoryTable
from storymine.store.types import AnyRow, AnySelect
from storymine.store.views import Page


def list_corrections(
    session: Session, *, cursor: str | None = None, limit: int = 50, history: bool = False
) -> Page[Correction]:
    """Corrections that hold, the newest first; with `history` also those that a newer one has replaced.

    Raises InputError for a cursor that is not this list's, or the limit.
    """
    check_limit(limit)
    statement = _select_rows()
    if not history:
        statement = statement.where(_holds())
    if cursor is not None:
        position = decode_cursor(cursor, "corrections", [datetime, int])
        statement = statement.where(before([CorrectionTable.made_at, CorrectionTable.id], position))
    order = (CorrectionTable.made_at.desc(), CorrectionTable.id.desc())
    rows = session.execute(statement.order_by(*order).limit(limit + 1)).all()
    more = None
    if len(rows) > limit:
        more = encode_cursor("corrections", [rows[limit - 1].made_at, rows[limit - 1].id])
    return Page(tuple(_correction(row) for row in rows[:limit]), more)


def iterate_corrections(session: Session, *, size: int = 500) -> Iterator[Correction]:
    """All corrections that hold, the newest first, `size` at a time in memory."""
    cursor: str | None = None
    while True:
        page = list_corrections(session, cursor=cursor, limit=size)
        yield from page.items
        cursor = page.next_cursor
        if cursor is None:
            return


def corrections_of_story(session: Session, number: int) -> tuple[Correction, ...]:
    """The corrections of a story that hold, in the order of its text."""
    order = (CorrectionTable.utterance, CorrectionTable.start, CorrectionTable.end)
    own = _select_rows().where(CorrectionTable.story_number == number, _holds())
    return tuple(_correction(row) for row in session.execute(own.order_by(*order)))


def _select_rows() -> AnySelect:
    return select(
        *CorrectionTable.__table__.columns,
        StoryTable.id.label("story"),
        StoryTable.channel,
        StoryTable.text,
        StoryTable.utterances,
    ).join(StoryTable, StoryTable.number == CorrectionTable.story_number)


def _holds() -> ColumnElement[bool]:
    """Whether there is no newer correction of the same stretch."""
    newer = aliased(CorrectionTable)
    same = (
        newer.story_number == CorrectionTable.story_number,
        newer.utterance == CorrectionTable.utterance,
        newer.start == CorrectionTable.start,
        newer.end == CorrectionTable.end,
    )
    later = tuple_(newer.made_at, newer.id) > tuple_(CorrectionTable.made_at, CorrectionTable.id)
    return ~select(newer.id).where(*same, later).exists()


def _correction(row: AnyRow) -> Correction:
    """A row of a correction with its story's id, channel, text and utterances."""
    said = list(utterances_of(row.text, row.utterances))[row.utterance].text[row.start : row.end]
    return Correction(
        story=row.story,
        channel=Channel(row.channel),
        moment=Moment(row.utterance, row.start, row.end, said, Voice(row.voice)),
        labels=labels_of(row.labels),
        reading=labels_of(row.reading),
        model=row.model,
        made_at=row.made_at,
        by=row.by,
    )
