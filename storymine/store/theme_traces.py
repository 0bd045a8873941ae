"""What moments leave behind in themes: places, quotes, figures, names and centroids."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from sqlalchemy import func, or_, select, update
from sqlalchemy.orm import Session

from storymine.changes import ChangeKind
from storymine.store.dialect import table_of
from storymine.store.engine import begin_write
from storymine.store.search import holds
from storymine.store.tables import (
    MomentTable,
    RunTable,
    StoryTable,
    ThemeChangeTable,
    ThemeMomentTable,
    ThemeRunTable,
    ThemeTable,
)
from storymine.store.themes import CENTROID_TYPE
from storymine.store.types import AnySelect

Membership = tuple[str, str | None]
"""A themes-run and one of its themes; None: the moments in no theme."""


@dataclass(frozen=True, slots=True)
class FoundName:
    """What a themes-run called a theme."""

    run_id: str
    theme_id: str
    label: str
    keywords: tuple[str, ...]


def lost_members(session: Session, numbers: Sequence[int]) -> Counter[Membership]:
    """How many moments of these stories themes were made of."""
    own = select(MomentTable.id).where(MomentTable.story_number.in_(numbers))
    statement = _founders().where(ThemeMomentTable.moment_id.in_(own))
    keys = (ThemeMomentTable.run_id, ThemeMomentTable.theme_id)
    rows = session.execute(statement.add_columns(*keys, func.count()).group_by(*keys))
    return Counter({(run_id, theme_id): count for run_id, theme_id, count in rows})


def forget_quotes(session: Session, moments: Collection[int]) -> None:
    """Take these moments out of the quotes of all themes."""
    keys = (ThemeRunTable.run_id, ThemeRunTable.theme_id)
    for run_id, theme_id, quotes in session.execute(select(*keys, ThemeRunTable.quotes)).all():
        kept = [moment for moment in quotes if moment not in moments]
        if len(kept) < len(quotes):
            _update(session, run_id, theme_id, quotes=kept)


def recount_theme(session: Session, run_id: str, theme_id: str) -> None:
    """The figures of the day over those of the theme's first moments that are still there."""
    own = (ThemeMomentTable.run_id == run_id, ThemeMomentTable.theme_id == theme_id)
    stages = session.execute(
        _founders()
        .add_columns(ThemeMomentTable.stage, func.count())
        .where(*own)
        .group_by(ThemeMomentTable.stage)
        .order_by(func.count().desc(), ThemeMomentTable.stage)
    )
    figures = (
        func.count(),
        func.count(ThemeMomentTable.story_number.distinct()),
        func.avg(ThemeMomentTable.sentiment_score),
        func.avg(ThemeMomentTable.effort),
        func.sum(ThemeMomentTable.friction),
    )
    moments, stories, *means = session.execute(_founders().add_columns(*figures).where(*own)).one()
    sentiment, effort, friction = (float(mean or 0) for mean in means)
    _update(
        session,
        run_id,
        theme_id,
        moments=moments,
        stories=stories,
        stages=dict(tuple(row) for row in stages),
        sentiment=sentiment,
        effort=effort,
        friction=friction,
    )


def count_members(session: Session, run_id: str, theme_id: str) -> int:
    """How many moments are in a theme now."""
    own = (ThemeMomentTable.run_id == run_id, ThemeMomentTable.theme_id == theme_id)
    return session.scalar(select(func.count()).select_from(ThemeMomentTable).where(*own)) or 0


def list_names(session: Session) -> list[FoundName]:
    """The names that all themes-runs gave."""
    keys = (ThemeRunTable.run_id, ThemeRunTable.theme_id, ThemeRunTable.label, ThemeRunTable.keywords)
    rows = session.execute(select(*keys).order_by(ThemeRunTable.run_id, ThemeRunTable.theme_id))
    return [FoundName(row.run_id, row.theme_id, row.label, tuple(row.keywords)) for row in rows]


def list_titles(session: Session) -> set[tuple[str, str]]:
    """The names that people gave or once gave, each with its theme."""
    rows = session.execute(select(ThemeTable.id, ThemeTable.title).where(ThemeTable.title.is_not(None)))
    now = {(row.id, row.title) for row in rows}
    return now | {(theme, value) for _, details, value in _renames(session) for theme in details["themes"]}


def _renames(session: Session) -> list[tuple[int, dict[str, Any], str]]:
    rows = session.execute(
        select(ThemeChangeTable.id, ThemeChangeTable.details).where(
            ThemeChangeTable.kind == ChangeKind.RENAME.value
        )
    )
    return [(row.id, row.details, row.details["value"]) for row in rows if row.details.get("value")]


def rename_theme(session: Session, name: FoundName) -> None:
    """Give a theme another label and other keywords in one run."""
    _update(session, name.run_id, name.theme_id, label=name.label, keywords=list(name.keywords))


def clear_title(session: Session, theme_id: str, title: str) -> None:
    """Forget a name that people gave a theme, in the log of their decisions too, or it would come back."""
    begin_write(session)
    themes, changes = table_of(ThemeTable), table_of(ThemeChangeTable)
    own = (ThemeTable.id == theme_id, ThemeTable.title == title)
    session.execute(update(themes).where(*own).values(title=None))
    for change_id, details, value in _renames(session):
        if value == title and theme_id in details["themes"]:
            rest = {name: given for name, given in details.items() if name != "value"}
            session.execute(update(changes).where(ThemeChangeTable.id == change_id).values(details=rest))


def replace_centroid(session: Session, run_id: str, theme_id: str, centroid: Sequence[float] | None) -> None:
    """Give a theme another centroid; None: one that no moment is near to."""
    columns = (ThemeRunTable.run_id == run_id, ThemeRunTable.theme_id == theme_id)
    if centroid is None:
        old = session.scalar(select(ThemeRunTable.centroid).where(*columns)) or b""
        centroid = [0.0] * (len(old) // CENTROID_TYPE.itemsize)
    _update(session, run_id, theme_id, centroid=np.asarray(centroid, dtype=CENTROID_TYPE).tobytes())


def iterate_texts(session: Session, parts: Sequence[str] = (), *, limit: int) -> Iterator[str]:
    """Texts of at most `limit` moments, the newest first; with `parts` those that hold one of them."""
    statement = select(MomentTable.text).order_by(MomentTable.id.desc()).limit(limit)
    if parts:
        statement = statement.where(or_(*(holds(MomentTable.text, part) for part in parts)))
    yield from session.scalars(statement, execution_options={"yield_per": 200})


def _founders() -> AnySelect:
    """The moments that a themes-run was made of; those of stories that came in later joined it afterwards."""
    return (
        select()
        .select_from(ThemeMomentTable)
        .join(StoryTable, StoryTable.number == ThemeMomentTable.story_number)
        .join(RunTable, RunTable.id == ThemeMomentTable.run_id)
        .where(StoryTable.received_at <= RunTable.started_at)
    )


def _update(session: Session, run_id: str, theme_id: str, **values: object) -> None:
    begin_write(session)
    own = (ThemeRunTable.run_id == run_id, ThemeRunTable.theme_id == theme_id)
    session.execute(update(table_of(ThemeRunTable)).where(*own).values(**values))
