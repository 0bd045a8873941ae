"""Keeps what went where: how many moments of the run before are in which theme of a themes-run."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from datetime import datetime

from sqlalchemy import and_, case, delete, exists, func, insert, select, update
from sqlalchemy.orm import Session, aliased

from storymine.store.dialect import table_of
from storymine.store.discovery_tables import ThemeFlowTable
from storymine.store.engine import begin_write
from storymine.store.queries.runs import find_run
from storymine.store.tables import MomentTable, RunTable, StoryTable, ThemeMomentTable
from storymine.store.views import RunView

_BATCH = 2000

Stretch = tuple[int, int, int, int]
"""A stretch of a story: its number, the utterance, start and end."""

Ends = tuple[str, str | None, str, str | None]
"""Where moments came from and where they went: a kind and a theme, each."""


def save_flows(session: Session, run_id: str) -> None:
    """Count what went where between a themes-run and the one before it (`previous_id`), as both are shown
    now.

    Readings of different runs are the same moment where they are the same stretch of a story. Each moment is
    told in which flow it was counted.
    """
    begin_write(session)
    run = find_run(session, run_id)
    before = find_run(session, run.previous_id) if run.previous_id else None
    was = _places(session, before) if before else {}
    moments: defaultdict[Ends, list[int]] = defaultdict(list)
    joined: Counter[Ends] = Counter()
    for stretch, (moment, theme, received) in _places(session, run).items():
        went = ("theme", theme) if theme else ("none", None)
        ends: Ends
        if before is None or stretch not in was:
            ends = ("new", None, *went)
        else:
            _, earlier, _ = was.pop(stretch)
            ends = ("theme" if earlier else "none", earlier, *went)
            joined[ends] += received > before.started_at
        moments[ends].append(moment)
    gone: Counter[Ends] = Counter()
    for _, earlier, received in was.values():
        ends = ("theme" if earlier else "none", earlier, "gone", None)
        gone[ends] += 1
        joined[ends] += before is not None and received > before.started_at
    counts = {ends: len(some) for ends, some in moments.items()} | gone
    order = sorted(counts, key=lambda ends: tuple(part or "" for part in ends))
    rows = [
        {
            "run_id": run_id,
            "cell": cell,
            "came_from": ends[0],
            "previous_id": ends[1],
            "went_to": ends[2],
            "theme_id": ends[3],
            "moments": counts[ends],
            "joined": joined[ends],
        }
        for cell, ends in enumerate(order)
    ]
    if rows:
        session.execute(insert(table_of(ThemeFlowTable)), rows)
    for cell, ends in enumerate(order):
        for part in _parts(moments.get(ends, [])):
            own = (ThemeMomentTable.run_id == run_id, ThemeMomentTable.moment_id.in_(part))
            session.execute(update(table_of(ThemeMomentTable)).where(*own).values(cell=cell))


def forget_flows(session: Session, numbers: Sequence[int]) -> None:
    """Take the moments of these stories out of what was counted; before they are deleted."""
    begin_write(session)
    less: Counter[tuple[str, int]] = Counter()
    joined: Counter[tuple[str, int]] = Counter()
    for part in _parts(numbers):
        for run_id, cell, moments, late in [*_counted(session, part), *_lost(session, part)]:
            less[run_id, cell] += moments
            joined[run_id, cell] += late
    table = table_of(ThemeFlowTable)
    for (run_id, cell), count in sorted(less.items()):
        own = (ThemeFlowTable.run_id == run_id, ThemeFlowTable.cell == cell)
        left = {"moments": table.c.moments - count, "joined": table.c.joined - joined[run_id, cell]}
        session.execute(update(table).where(*own).values(**left))
        session.execute(delete(table).where(*own, ThemeFlowTable.moments <= 0))


def _places(session: Session, run: RunView) -> dict[Stretch, tuple[int, str | None, datetime]]:
    """Of each moment that a themes-run was offered its id, its theme, and when its story came in."""
    rows = session.execute(
        select(
            MomentTable.story_number,
            MomentTable.utterance,
            MomentTable.start,
            MomentTable.end,
            MomentTable.id,
            ThemeMomentTable.theme_id,
            StoryTable.received_at,
        )
        .join(ThemeMomentTable, ThemeMomentTable.moment_id == MomentTable.id)
        .join(StoryTable, StoryTable.number == MomentTable.story_number)
        .where(ThemeMomentTable.run_id == run.id)
        .order_by(MomentTable.id)
    )
    return {(row[0], row[1], row[2], row[3]): (row.id, row.theme_id, row.received_at) for row in rows}


def _counted(session: Session, numbers: Collection[int]) -> Iterator[tuple[str, int, int, int]]:
    """Run, flow, moments of these stories in it, and how many of those had joined the run before."""
    run, before = aliased(RunTable), aliased(RunTable)
    late = and_(ThemeFlowTable.came_from != "new", StoryTable.received_at > before.started_at)
    keys = (ThemeMomentTable.run_id, ThemeMomentTable.cell)
    rows = session.execute(
        select(*keys, func.count(), func.sum(case((late, 1), else_=0)))
        .join(StoryTable, StoryTable.number == ThemeMomentTable.story_number)
        .join(run, run.id == ThemeMomentTable.run_id)
        .join(
            ThemeFlowTable,
            and_(ThemeFlowTable.run_id == run.id, ThemeFlowTable.cell == ThemeMomentTable.cell),
        )
        .outerjoin(before, before.id == run.previous_id)
        .where(ThemeMomentTable.story_number.in_(numbers))
        .group_by(*keys)
    )
    for run_id, cell, moments, joined in rows:
        yield run_id, cell, moments, int(joined)


def _lost(session: Session, numbers: Collection[int]) -> Iterator[tuple[str, int, int, int]]:
    """The same of moments that a run no longer had: nothing of it points at them."""
    runs = session.execute(
        select(ThemeFlowTable.run_id, RunTable.previous_id)
        .join(RunTable, RunTable.id == ThemeFlowTable.run_id)
        .where(ThemeFlowTable.went_to == "gone")
        .distinct()
    ).all()
    for run_id, previous_id in runs:
        again, offered, before = aliased(MomentTable), aliased(ThemeMomentTable), aliased(RunTable)
        kept = (
            exists()
            .where(offered.run_id == run_id, offered.moment_id == again.id)
            .where(again.story_number == MomentTable.story_number, again.utterance == MomentTable.utterance)
            .where(again.start == MomentTable.start, again.end == MomentTable.end)
        )
        same = ThemeFlowTable.previous_id.is_not_distinct_from(ThemeMomentTable.theme_id)
        own = and_(ThemeFlowTable.run_id == run_id, ThemeFlowTable.went_to == "gone", same)
        rows = session.execute(
            select(
                ThemeFlowTable.cell,
                func.count(),
                func.sum(case((StoryTable.received_at > before.started_at, 1), else_=0)),
            )
            .select_from(ThemeMomentTable)
            .join(MomentTable, MomentTable.id == ThemeMomentTable.moment_id)
            .join(StoryTable, StoryTable.number == MomentTable.story_number)
            .join(before, before.id == ThemeMomentTable.run_id)
            .join(ThemeFlowTable, own)
            .where(ThemeMomentTable.run_id == previous_id, MomentTable.story_number.in_(numbers), ~kept)
            .group_by(ThemeFlowTable.cell)
        )
        for cell, moments, joined in rows:
            yield run_id, cell, moments, int(joined)


def _parts(values: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(values), _BATCH):
        yield values[start : start + _BATCH]
