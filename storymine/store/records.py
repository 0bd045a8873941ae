"""Stories and their parts as columns and back: the only place that knows how words are laid out in the
tables.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from datetime import datetime
from typing import Any, Protocol

from storymine.characters import is_storable, storable
from storymine.domain import (
    Channel,
    Driver,
    Effort,
    EffortCause,
    Emotion,
    Evidence,
    Labels,
    Need,
    NeedKind,
    Polarity,
    Score,
    Sentiment,
    Speaker,
    StageShare,
    Story,
    Utterance,
    Voice,
)
from storymine.errors import RecordError
from storymine.store.types import as_utc

SEGMENT = "segment"
"""The field of a story's metadata that pages filter and compare by."""

LONGEST_KEY = 500
"""Characters in an id or name; PostgreSQL cannot index much longer ones."""

DUTCH = ("nl", "und")
"""Languages that are counted: "und" is what is too short to tell ("top")."""

UNCLAIMED: Mapping[str, None] = {"claimed_by": None, "claimed_until": None}
"""The columns of a story that no worker holds."""


class StoryColumns(Protocol):
    """The columns that a Story is rebuilt from."""

    id: Any
    channel: Any
    language: Any
    occurred_at: Any
    customer: Any
    source: Any
    product: Any
    score_metric: Any
    score_value: Any
    score_low: Any
    score_high: Any
    score_lower_is_better: Any
    details: Any
    text: Any
    utterances: Any


def stored_form(story: Story) -> Story:
    """The story as it will come back from the store: its time in UTC, and characters that no database keeps
    (NUL, lone surrogates) replaced one for one by U+FFFD, so that its content hash means the same before and
    after.

    Raises RecordError, naming the field, when its id or a name in it is too long.
    """
    named = {name: getattr(story, name) for name in ("id", "customer", "source", "product")}
    for name, value in {**named, SEGMENT: story.metadata.get(SEGMENT)}.items():
        if value is not None and len(value) > LONGEST_KEY:
            raise RecordError(f"{len(value)} characters; at most {LONGEST_KEY} can be stored", field=name)
    occurred_at = story.occurred_at and as_utc(story.occurred_at)
    words = [*filter(None, named.values()), *(u.text for u in story.utterances)]
    words += [*story.metadata, *story.metadata.values()]
    if occurred_at is story.occurred_at and all(map(is_storable, words)):
        return story
    return replace(
        story,
        id=storable(story.id),
        utterances=tuple(
            u if is_storable(u.text) else replace(u, text=storable(u.text)) for u in story.utterances
        ),
        occurred_at=occurred_at,
        customer=story.customer and storable(story.customer),
        source=story.source and storable(story.source),
        product=story.product and storable(story.product),
        metadata={storable(key): storable(value) for key, value in story.metadata.items()},
    )


def story_columns(
    story: Story, *, content_hash: str, received_at: datetime, posted_by: str | None = None
) -> dict[str, Any]:
    """Column values of a new, pending story in its stored form.

    `text` holds the words once, all utterances a line each; `utterances` says who speaks which stretch of it,
    as [speaker, length, start in seconds or None].
    """
    score = story.score
    return {
        "id": story.id,
        "content_hash": content_hash,
        "status": "pending",
        "attempts": 0,
        "channel": story.channel.value,
        "language": story.language,
        "occurred_at": story.occurred_at,
        "received_at": received_at,
        "happened_at": story.occurred_at or received_at,
        "customer": story.customer,
        "source": story.source,
        "product": story.product,
        "segment": story.metadata.get(SEGMENT) or None,
        "score_metric": score and score.metric,
        "score_value": score and float(score.value),
        "score_low": score and float(score.scale[0]),
        "score_high": score and float(score.scale[1]),
        "score_lower_is_better": score and score.lower_is_better,
        "details": dict(story.metadata),
        "text": story.text,
        "utterances": [[u.speaker.value, len(u.text), u.start] for u in story.utterances],
        "posted_by": posted_by,
    }


def story_of(row: StoryColumns) -> Story:
    """The story of a row."""
    return Story(
        id=row.id,
        channel=Channel(row.channel),
        utterances=tuple(utterances_of(row.text, row.utterances)),
        language=row.language,
        occurred_at=row.occurred_at,
        customer=row.customer,
        source=row.source,
        product=row.product,
        score=score_of(row),
        metadata=row.details,
    )


def utterances_of(text: str, outline: Iterable[Sequence[Any]]) -> Iterator[Utterance]:
    """Cut a story's text into its utterances again."""
    offset = 0
    for speaker, length, start in outline:
        yield Utterance(Speaker(speaker), text[offset : offset + length], start)
        offset += length + 1


def score_of(row: StoryColumns) -> Score | None:
    """The score that came with a story."""
    if row.score_metric is None:
        return None
    return Score(
        row.score_metric, row.score_value, (row.score_low, row.score_high), row.score_lower_is_better
    )


def emotions_to_json(emotions: Iterable[Emotion]) -> list[list[Any]]:
    """[[label, score], ...]"""
    return [[emotion.label, float(emotion.score)] for emotion in emotions]


def emotions_of(document: Iterable[Sequence[Any]]) -> tuple[Emotion, ...]:
    return tuple(Emotion(label, score) for label, score in document)


def drivers_to_json(drivers: Iterable[Driver]) -> list[list[Any]]:
    """[[label, polarity, score], ...]"""
    return [[driver.label, driver.polarity.value, float(driver.score)] for driver in drivers]


def drivers_of(document: Iterable[Sequence[Any]]) -> tuple[Driver, ...]:
    return tuple(Driver(label, Polarity(polarity), score) for label, polarity, score in document)


def evidence_to_json(evidence: Iterable[Evidence]) -> list[list[Any]]:
    """[[kind, label, start, end], ...]"""
    return [[one.kind, one.label, one.start, one.end] for one in evidence]


def evidence_of(document: Iterable[Sequence[Any]]) -> tuple[Evidence, ...]:
    return tuple(Evidence(kind, label, start, end) for kind, label, start, end in document)


def stages_of(document: Iterable[Sequence[Any]]) -> tuple[StageShare, ...]:
    """From [[label, score], ...]"""
    return tuple(StageShare(label, score) for label, score in document)


def needs_of(document: Iterable[Sequence[Any]]) -> tuple[Need, ...]:
    """From [[kind, text], ...]"""
    return tuple(Need(NeedKind(kind), text) for kind, text in document)


def sentiment_of(row: Any) -> Sentiment:
    """From the four sentiment columns."""
    return Sentiment(row.sentiment_label, row.sentiment_score, row.valence, row.sentiment_confidence)


def effort_of(row: Any) -> Effort:
    """From the three effort columns."""
    return Effort(row.effort, row.effort_confidence, tuple(map(EffortCause, row.effort_causes)))


def labels_to_json(labels: Labels) -> dict[str, Any]:
    """Only the labels that are there, by field."""
    given = {field.name: getattr(labels, field.name) for field in fields(labels)}
    return {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in given.items()
        if value is not None
    }


def labels_of(document: Mapping[str, Any]) -> Labels:
    """From what `labels_to_json` gave."""
    found: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in document.items()
    }
    if "voice" in found:
        found["voice"] = Voice(found["voice"])
    return Labels(**found)
