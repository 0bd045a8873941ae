"""Reads moments back as what themes are discovered from: observations and their vectors."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import select
from sqlalchemy.orm import Session

from storymine.batching import batched
from storymine.domain import Moment, Need, NeedKind, Observation, Reading, Stage, Voice
from storymine.store.analyses import VECTOR_TYPE
from storymine.store.records import drivers_of, effort_of, emotions_of, evidence_of, sentiment_of
from storymine.store.tables import MomentTable, MomentVectorTable, StoryTable, ThemeMomentTable
from storymine.store.types import AnyRow


def load_members(
    session: Session, themes_run_id: str, theme_id: str, *, limit: int
) -> tuple[list[Observation], NDArray[np.float32]]:
    """The moments of a theme nearest to it, at most `limit`, with their vectors (float32, n x d)."""
    rows = session.execute(
        select(*MomentTable.__table__.columns, StoryTable.id.label("story"), MomentVectorTable.vector)
        .join(StoryTable, StoryTable.number == MomentTable.story_number)
        .join(MomentVectorTable, MomentVectorTable.moment_id == MomentTable.id)
        .join(ThemeMomentTable, ThemeMomentTable.moment_id == MomentTable.id)
        .where(ThemeMomentTable.run_id == themes_run_id, ThemeMomentTable.theme_id == theme_id)
        .order_by(ThemeMomentTable.score.desc(), MomentTable.id)
        .limit(limit)
    ).all()
    vectors = np.frombuffer(b"".join(row.vector for row in rows), dtype=VECTOR_TYPE)
    return [_observation(row) for row in rows], vectors.reshape(len(rows), -1 if rows else 0).astype(
        np.float32
    )


def load_moments(
    session: Session, moments: Collection[int]
) -> tuple[list[int], list[Observation], NDArray[np.float32]]:
    """Of moments (by id) those that have a vector, by rising id, with observations and vectors."""
    ids: list[int] = []
    observations: list[Observation] = []
    vectors: list[bytes] = []
    for part in batched(sorted(moments), 2000):
        rows = session.execute(
            select(*MomentTable.__table__.columns, StoryTable.id.label("story"), MomentVectorTable.vector)
            .join(StoryTable, StoryTable.number == MomentTable.story_number)
            .join(MomentVectorTable, MomentVectorTable.moment_id == MomentTable.id)
            .where(MomentTable.id.in_(part))
            .order_by(MomentTable.id)
        )
        for row in rows:
            ids.append(row.id)
            observations.append(_observation(row))
            vectors.append(row.vector)
    found = np.frombuffer(b"".join(vectors), dtype=VECTOR_TYPE).astype(np.float32)
    return ids, observations, found.reshape(len(ids), -1) if ids else found.reshape(0, 0)


def _observation(row: AnyRow) -> Observation:
    reading = Reading(
        moment=Moment(row.utterance, row.start, row.end, row.text, Voice(row.voice)),
        sentiment=sentiment_of(row),
        emotions=emotions_of(row.emotions),
        drivers=drivers_of(row.drivers),
        effort=effort_of(row),
        need=Need(NeedKind(row.need_kind), row.need_text) if row.need_kind else None,
        stage=Stage(row.stage, row.stage_confidence),
        model=row.model,
        evidence=evidence_of(row.evidence),
    )
    return Observation(row.story, row.position, reading)
