"""Themes linked to journey stages: figures for each theme in each stage, and what they add up to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean

from storymine.domain import Observation, ThemeSet


@dataclass(frozen=True, slots=True)
class Figures:
    """Of some moments: how many, of how many stories, mean sentiment (-1..1), mean effort (0..3), friction
    score.
    """

    moments: int
    stories: int
    sentiment: float
    effort: float
    friction: float


@dataclass(frozen=True, slots=True)
class Cell:
    """One theme (None: moments in no theme) in one stage."""

    theme: str | None
    stage: str
    figures: Figures


@dataclass(frozen=True, slots=True)
class JourneyMatrix:
    """`stages` in the order of the journey, then those it does not know; `themes` by friction, the worst
    first.

    Cells without moments are left out. `unthemed` are the moments with content in no theme, `total` all with
    content.
    """

    stages: tuple[tuple[str, Figures], ...]
    themes: tuple[tuple[str, Figures], ...]
    cells: tuple[Cell, ...]
    unthemed: Figures
    total: Figures

    def cell(self, theme: str | None, stage: str) -> Cell | None:
        """The cell of a theme in a stage, or None where they do not meet."""
        return next((cell for cell in self.cells if (cell.theme, cell.stage) == (theme, stage)), None)


Place = tuple[str, float, int, float]  # of a moment: its story, sentiment, effort and friction


def journey_matrix(
    observations: Iterable[Observation], theme_set: ThemeSet, *, stages: Sequence[str]
) -> JourneyMatrix:
    """The matrix theme x stage of the moments that `theme_set` assigns; `stages` are the journey's stage ids
    in order.

    Moments that were set aside as having no content count nowhere.
    """
    theme_of = {(a.story, a.moment): a.theme for a in theme_set.assignments}
    by_cell: dict[tuple[str | None, str], list[Place]] = defaultdict(list)
    for observation in observations:
        place = (observation.story, observation.moment)
        if place in theme_of:
            reading = observation.reading
            told = (observation.story, reading.sentiment.score, reading.effort.level, reading.friction)
            by_cell[theme_of[place], reading.stage.label].append(told)
    by_stage: dict[str, list[Place]] = defaultdict(list)
    by_theme: dict[str | None, list[Place]] = defaultdict(list)
    for (theme, stage), places in by_cell.items():
        by_stage[stage] += places
        by_theme[theme] += places
    order = [*stages, *sorted(by_stage.keys() - set(stages))]
    themes = [(theme.id, _figures(by_theme[theme.id])) for theme in theme_set.themes if theme.id in by_theme]
    themes.sort(key=lambda item: (-item[1].friction, -item[1].moments, item[0]))
    rows: list[str | None] = [theme for theme, _ in themes]
    return JourneyMatrix(
        stages=tuple((stage, _figures(by_stage[stage])) for stage in order if stage in by_stage),
        themes=tuple(themes),
        cells=tuple(
            Cell(theme, stage, _figures(by_cell[theme, stage]))
            for theme in [*rows, None]
            for stage in order
            if (theme, stage) in by_cell
        ),
        unthemed=_figures(by_theme.get(None, [])),
        total=_figures([place for places in by_cell.values() for place in places]),
    )


def _figures(places: Sequence[Place]) -> Figures:
    if not places:
        return Figures(0, 0, 0.0, 0.0, 0.0)
    return Figures(
        moments=len(places),
        stories=len({story for story, *_ in places}),
        sentiment=fmean(sentiment for _, sentiment, _, _ in places),
        effort=fmean(effort for _, _, effort, _ in places),
        friction=sum(friction for *_, friction in places),
    )
