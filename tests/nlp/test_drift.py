from __future__ import annotations

from storymine.nlp.drift import drift
from storymine.nlp.scorecard import Scorecard, score_task


def card(right: int, wrong: int) -> Scorecard:
    gold = [frozenset({"a"}), frozenset({"b"})] * ((right + wrong) // 2)
    found = [answer if i < right else frozenset({"c"}) for i, answer in enumerate(gold)]
    return Scorecard("m 1", len(gold), (score_task("stage", gold, found),))


def test_a_clear_loss_is_told_from_chance() -> None:
    [loss] = drift(card(190, 10), card(100, 100))
    assert loss.change < -0.1
    assert loss.is_clear
    [chance] = drift(card(15, 5), card(14, 6))
    assert not chance.is_clear
    assert chance.interval[0] < chance.change < chance.interval[1]


def test_only_what_both_ask_about_is_compared() -> None:
    other = Scorecard("m 1", 2, (score_task("need", [frozenset({"-"})], [frozenset({"-"})]),))
    assert drift(card(10, 10), other) == ()
