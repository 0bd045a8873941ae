"""The map of the journey, ready to draw: levels as bands, stages as columns, the curve, themes as rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from storymine.domain import Journey
from storymine.insight import Felt, find_extremes
from storymine.store import Cell, Matrix, ThemeRow
from storymine_api.language import Language, stage_name
from storymine_api.pages.scale import colour

FEW = 5
"""A mean over fewer moments than this is drawn hollow and is no high or low point."""
WIDTH, HEIGHT, MARGIN = 1000, 190, 46


@dataclass(frozen=True, slots=True)
class Column:
    """A stage; `level` is None for the columns outside the journey ("geen" and "unknown")."""

    id: str
    name: str
    description: str
    level: str | None
    total: Cell | None


@dataclass(frozen=True, slots=True)
class Band:
    """A level over the columns it spans: those of its own and of every level nested in it."""

    name: str
    description: str
    before: int
    span: int
    after: int


@dataclass(frozen=True, slots=True)
class Point:
    """Where a stage lies on the curve: `x` in percent of the width, `y` in units of HEIGHT."""

    column: Column
    x: float
    y: float
    few: bool
    role: str | None


@dataclass(frozen=True, slots=True)
class Curve:
    """`line` and `area` are SVG paths in a box of WIDTH x HEIGHT; `zero` is where sentiment 0 lies."""

    points: tuple[Point, ...]
    line: str
    area: str
    zero: float
    scale: float

    def point(self, role: str) -> Point | None:
        return next((point for point in self.points if point.role == role), None)


@dataclass(frozen=True, slots=True)
class Row:
    """A theme (None: the moments in no theme) with a cell, or None, for each column."""

    theme: ThemeRow | None
    cells: tuple[Cell | None, ...]
    moments: int
    friction: float
    sentiment: float


@dataclass(frozen=True, slots=True)
class JourneyMap:
    bands: tuple[Band, ...]
    columns: tuple[Column, ...]
    outside: tuple[Column, ...]
    curve: Curve | None
    rows: tuple[Row, ...]
    unthemed: Row | None
    largest: int
    most_friction: float

    @property
    def all_columns(self) -> tuple[Column, ...]:
        return self.columns + self.outside


def draw_map(matrix: Matrix, journey: Journey, t: Language, *, order: str = "friction") -> JourneyMap:
    """The map of a matrix, its themes ordered by falling friction, volume or sentiment."""
    totals = {cell.stage: cell for cell in matrix.stages}
    columns = tuple(
        Column(stage.id, stage.names[t.code], stage.descriptions[t.code], stage.level, totals.get(stage.id))
        for stage in journey.stages
    )
    known = {column.id for column in columns}
    outside = tuple(
        Column(str(stage), stage_name(journey, stage, t), "", None, total)
        for stage, total in totals.items()
        if stage not in known
    )
    cells = {(cell.theme, cell.stage): cell for cell in matrix.cells}
    stages = [column.id for column in (*columns, *outside)]
    rows = [
        Row(
            theme,
            tuple(cells.get((theme.id, stage)) for stage in stages),
            theme.moments,
            theme.friction,
            theme.sentiment,
        )
        for theme in ordered(matrix.themes, order)
        if theme.moments
    ]
    return JourneyMap(
        bands=_bands(journey, t),
        columns=columns,
        outside=outside,
        curve=_curve(columns),
        rows=tuple(rows),
        unthemed=_unthemed(matrix, stages),
        largest=max((cell.moments for cell in matrix.cells), default=0),
        most_friction=max((row.friction for row in rows), default=0.0),
    )


def ordered(themes: Iterable[ThemeRow], order: str) -> list[ThemeRow]:
    """Themes by falling friction, volume or sentiment; pinned ones come first."""
    keys = {"volume": lambda row: -row.moments, "sentiment": lambda row: -row.sentiment}
    by_order = sorted(themes, key=keys.get(order, lambda row: (-row.friction, -row.moments)))
    return sorted(by_order, key=lambda row: not row.pinned)


def _unthemed(matrix: Matrix, stages: Sequence[str]) -> Row | None:
    found = {cell.stage: cell for cell in matrix.unthemed}
    moments = sum(cell.moments for cell in matrix.unthemed)
    if not moments:
        return None
    friction = sum(cell.friction for cell in matrix.unthemed)
    sentiment = sum(cell.sentiment * cell.moments for cell in matrix.unthemed) / moments
    return Row(None, tuple(found.get(stage) for stage in stages), moments, friction, sentiment)


def _bands(journey: Journey, t: Language) -> tuple[Band, ...]:
    depth = {level.id: number for number, level in enumerate(journey.levels)}
    bands = []
    for number, level in enumerate(journey.levels):
        inside = [at for at, stage in enumerate(journey.stages) if depth[stage.level] >= number]
        if inside:
            span = inside[-1] - inside[0] + 1
            after = len(journey.stages) - inside[-1] - 1
            bands.append(Band(level.names[t.code], level.descriptions[t.code], inside[0], span, after))
    return tuple(bands)


def _curve(columns: Sequence[Column]) -> Curve | None:
    """The curve over the stages that have moments; None with fewer than two."""
    told = [(number, column, column.total) for number, column in enumerate(columns) if column.total]
    if len(told) < 2:
        return None
    scale = max(0.2, *(abs(total.sentiment) for _, _, total in told))
    zero = HEIGHT / 2
    roles = _roles([total for _, _, total in told])
    points = tuple(
        Point(
            column,
            x=100 * (number + 0.5) / len(columns),
            y=zero - total.sentiment / scale * (zero - MARGIN),
            few=total.moments < FEW,
            role=roles.get(column.id),
        )
        for number, column, total in told
    )
    line = _smooth([(point.x * WIDTH / 100, point.y) for point in points])
    first, last = (points[end].x * WIDTH / 100 for end in (0, -1))
    area = f"{line} L{last:.1f} {zero:.1f} L{first:.1f} {zero:.1f} Z"
    return Curve(points, line, area, zero, scale)


def _roles(totals: Sequence[Cell]) -> dict[str, str]:
    """The stages that are a low or high point: clearly unlike the rest, and of a colour that says so too."""
    sure = {
        str(total.stage): Felt(total.moments, total.stories, total.sentiment, total.deviation or 0.0)
        for total in totals
        if total.moments >= FEW
    }
    low, peak = find_extremes(sure)
    return {
        stage: role
        for stage, role, sign in ((low, "low", "n"), (peak, "peak", "p"))
        if stage is not None and colour(sure[stage].mean).startswith(sign)
    }


def _smooth(points: Sequence[tuple[float, float]]) -> str:
    """A curve through the points that never rises above or falls below them in between."""
    path = f"M{points[0][0]:.1f} {points[0][1]:.1f}"
    for (x, y), (to_x, to_y) in pairwise(points):
        middle = (x + to_x) / 2
        path += f" C{middle:.1f} {y:.1f} {middle:.1f} {to_y:.1f} {to_x:.1f} {to_y:.1f}"
    return path


def strip(
    theme: ThemeRow, cells: Iterable[Cell], columns: Sequence[Column]
) -> list[tuple[Column, Cell | None]]:
    """A theme's row as a thin strip: each stage of the journey with its cell."""
    own = {cell.stage: cell for cell in cells if cell.theme == theme.id}
    return [(column, own.get(column.id)) for column in columns]
