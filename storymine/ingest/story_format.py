"""Our own .story format, the one that the labelled corpus is written in (docs/formats.md); labels are
passed over.

#S|id|channel|sector|score
K|stage|driver|valence|emotions|effort|need|text      a moment of the customer
M|stage|driver|valence|emotions|effort|need|text      a moment of an employee
A|||||||text                                          what the agent says
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from storymine.domain import Channel, Speaker, Story
from storymine.errors import RecordError
from storymine.ingest.encodings import open_text
from storymine.ingest.rows import story_from_row

Line = tuple[int, str]


def read_story_format(path: Path) -> Iterator[Story | tuple[str, RecordError]]:
    """Its stories; one with a faulty line is yielded as ("line 12", the fault) instead."""
    with open_text(path) as lines:
        story: list[Line] = []
        for number, line in enumerate(lines, 1):
            if line.startswith("#S|") and story:
                yield _story_or_fault(story)
                story = []
            if line.strip("\ufeff \r\n"):
                story.append((number, line.lstrip("\ufeff").rstrip("\r\n")))
        if story:
            yield _story_or_fault(story)


def _story_or_fault(lines: list[Line]) -> Story | tuple[str, RecordError]:
    number = lines[0][0]
    try:
        head = lines[0][1].split("|")
        if head[0] != "#S" or len(head) != 5:
            raise RecordError("a story starts with a line #S|id|channel|sector|score")
        said: list[tuple[str, str]] = []
        for number, line in lines[1:]:  # noqa: B007  (its last value names the line at fault)
            said.append(_said(line))
        number = lines[0][0]
        return _story(head, said)
    except RecordError as error:
        return f"line {number}", error


def _said(line: str) -> tuple[str, str]:
    fields = line.split("|")
    if fields[0] not in {"K", "M", "A"} or len(fields) != 8:
        raise RecordError("a line is K, M or A with 8 fields, separated by |")
    if not fields[7].strip():
        raise RecordError("empty", field="text")
    return fields[0], fields[7].strip()


def _story(head: list[str], said: list[tuple[str, str]]) -> Story:
    _, story_id, channel, sector, score = head
    note = channel == Channel.NOTE

    def speaker(part: tuple[str, str]) -> Speaker:
        if note:
            return Speaker.OTHER  # an employee writes down both voices
        return Speaker.CUSTOMER if part[0] == "K" else Speaker.AGENT

    return story_from_row(
        {
            "id": story_id,
            "channel": channel,
            "score": score or None,
            "metadata": {"sector": sector} if sector else None,
            "utterances": [
                {"speaker": role.value, "text": " ".join(text for _, text in parts)}
                for role, parts in groupby(said, speaker)
            ],
        }
    )
