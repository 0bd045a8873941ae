"""How long stories are kept, per channel; written as "gesprek=400d,review=5y,default=3y"."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal, cast

from storymine.domain import Channel
from storymine.errors import ConfigurationError

Unit = Literal["d", "w", "m", "y"]

DEFAULT, FOREVER = "default", "forever"
LONGEST_YEARS = 200
_PERIOD = re.compile(r"([1-9][0-9]{0,4})([dwmy])")
_PER_YEAR: Mapping[Unit, int] = {"d": 366, "w": 53, "m": 12, "y": 1}
_CHANNELS = {name: channel for channel in Channel for name in (channel.value, channel.name.lower())}


@dataclass(frozen=True, slots=True)
class Period:
    """A number of days, weeks, months or years of the calendar."""

    number: int
    unit: Unit

    def __str__(self) -> str:
        return f"{self.number}{self.unit}"

    def before(self, now: datetime) -> datetime:
        """The moment this long before `now`; a day that a month lacks becomes its last day.

        >>> Period(1, "m").before(datetime(2026, 3, 31)).isoformat()
        '2026-02-28T00:00:00'
        """
        if self.unit in ("d", "w"):
            return now - timedelta(days=self.number * (7 if self.unit == "w" else 1))
        months = 12 * now.year + now.month - 1 - self.number * (12 if self.unit == "y" else 1)
        year, month = divmod(months, 12)
        return now.replace(year=year, month=month + 1, day=min(now.day, monthrange(year, month + 1)[1]))


@dataclass(frozen=True, slots=True)
class Retention:
    """The periods of the channels; stories of a channel without one are kept for ever."""

    periods: Mapping[Channel, Period] = field(default_factory=dict)

    def cutoffs(self, now: datetime) -> dict[Channel, datetime]:
        """Per channel: what happened before this moment has been kept long enough."""
        return {channel: period.before(now) for channel, period in self.periods.items()}


def read_retention(text: str) -> Retention:
    """The periods in a setting; empty keeps everything for ever. Raises ConfigurationError, naming the part.

    >>> read_retention("call=400d,default=3y").periods[Channel.REVIEW]
    Period(number=3, unit='y')
    """
    given: dict[str, Period | None] = {}
    for part in (part.strip() for part in text.split(",")) if text.strip() else ():
        name, _, value = (piece.strip().lower() for piece in part.partition("="))
        key = name if name == DEFAULT else str(_CHANNELS.get(name, ""))
        if not key:
            known = ", ".join([*(channel.value for channel in Channel), DEFAULT])
            raise ConfigurationError(
                f"{part!r} names no channel; a part is CHANNEL=PERIOD, with one of {known}"
            )
        if key in given:
            raise ConfigurationError(f"{part!r} comes after another period for {key}; give one")
        given[key] = _read_period(part, value)
    rest = given.get(DEFAULT)
    periods = {channel: given.get(channel.value, rest) for channel in Channel}
    return Retention({channel: period for channel, period in periods.items() if period is not None})


def _read_period(part: str, value: str) -> Period | None:
    if value == FOREVER:
        return None
    found = _PERIOD.fullmatch(value)
    if found is None:
        raise ConfigurationError(
            f"{part!r} gives no period; write 400d, 26w, 18m or 5y (days, weeks, months, years), or {FOREVER}"
        )
    number, unit = int(found[1]), cast("Unit", found[2])
    if number > LONGEST_YEARS * _PER_YEAR[unit]:
        raise ConfigurationError(f"{part!r} is longer than {LONGEST_YEARS} years; write {FOREVER}")
    return Period(number, unit)
