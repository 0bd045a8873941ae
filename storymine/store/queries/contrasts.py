"""Counts themes by channel, product or segment, story by story."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import func, null, select, union_all
from sqlalchemy.orm import InstrumentedAttribute, Session

from storymine.store.overviews import Dimension, Spread
from storymine.store.queries.conditions import member_conditions, moment_conditions
from storymine.store.queries.runs import shown_runs
from storymine.store.queries.theme_names import theme_names
from storymine.store.tables import MomentTable, StoryTable, ThemeMomentTable
from storymine.store.views import Filters


def compare_themes(session: Session, filters: Filters, dimension: Dimension) -> Spread:
    """Themes within the filters by the values of a dimension; see Spread.

    Themes in the filters choose which themes are counted; what they are a part of is all moments within the
    other filters. Themes that people hid are left out.
    """
    shown = shown_runs(session)
    if shown is None:
        return Spread({}, {})
    names = theme_names(session, shown.themes_run_id)
    value = _value(dimension)
    others = moment_conditions(replace(filters, theme=()), shown)
    counted = select(MomentTable.story_number, func.count().label("moments"), value.label("value"))
    if dimension == "segment":
        counted = counted.join(StoryTable, StoryTable.number == MomentTable.story_number)
    story = counted.where(*others, value.is_not(None)).group_by(MomentTable.story_number, value).cte("story")
    member = (
        select(ThemeMomentTable.theme_id, ThemeMomentTable.story_number, func.count().label("moments"))
        .where(*member_conditions(filters, shown), ThemeMomentTable.theme_id.is_not(None))
        .group_by(ThemeMomentTable.theme_id, ThemeMomentTable.story_number)
    )
    # Stories as a whole go along under no theme, so that they are counted once only.
    whole = select(null(), story.c.story_number, story.c.moments)
    part = union_all(member, whole).subquery()
    rows = session.execute(
        select(
            part.c.theme_id,
            story.c.value,
            func.count(),
            func.sum(part.c.moments),
            func.sum(part.c.moments * part.c.moments),
            func.sum(part.c.moments * story.c.moments),
        )
        .join(story, story.c.story_number == part.c.story_number)
        .group_by(part.c.theme_id, story.c.value)
        .order_by(part.c.theme_id, story.c.value)
    )
    places: dict[str, tuple[int, int, int]] = {}
    themes: dict[tuple[str, str], tuple[int, int, int, int]] = {}
    for theme, name, stories, moments, squares, products in rows:
        if theme is None:
            places[name] = (stories, int(moments), int(squares))
        elif theme in names and not names[theme].hidden:
            themes[theme, name] = (stories, int(moments), int(squares), int(products))
    return Spread(places, themes)


def _value(dimension: Dimension) -> InstrumentedAttribute[Any]:
    columns: dict[Dimension, InstrumentedAttribute[Any]] = {
        "channel": MomentTable.channel,
        "product": MomentTable.product,
        "segment": StoryTable.segment,
    }
    return columns[dimension]
