from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from storymine.domain import Channel, Labels, Voice
from storymine.nlp.agreement import expected_calibration_error, precision_at, quadratic_kappa, reliability
from storymine.nlp.evaluate import gold_answers
from storymine.nlp.scheme import HEADS, answers
from storymine.nlp.scorecard import bootstrap, score_task


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


def test_kappa_of_a_scale_counts_how_far_off_an_answer_is() -> None:
    assert quadratic_kappa([0, 1, 2, 3], [0, 1, 2, 3]) == 1
    near, far = quadratic_kappa([0, 0, 3, 3], [0, 1, 3, 3]), quadratic_kappa([0, 0, 3, 3], [0, 3, 3, 3])
    assert 0 < far < near < 1
    score = score_task("effort", sets("0", "2", "3"), sets("0", "2", "3"))
    assert score.kappa == 1
    assert score_task("stage", sets("hulp"), sets("hulp")).kappa is None


def test_confusion_counts_answers_by_gold_answer() -> None:
    score = score_task("stage", sets("hulp", "hulp", "betalen"), sets("hulp", "betalen", "unknown"))
    assert score.confusion == {"betalen": {"-": 1}, "hulp": {"hulp": 1, "betalen": 1}}
    assert score_task("driver", sets("prijs+fout"), sets("prijs")).confusion is None


def test_the_surest_answers_are_right_more_often() -> None:
    sure, right = np.array([0.9, 0.8, 0.4, 0.3]), np.array([True, True, True, False])
    assert precision_at(sure, right, (0.5, 1.0)) == {"0.5": 1.0, "1": 0.75}
    assert [(one.answers, one.right) for one in reliability(sure, right)] == [
        (1, 0.0),
        (1, 1.0),
        (1, 1.0),
        (1, 1.0),
    ]


def test_what_is_trained_on_is_measured_and_no_emotion_of_an_employee() -> None:
    labels = Labels(
        stage="hulp",
        drivers=("systeem",),
        valence=2,
        emotions=("irritatie",),
        effort=0,
        effort_causes=("wait",),
        need="wens",
        voice=Voice.EMPLOYEE,
    )
    gold = gold_answers([(labels, Channel.NOTE)])
    trained = {name: answers(name, labels, Channel.NOTE) for name in HEADS}
    assert {task: tuple(of[0]) for task, of in gold.items() if task != "sentiment"} == {
        name: given for name, given in trained.items() if given
    }
    assert "emotion" not in gold
    told = gold_answers([(replace(labels, voice=Voice.CUSTOMER), Channel.NOTE)])
    assert told["emotion"] == {0: frozenset({"irritatie"})}
    assert gold["sentiment"] == {0: frozenset({"negative"})}


def test_intervals_are_wider_where_the_moments_of_a_story_are_alike() -> None:
    gold, found = sets(*"ab" * 40), sets(*("ab" * 20 + "ba" * 20))
    alone = score_task("x", gold, found)
    alike = score_task("x", gold, found, stories=[f"s{n // 10}" for n in range(80)])
    assert alike.macro_f1 == alone.macro_f1
    low, high = alone.macro_interval
    assert alike.macro_interval[0] < low
    assert alike.macro_interval[1] > high


def test_the_interval_of_a_rare_label_leaves_out_draws_without_it() -> None:
    score = score_task("x", sets("zeldzaam", *"a" * 30), sets("zeldzaam", *"a" * 30))
    rare = {label.label: label for label in score.labels}["zeldzaam"]
    assert rare.interval == (1, 1)
