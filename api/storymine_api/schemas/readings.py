"""What was read in a story: an analysis, a moment and their parts (docs/schemas/analysis.schema.json)."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

Share = Annotated[float, Field(ge=0, le=1)]

SENTIMENT: dict[str, Any] = {"label": "negative", "score": -0.61, "valence": 2, "confidence": 0.88}
MOMENT: dict[str, Any] = {
    "utterance": 0,
    "start": 0,
    "end": 47,
    "text": "De monteur zou dinsdag komen maar kwam niet op.",
    "voice": "customer",
    "sentiment": SENTIMENT,
    "emotions": [{"label": "irritatie", "score": 0.81}],
    "drivers": [{"label": "belofte", "polarity": "friction", "score": 0.74}],
    "effort": {"level": 2, "confidence": 0.66, "causes": ["wait"]},
    "need": None,
    "stage": {"label": "ontvangen", "confidence": 0.79},
    "model": "embedded 2.0.0",
    "evidence": [{"kind": "driver", "label": "belofte", "start": 11, "end": 46}],
}
STORED_MOMENT: dict[str, Any] = {
    **MOMENT,
    "story": "melding-4471",
    "moment": 0,
    "channel": "review",
    "occurred_at": "2026-05-03T08:15:00+00:00",
    "dated": True,
    "product": "Internet",
    "customer": None,
    "friction": 1.0167,
    "theme": {"id": "t-7f3a", "label": "Monteur komt niet opdagen"},
}
ANALYSIS: dict[str, Any] = {
    "id": "melding-4471",
    "channel": "review",
    "language": "nl",
    "utterances": [{"speaker": "customer", "text": MOMENT["text"]}],
    "sentiment": SENTIMENT,
    "emotions": MOMENT["emotions"],
    "drivers": MOMENT["drivers"],
    "effort": MOMENT["effort"],
    "stages": [{"label": "ontvangen", "score": 0.79}],
    "needs": [],
    "moments": [MOMENT],
}


class Sentiment(BaseModel):
    """How it felt: `score` from -1 (worst) to 1 (best), `valence` the same in five steps."""

    label: Literal["negative", "neutral", "positive", "mixed", "unknown"]
    score: float = Field(ge=-1, le=1)
    valence: int = Field(ge=1, le=5)
    confidence: Share


class Emotion(BaseModel):
    label: str
    score: Share


class Driver(BaseModel):
    """What it was about; with negative sentiment a friction, with positive sentiment a delight."""

    label: str
    polarity: Literal["friction", "delight", "neutral"]
    score: Share


class Effort(BaseModel):
    """What it cost the customer: 0 none or unknown, 1 a little, 2 much, 3 extreme."""

    level: int = Field(ge=0, le=3)
    confidence: Share
    causes: list[Literal["contact", "transfer", "repeat", "channel", "wait", "search"]]


class Need(BaseModel):
    """A wish, question or fear in the customer's words."""

    kind: Literal["wens", "vraag", "angst"]
    text: str


class Stage(BaseModel):
    """A stage of the journey; `geen` says nothing about one, `unknown` is not sure enough to say."""

    label: str
    confidence: Share


class StageShare(BaseModel):
    label: str
    score: Share


class Utterance(BaseModel):
    speaker: Literal["customer", "agent", "bot", "other"]
    text: str


class Evidence(BaseModel):
    """The characters of the utterance that carry a label of the moment."""

    kind: Literal[
        "valence", "emotion", "driver", "employee_driver", "effort", "effort_cause", "need", "stage"
    ]
    label: str = Field(description="of a valence: negative or positive")
    start: int
    end: int


class Moment(BaseModel):
    """One experience in one utterance; `start` and `end` are character offsets in that utterance's text."""

    model_config = ConfigDict(json_schema_extra={"examples": [MOMENT]})

    utterance: int
    start: int
    end: int
    text: str
    voice: Literal["customer", "employee"]
    sentiment: Sentiment
    emotions: list[Emotion]
    drivers: list[Driver]
    effort: Effort
    need: Need | None
    stage: Stage
    model: str = Field(description="name and version of the model that read it")
    evidence: list[Evidence]


class Analysis(BaseModel):
    """A story, redacted, with what was read in it."""

    model_config = ConfigDict(json_schema_extra={"examples": [ANALYSIS]})

    id: str
    channel: str
    language: str
    utterances: list[Utterance]
    sentiment: Sentiment
    emotions: list[Emotion]
    drivers: list[Driver]
    effort: Effort
    stages: list[StageShare]
    needs: list[Need]
    moments: list[Moment]


class ThemeName(BaseModel):
    """The theme a moment belongs to."""

    id: str
    label: str


class StoredMoment(Moment):
    """A moment in the store: with its story, its theme, and how much it hurt."""

    model_config = ConfigDict(json_schema_extra={"examples": [STORED_MOMENT]})

    story: str
    moment: int = Field(description="number of the moment in its story, from 0")
    channel: str
    occurred_at: str | None = Field(description="when it happened; when it came in, where that is not known")
    dated: bool = Field(description="whether it is known when it happened")
    product: str | None
    customer: str | None = Field(description="pseudonym of the customer")
    friction: float = Field(ge=0, le=2)
    theme: ThemeName | None = Field(description="null where it belongs to no theme")
