"""Overviews of themes: groups, over time, and by channel, product or segment."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

GROUP: dict[str, Any] = {
    "id": "levering",
    "label": "Levering",
    "moments": 412,
    "sentiment": -0.31,
    "effort": 0.7,
    "friction": 204.6,
    "themes": [{"id": "t-7f3a", "label": "Ruim te laat bezorgd", "moments": 124}],
}
POINT: dict[str, Any] = {"start": "2026-05-01", "moments": 61, "share": 0.112, "sentiment": -0.41}
CONTRAST: dict[str, Any] = {
    "theme": "t-7f3a",
    "label": "Ruim te laat bezorgd",
    "value": "social",
    "kind": "more",
    "moments": 58,
    "stories": 51,
    "share": 0.094,
    "elsewhere": 0.038,
    "ratio": 2.46,
    "low": 1.6,
    "high": 3.8,
    "chance": 0.0000021,
}


class Member(BaseModel):
    id: str
    label: str
    moments: int


class ThemeGroup(BaseModel):
    """Themes under one heading; figures are sums and means over the moments of these themes."""

    model_config = ConfigDict(json_schema_extra={"examples": [GROUP]})

    id: str = Field(description="permanent; the id of a theme where the taxonomy has a parent for its themes")
    label: str
    moments: int
    sentiment: float | None = Field(description="mean over its moments, -1..1")
    effort: float | None = Field(description="mean over its moments, 0..3")
    friction: float
    themes: list[Member]


class ThemeGroups(BaseModel):
    """The groups with moments within the filters, those with most friction first."""

    items: list[ThemeGroup]


class Point(BaseModel):
    """One week or month, by its first day."""

    model_config = ConfigDict(json_schema_extra={"examples": [POINT]})

    start: date
    moments: int
    share: float = Field(description="of all moments in this period, 0..1")
    sentiment: float | None


class Series(BaseModel):
    of: Literal["group", "theme"]
    id: str
    label: str
    themes: list[str] = Field(description="ids of the themes that are added up")
    points: list[Point]


class Trends(BaseModel):
    """Groups or themes over time, the most told first; periods have no gaps, `total` is of all moments."""

    period: Literal["week", "month"]
    undated: int = Field(description="stories without a date, which are in no period")
    total: list[Point]
    items: list[Series]


class Place(BaseModel):
    value: str
    label: str
    stories: int
    moments: int


class Contrast(BaseModel):
    """A theme in one channel, product or segment against all others."""

    model_config = ConfigDict(json_schema_extra={"examples": [CONTRAST]})

    theme: str
    label: str
    value: str
    kind: Literal["more", "less"] | None = Field(description="null: the difference may be chance, or small")
    moments: int
    stories: int
    share: float = Field(description="of the moments there, 0..1")
    elsewhere: float = Field(description="share of the moments of all others")
    ratio: float = Field(description="how many times as large the share is")
    low: float = Field(description="with `high`: the interval of the ratio, 95 %")
    high: float
    chance: float = Field(description="of a difference as large if there were none")


class Contrasts(BaseModel):
    """What stands out by channel, product or segment, the surest first, out of `looked_at` pairs."""

    by: Literal["channel", "product", "segment"]
    places: list[Place]
    looked_at: int
    items: list[Contrast]
