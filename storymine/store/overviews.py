"""What overviews of themes answer: frozen dataclasses, as those in `storymine.store.views`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

Dimension = Literal["channel", "product", "segment"]
DIMENSIONS: tuple[Dimension, ...] = ("channel", "product", "segment")
Period = Literal["week", "month"]


@dataclass(frozen=True, slots=True)
class PeriodFigures:
    """Moments in a period, and their mean sentiment (0.0 where there are none)."""

    moments: int = 0
    sentiment: float = 0.0


@dataclass(frozen=True, slots=True)
class ThemePeriods:
    """Themes over time. `starts` are the first days of periods without a gap, oldest first; all else has
    figures a period.

    `total` is of all moments within the filters, `themes` of each theme (by its id); `undated` stories are in
    no period.
    """

    period: Period
    starts: tuple[date, ...]
    total: tuple[PeriodFigures, ...]
    themes: Mapping[str, tuple[PeriodFigures, ...]]
    undated: int = 0


@dataclass(frozen=True, slots=True)
class Spread:
    """Themes by the values of a dimension, with stories as the unit.

    `places` holds for each value its stories, their moments (n a story) and the sum of n squared. `themes`
    holds for each theme (by its id) and value the stories with it, moments in it (m a story), the sum of m
    squared and that of m times n. Stories without a value are left out.
    """

    places: Mapping[str, tuple[int, int, int]]
    themes: Mapping[tuple[str, str], tuple[int, int, int, int]]
