from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storymine import store
from storymine.domain import Assignment, Channel, Lineage, Voice
from storymine.errors import InputError, NotFoundError
from storymine.store import NO_THEME, Filters


@pytest.fixture
def filled(kit: Any) -> Any:
    """Ten moments of six stories: five in theme "traag", two in "app", three in none, one an employee's."""
    kit.put(
        kit.analysis(
            kit.story("a", "aa", occurred_at=kit.day(1, 6), product="Gas"),
            kit.reading("Wachten duurt lang", score=-1, effort=3),
            kit.reading("Nog steeds wachten", score=-0.5, stage="hulp"),
            kit.reading("De app is fijn", score=1, driver="digitaal", emotion="blijdschap"),
        ),
        kit.analysis(
            kit.story("b", "bb", occurred_at=kit.day(1, 12), channel=Channel.EMAIL),
            kit.reading("Weer wachten", score=-0.5),
            kit.reading("Alweer wachten", score=-0.5),
        ),
        kit.analysis(kit.story("c", "cc", occurred_at=kit.day(1, 13)), kit.reading("App stuk", score=-0.25)),
        kit.analysis(
            kit.story("d", "dd", occurred_at=kit.day(2, 2)),
            kit.reading("Wachten aan de lijn", score=0, stage="hulp"),
            kit.reading("Ons systeem is traag", score=-1, voice=Voice.EMPLOYEE, driver="systeem"),
        ),
        kit.analysis(
            kit.story("e", "ee", occurred_at=kit.day(2, 3)), kit.reading("Hallo", score=0, stage="geen")
        ),
        kit.analysis(
            kit.story("f", "ff", occurred_at=kit.day(2, 4)), kit.reading("Later gekomen", stage="geen")
        ),
    )
    kit.themes(
        kit.theme_set(
            {"traag": [("b", 0), ("a", 0), ("a", 1), ("b", 1), ("d", 0)], "app": [("a", 2), ("c", 0)]},
            [("e", 0)],
        ),
        [Lineage("traag", None, "new", 0.0), Lineage("app", None, "new", 0.0)],
    )
    return kit


def test_the_matrix_counts_themes_by_stages(filled: Any) -> None:
    matrix = filled.read(store.journey_matrix, Filters())
    assert [(row.id, row.label, row.moments, row.stories) for row in matrix.themes] == [
        ("traag", "Over traag", 5, 3),
        ("app", "Over app", 2, 2),
    ]
    slow = matrix.themes[0]
    assert slow.stages == {"ontvangen": 3, "hulp": 2}
    assert (slow.sentiment, slow.effort, slow.friction) == (-0.5, 0.6, 2.0 + 0.5 * 3)
    cells = {(cell.theme, cell.stage): cell for cell in matrix.cells}
    assert cells["traag", "ontvangen"] == store.Cell("traag", "ontvangen", 3, 2, -2 / 3, 1.0, 3.0)
    assert cells["traag", "hulp"].stories == 2
    assert ("app", "hulp") not in cells
    assert {cell.stage: (cell.moments, cell.stories) for cell in matrix.stages} == {
        "ontvangen": (5, 3),
        "hulp": (2, 2),
        "geen": (2, 2),
    }
    # One of them was analysed after the themes were found.
    assert [(cell.theme, cell.stage, cell.moments) for cell in matrix.unthemed] == [(None, "geen", 2)]
    assert (matrix.total.moments, matrix.total.stories) == (9, 6)


def test_new_moments_count_at_once_in_their_theme(filled: Any) -> None:
    themes_run = filled.read(store.live_themes_run).id
    with filled.sessions.begin() as session:
        more = [
            Assignment("f", 0, "traag", 0.5),
            Assignment("a", 0, "app", 0.9),
            Assignment("zz", 0, "app", 0.9),
        ]
        assert store.add_assignments(session, themes_run, more) == 1
        assert store.add_assignments(session, themes_run, more) == 0
    matrix = filled.read(store.journey_matrix, Filters())
    assert [row.moments for row in matrix.themes] == [6, 2]
    assert [cell.moments for cell in matrix.unthemed] == [1]


