"""Themes, the journey matrix and runs."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from storymine_api.schemas.readings import STORED_MOMENT, StoredMoment

THEME: dict[str, Any] = {
    "id": "t-7f3a",
    "label": "Niet teruggebeld ondanks belofte",
    "keywords": ["terugbellen", "belofte", "wachten"],
    "moments": 124,
    "stories": 98,
    "sentiment": -0.52,
    "effort": 1.4,
    "friction": 91.3,
    "friction_interval": [74.1, 112.5],
    "stages": {"hulp": 88, "ontvangen": 21, "geen": 15},
    "verdict": "new",
    "owner": None,
    "pinned": False,
    "hidden": False,
    "group": "contact",
}

THEME_DETAIL: dict[str, Any] = {
    **THEME,
    "proposed": {
        "model": "taalmodel-8b",
        "at": "2026-05-04T02:00:00+00:00",
        "quotes": [{"story": "chat-2031", "text": "Er zou worden teruggebeld, maar er belde niemand."}],
    },
    "trend": [{"week": "2026-04-27", "moments": 9, "stories": 7, "sentiment": -0.48, "friction": 6.2}],
    "undated": 2,
    "emotions": [{"label": "irritatie", "moments": 61}],
    "drivers": [{"label": "belofte", "polarity": "friction", "moments": 117}],
    "channels": [{"label": "gesprek", "moments": 70}],
    "quotes": [STORED_MOMENT],
    "lineage": [
        {
            "theme": "t-7f3a",
            "previous": None,
            "verdict": "new",
            "overlap": 0.0,
            "at": "2026-05-04T02:00:00+00:00",
        }
    ],
}


Interval = Annotated[
    tuple[float, float] | None,
    Field(description="95 % interval of the friction; null for fewer than 20 moments, or without friction"),
]


class Theme(BaseModel):
    """A named, lasting pattern over moments; sentiment and effort are means, friction is a sum."""

    model_config = ConfigDict(json_schema_extra={"examples": [THEME]})

    id: str
    label: str
    keywords: list[str]
    moments: int
    stories: int
    sentiment: float | None = Field(description="mean over its moments, -1..1")
    effort: float | None = Field(description="mean over its moments, 0..3")
    friction: float
    friction_interval: Interval
    stages: dict[str, int] = Field(description="moments per stage")
    verdict: str | None = Field(
        description="what it is to the run before: same, grown, split, merged, new, retired"
    )
    owner: str | None = Field(description="who looks after it")
    pinned: bool = Field(description="comes first, and stays when a discovery does not find it again")
    hidden: bool = Field(description="is left out of lists and the matrix")
    group: str | None = Field(description="id of the group it is listed under, as in /v1/theme-groups")


class Themes(BaseModel):
    """All themes within the filters; `unthemed` counts the moments that belong to none."""

    items: list[Theme]
    moments: int
    unthemed: int


class Week(BaseModel):
    week: date = Field(description="the Monday it starts on")
    moments: int
    stories: int
    sentiment: float | None
    friction: float


class Count(BaseModel):
    label: str
    moments: int


class DriverCount(Count):
    polarity: str


class Ancestor(BaseModel):
    """How a theme relates to one of the run before; `overlap` is the Jaccard overlap of their moments."""

    theme: str
    previous: str | None
    verdict: str
    overlap: float
    at: str = Field(description="when that run began")


class ShownQuote(BaseModel):
    """A quote that a language model was shown."""

    story: str
    text: str


class ProposedName(BaseModel):
    """The language model that proposed the name that a theme has, and all that it was shown of it."""

    model: str
    at: str = Field(description="when it was asked")
    quotes: list[ShownQuote]


class ThemeDetail(Theme):
    """A theme with its weeks, emotions, drivers, channels, stages and quotes."""

    model_config = ConfigDict(json_schema_extra={"examples": [THEME_DETAIL]})

    proposed: ProposedName | None = Field(description="null: the name is our own, or somebody's")
    trend: list[Week]
    undated: int = Field(description="stories without a date, which are in no week")
    emotions: list[Count]
    drivers: list[DriverCount]
    channels: list[Count]
    quotes: list[StoredMoment]
    lineage: list[Ancestor]


class Cell(BaseModel):
    """The moments of one theme (null: of no theme) in one stage."""

    theme: str | None
    stage: str
    moments: int
    stories: int
    sentiment: float | None
    effort: float | None
    friction: float
    friction_interval: Interval


class StageTotal(BaseModel):
    id: str
    level: str | None
    name: str
    moments: int
    stories: int
    sentiment: float | None
    effort: float | None
    friction: float
    friction_interval: Interval


class Level(BaseModel):
    id: str
    name: str


class Journey(BaseModel):
    """The journey matrix: stages in order, themes by friction, and the cells where they meet."""

    levels: list[Level]
    stages: list[StageTotal]
    themes: list[Theme]
    cells: list[Cell]
    moments: int
    stories: int
    unthemed: int


class RunProgress(BaseModel):
    """How far a discovery of themes is."""

    step: Literal["learn", "place", "keep", "late"] = Field(
        description="learn: some of the moments teach the themes; place: all others join them; keep: it is "
        "written where they went; late: moments that came in meanwhile"
    )
    done: int = Field(description="moments done in this step")
    total: int = Field(description="moments in this step; 0 as long as that is not known")


class Run(BaseModel):
    """One execution: which model, with which settings, on what, and how it ended."""

    id: str
    kind: str = Field(description="analyse or themes")
    status: str = Field(description="running, live, finished, failed or superseded")
    parent: str | None = Field(description="the analyse-run that a themes-run is about")
    previous: str | None = Field(description="the themes-run that a themes-run is compared with")
    model: str | None
    settings: dict[str, Any]
    seed: int | None
    counts: dict[str, Any]
    started_at: str | None
    finished_at: str | None
    progress: RunProgress | None = Field(description="of a discovery of themes that is under way")
