"""Counts stories by week: all of them, of every theme and of every stage."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storymine.store.dialect import monday
from storymine.store.queries.conditions import member_conditions, moment_conditions, undated_stories
from storymine.store.queries.runs import shown_runs
from storymine.store.queries.theme_names import theme_names
from storymine.store.tables import MomentTable, ThemeMomentTable
from storymine.store.views import Filters, WeeklyStories


def weekly_stories(session: Session, filters: Filters) -> WeeklyStories:
    """Stories with a moment within the filters, week by week, up to the last week that is whole.

    A week is whole when its Sunday is over at the newest moment. Stories without a date are in no week.
    Themes and stages in the filters choose the series; what they are compared with is all stories within the
    other filters.
    """
    shown = shown_runs(session)
    if shown is None:
        return WeeklyStories((), (), {}, {}, {})
    undated = undated_stories(session, replace(filters, theme=(), stage=()), shown)
    filters = replace(filters, dated=True)
    everything = replace(filters, theme=(), stage=())
    newest = session.scalar(
        select(func.max(MomentTable.happened_at)).where(*moment_conditions(everything, shown))
    )
    if newest is None:
        return WeeklyStories((), (), {}, {}, {}, undated)
    day = newest.astimezone(UTC).date()
    end = day - timedelta(days=day.weekday() if day.weekday() < 6 else -1)  # the first Monday left out
    week = monday(session, MomentTable.happened_at).label("week")
    stories = func.count(MomentTable.story_number.distinct())
    total = _by_key(
        session.execute(select(week, stories).where(*moment_conditions(everything, shown)).group_by(week))
    ).get(None, {})
    total = {start: count for start, count in total.items() if start < end}
    if not total:
        return WeeklyStories((), (), {}, {}, {}, undated)
    first = min(total)
    weeks = tuple(first + timedelta(weeks=number) for number in range((end - first).days // 7))
    by_stage = session.execute(
        select(week, stories, MomentTable.stage)
        .where(*moment_conditions(replace(filters, theme=()), shown))
        .group_by(week, MomentTable.stage)
    )
    theme_week = monday(session, ThemeMomentTable.happened_at).label("week")
    by_theme = session.execute(
        select(theme_week, func.count(ThemeMomentTable.story_number.distinct()), ThemeMomentTable.theme_id)
        .where(*member_conditions(filters, shown), ThemeMomentTable.theme_id.is_not(None))
        .group_by(theme_week, ThemeMomentTable.theme_id)
    )
    names = theme_names(session, shown.themes_run_id)
    themes = _series(_by_key(by_theme), weeks)
    return WeeklyStories(
        weeks=weeks,
        stories=tuple(total.get(start, 0) for start in weeks),
        themes={theme: counts for theme, counts in themes.items() if theme in names},
        stages=_series(_by_key(by_stage), weeks),
        names={theme: name.label for theme, name in names.items()},
        undated=undated,
    )


def _by_key(rows: Iterable[Any]) -> dict[str | None, dict[date, int]]:
    found: dict[str | None, dict[date, int]] = {}
    for start, count, *keys in rows:
        found.setdefault(keys[0] if keys else None, {})[date.fromisoformat(start)] = count
    return found


def _series(found: dict[str | None, dict[date, int]], weeks: tuple[date, ...]) -> dict[str, tuple[int, ...]]:
    return {
        key: tuple(counts.get(start, 0) for start in weeks)
        for key, counts in sorted(found.items(), key=lambda item: item[0] or "")
        if key is not None
    }
