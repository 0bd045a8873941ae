"""WebVTT as such: cues with their times, whatever is in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from storymine.errors import RecordError

MAX_CUES: Final = 50_000
MAX_CUE: Final = 20_000
MAX_CHARACTERS: Final = 4_000_000
_CLOCK: Final = r"(?:(\d{1,4}):)?([0-5]?\d):([0-5]?\d)[.,](\d{1,3})"
_TIMING = re.compile(rf"\s*{_CLOCK}\s*-->\s*{_CLOCK}(?:\s.*)?\Z")
_NO_CUES: Final = frozenset(("NOTE", "STYLE", "REGION"))


@dataclass(frozen=True, slots=True)
class Cue:
    """One caption: the line of its times, when it is shown, and its text as it stands in the file."""

    line: int
    start: float
    end: float
    text: str


def read_cues(lines: Iterable[str]) -> Iterator[Cue | tuple[str, RecordError]]:
    """The cues of a file; one that cannot be read is ("line 12", the fault). RecordError when they are too
    many.
    """
    for count, (number, block) in enumerate(_blocks(lines)):
        if count > MAX_CUES:
            raise RecordError(f"more than {MAX_CUES:,} cues")
        place = next((index for index, line in enumerate(block) if "-->" in line), None)
        if place is None and (count == 0 or block[0].split()[0] in _NO_CUES):
            continue
        match = _TIMING.match(block[place]) if place is not None and len(block[place]) < 500 else None
        if place is None or match is None:
            yield f"line {number}", RecordError("no cue: it has no times like 00:01.000 --> 00:02.500")
            continue
        text = "\n".join(block[place + 1 :])
        if len(text) > MAX_CUE:
            yield f"line {number}", RecordError(f"a cue longer than {MAX_CUE:,} characters")
            continue
        times = match.groups()
        yield Cue(number + place, _seconds(times[:4]), _seconds(times[4:]), text)


def _blocks(lines: Iterable[str]) -> Iterator[tuple[int, list[str]]]:
    block: list[str] = []
    begin = size = 0
    for number, raw in enumerate(lines, 1):
        line = raw.strip("\ufeff\r\n")
        size += len(line)
        if size > MAX_CHARACTERS:
            raise RecordError(f"more than {MAX_CHARACTERS:,} characters of captions")
        if line.strip():
            begin = begin if block else number
            block.append(line)
        elif block:
            yield begin, block
            block = []
    if block:
        yield begin, block


def _seconds(parts: tuple[str | None, ...]) -> float:
    hours, minutes, seconds, fraction = (part or "0" for part in parts)
    return int(hours) * 3600 + int(minutes) * 60 + int(seconds) + int(fraction.ljust(3, "0")) / 1000
