"""From what happens to a real receiver, on both databases, by a clock that the test moves."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from ipaddress import ip_network
from pathlib import Path
from typing import Any

import pytest
from receiver import Receiver, answer, is_signed, receiving
from sqlalchemy import Engine as Database
from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.settings import Settings
from storymine.store import webhooks
from storymine.webhooks import Sender, Signer
from storymine.workflow import Engine, Intake, accept, ingest_files, work
from storymine.workflow.delivering import Deliverer, clean_up, deliver_due, delivering, serve_one
from storymine.workflow.webhooks import Dispatch, add_webhook, rotate_secret

MASTER = "een lange geheime tekst"
DISPATCH = Dispatch(
    Signer(lambda: MASTER), Sender(timeout=10, allowed=(ip_network("127.0.0.0/8"),)), http=True
)


@dataclass
class Bench:
    """A store, a deliverer, and a clock that begins a second from now and stands still unless it is moved."""

    sessions: sessionmaker[Session]
    dispatch: Dispatch = DISPATCH
    at: datetime = field(default_factory=lambda: datetime.now(UTC) + timedelta(seconds=1))

    @property
    def deliverer(self) -> Deliverer:
        return Deliverer(self.sessions, self.dispatch, "test", now=lambda: self.at, chance=lambda: 0.0)

    def add(self, url: str) -> tuple[str, str]:
        made, secret = add_webhook(self.sessions, self.dispatch, url)
        return made.id, secret

    def happen(self, *numbers: int) -> None:
        with self.sessions.begin() as session:
            webhooks.add_events(session, [webhooks.Event("story.failed", {"n": n}) for n in numbers])
        self.at = max(self.at, datetime.now(UTC))

    def wait(self, **delta: float) -> None:
        self.at += timedelta(**delta)

    def row(self, webhook: str) -> webhooks.WebhookRow:
        with self.sessions() as session:
            return webhooks.find_webhook(session, webhook)

    def deliveries(self) -> list[webhooks.DeliveryRow]:
        with self.sessions() as session:
            return list(webhooks.list_deliveries(session, limit=1000).items)


@pytest.fixture
def bench(db: Database) -> Bench:
    return Bench(store.sessions(db))


def numbers(receiver: Receiver) -> list[int]:
    return [received.message["data"]["n"] for received in receiver.got]


def test_messages_arrive_in_order_and_signed(bench: Bench, receiver: Receiver) -> None:
    webhook, secret = bench.add(receiver.url)
    bench.happen(*range(120))
    assert deliver_due(bench.deliverer) == 120
    assert numbers(receiver) == list(range(120))
    assert len({received.id for received in receiver.got}) == 120
    assert all(is_signed(received, secret) for received in receiver.got)
    assert receiver.got[0].headers["webhook-timestamp"] == str(int(bench.at.timestamp()))
    assert {row.status for row in bench.deliveries()} == {"delivered"}
    assert serve_one(bench.deliverer) is None
    assert (bench.row(webhook).pending, bench.row(webhook).dead) == (0, 0)


def test_a_message_is_tried_by_the_schedule_with_one_id_and_given_up(
    bench: Bench, receiver: Receiver
) -> None:
    webhook, secret = bench.add(receiver.url)
    receiver.reply = answer(400)
    bench.happen(7)
    waits, began = [], bench.at
    while serve_one(bench.deliverer) == 1:
        [row] = bench.deliveries()
        assert serve_one(bench.deliverer) is None
        if row.status == "dead":
            break
        assert row.due_at is not None
        waits.append((row.due_at - bench.at).total_seconds())
        bench.at = row.due_at
    assert waits == pytest.approx([5, 300, 1800, 7200, 18000, 36000, 50400, 72000, 86400])
    assert (row.attempts, row.answer, row.reason) == (10, 400, "answered 400")
    assert len({received.id for received in receiver.got}) == 1
    assert len({received.headers["webhook-timestamp"] for received in receiver.got}) == 10
    assert all(is_signed(received, secret) for received in receiver.got)
    view = bench.row(webhook)
    assert (view.dead, view.disabled_at) == (1, None)
    assert view.failing_since == began

    receiver.reply = answer(200)
    with bench.sessions.begin() as session:
        webhooks.retry_dead(session, webhook)
    assert deliver_due(bench.deliverer) == 1
    assert bench.row(webhook).failing_since is None


def test_a_message_that_is_refused_holds_up_no_other(bench: Bench, receiver: Receiver) -> None:
    bench.add(receiver.url)

    def picky(receiver: Receiver, handler: Any) -> None:
        answer(400 if receiver.got[-1].message["data"]["n"] == 0 else 200)(receiver, handler)

    receiver.reply = picky
    bench.happen(0, 1, 2)
    assert deliver_due(bench.deliverer) == 3
    assert numbers(receiver) == [0, 1, 2]
    assert Counter(row.status for row in bench.deliveries()) == {"delivered": 2, "pending": 1}


def test_a_receiver_that_is_down_is_left_alone_and_then_gets_everything(
    bench: Bench, receiver: Receiver
) -> None:
    webhook, _ = bench.add(receiver.url)
    receiver.reply = answer(500)
    bench.happen(*range(30))
    assert deliver_due(bench.deliverer) == 1, "one failure ends the batch"
    tried = 1
    for seconds in (5, 10, 20, 40, 80, 160, 300, 300):
        bench.wait(seconds=seconds - 1)
        assert deliver_due(bench.deliverer) == 0
        bench.wait(seconds=1)
        tried += deliver_due(bench.deliverer)
    assert tried == 9
    view = bench.row(webhook)
    assert (view.pending, view.reason) == (30, "answered 500")
    assert view.failing_since is not None
    receiver.reply = answer(200)
    receiver.got.clear()
    bench.wait(hours=1)
    assert deliver_due(bench.deliverer) == 30
    assert sorted(numbers(receiver)) == list(range(30))


def test_the_wait_that_a_receiver_asks_for_holds_for_all_its_messages(
    bench: Bench, receiver: Receiver
) -> None:
    bench.add(receiver.url)
    receiver.reply = answer(429, Retry_After="900")
    bench.happen(1, 2)
    assert deliver_due(bench.deliverer) == 1
    bench.wait(seconds=899)
    assert deliver_due(bench.deliverer) == 0
    receiver.reply = answer(200)
    bench.wait(seconds=1)
    assert deliver_due(bench.deliverer) == 2


def test_gone_disables(bench: Bench, receiver: Receiver) -> None:
    webhook, _ = bench.add(receiver.url)
    receiver.reply = answer(410)
    bench.happen(1, 2)
    assert deliver_due(bench.deliverer) == 1
    view = bench.row(webhook)
    assert view.disabled_at is not None
    assert (view.reason, view.pending, view.dead) == ("answered 410", 0, 2)
    bench.happen(3)
    assert len(bench.deliveries()) == 2


def test_a_receiver_that_takes_nothing_for_days_is_disabled(bench: Bench, receiver: Receiver) -> None:
    webhook, _ = bench.add(receiver.url)
    receiver.reply = answer(503)
    bench.happen(*range(50))
    began = bench.at
    while bench.row(webhook).disabled_at is None:
        assert bench.at - began < timedelta(days=6)
        bench.wait(hours=4)
        deliver_due(bench.deliverer)
    assert bench.at - began > timedelta(days=5)
    view = bench.row(webhook)
    assert view.reason == "nothing arrived for 5 days; last: answered 503"
    assert (view.pending, view.dead) == (0, 50)


def test_a_slow_or_broken_receiver_keeps_no_other_waiting(bench: Bench, receiver: Receiver) -> None:
    with receiving() as other:
        other.reply = answer(500)
        bench.add(other.url)
        bench.add(receiver.url)
        bench.happen(*range(10))
        deliver_due(bench.deliverer)
    assert numbers(receiver) == list(range(10))


def test_what_was_sent_but_not_noted_is_sent_again_with_its_id(bench: Bench, receiver: Receiver) -> None:
    """A deliverer that dies between the two: its claim runs out, and another sends again."""
    bench.add(receiver.url)
    bench.happen(1)
    broken = Bench(bench.sessions, bench.dispatch, bench.at)

    def die() -> datetime:
        if receiver.got:
            raise KeyboardInterrupt  # as kill would: nothing after this runs
        return broken.at

    with pytest.raises(KeyboardInterrupt):
        serve_one(replace(broken.deliverer, now=die))
    assert [row.status for row in bench.deliveries()] == ["pending"]
    assert serve_one(bench.deliverer) is None
    bench.wait(minutes=3)
    assert deliver_due(bench.deliverer) == 1
    assert len(receiver.got) == 2
    assert receiver.got[0].id == receiver.got[1].id
    assert receiver.got[0].body == receiver.got[1].body


KILLED = """
import sys
from storymine import store
from test_delivering import DISPATCH
from storymine.workflow.delivering import Deliverer, deliver_due
deliver_due(Deliverer(store.sessions(store.open_engine(sys.argv[1])), DISPATCH, "killed"))
"""


def test_nothing_is_lost_when_the_deliverer_is_killed(bench: Bench, receiver: Receiver, url: str) -> None:
    bench.add(receiver.url)
    bench.happen(*range(8))
    folders = [str(Path(__file__).parent), str(Path(__file__).parents[1]), *sys.path]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(folders)}
    process = subprocess.Popen([sys.executable, "-c", KILLED, url], env=environment)

    def kill(receiver: Receiver, handler: Any) -> None:
        if len(receiver.got) == 5:
            process.kill()
        answer(200)(receiver, handler)

    receiver.reply = kill
    assert process.wait(timeout=120) == -signal.SIGKILL
    receiver.reply = answer(200)
    bench.at = datetime.now(UTC) + timedelta(minutes=3)
    assert deliver_due(bench.deliverer) == 8
    assert set(numbers(receiver)) == set(range(8))
    assert len({received.id for received in receiver.got}) == 8
    assert {row.status for row in bench.deliveries()} == {"delivered"}


def test_a_changed_service_secret_costs_no_attempts(bench: Bench, receiver: Receiver) -> None:
    webhook, _ = bench.add(receiver.url)
    bench.happen(1)
    changed = replace(DISPATCH, signer=Signer(lambda: "een andere"))
    assert serve_one(replace(bench.deliverer, dispatch=changed)) == 0
    assert "STORYMINE_SECRET" in str(bench.row(webhook).reason)
    assert [row.attempts for row in bench.deliveries()] == [0]
    bench.wait(minutes=5)
    assert deliver_due(bench.deliverer) == 1
    assert bench.row(webhook).reason is None


def test_rotation_signs_with_both_until_the_overlap_ends(bench: Bench, receiver: Receiver) -> None:
    webhook, old = bench.add(receiver.url)
    new = rotate_secret(bench.sessions, DISPATCH, webhook, overlap=timedelta(hours=1), now=lambda: bench.at)
    newest = rotate_secret(
        bench.sessions, DISPATCH, webhook, overlap=timedelta(hours=2), now=lambda: bench.at
    )

    def signed() -> list[bool]:
        receiver.got.clear()
        bench.happen(1)
        assert deliver_due(bench.deliverer) == 1
        return [is_signed(receiver.got[0], secret) for secret in (old, new, newest)]

    assert signed() == [True, True, True]
    bench.wait(hours=1, seconds=1)
    assert signed() == [False, True, True]
    leaked = rotate_secret(bench.sessions, DISPATCH, webhook, overlap=timedelta(0), now=lambda: bench.at)
    assert signed() == [False, False, False]
    assert is_signed(receiver.got[0], leaked)


def test_several_deliverers_at_once_deliver_each_once(bench: Bench, receiver: Receiver) -> None:
    for _ in range(5):
        bench.add(receiver.url)
    bench.happen(*range(60))
    gate = threading.Barrier(4)

    def run(number: int) -> int:
        gate.wait()
        return deliver_due(replace(bench.deliverer, worker=f"w{number}"))

    with ThreadPoolExecutor(4) as pool:
        assert sum(pool.map(run, range(4))) == 300
    assert Counter(received.id for received in receiver.got).most_common(1)[0][1] == 5
    assert len(receiver.got) == 300


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


def test_it_runs_beside_the_worker_and_survives_a_store_that_is_away(
    bench: Bench, receiver: Receiver, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sqlalchemy.exc import OperationalError

    bench.add(receiver.url)
    real, away = webhooks.has_due, iter([True] * 8)

    def has_due(session: Session, *, now: datetime) -> bool:
        if next(away, False):
            raise OperationalError("select", {}, Exception("away"))
        return real(session, now=now)

    monkeypatch.setattr(webhooks, "has_due", has_due)
    quick = settings.model_copy(update={"poll_seconds": 0.02})
    with delivering(bench.sessions, DISPATCH, quick, worker="service"):
        bench.happen(1)
        until(lambda: len(receiver.got) == 1)
        bench.happen(2)
        until(lambda: len(receiver.got) == 2)
    assert numbers(receiver) == [1, 2]


def test_cleaning_keeps_what_is_young_or_waits(bench: Bench, receiver: Receiver) -> None:
    bench.add(receiver.url)
    bench.happen(1, 2)
    receiver.reply = answer(400)
    deliver_due(bench.deliverer)
    assert clean_up(bench.sessions, days=7, now=bench.at + timedelta(days=30)) == 0
    receiver.reply = answer(200)
    bench.wait(seconds=5)
    assert deliver_due(bench.deliverer) == 2
    assert clean_up(bench.sessions, days=7, now=bench.at + timedelta(days=6)) == 0
    assert clean_up(bench.sessions, days=7, now=bench.at + timedelta(days=8)) == 2


@pytest.fixture
def worked(
    sessions: sessionmaker[Session], engine: Engine, settings: Settings, few_samples: Any
) -> sessionmaker[Session]:
    add_webhook(sessions, DISPATCH, "http://127.0.0.1:9/")
    intake = Intake.from_settings(settings)
    ingest_files(sessions, [few_samples], intake=intake)
    accept(sessions, [{"id": "van-ons", "text": "De monteur kwam niet opdagen."}], intake=intake)
    work(sessions, engine, settings, worker="test", stop=threading.Event(), until_empty=True)
    return sessions


def test_the_worker_tells_what_it_did(worked: sessionmaker[Session]) -> None:
    bench = Bench(worked)
    types = Counter(row.type for row in bench.deliveries())
    assert types == {"story.analysed": 151, "themes.discovered": 1}
    with worked.begin() as session:
        claimed = webhooks.claim_due(
            session, worker="w", lease=timedelta(minutes=1), limit=1000, now=bench.at
        )
        themes = {theme.id for theme in store.list_themes(session, store.Filters())}
    assert claimed is not None
    [told] = [due.body for due in claimed.due if "themes.discovered" in due.body]
    assert all(theme in told for theme in themes)
    [ours] = [due.body for due in claimed.due if "van-ons" in due.body]
    assert "monteur" not in ours
