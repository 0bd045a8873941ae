"""A series of weeks as a small drawing, in SVG."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 240, 44
SHOWN_WEEKS = 53


@dataclass(frozen=True, slots=True)
class Bar:
    x: float
    y: float
    width: float
    height: float
    marked: bool


def sparkline(counts: Sequence[int], *, marked: int) -> list[Bar]:
    """A bar a week, the last year at most; the last `marked` bars stand out."""
    shown = list(counts[-SHOWN_WEEKS:])
    most = max([1, *shown])
    step = WIDTH / max(len(shown), 1)
    return [
        Bar(
            x=round(i * step, 2),
            y=round(HEIGHT * (1 - count / most), 2),
            width=round(max(step - 1, 0.5), 2),
            height=round(HEIGHT * count / most, 2),
            marked=i >= len(shown) - marked,
        )
        for i, count in enumerate(shown)
    ]
