"""The nouns of storymine, as frozen dataclasses; see docs/architecture.md for the vocabulary.

A Story is redacted and cut into Moments; each Moment gets a Reading; the Readings of one Story are an
Analysis; Moments that mean the same form a Theme. Label ids are those of models/corpus/GUIDELINE.md;
`storymine.labels` holds their display names. This module imports nothing but the standard library.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime
from enum import StrEnum

_SAID = json.JSONEncoder(ensure_ascii=False)
UNKNOWN = "unknown"
NO_NEED = "-"


class Channel(StrEnum):
    """How a story came in."""

    CALL = "gesprek"
    NOTE = "notitie"
    REVIEW = "review"
    SOCIAL = "social"
    SURVEY = "enquete"
    EMAIL = "email"
    CHAT = "chat"


class Speaker(StrEnum):
    """Role of who speaks; never a name."""

    CUSTOMER = "customer"
    AGENT = "agent"
    BOT = "bot"
    OTHER = "other"


class Voice(StrEnum):
    """Whose experience a moment tells; an employee can write down a customer's."""

    CUSTOMER = "customer"
    EMPLOYEE = "employee"


class Polarity(StrEnum):
    """A driver with negative sentiment is a friction, with positive sentiment a delight."""

    FRICTION = "friction"
    DELIGHT = "delight"
    NEUTRAL = "neutral"


class NeedKind(StrEnum):
    """What a customer wishes, asks or fears."""

    WISH = "wens"
    QUESTION = "vraag"
    FEAR = "angst"


class EffortCause(StrEnum):
    """What a customer's effort came from."""

    CONTACT = "contact"
    """Calling, writing or coming again."""
    TRANSFER = "transfer"
    """Being passed on."""
    REPEAT = "repeat"
    """Telling or handing in the same again."""
    CHANNEL = "channel"
    """Having to go to another channel."""
    WAIT = "wait"
    SEARCH = "search"


@dataclass(frozen=True, slots=True)
class Score:
    """A score that came with a story, kept as given.

    `metric` is "nps", "csat", "ces", "kto" or "sterren"; `scale` is (lowest, highest) as the organisation
    asked it and `lower_is_better` its direction (Dutch effort scores often run from 1 = no effort).
    """

    metric: str
    value: float
    scale: tuple[float, float]
    lower_is_better: bool = False

    @property
    def normalised(self) -> float:
        """The score on 0 (worst) to 1 (best)."""
        lowest, highest = self.scale
        share = (self.value - lowest) / (highest - lowest)
        return 1 - share if self.lower_is_better else share


@dataclass(frozen=True, slots=True)
class Utterance:
    """One uninterrupted contribution by one speaker; `start` in seconds from the start of the contact."""

    speaker: Speaker
    text: str
    start: float | None = None


