"""Counts stories by week, in every channel: all of them, of every theme and of every stage."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storymine.store.dialect import monday
from storymine.store.queries.conditions import member_conditions, moment_conditions, undated_stories
from storymine.store.queries.runs import shown_runs
from storymine.store.queries.theme_names import theme_names
from storymine.store.tables import MomentTable, ThemeMomentTable
from storymine.store.types import AnySelect
from storymine.store.views import Filters, WeeklyCounts, WeeklyStories

ALL = ""  # key of all stories


def weekly_stories(session: Session, filters: Filters) -> WeeklyStories:
    """Stories with a moment within the filters, week by week, up to the last week that is whole.

    A week is whole when its Sunday is over at the newest moment. Stories without a date are in no week.
    Themes and stages in the filters choose the series; what they are compared with is all stories within the
    other filters.
    """
    shown = shown_runs(session)
    if shown is None:
        return WeeklyStories.none()
    undated = undated_stories(session, replace(filters, theme=(), stage=()), shown)
    filters = replace(filters, dated=True)
    everything = replace(filters, theme=(), stage=())
    newest = session.scalar(
        select(func.max(MomentTable.happened_at)).where(*moment_conditions(everything, shown))
    )
    if newest is None:
        return WeeklyStories.none(undated)
    day = newest.astimezone(UTC).date()
    end = day - timedelta(days=day.weekday() if day.weekday() < 6 else -1)  # the first Monday left out
    stories = func.count(MomentTable.story_number.distinct())
    week = monday(session, MomentTable.happened_at).label("week")
    whole = select(stories, MomentTable.channel, week)
    total = _read(
        session,
        whole.where(*moment_conditions(everything, shown)).group_by(MomentTable.channel, week),
        end,
    )
    if not total:
        return WeeklyStories.none(undated)
    by_stage = whole.add_columns(MomentTable.stage).where(
        *moment_conditions(replace(filters, theme=()), shown)
    )
    theme_week = monday(session, ThemeMomentTable.happened_at).label("week")
    by_theme = select(
        func.count(ThemeMomentTable.story_number.distinct()),
        ThemeMomentTable.channel,
        theme_week,
        ThemeMomentTable.theme_id,
    ).where(*member_conditions(filters, shown), ThemeMomentTable.theme_id.is_not(None))
    stages = _read(session, by_stage.group_by(MomentTable.channel, week, MomentTable.stage), end)
    themes = _read(
        session,
        by_theme.group_by(ThemeMomentTable.channel, theme_week, ThemeMomentTable.theme_id),
        end,
    )
    names = theme_names(session, shown.themes_run_id)
    themes = [row for row in themes if row.key in names]
    first = min(row.week for row in total)
    weeks = [first + timedelta(weeks=number) for number in range((end - first).days // 7)]
    channels = {
        channel: WeeklyCounts(
            _series([row for row in total if row.channel == channel], weeks)[ALL],
            _series([row for row in themes if row.channel == channel], weeks),
            _series([row for row in stages if row.channel == channel], weeks),
        )
        for channel in sorted({row.channel for row in total})
    }
    return WeeklyStories(
        weeks=tuple(weeks),
        every=WeeklyCounts(_series(total, weeks)[ALL], _series(themes, weeks), _series(stages, weeks)),
        channels=channels,
        names={theme: name.label for theme, name in names.items()},
        undated=undated,
    )


@dataclass(frozen=True, slots=True)
class _Row:
    """Stories of a channel in a week, with a moment in the theme or stage `key`."""

    stories: int
    channel: str
    week: date
    key: str


def _read(session: Session, counted: AnySelect, end: date) -> list[_Row]:
    rows = (
        _Row(stories, channel, date.fromisoformat(week), key[0] if key else ALL)
        for stories, channel, week, *key in session.execute(counted)
    )
    return [row for row in rows if row.week < end]


def _series(rows: Iterable[_Row], weeks: Sequence[date]) -> dict[str, tuple[int, ...]]:
    """A count a week for each key, over all channels of the rows: a story is in one of them."""
    found: dict[str, Counter[date]] = defaultdict(Counter)
    for row in rows:
        found[row.key][row.week] += row.stories
    return {key: tuple(found[key][week] for week in weeks) for key in sorted(found)}
