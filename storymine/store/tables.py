"""The tables; docs/store.md tells what each is for. Changing one needs a migration (a test compares the two).

Names end in Table so that they do not hide the nouns of storymine.domain.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Double, ForeignKey, Index, LargeBinary, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from storymine.store.types import NUMBER, Base


def _run_key(*, primary: bool = False) -> Mapped[str]:
    return mapped_column(Text, ForeignKey("runs.id", ondelete="CASCADE"), primary_key=primary)


def _story_key(*, primary: bool = False) -> Mapped[int]:
    key = ForeignKey("stories.number", ondelete="CASCADE")
    return mapped_column(NUMBER, key, primary_key=primary, autoincrement=False)


def _moment_key() -> Mapped[int]:
    key = ForeignKey("moments.id", ondelete="CASCADE")
    return mapped_column(NUMBER, key, primary_key=True, autoincrement=False)


UNDATED = text("occurred_at IS NULL")


class StoryTable(Base):
    """Stories as received. Rows point at `number`, so that a superseded story can hand its `id` to its
    successor. `segment` is the one among `details`, to filter and compare by.
    """

    __tablename__ = "stories"

    number: Mapped[int] = mapped_column(NUMBER, primary_key=True)
    id: Mapped[str] = mapped_column(Text, unique=True)
    content_hash: Mapped[str] = mapped_column(Text, unique=True)
    status: Mapped[str] = mapped_column(Text)
    attempts: Mapped[int] = mapped_column(default=0)
    claimed_by: Mapped[str | None] = mapped_column(Text)
    claimed_until: Mapped[datetime | None]
    superseded_by: Mapped[int | None] = mapped_column(
        NUMBER, ForeignKey("stories.number", ondelete="SET NULL")
    )
    channel: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(Text)
    occurred_at: Mapped[datetime | None]
    received_at: Mapped[datetime]
    happened_at: Mapped[datetime]
    customer: Mapped[str | None] = mapped_column(Text)
    source: Mapped[str | None] = mapped_column(Text)
    product: Mapped[str | None] = mapped_column(Text)
    segment: Mapped[str | None] = mapped_column(Text)
    score_metric: Mapped[str | None] = mapped_column(Text)
    score_value: Mapped[float | None] = mapped_column(Double)
    score_low: Mapped[float | None] = mapped_column(Double)
    score_high: Mapped[float | None] = mapped_column(Double)
    score_lower_is_better: Mapped[bool | None]
    details: Mapped[dict[str, Any]]
    text: Mapped[str] = mapped_column(Text)
    utterances: Mapped[list[Any]]
    posted_by: Mapped[str | None] = mapped_column(Text)

    __table_args__ = (
        Index(None, "status", "number"),
        Index(None, "happened_at", "number"),
        Index(None, "customer", "happened_at"),
        Index(None, "superseded_by"),
        Index("ix_stories_segment", "segment", "status", "number"),
        Index("ix_stories_undated", "number", sqlite_where=UNDATED, postgresql_where=UNDATED),
        Index("ix_stories_facets", "channel", "product", "source", "language", "status", "happened_at"),
    )


class RunTable(Base):
    """One execution: an analyse-run reads stories, a themes-run discovers themes in the readings of its
    parent, and compares them with those of the themes-run `previous_id`.
    """

    __tablename__ = "runs"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    kind: Mapped[str] = mapped_column(Text)
    status: Mapped[str] = mapped_column(Text)
    parent_id: Mapped[str | None] = mapped_column(Text, ForeignKey("runs.id", ondelete="CASCADE"), index=True)
    model: Mapped[str] = mapped_column(Text)
    settings: Mapped[dict[str, Any]]
    seed: Mapped[int | None] = mapped_column(NUMBER)
    counts: Mapped[dict[str, Any]]
    started_at: Mapped[datetime]
    finished_at: Mapped[datetime | None]
    previous_id: Mapped[str | None] = mapped_column(Text)

    __table_args__ = (
        # At most one run is live.
        Index(
            "uq_runs_live",
            "status",
            unique=True,
            sqlite_where=text("status = 'live'"),
            postgresql_where=text("status = 'live'"),
        ),
    )


class RunClaimTable(Base):
    """A story that a worker reads again in a run, or could not read in it (then `step` and `reason` say why).

    `attempts` counts those that began; a story that was read in the run has no row any more.
    """

    __tablename__ = "run_claims"

    run_id: Mapped[str] = _run_key(primary=True)
    story_number: Mapped[int] = _story_key(primary=True)
    worker: Mapped[str] = mapped_column(Text)
    claimed_until: Mapped[datetime]
    attempts: Mapped[int]
    step: Mapped[str | None] = mapped_column(Text)
    reason: Mapped[str | None] = mapped_column(Text)

    __table_args__ = (Index(None, "story_number"), Index(None, "worker"))


class StoryReadingTable(Base):
    """What a story's moments add up to in one run; its being there says that the run has read the story."""

    __tablename__ = "story_readings"

    run_id: Mapped[str] = _run_key(primary=True)
    story_number: Mapped[int] = _story_key(primary=True)
    moments: Mapped[int]
    sentiment_label: Mapped[str] = mapped_column(Text)
    sentiment_score: Mapped[float] = mapped_column(Double)
    valence: Mapped[int]
    sentiment_confidence: Mapped[float] = mapped_column(Double)
    effort: Mapped[int]
    effort_confidence: Mapped[float] = mapped_column(Double)
    effort_causes: Mapped[list[Any]] = mapped_column(server_default="[]")
    emotions: Mapped[list[Any]]
    drivers: Mapped[list[Any]]
    stages: Mapped[list[Any]]
    needs: Mapped[list[Any]]

    __table_args__ = (Index(None, "story_number"), {"sqlite_with_rowid": False})


