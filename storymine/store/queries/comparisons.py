"""Reads what changed between two discoveries: the themes, and where their moments went."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from storymine.errors import InputError
from storymine.store.discovery_tables import ThemeFlowTable
from storymine.store.queries.kinship import Kinship, Step
from storymine.store.queries.runs import find_run
from storymine.store.tables import RunTable, ThemeLineageTable, ThemeRunTable, ThemeTable
from storymine.store.views import RunView

GROWN = 1.25
"""As in storymine.themes.identity, for runs that are further apart."""


@dataclass(frozen=True, slots=True)
class Flow:
    """Moments that went from one theme to another, as both were shown when the later run was made.

    `came_from` is theme, none (in no theme) or new (not in the earlier run); `went_to` theme, none or gone.
    `joined` of them came in after the earlier run. `opens` says whether the moments can still be listed.
    """

    cell: int
    came_from: str
    previous: str | None
    went_to: str
    theme: str | None
    moments: int
    joined: int
    opens: bool


@dataclass(frozen=True, slots=True)
class Kin:
    """A theme of the earlier run that another one stems from; `overlap` (Jaccard) where it was measured."""

    theme: str
    label: str
    overlap: float | None


@dataclass(frozen=True, slots=True)
class ComparedTheme:
    """A theme of either run. `before` and `after` count its moments; `joined` of those before came in after
    the earlier run, and `stayed` are in it both times (None where flows are not known).

    `was_called` is another label that the earlier discovery gave it, where people gave none. `later` says
    that it came up by itself after the later run.
    """

    id: str
    label: str
    verdict: str
    kin: tuple[Kin, ...]
    before: int
    after: int
    joined: int | None
    stayed: int | None
    was_called: str | None
    later: bool = False


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two discoveries, `earlier` (None: `later` is the first) and `later`, and what changed.

    `steps` are the runs from the one after the earlier up to the later: flows are known for a single step
    only.
    """

    earlier: RunView | None
    later: RunView
    steps: tuple[RunView, ...]
    themes: tuple[ComparedTheme, ...]
    flows: tuple[Flow, ...] | None
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Named:
    """A theme in a run: what it is called, what discovery called it, and its moments on that day."""

    label: str
    found: str
    titled: bool
    moments: int
    emerged: bool


def themes_runs(session: Session) -> list[RunView]:
    """All finished discoveries, the oldest first."""
    ids = session.scalars(
        select(RunTable.id)
        .where(RunTable.kind == "themes", RunTable.status == "finished")
        .order_by(RunTable.finished_at, RunTable.id)
    )
    return [find_run(session, run_id) for run_id in ids]


def compare_runs(session: Session, run_id: str, since: str | None = None) -> Comparison:
    """What changed between the discovery `since` (None: the one before) and `run_id`; given the other way
    round they are swapped.

    Raises NotFoundError for an unknown run, and InputError for one that is no finished discovery, or twice
    the same.
    """
    order = themes_runs(session)
    at = [run.id for run in order]
    end = _place(session, at, run_id)
    start = end - 1 if since is None else _place(session, at, since)
    if start == end:
        raise InputError("since: this is the same run; choose another one")
    start, end = min(start, end), max(start, end)
    earlier, later = (order[start] if start >= 0 else None), order[end]
    steps = order[start + 1 : end + 1]
    before = _themes(session, earlier.id) if earlier else {}
    after = _themes(session, later.id)
    lines = [_lineage(session, run.id) for run in steps]
    flows = _flows(session, later.id) if len(steps) == 1 else None
    names = {theme: one.label for theme, one in [*before.items(), *after.items()]}
    kinship = Kinship(lines, before.keys())
    themes = _compared(before, after, kinship, flows, names)
    return Comparison(earlier, later, tuple(steps), themes, flows, names)


def _place(session: Session, order: Sequence[str], run_id: str) -> int:
    if run_id in order:
        return order.index(run_id)
    run = find_run(session, run_id)
    raise InputError(f"run {run.id} ({run.kind}, {run.status}) is no finished discovery of themes")


