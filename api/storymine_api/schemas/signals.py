"""Signals: news and lasting changes in themes and stages."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

NEWS: dict[str, Any] = {
    "of": "theme",
    "id": "t-7f3a",
    "label": "Niet teruggebeld ondanks belofte",
    "kind": "rise",
    "weeks": 3,
    "stories": 84,
    "expected": 51.2,
    "low": 36,
    "high": 68,
    "chance": 0.00002,
}

CHANGE: dict[str, Any] = {
    "of": "stage",
    "id": "betalen",
    "label": "Betalen",
    "since": "2026-03-02",
    "before": 0.082,
    "after": 0.137,
    "chance": 0.0005,
}


class Signal(BaseModel):
    of: Literal["theme", "stage"]
    id: str
    label: str
    chance: float = Field(description="of a surprise as large or larger if nothing had changed")


class News(Signal):
    """Many more or fewer stories in the last whole weeks than their own history lets expect."""

    model_config = ConfigDict(json_schema_extra={"examples": [NEWS]})

    kind: Literal["rise", "fall", "new"]
    weeks: int = Field(description="how many weeks it is about, the last one included: 1 or 3")
    stories: int
    expected: float
    low: int = Field(description="with `high`: where the number lies 19 times out of 20 if nothing changed")
    high: int


class Change(Signal):
    """A lasting change: since the week of `since` its share of the stories is another."""

    model_config = ConfigDict(json_schema_extra={"examples": [CHANGE]})

    since: date
    before: float = Field(description="share of the stories before, 0..1")
    after: float


class Signals(BaseModel):
    """What is news in the last whole week, out of `looked_at` themes and stages; null without one."""

    week: date | None = Field(description="the Monday of the last whole week")
    looked_at: int
    undated: int = Field(description="stories without a date, which are in no week")
    news: list[News]
    changes: list[Change]
