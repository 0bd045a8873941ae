"""The friction score: volume times severity times effort (docs/friction.md)."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from storymine.domain import Reading

FEWEST = 20
"""Moments below which a score has no interval, and is not to be compared."""


@dataclass(frozen=True, slots=True)
class Friction:
    """`score` is the friction of `moments` moments added up: it grows with volume, so it ranks what to mend
    first.
    """

    moments: int
    score: float


def friction(readings: Iterable[Reading]) -> Friction:
    """The friction of these moments together, in one pass."""
    moments, score = 0, 0.0
    for reading in readings:
        moments += 1
        score += reading.friction
    return Friction(moments, score)


class Counted(Protocol):
    """Moments of some stories: their friction score, and the sum of the squares of each one's friction (None:
    not counted).
    """

    @property
    def moments(self) -> int: ...
    @property
    def stories(self) -> int: ...
    @property
    def friction(self) -> float: ...
    @property
    def friction_squares(self) -> float | None: ...


def friction_interval(of: Counted) -> tuple[float, float] | None:
    """The 95 % interval of a friction score. None for fewer than FEWEST moments, no friction, or squares that
    were not counted.

    How many stories there are is chance (Poisson), and what each of them brings too, so that the variance is
    the sum of the squares of what they bring; moments of one story count as alike. On a logarithmic scale, on
    which a sum of few, unequal parts is less skew.
    """
    if of.friction_squares is None or of.moments < FEWEST or of.friction <= 0:
        return None
    spread = math.exp(1.96 * math.sqrt(of.friction_squares * of.moments / of.stories) / of.friction)
    return of.friction / spread, of.friction * spread
