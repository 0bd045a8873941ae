"""Signals are told once: however often, by however many, whenever somebody is killed; on both databases."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from furniture import fill, open_shop, rule_engine, story
from sqlalchemy import Engine as Database
from sqlalchemy import select
from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.journey import read_journey
from storymine.settings import Settings
from storymine.store.webhooks.tables import WebhookDeliveryTable, WebhookEventTable
from storymine.workflow import erase_story, work
from storymine.workflow.telling import PAUSE, tell_signals

Sessions = sessionmaker[Session]
OWN = Settings(batch_size=200)
START = datetime(2026, 1, 5, 12, tzinfo=UTC)
NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
WEEKS = 20
STAGE = "Ontvangen & starten"


def week_of(number: int, late: int, *, broken: int = 9) -> list[dict[str, Any]]:
    """A week's stories; the last of each is told on its Sunday, so that the week is whole."""
    texts = [f"De monteur kwam niet, melding {number}-{n}" for n in range(late)]
    texts += [f"De kast is kapot, melding {number}-{n}" for n in range(broken)]
    return [
        {
            **story(f"w{number}-{at}", text),
            "occurred_at": (START + timedelta(weeks=number, days=6 if at == 0 else at % 6)).isoformat(),
        }
        for at, text in enumerate(texts)
    ]


@pytest.fixture
def shop(db: Database) -> Sessions:
    """Twenty weeks, in the last of which ten times as many wait for a fitter; somebody listens."""
    sessions = store.sessions(db)
    stories = [row for number in range(WEEKS) for row in week_of(number, 20 if number == WEEKS - 1 else 2)]
    fill(sessions, OWN, stories)
    open_shop(sessions, OWN, count=0)
    with sessions.begin() as session:
        store.webhooks.add_webhook(
            session, url="https://crm.example.nl/", events=(), description=None, secret={}
        )
    return sessions


def told(sessions: Sessions) -> list[dict[str, Any]]:
    """What is queued, in the order in which it happened."""
    with sessions() as session:
        rows = session.execute(
            select(WebhookEventTable.body)
            .join(WebhookDeliveryTable, WebhookDeliveryTable.event_id == WebhookEventTable.id)
            .where(WebhookEventTable.type.like("signal.%"))
            .order_by(WebhookEventTable.id)
        )
        return [json.loads(row.body) for row in rows]


def tell(sessions: Sessions, now: datetime = NOW) -> int:
    return tell_signals(sessions, read_journey(), now=now)


