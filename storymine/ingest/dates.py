"""When a story happened, from the ways that Dutch files write it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
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
_CLOCK = (
    r"(?:[T,\s]+(?:om\s+)?(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d+)?)?"
    r"(?:\s*(?:uur|u|(?P<half>[ap])\.?m\.?))?(?:\s*(?P<zone>Z|UTC|GMT|CES?T|[+-]\d{2}:?\d{2}))?)?\Z"
)
_DAY = r"(?:[a-z]{2,9}\.?,?\s+)?"
_WRITTEN: Final = tuple(
    re.compile(form + _CLOCK, re.IGNORECASE)
    for form in (
        r"(?P<day>\d{1,2})[-/.](?P<month>\d{1,2})[-/.](?P<year>\d{4})",
        r"(?P<day>\d{1,2})(?P<mark>[-/])(?P<month>\d{1,2})(?P=mark)(?P<year>\d{2})",
        r"(?P<year>\d{4})(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})",
        rf"{_DAY}(?P<day>\d{{1,2}})[\s-]+(?P<name>[a-z]{{3,9}})\.?[\s-]+(?P<year>\d{{4}})",
        rf"{_DAY}(?P<name>[a-z]{{3,9}})\.?\s+(?P<day>\d{{1,2}})(?:,\s*|\s+)(?P<year>\d{{4}})",
    )
)
# As Twitter writes it: Wed Dec 31 14:05:00 +0000 2025
_YEAR_LAST = re.compile(
    r"[a-z]{3}\s+(?P<name>[a-z]{3})\s+(?P<day>\d{1,2})\s+(?P<hour>\d{2}):(?P<minute>\d{2}):(?P<second>\d{2})"
    r"\s+(?P<zone>[+-]\d{4}|UTC|GMT)\s+(?P<year>\d{4})\Z",
    re.IGNORECASE,
)
_ZONES: Final = {"z": 0, "utc": 0, "gmt": 0, "cet": 1, "cest": 2}
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
    if text.isdigit():
        return _from_digits(text)
    try:
        if text[:4].isdigit():
            return _in_utc(datetime.fromisoformat(text))
    except (ValueError, OverflowError):
        pass  # a year first, and not quite ISO 8601
    match = next(filter(None, (form.match(text) for form in (*_WRITTEN, _YEAR_LAST))), None)
    try:
        return _from_parts(match.groupdict(), year_first=match.start("year") == 0) if match else None
    except (ValueError, OverflowError):
        return None


def _from_digits(text: str) -> datetime | None:
    if len(text) in {10, 13, 16}:
        return _from_epoch(float(text))
    try:
        return _in_utc(datetime.strptime(text, "%Y%m%d")) if len(text) == 8 else None  # noqa: DTZ007
    except ValueError:
        return None


def _from_parts(parts: Mapping[str, str | None], *, year_first: bool) -> datetime | None:
    """Raises ValueError for a day, or a time of it, that there is not."""
    year, day = int(parts["year"] or 0), int(parts["day"] or 0)
    name = parts.get("name")
    month = _MONTHS.get(name.lower(), 0) if name else int(parts["month"] or 0)
    if year < 100:
        year += 2000 if year < 70 else 1900
    half = (parts.get("half") or "").lower()
    american = month > 12 >= day or (half and day <= 12)  # 12/31/2025, 2:05 PM
    if american and not name and not year_first:
        day, month = month, day
    hour, minute, second = (int(parts[part] or 0) for part in ("hour", "minute", "second"))
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return _in_utc(datetime(year, month, day, hour, minute, second, tzinfo=_zone(parts["zone"])))


def _zone(written: str | None) -> tzinfo:
    if written is None or written.lower() in _ZONES:
        return timezone(timedelta(hours=_ZONES[written.lower()] if written else 0))
    sign = -1 if written[0] == "-" else 1
    return timezone(sign * timedelta(hours=int(written[1:3]), minutes=int(written[-2:])))


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
