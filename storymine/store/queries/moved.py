"""Reads the moments behind a flow: those that went from one theme to another."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from storymine.errors import InputError
from storymine.store.discovery_tables import ThemeFlowTable
from storymine.store.queries.cursors import before, check_limit, decode_cursor, encode_cursor
from storymine.store.queries.moments import moment_row, select_moments
from storymine.store.queries.runs import Shown, find_run
from storymine.store.tables import MomentTable, ThemeMomentTable
from storymine.store.views import MomentRow, Page

NONE, NEW = "none", "new"
"""In the place of a theme: in no theme, and not there in the earlier run."""


@dataclass(frozen=True, slots=True)
class Moved:
    """Which moments of a themes-run: `came_from` and `went_to` are ids of themes, NONE or (came_from) NEW;
    None: wherever.
    """

    run_id: str
    came_from: str | None = None
    went_to: str | None = None


def opens(session: Session, run_id: str) -> bool:
    """Whether the moments of a run's flows can be listed: only the latest runs keep where each went."""
    kept = exists().where(ThemeMomentTable.run_id == run_id, ThemeMomentTable.cell.is_not(None))
    return bool(session.scalar(select(kept)))


def list_moved(
    session: Session, moved: Moved, *, cursor: str | None = None, limit: int = 50
) -> Page[MomentRow]:
    """The moments, the newest numbers first; none where the run no longer knows where its moments went.

    Raises NotFoundError for an unknown run, and InputError for one that discovers no themes.
    """
    run = find_run(session, moved.run_id)
    if run.parent_id is None:
        raise InputError(f"run {run.id} is no discovery of themes")
    cells = _cells(session, moved)
    chosen = (
        select(ThemeMomentTable.moment_id)
        .where(ThemeMomentTable.run_id == run.id, ThemeMomentTable.cell.in_(cells))
        .order_by(ThemeMomentTable.moment_id.desc())
        .limit(check_limit(limit) + 1)
    )
    if cursor is not None:
        chosen = chosen.where(before([ThemeMomentTable.moment_id], decode_cursor(cursor, "moved", [int])))
    found = list(session.scalars(chosen))
    rows = session.execute(
        select_moments(Shown(run.parent_id, run.id))
        .where(MomentTable.id.in_(found[:limit]))
        .order_by(MomentTable.id.desc())
    )
    more = encode_cursor("moved", [found[limit - 1]]) if len(found) > limit else None
    return Page(tuple(moment_row(row) for row in rows), more)


def count_moved(session: Session, moved: Moved) -> int:
    """How many moments went that way, as they were counted on the day; those that are gone since too."""
    cells = _cells(session, moved)
    own = (ThemeFlowTable.run_id == moved.run_id, ThemeFlowTable.cell.in_(cells))
    return sum(session.scalars(select(ThemeFlowTable.moments).where(*own)))


def _cells(session: Session, moved: Moved) -> list[int]:
    flows = session.execute(
        select(*ThemeFlowTable.__table__.columns).where(ThemeFlowTable.run_id == moved.run_id)
    )
    return [
        row.cell
        for row in flows
        if _is(moved.came_from, row.came_from, row.previous_id)
        and _is(moved.went_to, row.went_to, row.theme_id)
    ]


def _is(wanted: str | None, kind: str, theme: str | None) -> bool:
    return wanted is None or wanted == (theme if kind == "theme" else kind)