def test_every_number_opens_to_its_moments(filled: Any) -> None:
    for filters in (
        Filters(),
        Filters(channel=("email",)),
        Filters(voice="all"),
        Filters(voice="employee"),
        Filters(since=date(2025, 1, 12), until=date(2025, 2, 2)),
        Filters(driver=("levering",), emotion=("irritatie",)),
        Filters(query="WACHTEN"),
        Filters(sentiment=("negative",), stage=("ontvangen", "hulp")),
        Filters(theme=("app",)),
        Filters(theme=("app", NO_THEME)),
        Filters(product=("Gas",)),
    ):
        matrix = filled.read(store.journey_matrix, filters)
        total = filled.read(store.list_moments, filters)
        assert matrix.total.moments == len(total.items) == filled.read(store.count_moments, filters)
        assert matrix.total == filled.read(store.tally_moments, filters)
        for cell in (*matrix.cells, *matrix.unthemed):
            wanted = filled.replace(filters, theme=(cell.theme or NO_THEME,), stage=(cell.stage,))
            moments = filled.read(store.list_moments, wanted).items
            assert len(moments) == cell.moments
            assert {moment.theme_id for moment in moments} == {cell.theme}
            assert len({moment.story for moment in moments}) == cell.stories
            assert sum(moment.friction for moment in moments) == pytest.approx(cell.friction)
        assert sum(c.moments for c in (*matrix.cells, *matrix.unthemed)) == matrix.total.moments
        assert filled.read(store.list_themes, filters) == list(matrix.themes)


def test_employees_are_counted_only_when_asked_for(filled: Any) -> None:
    assert filled.read(store.count_moments, Filters()) == 9
    assert filled.read(store.count_moments, Filters(voice="all")) == 10
    (moment,) = filled.read(store.list_moments, Filters(voice="employee")).items
    assert moment.text == "Ons systeem is traag"
    with pytest.raises(InputError, match="voice"):
        filled.read(store.list_moments, Filters(voice="iemand"))


def test_a_theme_whole(filled: Any) -> None:
    view = filled.read(store.find_theme, "traag", Filters())
    assert view.row == filled.read(store.list_themes, Filters())[0]
    assert view.row.keywords == ("traag", "woord")
    # The sixth of January is a Monday, the twelfth and the second of February are Sundays.
    assert [(point.week, point.moments, point.stories, point.friction) for point in view.trend] == [
        (date(2025, 1, 6), 4, 2, 3.5),
        (date(2025, 1, 13), 0, 0, 0.0),
        (date(2025, 1, 20), 0, 0, 0.0),
        (date(2025, 1, 27), 1, 1, 0.0),
    ]
    assert view.emotions == (store.LabelCount("irritatie", None, 5),)
    assert view.drivers == (
        store.LabelCount("levering", "friction", 4),
        store.LabelCount("levering", "neutral", 1),
    )
    assert view.channels == (store.LabelCount("gesprek", None, 3), store.LabelCount("email", None, 2))
    assert view.stages == (store.LabelCount("ontvangen", None, 3), store.LabelCount("hulp", None, 2))
    # First the one the run chose, then the others.
    assert (view.quotes[0].story, view.quotes[0].moment, view.quotes[0].text) == ("b", 0, "Weer wachten")
    assert len(view.quotes) == 5
    assert [(row.verdict, row.previous) for row in view.lineage] == [("new", None)]


def test_a_theme_is_filtered_too(filled: Any) -> None:
    view = filled.read(store.find_theme, "traag", Filters(channel=("email",)))
    assert (view.row.moments, view.row.stories, len(view.trend)) == (2, 1, 1)
    assert {quote.story for quote in view.quotes} == {"b"}
    nothing = filled.read(store.find_theme, "traag", Filters(channel=("chat",)))
    assert (nothing.row.moments, nothing.row.label, nothing.trend, nothing.quotes) == (
        0,
        "Over traag",
        (),
        (),
    )
    with pytest.raises(NotFoundError):
        filled.read(store.find_theme, "geen", Filters())


