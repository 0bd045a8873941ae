"""Files of transcripts: JSON records in the formats of `storymine.ingest.formats`, and WebVTT captions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Final

from storymine.domain import Channel, Speaker, Story
from storymine.errors import RecordError, RolesError
from storymine.ingest.channels import find_speaker
from storymine.ingest.encodings import open_text
from storymine.ingest.formats import find_format, story_of, webvtt
from storymine.ingest.formats.embedded import read_body
from storymine.ingest.rows import story_from_row
from storymine.ingest.tables import Record

Roles = Mapping[str, Speaker]
StoryRecord = tuple[str, Story | RecordError]

_LOOKED_AT: Final = 20
_MOST_LINES: Final = 50_000


def holds_transcripts(records: Iterable[Record]) -> bool:
    """True when one of the first records is in a transcript format."""
    return any(
        not isinstance(row, RecordError) and find_format(row) is not None
        for _, row in islice(records, _LOOKED_AT)
    )


def read_transcripts(
    records: Iterable[Record], *, roles: Roles, channel: Channel | None
) -> Iterator[StoryRecord]:
    """A story or a fault for each record; formats may differ from record to record."""
    for record, row in records:
        if isinstance(row, RecordError):
            yield record, row
            continue
        found = find_format(row)
        try:
            if found is None:
                yield record, story_from_row(row)
            else:
                yield record, story_of(found.read(row), roles=roles, channel=channel)
        except RecordError as error:
            reason = f"{found.NAME}: {error}" if found else f"in no transcript format, and no row: {error}"
            yield record, RecordError(reason)


def read_captions(path: Path, *, roles: Roles, channel: Channel | None) -> Iterator[StoryRecord]:
    """The one story of a WebVTT file, after the faults of its cues."""
    try:
        with open_text(path) as lines:
            conversation, faults = webvtt.read(lines)
        yield from faults
        yield "captions", story_of(conversation, roles=roles, channel=channel)
    except RecordError as error:
        yield "captions", RecordError(f"{webvtt.NAME}: {error}")


def is_dialogue(head: str, roles: Roles) -> bool:
    """True when most lines at the beginning of a text start with a role, or a name in `roles`, and a colon,
    and not all with the same one.
    """
    lines = [line for line in head.splitlines()[:_LOOKED_AT] if line.strip()]
    found = [match[1].strip() for line in lines if (match := webvtt.NAMED.match(line.strip()))]
    said = [name for name in found if name in roles or find_speaker(name)]
    return len(set(said)) > 1 and 2 * len(said) > len(lines)


def read_dialogue(path: Path, *, roles: Roles, channel: Channel | None) -> Iterator[StoryRecord]:
    """The one story of a text in which a role and a colon stand before what is said."""
    try:
        with open_text(path) as lines:
            text = "".join(islice(lines, _MOST_LINES))
            if next(lines, None) is not None:
                raise RecordError(f"more than {_MOST_LINES:,} lines")
        yield "text", story_of(read_body(text, names=frozenset(roles)), roles=roles, channel=channel)
    except RecordError as error:
        yield "text", error


def roles_from(roles: Mapping[str, Speaker | str] | None) -> dict[str, Speaker]:
    """The roles of named speakers; RolesError for a role that there is not.

    >>> roles_from({"Sanne": "agent", "SPEAKER_01": "klant"})
    {'Sanne': <Speaker.AGENT: 'agent'>, 'SPEAKER_01': <Speaker.CUSTOMER: 'customer'>}
    """
    found = {}
    for name, role in (roles or {}).items():
        speaker = find_speaker(role)
        if speaker is None:
            known = ", ".join(one.value for one in Speaker)
            raise RolesError(f"{str(role)!r} is no role of a speaker; use one of {known}")
        found[name] = speaker
    return found
