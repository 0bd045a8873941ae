from __future__ import annotations

import numpy as np
import pytest

from storymine.nlp.scorecard import bootstrap, expected_calibration_error, score_task


def sets(*answers: str) -> list[frozenset[str]]:
    return [frozenset(answer.split("+")) for answer in answers]


def test_figures_by_hand() -> None:
    score = score_task(
        "driver", sets("prijs", "prijs", "fout", "prijs+fout"), sets("prijs", "fout", "fout", "prijs")
    )
    labels = {label.label: label for label in score.labels}
    assert labels["prijs"].precision == 1
    assert labels["prijs"].recall == pytest.approx(2 / 3)
    assert labels["fout"].f1 == pytest.approx(2 * 1 / (2 + 2))
    assert score.macro_f1 == pytest.approx((0.8 + 0.5) / 2)
    assert score.micro_f1 == pytest.approx(2 * 3 / (5 + 4))
    assert score.majority == "prijs"
    assert score.majority_macro_f1 == pytest.approx((2 * 3 / 7) / 2)
    low, high = score.macro_interval
    assert low <= score.macro_f1 <= high


def test_unknown_is_no_answer_and_a_foreign_label_a_wrong_one() -> None:
    score = score_task("stage", sets("hulp", "hulp", "hulp"), sets("hulp", "unknown", "maan"))
    assert score.coverage == pytest.approx(2 / 3)
    assert score.micro_f1 == pytest.approx(2 * 1 / (3 + 2))


def test_the_same_seed_gives_the_same_intervals() -> None:
    gold, found = sets(*"aabbab"), sets(*"abbbaa")
    assert score_task("x", gold, found, seed=4) == score_task("x", gold, found, seed=4)
    assert bootstrap(lambda rows: float(rows.mean()), 20, seed=1) == bootstrap(
        lambda rows: float(rows.mean()), 20, seed=1
    )


def test_calibration_error_is_the_distance_between_sure_and_right() -> None:
    right = np.array([True, False, True, False])
    assert expected_calibration_error(np.full(4, 0.5), right) == pytest.approx(0)
    assert expected_calibration_error(np.full(4, 0.9), right) == pytest.approx(0.4)


def test_nothing_to_score_is_zero() -> None:
    score = score_task("x", [], [])
    assert (score.moments, score.macro_f1, score.labels) == (0, 0.0, ())
