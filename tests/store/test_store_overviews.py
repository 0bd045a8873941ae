"""Themes by month and week, and by channel, product and segment."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from storymine import store
from storymine.changes import ChangeKind
from storymine.domain import Channel, Lineage, Voice
from storymine.store import Filters, PeriodFigures, Spread


@pytest.fixture
def filled(kit: Any) -> Any:
    """Four stories in three months (none in February), of two channels and segments."""
    business, private = {"segment": "zakelijk"}, {"segment": "particulier"}
    kit.put(
        kit.analysis(
            kit.story("a", "aa", occurred_at=kit.day(1, 6), product="Gas", metadata=business),
            kit.reading("Wachten", score=-0.5),
            kit.reading("Nog steeds wachten", score=-1.0),
            kit.reading("App stuk", score=0.0),
        ),
        kit.analysis(
            kit.story("b", "bb", occurred_at=kit.day(1, 31, 23), metadata=private),
            kit.reading("Wachten"),
            kit.reading("Traag systeem", voice=Voice.EMPLOYEE),
        ),
        kit.analysis(
            kit.story("c", "cc", occurred_at=kit.day(3, 1), channel=Channel.EMAIL, metadata=private),
            kit.reading("App stuk"),
        ),
        kit.analysis(
            kit.story("d", "dd", occurred_at=kit.day(3, 9), channel=Channel.EMAIL), kit.reading("Los")
        ),
    )
    kit.themes(
        kit.theme_set({"traag": [("a", 0), ("a", 1), ("b", 0)], "app": [("a", 2), ("c", 0)]}, [("d", 0)]),
        [Lineage("traag", None, "new", 0.0), Lineage("app", None, "new", 0.0)],
    )
    return kit


def test_months_have_no_gaps(filled: Any) -> None:
    months = filled.read(store.theme_periods, Filters(), "month")
    assert months.starts == (date(2025, 1, 1), date(2025, 2, 1), date(2025, 3, 1))
    assert [one.moments for one in months.total] == [4, 0, 2]
    assert months.themes["traag"][0] == PeriodFigures(3, pytest.approx(-2 / 3))
    assert [one.moments for one in months.themes["app"]] == [1, 0, 1]


def test_weeks_start_on_monday(filled: Any) -> None:
    weeks = filled.read(store.theme_periods, Filters(since=date(2025, 3, 1)), "week")
    assert weeks.starts == (date(2025, 2, 24), date(2025, 3, 3))
    assert list(weeks.themes) == ["app"]


def test_themes_in_the_filters_choose_series_not_the_total(filled: Any) -> None:
    months = filled.read(store.theme_periods, Filters(theme=("app",)), "month")
    assert list(months.themes) == ["app"]
    assert sum(one.moments for one in months.total) == 6


def test_themes_are_compared_story_by_story(filled: Any) -> None:
    assert filled.read(store.compare_themes, Filters(), "channel") == Spread(
        places={"gesprek": (2, 4, 10), "email": (2, 2, 2)},
        themes={
            ("traag", "gesprek"): (2, 3, 5, 7),
            ("app", "gesprek"): (1, 1, 1, 3),
            ("app", "email"): (1, 1, 1, 1),
        },
    )


def test_stories_without_a_value_are_left_out(filled: Any) -> None:
    assert filled.read(store.compare_themes, Filters(), "product").places == {"Gas": (1, 3, 9)}
    segments = filled.read(store.compare_themes, Filters(), "segment")
    assert segments.places == {"zakelijk": (1, 3, 9), "particulier": (2, 2, 2)}
    assert segments.themes["traag", "particulier"] == (1, 1, 1, 1)


def test_filters_narrow_what_is_compared(filled: Any) -> None:
    few = filled.read(store.compare_themes, Filters(theme=("app",), since=date(2025, 3, 1)), "channel")
    assert few == Spread({"email": (2, 2, 2)}, {("app", "email"): (1, 1, 1, 1)})


def test_hidden_themes_are_in_the_totals_only(filled: Any) -> None:
    with filled.sessions.begin() as session:
        store.lock_changes(session)
        store.save_change(session, ChangeKind.HIDE, themes=["traag"])
        store.set_attributes(session, {"traag": {"hidden": True}})
    assert list(filled.read(store.theme_periods, Filters(), "month").themes) == ["app"]
    compared = filled.read(store.compare_themes, Filters(), "channel")
    assert compared.places["gesprek"] == (2, 4, 10)
    assert {theme for theme, _ in compared.themes} == {"app"}


def test_an_empty_store_has_nothing_to_show(kit: Any) -> None:
    assert kit.read(store.theme_periods, Filters(), "week").starts == ()
    assert kit.read(store.compare_themes, Filters(), "segment") == Spread({}, {})
    kit.put(kit.analysis(kit.story("a", "aa")))
    assert kit.read(store.compare_themes, Filters(), "channel").places == {"gesprek": (1, 1, 1)}
