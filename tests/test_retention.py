"""How long stories are kept, as it is written in a setting."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from storymine.domain import Channel
from storymine.errors import ConfigurationError
from storymine.retention import Period, read_retention
from storymine.settings import Settings


def test_channels_go_by_their_own_name_and_the_rest_by_the_default() -> None:
    periods = read_retention(" call = 400d, Review=5y ,email=forever,default=26w").periods
    assert periods[Channel.CALL] == Period(400, "d")
    assert periods[Channel.REVIEW] == Period(5, "y")
    assert periods[Channel.CHAT] == periods[Channel.SURVEY] == Period(26, "w")
    assert Channel.EMAIL not in periods
    assert read_retention("gesprek=1m").periods == {Channel.CALL: Period(1, "m")}


@pytest.mark.parametrize("text", ["", " ", "default=forever"])
def test_without_a_period_everything_is_kept(text: str) -> None:
    assert read_retention(text).periods == {}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("telefoon=3d", "telefoon=3d"),
        ("chat", "chat"),
        ("chat=", "chat="),
        ("chat=0d", "chat=0d"),
        ("chat=-3d", "chat=-3d"),
        ("chat=3", "chat=3"),
        ("chat=3.5d", "chat=3.5d"),
        ("chat=3 d", "chat=3 d"),
        ("chat=3h", "chat=3h"),
        ("chat=201y", "200 years"),
        ("chat=3d,chat=4d", "chat=4d"),
        ("call=3d,gesprek=4d", "gesprek=4d"),
        ("default=3d,default=3d", "default"),
        ("chat=3d,,review=3d", "''"),
        ("chat=3d;review=3d", "chat=3d;review=3d"),
        ("=3d", "=3d"),
        (",", "''"),
    ],
)
def test_what_is_wrong_is_named(text: str, named: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        read_retention(text)
    assert named in str(caught.value)
    with pytest.raises(ValidationError):
        Settings(retention=text)


@given(st.text(max_size=30))
def test_any_text_is_periods_or_named(text: str) -> None:
    with suppress(ConfigurationError):
        assert set(read_retention(text).periods) <= set(Channel)


def test_months_and_years_are_those_of_the_calendar() -> None:
    now = datetime(2028, 2, 29, 12, tzinfo=UTC)
    assert Period(1, "y").before(now) == datetime(2027, 2, 28, 12, tzinfo=UTC)
    assert Period(4, "y").before(now) == datetime(2024, 2, 29, 12, tzinfo=UTC)
    assert Period(2, "m").before(now) == datetime(2027, 12, 29, 12, tzinfo=UTC)
    assert Period(2, "w").before(now) == datetime(2028, 2, 15, 12, tzinfo=UTC)
    assert Period(29, "d").before(now) == datetime(2028, 1, 31, 12, tzinfo=UTC)


@given(st.integers(1, 2400), st.dates(min_value=date(2001, 1, 1)))
def test_months_never_go_forward(number: int, day: date) -> None:
    now = datetime.combine(day, time(9), UTC)
    before = Period(number, "m").before(now)
    assert before < now
    assert (now.year - before.year) * 12 + now.month - before.month == number
