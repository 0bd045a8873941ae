"""What came with a story's words (scores, product, metadata, start times), and its corrections.

The words stay as they are, and so does all that was read in them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from storymine.store.dialect import table_of
from storymine.store.raw_tables import RawStoryTable
from storymine.store.tables import MomentTable, StoryTable, ThemeMomentTable

_SCORE = ("score_value", "score_low", "score_high", "score_lower_is_better")
_NAMES = ("product", "score_metric", *_SCORE, "details", "utterances")
ATTRIBUTES = tuple(getattr(StoryTable, name) for name in _NAMES)
"""The columns that an attribute lies in; `segment` repeats one of `details`."""


def digest(columns: Mapping[str, Any]) -> str:
    """Tells the attributes of a story apart from others that it gets; of `ATTRIBUTES` by name."""
    numbers = [columns[name] for name in _SCORE] + [start for _, _, start in columns["utterances"]]
    told = [
        columns["product"],
        columns["score_metric"],
        [None if number is None else float(number) for number in numbers],
        columns["details"],
    ]
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()[:32]


def correct_attributes(session: Session, columns: Mapping[str, Any]) -> bool:
    """Give the story that says the same the attributes of these columns; False when it has them, or is
    superseded.

    Its raw text goes, since it holds the attributes too; who keeps raw text puts the new one there.
    """
    wanted = select(StoryTable.number, StoryTable.status, *ATTRIBUTES)
    same = StoryTable.content_hash == columns["content_hash"]
    row = session.execute(wanted.where(same).with_for_update()).one_or_none()
    if row is None or row.status == "superseded" or digest(row._asdict()) == digest(columns):
        return False
    values = {name: columns[name] for name in (*_NAMES, "segment", "posted_by")}
    session.execute(update(table_of(StoryTable)).where(StoryTable.number == row.number).values(**values))
    session.execute(delete(table_of(RawStoryTable)).where(RawStoryTable.story_number == row.number))
    if row.product != columns["product"]:
        _repeat_product(session, row.number, columns["product"])
    return True


def _repeat_product(session: Session, number: int, product: str | None) -> None:
    """Tell the moments of a story, and their places in themes, of its product."""
    # Held first: who is placing one of them in a theme now has read the product before.
    own = select(MomentTable.id).where(MomentTable.story_number == number)
    moments = session.scalars(own.order_by(MomentTable.id).with_for_update()).all()
    if moments:
        for table, key in ((MomentTable, MomentTable.id), (ThemeMomentTable, ThemeMomentTable.moment_id)):
            session.execute(update(table_of(table)).where(key.in_(own)).values(product=product))