@dataclass(frozen=True, slots=True)
class Story:
    """One customer's account as received, through one channel, from one source, at one time.

    `customer` is a pseudonymous key (or None), `language` an ISO 639-1 code ("und" when there is nothing to
    go by), `metadata` whatever else came with it (segment, region, team ...), as short strings.
    """

    id: str
    channel: Channel
    utterances: tuple[Utterance, ...]
    language: str = "nl"
    occurred_at: datetime | None = None
    customer: str | None = None
    source: str | None = None
    product: str | None = None
    score: Score | None = None
    metadata: Mapping[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """All utterances, a line each."""
        return "\n".join(utterance.text for utterance in self.utterances)

    @property
    def content_hash(self) -> str:
        """SHA-256 over id and what was said, by whom, when and where: equal for a story that is sent twice.

        The id is part of it, since two customers may well say the same short thing. Score, product and
        metadata are not: they change no reading.
        """
        said = [
            self.id,
            self.channel,
            self.source,
            self.customer,
            self.occurred_at.isoformat() if self.occurred_at else None,
            [[u.speaker, u.text] for u in self.utterances],
        ]
        return hashlib.sha256(_SAID.encode(said).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Moment:
    """A contiguous stretch of one utterance about one experience: the unit of analysis.

    `utterance` is the index of the utterance in its story; `start` and `end` are character offsets in its
    text, and `text` is exactly `utterance.text[start:end]`.
    """

    utterance: int
    start: int
    end: int
    text: str
    voice: Voice = Voice.CUSTOMER


@dataclass(frozen=True, slots=True)
class Sentiment:
    """`label` is negative, neutral, positive, mixed (stories only) or unknown; `score` is in -1..1, `valence`
    in 1..5.
    """

    label: str
    score: float
    valence: int
    confidence: float


@dataclass(frozen=True, slots=True)
class Emotion:
    """An emotion label with a calibrated score in 0..1; present at .5 and above."""

    label: str
    score: float


@dataclass(frozen=True, slots=True)
class Driver:
    """What an experience is about, with its polarity and a calibrated score in 0..1."""

    label: str
    polarity: Polarity
    score: float


@dataclass(frozen=True, slots=True)
class Effort:
    """What it cost the customer: 0 none or unknown, 1 a little, 2 much, 3 extreme; and from what it came."""

    level: int
    confidence: float
    causes: tuple[EffortCause, ...] = ()


@dataclass(frozen=True, slots=True)
class Need:
    """A wish, question or fear, as a phrase in the customer's words."""

    kind: NeedKind
    text: str


@dataclass(frozen=True, slots=True)
class Stage:
    """A journey stage's id (or "geen": says nothing about a stage, or "unknown": not sure enough to say)."""

    label: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Evidence:
    """The characters that carry a label: `start` to `end` of the moment's utterance.

    `kind` is valence, emotion, driver, employee_driver, effort, effort_cause, need or stage; `label` a label
    of that kind (of a valence: negative or positive).
    """

    kind: str
    label: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reading:
    """The labels of one moment by one model; `model` is its name and version ("embedded 2.0.0")."""

    moment: Moment
    sentiment: Sentiment
    emotions: tuple[Emotion, ...]
    drivers: tuple[Driver, ...]
    effort: Effort
    need: Need | None
    stage: Stage
    model: str
    evidence: tuple[Evidence, ...] = ()

    @property
    def friction(self) -> float:
        """How much this moment hurts: 0 (no trouble) to 2 (worst words, extreme effort); see
        docs/friction.md.

        Severity (the negative part of the sentiment score, 0..1) times an effort weight of 1 (no effort) to 2
        (extreme).
        """
        return max(0.0, -self.sentiment.score) * (1 + self.effort.level / 3)


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels of one moment as people write them, ids as in the guideline; None where nothing is said.

    `drivers` are those of the voice; `effort` is 0..3, `effort_causes` EffortCauses or NOTHING, `need` a
    NeedKind or NO_NEED.
    """

    stage: str | None = None
    drivers: tuple[str, ...] | None = None
    valence: int | None = None
    emotions: tuple[str, ...] | None = None
    effort: int | None = None
    effort_causes: tuple[str, ...] | None = None
    need: str | None = None
    voice: Voice | None = None


@dataclass(frozen=True, slots=True)
class Correction:
    """What a person says of a moment that a model has read: other `labels`, or the same ones to confirm them.

    `moment` is the stretch as it was cut then, with the voice that was read in it; `reading` is what the
    model had said, in the same words as `labels` ("unknown" is left out). `by` is a short name, if one was
    given.
    """

    story: str
    channel: Channel
    moment: Moment
    labels: Labels
    reading: Labels
    model: str
    made_at: datetime
    by: str | None = None

    @property
    def confirms(self) -> bool:
        """Whether every label that was given is what the model had said; the order of labels says nothing."""
        for one in fields(self.labels):
            given, read = getattr(self.labels, one.name), getattr(self.reading, one.name)
            if isinstance(given, tuple) and isinstance(read, tuple):
                given, read = set(given), set(read)
            if given is not None and given != read:
                return False
        return True

    @property
    def voice(self) -> Voice:
        """Whose experience it is: the person's answer, or else the one that was read."""
        return self.labels.voice or self.moment.voice


@dataclass(frozen=True, slots=True)
class Observation:
    """A reading with its place: moment number `moment` (from 0) of story `story`; themes consist of these."""

    story: str
    moment: int
    reading: Reading


@dataclass(frozen=True, slots=True)
class StageShare:
    """A stage that a story touches; `score` is the confidence of the surest moment in it."""

    label: str
    score: float


@dataclass(frozen=True, slots=True)
class Analysis:
    """A story with the readings of its moments, and what they add up to for the whole story."""

    story: Story
    sentiment: Sentiment
    emotions: tuple[Emotion, ...]
    drivers: tuple[Driver, ...]
    effort: Effort
    stages: tuple[StageShare, ...]
    needs: tuple[Need, ...]
    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """A redacted excerpt shown as evidence: moment number `moment` of story `story`."""

    story: str
    moment: int
    text: str


@dataclass(frozen=True, slots=True)
class Theme:
    """A named, lasting pattern of shared meaning over moments.

    `moments` and `stories` count its members, `stages` its moments per stage; `sentiment` and `effort` are
    means over its moments, `friction` is the friction score (docs/friction.md); `centroid` (d floats, unit
    length) is what new moments are compared with, and below the cosine `reach` one does not fit.
    """

    id: str
    label: str
    keywords: tuple[str, ...]
    moments: int
    stories: int
    stages: Mapping[str, int]
    sentiment: float
    effort: float
    friction: float
    quotes: tuple[Quote, ...]
    centroid: tuple[float, ...]
    reach: float = 0.3


@dataclass(frozen=True, slots=True)
class Assignment:
    """Moment number `moment` of story `story` belongs to `theme` (None: to no theme); `score` is the cosine
    to it.
    """

    story: str
    moment: int
    theme: str | None
    score: float


@dataclass(frozen=True, slots=True)
class ThemeSet:
    """What one discovery found; `assignments` holds every moment with content, themed or not.

    Moments without content (greetings, "DM gestuurd") are not among them; `set_aside` counts those.
    """

    themes: tuple[Theme, ...]
    assignments: tuple[Assignment, ...]
    set_aside: int = 0

    @property
    def unassigned(self) -> int:
        return sum(assignment.theme is None for assignment in self.assignments)


@dataclass(frozen=True, slots=True)
class Lineage:
    """How a theme of one run relates to a theme of the run before.

    `verdict` is same, grown, split, merged, new or retired; `overlap` the Jaccard overlap of their moments.
    """

    theme: str
    previous: str | None
    verdict: str
    overlap: float


@dataclass(frozen=True, slots=True)
class JourneyStage:
    """One ordered phase of a journey; names by language code, `level` the id of one of its levels."""

    id: str
    level: str
    names: Mapping[str, str]
    descriptions: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class JourneyLevel:
    """One of the nested levels of a journey, the widest first."""

    id: str
    names: Mapping[str, str]
    descriptions: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Journey:
    """Stages in the order a customer lives through them, and the levels they lie on."""

    id: str
    version: str
    names: Mapping[str, str]
    levels: tuple[JourneyLevel, ...]
    stages: tuple[JourneyStage, ...]

    def stage(self, stage_id: str) -> JourneyStage | None:
        """The stage with this id, or None."""
        return next((stage for stage in self.stages if stage.id == stage_id), None)


@dataclass(frozen=True, slots=True)
class Failure:
    """One record or story that failed: where (`source`, `record`), in which `step`, and why. Never holds its
    words.
    """

    source: str
    record: str
    step: str
    reason: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """That something was erased. `kind` is customer, story or retention; `id` is random, and nothing leads
    from it to what was erased. `cleaned_at` is None until the room that was freed has been cleaned.
    """

    id: str
    kind: str
    stories: int
    moments: int
    by: str | None
    made_at: datetime
    cleaned_at: datetime | None
