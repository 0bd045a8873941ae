"""Keeps readings: what a run found in stories, with the moments' vectors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from storymine.batching import batched
from storymine.domain import Analysis, Failure, Reading
from storymine.errors import StoreError
from storymine.store.dialect import allocate, insert_new, table_of
from storymine.store.engine import begin_write
from storymine.store.records import (
    DUTCH,
    UNCLAIMED,
    drivers_to_json,
    emotions_to_json,
    evidence_to_json,
    stored_form,
)
from storymine.store.runs import lock_run
from storymine.store.tables import (
    FailureTable,
    MomentDriverTable,
    MomentEmotionTable,
    MomentTable,
    MomentVectorTable,
    StoryReadingTable,
    StoryTable,
)
from storymine.store.types import AnyRow
from storymine.store.webhooks.events import story_analysed
from storymine.store.webhooks.outbox import add_events

_BATCH = 500

VECTOR_TYPE = np.dtype("<f2")
"""How a vector's numbers are kept: little-endian float16."""


@dataclass(frozen=True, slots=True)
class _Fresh:
    """A moment to insert, with the row of its story."""

    story: AnyRow
    position: int
    reading: Reading
    vector: NDArray[np.float32]


def save_analyses(
    session: Session, run_id: str, analyses: Sequence[Analysis], vectors: Sequence[NDArray[np.float32]]
) -> int:
    """Keep analyses of saved stories in a run; in the live run their stories are analysed from then on. How
    many are new.

    `vectors` holds for each analysis an array with a row for each of its readings, in order. A story that the
    run has already read is left as it is, so doing this twice is doing it once. A story that was superseded
    or erased since it was claimed is left out: its successor waits in the queue itself. Moments of stories in
    other languages than Dutch are not kept. Raises StoreError when the vectors do not fit the readings.
    """
    begin_write(session)
    for analysis, own in zip(analyses, vectors, strict=True):
        if len(own) != len(analysis.readings):
            raise StoreError(
                f"story {analysis.story.id!r} has {len(analysis.readings)} readings and {len(own)} vectors"
            )
    live = lock_run(session, run_id) == "live"
    both = zip(analyses, vectors, strict=True)
    return sum(_save_batch(session, run_id, part, live=live) for part in batched(both, _BATCH))


def record_failures(
    session: Session, run_id: str | None, failures: Sequence[Failure], *, of_stories: bool = False
) -> None:
    """Keep failures for people to see; one whose `record` is the id of a story is tied to that story.

    With `of_stories` every record was a story: of one that is gone by now (it was erased) nothing is kept.
    """
    if not failures:
        return
    begin_write(session)
    numbers: dict[str, int] = {}
    for part in batched(sorted({failure.record for failure in failures}), _BATCH):
        found = select(StoryTable.id, StoryTable.number).where(StoryTable.id.in_(part))
        rows = session.execute(found.order_by(StoryTable.number).with_for_update(read=True, key_share=True))
        numbers |= {row.id: row.number for row in rows}
    if of_stories:
        failures = [failure for failure in failures if failure.record in numbers]
    if not failures:
        return
    now = datetime.now(UTC)
    session.execute(
        insert(table_of(FailureTable)),
        [
            {
                "run_id": run_id,
                "story_number": numbers.get(failure.record),
                "source": failure.source,
                "record": failure.record,
                "step": failure.step,
                "reason": failure.reason,
                "occurred_at": now,
            }
            for failure in failures
        ],
    )


def _save_batch(
    session: Session, run_id: str, part: Sequence[tuple[Analysis, NDArray[np.float32]]], *, live: bool
) -> int:
    stories = _lock_stories(session, [analysis for analysis, _ in part])
    found: dict[int, tuple[AnyRow, Analysis, NDArray[np.float32]]] = {}
    for analysis, own in part:
        row = stories.get(analysis.story.id)
        if row is not None and row.content_hash == stored_form(analysis.story).content_hash:
            found[row.number] = (row, analysis, own)
    new = insert_new(
        session,
        StoryReadingTable,
        [_story_reading(run_id, number, analysis) for number, (_, analysis, _) in found.items()],
        returning=StoryReadingTable.story_number,
    )
    fresh = [
        _Fresh(row, position, reading, vector)
        for number, (row, analysis, own) in found.items()
        if number in new and row.language in DUTCH
        for position, (reading, vector) in enumerate(zip(analysis.readings, own, strict=True))
    ]
    _insert_moments(session, run_id, fresh)
    if live:
        session.execute(
            update(table_of(StoryTable))
            .where(StoryTable.number.in_(found))
            .values(status="analysed", **UNCLAIMED)
        )
        add_events(
            session,
            [
                story_analysed(run_id, number, analysis, moments=_moments_kept(analysis))
                for number, (_, analysis, _) in found.items()
                if number in new
            ],
        )
    return len(new)