def subjects(messages: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return sorted((one["type"], one["data"]["id"]) for one in messages)


def test_what_is_news_is_told_once(shop: Sessions) -> None:
    assert tell(shop) == 2
    theme, stage = sorted(told(shop), key=lambda one: str(one["data"]["of"]), reverse=True)
    data = theme["data"]
    assert (theme["type"], data["of"], data["id"]) == ("signal.news", "theme", "t-levering-friction")
    assert data["label"] == "Over t-levering-friction"
    assert (data["kind"], data["weeks"], data["stories"], data["week"]) == ("rise", 1, 20, "2026-05-18")
    assert data["low"] <= data["expected"] <= data["high"] < 20
    assert (stage["data"]["of"], stage["data"]["label"]) == ("stage", STAGE)
    for hours in (1, 30, 60):
        assert tell(shop, NOW + timedelta(hours=hours)) == 0
    assert len(told(shop)) == 2


def test_news_that_goes_on_is_not_told_again_and_news_after_quiet_weeks_is(shop: Sessions) -> None:
    def rises() -> list[dict[str, Any]]:
        news = [one["data"] for one in told(shop) if one["type"] == "signal.news"]
        return [one for one in news if one["kind"] == "rise" and one["id"] == "t-levering-friction"]

    tell(shop)
    [first] = rises()
    for number in (WEEKS, WEEKS + 1):
        fill(shop, OWN, week_of(number, 20))
        tell(shop, NOW + timedelta(days=7 * number))
        assert rises() == [first]
    for number in range(WEEKS + 2, WEEKS + 10):
        fill(shop, OWN, week_of(number, 2))
    tell(shop, NOW + timedelta(days=7 * (WEEKS + 9)))
    assert rises() == [first]
    fill(shop, OWN, week_of(WEEKS + 10, 30))
    tell(shop, NOW + timedelta(days=7 * (WEEKS + 10)))
    [_, second] = rises()
    assert second["signal"] != first["signal"]
    assert second["week"] == (START + timedelta(weeks=WEEKS + 10)).date().isoformat()


def test_a_lasting_change_is_told_once_although_its_week_is_an_estimate(db: Database) -> None:
    sessions = store.sessions(db)
    fill(sessions, OWN, [row for n in range(24) for row in week_of(n, 2 if n < 12 else 8, broken=12)])
    open_shop(sessions, OWN, count=0)
    with sessions.begin() as session:
        store.webhooks.add_webhook(
            session, url="https://crm.example.nl/", events=["signal.change"], description=None, secret={}
        )
    tell(sessions)
    changes = told(sessions)
    assert ("signal.change", "t-levering-friction") in subjects(changes)
    [late] = [one["data"] for one in changes if one["data"]["id"] == "t-levering-friction"]
    assert late["since"] == (START + timedelta(weeks=12)).date().isoformat()
    assert late["before"] < late["after"]
    fill(sessions, OWN, [row for n in range(24, 27) for row in week_of(n, 9, broken=12)])
    assert tell(sessions, NOW + timedelta(days=30)) == 0
    assert told(sessions) == changes


def test_looking_is_left_alone_while_nothing_can_have_changed(shop: Sessions) -> None:
    def look() -> store.Look | None:
        with shop() as session:
            return store.find_look(session, "signals")

    tell(shop)
    first = look()
    tell(shop, NOW + 2 * PAUSE)
    assert look() == first  # nothing came in
    fill(shop, OWN, week_of(WEEKS, 2))
    tell(shop, NOW + PAUSE / 2)
    assert look() == first  # too soon
    tell(shop, NOW + PAUSE)
    assert look() != first
    tell(shop, NOW + timedelta(days=1))
    assert look() == store.Look(NOW + timedelta(days=1), _seen(look()))


def _seen(look: store.Look | None) -> str:
    assert look is not None
    return look.seen


def test_of_several_workers_one_tells(shop: Sessions) -> None:
    with ThreadPoolExecutor(4) as pool:
        counts = list(pool.map(lambda _: tell(shop), range(4)))
    assert sorted(counts) == [0, 0, 0, 2]
    assert len(told(shop)) == 2


KILLED = """
import os, signal, sys
from datetime import datetime, timezone
from storymine import store
from storymine.journey import read_journey
from storymine.workflow import telling

def die(*args, **kwargs):
    os.kill(os.getpid(), signal.SIGKILL)

where = sys.argv[2]
if where == "after":
    telling.log_event = die
elif where == "events":
    store.webhooks.add_events = die
else:
    store.note_look = die
sessions = store.sessions(store.open_engine(sys.argv[1]))
telling.tell_signals(sessions, read_journey(), now=datetime(2026, 6, 1, 12, tzinfo=timezone.utc))
"""


@pytest.mark.parametrize(("where", "kept"), [("events", 0), ("note", 0), ("after", 2)])
def test_who_is_killed_has_told_all_or_nothing(shop: Sessions, url: str, where: str, kept: int) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    process = subprocess.run([sys.executable, "-c", KILLED, url, where], env=environment, timeout=300)
    assert process.returncode == -signal.SIGKILL
    assert len(told(shop)) == kept
    assert tell(shop) == 2 - kept
    assert len(told(shop)) == 2
    assert tell(shop, NOW + timedelta(days=1)) == 0


def test_an_idle_worker_tells(shop: Sessions) -> None:
    import threading

    settings = Settings(batch_size=200, theme_growth=100.0)
    work(shop, rule_engine(), settings, worker="w", stop=threading.Event(), until_empty=True)
    assert subjects(told(shop)) == [("signal.news", "ontvangen"), ("signal.news", "t-levering-friction")]


def test_a_name_that_only_an_erased_customer_said_goes_from_what_is_told(shop: Sessions) -> None:
    fill(shop, OWN, [{**story("eigen", "De zwabberfluit"), "occurred_at": START.isoformat()}])
    with shop.begin() as session:
        run = store.live_themes_run(session)
        assert run is not None
        store.set_labels(session, run.id, {"t-levering-friction": "Zwabberfluit kwam niet"})
    tell(shop)
    labels = {one["data"]["id"]: one["data"]["label"] for one in told(shop)}
    assert labels == {"t-levering-friction": "Zwabberfluit kwam niet", "ontvangen": STAGE}
    erase_story(shop, "eigen")
    labels = {one["data"]["id"]: one["data"]["label"] for one in told(shop)}
    assert labels == {"t-levering-friction": None, "ontvangen": STAGE}


def test_nothing_is_told_of_an_empty_store(db: Database) -> None:
    assert tell(store.sessions(db)) == 0
