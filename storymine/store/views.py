"""What the reads answer: frozen dataclasses, free of SQLAlchemy, ready for a page or for JSON.

Figures of a group of moments are always the same five: `moments` and `stories` count its members, `sentiment`
(-1..1) and `effort` (0..3) are means over the moments, and `friction` is the sum of the moments' friction
(`storymine.domain.Reading.friction`): volume times severity times effort. Means of an empty group are 0.0.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Generic, Literal, TypeVar

from storymine.changes import Change
from storymine.domain import (
    NO_NEED,
    UNKNOWN,
    Correction,
    Driver,
    Effort,
    Emotion,
    Evidence,
    Labels,
    Need,
    Quote,
    Score,
    Sentiment,
    Stage,
    StageShare,
    Utterance,
    Voice,
)

Item = TypeVar("Item")

NO_THEME = "none"
"""Among `Filters.theme`: moments that are in no theme."""


@dataclass(frozen=True, slots=True)
class Filters:
    """Which moments (or stories) to look at; what is left empty does not restrict.

    `since` and `until` are days (UTC), both included, by when a story occurred or, where that is unknown, was
    received. A tuple holds alternatives (any of them); different fields must all hold. `theme` holds theme
    ids, or NO_THEME; `driver` and `emotion` label ids. `voice` is "customer", "employee" or "all"; None means
    customer. `dated` asks for stories that tell when they occurred, or (False) that do not. `query` is looked
    for in the text, whatever its case, as it stands (no wildcards).
    """

    since: date | None = None
    until: date | None = None
    channel: tuple[str, ...] = ()
    product: tuple[str, ...] = ()
    segment: tuple[str, ...] = ()
    stage: tuple[str, ...] = ()
    theme: tuple[str, ...] = ()
    sentiment: tuple[str, ...] = ()
    driver: tuple[str, ...] = ()
    emotion: tuple[str, ...] = ()
    voice: str | None = None
    dated: bool | None = None
    query: str | None = None


@dataclass(frozen=True, slots=True)
class Page(Generic[Item]):
    """One page of a list; hand `next_cursor` back for the next one (None: this was the last)."""

    items: tuple[Item, ...]
    next_cursor: str | None = None


@dataclass(frozen=True, slots=True)
class SavedStory:
    """What became of one story handed to `save_stories`; `status` is created, duplicate or superseded.

    `id` is the id it can be found under: for a duplicate that of the story that was there first. "superseded"
    says that this story took the place of an older one with the same id, or gave it another score, product
    or other metadata.
    """

    id: str
    status: str


@dataclass(frozen=True, slots=True)
class StoryStatus:
    """How far a story is, without its words; `reason` says why the last attempt failed."""

    id: str
    status: str
    received_at: datetime
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Queue:
    """What waits: pending stories that no worker holds, those that one does, and those given up."""

    waiting: int
    claimed: int
    failed: int
    oldest: datetime | None
    """When the oldest pending story came in."""


@dataclass(frozen=True, slots=True)
class StoryCounts:
    """How many stories there are, by status; superseded ones are not counted."""

    total: int
    pending: int
    analysed: int
    failed: int


@dataclass(frozen=True, slots=True)
class MomentRow:
    """One moment with its reading, its place and its theme.

    `moment` is its number in the story (from 0), `start` and `end` are offsets in the text of utterance
    number `utterance`. `occurred_at` falls back to when the story was received, and `dated` is False then.
    `theme_id` is None when it is in no theme.
    """

    story: str
    moment: int
    text: str
    utterance: int
    start: int
    end: int
    voice: str
    channel: str
    occurred_at: datetime
    product: str | None
    customer: str | None
    sentiment: Sentiment
    emotions: tuple[Emotion, ...]
    drivers: tuple[Driver, ...]
    effort: Effort
    need: Need | None
    stage: Stage
    friction: float
    theme_id: str | None
    theme_label: str | None
    model: str
    evidence: tuple[Evidence, ...] = ()
    dated: bool = True

    @property
    def labels(self) -> Labels:
        """What the model read, as people write labels; what it is not sure enough of is left out."""
        causes = tuple(cause.value for cause in self.effort.causes) or ("geen",)
        return Labels(
            stage=None if self.stage.label == UNKNOWN else self.stage.label,
            drivers=tuple(dict.fromkeys(driver.label for driver in self.drivers)) or ("geen",),
            valence=None if self.sentiment.label == UNKNOWN else self.sentiment.valence,
            emotions=tuple(dict.fromkeys(emotion.label for emotion in self.emotions)) or ("neutraal",),
            effort=self.effort.level,
            effort_causes=causes if self.effort.level else None,
            need=self.need.kind.value if self.need else NO_NEED,
            voice=Voice(self.voice),
        )


@dataclass(frozen=True, slots=True)
class StoryRow:
    """One story in a list; the reading's fields are None or empty while the live run has not read it.

    `excerpt` is the start of its text (at most 240 characters). `superseded_by` is the id of the story that
    replaced it.
    """

    id: str
    channel: str
    language: str
    status: str
    occurred_at: datetime | None
    received_at: datetime
    customer: str | None
    source: str | None
    product: str | None
    score: Score | None
    excerpt: str
    utterances: int
    moments: int
    sentiment: Sentiment | None
    effort: Effort | None
    superseded_by: str | None = None


@dataclass(frozen=True, slots=True)
class StoryReading:
    """What a story's moments add up to, by run `run_id`; as in `storymine.domain.Analysis`."""

    run_id: str
    sentiment: Sentiment
    emotions: tuple[Emotion, ...]
    drivers: tuple[Driver, ...]
    effort: Effort
    stages: tuple[StageShare, ...]
    needs: tuple[Need, ...]