class MomentTable(Base):
    """Moments with their readings. Channel, product and time are the story's, repeated so that counting
    needs no join.
    """

    __tablename__ = "moments"

    id: Mapped[int] = mapped_column(NUMBER, primary_key=True)
    run_id: Mapped[str] = _run_key()
    story_number: Mapped[int] = _story_key()
    position: Mapped[int]
    utterance: Mapped[int]
    start: Mapped[int]
    end: Mapped[int]
    voice: Mapped[str] = mapped_column(Text)
    channel: Mapped[str] = mapped_column(Text)
    product: Mapped[str | None] = mapped_column(Text)
    happened_at: Mapped[datetime]
    sentiment_label: Mapped[str] = mapped_column(Text)
    sentiment_score: Mapped[float] = mapped_column(Double)
    valence: Mapped[int]
    sentiment_confidence: Mapped[float] = mapped_column(Double)
    effort: Mapped[int]
    effort_confidence: Mapped[float] = mapped_column(Double)
    effort_causes: Mapped[list[Any]] = mapped_column(server_default="[]")
    stage: Mapped[str] = mapped_column(Text)
    stage_confidence: Mapped[float] = mapped_column(Double)
    friction: Mapped[float] = mapped_column(Double)
    need_kind: Mapped[str | None] = mapped_column(Text)
    need_text: Mapped[str | None] = mapped_column(Text)
    model: Mapped[str] = mapped_column(Text)
    emotions: Mapped[list[Any]]
    drivers: Mapped[list[Any]]
    evidence: Mapped[list[Any]] = mapped_column(server_default="[]")
    text: Mapped[str] = mapped_column(Text)

    __table_args__ = (
        UniqueConstraint("run_id", "story_number", "position"),
        Index(None, "story_number"),
        Index("ix_moments_recent", "run_id", "happened_at", "id"),
        Index("ix_moments_friction", "run_id", "friction", "id"),
        Index("ix_moments_delight", "run_id", "sentiment_score", "id"),
        # Everything that figures are made of or filtered by, so that counting never touches the wide rows.
        Index(
            "ix_moments_figures",
            "run_id",
            "voice",
            "stage",
            "story_number",
            "id",
            "sentiment_score",
            "effort",
            "friction",
            "sentiment_label",
            "happened_at",
            "channel",
            "product",
        ),
    )


class MomentEmotionTable(Base):
    """An emotion of a moment, for filtering and counting."""

    __tablename__ = "moment_emotions"

    moment_id: Mapped[int] = _moment_key()
    label: Mapped[str] = mapped_column(Text, primary_key=True)
    score: Mapped[float] = mapped_column(Double)

    __table_args__ = (Index(None, "label", "moment_id"), {"sqlite_with_rowid": False})


class MomentDriverTable(Base):
    """A driver of a moment with its polarity, for filtering and counting."""

    __tablename__ = "moment_drivers"

    moment_id: Mapped[int] = _moment_key()
    label: Mapped[str] = mapped_column(Text, primary_key=True)
    polarity: Mapped[str] = mapped_column(Text, primary_key=True)
    score: Mapped[float] = mapped_column(Double)

    __table_args__ = (Index(None, "label", "moment_id"), {"sqlite_with_rowid": False})


class MomentVectorTable(Base):
    """A moment's vector, as little-endian float16: half the room, and cosines keep three digits."""

    __tablename__ = "moment_vectors"

    moment_id: Mapped[int] = _moment_key()
    vector: Mapped[bytes] = mapped_column(LargeBinary)


