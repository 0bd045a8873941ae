"""Keeps themes: what a themes-run found, which moments belong to it, and how it relates to the run before."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import numpy as np
from sqlalchemy import ColumnElement, delete, insert, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from storymine.batching import batched
from storymine.domain import Assignment, Lineage, Quote, Theme
from storymine.errors import StoreError
from storymine.store.dialect import insert_missing, insert_new, table_of
from storymine.store.engine import begin_write
from storymine.store.queries.runs import find_run
from storymine.store.tables import (
    MomentTable,
    RunTable,
    StoryTable,
    ThemeLineageTable,
    ThemeMomentTable,
    ThemeRunTable,
    ThemeTable,
)

_BATCH = 2000
CENTROID_TYPE = np.dtype("<f4")
"""How a centroid's numbers are kept: little-endian float32."""

_REPEATED = (
    MomentTable.story_number,
    MomentTable.stage,
    MomentTable.voice,
    MomentTable.sentiment_label,
    MomentTable.sentiment_score,
    MomentTable.effort,
    MomentTable.friction,
    MomentTable.happened_at,
    MomentTable.channel,
    MomentTable.product,
)
_REPEATED_NAMES = ("moment_id", *(column.key for column in _REPEATED))

FOUND = ("found", "emerged", "kept")

Place = tuple[str, int]
"""A moment by the id of its story and its number in it."""


@dataclass(frozen=True, slots=True)
class WrittenPlace:
    """Where a moment (by the numbers of the two, in a story) is placed: the theme that counts, the one that
    was found, the seed that it is like, and the flow that it is counted in.
    """

    moment: int
    story: int
    theme: str | None
    found: str | None
    seed: str | None
    score: float
    cell: int


def save_themes(session: Session, run_id: str, themes: Sequence[Theme], lineage: Sequence[Lineage]) -> None:
    """Keep what the themes-run `run_id` found; pages show it once `finish_run` says that it is finished.

    Theme ids must be final (`storymine.themes.match`). Quotes that were erased or superseded since they were
    read are left out. Raises StoreError when the run is no themes-run.
    """
    begin_write(session)
    create_themes(session, run_id, [theme.id for theme in themes])
    _note_retired(session, run_id, themes, lineage)
    rows = theme_run_rows(session, run_id, _parent(session, run_id), themes)
    if rows:
        session.execute(insert(table_of(ThemeRunTable)), rows)
    add_lineage(session, run_id, lineage)


def create_themes(session: Session, run_id: str, themes: Sequence[str]) -> None:
    """Make sure that the themes (by id) that a run finds exist, so that moments can belong to them."""
    now = datetime.now(UTC)
    insert_new(
        session,
        ThemeTable,
        [
            {"id": theme_id, "created_run": run_id, "created_at": now, "hidden": False, "pinned": False}
            for theme_id in themes
        ],
        returning=ThemeTable.id,
    )


def add_lineage(session: Session, run_id: str, lineage: Sequence[Lineage]) -> None:
    """Note how themes of a themes-run relate to those of the run before."""
    begin_write(session)
    if lineage:
        session.execute(
            insert(table_of(ThemeLineageTable)),
            [
                {
                    "run_id": run_id,
                    "theme_id": link.theme,
                    "previous_id": link.previous,
                    "verdict": link.verdict,
                    "overlap": float(link.overlap),
                }
                for link in lineage
            ],
        )


def add_assignments(session: Session, themes_run_id: str, assignments: Sequence[Assignment]) -> int:
    """Keep to which themes moments of the run's parent belong; how many are new.

    A moment that the run already knows keeps its theme; one that is no longer in the store is left out.
    """
    begin_write(session)
    run_id = _parent(session, themes_run_id)
    added = 0
    for part in batched(assignments, _BATCH):
        places = _find_moments(session, run_id, [(a.story, a.moment) for a in part])
        rows = [
            {
                "run_id": themes_run_id,
                "theme_id": assignment.theme,
                "found_id": assignment.theme,
                "score": float(assignment.score),
                **moment,
            }
            for assignment in part
            if (moment := places.get((assignment.story, assignment.moment)))
        ]
        added += len(insert_new(session, ThemeMomentTable, rows, returning=ThemeMomentTable.moment_id))
    return added


