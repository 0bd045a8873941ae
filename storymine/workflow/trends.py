"""Themes and their groups over time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from sqlalchemy.orm import Session

from storymine import store
from storymine.labels import LANGUAGES
from storymine.store import Filters, Period, PeriodFigures, ThemePeriods
from storymine.workflow.theme_groups import Grouping, find_grouping

Of = Literal["group", "theme"]


@dataclass(frozen=True, slots=True)
class Point:
    """One period: moments, their `share` (0..1) of all moments in it, and their mean sentiment."""

    start: date
    moments: int
    share: float
    sentiment: float


@dataclass(frozen=True, slots=True)
class Series:
    """A theme, or a group of themes (`themes`), over time; `names` by language code."""

    of: Of
    id: str
    names: Mapping[str, str]
    themes: tuple[str, ...]
    points: tuple[Point, ...]

    @property
    def moments(self) -> int:
        return sum(point.moments for point in self.points)


@dataclass(frozen=True, slots=True)
class Trends:
    """Periods without a gap, oldest first, and what is told in them, the most told first; `total` is of all
    moments within the filters. `undated` stories are in no period.
    """

    period: Period
    total: tuple[Point, ...]
    series: tuple[Series, ...]
    undated: int = 0

    def last_day(self, start: date) -> date:
        """The last day of the period that starts on `start`."""
        if self.period == "week":
            return start + timedelta(days=6)
        return (start + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def find_trends(
    session: Session, filters: Filters, *, period: Period, of: Of = "group", group: str | None = None
) -> Trends:
    """Groups of themes by week or month, or the themes themselves: all, or those of one group."""
    counted = store.theme_periods(session, filters, period)
    grouping = find_grouping(session)
    run = store.live_themes_run(session)
    names = store.theme_names(session, run.id if run else None)
    if of == "group":
        members = _members(counted, grouping)
        found = [
            _series(
                of, name, grouping.names[name], own, _add_up([counted.themes[one] for one in own]), counted
            )
            for name, own in members.items()
        ]
    else:
        chosen = [theme for theme in counted.themes if group is None or grouping.of(theme) == group]
        found = [
            _series(
                of,
                theme,
                dict.fromkeys(LANGUAGES, names[theme].label),
                (theme,),
                counted.themes[theme],
                counted,
            )
            for theme in chosen
        ]
    whole = tuple(
        Point(start, figures.moments, 1.0 if figures.moments else 0.0, figures.sentiment)
        for start, figures in zip(counted.starts, counted.total, strict=True)
    )
    in_order = tuple(sorted(found, key=lambda one: (-one.moments, one.id)))
    return Trends(period, whole, in_order, counted.undated)


def _members(counted: ThemePeriods, grouping: Grouping) -> dict[str, tuple[str, ...]]:
    members: dict[str, tuple[str, ...]] = {}
    for theme in counted.themes:
        if name := grouping.of(theme):
            members[name] = (*members.get(name, ()), theme)
    return members


def _add_up(themes: Sequence[Sequence[PeriodFigures]]) -> list[PeriodFigures]:
    """Figures of themes together."""
    together = []
    for figures in zip(*themes, strict=True):
        moments = sum(one.moments for one in figures)
        felt = sum(one.moments * one.sentiment for one in figures)
        together.append(PeriodFigures(moments, felt / moments if moments else 0.0))
    return together


def _series(
    of: Of,
    name: str,
    names: Mapping[str, str],
    themes: tuple[str, ...],
    figures: Sequence[PeriodFigures],
    counted: ThemePeriods,
) -> Series:
    points = tuple(
        Point(start, one.moments, one.moments / all_.moments if all_.moments else 0.0, one.sentiment)
        for start, one, all_ in zip(counted.starts, figures, counted.total, strict=True)
    )
    return Series(of, name, names, themes, points)
