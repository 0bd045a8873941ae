"""What pages are made of: numbers and dates, links, transcripts, the map."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from fastapi import Request
from hypothesis import given
from hypothesis import strategies as st
from storymine_api.language import Language, choose_language
from storymine_api.pages.address import Address
from storymine_api.pages.contrasts import said
from storymine_api.pages.journey_map import FEW, draw_map
from storymine_api.pages.runs import setting_text
from storymine_api.pages.scale import COLOUR_STEPS, colour, size
from storymine_api.pages.transcript import pieces, transcript, words_for

from storymine.domain import Effort, Evidence, Sentiment, Speaker, Stage, Utterance
from storymine.insight import Contrast
from storymine.journey import read_journey
from storymine.store import Cell, Matrix, MomentRow, ThemeRow

NL, EN = Language("nl"), Language("en")
SPACE = "\N{NO-BREAK SPACE}"


def test_numbers() -> None:
    assert (NL.number(1234567), EN.number(1234567)) == ("1.234.567", "1,234,567")
    assert (NL.signed(0.416), NL.signed(-0.416), NL.signed(0.001)) == ("+0,42", "−0,42", "0,00")
    assert (NL.percent(0.124), EN.percent(0.124)) == (f"12{SPACE}%", "12%")
    assert EN.percent(0.001) == f"<{SPACE}1%"


def test_dates() -> None:
    assert NL.date(date(2026, 5, 3)) == f"3{SPACE}mei{SPACE}2026"
    assert EN.date(datetime(2026, 5, 3, tzinfo=UTC), year=False) == f"3{SPACE}May"
    assert NL.date(None) == "datum onbekend"


def test_times_are_by_the_clock_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
    time.tzset()
    try:
        late = datetime(2026, 5, 3, 22, 5, tzinfo=UTC)
        assert NL.time(late) == f"4{SPACE}mei{SPACE}2026 00:05{SPACE}CEST"
        assert NL.day(late) == f"4{SPACE}mei{SPACE}2026"
    finally:
        monkeypatch.undo()
        time.tzset()


def test_texts_fill_in_escaped_and_choose_their_number() -> None:
    assert NL("count.moments", n=1) == "1 moment"
    assert NL("count.moments", n=1200) == "1.200 momenten"
    assert NL("moments.in_theme", name="<b>") == "thema “&lt;b&gt;”"
    assert NL.join(["a", "b", "c"]) == "a, b en c"


@pytest.mark.parametrize(
    ("asked", "remembered", "accepted", "code"),
    [
        (None, None, "", "nl"),
        ("en", "nl", "nl", "en"),
        ("xx", "en", "nl", "en"),
        (None, None, "fr,en;q=.8", "en"),
        (None, None, "de", "nl"),
    ],
)
def test_the_language_is_chosen(asked: str | None, remembered: str | None, accepted: str, code: str) -> None:
    assert choose_language(asked, remembered, accepted).code == code


@pytest.mark.parametrize(
    ("moments", "ratio", "low", "high", "kind", "told"),
    [
        (30, 14.2, 6.7, 38.0, "more", "14 keer zo vaak (waarschijnlijk 6,7 tot 38 keer)"),
        (30, 112.0, 30.2, 1756.0, "more", "elders 12\xa0%: waarschijnlijk minstens 30 keer zo vaak"),
        (3, 0.125, 0.01, 0.4, "less", "daar 8 keer zo vaak (waarschijnlijk minstens 2,5 keer)"),
        (0, 0.05, 0.0, 0.4, "less", "komt hier niet voor, elders in 12\xa0% van de momenten"),
    ],
    ids=["more", "much", "less", "none"],
)
def test_a_contrast_is_told_so_that_it_can_be_pictured(
    moments: int, ratio: float, low: float, high: float, kind: Any, told: str
) -> None:
    one = Contrast("t", "chat", moments, moments, 0.02, 0.12, ratio, low, high, 0.001, kind)
    assert said(one, NL).endswith(told)


def test_what_is_told_in_one_place_only_is_said_so() -> None:
    one = Contrast("t", "chat", 30, 30, 0.02, 0.0, 65.0, 15.0, 167_293.0, 0.001, "more")
    assert said(one, NL) == "2\xa0% van de momenten; elders komt dit niet voor"


def test_settings_of_a_run_are_told_in_words() -> None:
    told = [setting_text(*one, t=NL) for one in [("redact", True), ("journey", "default")]]
    assert told == ["persoonsgegevens vervangen", "klantreis standaard"]
    assert setting_text("seed", 3, t=NL) == "seed=3"


def address(path: str, query: str) -> Address:
    scope = {"type": "http", "path": path, "query_string": query.encode(), "headers": [], "server": ("x", 80)}
    return Address.of(Request(scope | {"method": "GET", "scheme": "http"}))


def test_links_keep_the_filters_and_leave_what_is_of_one_page() -> None:
    here = address("/", "channel=chat&channel=email&q=&sort=volume&cursor=x&lang=en")
    assert here.to("/moments", theme="t 1") == "/moments?channel=chat&channel=email&theme=t+1"
    assert here.here(sort=None) == "/?channel=chat&channel=email"
    assert here.without("channel", "chat") == "/?channel=email&sort=volume"
    assert here.cleared(["channel"]) == "/?sort=volume"
    assert here.spoken("nl") == "/?channel=chat&channel=email&sort=volume&cursor=x&lang=nl"
    assert here.with_filters("/themes", ["channel"]) == "/themes?channel=chat&channel=email"


def test_colours_run_from_friction_to_delight() -> None:
    steps = [colour(score / 100) for score in range(-100, 101)]
    assert list(dict.fromkeys(steps)) == list(COLOUR_STEPS)
    assert size(0, 0) == 1


def moment(number: int, start: int, end: int, utterance: int = 0) -> MomentRow:
    return MomentRow(
        story="s", moment=number, text="", utterance=utterance, start=start, end=end, voice="customer",
        channel="chat",
        occurred_at=datetime(2026, 1, 1, tzinfo=UTC), product=None, customer=None,
        sentiment=Sentiment("neutral", 0, 3, 1), emotions=(), drivers=(), effort=Effort(0, 1), need=None,
        stage=Stage("geen", 1), friction=0, theme_id=None, theme_label=None, model="m",
    )  # fmt: skip


@given(
    st.text(max_size=80),
    st.lists(st.tuples(st.integers(0, 90), st.integers(0, 90)), max_size=6),
)
def test_a_transcript_loses_and_repeats_no_character(text: str, spans: list[tuple[int, int]]) -> None:
    moments = [moment(number, min(span), max(span)) for number, span in enumerate(spans)]
    [line] = transcript([Utterance(Speaker.CUSTOMER, text)], moments)
    assert "".join(piece.text for segment in line.segments for piece in segment.pieces) == text


@given(st.text(alphabet="ab[]-1NAM", max_size=40))
def test_placeholders_are_found_and_nothing_is_lost(text: str) -> None:
    found = pieces(text)
    assert "".join(piece.text for piece in found) == text
    assert all(piece.text.startswith("[") for piece in found if piece.placeholder)


def test_the_words_that_carry_a_label_are_shown_with_placeholders_whole() -> None:
    text = "Vandaag was [NAAM-1] weer te laat."
    found = replace(
        moment(0, 10, 10 + len(text)),
        text=text,
        evidence=(Evidence("driver", "levering", 23, 43), Evidence("employee_driver", "kennis", 10, 17)),
    )
    assert words_for(found, "driver", "levering") == "[NAAM-1] weer te laat"
    assert words_for(found, "driver", "kennis") == "Vandaag"
    assert words_for(found, "emotion", "levering") == ""


def cell(theme: str | None, stage: str | None, moments: int, sentiment: float) -> Cell:
    return Cell(theme, stage, moments, moments, sentiment, 0.0, 1.0, 0.3)


def theme(name: str, moments: int, sentiment: float, friction: float) -> ThemeRow:
    return ThemeRow(name, name, (), moments, moments, sentiment, 0.0, friction, {}, "new")


def test_the_map_has_nested_levels_a_curve_and_rows_in_order() -> None:
    stages = (
        cell(None, "betalen", 9, -0.5),
        cell(None, "hulp", FEW - 1, 0.9),
        cell(None, "gebruiken", 20, 0.2),
        cell(None, "geen", 3, 0.0),
    )
    matrix = Matrix(
        themes=(theme("a", 5, -0.5, 9.0), theme("b", 30, 0.2, 1.0), theme("c", 0, 0.0, 0.0)),
        cells=(cell("a", "betalen", 5, -0.5), cell("b", "gebruiken", 30, 0.2)),
        stages=stages,
        unthemed=(cell(None, "geen", 3, 0.0),),
        total=cell(None, None, 36, 0.0),
    )
    drawn = draw_map(matrix, read_journey(), NL)
    assert [(band.name, band.before, band.span, band.after) for band in drawn.bands] == [
        ("Levensloop", 0, 10, 0),
        ("Consumentenreis", 1, 9, 0),
        ("Klantreis", 2, 7, 1),
        ("Gebruikersreis", 4, 1, 5),
    ]
    assert [row.theme.id for row in drawn.rows if row.theme] == ["a", "b"]
    assert [
        row.theme.id for row in draw_map(matrix, read_journey(), NL, order="volume").rows if row.theme
    ] == ["b", "a"]
    assert drawn.unthemed is not None
    assert drawn.unthemed.moments == 3
    assert drawn.curve is not None
    roles = {point.role: point.column.id for point in drawn.curve.points if point.role}
    assert roles == {"low": "betalen", "peak": "gebruiken"}  # hulp is higher, but too few to say so
    heights = {point.column.id: point.y for point in drawn.curve.points}
    assert heights["hulp"] < heights["gebruiken"] < drawn.curve.zero < heights["betalen"]
    assert [column.id for column in drawn.outside] == ["geen"]


def test_a_map_of_nothing_is_empty() -> None:
    drawn = draw_map(Matrix((), (), (), (), cell(None, None, 0, 0.0)), read_journey(), EN)
    assert (drawn.rows, drawn.curve, drawn.unthemed) == ((), None, None)


@pytest.mark.parametrize(
    ("sentiments", "told"),
    [
        ((-0.5, 0.2), {"low", "peak"}),
        ((-0.5, -0.2), {"low"}),  # the other is the least bad, and no high point
        ((-0.03, 0.03), set()),
        ((0.2, 0.22), set()),
    ],
)
def test_a_stage_near_the_others_or_near_neutral_is_no_high_or_low_point(
    sentiments: tuple[float, float], told: set[str]
) -> None:
    stages = tuple(
        cell(None, stage, 400, mean) for stage, mean in zip(("betalen", "gebruiken"), sentiments, strict=True)
    )
    matrix = Matrix((), (), stages, (), cell(None, None, 800, 0.0))
    curve = draw_map(matrix, read_journey(), NL).curve
    assert curve is not None
    assert {point.role for point in curve.points if point.role} == told
