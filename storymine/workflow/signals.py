"""Signals: what rose, fell, came up or changed for good in themes and stages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

import numpy as np
from sqlalchemy.orm import Session

from storymine import store
from storymine.domain import UNKNOWN
from storymine.insight import Change, News, find_changes, find_news
from storymine.store import Filters, WeeklyStories

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
        kind, name = key
        return (self.weekly.themes if kind == "theme" else self.weekly.stages)[name]


def find_signals(session: Session, filters: Filters) -> Signals:
    """What is new in the stories within the filters; see storymine.insight.trends for what counts as news."""
    weekly = store.weekly_stories(session, filters)
    series: dict[Key, np.ndarray] = {
        ("theme", theme): np.array(counts) for theme, counts in weekly.themes.items()
    }
    series |= {
        ("stage", stage): np.array(counts)
        for stage, counts in weekly.stages.items()
        if stage not in (NO_STAGE, UNKNOWN)
    }
    stories = np.array(weekly.stories, dtype=np.int64)
    return Signals(
        weekly, tuple(find_news(series, stories)), tuple(find_changes(series, stories)), len(series)
    )