def test_a_quote_of_a_superseded_story_is_gone(filled: Any) -> None:
    run = filled.read(store.live_themes_run).id
    assert len(filled.read(store.load_placements, run)) == 8
    filled.save(filled.story("b", "anders", channel=Channel.EMAIL))
    view = filled.read(store.find_theme, "traag", Filters())
    assert (view.row.moments, {quote.story for quote in view.quotes}) == (3, {"a", "d"})
    themes = filled.read(store.load_found_themes, run)
    assert [theme.quotes for theme in themes if theme.id == "traag"] == [()]
    assert len(filled.read(store.load_placements, run)) == 6


def test_themes_keep_their_identity_over_runs(filled: Any) -> None:
    before = filled.read(store.live_themes_run)
    after = filled.themes(
        filled.theme_set({"traag": [("b", 0), ("a", 0)], "nieuw": [("a", 1)]}),
        [
            Lineage("traag", "traag", "same", 0.75),
            Lineage("nieuw", "traag", "split", 0.25),
            Lineage("app", "app", "retired", 0.0),
        ],
    )
    assert filled.read(store.live_themes_run).id == after != before.id
    rows = {row.id: row for row in filled.read(store.list_themes, Filters())}
    assert {name: row.verdict for name, row in rows.items()} == {"traag": "same", "nieuw": "split"}
    retired = filled.read(store.find_theme, "app", Filters())
    assert (retired.row.label, retired.row.moments) == ("Over app", 0)
    assert [(row.run_id, row.verdict) for row in retired.lineage] == [(after, "retired"), (before.id, "new")]
    assert retired.row.verdict == "retired"
    lineage = filled.read(store.find_theme, "traag", Filters()).lineage
    assert [(row.theme, row.verdict) for row in lineage] == [
        ("traag", "same"),
        ("nieuw", "split"),
        ("traag", "new"),
    ]


def test_an_unfinished_themes_run_is_not_shown(filled: Any) -> None:
    before = filled.read(store.live_themes_run).id
    with filled.sessions.begin() as session:
        run = store.start_run(
            session, kind="themes", model="m", settings={}, seed=0, parent=filled.read(store.live_run).id
        )
        found = filled.theme_set({"half": [("a", 0)]})
        store.save_themes(session, run, found.themes, ())
        store.add_assignments(session, run, found.assignments)
    assert filled.read(store.live_themes_run).id == before
    with filled.sessions.begin() as session:
        store.finish_run(session, run, status="failed")
    assert filled.read(store.live_themes_run).id == before
    assert [row.id for row in filled.read(store.list_themes, Filters())] == ["traag", "app"]


def test_a_theme_set_comes_back_as_it_went_in(filled: Any) -> None:
    saved = filled.theme_set(
        {"traag": [("b", 0), ("a", 0), ("a", 1), ("b", 1), ("d", 0)], "app": [("a", 2), ("c", 0)]}, [("e", 0)]
    )
    themes = filled.read(store.load_found_themes, filled.read(store.live_themes_run).id)
    assert [(t.id, t.stages, t.centroid, t.friction, t.moments) for t in themes] == [
        (t.id, t.stages, t.centroid, t.friction, t.moments) for t in saved.themes
    ]
    assert themes[0].quotes[0].text == "Weer wachten"
    moments = filled.read(store.list_moments, Filters(), limit=100).items
    assert {(one.story, one.moment, one.theme_id) for one in moments if one.story != "f"} == {
        (one.story, one.moment, one.theme) for one in saved.assignments
    }


def test_what_came_after_the_discovery_can_be_found(filled: Any) -> None:
    themes_run = filled.read(store.live_themes_run).id
    with filled.sessions() as session:
        missing = store.unplaced_moments(session, filled.live(), themes_run)
        _, observations, _ = store.load_moments(session, missing.tolist())
    assert [(o.story, o.moment) for o in observations] == [("f", 0)]


