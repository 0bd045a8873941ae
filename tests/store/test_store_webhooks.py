"""Webhooks in the store: nothing is told that did not happen, nothing is lost, nothing is claimed twice."""

from __future__ import annotations

import json
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import delete

from storymine import store
from storymine.domain import Lineage
from storymine.errors import ChangedError, InputError, NotFoundError
from storymine.store import webhooks
from storymine.store.tables import StoryTable
from storymine.store.webhooks import Attempt, Claim, Event, Health

LEASE = timedelta(minutes=2)
SECRET = {"salt": "s", "fingerprint": "f", "until": None}


def add(kit: Any, *events: str, url: str = "https://example.nl/") -> str:
    with kit.sessions.begin() as session:
        return webhooks.add_webhook(session, url=url, events=events, secret=SECRET)


def later(**delta: float) -> datetime:
    return datetime.now(UTC) + timedelta(**delta)


def happen(kit: Any, *numbers: int, kind: str = "story.failed") -> None:
    with kit.sessions.begin() as session:
        webhooks.add_events(session, [Event(kind, {"number": number}) for number in numbers])


def claim(kit: Any, *, worker: str = "w", limit: int = 50, now: datetime | None = None) -> Claim | None:
    with kit.sessions.begin() as session:
        return webhooks.claim_due(session, worker=worker, lease=LEASE, limit=limit, now=now or later())


def save(kit: Any, claimed: Claim, *attempts: Attempt, **options: Any) -> None:
    whole = {"health": Health(), "free_at": later(), **options}
    with kit.sessions.begin() as session:
        webhooks.save_attempts(session, claimed, attempts, **whole)


def delivered(claimed: Claim) -> list[Attempt]:
    return [Attempt(due, True, 204, "answered 204", later()) for due in claimed.due]


def failed(claimed: Claim, again_at: datetime | None = None) -> list[Attempt]:
    return [Attempt(due, False, 500, "answered 500", later(), again_at) for due in claimed.due]


def deliveries(kit: Any, **filters: Any) -> list[webhooks.DeliveryRow]:
    return list(kit.read(webhooks.list_deliveries, **filters).items)


def data_of(claimed: Claim | None) -> list[Any]:
    return [json.loads(due.body)["data"] for due in claimed.due] if claimed else []


def test_a_story_that_was_read_is_told_without_its_words(kit: Any) -> None:
    add(kit, "story.analysed")
    story = kit.story("v1", "Mijn geheime zin over de monteur.")
    kit.put(kit.analysis(story, kit.reading("Mijn geheime zin over de monteur.", driver="levering")))
    claimed = claim(kit)
    assert claimed is not None
    [due] = claimed.due
    assert "geheime" not in due.body
    message = json.loads(due.body)
    assert set(message) == {"type", "timestamp", "data"}
    assert message["type"] == "story.analysed"
    assert datetime.fromisoformat(message["timestamp"]) <= later()
    assert message["data"] == {
        "story": "v1",
        "run": kit.live(),
        "moments": 1,
        "sentiment": "negative",
        "stages": [],
        "drivers": [{"label": "levering", "polarity": "friction"}],
    }


def test_a_story_is_told_once_and_only_when_the_live_run_read_it(kit: Any) -> None:
    add(kit)
    analysis = kit.analysis(kit.story())
    kit.put(analysis)
    kit.analyse(analysis)
    with kit.sessions.begin() as session:
        beside = store.start_run(session, kind="analyse", model="nieuw", settings={}, seed=0)
    kit.analyse(analysis, run_id=beside)
    assert len(deliveries(kit)) == 1


def test_a_story_that_was_given_up_is_told(kit: Any) -> None:
    add(kit)
    kit.save(kit.story("a", "een"), kit.story("b", "twee"))
    for story, most in (("a", 9), ("b", 0)):
        with kit.sessions.begin() as session:
            store.claim_stories(session, worker="w", limit=9, lease=timedelta(minutes=5))
            store.release_failed(
                session, story, worker="w", reason="ValueError", step="analyse", max_attempts=most
            )
    assert data_of(claim(kit)) == [{"story": "b", "step": "analyse", "reason": "ValueError"}]


def test_discovered_themes_are_told_by_id() -> None:
    lineage = [
        Lineage("t3", None, "new", 0.0), Lineage("t1", "t1", "grown", 0.6), Lineage("t2", "t2", "same", 1.0),
        Lineage("t4", "t1", "split", 0.2), Lineage("t4", "t2", "split", 0.2),
        Lineage("t0", "t0", "retired", 0.0),
    ]  # fmt: skip
    event = webhooks.themes_discovered("r2", "r1", lineage, themes=4)
    assert event.data == {
        "run": "r2", "readings": "r1", "themes": 4,
        "verdicts": {"grown": 1, "new": 1, "retired": 1, "same": 1, "split": 1},
        "new": ["t3"], "grown": ["t1"], "retired": ["t0"],
    }  # fmt: skip


