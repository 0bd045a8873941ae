"""Reads what themes are called, and how they relate to the run before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from storymine.errors import NotFoundError
from storymine.store.tables import RunTable, ThemeLineageTable, ThemeRunTable, ThemeTable
from storymine.store.types import AnyRow, AnySelect
from storymine.store.views import LineageRow


@dataclass(frozen=True, slots=True)
class ThemeName:
    """A theme as a themes-run named it, or as people did; `quotes` holds ids of moments."""

    id: str
    label: str
    keywords: tuple[str, ...]
    quotes: tuple[int, ...]
    verdict: str
    owner: str | None = None
    pinned: bool = False
    hidden: bool = False


def theme_names(session: Session, themes_run_id: str | None) -> Mapping[str, ThemeName]:
    """All themes of a themes-run, by id."""
    if themes_run_id is None:
        return {}
    rows = session.execute(_select_names().where(ThemeRunTable.run_id == themes_run_id))
    links = session.execute(
        select(ThemeLineageTable.theme_id, ThemeLineageTable.verdict)
        .where(ThemeLineageTable.run_id == themes_run_id)
        .order_by(ThemeLineageTable.overlap, ThemeLineageTable.id.desc())
    )
    verdicts = {link.theme_id: link.verdict for link in links}  # that of the closest relative
    return {row.theme_id: _name(row, verdicts.get(row.theme_id, "new")) for row in rows}


def find_theme_name(session: Session, theme_id: str) -> ThemeName:
    """A theme under its last name, whichever run gave it, so that a retired one can still be looked up.

    Raises NotFoundError.
    """
    row = session.execute(
        _select_names()
        .join(RunTable, RunTable.id == ThemeRunTable.run_id)
        .where(ThemeRunTable.theme_id == theme_id, RunTable.status != "running")
        .order_by(RunTable.finished_at.desc(), RunTable.id.desc())
        .limit(1)
    ).one_or_none()
    if row is None:
        raise NotFoundError(f"there is no theme {theme_id!r}")
    lineage = list_lineage(session, theme_id)
    own = [link for link in lineage if link.theme == theme_id]
    return _name(row, own[0].verdict if own else "new")


def list_lineage(session: Session, theme_id: str) -> tuple[LineageRow, ...]:
    """How a theme came to be and what became of it, the latest first; rows of its successors too."""
    rows = session.execute(
        select(
            ThemeLineageTable.run_id,
            ThemeLineageTable.theme_id,
            ThemeLineageTable.previous_id,
            ThemeLineageTable.verdict,
            ThemeLineageTable.overlap,
            RunTable.started_at,
        )
        .join(RunTable, RunTable.id == ThemeLineageTable.run_id)
        .where(or_(ThemeLineageTable.theme_id == theme_id, ThemeLineageTable.previous_id == theme_id))
        .order_by(RunTable.id.desc(), ThemeLineageTable.overlap.desc(), ThemeLineageTable.id)
    )
    return tuple(LineageRow(*row) for row in rows)


def _select_names() -> AnySelect:
    return select(
        ThemeRunTable.theme_id,
        ThemeRunTable.keywords,
        ThemeRunTable.quotes,
        func.coalesce(ThemeTable.title, ThemeRunTable.label).label("name"),
        ThemeTable.owner,
        ThemeTable.pinned,
        ThemeTable.hidden,
    ).join(ThemeTable, ThemeTable.id == ThemeRunTable.theme_id)


def _name(row: AnyRow, verdict: str) -> ThemeName:
    return ThemeName(
        id=row.theme_id,
        label=row.name,
        keywords=tuple(row.keywords),
        quotes=tuple(row.quotes),
        verdict=verdict,
        owner=row.owner,
        pinned=row.pinned,
        hidden=row.hidden,
    )
