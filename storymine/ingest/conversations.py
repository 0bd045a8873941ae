"""Conversation tables: several rows with one conversation id, each with a speaker and a text, make one
story.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

from storymine.domain import Channel
from storymine.errors import RecordError
from storymine.ingest.columns import Columns, Row, as_text, is_empty
from storymine.ingest.dates import find_time
from storymine.ingest.formats.conversation import Talker, assign_roles
from storymine.ingest.scores import find_seconds
from storymine.ingest.table_stories import row_of
from storymine.ingest.tables import Record

Numbered = tuple[str, Row]


def conversations(records: Callable[[], Iterator[Record]], columns: Columns) -> Iterator[Record]:
    """Rows with `utterances`, one a conversation; rows that cannot be read stay RecordErrors.

    A file whose conversations lie together is streamed, one conversation in memory; of a file that mixes
    them all rows are held. Messages go in the order of their times, when all have one.
    """
    together = _lie_together(records(), columns)
    held: dict[str, list[Numbered]] = {}
    current: str | None = None
    for record, row in records():
        if isinstance(row, RecordError):
            yield record, row
            continue
        key = as_text(columns.value(row, "conversation"))
        if not key:
            yield record, RecordError("empty; this row belongs to no conversation", field="conversation")
            continue
        if together and key != current and current is not None:
            yield _conversation(current, held.pop(current), columns)
        current = key
        held.setdefault(key, []).append((record, row))
    for key, rows in held.items():
        yield _conversation(key, rows, columns)


def _lie_together(records: Iterator[Record], columns: Columns) -> bool:
    seen: set[int] = set()
    current: int | None = None
    for _, row in records:
        if isinstance(row, RecordError):
            continue
        key = hash(as_text(columns.value(row, "conversation")))
        if key != current and key in seen:
            return False
        seen.add(key)
        current = key
    return True


def _conversation(key: str, rows: list[Numbered], columns: Columns) -> Record:
    times = [find_time(columns.value(row, "start")) for _, row in rows]
    moments = [moment for moment in times if moment is not None]
    starts: list[float | None]
    if len(moments) == len(rows) and not any(
        isinstance(columns.value(row, "start"), int | float) for _, row in rows
    ):
        order = sorted(range(len(rows)), key=lambda number: moments[number])
        rows = [rows[number] for number in order]
        starts = [(moments[number] - moments[order[0]]).total_seconds() for number in order]
    else:
        moments, starts = [], [find_seconds(columns.value(row, "start")) for _, row in rows]
    story: dict[str, object] = {}
    for _, row in rows:  # what is said of a conversation may stand on any of its rows
        story = {
            **row_of(row, columns),
            **{name: value for name, value in story.items() if not is_empty(value)},
        }
    roles = _roles(rows, columns)
    said = [
        {"speaker": roles(columns.value(row, "speaker")), "text": columns.text(row) or "", "start": start}
        for (_, row), start in zip(rows, starts, strict=True)
    ]
    story |= {"id": key, "utterances": said}
    story.pop("text", None)
    if not columns.value(rows[0][1], "channel"):
        story.pop("channel", None)
        if moments:  # wall-clock times: written messages, not seconds into a call
            story["channel"] = Channel.CHAT.value
    _date(story, moments)
    return rows[0][0], story


def _roles(rows: list[Numbered], columns: Columns) -> Callable[[object], object]:
    """What stands for a speaker in the table to a role. Names are told apart in each conversation, as in a
    transcript.
    """
    if columns.roles is None:
        return lambda speaker: speaker
    names = {as_text(columns.value(row, "speaker")) for _, row in rows}
    talkers = {name: Talker((name,)) for name in names}
    found = assign_roles(talkers, names, columns.roles)
    return lambda speaker: found[as_text(speaker)].value


def _date(story: dict[str, object], moments: list[datetime]) -> None:
    if moments:
        story["occurred_at"] = min(moments)
