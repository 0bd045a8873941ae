from __future__ import annotations

import numpy as np

from storymine.nlp.calibrate import FEWEST_ANSWERED, PRECISION, calibrate, minimum_for
from storymine.nlp.calibration import One, Several, Steps, log_odds
from storymine.nlp.scheme import Head

RANDOM = np.random.default_rng(0)


def test_half_is_the_decision_point_and_order_is_kept() -> None:
    gold = np.eye(3, dtype=np.float32)[RANDOM.choice(3, 600, p=[0.3, 0.1, 0.6])]
    logits = (gold * 2 + RANDOM.normal(size=gold.shape)).astype(np.float32)
    calibration = calibrate(Head("emotion", ("boosheid", "opluchting", "neutraal")), logits, gold)
    assert isinstance(calibration, Several)
    scores, odds = calibration.scores(logits), log_odds(logits)
    assert ((scores >= 0.5) == (odds >= calibration.threshold)).all()
    assert 0.2 < (scores[:, 0] >= 0.5).mean() < 0.45
    assert (np.argsort(scores[:, 0]) == np.argsort(odds[:, 0])).mean() > 0.99


def test_a_head_that_may_abstain_keeps_to_the_precision_it_states() -> None:
    gold = np.eye(4, dtype=np.float32)[RANDOM.integers(0, 4, 2000)]
    logits = (gold * 1.1 + RANDOM.normal(size=gold.shape)).astype(np.float32)
    calibration = calibrate(Head("stage", ("a", "b", "c", "d")), logits, gold)
    assert isinstance(calibration, One)
    sure = calibration.scores(logits).max(1) >= calibration.minimum
    right = calibration.scores(logits).argmax(1) == gold.argmax(1)
    assert right[sure].mean() >= PRECISION["stage"] > right.mean()
    assert sure.mean() >= FEWEST_ANSWERED


def test_where_the_precision_is_out_of_reach_most_moments_are_still_answered() -> None:
    sure = np.linspace(0, 1, 100, dtype=np.float32)
    assert (sure >= minimum_for(0.9, sure, np.zeros(100, bool))).mean() == FEWEST_ANSWERED
    assert (sure >= minimum_for(0.9, sure, np.ones(100, bool))).all()


def test_without_held_out_moments_outputs_are_taken_as_they_come() -> None:
    none = np.zeros((0, 5), np.float32)
    kinds = {"driver": Several, "valence": Steps, "stage": One}
    for name, kind in kinds.items():
        assert isinstance(calibrate(Head(name, tuple("12345")), none, none), kind)  # type: ignore[arg-type]


def test_steps_agree_with_the_gold_and_lie_on_minus_one_to_one() -> None:
    level = RANDOM.choice(5, 1000, p=[0.05, 0.35, 0.35, 0.2, 0.05])
    distance = np.abs(np.arange(5)[None] - level[:, None])
    logits = (-distance + RANDOM.normal(size=distance.shape)).astype(np.float32)
    calibration = calibrate(Head("valence", tuple("12345")), logits, np.eye(5, dtype=np.float32)[level])
    assert isinstance(calibration, Steps)
    expected, shares = calibration.expected(logits)
    levels, scores = calibration.levels(expected), calibration.position(expected)
    assert (levels == level).mean() > 0.5
    assert (np.abs(levels - level) <= 1).mean() > 0.95
    assert (scores >= -1).all()
    assert (scores <= 1).all()
    assert (np.abs(scores[levels == 2]) <= 0.2001).all()
    assert (scores[levels == 4] > 0.599).all()
    assert np.allclose(shares.sum(1), 1, atol=1e-4)


def test_a_label_that_never_held_is_never_given() -> None:
    gold = np.zeros((50, 1), np.float32)
    logits = RANDOM.normal(size=(50, 1)).astype(np.float32)
    calibration = calibrate(Head("driver", ("privacy",)), logits, gold)
    assert isinstance(calibration, Several)
    assert (calibration.scores(logits) < 0.5).all()
