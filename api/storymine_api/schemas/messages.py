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


class SignalData(BaseModel):
    """A theme or a stage that a signal is about."""

    signal: str = Field(description="id of the signal; it is told once")
    of: Literal["theme", "stage"]
    id: str = Field(description="id of the theme or stage")
    label: str | None = Field(description="its name in Dutch; null where that was erased with a customer")
    chance: float = Field(description="chance of as large a surprise if nothing had changed")


class SignalNewsData(SignalData):
    """Far more or fewer stories than expected."""

    kind: Literal["rise", "fall", "new"]
    week: str = Field(description="the Monday of the last whole week")
    weeks: int = Field(description="over how many weeks, that one included")
    stories: int = Field(description="how many there were")
    expected: float = Field(description="how many were to be expected")
    low: int = Field(description="nineteen times out of twenty it is at least this many")
    high: int = Field(description="... and at most this many")


class SignalChangeData(SignalData):
    """A share that has changed for good."""

    since: str = Field(description="the Monday of the week since which it has changed")
    before: float = Field(description="share of all stories until then, 0..1")
    after: float = Field(description="share of all stories since, 0..1")


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


class SignalNews(Message):
    type: Literal["signal.news"]
    data: SignalNewsData


class SignalChange(Message):
    type: Literal["signal.change"]
    data: SignalChangeData
