"""When a story happened, from the ways that Dutch files write it."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from typing import Final

from storymine.errors import RecordError

_MONTHS: Final = {
    month: number
    for number, months in enumerate(
        (
            "januari jan january",
            "februari feb february",
            "maart mrt mar march",
            "april apr",
            "mei may",
            "juni jun june",
            "juli jul july",
            "augustus aug august",
            "september sep sept",
            "oktober okt oct october",
            "november nov",
            "december dec",
        ),
        1,
    )
    for month in months.split()
}
_CLOCK = r"(?:[T,\s]+(?:om\s+)?(\d{1,2})[:.](\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:\s*(?:uur|u))?)?"
_NUMBERS = re.compile(rf"(\d{{1,2}})[-/.](\d{{1,2}})[-/.](\d{{4}}){_CLOCK}\Z")
_WORDS = re.compile(
    rf"(?:[a-z]{{2,9}}\.?\s+)?(\d{{1,2}})[\s-]+([a-z]{{3,9}})\.?[\s-]+(\d{{4}}){_CLOCK}\Z", re.IGNORECASE
)
_YEARS: Final = (1970, 2200)
_LARGEST: Final = 10**17


def find_time(value: object) -> datetime | None:
    """A moment in UTC from a datetime, date, ISO 8601, Dutch date ("31-12-2025 14:05", "3 maart 2025") or
    epoch number.

    A time without a zone is taken as UTC, so that the day stays the day that the file names. None when it
    is no time.
    """
    if isinstance(value, datetime):
        return _in_utc(value)
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day, tzinfo=UTC)
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return _from_epoch(value)
    if isinstance(value, str) and 6 <= len(value.strip()) <= 40:
        return _from_text(value.strip())
    return None


def time_from(value: object) -> datetime:
    """As find_time; RecordError when it is no time."""
    found = find_time(value)
    if found is None:
        raise RecordError(
            "not a time; write it as 2025-12-31T14:05:00+01:00 or 31-12-2025 14:05", field="occurred_at"
        )
    return found


def _from_text(text: str) -> datetime | None:
    try:
        if text[:4].isdigit() and not text.isdigit():
            return _in_utc(datetime.fromisoformat(text))
        if match := _NUMBERS.match(text):
            return _dutch(int(match[1]), int(match[2]), int(match[3]), match.groups()[3:])
        if (match := _WORDS.match(text)) and (month := _MONTHS.get(match[2].lower())):
            return _dutch(int(match[1]), month, int(match[3]), match.groups()[3:])
        if text.isdigit() and len(text) in {10, 13, 16}:
            return _from_epoch(float(text))
    except (ValueError, OverflowError):
        return None
    return None


def _dutch(day: int, month: int, year: int, clock: tuple[str | None, ...]) -> datetime | None:
    if month > 12 >= day:  # 12/31/2025: an American export
        day, month = month, day
    hour, minute, second = (int(part or 0) for part in clock)
    return _in_utc(datetime(year, month, day, hour, minute, second, tzinfo=UTC))


def _from_epoch(number: float) -> datetime | None:
    """Seconds, milliseconds or microseconds since 1970, told apart by their size."""
    if not abs(number) < _LARGEST:  # also what is not finite, and integers that no float holds
        return None
    for unit in (1.0, 1e3, 1e6):
        seconds = number / unit
        if 1e8 <= seconds < 5e9:
            return datetime.fromtimestamp(0, UTC) + timedelta(seconds=seconds)
    return None


def _in_utc(moment: datetime) -> datetime | None:
    if not _YEARS[0] <= moment.year < _YEARS[1]:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
