"""What people decide about themes: as it is sent, what it does, and the log of it."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from storymine_api.schemas.corrections import LONGEST_NAME

EDIT: dict[str, Any] = {"title": "Niet teruggebeld", "owner": "Klantenservice", "pinned": True, "by": "Anna"}
MERGE: dict[str, Any] = {"themes": ["t-7f3a"], "into": "t-91c2", "by": "Anna"}
SPLIT: dict[str, Any] = {"theme": "t-91c2", "parts": 2, "titles": ["Afspraak verzet"], "by": "Anna"}
MOVE: dict[str, Any] = {"moments": [{"story": "melding-4471", "moment": 0}], "into": "t-91c2", "by": "Anna"}
EXCLUDE: dict[str, Any] = {"theme": "t-91c2", "by": "Anna"}
NONE: dict[str, Any] = {"moments": 0, "stories": 0, "sentiment": None, "effort": None, "friction": 0.0}
SOME: dict[str, Any] = {"moments": 412, "stories": 370, "sentiment": -0.5, "effort": 1.2, "friction": 301.5}
CHANGE: dict[str, Any] = {
    "id": 17,
    "kind": "merge",
    "themes": [{"id": "t-7f3a", "label": "Niet teruggebeld"}],
    "into": {"id": "t-91c2", "label": "Geen reactie"},
    "parts": [],
    "value": None,
    "undoes": None,
    "undone_by": None,
    "named": 0,
    "moments": 412,
    "stories": 370,
    "by": "Anna",
    "made_at": "2026-05-04T09:30:00+00:00",
}
EFFECT: dict[str, Any] = {
    "changes": [17],
    "moments": 412,
    "stories": 370,
    "themes": [
        {"theme": "t-7f3a", "label": "Niet teruggebeld", "stage": None, "before": SOME, "after": NONE},
    ],
    "cells": [
        {"theme": "t-7f3a", "label": "Niet teruggebeld", "stage": "hulp", "before": SOME, "after": NONE},
    ],
}

By = Annotated[str, StringConstraints(strip_whitespace=True, max_length=LONGEST_NAME)]


class _Sent(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    by: By | None = Field(None, description="short name of who decides so")


class MomentPlace(BaseModel):
    """A moment as it is read now."""

    model_config = ConfigDict(extra="forbid", strict=True)

    story: str = Field(description="id of the story")
    moment: int = Field(ge=0, description="number of the moment in its story, from 0")


class ThemeEdit(_Sent):
    """What is decided about a theme as a whole; what is left out stays as it is."""

    model_config = ConfigDict(json_schema_extra={"examples": [EDIT]})

    title: str | None = Field(None, description="its name from now on; null: the name that was found")
    owner: str | None = Field(None, description="who looks after it; null: nobody")
    pinned: bool = Field(False, description="comes first, and stays when a discovery does not find it again")
    hidden: bool = Field(False, description="is left out of lists and the matrix")


class ThemeMerge(_Sent):
    """Themes that go into another one; their ids lead to it from then on."""

    model_config = ConfigDict(json_schema_extra={"examples": [MERGE]})

    themes: list[str] = Field(min_length=1, max_length=50)
    into: str


class ThemeSplit(_Sent):
    """A theme to split: into so many parts as its moments fall into, or by examples of the new one."""

    model_config = ConfigDict(json_schema_extra={"examples": [SPLIT]})

    theme: str
    parts: int = Field(2, ge=2, le=5, description="how many; of no account with examples")
    examples: list[MomentPlace] = Field([], max_length=200, description="moments of the new theme")
    titles: list[Annotated[str, StringConstraints(max_length=120)]] = Field(
        [], max_length=4, description="names of the new themes, in order; found by themselves when left out"
    )


class ThemeMove(_Sent):
    """Moments that belong to another theme, or (null) to none."""

    model_config = ConfigDict(json_schema_extra={"examples": [MOVE]})

    moments: list[MomentPlace] = Field(min_length=1, max_length=200)
    into: str | None


class ThemeExclude(_Sent):
    """A theme whose moments belong to no theme."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXCLUDE]})

    theme: str


class NamedTheme(BaseModel):
    id: str
    label: str


class Figures(BaseModel):
    moments: int
    stories: int
    sentiment: float | None
    effort: float | None
    friction: float


class Shift(BaseModel):
    """Figures of a theme (null: of no theme) before and after, whole or in one stage."""

    theme: str | None
    label: str | None
    stage: str | None
    before: Figures
    after: Figures


class ChangeEffect(BaseModel):
    """What a change does: how many moments move, and the figures that are different after it."""

    model_config = ConfigDict(json_schema_extra={"examples": [EFFECT]})

    changes: list[int] = Field(description="ids of the entries in the log; none for a preview")
    moments: int
    stories: int
    themes: list[Shift]
    cells: list[Shift] = Field(description="cells of the journey matrix")


class ThemeChange(BaseModel):
    """An entry in the log of what people decided about themes; `moments` and `stories` moved on the day."""

    model_config = ConfigDict(json_schema_extra={"examples": [CHANGE]})

    id: int
    kind: str = Field(
        description="rename, owner, pin, unpin, hide, unhide, merge, split, move, exclude, taxonomy or undo"
    )
    themes: list[NamedTheme]
    into: NamedTheme | None
    parts: list[NamedTheme] = Field(description="the themes that a split made")
    value: str | None = Field(description="the title or the owner that was given")
    undoes: int | None = Field(description="the entry that this one undoes")
    undone_by: int | None = Field(description="the entry that undoes this one, if it counts no more")
    named: int = Field(description="how many moments it names: moved ones, or examples of parts")
    moments: int
    stories: int
    by: str | None
    made_at: str


class PartQuote(BaseModel):
    story: str
    moment: int
    text: str


class ProposedPart(BaseModel):
    """A part that a theme's moments fall into; the first keeps the theme's id and name."""

    label: str
    moments: int
    stories: int
    keywords: list[str]
    quotes: list[PartQuote]


class ProposedParts(BaseModel):
    items: list[ProposedPart]
