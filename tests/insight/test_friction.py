from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pytest

from storymine.domain import Effort, Moment, Reading, Sentiment, Stage
from storymine.insight import Friction, friction, friction_interval


def readings(*figures: tuple[float, int]) -> Sequence[Reading]:
    return [
        Reading(
            Moment(0, 0, 1, "x"),
            Sentiment("", score, 3, 1),
            (),
            (),
            Effort(effort, 1),
            None,
            Stage("hulp", 1),
            "t 1",
        )
        for score, effort in figures
    ]


def test_friction_is_volume_times_severity_times_effort() -> None:
    assert friction(readings((-1, 0))).score == 1
    assert friction(readings((-1, 3))).score == 2
    assert friction(readings((-0.5, 1))).score == pytest.approx(0.5 * 4 / 3)
    assert friction(readings((-1, 0), (-1, 3), (0.5, 3), (0, 2))) == Friction(moments=4, score=3)


def test_of_no_moments_there_is_none() -> None:
    assert friction([]) == Friction(0, 0)


@dataclass(frozen=True)
class Counted:
    moments: int
    stories: int
    friction: float
    friction_squares: float | None


def drawn(chance: np.random.Generator, stories: int, painless: float) -> tuple[Counted, float]:
    """What about so many stories of one to four moments have together, and the mean of that."""
    number = chance.poisson(stories)
    moments = chance.choice(4, number, p=(0.6, 0.25, 0.1, 0.05)) + 1
    hurt = chance.uniform(0.1, 1.6, number) * (chance.random(number) > painless)
    each = np.repeat(hurt, moments) * chance.uniform(0.7, 1.3, moments.sum())
    counted = Counted(int(moments.sum()), int(number), float(each.sum()), float((each**2).sum()))
    return counted, stories * 1.6 * 0.85 * (1 - painless)


@pytest.mark.parametrize("stories", [40, 200])
@pytest.mark.parametrize("painless", [0.2, 0.7])
def test_an_interval_holds_the_score_of_most_draws(stories: int, painless: float) -> None:
    chance = np.random.default_rng(7)
    held = []
    for _ in range(1000):
        counted, mean = drawn(chance, stories, painless)
        interval = friction_interval(counted)
        assert interval is not None
        held.append(interval[0] <= mean <= interval[1])
    assert 0.9 < np.mean(held) < 0.98


def test_of_few_moments_nothing_is_said() -> None:
    assert friction_interval(Counted(19, 19, 9.0, 6.0)) is None
    assert friction_interval(Counted(40, 30, 0.0, 0.0)) is None
    assert friction_interval(Counted(40, 30, 9.0, None)) is None
    low, high = friction_interval(Counted(20, 20, 10.0, 5.0)) or (0.0, 0.0)
    assert low == pytest.approx(100 / high)
    assert (low, high) == pytest.approx((6.45, 15.5), rel=0.01)
