"""Signals are told: an event when one is news for the first time, once, however often somebody looks."""

from __future__ import annotations

import hashlib
import logging
import time
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.domain import Journey
from storymine.insight import Change, News
from storymine.insight.changes import FEWEST_EACH_SIDE
from storymine.insight.trends import WINDOWS
from storymine.logs import log_event
from storymine.store import Filters, Look, ToldSignal
from storymine.workflow.signals import Key, Signals, find_signals

log = logging.getLogger(__name__)

LOOK = "signals"
PAUSE = timedelta(hours=1)
"""While stories keep coming in: looked at most so often. News is about whole weeks."""
GLANCE_SECONDS = 60.0
"""How often an idle worker asks whether there is anything to look at."""
GOES_ON = timedelta(weeks=max(WINDOWS))
"""News that was seen in one of so many weeks before is the same news."""
SAME_CHANGE = timedelta(weeks=FEWEST_EACH_SIDE)
"""The week since which a share has changed is an estimate; within this it is the same change."""

Sessions = sessionmaker[Session]


@dataclass(frozen=True, slots=True)
class _Signal:
    """A signal and the event that tells it; `week` as in ToldSignalTable."""

    kind: str
    direction: str
    key: Key
    week: date
    figures: dict[str, Any]

    @property
    def id(self) -> str:
        parts = (self.kind, self.direction, *self.key, self.week.isoformat())
        return f"s-{hashlib.blake2b(chr(31).join(parts).encode(), digest_size=6).hexdigest()}"

    def is_same(self, told: ToldSignal) -> bool:
        """Whether what was told is this signal, going on."""
        if (told.kind, told.direction, told.of, told.subject) != (self.kind, self.direction, *self.key):
            return False
        if self.kind == "change":
            return abs(told.week - self.week) <= SAME_CHANGE
        return self.week <= told.last_week + GOES_ON


def tell_signals(sessions: Sessions, journey: Journey, *, now: datetime | None = None) -> int:
    """Look for signals if there is something new to look at, and queue an event for each that was not told
    before; how many.

    Which signals there are follows from the stories alone. That they are told and that it is noted are one
    transaction, and of several workers that look at once only the first to finish tells.
    """
    now = now or datetime.now(UTC)
    with sessions() as session:
        look = store.find_look(session, LOOK)
        seen = _to_be_seen(session, now)
        if look is not None and (look.seen == seen or now < look.looked_at + PAUSE):
            return 0
        found = find_signals(session, Filters())
    signals = _signals(found, journey)
    with sessions.begin() as session:
        if store.hold_look(session, LOOK) != look:
            return 0  # another worker has looked meanwhile
        told = store.load_told(session)
        fresh = [one for one in signals if not any(one.is_same(before) for before in told)]
        for one in signals:
            for before in told:
                if found.week is not None and one.is_same(before):
                    store.see_again(session, before.id, found.week)
        store.add_told(session, [_told(one, found) for one in fresh], now=now)
        store.webhooks.add_events(session, [_event(one) for one in fresh])
        store.note_look(session, LOOK, Look(now, seen))
    if fresh:
        log_event(log, logging.INFO, "signals.told", signals=len(fresh))
    return len(fresh)


class Lookout:
    """An idle worker's eye on signals."""

    def __init__(self, sessions: Sessions, journey: Journey) -> None:
        self._sessions = sessions
        self._journey = journey
        self._due = time.monotonic()

    def look_if_due(self) -> None:
        """Tell signals, where a minute has passed since it last tried."""
        if time.monotonic() >= self._due:
            tell_signals(self._sessions, self._journey)
            self._due = time.monotonic() + GLANCE_SECONDS


def _to_be_seen(session: Session, now: datetime) -> str:
    """What changes when there may be other signals: the day (people move moments), runs and stories."""
    live, themes = store.live_run(session), store.live_themes_run(session)
    read = store.count_stories(session).analysed
    return " ".join(
        (now.date().isoformat(), live.id if live else "-", themes.id if themes else "-", str(read))
    )


def _signals(found: Signals, journey: Journey) -> list[_Signal]:
    if found.week is None:
        return []
    news = [_news(one, found.week, _label(one.key, found, journey)) for one in found.news]
    changes = [_change(one, found, _label(one.key, found, journey)) for one in found.changes]
    return [*news, *changes]


def _label(key: Key, found: Signals, journey: Journey) -> str:
    of, name = key
    if of == "theme":
        return found.weekly.names[name]
    stage = journey.stage(name)
    return stage.names["nl"] if stage else name


def _news(news: News[Key], week: date, label: str) -> _Signal:
    low, high = news.band
    figures = {
        "label": label,
        "kind": news.kind,
        "week": week.isoformat(),
        "weeks": news.weeks,
        "stories": news.found,
        "expected": round(news.expected, 1),
        "low": low,
        "high": high,
        "chance": news.chance,
    }
    # What came up is a rise the week after, and the same news.
    return _Signal("news", "down" if news.kind == "fall" else "up", news.key, week, figures)


def _change(change: Change[Key], found: Signals, label: str) -> _Signal:
    since = found.weekly.weeks[change.week]
    figures = {
        "label": label,
        "since": since.isoformat(),
        "before": round(change.before, 4),
        "after": round(change.after, 4),
        "chance": change.chance,
    }
    return _Signal("change", "up" if change.after > change.before else "down", change.key, since, figures)


def _told(signal: _Signal, found: Signals) -> ToldSignal:
    of, subject = signal.key
    week = found.week or signal.week
    return ToldSignal(signal.id, signal.kind, signal.direction, of, subject, signal.week, week)


def _event(signal: _Signal) -> store.webhooks.Event:
    of, subject = signal.key
    data = {"signal": signal.id, "of": of, "id": subject, **signal.figures}
    return store.webhooks.Event(f"signal.{signal.kind}", data)
