"""Scores: metrics, scales, directions, as they are written."""

from __future__ import annotations

import pytest

from storymine.domain import Score
from storymine.errors import RecordError
from storymine.ingest.scores import asks_effort, find_metric, find_number, guess_scale, score_from


@pytest.mark.parametrize(
    ("name", "metric"),
    [
        ("NPS", "nps"),
        ("nps-score", "nps"),
        ("NPS Q3", "nps"),
        ("Rapportcijfer", "kto"),
        ("Rating", "sterren"),
        ("aantal_sterren", "sterren"),
        ("CSAT", "csat"),
        ("CES", "ces"),
        ("Review_helpful_ratings", None),
        ("effort", None),
        ("prijs", None),
    ],
)
def test_metrics_by_name(name: str, metric: str | None) -> None:
    assert find_metric(name) == metric


@pytest.mark.parametrize(
    ("written", "number"),
    [
        (4, (4.0, None)),
        ("4,5", (4.5, None)),
        ("8/10", (8.0, 10.0)),
        ("8 uit 10", (8.0, 10.0)),
        ("★★★☆☆", (3.0, 5.0)),
        ("4 sterren", (4.0, None)),
        ("-0.5", (-0.5, None)),
        ("goed", None),
        (True, None),
        (None, None),
        (float("inf"), None),
    ],
)
def test_numbers_as_written(written: object, number: object) -> None:
    assert find_number(written) == number


@pytest.mark.parametrize(
    ("metric", "lowest", "highest", "expected"),
    [
        ("sterren", 1, 5, ("sterren", (1, 5))),
        ("sterren", 1, 1, ("sterren", (1, 5))),
        ("sterren", -1, 1, ("sterren", (-1, 1))),
        ("sterren", 1, 9, ("kto", (1, 10))),
        ("sterren", 0, 5, ("sterren", (0, 5))),
        ("nps", 0, 10, ("nps", (0, 10))),
        ("csat", 1, 7, ("csat", (1, 7))),
        ("csat", 0, 100, ("csat", (0, 100))),
        ("ces", 1, 5, ("ces", (1, 7))),
    ],
)
def test_scales_by_values(metric: str, lowest: float, highest: float, expected: object) -> None:
    assert guess_scale(metric, lowest, highest) == expected


def test_a_score_keeps_scale_and_direction() -> None:
    score = score_from({"metric": "CES", "value": "2", "scale": [1, 5], "lower_is_better": True})
    assert score == Score("ces", 2.0, (1.0, 5.0), lower_is_better=True)
    assert score.normalised == 0.75
    assert score_from("sterren=4") == Score("sterren", 4.0, (1, 5))
    assert score_from({"metric": "kto", "value": "8/10"}).scale == (1, 10)
    assert score_from({"metric": "sterren", "value": -0.5, "scale": "-1..1"}).scale == (-1.0, 1.0)


def test_effort_asked_by_name_is_better_when_low() -> None:
    assert asks_effort("Hoeveel moeite kostte het?")
    assert not asks_effort("CES")


def test_an_unknown_metric_is_told_what_is_known() -> None:
    with pytest.raises(RecordError, match="nps, csat, ces, kto, sterren"):
        score_from({"metric": "x", "value": 1})