def test_what_did_not_happen_is_not_told(kit: Any) -> None:
    add(kit)
    analysis = kit.analysis(kit.story())
    kit.save(analysis.story)
    run = kit.live()
    with kit.sessions() as session:
        session.begin()
        assert store.save_analyses(session, run, [analysis], kit.vectors([analysis])) == 1
        session.rollback()
    assert deliveries(kit) == []
    assert kit.read(store.count_stories).pending == 1
    kit.analyse(analysis)
    assert len(deliveries(kit)) == 1


def test_nothing_is_written_when_nobody_listens(kit: Any) -> None:
    with kit.sessions.begin() as session:
        assert webhooks.add_events(session, [Event("story.failed", {})]) == 0
    other, off = add(kit, "themes.discovered"), add(kit, "story.failed")
    while claimed := claim(kit):
        save(kit, claimed)
    happen(kit, 0)
    gone = claim(kit)
    assert gone is not None
    save(kit, gone, *failed(gone), health=Health(reason="answered 410"), disabled=True)
    with kit.sessions.begin() as session:
        assert webhooks.add_events(session, [Event("story.failed", {})]) == 0
        assert webhooks.add_events(session, [Event("themes.discovered", {})]) == 1
    assert [row.webhook for row in deliveries(kit, status="pending")] == [other]
    assert kit.read(webhooks.find_webhook, off).reason == "answered 410"


def test_events_come_in_order_to_everybody_who_listens(kit: Any) -> None:
    first, second = add(kit), add(kit, "story.failed")
    happen(kit, 1, 2, 3)
    happen(kit, 4, kind="themes.discovered")
    happen(kit, *range(5, 60))
    seen: dict[str, list[int]] = {first: [], second: []}
    while claimed := claim(kit, limit=20):
        seen[claimed.webhook] += [one["number"] for one in data_of(claimed)]
        save(kit, claimed, *delivered(claimed))
    assert seen[first] == list(range(1, 60))
    assert seen[second] == [number for number in range(1, 60) if number != 4]


def test_the_one_that_waits_longest_is_served_first(kit: Any) -> None:
    for _ in range(3):
        add(kit)
    happen(kit, *range(6))
    served = []
    while claimed := claim(kit, limit=2):
        served.append(claimed.webhook)
        save(kit, claimed, *delivered(claimed))
    assert sorted(Counter(served).values()) == [3, 3, 3]
    assert set(served[:3]) == set(served[3:6])


def test_claimers_at_once_deliver_each_once(kit: Any) -> None:
    hooks = [add(kit) for _ in range(6)]
    happen(kit, *range(40))
    gate = threading.Barrier(4)

    def work(number: int) -> list[tuple[str, str]]:
        gate.wait()
        got: list[tuple[str, str]] = []
        idle = 0
        while idle < 5:
            claimed = claim(kit, worker=f"w{number}", limit=7)
            if claimed is None:
                idle += 1
                continue
            got += [(claimed.webhook, due.event) for due in claimed.due]
            save(kit, claimed, *delivered(claimed))
        return got

    with ThreadPoolExecutor(4) as pool:
        counts = Counter(pair for got in pool.map(work, range(4)) for pair in got)
    assert set(counts.values()) == {1}
    assert Counter(hook for hook, _ in counts) == dict.fromkeys(hooks, 40)


def test_a_webhook_that_is_served_or_rests_is_not_claimed(kit: Any) -> None:
    add(kit)
    happen(kit, 1, 2)
    claimed = claim(kit, limit=1)
    assert claimed is not None
    assert claim(kit) is None
    save(kit, claimed, *failed(claimed, later(seconds=5)), free_at=later(minutes=1))
    assert not kit.read(webhooks.has_due, now=later())
    assert claim(kit) is None
    assert data_of(claim(kit, now=later(minutes=2))) == [{"number": 2}, {"number": 1}]


def test_what_a_dead_deliverer_held_is_sent_again_and_noted_once(kit: Any) -> None:
    hook = add(kit)
    happen(kit, 1)
    first = claim(kit, worker="dood")
    assert first is not None
    second = claim(kit, worker="levend", now=later(minutes=3))
    assert second is not None
    assert second.due == first.due
    save(kit, second, *delivered(second))
    save(kit, first, *failed(first), health=Health(later(), 1, "te laat"))
    [row] = deliveries(kit)
    assert (row.status, row.attempts, row.answer) == ("delivered", 1, 204)
    assert kit.read(webhooks.find_webhook, hook).failing_since is None


def test_dead_deliveries_are_listed_and_queued_again(kit: Any) -> None:
    hook = add(kit)
    happen(kit, 1, 2)
    claimed = claim(kit)
    assert claimed is not None
    save(kit, claimed, *failed(claimed))
    dead = deliveries(kit, webhook=hook, status="dead")
    assert [(row.answer, row.reason, row.attempts) for row in dead] == [(500, "answered 500", 1)] * 2
    assert kit.read(webhooks.find_webhook, hook).dead == 2
    with kit.sessions.begin() as session:
        assert webhooks.retry_dead(session, hook, event=dead[1].event) == 1
    assert data_of(claim(kit)) == [{"number": 1}]
    with kit.sessions.begin() as session:
        assert webhooks.retry_dead(session, hook) == 1
        assert webhooks.retry_dead(session, hook) == 0


