from __future__ import annotations

import pytest

from storymine.domain import (
    Assignment,
    Effort,
    Moment,
    Observation,
    Reading,
    Sentiment,
    Stage,
    Theme,
    ThemeSet,
)
from storymine.insight import Figures, JourneyMatrix, journey_matrix

ROWS = (
    # story, moment, theme, stage, sentiment, effort
    ("s1", 0, "t-1", "hulp", -1.0, 3),
    ("s1", 1, "t-1", "hulp", -0.5, 0),
    ("s2", 0, "t-1", "betalen", 0.0, 1),
    ("s2", 1, "t-2", "hulp", 1.0, 0),
    ("s3", 0, None, "eigen", -0.5, 0),
)


def theme(theme_id: str) -> Theme:
    return Theme(theme_id, theme_id, (), 0, 0, {}, 0, 0, 0, (), ())


@pytest.fixture
def matrix() -> JourneyMatrix:
    observations = [
        Observation(
            story,
            moment,
            Reading(
                Moment(0, 0, 1, "x"),
                Sentiment("", score, 3, 1),
                (),
                (),
                Effort(effort, 1),
                None,
                Stage(stage, 1),
                "t 1",
            ),
        )
        for story, moment, _, stage, score, effort in ROWS
    ]
    greeting = Observation("s9", 0, observations[0].reading)  # set aside: has no assignment
    assignments = tuple(Assignment(story, moment, theme_id, 1.0) for story, moment, theme_id, *_ in ROWS)
    found = ThemeSet((theme("t-2"), theme("t-1"), theme("t-without-moments")), assignments, set_aside=1)
    return journey_matrix([*observations, greeting], found, stages=("betalen", "hulp", "vertrekken"))


def test_cells_hold_the_figures_of_their_moments(matrix: JourneyMatrix) -> None:
    cells = {(cell.theme, cell.stage): cell.figures for cell in matrix.cells}
    assert cells["t-1", "hulp"] == Figures(2, 1, sentiment=-0.75, effort=1.5, friction=2.5)
    assert ("t-2", "betalen") not in cells


def test_rows_are_ordered_by_friction_and_columns_by_the_journey(matrix: JourneyMatrix) -> None:
    assert [name for name, _ in matrix.themes] == ["t-1", "t-2"]
    assert [name for name, _ in matrix.stages] == ["betalen", "hulp", "eigen"]


def test_everything_adds_up(matrix: JourneyMatrix) -> None:
    assert matrix.total.moments == 5
    assert matrix.total.stories == 3
    assert matrix.unthemed.moments == 1
    for rows in (matrix.stages, (*matrix.themes, (None, matrix.unthemed))):
        assert sum(figures.moments for _, figures in rows) == matrix.total.moments
        assert sum(figures.friction for _, figures in rows) == pytest.approx(matrix.total.friction)
    assert sum(cell.figures.moments for cell in matrix.cells) == matrix.total.moments


def test_nothing_gives_an_empty_matrix() -> None:
    empty = journey_matrix([], ThemeSet((), ()), stages=("hulp",))
    assert (empty.cells, empty.themes, empty.stages) == ((), (), ())
    assert empty.total.moments == 0
