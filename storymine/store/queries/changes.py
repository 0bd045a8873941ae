"""Reads the log of what people decided about themes, and finds the moments it names in a run."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable

import numpy as np
from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session, aliased

from storymine.changes import Change, ChangeKind, Seed
from storymine.errors import NotFoundError
from storymine.store.changes import POINT
from storymine.store.queries.cursors import before, check_limit, decode_cursor, encode_cursor
from storymine.store.tables import (
    MomentTable,
    ThemeChangeMomentTable,
    ThemeChangeTable,
    ThemeRunTable,
    ThemeSeedTable,
    ThemeTable,
)
from storymine.store.types import AnyRow
from storymine.store.views import ChangeRow, Page

_LARGEST_ID = 2**63 - 1


def load_changes(session: Session) -> list[Change]:
    """The whole log, in its order."""
    columns = (ThemeChangeTable.id, ThemeChangeTable.kind, ThemeChangeTable.details, ThemeChangeTable.undoes)
    return [_change(row) for row in session.execute(select(*columns).order_by(ThemeChangeTable.id))]


def find_change(session: Session, change_id: int) -> Change:
    """One entry of the log. Raises NotFoundError."""
    row = None
    if 0 < change_id <= _LARGEST_ID:
        row = session.execute(
            select(*ThemeChangeTable.__table__.columns).where(ThemeChangeTable.id == change_id)
        ).one_or_none()
    if row is None:
        raise NotFoundError(f"there is no change {change_id}")
    return _change(row)


def list_changes(session: Session, *, cursor: str | None = None, limit: int = 50) -> Page[ChangeRow]:
    """The log, the newest entry first, with what themes are called now.

    Raises InputError for a cursor that is not this list's, or the limit.
    """
    check_limit(limit)
    statement = select(*ThemeChangeTable.__table__.columns).order_by(ThemeChangeTable.id.desc())
    if cursor is not None:
        statement = statement.where(
            before([ThemeChangeTable.id], decode_cursor(cursor, "theme-changes", [int]))
        )
    rows = session.execute(statement.limit(limit + 1)).all()
    more = encode_cursor("theme-changes", [rows[limit - 1].id]) if len(rows) > limit else None
    rows = rows[:limit]
    changes = {row.id: _change(row) for row in rows}
    names = last_names(session, {theme for change in changes.values() for theme in _about(change)})
    counts = session.execute(
        select(ThemeChangeMomentTable.change_id, func.count().label("named"))
        .where(ThemeChangeMomentTable.change_id.in_(changes))
        .group_by(ThemeChangeMomentTable.change_id)
    )
    named = {row.change_id: row.named for row in counts}
    items = [
        ChangeRow(
            change=changes[row.id],
            by=row.by,
            made_at=row.made_at,
            moments=row.moments,
            stories=row.stories,
            named=named.get(row.id, 0),
            names={theme: names.get(theme, theme) for theme in _about(changes[row.id])},
        )
        for row in rows
    ]
    return Page(tuple(items), more)


def last_names(session: Session, themes: Collection[str]) -> dict[str, str]:
    """What themes are called, or were called last."""
    later = aliased(ThemeRunTable)
    newest = select(func.max(later.run_id)).where(later.theme_id == ThemeRunTable.theme_id).scalar_subquery()
    rows = session.execute(
        select(ThemeRunTable.theme_id, func.coalesce(ThemeTable.title, ThemeRunTable.label).label("name"))
        .join(ThemeTable, ThemeTable.id == ThemeRunTable.theme_id)
        .where(ThemeRunTable.theme_id.in_(themes), ThemeRunTable.run_id == newest)
    )
    return {row.theme_id: row.name for row in rows}


def locate_changes(session: Session, run_id: str, changes: Collection[int]) -> dict[int, dict[int, set[int]]]:
    """Per change and part the ids of the moments of an analyse-run that it names.

    A moment is the named one when it overlaps the stretch by at least half of the shorter of the two, the
    most of all: another model may cut a story otherwise.
    """
    named, moment = ThemeChangeMomentTable, MomentTable
    rows = session.execute(
        select(
            named.change_id,
            named.part,
            named.story_number,
            named.utterance,
            named.start,
            named.end,
            moment.id,
            moment.start.label("own_start"),
            moment.end.label("own_end"),
        )
        .join(
            moment,
            and_(
                moment.story_number == named.story_number,
                moment.utterance == named.utterance,
                moment.start < named.end,
                moment.end > named.start,
            ),
        )
        .where(named.change_id.in_(changes), moment.run_id == run_id)
        .order_by(moment.id)
    )
    best: dict[tuple[int, ...], tuple[int, int]] = {}
    for *stretch, moment_id, own_start, own_end in rows:
        start, end = stretch[-2:]
        shared = min(end, own_end) - max(start, own_start)
        enough = 2 * shared >= min(end - start, own_end - own_start)
        if enough and shared > best.get(tuple(stretch), (0, 0))[0]:
            best[tuple(stretch)] = (shared, moment_id)
    found: defaultdict[int, dict[int, set[int]]] = defaultdict(dict)
    for (change_id, part, *_), (_, moment_id) in best.items():
        found[change_id].setdefault(part, set()).add(moment_id)
    return dict(found)


def load_seeds(session: Session, change_id: int) -> list[Seed]:
    """The taxonomy that a change brought, in its order."""
    rows = session.scalars(
        select(ThemeSeedTable).where(ThemeSeedTable.change_id == change_id).order_by(ThemeSeedTable.position)
    )
    return [
        Seed(
            theme=row.theme_id,
            name=row.name,
            examples=tuple(row.examples),
            description=row.description,
            parent=row.parent_id,
            owner=row.owner,
            model=row.model,
            points=_points(row),
        )
        for row in rows
    ]


def _points(row: ThemeSeedTable) -> tuple[tuple[float, ...], ...] | None:
    if row.points is None:
        return None
    rows = np.frombuffer(row.points, dtype=POINT).reshape(len(row.examples), -1)
    return tuple(map(tuple, rows.tolist()))


def _about(change: Change) -> Iterable[str]:
    return (*change.themes, *change.parts, *([change.into] if change.into else []))


def _change(row: AnyRow) -> Change:
    details = row.details
    return Change(
        id=row.id,
        kind=ChangeKind(row.kind),
        themes=tuple(details.get("themes", ())),
        into=details.get("into"),
        parts=tuple(details.get("parts", ())),
        value=details.get("value"),
        undoes=row.undoes,
    )
