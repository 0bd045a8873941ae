"""What moments leave behind in taxonomies, those of today and those before: names, descriptions, examples."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from storymine.store.changes import POINT
from storymine.store.dialect import table_of
from storymine.store.engine import begin_write
from storymine.store.tables import ThemeChangeTable, ThemeSeedTable


@dataclass(frozen=True, slots=True)
class FoundSeed:
    """What the taxonomy that change `change_id` brought says of a theme."""

    change_id: int
    theme_id: str
    name: str
    description: str | None
    examples: tuple[str, ...]


def list_seeds(session: Session) -> list[FoundSeed]:
    """The themes of all taxonomies that there ever were."""
    seed = ThemeSeedTable
    columns = (seed.change_id, seed.theme_id, seed.name, seed.description, seed.examples)
    rows = session.execute(select(*columns).order_by(seed.change_id, seed.position))
    return [FoundSeed(r.change_id, r.theme_id, r.name, r.description, tuple(r.examples)) for r in rows]


def mend_seed(session: Session, seed: FoundSeed, kept: Sequence[int]) -> None:
    """Give a seed another name and description, and of its examples only those at the places `kept`; their
    points stay with them.
    """
    begin_write(session)
    own = (ThemeSeedTable.change_id == seed.change_id, ThemeSeedTable.theme_id == seed.theme_id)
    values: dict[str, Any] = {"name": seed.name, "description": seed.description}
    if len(kept) < len(seed.examples):
        points = session.scalar(select(ThemeSeedTable.points).where(*own))
        values["examples"] = [seed.examples[place] for place in kept]
        if points is not None:
            rows = np.frombuffer(points, dtype=POINT).reshape(len(seed.examples), -1)
            values["points"] = rows[list(kept)].tobytes()
    session.execute(update(table_of(ThemeSeedTable)).where(*own).values(**values))


def drop_seed(session: Session, seed: FoundSeed) -> None:
    """Take a theme out of a taxonomy: it has no example left. Its moments stay where they are."""
    begin_write(session)
    own = (ThemeSeedTable.change_id == seed.change_id, ThemeSeedTable.theme_id == seed.theme_id)
    session.execute(delete(table_of(ThemeSeedTable)).where(*own))
    below = (ThemeSeedTable.change_id == seed.change_id, ThemeSeedTable.parent_id == seed.theme_id)
    session.execute(update(table_of(ThemeSeedTable)).where(*below).values(parent_id=None))
    change = ThemeChangeTable.id == seed.change_id
    details = session.scalars(select(ThemeChangeTable.details).where(change)).one()
    themes = [theme for theme in details.get("themes", ()) if theme != seed.theme_id]
    session.execute(
        update(table_of(ThemeChangeTable)).where(change).values(details={**details, "themes": themes})
    )
