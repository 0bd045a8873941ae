"""Reads moments: the quotes behind every number."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import and_, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from storymine.characters import storable
from storymine.domain import Need, NeedKind, Stage
from storymine.errors import InputError, NotFoundError
from storymine.store.queries.conditions import moment_conditions
from storymine.store.queries.cursors import Value, before, check_limit, decode_cursor, encode_cursor
from storymine.store.queries.figures import EMPTY, count_all
from storymine.store.queries.runs import Shown, shown_runs
from storymine.store.records import drivers_of, effort_of, emotions_of, evidence_of, sentiment_of
from storymine.store.tables import MomentTable, StoryTable, ThemeMomentTable, ThemeRunTable, ThemeTable
from storymine.store.types import AnyRow, AnySelect
from storymine.store.views import Cell, Filters, MomentRow, Page

_ORDERS: dict[str, tuple[InstrumentedAttribute[Any], type[Value]]] = {
    "recent": (MomentTable.happened_at, datetime),
    "friction": (MomentTable.friction, float),
    "delight": (MomentTable.sentiment_score, float),
}


def list_moments(
    session: Session, filters: Filters, *, cursor: str | None = None, limit: int = 50, order: str = "recent"
) -> Page[MomentRow]:
    """Moments that pass the filters: "recent" first, or those with most "friction", or most "delight".

    Raises InputError for a cursor that is not this list's, another order, voice, or limit.
    """
    if order not in _ORDERS:
        raise InputError(f"order is {order!r}; it can be {', '.join(_ORDERS)}")
    check_limit(limit)
    column, kind = _ORDERS[order]
    position = decode_cursor(cursor, order, [kind, int]) if cursor is not None else None
    shown = shown_runs(session)
    if shown is None:
        return Page(())
    # First which moments, then all about them: else a database without statistics may join before it sorts.
    chosen = select(column, MomentTable.id).where(*moment_conditions(filters, shown))
    if position is not None:
        chosen = chosen.where(before([column, MomentTable.id], position))
    falling = (column.desc(), MomentTable.id.desc())
    found = session.execute(chosen.order_by(*falling).limit(limit + 1)).all()
    ids = [moment_id for _, moment_id in found[:limit]]
    rows = session.execute(select_moments(shown).where(MomentTable.id.in_(ids)).order_by(*falling))
    more = encode_cursor(order, list(found[limit - 1])) if len(found) > limit else None
    return Page(tuple(moment_row(row) for row in rows), more)


def find_moment(session: Session, story_id: str, number: int) -> MomentRow:
    """Moment number `number` of a story, as the live run reads it. Raises NotFoundError."""
    shown = shown_runs(session)
    row = None
    if shown is not None and 0 <= number < 2**31:
        own = (
            MomentTable.run_id == shown.run_id,
            MomentTable.position == number,
            StoryTable.id == storable(story_id),
        )
        row = session.execute(select_moments(shown).where(*own)).one_or_none()
    if row is None:
        raise NotFoundError(f"there is no moment {number} of a story {story_id!r}")
    return moment_row(row)


def moments_by_id(session: Session, moments: Collection[int]) -> dict[int, MomentRow]:
    """Moments of the live run by their ids."""
    shown = shown_runs(session)
    if shown is None:
        return {}
    rows = session.execute(select_moments(shown).where(MomentTable.id.in_(sorted(moments))))
    return {row.id: moment_row(row) for row in rows}


def count_moments(session: Session, filters: Filters) -> int:
    """How many moments pass the filters."""
    shown = shown_runs(session)
    if shown is None:
        return 0
    statement = select(func.count()).select_from(MomentTable).where(*moment_conditions(filters, shown))
    return session.scalar(statement) or 0


def tally_moments(session: Session, filters: Filters) -> Cell:
    """The figures of all moments that pass the filters."""
    shown = shown_runs(session)
    return EMPTY if shown is None else count_all(session, filters, shown)


def select_moments(shown: Shown) -> AnySelect:
    """Everything that a MomentRow needs; the caller adds conditions on MomentTable."""
    assigned = and_(
        ThemeMomentTable.moment_id == MomentTable.id, ThemeMomentTable.run_id == (shown.themes_run_id or "")
    )
    named = and_(
        ThemeRunTable.theme_id == ThemeMomentTable.theme_id, ThemeRunTable.run_id == ThemeMomentTable.run_id
    )
    return (
        select(
            *MomentTable.__table__.columns,
            StoryTable.id.label("story"),
            StoryTable.customer,
            StoryTable.occurred_at.is_not(None).label("dated"),
            ThemeRunTable.theme_id,
            func.coalesce(ThemeTable.title, ThemeRunTable.label).label("theme_label"),
        )
        .join(StoryTable, StoryTable.number == MomentTable.story_number)
        .outerjoin(ThemeMomentTable, assigned)
        .outerjoin(ThemeRunTable, named)
        .outerjoin(ThemeTable, ThemeTable.id == ThemeRunTable.theme_id)
    )


def moment_row(row: AnyRow) -> MomentRow:
    """A row of `select_moments` as a view."""
    return MomentRow(
        story=row.story,
        moment=row.position,
        text=row.text,
        utterance=row.utterance,
        start=row.start,
        end=row.end,
        voice=row.voice,
        channel=row.channel,
        occurred_at=row.happened_at,
        product=row.product,
        customer=row.customer,
        sentiment=sentiment_of(row),
        emotions=emotions_of(row.emotions),
        drivers=drivers_of(row.drivers),
        effort=effort_of(row),
        need=Need(NeedKind(row.need_kind), row.need_text) if row.need_kind else None,
        stage=Stage(row.stage, row.stage_confidence),
        friction=row.friction,
        theme_id=row.theme_id,
        theme_label=row.theme_label,
        model=row.model,
        evidence=evidence_of(row.evidence),
        dated=bool(row.dated),
    )