def _themes(session: Session, run_id: str) -> dict[str, _Named]:
    rows = session.execute(
        select(
            ThemeRunTable.theme_id,
            ThemeRunTable.label,
            ThemeRunTable.moments,
            ThemeRunTable.origin,
            ThemeTable.title,
        )
        .join(ThemeTable, ThemeTable.id == ThemeRunTable.theme_id)
        .where(ThemeRunTable.run_id == run_id)
    ).all()
    # What people merged or moved counts as it was shown on the day, where that was written down.
    shown = Counter[str]()
    counted = session.execute(
        select(ThemeFlowTable.theme_id, ThemeFlowTable.moments).where(ThemeFlowTable.run_id == run_id)
    ).all()
    for theme, moments in counted:
        if theme is not None:
            shown[theme] += moments
    return {
        row.theme_id: _Named(
            label=row.title or row.label,
            found=row.label,
            titled=row.title is not None,
            moments=shown[row.theme_id] if counted and row.origin != "emerged" else row.moments,
            emerged=row.origin == "emerged",
        )
        for row in rows
    }


def _lineage(session: Session, run_id: str) -> list[Step]:
    rows = session.execute(
        select(
            ThemeLineageTable.theme_id,
            ThemeLineageTable.previous_id,
            ThemeLineageTable.verdict,
            ThemeLineageTable.overlap,
        )
        .where(ThemeLineageTable.run_id == run_id)
        .order_by(ThemeLineageTable.overlap.desc(), ThemeLineageTable.id)
    )
    return [Step(*row) for row in rows]


def _flows(session: Session, run_id: str) -> tuple[Flow, ...] | None:
    """The flows of a run, the largest first; None where they were not written down."""
    from storymine.store.queries.moved import opens

    listed = opens(session, run_id)
    rows = session.execute(
        select(*ThemeFlowTable.__table__.columns)
        .where(ThemeFlowTable.run_id == run_id)
        .order_by(ThemeFlowTable.moments.desc(), ThemeFlowTable.cell)
    )
    flows = tuple(
        Flow(
            row.cell,
            row.came_from,
            row.previous_id,
            row.went_to,
            row.theme_id,
            row.moments,
            row.joined,
            listed and row.went_to != "gone",
        )
        for row in rows
    )
    return flows or None


def _compared(
    before: Mapping[str, _Named],
    after: Mapping[str, _Named],
    kinship: Kinship,
    flows: Sequence[Flow] | None,
    names: Mapping[str, str],
) -> tuple[ComparedTheme, ...]:
    rows = []
    lost = before.keys() - after.keys() - kinship.taken_up(after)
    for theme in [*after, *sorted(lost)]:
        was, now = before.get(theme), after.get(theme)
        left = [flow for flow in flows or () if flow.previous == theme]
        own = [flow for flow in flows or () if flow.theme == theme]
        figures = {"before": was.moments if was else 0, "after": now.moments if now else 0}
        if flows is not None:
            figures["before"] = _sum(left)
        grown = figures["after"] >= GROWN * max(figures["before"], 1)
        later = now is not None and now.emerged and was is None
        rows.append(
            ComparedTheme(
                id=theme,
                label=names[theme],
                verdict=kinship.verdict(theme, grown=grown) if now else "retired",
                kin=tuple(Kin(kin, names.get(kin, kin), overlap) for kin, overlap in kinship.of(theme))
                if now
                else (),
                joined=sum(flow.joined for flow in left) if flows is not None else None,
                stayed=_sum(flow for flow in own if flow.previous == theme) if flows is not None else None,
                was_called=was.found if was and now and not now.titled and was.found != now.found else None,
                later=later,
                **figures,
            )
        )
    return tuple(sorted(rows, key=lambda row: (-max(row.before, row.after), row.label, row.id)))


def _sum(flows: Iterable[Flow]) -> int:
    return sum(flow.moments for flow in flows)
