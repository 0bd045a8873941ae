"""Keeps what people decided about themes: the log, and its effect on themes and their moments."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

import numpy as np
from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from storymine.changes import Change, ChangeKind, Seed
from storymine.characters import storable
from storymine.errors import ChangedError
from storymine.store.dialect import allocate, insert_new, table_of
from storymine.store.engine import begin_write
from storymine.store.locks import Lock, lock_while_writing
from storymine.store.tables import (
    StoryTable,
    ThemeChangeMomentTable,
    ThemeChangeTable,
    ThemeSeedTable,
    ThemeTable,
)
from storymine.store.types import as_utc
from storymine.store.views import MomentRow

POINT = np.dtype("<f4")


def lock_changes(session: Session) -> None:
    """Let nobody else change themes, or place moments by what was changed, until this transaction ends."""
    begin_write(session)
    lock_while_writing(session, Lock.CHANGES)


def save_change(
    session: Session,
    kind: ChangeKind,
    *,
    themes: Sequence[str] = (),
    into: str | None = None,
    parts: Sequence[str] = (),
    value: str | None = None,
    undoes: int | None = None,
    named: Sequence[Sequence[MomentRow]] = (),
    seeds: Sequence[Seed] = (),
    by: str | None = None,
    made_at: datetime | None = None,
) -> Change:
    """Add an entry to the log; `named` are moments as shown, in parts (see `storymine.changes.Change`).

    Call `lock_changes` first. Raises ChangedError when a story of theirs is gone.
    """
    begin_write(session)
    [change_id] = allocate(session, ThemeChangeTable.id, 1)
    details = {"themes": list(themes), "into": into, "parts": list(parts), "value": value and storable(value)}
    session.execute(
        insert(table_of(ThemeChangeTable)).values(
            id=change_id,
            kind=kind.value,
            details={name: given for name, given in details.items() if given},
            undoes=undoes,
            moments=0,
            stories=0,
            by=storable(by) if by else None,
            made_at=as_utc(made_at or datetime.now(UTC)),
        )
    )
    _save_named(session, change_id, named)
    if seeds:
        session.execute(
            insert(table_of(ThemeSeedTable)),
            [
                {
                    "change_id": change_id,
                    "theme_id": seed.theme,
                    "position": position,
                    "name": storable(seed.name),
                    "description": seed.description and storable(seed.description),
                    "parent_id": seed.parent,
                    "owner": seed.owner and storable(seed.owner),
                    "examples": [storable(example) for example in seed.examples],
                    "model": seed.model,
                    "points": _packed(seed),
                }
                for position, seed in enumerate(seeds)
            ],
        )
    return Change(change_id, kind, tuple(themes), into, tuple(parts), value, undoes)


def note_effect(session: Session, change_id: int, *, moments: int, stories: int) -> None:
    """Note in the log how much a change moved on the day it was made."""
    begin_write(session)
    own = update(table_of(ThemeChangeTable)).where(ThemeChangeTable.id == change_id)
    session.execute(own.values(moments=moments, stories=stories))


def keep_points(session: Session, change_id: int, seeds: Sequence[Seed]) -> None:
    """Keep where the examples of a taxonomy lie, as another model reads them."""
    begin_write(session)
    for seed in seeds:
        session.execute(
            update(table_of(ThemeSeedTable))
            .where(ThemeSeedTable.change_id == change_id, ThemeSeedTable.theme_id == seed.theme)
            .values(model=seed.model, points=_packed(seed))
        )


def add_themes(session: Session, themes: Collection[str]) -> None:
    """Make sure that themes with these ids exist."""
    begin_write(session)
    now = datetime.now(UTC)
    rows = [{"id": theme, "created_at": now, "hidden": False, "pinned": False} for theme in sorted(themes)]
    insert_new(session, ThemeTable, rows, returning=ThemeTable.id)


def set_attributes(session: Session, attributes: Mapping[str, Mapping[str, Any]]) -> None:
    """Give themes what people decided: title, owner, pinned, hidden; all others have none of these."""
    begin_write(session)
    table = table_of(ThemeTable)
    plain = {"title": None, "owner": None, "pinned": False, "hidden": False}
    rows = session.execute(select(ThemeTable.id, *(table.c[name] for name in plain))).mappings()
    for row in rows.all():
        wanted = plain | dict(attributes.get(row["id"], {}))
        if wanted != {name: row[name] for name in plain}:
            session.execute(update(table).where(ThemeTable.id == row["id"]).values(**wanted))


def _save_named(session: Session, change_id: int, named: Sequence[Sequence[MomentRow]]) -> None:
    wanted = sorted({moment.story for part in named for moment in part})
    rows = session.execute(
        select(StoryTable.id, StoryTable.number)
        .where(StoryTable.id.in_(wanted))
        .order_by(StoryTable.number)
        .with_for_update(key_share=True, read=True)
    )
    numbers = {row.id: row.number for row in rows}
    if missing := [story for story in wanted if story not in numbers]:
        raise ChangedError(f"story {missing[0]!r} is gone since it was shown")
    found = [
        {
            "change_id": change_id,
            "part": part,
            "story_number": numbers[moment.story],
            "utterance": moment.utterance,
            "start": moment.start,
            "end": moment.end,
        }
        for part, moments in enumerate(named)
        for moment in moments
    ]
    if found:
        session.execute(insert(table_of(ThemeChangeMomentTable)), found)


def _packed(seed: Seed) -> bytes | None:
    return None if seed.points is None else np.array(seed.points, dtype=POINT).tobytes()
