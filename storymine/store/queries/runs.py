"""Reads runs, and finds the ones that pages show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from storymine.errors import NotFoundError
from storymine.store.discovery_tables import ThemeWorkTable
from storymine.store.queries.cursors import before, check_limit, decode_cursor, encode_cursor
from storymine.store.tables import RunTable
from storymine.store.views import Page, RunProgress, RunView


@dataclass(frozen=True, slots=True)
class Shown:
    """The runs that pages show: the live analyse-run, and its latest finished themes-run if it has one."""

    run_id: str
    themes_run_id: str | None


def list_runs(session: Session, *, cursor: str | None = None, limit: int = 50) -> Page[RunView]:
    """All runs, the newest first."""
    statement = select(RunTable).order_by(RunTable.id.desc()).limit(check_limit(limit) + 1)
    if cursor is not None:
        statement = statement.where(before([RunTable.id], decode_cursor(cursor, "runs", [str])))
    rows = session.scalars(statement).all()
    more = encode_cursor("runs", [rows[limit - 1].id]) if len(rows) > limit else None
    progress = _progress(session, [row.id for row in rows if row.status == "running"])
    found = (replace(_view(row), progress=progress.get(row.id)) for row in rows[:limit])
    return Page(tuple(found), more)


def find_run(session: Session, run_id: str) -> RunView:
    """One run. Raises NotFoundError."""
    row = session.scalars(
        select(RunTable).where(RunTable.id == run_id), execution_options=_FRESH
    ).one_or_none()
    if row is None:
        raise NotFoundError(f"there is no run {run_id!r}")
    progress = _progress(session, [run_id] if row.status == "running" else [])
    return replace(_view(row), progress=progress.get(run_id))


def live_run(session: Session) -> RunView | None:
    """The analyse-run that pages show and workers add to; None before anything was analysed."""
    statement = select(RunTable).where(RunTable.status == "live")
    row = session.scalars(statement, execution_options=_FRESH).one_or_none()
    return _view(row) if row else None


def unfinished_run(session: Session, *, model: str, settings: Mapping[str, object]) -> RunView | None:
    """The latest analyse-run by this model and these settings that was begun, is not live and was not given
    up; None when there is none.
    """
    statement = (
        select(RunTable)
        .where(RunTable.kind == "analyse", RunTable.status == "running", RunTable.model == model)
        .order_by(RunTable.id.desc())
    )
    found = (_view(row) for row in session.scalars(statement, execution_options=_FRESH))
    return next((run for run in found if dict(run.settings) == dict(settings)), None)


def newest_run(session: Session) -> RunView | None:
    """The analyse-run that was begun last, whatever became of it: its model is the one that is wanted."""
    statement = (
        select(RunTable)
        .where(RunTable.kind == "analyse", RunTable.status != "failed")
        .order_by(RunTable.started_at.desc(), RunTable.id.desc())
        .limit(1)
    )
    row = session.scalars(statement, execution_options=_FRESH).one_or_none()
    return _view(row) if row else None


def has_run(session: Session, model: str) -> bool:
    """Whether an analyse-run by this model was ever begun."""
    begun = exists().where(RunTable.kind == "analyse", RunTable.model == model)
    return bool(session.scalar(select(begun)))


def latest_themes_run(session: Session, run_id: str) -> RunView | None:
    """The latest finished themes-run over an analyse-run; None when there is none."""
    row = session.scalars(
        select(RunTable)
        .where(RunTable.parent_id == run_id, RunTable.kind == "themes", RunTable.status == "finished")
        .order_by(RunTable.finished_at.desc(), RunTable.id.desc())
        .limit(1),
        execution_options=_FRESH,
    ).one_or_none()
    return _view(row) if row else None


def last_themes_run(session: Session) -> RunView | None:
    """The latest finished themes-run over whichever analyse-run; None when there is none."""
    row = session.scalars(
        select(RunTable)
        .where(RunTable.kind == "themes", RunTable.status == "finished")
        .order_by(RunTable.finished_at.desc(), RunTable.id.desc())
        .limit(1),
        execution_options=_FRESH,
    ).one_or_none()
    return _view(row) if row else None


def live_themes_run(session: Session) -> RunView | None:
    """The themes-run that pages show; None when the live run has no themes yet."""
    live = live_run(session)
    return latest_themes_run(session, live.id) if live else None


def shown_runs(session: Session) -> Shown | None:
    """The ids of the runs that pages show; None before anything was analysed."""
    run_id = session.scalar(select(RunTable.id).where(RunTable.status == "live"))
    if run_id is None:
        return None
    themes = latest_themes_run(session, run_id)
    return Shown(run_id, themes.id if themes else None)


def _progress(session: Session, run_ids: Sequence[str]) -> dict[str, RunProgress]:
    work = ThemeWorkTable
    own = work.run_id.in_(run_ids)
    rows = (
        session.execute(select(work.run_id, work.step, work.done, work.total).where(own)) if run_ids else ()
    )
    return {run_id: RunProgress(step, done, total) for run_id, step, done, total in rows}


_FRESH = {"populate_existing": True}


def _view(row: RunTable) -> RunView:
    return RunView(
        id=row.id,
        kind=row.kind,
        status=row.status,
        parent_id=row.parent_id,
        model=row.model,
        settings=row.settings,
        seed=row.seed,
        counts=row.counts,
        started_at=row.started_at,
        finished_at=row.finished_at,
        previous_id=row.previous_id,
    )