class CorrectionTable(Base):
    """What a person says of a stretch of a story, and what the model had said; its words are the story's.

    It hangs on the story, not on a moment, so that it outlives every run. The newest of a stretch holds.
    """

    __tablename__ = "corrections"

    id: Mapped[int] = mapped_column(NUMBER, primary_key=True)
    story_number: Mapped[int] = _story_key()
    utterance: Mapped[int]
    start: Mapped[int]
    end: Mapped[int]
    voice: Mapped[str] = mapped_column(Text)
    labels: Mapped[dict[str, Any]]
    reading: Mapped[dict[str, Any]]
    model: Mapped[str] = mapped_column(Text)
    by: Mapped[str | None] = mapped_column(Text)
    made_at: Mapped[datetime]

    __table_args__ = (
        Index("ix_corrections_stretch", "story_number", "utterance", "start", "end", "made_at", "id"),
        Index(None, "made_at", "id"),
    )


class ThemeTable(Base):
    """A theme for ever: its id, and what people decided about it (over the label that a run found)."""

    __tablename__ = "themes"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    created_run: Mapped[str | None] = mapped_column(Text, ForeignKey("runs.id", ondelete="SET NULL"))
    retired_run: Mapped[str | None] = mapped_column(Text, ForeignKey("runs.id", ondelete="SET NULL"))
    created_at: Mapped[datetime]
    title: Mapped[str | None] = mapped_column(Text)
    hidden: Mapped[bool] = mapped_column(default=False)
    pinned: Mapped[bool] = mapped_column(default=False)
    owner: Mapped[str | None] = mapped_column(Text)


class ThemeRunTable(Base):
    """A theme as one themes-run found it. Figures are those of that day; pages count theme_moments afresh.

    `quotes` holds ids of moments, not their words, so that erasing a moment erases the quote. `origin` is
    found (by discovery), emerged, kept (not found again, but held on to), split or seed.
    """

    __tablename__ = "theme_runs"

    run_id: Mapped[str] = _run_key(primary=True)
    theme_id: Mapped[str] = mapped_column(Text, ForeignKey("themes.id", ondelete="CASCADE"), primary_key=True)
    label: Mapped[str] = mapped_column(Text)
    keywords: Mapped[list[Any]]
    quotes: Mapped[list[Any]]
    moments: Mapped[int]
    stories: Mapped[int]
    stages: Mapped[dict[str, Any]]
    sentiment: Mapped[float] = mapped_column(Double)
    effort: Mapped[float] = mapped_column(Double)
    friction: Mapped[float] = mapped_column(Double)
    centroid: Mapped[bytes] = mapped_column(LargeBinary)
    reach: Mapped[float] = mapped_column(Double, server_default="0.3")
    origin: Mapped[str] = mapped_column(Text, server_default="found")

    __table_args__ = (Index(None, "theme_id"),)


class ThemeMomentTable(Base):
    """A moment that was offered to a themes-run, with its theme (NULL: it fits none) and the cosine to it.

    `theme_id` is what counts: `seed_id` (the seed of the taxonomy that it is like) or else `found_id` (what
    discovery or assignment gave it), after everything that people decided.
    `cell` is the flow of its run that it was counted in on the day; NULL for one that came in afterwards.
    What is counted and filtered by is the moment's, repeated in the order in which pages count it: sorting a
    few
    hundred thousand moments by theme for each page would take a second.
    """

    __tablename__ = "theme_moments"

    run_id: Mapped[str] = _run_key(primary=True)
    moment_id: Mapped[int] = _moment_key()
    theme_id: Mapped[str | None] = mapped_column(Text, ForeignKey("themes.id", ondelete="CASCADE"))
    score: Mapped[float] = mapped_column(Double)
    stage: Mapped[str] = mapped_column(Text)
    story_number: Mapped[int] = mapped_column(NUMBER)
    voice: Mapped[str] = mapped_column(Text)
    sentiment_label: Mapped[str] = mapped_column(Text)
    sentiment_score: Mapped[float] = mapped_column(Double)
    effort: Mapped[int]
    friction: Mapped[float] = mapped_column(Double)
    happened_at: Mapped[datetime]
    channel: Mapped[str] = mapped_column(Text)
    product: Mapped[str | None] = mapped_column(Text)
    found_id: Mapped[str | None] = mapped_column(Text)
    seed_id: Mapped[str | None] = mapped_column(Text)
    cell: Mapped[int | None]

    __table_args__ = (
        Index(
            "ix_theme_moments_figures",
            "run_id",
            "theme_id",
            "stage",
            "story_number",
            "moment_id",
            "voice",
            "sentiment_score",
            "effort",
            "friction",
            "sentiment_label",
            "happened_at",
            "channel",
            "product",
        ),
        Index(None, "moment_id"),
        {"sqlite_with_rowid": False},
    )