def test_only_the_two_latest_runs_keep_their_assignments(filled: Any) -> None:
    runs = [filled.read(store.live_themes_run).id]
    runs += [filled.themes(filled.theme_set({"traag": [("a", 0)]})) for _ in range(2)]
    with filled.sessions.begin() as session:
        forgotten = [store.forget_old_assignments(session, runs[-1], most=3) for _ in range(4)]
    assert forgotten[-1] == 0
    assert max(forgotten) == 3
    kept = [len(filled.read(store.load_placements, run)) for run in runs]
    assert kept == [0, 1, 1]


def test_before_anything_was_analysed_there_is_nothing(kit: Any) -> None:
    matrix = kit.read(store.journey_matrix, Filters())
    assert (matrix.themes, matrix.cells, matrix.total.moments) == ((), (), 0)
    assert kit.read(store.list_themes, Filters()) == []
    assert kit.read(store.list_moments, Filters()) == store.Page(())
    assert kit.read(store.count_moments, Filters()) == 0
    assert kit.read(store.tally_moments, Filters()).moments == 0


def test_before_there_are_themes_all_moments_are_in_none(kit: Any) -> None:
    kit.put(kit.analysis(kit.story("a")))
    matrix = kit.read(store.journey_matrix, Filters())
    assert (matrix.themes, [cell.moments for cell in matrix.unthemed], matrix.total.moments) == ((), [1], 1)
    assert len(kit.read(store.list_moments, Filters(theme=(NO_THEME,))).items) == 1
    assert kit.read(store.list_moments, Filters(theme=("t",))).items == ()


@pytest.mark.parametrize("order", ["recent", "friction", "delight"])
def test_paging_through_moments_meets_each_once(filled: Any, order: str) -> None:
    whole = filled.read(store.list_moments, Filters(voice="all"), order=order).items
    assert len(whole) == 10
    found, cursor = [], None
    for turn in range(9):
        page = filled.read(store.list_moments, Filters(voice="all"), order=order, limit=3, cursor=cursor)
        found += page.items
        late = filled.story(
            f"z{turn}", f"laat {turn}", occurred_at=datetime.fromisoformat("2026-01-01T00:00+00:00")
        )
        filled.put(
            filled.analysis(late, filled.reading("laat", score=-1, effort=3), filled.reading("laat", score=1))
        )
        if (cursor := page.next_cursor) is None:
            break
    seen = [(moment.story, moment.moment) for moment in found if not moment.story.startswith("z")]
    assert seen == [(moment.story, moment.moment) for moment in whole]
    keys = {
        "recent": lambda m: m.occurred_at,
        "friction": lambda m: m.friction,
        "delight": lambda m: m.sentiment.score,
    }
    values = [keys[order](moment) for moment in whole]
    assert values == sorted(values, reverse=True)


def test_an_order_or_limit_that_is_not_offered(filled: Any) -> None:
    with pytest.raises(InputError, match="order"):
        filled.read(store.list_moments, Filters(), order="toeval")
    for limit in (0, 1001):
        with pytest.raises(InputError, match="limit"):
            filled.read(store.list_moments, Filters(), limit=limit)
    cursor = filled.read(store.list_moments, Filters(), limit=1).next_cursor
    with pytest.raises(InputError, match="cursor"):
        filled.read(store.list_moments, Filters(), order="friction", cursor=cursor)


def test_wildcards_are_looked_for_as_they_stand(filled: Any) -> None:
    for query in ("%", "_", "\\", "/", "'", '"', "wacht_n", "wacht%"):
        assert filled.read(store.count_moments, Filters(query=query)) == 0
    assert filled.read(store.count_moments, Filters(query="achten")) == 5


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(max_size=60))
def test_no_cursor_breaks_a_list(filled: Any, cursor: str) -> None:
    with pytest.raises(InputError):
        filled.read(store.list_moments, Filters(), cursor=cursor)
