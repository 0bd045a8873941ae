"""The fields of a JSON object from elsewhere, with errors that name the place and never the words."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Final

from storymine.errors import RecordError
from storymine.ingest.dates import find_time

MAX_ITEMS: Final = 100_000
_SHORT: Final = 200
_SECONDS = re.compile(r"(\d{1,18}(?:\.\d{1,9})?)s?\Z")


@dataclass(frozen=True, slots=True)
class Fields:
    """One object and where it stands ("transcripts[0].phrases[3]").

    A field is asked for by all its names; `segment_participant` finds `segmentParticipant` and
    `segment-participant` too. What is optional and cannot be used is as if it were not there; what a story
    can't do without raises a RecordError.
    """

    values: Mapping[str, object]
    place: str = ""

    def value(self, *names: str) -> object:
        """The first of these fields that is there and not null."""
        for name in names:
            for spelling in _spellings(name):
                if self.values.get(spelling) is not None:
                    return self.values[spelling]
        return None

    def at(self, name: str) -> str:
        """Where a field stands, for an error."""
        return f"{self.place}.{name}" if self.place else name

    def text(self, *names: str) -> str:
        """What is said, "" when the field is not there; RecordError when it is no string."""
        value = self.value(*names)
        if value is None:
            return ""
        if not isinstance(value, str):
            raise RecordError(f"must be a string, not {type(value).__name__}", field=self.at(names[0]))
        return value.strip()

    def word(self, *names: str) -> str | None:
        """A short string or a whole number as one, else None."""
        value = self.value(*names)
        if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 10**30:
            return str(value)
        if isinstance(value, str) and 0 < len(value.strip()) <= _SHORT:
            return value.strip()
        return None

    def number(self, *names: str) -> float | None:
        """A finite number, also one written as a string or as "12.3s", else None."""
        value = self.value(*names)
        if isinstance(value, str) and (match := _SECONDS.match(value.strip())):
            return float(match[1])
        if isinstance(value, bool) or not isinstance(value, int | float):
            return None
        try:
            number = float(value)
        except OverflowError:
            return None
        return number if math.isfinite(number) else None

    def time(self, *names: str) -> datetime | None:
        """A moment in UTC, else None."""
        return find_time(self.value(*names))

    def inner(self, *names: str) -> Fields:
        """An object in this one; one without fields when it is not there."""
        value = self.value(*names)
        return Fields(value if isinstance(value, Mapping) else {}, self.at(names[0]))

    def items(self, *names: str) -> Iterator[Fields]:
        """The objects of a list, none when it is not there; RecordError when it is no list of objects."""
        value = self.value(*names)
        place = self.at(names[0])
        if value is None:
            return
        if not isinstance(value, list):
            raise RecordError(f"must be a list, not {type(value).__name__}", field=place)
        if len(value) > MAX_ITEMS:
            raise RecordError(f"{len(value):,} of them; at most {MAX_ITEMS:,} are read", field=place)
        for number, item in enumerate(value):
            if not isinstance(item, Mapping):
                raise RecordError(f"must be an object, not {type(item).__name__}", field=f"{place}[{number}]")
            yield Fields(item, f"{place}[{number}]")


@lru_cache(maxsize=512)
def _spellings(name: str) -> tuple[str, ...]:
    """
    >>> _spellings("start_time")
    ('start_time', 'startTime', 'start-time')
    """
    if "_" not in name:
        return (name,)
    first, *rest = name.split("_")
    return name, first + "".join(part.capitalize() for part in rest), name.replace("_", "-")
