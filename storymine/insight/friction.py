"""The friction score: volume times severity times effort (docs/friction.md)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from storymine.domain import Reading


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
