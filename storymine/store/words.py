"""Gives stories other words: those that better redaction makes of their raw text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from storymine.domain import Story
from storymine.store.dialect import table_of
from storymine.store.engine import begin_write
from storymine.store.erasure import erase_readings
from storymine.store.records import UNCLAIMED, stored_form, story_columns, utterances_of
from storymine.store.tables import CorrectionTable, StoryTable, ThemeChangeMomentTable
from storymine.store.theme_traces import Membership
from storymine.store.types import AnyRow

_TOKEN = re.compile(r"\[[A-Z]+-\d+\]|\w+|\W")
_WORDS = ("text", "utterances", "details")


@dataclass(frozen=True, slots=True)
class NewWords:
    """Story number `number`, handed in as `name`: as it was when it was looked at, and as it is to be."""

    number: int
    name: str
    before: Story
    after: Story


@dataclass(frozen=True, slots=True)
class Replaced:
    """Numbers of the stories that have new words now, the stretches that they no longer say, and how many
    moments themes lost.
    """

    numbers: tuple[int, ...]
    texts: tuple[str, ...]
    lost: Mapping[Membership, int]


def replace_words(session: Session, changes: Sequence[NewWords]) -> Replaced:
    """Give stories their new words; what was read in the old ones is deleted, and they wait to be read again.

    People's corrections, and the stretches that decisions about themes name, move along with the words. A
    story that has other words by now than it was looked at with is left as it is.
    """
    begin_write(session)
    rows = _hold(session, changes)
    erased = erase_readings(session, rows)
    texts: dict[str, None] = {}
    for change in changes:
        if change.number not in rows:
            continue
        after = stored_form(replace(change.after, id=change.name))
        pairs = zip(change.before.utterances, after.utterances, strict=True)
        moves = [Move(old.text, new.text) for old, new in pairs]
        _set_words(session, rows[change.number], after)
        _move_stretches(session, change.number, moves)
        texts |= dict.fromkeys(text for move in moves for text in move.gone())
    return Replaced(tuple(rows), tuple(texts), erased.lost)


def _hold(session: Session, changes: Sequence[NewWords]) -> dict[int, AnyRow]:
    """The rows of the stories, held until the transaction ends, of those that are as they were seen."""
    seen = {change.number: change.before for change in changes}
    rows = session.execute(
        select(table_of(StoryTable))
        .where(StoryTable.number.in_(seen))
        .order_by(StoryTable.number)
        .with_for_update()
    )
    return {row.number: row for row in rows if _is_as_seen(row, seen[row.number])}


def _is_as_seen(row: AnyRow, seen: Story) -> bool:
    return tuple(utterances_of(row.text, row.utterances)) == seen.utterances and dict(row.details) == dict(
        seen.metadata
    )


def _set_words(session: Session, row: AnyRow, after: Story) -> None:
    stories = table_of(StoryTable)
    columns = story_columns(after, content_hash=after.content_hash, received_at=row.received_at)
    values: dict[str, Any] = {name: columns[name] for name in _WORDS}
    same = select(StoryTable.number, StoryTable.status).where(
        StoryTable.content_hash == after.content_hash, StoryTable.number != row.number
    )
    twin = session.execute(same).one_or_none()
    values["content_hash"] = after.content_hash
    if twin is not None:
        # Two versions of a story say the same now. The older one is read no more; it makes room.
        older = twin.number if twin.status == "superseded" else row.number
        mark = f"{after.content_hash}@{older}"
        if older == row.number:
            values["content_hash"] = mark
        else:
            session.execute(update(stories).where(StoryTable.number == older).values(content_hash=mark))
    if row.status == "analysed":
        values |= {"status": "pending", "attempts": 0, **UNCLAIMED}
    session.execute(update(stories).where(StoryTable.number == row.number).values(**values))


def _move_stretches(session: Session, number: int, moves: Sequence[Move]) -> None:
    corrections, named = table_of(CorrectionTable), table_of(ThemeChangeMomentTable)
    for row in session.execute(select(corrections).where(CorrectionTable.story_number == number)).all():
        values = dict(zip(("start", "end"), moves[row.utterance].stretch(row.start, row.end), strict=True))
        session.execute(update(corrections).where(CorrectionTable.id == row.id).values(**values))
    of_story = ThemeChangeMomentTable.story_number == number
    rows = session.execute(select(named).where(of_story)).all()
    if rows:
        moved = {
            (row.change_id, row.part, row.utterance, *moves[row.utterance].stretch(row.start, row.end))
            for row in rows
        }
        keys = ("change_id", "part", "utterance", "start", "end")
        session.execute(delete(named).where(of_story))
        session.execute(
            insert(named),
            [{"story_number": number, **dict(zip(keys, one, strict=True))} for one in sorted(moved)],
        )


class Move:
    """Where stretches of a text lie in its new version."""

    def __init__(self, old: str, new: str) -> None:
        self._old = old
        before, after = _TOKEN.findall(old), _TOKEN.findall(new)
        first, last = _shared(before, after)
        middle = SequenceMatcher(None, before[first : last[0]], after[first : last[1]], autojunk=False)
        ends, new_ends = _ends(before), _ends(after)
        # Places in both texts: (old start, old end, new start, new end) of what differs, in order.
        self._changed = [
            (ends[first + a], ends[first + b], new_ends[first + c], new_ends[first + d])
            for kind, a, b, c, d in middle.get_opcodes()
            if kind != "equal"
        ]

    def stretch(self, start: int, end: int) -> tuple[int, int]:
        """Where old[start:end] is now; what lies half in a changed part takes all of that part."""
        return self._place(start, low=True), self._place(end, low=False)

    def gone(self) -> Iterator[str]:
        """What the old text said and the new one does not."""
        for start, end, _, _ in self._changed:
            if said := self._old[start:end].strip():
                yield said

    def _place(self, at: int, *, low: bool) -> int:
        shift = 0
        for start, end, new_start, new_end in self._changed:
            if at < start or (at == start and not low):
                break
            if at < end or (at == start and low and end > start):
                return new_start if low else new_end
            shift = new_end - end
        return at + shift


def _shared(before: Sequence[str], after: Sequence[str]) -> tuple[int, tuple[int, int]]:
    """How many tokens both begin with, and where in each what they both end with begins."""
    most = min(len(before), len(after))
    first = next((at for at in range(most) if before[at] != after[at]), most)
    same = 0
    while same < most - first and before[-1 - same] == after[-1 - same]:
        same += 1
    return first, (len(before) - same, len(after) - same)


def _ends(tokens: Sequence[str]) -> list[int]:
    places = [0]
    for token in tokens:
        places.append(places[-1] + len(token))
    return places