@dataclass(frozen=True, slots=True)
class FailureRow:
    """One failure as kept; `story` is the id of the story it befell, None for a record that never became
    one, and `status` what has become of that story since. `stopped` is how many times its worker stopped,
    where that is the reason.
    """

    id: int
    run_id: str | None
    story: str | None
    status: str | None
    source: str
    record: str
    step: str
    reason: str
    occurred_at: datetime
    stopped: int | None = None


@dataclass(frozen=True, slots=True)
class StoryView:
    """One story whole: its words, its moments in order (both voices) and what they add up to (None: not
    read yet). `corrections` are those that hold, one a stretch, whichever run cut the stretch.
    """

    row: StoryRow
    utterances: tuple[Utterance, ...]
    metadata: Mapping[str, str]
    reading: StoryReading | None
    moments: tuple[MomentRow, ...]
    failures: tuple[FailureRow, ...] = ()
    corrections: tuple[Correction, ...] = ()

    def correction_of(self, moment: MomentRow) -> Correction | None:
        """The correction of exactly this stretch, None where there is none."""
        place = (moment.utterance, moment.start, moment.end)
        stretches = {
            (one.moment.utterance, one.moment.start, one.moment.end): one for one in self.corrections
        }
        return stretches.get(place)


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """One theme with its figures over the filtered moments; `stages` counts them per stage id.

    `verdict` says how it relates to the run before (same, grown, split, merged, new, retired); `owner`,
    `pinned` and `hidden` are what people decided.
    """

    id: str
    label: str
    keywords: tuple[str, ...]
    moments: int
    stories: int
    sentiment: float
    effort: float
    friction: float
    stages: Mapping[str, int]
    verdict: str
    owner: str | None = None
    pinned: bool = False
    hidden: bool = False
    friction_squares: float | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class WeeklyCounts:
    """A count a week of stories: `stories` of all, `themes` of those with a moment in a theme (by its id),
    `stages` of those with a moment in a stage.
    """

    stories: tuple[int, ...]
    themes: Mapping[str, tuple[int, ...]]
    stages: Mapping[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class WeeklyStories:
    """Stories a week: `weeks` are Mondays without a gap, oldest first; `every` story, and those of each of
    the `channels`. `names` are the themes' labels; `undated` stories are in no week.
    """

    weeks: tuple[date, ...]
    every: WeeklyCounts
    channels: Mapping[str, WeeklyCounts]
    names: Mapping[str, str]
    undated: int = 0

    @classmethod
    def none(cls, undated: int = 0) -> WeeklyStories:
        return cls((), WeeklyCounts((), {}, {}), {}, {}, undated)


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """One week, by its Monday; weeks without moments between the first and the last are there with zeros."""

    week: date
    moments: int
    stories: int
    sentiment: float
    friction: float


@dataclass(frozen=True, slots=True)
class LabelCount:
    """How many moments have a label; `polarity` only for drivers (friction, delight, neutral)."""

    label: str
    polarity: str | None
    moments: int


@dataclass(frozen=True, slots=True)
class LineageRow:
    """How a theme related to the run before, at the run `run_id`; see `storymine.domain.Lineage`."""

    run_id: str
    theme: str
    previous: str | None
    verdict: str
    overlap: float
    at: datetime


@dataclass(frozen=True, slots=True)
class ThemeView:
    """One theme whole, over the filtered moments; label counts run from frequent to rare, stages as
    counted. `undated` stories are in no week of the `trend`.
    """

    row: ThemeRow
    trend: tuple[TrendPoint, ...]
    emotions: tuple[LabelCount, ...]
    drivers: tuple[LabelCount, ...]
    channels: tuple[LabelCount, ...]
    stages: tuple[LabelCount, ...]
    quotes: tuple[Quote, ...]
    lineage: tuple[LineageRow, ...]
    undated: int = 0


@dataclass(frozen=True, slots=True)
class Cell:
    """A theme in a stage; in a total, `theme` or `stage` is None (any, or for `Matrix.unthemed`: no
    theme). `deviation` is the standard deviation of the sentiment, in totals of a stage;
    `friction_squares` the sum of the squares of the moments' friction, where it was counted.
    """

    theme: str | None
    stage: str | None
    moments: int
    stories: int
    sentiment: float
    effort: float
    friction: float
    deviation: float | None = field(default=None, compare=False)
    friction_squares: float | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Matrix:
    """Themes by stages. `themes` by falling friction, then moments; `cells` only those with moments.

    `stages` holds the total of each stage that occurs (themed or not), `unthemed` the moments in no theme per
    stage, `total` everything; put the stages in the journey's order yourself (the store knows no journey).
    """

    themes: tuple[ThemeRow, ...]
    cells: tuple[Cell, ...]
    stages: tuple[Cell, ...]
    unthemed: tuple[Cell, ...]
    total: Cell

    def cell(self, theme: str, stage: str) -> Cell | None:
        """The cell of a theme and a stage, None where there are no moments."""
        return next((cell for cell in self.cells if (cell.theme, cell.stage) == (theme, stage)), None)


@dataclass(frozen=True, slots=True)
class RunProgress:
    """How far a discovery is: `done` of `total` moments in this step (learn, place or keep); `total` is 0 as
    long as that is not known.
    """

    step: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class RunView:
    """One run and its manifest. `kind` is analyse or themes; `status` running, live, finished, failed or
    superseded.

    `parent_id` of a themes-run is the analyse-run whose moments it is over, `previous_id` the themes-run that
    it was compared with.
    """

    id: str
    kind: str
    status: str
    parent_id: str | None
    model: str
    settings: Mapping[str, object]
    seed: int | None
    counts: Mapping[str, int]
    started_at: datetime
    finished_at: datetime | None
    previous_id: str | None = None
    progress: RunProgress | None = None
    """Of a discovery that is under way."""


@dataclass(frozen=True, slots=True)
class FacetCount:
    """One value to filter by, with the number of stories that have it."""

    value: str
    stories: int


@dataclass(frozen=True, slots=True)
class Facets:
    """What there is to filter by; `first` and `last` are the days (UTC) of the oldest and newest story."""

    channels: tuple[FacetCount, ...] = ()
    products: tuple[FacetCount, ...] = ()
    segments: tuple[FacetCount, ...] = ()
    sources: tuple[FacetCount, ...] = ()
    languages: tuple[FacetCount, ...] = ()
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """What was answered to a request."""

    status: int
    media_type: str
    body: bytes


@dataclass(frozen=True, slots=True)
class KeyClaim:
    """What became of claiming a key: `claim` names a new one, `answer` is there when it was answered."""

    state: Literal["new", "answered", "running", "other"]
    claim: str = ""
    answer: KeptAnswer | None = None


@dataclass(frozen=True, slots=True)
class Placement:
    """A moment (by its id) in a themes-run: what was `found`, the `seed` it is like, and the `theme` that
    counts after what people decided. `story` is the number of its story.
    """

    moment: int
    story: int
    found: str | None
    seed: str | None
    theme: str | None


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """An entry of the log of changes to themes.

    `moments` and `stories` moved when it was made, `named` counts the moments it names, `names` says what its
    themes are called now.
    """

    change: Change
    by: str | None
    made_at: datetime
    moments: int
    stories: int
    named: int
    names: Mapping[str, str]