def _lock_stories(session: Session, analyses: Sequence[Analysis]) -> dict[str, AnyRow]:
    """The rows of the stories, kept from being superseded meanwhile; always in one order, against
    deadlock.
    """
    rows = session.execute(
        select(
            StoryTable.id,
            StoryTable.number,
            StoryTable.content_hash,
            StoryTable.channel,
            StoryTable.language,
            StoryTable.product,
            StoryTable.happened_at,
        )
        .where(StoryTable.id.in_([analysis.story.id for analysis in analyses]))
        .order_by(StoryTable.number)
        .with_for_update(key_share=True)
    )
    return {row.id: row for row in rows}


def _insert_moments(session: Session, run_id: str, moments: Sequence[_Fresh]) -> None:
    if not moments:
        return
    numbered = list(zip(allocate(session, MomentTable.id, len(moments)), moments, strict=True))
    session.execute(
        insert(table_of(MomentTable)),
        [_moment(run_id, moment_id, moment) for moment_id, moment in numbered],
    )
    emotions = [
        {"moment_id": moment_id, "label": label, "score": score}
        for moment_id, moment in numbered
        for label, score in {e.label: float(e.score) for e in moment.reading.emotions}.items()
    ]
    drivers = [
        {"moment_id": moment_id, "label": label, "polarity": polarity.value, "score": score}
        for moment_id, moment in numbered
        for (label, polarity), score in {
            (d.label, d.polarity): float(d.score) for d in moment.reading.drivers
        }.items()
    ]
    if emotions:
        session.execute(insert(table_of(MomentEmotionTable)), emotions)
    if drivers:
        session.execute(insert(table_of(MomentDriverTable)), drivers)
    session.execute(
        insert(table_of(MomentVectorTable)),
        [
            {"moment_id": moment_id, "vector": moment.vector.astype(VECTOR_TYPE).tobytes()}
            for moment_id, moment in numbered
        ],
    )


def _moment(run_id: str, moment_id: int, fresh: _Fresh) -> dict[str, Any]:
    story, reading = fresh.story, fresh.reading
    moment, need = reading.moment, reading.need
    return {
        "id": moment_id,
        "run_id": run_id,
        "story_number": story.number,
        "position": fresh.position,
        "utterance": moment.utterance,
        "start": moment.start,
        "end": moment.end,
        "voice": moment.voice.value,
        "channel": story.channel,
        "product": story.product,
        "happened_at": story.happened_at,
        **_sentiment_and_effort(reading),
        "stage": reading.stage.label,
        "stage_confidence": float(reading.stage.confidence),
        "friction": float(reading.friction),
        "need_kind": need and need.kind.value,
        "need_text": need and need.text,
        "model": reading.model,
        "evidence": evidence_to_json(reading.evidence),
        "text": moment.text,
    }


def _story_reading(run_id: str, number: int, analysis: Analysis) -> dict[str, Any]:
    return {
        "run_id": run_id,
        "story_number": number,
        "moments": _moments_kept(analysis),
        **_sentiment_and_effort(analysis),
        "stages": [[stage.label, float(stage.score)] for stage in analysis.stages],
        "needs": [[need.kind.value, need.text] for need in analysis.needs],
    }


def _moments_kept(analysis: Analysis) -> int:
    return len(analysis.readings) if analysis.story.language in DUTCH else 0


def _sentiment_and_effort(reading: Reading | Analysis) -> dict[str, Any]:
    return {
        "sentiment_label": reading.sentiment.label,
        "sentiment_score": float(reading.sentiment.score),
        "valence": int(reading.sentiment.valence),
        "sentiment_confidence": float(reading.sentiment.confidence),
        "effort": int(reading.effort.level),
        "effort_confidence": float(reading.effort.confidence),
        "effort_causes": [cause.value for cause in reading.effort.causes],
        "emotions": emotions_to_json(reading.emotions),
        "drivers": drivers_to_json(reading.drivers),
    }
