"""A story as it is sent, stored and listed."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from storymine_api.schemas.corrections import Correction
from storymine_api.schemas.readings import Driver, Effort, Emotion, Need, Sentiment, StageShare, StoredMoment

REVIEW: dict[str, Any] = {"text": "De monteur zou dinsdag komen maar kwam niet op. Wel netjes teruggebeld."}
CHAT: dict[str, Any] = {
    "id": "chat-2031",
    "channel": "chat",
    "occurred_at": "2026-05-03T10:15:00+02:00",
    "customer": "K-55102",
    "product": "Internet",
    "score": {"metric": "nps", "value": 4, "scale": [0, 10]},
    "utterances": [
        {"speaker": "customer", "text": "Ik zit al drie dagen zonder internet."},
        {"speaker": "agent", "text": "Wat vervelend, ik kijk het na."},
    ],
}

STORY_BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {
                "schema": {
                    "anyOf": [
                        {"$ref": "#/components/schemas/StoryRow"},
                        {"type": "array", "minItems": 1, "items": {"$ref": "#/components/schemas/StoryRow"}},
                    ]
                },
                "examples": {
                    "list": {"summary": "a review and a chat", "value": [REVIEW, CHAT]},
                    "one": {"summary": "one review", "value": REVIEW},
                },
            }
        },
    }
}


class GivenScore(BaseModel):
    """A score that came with the story, on the scale that was asked."""

    metric: Literal["nps", "csat", "ces", "kto", "sterren"]
    value: float
    scale: tuple[float, float] = Field(description="lowest and highest answer")
    lower_is_better: bool = False


class KeptScore(GivenScore):
    """As it was given, and so that scores of all kinds can be compared."""

    normalised: float = Field(ge=0, le=1, description="0 is the worst answer that could be given, 1 the best")


class GivenUtterance(BaseModel):
    speaker: Literal["customer", "agent", "bot", "other"]
    text: str
    start: float | None = Field(None, description="seconds from the start of the contact")


class StoryRow(BaseModel):
    """A story as it is sent: `text`, or `utterances`; all else is optional and unknown fields are ignored."""

    model_config = ConfigDict(json_schema_extra={"examples": [REVIEW, CHAT]})

    text: str | None = Field(None, description="what the customer wrote or said")
    utterances: list[GivenUtterance] | None = Field(None, description="a conversation, a line each")
    id: str | None = Field(None, description="your own id; made from the content where you give none")
    channel: str | None = Field(
        None,
        description="gesprek, notitie, review, social, enquete, email or chat (English names are read too)",
    )
    occurred_at: str | None = Field(None, description="when it happened, ISO 8601")
    customer: str | None = Field(None, description="your customer key; stored as a pseudonym only")
    source: str | None = Field(None, description="the system it comes from")
    product: str | None = None
    score: GivenScore | None = None
    metadata: dict[str, str] | None = Field(
        None, description="whatever else you want to keep, as short texts"
    )


class AcceptedStory(BaseModel):
    """What became of one story that was sent."""

    index: int = Field(description="place in the list that was sent, from 0")
    id: str | None = Field(None, description="what it can be found under")
    status: Literal["created", "duplicate", "superseded", "rejected"]
    reason: str | None = Field(None, description="why it was rejected")


class AcceptedStories(BaseModel):
    """Per story that was sent: `created`, known already (`duplicate`), a newer version (`superseded`), or
    `rejected`. What is not rejected is stored durably before this is answered.
    """

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "stories": [
                        {"index": 0, "id": "chat-2031", "status": "created"},
                        {"index": 1, "status": "rejected", "reason": "text: empty"},
                    ]
                }
            ]
        }
    )

    stories: list[AcceptedStory]


class StoryHead(BaseModel):
    """A stored story in a list."""

    id: str
    status: Literal["pending", "analysed", "failed", "superseded"]
    channel: str
    language: str
    occurred_at: str | None
    received_at: str | None
    customer: str | None
    product: str | None
    source: str | None
    excerpt: str
    moments: int
    sentiment: Sentiment | None = Field(description="null until the story is analysed")


class StoredUtterance(GivenUtterance):
    """An utterance, redacted."""


class StoryFailure(BaseModel):
    """Why a story could not be analysed."""

    step: str
    reason: str


class StoredStory(BaseModel):
    """A stored story with what the live run read in it."""

    id: str
    status: Literal["pending", "analysed", "failed", "superseded"]
    channel: str
    language: str
    occurred_at: str | None
    received_at: str | None
    customer: str | None
    product: str | None
    source: str | None
    score: KeptScore | None
    metadata: dict[str, str]
    utterances: list[StoredUtterance]
    sentiment: Sentiment | None
    emotions: list[Emotion]
    drivers: list[Driver]
    effort: Effort | None
    stages: list[StageShare]
    needs: list[Need]
    moments: list[StoredMoment]
    corrections: list[Correction] = Field(description="those that hold, in the order of the text")
    superseded_by: str | None = Field(description="id of the story that took its place")
    failures: list[StoryFailure]
