"""What webhooks are sent, for the description of the API; storymine.store.webhooks.events writes it."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field


class ToldDriver(BaseModel):
    """What a story was about."""

    label: str
    polarity: Literal["friction", "delight", "neutral"]


class StoryAnalysedData(BaseModel):
    """A story was read."""

    story: str = Field(description="id of the story")
    run: str = Field(description="id of the run that read it")
    moments: int = Field(description="how many moments were found")
    sentiment: str = Field(description="`negative`, `neutral`, `positive`, `mixed` or `unknown`")
    stages: list[str] = Field(description="ids of stages of the journey")
    drivers: list[ToldDriver]


class StoryFailedData(BaseModel):
    """A story was given up."""

    story: str = Field(description="id of the story")
    step: str = Field(description="what failed")
    reason: str = Field(description="why; holds no words of the story")


class ThemesDiscoveredData(BaseModel):
    """Themes were discovered anew."""

    run: str = Field(description="id of the themes-run")
    readings: str = Field(description="id of the analyse-run that it is over")
    themes: int = Field(description="how many themes there are now")
    verdicts: dict[str, int] = Field(description="how many are same, grown, split, merged, new, retired")
    new: list[str] = Field(description="ids of themes that were not there before")
    grown: list[str]
    retired: list[str]


class Message(BaseModel):
    """Every message has these; `timestamp` is when it happened."""

    timestamp: str


class StoryAnalysed(Message):
    type: Literal["story.analysed"]
    data: StoryAnalysedData


class StoryFailed(Message):
    type: Literal["story.failed"]
    data: StoryFailedData


class ThemesDiscovered(Message):
    type: Literal["themes.discovered"]
    data: ThemesDiscoveredData
