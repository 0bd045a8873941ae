"""What effort came from, on sentences by somebody who did not know how it is found (effort_causes.tsv)."""

from __future__ import annotations

from pathlib import Path

import pytest

from storymine.domain import EffortCause
from storymine.nlp import load
from storymine.nlp.evaluate import evaluate
from storymine.nlp.rows import read_rows
from storymine.nlp.scorecard import TaskScore

ROWS = Path(__file__).with_name("effort_causes.tsv")


@pytest.fixture(scope="module")
def score() -> TaskScore:
    card = evaluate(read_rows(ROWS), load("embedded"))
    return next(task for task in card.tasks if task.task == "effort_cause")


def test_causes_are_found_and_right_more_often_than_not(score: TaskScore) -> None:
    assert score.micro_f1 > 0.55
    for label in score.labels:
        assert label.precision >= 0.5, label
        assert label.recall >= 0.25, label


def test_every_cause_is_measured(score: TaskScore) -> None:
    assert {label.label for label in score.labels} == {*EffortCause, "geen"}
