"""Where moments are placed in a themes-run: what was found, the seed they are like, what counts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from sqlalchemy import ColumnElement, func, insert, select, update
from sqlalchemy.orm import Session

from storymine.batching import batched
from storymine.domain import Theme
from storymine.store.dialect import table_of
from storymine.store.engine import begin_write
from storymine.store.tables import MomentTable, StoryTable, ThemeMomentTable, ThemeRunTable, ThemeTable
from storymine.store.themes import FOUND, Place, repeated_columns, theme_run_rows
from storymine.store.views import Placement

_BATCH = 2000


def load_placements(
    session: Session, themes_run_id: str, moments: Collection[int] | None = None
) -> list[Placement]:
    """All moments that a themes-run was offered, or those of them among `moments`."""
    table = ThemeMomentTable
    columns = (table.moment_id, table.story_number, table.found_id, table.seed_id, table.theme_id)
    own = select(*columns).where(table.run_id == themes_run_id).order_by(table.moment_id)
    if moments is None:
        return [Placement(*row) for row in session.execute(own)]
    return [
        Placement(*row)
        for part in batched(sorted(moments), _BATCH)
        for row in session.execute(own.where(table.moment_id.in_(part)))
    ]


def find_places(session: Session, run_id: str, places: Collection[Place]) -> dict[Place, int]:
    """The ids of the moments of an analyse-run at these places."""
    found: dict[Place, int] = {}
    for part in batched(sorted({story for story, _ in places}), _BATCH):
        rows = session.execute(
            select(StoryTable.id, MomentTable.position, MomentTable.id)
            .join(MomentTable, MomentTable.story_number == StoryTable.number)
            .where(StoryTable.id.in_(part), MomentTable.run_id == run_id)
        )
        found |= {
            (story, position): moment for story, position, moment in rows if (story, position) in places
        }
    return found


def iterate_offered(session: Session, themes_run_id: str, *, size: int = _BATCH) -> Iterator[list[int]]:
    """The moments (by id) that a themes-run was offered, by rising id, in parts that are asked for one by
    one.
    """
    last = 0
    table = ThemeMomentTable
    while True:
        own = select(table.moment_id).where(table.run_id == themes_run_id, table.moment_id > last)
        part = list(session.scalars(own.order_by(table.moment_id).limit(size)))
        if not part:
            return
        yield part
        last = part[-1]


def show_moments(session: Session, themes_run_id: str, themes: Mapping[int, str | None]) -> None:
    """Let moments (by id) count for these themes."""
    _set(session, themes_run_id, "theme_id", themes)


def set_seeds(session: Session, themes_run_id: str, seeds: Mapping[int, str | None]) -> None:
    """Note which seed of the taxonomy moments (by id) are like."""
    _set(session, themes_run_id, "seed_id", seeds)


def set_found(session: Session, themes_run_id: str, theme: str, moments: Collection[int]) -> None:
    """Note that moments (by id) were found to form a theme."""
    _set(session, themes_run_id, "found_id", dict.fromkeys(moments, theme))


def count_waiting(session: Session, themes_run_id: str) -> int:
    """How many moments fit no theme, without anybody having said that they belong to none."""
    own = (ThemeMomentTable.run_id == themes_run_id, *_waits())
    return session.scalar(select(func.count()).select_from(ThemeMomentTable).where(*own)) or 0


def themed_moments(session: Session, themes_run_id: str, *, most: int) -> list[int]:
    """The newest `most` of the moments that are in a theme, by rising id."""
    table = ThemeMomentTable
    own = (table.run_id == themes_run_id, table.theme_id.is_not(None))
    statement = select(table.moment_id).where(*own).order_by(table.moment_id.desc()).limit(most)
    return sorted(session.scalars(statement))


def waiting_moments(session: Session, themes_run_id: str, *, most: int) -> list[int]:
    """The newest `most` of the moments that `count_waiting` counts, by rising id."""
    statement = (
        select(ThemeMomentTable.moment_id)
        .where(ThemeMomentTable.run_id == themes_run_id, *_waits())
        .order_by(ThemeMomentTable.moment_id.desc())
        .limit(most)
    )
    return sorted(session.scalars(statement))


def offer_moments(session: Session, themes_run_id: str, run_id: str, moments: Collection[int]) -> None:
    """Give moments that a themes-run left aside a place in it, in no theme."""
    begin_write(session)
    known = {placed.moment for placed in load_placements(session, themes_run_id, moments)}
    missing = sorted(set(moments) - known)
    for part in batched(missing, _BATCH):
        rows = session.execute(
            select(MomentTable.id, *repeated_columns()).where(
                MomentTable.id.in_(part), MomentTable.run_id == run_id
            )
        )
        found = [
            {
                "run_id": themes_run_id,
                "theme_id": None,
                "score": 0.0,
                "moment_id": row.id,
                **_repeated(dict(row)),
            }
            for row in rows.mappings()
        ]
        if found:
            session.execute(insert(table_of(ThemeMomentTable)), found)


def add_theme_rows(
    session: Session, themes_run_id: str, run_id: str, themes: Sequence[Theme], *, origin: str
) -> None:
    """Add themes to a themes-run, or describe afresh those that it has, which keep their origin."""
    begin_write(session)
    table = table_of(ThemeRunTable)
    known = set(session.scalars(select(ThemeRunTable.theme_id).where(ThemeRunTable.run_id == themes_run_id)))
    for row in theme_run_rows(session, themes_run_id, run_id, themes, origin=origin):
        if row["theme_id"] in known:
            fresh = {name: row[name] for name in ("label", "keywords", "quotes", "centroid")}
            own = (ThemeRunTable.run_id == themes_run_id, ThemeRunTable.theme_id == row["theme_id"])
            session.execute(update(table).where(*own).values(**fresh))
        else:
            session.execute(insert(table).values(**row))


def set_labels(session: Session, themes_run_id: str, labels: Mapping[str, str]) -> None:
    """Give themes of a themes-run these labels."""
    begin_write(session)
    for theme, label in labels.items():
        own = (ThemeRunTable.run_id == themes_run_id, ThemeRunTable.theme_id == theme)
        session.execute(update(table_of(ThemeRunTable)).where(*own).values(label=label))


def carry_themes(session: Session, themes_run_id: str, themes: Collection[str]) -> None:
    """Take themes that a themes-run lacks over from the latest run that has them; a found one is "kept"."""
    begin_write(session)
    table = table_of(ThemeRunTable)
    rows = session.execute(
        select(*table.c).where(table.c.theme_id.in_(sorted(themes))).order_by(table.c.run_id)
    ).mappings()
    latest = {row["theme_id"]: dict(row) for row in rows}
    own = select(ThemeRunTable.theme_id).where(ThemeRunTable.run_id == themes_run_id)
    known = set(session.scalars(own))
    for theme, row in sorted(latest.items()):
        if theme not in known:
            origin = "kept" if row["origin"] in FOUND else row["origin"]
            none = {
                "moments": 0,
                "stories": 0,
                "stages": {},
                "sentiment": 0.0,
                "effort": 0.0,
                "friction": 0.0,
            }
            session.execute(insert(table).values({**row, **none, "run_id": themes_run_id, "origin": origin}))
            session.execute(
                update(table_of(ThemeTable)).where(ThemeTable.id == theme).values(retired_run=None)
            )


def _set(
    session: Session, themes_run_id: str, column: str, values: Mapping[int, str] | Mapping[int, str | None]
) -> None:
    begin_write(session)
    by_value: defaultdict[str | None, list[int]] = defaultdict(list)
    for moment, value in values.items():
        by_value[value].append(moment)
    table = table_of(ThemeMomentTable)
    for value, moments in sorted(by_value.items(), key=lambda item: item[0] or ""):
        for part in batched(sorted(moments), _BATCH):
            own = (ThemeMomentTable.run_id == themes_run_id, ThemeMomentTable.moment_id.in_(part))
            session.execute(update(table).where(*own).values({column: value}))


def _waits() -> tuple[ColumnElement[bool], ...]:
    table = ThemeMomentTable
    return (table.theme_id.is_(None), table.found_id.is_(None), table.seed_id.is_(None))


def _repeated(row: Mapping[str, object]) -> dict[str, object]:
    return {column.key: row[column.key] for column in repeated_columns()}
