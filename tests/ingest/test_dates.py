"""Times as Dutch files write them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storymine.errors import RecordError
from storymine.ingest.dates import find_time, time_from

NEW_YEARS_EVE = datetime(2025, 12, 31, 14, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("written", "time"),
    [
        ("2025-12-31T14:05:00Z", NEW_YEARS_EVE),
        ("2025-12-31T15:05+01:00", NEW_YEARS_EVE),
        ("2025-12-31 14:05", NEW_YEARS_EVE),
        ("31-12-2025 14:05", NEW_YEARS_EVE),
        ("31/12/2025 14.05 uur", NEW_YEARS_EVE),
        ("31 december 2025 om 14:05", NEW_YEARS_EVE),
        ("wo 31 dec. 2025 14:05", NEW_YEARS_EVE),
        ("12/31/2025 14:05:00", NEW_YEARS_EVE),
        (1767189900, NEW_YEARS_EVE),
        (1767189900000.0, NEW_YEARS_EVE),
        ("1767189900000", NEW_YEARS_EVE),
        (NEW_YEARS_EVE, NEW_YEARS_EVE),
        (datetime(2025, 12, 31, 14, 5), NEW_YEARS_EVE),  # noqa: DTZ001
        (date(2025, 12, 31), datetime(2025, 12, 31, tzinfo=UTC)),
        ("3 maart 2025", datetime(2025, 3, 3, tzinfo=UTC)),
        ("2025-12-31 15:05:00.250 +0100", NEW_YEARS_EVE),
        ("2025-12-31 14:05:00 UTC", NEW_YEARS_EVE),
        ("2025-12-31 15:05 CET", NEW_YEARS_EVE),
        ("2025/12/31 14:05", NEW_YEARS_EVE),
        ("2025/12/31 2:05 PM", NEW_YEARS_EVE),
        ("31-12-25 14:05", NEW_YEARS_EVE),
        ("Wed, 31 Dec 2025 15:05:00 +0100", NEW_YEARS_EVE),
        ("Wed Dec 31 14:05:00 +0000 2025", NEW_YEARS_EVE),
        ("December 31, 2025 14:05", NEW_YEARS_EVE),
        ("2025-3-3", datetime(2025, 3, 3, tzinfo=UTC)),
        ("20250303", datetime(2025, 3, 3, tzinfo=UTC)),
        ("3/2/25", datetime(2025, 2, 3, tzinfo=UTC)),
        ("3/2/2025 2:05:00 AM", datetime(2025, 3, 2, 2, 5, tzinfo=UTC)),
        ("3/2/2025 12:05 am", datetime(2025, 3, 2, 0, 5, tzinfo=UTC)),
        ("2025/11/12 2:05 AM", datetime(2025, 11, 12, 2, 5, tzinfo=UTC)),
        ("2025-13-01", None),
        ("20251301", None),
        ("3.2.25", None),
        ("31 foo 2025", None),
        ("3/2/2025 14:05 +9900", None),
        ("morgen", None),
        ("45", None),
        (5, None),
        (True, None),
        ("31-02-2025", None),
        ("0001-01-01", None),
        (None, None),
    ],
)
def test_times(written: object, time: datetime | None) -> None:
    assert find_time(written) == time


def test_no_time_is_an_error_that_says_how() -> None:
    with pytest.raises(RecordError, match="31-12-2025"):
        time_from("binnenkort")


@given(st.text(max_size=45) | st.floats() | st.integers())
def test_anything_is_a_time_in_utc_or_none(written: object) -> None:
    found = find_time(written)
    assert found is None or found.tzinfo is UTC


@pytest.mark.parametrize("number", [10**400, -(10**400), float("nan"), float("inf"), 1e308, -1])
def test_numbers_beyond_any_time_are_none(number: float) -> None:
    assert find_time(number) is None
