"""Keeps what went where: how many moments of the run before are in which theme of a themes-run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import and_, case, delete, exists, func, insert, select, update
from sqlalchemy.orm import Session, aliased

from storymine.batching import batched
from storymine.store.columns import Placed, load_placed
from storymine.store.dialect import table_of
from storymine.store.discovery_tables import ThemeFlowTable
from storymine.store.engine import begin_write
from storymine.store.queries.runs import find_run
from storymine.store.tables import MomentTable, RunTable, StoryTable, ThemeMomentTable

_BATCH = 2000

Ends = tuple[str, str | None, str, str | None]
"""Where moments came from and where they went: a kind and a theme, each."""

_NEW = -2  # where themes are numbers: the run before did not have the moment


@dataclass(frozen=True, slots=True)
class Flows:
    """What went where, counted: of each flow its ends (in order), its moments, and how many of them had
    joined the run before; `cells` (n) says in which flow each moment of the later run was counted.
    """

    ends: tuple[Ends, ...]
    moments: tuple[int, ...]
    joined: tuple[int, ...]
    cells: NDArray[np.int32]

    def without(self, gone: NDArray[np.bool_], late: NDArray[np.bool_]) -> Flows:
        """The same when some of the n moments are gone; `late` (n) as in `count_flows`."""
        fewer = np.bincount(self.cells[gone], minlength=len(self.ends))
        had = np.array([ends[0] != "new" for ends in self.ends], dtype=np.bool_)
        less = np.bincount(self.cells[gone & late], minlength=len(self.ends)) * had
        return Flows(
            self.ends,
            tuple((np.array(self.moments) - fewer).tolist()),
            tuple((np.array(self.joined) - less).tolist()),
            self.cells[~gone],
        )


def count_flows(
    stretches: NDArray[np.uint64],
    late: NDArray[np.bool_],
    themes: NDArray[np.int32],
    names: Sequence[str],
    before: Placed | None,
) -> Flows:
    """What went where between the n moments of a run, in `themes` (codes of `names`, -1 for none), and the
    run before, as it is shown. `late` moments came in after the run before.

    Readings of different runs are the same moment where they are the same stretch of a story.
    """
    came = np.full(len(stretches), _NEW, dtype=np.int64)
    gone: list[tuple[Ends, int, int]] = []
    if before is not None:
        _, mine, theirs = np.intersect1d(stretches, before.stretches, return_indices=True)
        came[mine] = before.shown[theirs]
        left = np.ones(len(before.ids), dtype=np.bool_)
        left[theirs] = False
        for theme in np.unique(before.shown[left]):
            some = left & (before.shown == theme)
            ends = (*_theme_end(theme, before.names), "gone", None)
            gone.append((ends, int(some.sum()), int(before.late[some].sum())))
    pairs, inside = np.unique((came - _NEW) * (len(names) + 1) + themes + 1, return_inverse=True)
    counts = np.bincount(inside, minlength=len(pairs))
    joined = np.bincount(inside, weights=late & (came != _NEW), minlength=len(pairs))
    found = [
        (
            (
                *_theme_end(int(pair) // (len(names) + 1) + _NEW, before.names if before else ()),
                *_theme_end(int(pair) % (len(names) + 1) - 1, names),
            ),
            int(count),
            int(some),
        )
        for pair, count, some in zip(pairs, counts, joined, strict=True)
    ]
    every: list[tuple[Ends, int, int]] = [*found, *gone]
    order = sorted(range(len(every)), key=lambda at: tuple(part or "" for part in every[at][0]))
    numbers = np.argsort(order).astype(np.int32)  # of each flow its place in the order
    ends_, moments, late_ = zip(*(every[at] for at in order), strict=True) if every else ((), (), ())
    return Flows(ends_, moments, late_, numbers[inside] if len(inside) else np.zeros(0, np.int32))


def keep_flows(session: Session, run_id: str, flows: Flows) -> None:
    """Keep what went where, instead of what was kept before."""
    begin_write(session)
    session.execute(delete(table_of(ThemeFlowTable)).where(ThemeFlowTable.run_id == run_id))
    rows = [
        {
            "run_id": run_id,
            "cell": cell,
            "came_from": ends[0],
            "previous_id": ends[1],
            "went_to": ends[2],
            "theme_id": ends[3],
            "moments": moments,
            "joined": joined,
        }
        for cell, (ends, moments, joined) in enumerate(
            zip(flows.ends, flows.moments, flows.joined, strict=True)
        )
        if moments
    ]
    if rows:
        session.execute(insert(table_of(ThemeFlowTable)), rows)


def save_flows(session: Session, run_id: str) -> None:
    """Count what went where between a themes-run and the one before it (`previous_id`), as both are shown
    now, and tell each moment in which flow it was counted.
    """
    begin_write(session)
    run = find_run(session, run_id)
    earlier = find_run(session, run.previous_id) if run.previous_id else None
    since = earlier.started_at if earlier else None
    before = load_placed(session, earlier.id, since=since) if earlier else None
    now = load_placed(session, run_id, since=since)
    flows = count_flows(now.stretches, now.late, now.shown, now.names, before)
    keep_flows(session, run_id, flows)
    for cell in range(len(flows.ends)):
        for part in batched(now.ids[flows.cells == cell].tolist(), _BATCH):
            own = (ThemeMomentTable.run_id == run_id, ThemeMomentTable.moment_id.in_(part))
            session.execute(update(table_of(ThemeMomentTable)).where(*own).values(cell=cell))


def _theme_end(code: int, names: Sequence[str]) -> tuple[str, str | None]:
    if code == _NEW:
        return "new", None
    return ("none", None) if code < 0 else ("theme", names[code])


def forget_flows(session: Session, numbers: Sequence[int]) -> None:
    """Take the moments of these stories out of what was counted; before they are deleted."""
    begin_write(session)
    less: Counter[tuple[str, int]] = Counter()
    joined: Counter[tuple[str, int]] = Counter()
    for part in batched(numbers, _BATCH):
        for run_id, cell, moments, late in [*_counted(session, part), *_lost(session, part)]:
            less[run_id, cell] += moments
            joined[run_id, cell] += late
    table = table_of(ThemeFlowTable)
    for (run_id, cell), count in sorted(less.items()):
        own = (ThemeFlowTable.run_id == run_id, ThemeFlowTable.cell == cell)
        left = {"moments": table.c.moments - count, "joined": table.c.joined - joined[run_id, cell]}
        session.execute(update(table).where(*own).values(**left))
        session.execute(delete(table).where(*own, ThemeFlowTable.moments <= 0))


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
