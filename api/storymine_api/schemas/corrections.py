"""What a person says of a moment: as it is sent, and as it is stored."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

LABELS: dict[str, Any] = {
    "stage": "ontvangen",
    "drivers": ["levering"],
    "valence": 1,
    "emotions": ["boosheid"],
}
SENT: dict[str, Any] = {"story": "melding-4471", "moment": 0, "labels": LABELS, "by": "Anna"}
CORRECTION: dict[str, Any] = {
    "story": "melding-4471",
    "channel": "review",
    "utterance": 0,
    "start": 0,
    "end": 47,
    "text": "De monteur zou dinsdag komen maar kwam niet op.",
    "labels": {**LABELS, "effort": None, "effort_causes": None, "need": None, "voice": None},
    "reading": {
        "stage": "ontvangen",
        "drivers": ["belofte"],
        "valence": 2,
        "emotions": ["irritatie"],
        "effort": 2,
        "effort_causes": ["wait"],
        "need": "-",
        "voice": "customer",
    },
    "confirms": False,
    "model": "embedded 2.0.0",
    "by": "Anna",
    "made_at": "2026-05-04T09:30:00+00:00",
}

LONGEST_NAME = 80


class Labels(BaseModel):
    """The labels of a moment; null where nothing is said. At least one is needed to correct."""

    model_config = ConfigDict(extra="forbid", strict=True, json_schema_extra={"examples": [LABELS]})

    stage: str | None = Field(None, description="id of a stage of the journey, or `geen`")
    drivers: list[str] | None = Field(None, description="one or more drivers, or `geen` alone")
    valence: int | None = Field(None, ge=1, le=5, description="from 1 (very negative) to 5 (very positive)")
    emotions: list[str] | None = Field(None, description="one or more emotions, or `neutraal` alone")
    effort: int | None = Field(None, ge=0, le=3, description="none or unknown, a little, much, extreme")
    effort_causes: list[str] | None = Field(
        None, description="what the effort came from, one or more, or `geen` alone"
    )
    need: Literal["wens", "vraag", "angst", "-"] | None = Field(None, description="`-`: none")
    voice: Literal["customer", "employee"] | None = Field(None, description="whose experience it is")


class NewCorrection(BaseModel):
    """A correction as it is sent; send the labels as they were read to confirm them."""

    model_config = ConfigDict(extra="forbid", strict=True, json_schema_extra={"examples": [SENT]})

    story: str = Field(description="id of the story")
    moment: int = Field(ge=0, description="number of the moment in its story, from 0, as it is read now")
    labels: Labels
    by: Annotated[str, StringConstraints(strip_whitespace=True, max_length=LONGEST_NAME)] | None = Field(
        None, description="short name of who says so"
    )


class Correction(BaseModel):
    """What a person said of a stretch of a story, and what the model had said of it then."""

    model_config = ConfigDict(json_schema_extra={"examples": [CORRECTION]})

    story: str
    channel: str
    utterance: int
    start: int
    end: int
    text: str
    labels: Labels = Field(description="what the person said")
    reading: Labels = Field(description="what the model had said; null where it was not sure enough")
    confirms: bool = Field(description="whether the person said just what the model had said")
    model: str = Field(description="name and version of the model that was corrected")
    by: str | None
    made_at: str
