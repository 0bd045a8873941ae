"""Signals: what rose, fell, came up or changed for good in themes and stages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

import numpy as np
from sqlalchemy.orm import Session

from storymine import store
from storymine.domain import UNKNOWN
from storymine.insight import Change, News, comparable, find_changes, find_news
from storymine.store import Filters, WeeklyCounts, WeeklyStories

Key = tuple[Literal["theme", "stage"], str]
NO_STAGE = "geen"


@dataclass(frozen=True, slots=True)
class Signals:
    """News of the last whole week (or three) and lasting changes, out of `looked_at` themes and stages."""

    weekly: WeeklyStories
    news: tuple[News[Key], ...]
    changes: tuple[Change[Key], ...]
    looked_at: int

    @property
    def week(self) -> date | None:
        """The Monday of the last whole week."""
        return self.weekly.weeks[-1] if self.weekly.weeks else None

    def series(self, key: Key) -> tuple[int, ...]:
        """Stories a week of a theme or stage."""
        return _series(self.weekly.every, key)


def find_signals(session: Session, filters: Filters) -> Signals:
    """What is new in the stories within the filters; see storymine.insight.trends for what counts as news."""
    weekly = store.weekly_stories(session, filters)
    keys: list[Key] = [
        *(("theme", theme) for theme in weekly.every.themes),
        *(("stage", stage) for stage in weekly.every.stages if stage not in (NO_STAGE, UNKNOWN)),
    ]
    if not keys:
        return Signals(weekly, (), (), 0)
    channels = list(weekly.channels.values())
    none = (0,) * len(weekly.weeks)
    parts = np.array([[_series(channel, key, none) for channel in channels] for key in keys], dtype=np.int64)
    exposure = comparable(parts, np.array([channel.stories for channel in channels], dtype=np.int64))
    series = dict(zip(keys, parts.sum(axis=1), strict=True))
    return Signals(
        weekly, tuple(find_news(series, exposure)), tuple(find_changes(series, exposure)), len(keys)
    )


def _series(counts: WeeklyCounts, key: Key, none: tuple[int, ...] = ()) -> tuple[int, ...]:
    kind, name = key
    return (counts.themes if kind == "theme" else counts.stages).get(name, none)
