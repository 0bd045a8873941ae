"""The high and the low point of the emotion curve: stages that clearly differ from the rest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist
from typing import Final

CONFIDENCE: Final = 0.95


@dataclass(frozen=True, slots=True)
class Felt:
    """Sentiment of the moments of a stage: how many, of how many stories, mean (-1..1), deviation."""

    moments: int
    stories: int
    mean: float
    deviation: float


def find_extremes(stages: Mapping[str, Felt]) -> tuple[str | None, str | None]:
    """The lowest and the highest stage, each None where it does not clearly differ from the others together,
    the opposite end left out where there are more: one deep low makes no high of all else.

    It does when the interval of the difference leaves out zero: at 95 % for all stages that are looked at
    together (Bonferroni). The stories are the unit, since moments of one story are alike; a stage whose few
    moments happen to be alike counts as varied as all are.
    """
    if len(stages) < 2:
        return None, None
    sure = NormalDist().inv_cdf(1 - (1 - CONFIDENCE) / (2 * len(stages)))
    usual = _together(list(stages.values())).deviation
    lowest = min(stages, key=lambda stage: stages[stage].mean)
    highest = max(stages, key=lambda stage: stages[stage].mean)

    def differs(stage: str, opposite: str, sign: int) -> bool:
        own = stages[stage]
        others = [felt for name, felt in stages.items() if name not in (stage, opposite)]
        rest = _together(others or [stages[opposite]])
        doubt = max(own.deviation, usual) ** 2 / own.stories + max(rest.deviation, usual) ** 2 / rest.stories
        return sign * (own.mean - rest.mean) > sure * sqrt(doubt)

    return (
        lowest if differs(lowest, highest, -1) else None,
        highest if differs(highest, lowest, 1) else None,
    )


def _together(felt: list[Felt]) -> Felt:
    """Stages as one. A story may be in several, so it has at least as many as the largest."""
    moments = sum(one.moments for one in felt)
    mean = sum(one.moments * one.mean for one in felt) / moments
    squares = sum(one.moments * (one.deviation**2 + one.mean**2) for one in felt) / moments
    return Felt(moments, max(one.stories for one in felt), mean, sqrt(max(0.0, squares - mean**2)))
