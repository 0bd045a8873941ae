from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from storymine import store
from storymine.domain import Channel, Lineage, Voice
from storymine.store import Filters, WeeklyCounts

MONDAY = date(2025, 1, 6)


@pytest.fixture
def filled(kit: Any) -> Any:
    """Three whole weeks, the second without stories, and a Tuesday of the fourth."""
    kit.put(
        kit.analysis(
            kit.story("a", "aa", occurred_at=kit.day(1, 6), product="Gas"),
            kit.reading("Wachten", stage="hulp"),
            kit.reading("Nog steeds wachten", stage="hulp"),
        ),
        kit.analysis(
            kit.story("b", "bb", occurred_at=kit.day(1, 12)),
            kit.reading("Wachten", stage="betalen"),
            kit.reading("Traag systeem", voice=Voice.EMPLOYEE, stage="hulp"),
        ),
        kit.analysis(kit.story("c", "cc", occurred_at=kit.day(1, 21)), kit.reading("App stuk", stage="hulp")),
        kit.analysis(kit.story("d", "dd", occurred_at=kit.day(1, 28)), kit.reading("Wachten", stage="hulp")),
    )
    kit.themes(
        kit.theme_set({"traag": [("a", 0), ("a", 1), ("b", 0), ("d", 0)], "app": [("c", 0)]}, []),
        [Lineage("traag", None, "new", 0.0), Lineage("app", None, "new", 0.0)],
    )
    return kit


def test_whole_weeks_are_counted_in_stories_without_gaps(filled: Any) -> None:
    weekly = filled.read(store.weekly_stories, Filters())
    assert weekly.weeks == tuple(MONDAY + timedelta(weeks=number) for number in range(3))
    assert weekly.every.stories == (2, 0, 1)
    assert weekly.every.themes == {"app": (0, 0, 1), "traag": (2, 0, 0)}
    assert weekly.every.stages == {"betalen": (1, 0, 0), "hulp": (1, 0, 1)}
    assert weekly.names["traag"] == "Over traag"


def test_every_channel_is_counted_by_itself(filled: Any) -> None:
    filled.put(
        filled.analysis(
            filled.story("e", "ee", occurred_at=filled.day(1, 6), channel=Channel.CHAT),
            filled.reading("Wachten", stage="hulp"),
        )
    )
    weekly = filled.read(store.weekly_stories, Filters())
    assert weekly.every.stories == (3, 0, 1)
    assert weekly.channels["chat"] == WeeklyCounts((1, 0, 0), {}, {"hulp": (1, 0, 0)})
    [other] = weekly.channels.keys() - {"chat"}
    assert weekly.channels[other].stories == (2, 0, 1)
    assert weekly.channels[other].themes == weekly.every.themes


def test_a_week_is_whole_once_its_sunday_has_stories(filled: Any) -> None:
    weekly = filled.read(store.weekly_stories, Filters(until=date(2025, 1, 12)))
    assert weekly.weeks == (MONDAY,)
    assert filled.read(store.weekly_stories, Filters(until=date(2025, 1, 11))).weeks == ()


def test_filters_choose_series_but_not_what_they_are_compared_with(filled: Any) -> None:
    weekly = filled.read(store.weekly_stories, Filters(theme=("app",), stage=("hulp",)))
    assert weekly.every.stories == (2, 0, 1)
    assert weekly.every.themes == {"app": (0, 0, 1)}
    assert set(weekly.every.stages) == {"hulp"}
    assert filled.read(store.weekly_stories, Filters(product=("Gas",))).weeks == ()


def test_an_empty_store_has_no_weeks(kit: Any) -> None:
    assert kit.read(store.weekly_stories, Filters()).weeks == ()


def test_stories_without_a_date_are_in_no_week_and_counted(filled: Any) -> None:
    before = filled.read(store.weekly_stories, Filters())
    filled.put(
        filled.analysis(filled.story("los", "ll", occurred_at=None), filled.reading("Wachten", stage="hulp"))
    )
    after = filled.read(store.weekly_stories, Filters())
    assert (after.weeks, after.every, after.channels) == (before.weeks, before.every, before.channels)
    assert (before.undated, after.undated) == (0, 1)
    assert filled.read(store.weekly_stories, Filters(stage=("hulp",))).undated == 1
    assert filled.read(store.weekly_stories, Filters(product=("Gas",))).undated == 0
    periods = filled.read(store.theme_periods, Filters())
    assert periods.undated == 1
    assert sum(one.moments for one in periods.total) == 5
    texts = {
        told: {row.story for row in filled.read(store.list_moments, Filters(dated=told)).items}
        for told in (True, False)
    }
    assert texts == {True: {"a", "b", "c", "d"}, False: {"los"}}
    assert [row.id for row in filled.read(store.list_stories, Filters(dated=False)).items] == ["los"]


def test_only_stories_without_a_date_make_no_weeks(kit: Any) -> None:
    kit.put(kit.analysis(kit.story("los", "ll", occurred_at=None), kit.reading("Wachten", stage="hulp")))
    weekly = kit.read(store.weekly_stories, Filters())
    assert (weekly.weeks, weekly.undated) == ((), 1)
    assert kit.read(store.theme_periods, Filters(), "week").undated == 1
