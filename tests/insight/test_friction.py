from __future__ import annotations

from collections.abc import Sequence

import pytest

from storymine.domain import Effort, Moment, Reading, Sentiment, Stage
from storymine.insight import Friction, friction


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