def write_places(session: Session, themes_run_id: str, places: Sequence[WrittenPlace]) -> None:
    """Write where moments are placed in a themes-run, those that it has not got yet. One that is no longer in
    the store, or of another story, is left out.
    """
    begin_write(session)
    wanted = {one.moment: one for one in places}
    found: list[dict[str, Any]] = []
    for part in batched(sorted(wanted), _BATCH):
        rows = session.execute(
            select(MomentTable.id, *_REPEATED)
            .where(MomentTable.id.in_(part))
            .order_by(MomentTable.id)
            .with_for_update(read=True, key_share=True)
        )
        found += [dict(zip(_REPEATED_NAMES, row, strict=True)) for row in rows]
    written = [
        {
            "run_id": themes_run_id,
            "theme_id": own.theme,
            "found_id": own.found,
            "seed_id": own.seed,
            "score": own.score,
            "cell": own.cell,
            **moment,
        }
        for moment in found
        if (own := wanted[moment["moment_id"]]).story == moment["story_number"]
    ]
    insert_missing(session, ThemeMomentTable, written)


def theme_run_rows(
    session: Session, themes_run_id: str, run_id: str, themes: Sequence[Theme], *, origin: str = "found"
) -> list[dict[str, Any]]:
    """Themes as rows of a themes-run; `run_id` is its parent, whose moments are quoted."""
    quoted = [(quote.story, quote.moment) for theme in themes for quote in theme.quotes]
    places = _find_moments(session, run_id, quoted)
    return [
        {
            "run_id": themes_run_id,
            "theme_id": theme.id,
            "label": theme.label,
            "keywords": list(theme.keywords),
            "quotes": _ids(places, theme.quotes),
            "moments": theme.moments,
            "stories": theme.stories,
            "stages": {stage: int(count) for stage, count in theme.stages.items()},
            "sentiment": float(theme.sentiment),
            "effort": float(theme.effort),
            "friction": float(theme.friction),
            "centroid": np.asarray(theme.centroid, dtype=CENTROID_TYPE).tobytes(),
            "reach": float(theme.reach),
            "origin": origin,
        }
        for theme in themes
    ]


def repeated_columns() -> tuple[InstrumentedAttribute[Any], ...]:
    """What theme_moments repeats of a moment."""
    return _REPEATED


def load_found_themes(
    session: Session, themes_run_id: str, *, origins: Collection[str] = FOUND
) -> tuple[Theme, ...]:
    """Themes of a themes-run under the labels that it found, before people renamed them.

    Those of FOUND attract moments by their centroid; `origins` "split" and "seed" are held in place by
    examples.
    """
    own = (ThemeRunTable.run_id == themes_run_id, ThemeRunTable.origin.in_(origins))
    return _themes(session, ThemeRunTable.label, *own)


def load_centroids(session: Session, themes_run_id: str) -> dict[str, tuple[float, ...]]:
    """Where the themes of a themes-run lie, by their ids."""
    rows = session.execute(
        select(ThemeRunTable.theme_id, ThemeRunTable.centroid)
        .where(ThemeRunTable.run_id == themes_run_id)
        .order_by(ThemeRunTable.theme_id)
    )
    return {theme: tuple(np.frombuffer(packed, dtype=CENTROID_TYPE).tolist()) for theme, packed in rows}