class ThemeChangeTable(Base):
    """An entry in the log of what people decided about themes. Nothing in it is ever changed, but a title
    goes with the last customer who said it (`store.clear_title`).

    `details` holds ids of themes, and a title or a name of an owner that a person gave. `moments` and
    `stories` count what moved on the day.
    """

    __tablename__ = "theme_changes"

    id: Mapped[int] = mapped_column(NUMBER, primary_key=True)
    kind: Mapped[str] = mapped_column(Text)
    details: Mapped[dict[str, Any]]
    undoes: Mapped[int | None] = mapped_column(NUMBER, ForeignKey("theme_changes.id", ondelete="CASCADE"))
    moments: Mapped[int]
    stories: Mapped[int]
    by: Mapped[str | None] = mapped_column(Text)
    made_at: Mapped[datetime]


class ThemeChangeMomentTable(Base):
    """A stretch of a story that a change names: moved (part 0), or an example of a part of a split theme."""

    __tablename__ = "theme_change_moments"

    change_id: Mapped[int] = mapped_column(
        NUMBER, ForeignKey("theme_changes.id", ondelete="CASCADE"), primary_key=True
    )
    part: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    story_number: Mapped[int] = _story_key(primary=True)
    utterance: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    start: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    end: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)

    __table_args__ = (Index(None, "story_number"),)


class ThemeSeedTable(Base):
    """A theme of the taxonomy that the change `change_id` brought, with where its examples lie as `model`
    read them.
    """

    __tablename__ = "theme_seeds"

    change_id: Mapped[int] = mapped_column(
        NUMBER, ForeignKey("theme_changes.id", ondelete="CASCADE"), primary_key=True
    )
    theme_id: Mapped[str] = mapped_column(Text, ForeignKey("themes.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int]
    name: Mapped[str] = mapped_column(Text)
    description: Mapped[str | None] = mapped_column(Text)
    parent_id: Mapped[str | None] = mapped_column(Text)
    owner: Mapped[str | None] = mapped_column(Text)
    examples: Mapped[list[Any]]
    model: Mapped[str | None] = mapped_column(Text)
    points: Mapped[bytes | None] = mapped_column(LargeBinary)


class ThemeLineageTable(Base):
    """How a theme of a themes-run relates to the themes of the run before."""

    __tablename__ = "theme_lineage"

    id: Mapped[int] = mapped_column(NUMBER, primary_key=True)
    run_id: Mapped[str] = _run_key()
    theme_id: Mapped[str] = mapped_column(Text, ForeignKey("themes.id", ondelete="CASCADE"), index=True)
    previous_id: Mapped[str | None] = mapped_column(Text, ForeignKey("themes.id", ondelete="SET NULL"))
    verdict: Mapped[str] = mapped_column(Text)
    overlap: Mapped[float] = mapped_column(Double)

    __table_args__ = (Index(None, "run_id", "theme_id"), Index(None, "previous_id"))


class FailureTable(Base):
    """What failed, where and why; never with a customer's words."""

    __tablename__ = "failures"

    id: Mapped[int] = mapped_column(NUMBER, primary_key=True)
    run_id: Mapped[str | None] = mapped_column(Text, ForeignKey("runs.id", ondelete="SET NULL"), index=True)
    story_number: Mapped[int | None] = mapped_column(
        NUMBER, ForeignKey("stories.number", ondelete="CASCADE"), index=True
    )
    source: Mapped[str] = mapped_column(Text)
    record: Mapped[str] = mapped_column(Text)
    step: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text)
    occurred_at: Mapped[datetime]


class KeptAnswerTable(Base):
    """A request that came with an Idempotency-Key, and what was answered; `status` is NULL until it is.

    `fingerprint` tells the request apart from others and holds none of its words; the answer, compressed,
    holds ids and statuses.
    """

    __tablename__ = "kept_answers"

    key: Mapped[str] = mapped_column(Text, primary_key=True)
    fingerprint: Mapped[str] = mapped_column(Text)
    claim: Mapped[str] = mapped_column(Text)
    status: Mapped[int | None]
    media_type: Mapped[str | None] = mapped_column(Text)
    body: Mapped[bytes | None] = mapped_column(LargeBinary)
    expires_at: Mapped[datetime] = mapped_column(index=True)


class ReceiptTable(Base):
    """That something was erased: when, how much, and by whom if that is known; nothing of what it was.

    `cleaned_at` is NULL until the room that it left in the database has been cleaned too.
    """

    __tablename__ = "receipts"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    kind: Mapped[str] = mapped_column(Text)
    stories: Mapped[int]
    moments: Mapped[int]
    by: Mapped[str | None] = mapped_column(Text)
    made_at: Mapped[datetime]
    cleaned_at: Mapped[datetime | None]

    __table_args__ = (Index(None, "made_at", "id"),)
