"""Whether a model does better or worse than before: two periods beside each other."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

from storymine.nlp.scorecard import Scorecard, as_mapping


@dataclass(frozen=True, slots=True)
class Drift:
    """The change of a task's figure (macro-F1, or a share agreed) from an earlier set of rows to a later one,
    with its 95 % interval.
    """

    task: str
    before: float
    after: float
    interval: tuple[float, float]

    @property
    def change(self) -> float:
        return self.after - self.before

    @property
    def is_clear(self) -> bool:
        """Whether the interval leaves out no change at all."""
        return self.interval[0] > 0 or self.interval[1] < 0


def drift(before: Scorecard, after: Scorecard) -> tuple[Drift, ...]:
    """For every task that both sets of rows ask about.

    The two sets are independent samples, so the half widths of their intervals add up as squares.
    """
    earlier = as_mapping(before)
    found = []
    for task in after.tasks:
        old = earlier.get(task.task)
        if old is None:
            continue
        half = hypot(*((high - low) / 2 for low, high in (old.macro_interval, task.macro_interval)))
        change = task.macro_f1 - old.macro_f1
        found.append(Drift(task.task, old.macro_f1, task.macro_f1, (change - half, change + half)))
    return tuple(found)