def test_a_disabled_webhook_must_be_enabled_before_it_is_told_again(kit: Any) -> None:
    hook = add(kit)
    happen(kit, 1, 2)
    claimed = claim(kit, limit=1)
    assert claimed is not None
    save(kit, claimed, *failed(claimed), health=Health(later(), 1, "answered 410"), disabled=True)
    assert [row.reason for row in deliveries(kit)] == ["the webhook was disabled", "answered 500"]
    with pytest.raises(ChangedError, match="enable it first"), kit.sessions.begin() as session:
        webhooks.retry_dead(session, hook)
    with kit.sessions.begin() as session:
        webhooks.enable_webhook(session, hook)
        assert webhooks.retry_dead(session, hook) == 2
    view = kit.read(webhooks.find_webhook, hook)
    assert (view.disabled_at, view.failing_since, view.reason, view.pending) == (None, None, None, 2)


def test_what_is_done_is_forgotten_in_time(kit: Any) -> None:
    add(kit)
    add(kit, "story.failed")
    happen(kit, 1)
    claimed = claim(kit)
    assert claimed is not None
    save(kit, claimed, *delivered(claimed))

    def clean(before: datetime) -> int:
        with kit.sessions.begin() as session:
            return webhooks.clean_up(session, before=before)

    assert clean(later(days=1)) == 0, "somebody is still to be told"
    other = claim(kit)
    assert other is not None
    save(kit, other, *delivered(other))
    assert clean(later(minutes=-1)) == 0
    assert clean(later(days=1)) == 1
    assert deliveries(kit) == []


def test_a_story_takes_what_is_told_of_it_along(kit: Any) -> None:
    add(kit)
    kit.put(kit.analysis(kit.story("weg", "een")), kit.analysis(kit.story("blijft", "twee")))
    with kit.sessions.begin() as session:
        session.execute(delete(StoryTable).where(StoryTable.id == "weg"))
    assert [one["story"] for one in data_of(claim(kit))] == ["blijft"]


def test_removing_a_webhook(kit: Any) -> None:
    hook, kept = add(kit), add(kit)
    happen(kit, 1)
    with kit.sessions.begin() as session:
        webhooks.remove_webhook(session, hook)
    assert [row.webhook for row in deliveries(kit)] == [kept]
    for call in (
        webhooks.remove_webhook,
        webhooks.enable_webhook,
        webhooks.retry_dead,
        webhooks.find_webhook,
    ):
        with pytest.raises(NotFoundError, match=hook), kit.sessions.begin() as session:
            call(session, hook)
    with pytest.raises(NotFoundError):
        kit.read(webhooks.list_deliveries, webhook=hook)


def test_a_webhook_may_be_removed_while_it_is_served(kit: Any) -> None:
    hook = add(kit)
    happen(kit, 1)
    claimed = claim(kit)
    assert claimed is not None
    with kit.sessions.begin() as session:
        webhooks.remove_webhook(session, hook)
    save(kit, claimed, *failed(claimed), disabled=True)
    assert deliveries(kit) == []


def test_an_event_that_does_not_exist_is_refused_with_those_that_do(kit: Any) -> None:
    with pytest.raises(InputError, match=r"story\.analysed, story\.failed, themes\.discovered"):
        add(kit, "story.gelezen")


def test_lists_are_paged(kit: Any) -> None:
    hooks = [add(kit, url=f"https://example.nl/{number}") for number in range(5)]
    happen(kit, 1, 2)

    def pages(query: Any, **filters: Any) -> list[Any]:
        page = kit.read(query, limit=2, **filters)
        items = list(page.items)
        while page.next_cursor:
            page = kit.read(query, limit=2, cursor=page.next_cursor, **filters)
            items += page.items
        return items

    assert [row.id for row in pages(webhooks.list_webhooks)] == hooks[::-1]
    rows = pages(webhooks.list_deliveries)
    assert len({(row.event, row.webhook) for row in rows}) == len(rows) == 10
    assert len(pages(webhooks.list_deliveries, webhook=hooks[0])) == 2
    with pytest.raises(InputError):
        kit.read(webhooks.list_webhooks, cursor="x")


def test_adding_events_and_removing_webhooks_at_once_loses_nothing(kit: Any) -> None:
    hooks = [add(kit) for _ in range(20)]
    stays = add(kit)
    gate = threading.Barrier(2)

    def remove() -> None:
        gate.wait()
        for hook in hooks:
            with kit.sessions.begin() as session:
                webhooks.remove_webhook(session, hook)

    def tell() -> None:
        gate.wait()
        for number in range(20):
            happen(kit, number)

    with ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(remove), pool.submit(tell)]:
            done.result()
    assert [row.webhook for row in deliveries(kit)] == [stays] * 20