def _themes(
    session: Session, name: ColumnElement[str] | InstrumentedAttribute[str], *conditions: ColumnElement[bool]
) -> tuple[Theme, ...]:
    rows = session.execute(
        select(*ThemeRunTable.__table__.columns, name.label("name"))
        .join(ThemeTable, ThemeTable.id == ThemeRunTable.theme_id)
        .where(*conditions)
        .order_by(ThemeRunTable.moments.desc(), ThemeRunTable.theme_id)
    ).all()
    quotes = _quotes(session, [moment_id for row in rows for moment_id in row.quotes])
    return tuple(
        Theme(
            id=row.theme_id,
            label=row.name,
            keywords=tuple(row.keywords),
            moments=row.moments,
            stories=row.stories,
            stages=row.stages,
            sentiment=row.sentiment,
            effort=row.effort,
            friction=row.friction,
            quotes=tuple(quotes[moment_id] for moment_id in row.quotes if moment_id in quotes),
            centroid=tuple(np.frombuffer(row.centroid, dtype=CENTROID_TYPE).tolist()),
            reach=row.reach,
        )
        for row in rows
    )


def forget_old_assignments(session: Session, run_id: str, *, most: int) -> int:
    """Of the finished themes-runs over the same moments only this one and the one shown before it keep their
    assignments; takes away up to `most` of the others, and tells how many.
    """
    begin_write(session)
    finished = (
        select(RunTable.id)
        .where(RunTable.parent_id == _parent(session, run_id), RunTable.status == "finished")
        .order_by(RunTable.finished_at.desc(), RunTable.id.desc())
    )
    table = table_of(ThemeMomentTable)
    for old in session.scalars(finished).all()[2:]:
        some = select(ThemeMomentTable.moment_id).where(ThemeMomentTable.run_id == old).limit(most)
        own = (ThemeMomentTable.run_id == old, ThemeMomentTable.moment_id.in_(some))
        if gone := len(session.execute(delete(table).where(*own).returning(table.c.moment_id)).all()):
            return gone
    return 0


def _note_retired(session: Session, run_id: str, themes: Sequence[Theme], lineage: Sequence[Lineage]) -> None:
    found = [theme.id for theme in themes]
    table = table_of(ThemeTable)
    session.execute(update(table).where(ThemeTable.id.in_(found)).values(retired_run=None))
    retired = [link.theme for link in lineage if link.verdict == "retired"]
    session.execute(update(table).where(ThemeTable.id.in_(retired)).values(retired_run=run_id))


def _parent(session: Session, themes_run_id: str) -> str:
    run = find_run(session, themes_run_id)
    if run.kind != "themes" or run.parent_id is None:
        raise StoreError(f"run {themes_run_id} is no themes-run")
    return run.parent_id


def _find_moments(session: Session, run_id: str, places: Iterable[Place]) -> dict[Place, Mapping[str, Any]]:
    """What theme_moments repeats of moments; they cannot go away before this transaction ends."""
    found: dict[Place, Mapping[str, Any]] = {}
    for part in batched(sorted({story for story, _ in places}), _BATCH):
        # In two steps, or SQLite walks through all moments of the run in search of these stories.
        stories = session.execute(select(StoryTable.number, StoryTable.id).where(StoryTable.id.in_(part)))
        ids = {row.number: row.id for row in stories}
        rows = session.execute(
            select(MomentTable.position, MomentTable.id, *_REPEATED)
            .where(MomentTable.run_id == run_id, MomentTable.story_number.in_(ids))
            .with_for_update(read=True, key_share=True)
        )
        for position, *values in rows:
            moment = dict(zip(_REPEATED_NAMES, values, strict=True))
            found[ids[moment["story_number"]], position] = moment
    return found


def _ids(places: Mapping[Place, Mapping[str, Any]], quotes: Iterable[Quote]) -> list[int]:
    found = (places.get((quote.story, quote.moment)) for quote in quotes)
    return [moment["moment_id"] for moment in found if moment]


def _quotes(session: Session, moment_ids: Sequence[int]) -> dict[int, Quote]:
    found: dict[int, Quote] = {}
    for part in batched(moment_ids, _BATCH):
        rows = session.execute(
            select(MomentTable.id, StoryTable.id.label("story"), MomentTable.position, MomentTable.text)
            .join(StoryTable, StoryTable.number == MomentTable.story_number)
            .where(MomentTable.id.in_(part))
        )
        found |= {row.id: Quote(row.story, row.position, row.text) for row in rows}
    return found
