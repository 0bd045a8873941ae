from __future__ import annotations

import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.domain import Channel, Labels, Score, Story
from storymine.errors import InputError, NotFoundError, RecordError, StoreError
from storymine.store import Filters


def statuses(saved: list[store.SavedStory]) -> list[str]:
    return [one.status for one in saved]


def claimed(kit: Any) -> list[Story]:
    """The stories as a worker gets them."""
    with kit.sessions.begin() as session:
        return store.claim_stories(session, worker="w", limit=10, lease=timedelta(minutes=1))


def test_a_story_comes_back_as_it_went_in(kit: Any) -> None:
    story = kit.story(
        "x-1",
        "Hé, 'ijs' op de lijn 🙈\nen nog een regel",
        occurred_at=datetime(2025, 3, 1, 9, 30, tzinfo=timezone(timedelta(hours=1))),
        customer="k1",
        source="bron",
        product="Glasvezel",
        score=Score("nps", 3, (0, 10)),
        metadata={"regio": "noord"},
    )
    assert kit.save(story) == [store.SavedStory("x-1", "created")]
    (back,) = claimed(kit)
    assert back == story
    assert back.occurred_at.tzinfo is UTC


def test_an_archive_that_is_posted_twice_changes_no_count(kit: Any) -> None:
    archive = [kit.story(f"v{n}", f"Verhaal nummer {n}") for n in range(1200)]
    assert statuses(kit.save(*archive)) == ["created"] * 1200
    assert statuses(kit.save(*archive)) == ["duplicate"] * 1200
    assert kit.read(store.count_stories).total == 1200


def test_an_archive_with_corrections_can_be_posted_twice_too(kit: Any) -> None:
    archive = [kit.story("a", "eerst"), kit.story("a", "dan"), kit.story("a", "ten slotte")]
    assert statuses(kit.save(*archive)) == ["created", "superseded", "superseded"]
    again = kit.save(*archive)
    assert statuses(again) == ["duplicate"] * 3
    assert {one.id for one in again} == {"a"}
    assert kit.read(store.find_story, "a").utterances[1].text == "ten slotte"


def test_the_same_content_inside_one_call_is_kept_once(kit: Any) -> None:
    saved = kit.save(kit.story("a", "zelfde"), kit.story("a", "zelfde"), kit.story("c", "anders"))
    assert saved == [
        store.SavedStory("a", "created"),
        store.SavedStory("a", "duplicate"),
        store.SavedStory("c", "created"),
    ]


def test_two_customers_may_say_the_same(kit: Any) -> None:
    assert statuses(kit.save(kit.story("a", "top"), kit.story("b", "top"))) == ["created"] * 2


def test_the_same_content_from_another_source_is_another_story(kit: Any) -> None:
    assert statuses(kit.save(kit.story("a", source="x"), kit.story("b", source="y"))) == ["created"] * 2


def test_a_correction_supersedes_the_story_and_drops_its_readings(kit: Any) -> None:
    kit.put(kit.analysis(kit.story("a", "oud")))
    assert kit.read(store.count_moments, Filters()) == 1
    assert kit.save(kit.story("a", "nieuw")) == [store.SavedStory("a", "superseded")]

    new, old = kit.read(store.find_story, "a"), kit.read(store.find_story, "a@1")
    assert (new.row.status, new.utterances[1].text, new.moments) == ("pending", "nieuw", ())
    assert (old.row.status, old.row.superseded_by, old.utterances[1].text) == ("superseded", "a", "oud")
    assert (old.moments, old.reading) == ((), None)
    assert kit.read(store.count_moments, Filters()) == 0
    assert kit.read(store.count_stories) == store.StoryCounts(total=1, pending=1, analysed=0, failed=0)
    assert [row.id for row in kit.read(store.list_stories, Filters()).items] == ["a"]
    assert [row.id for row in kit.read(store.list_stories, Filters(), status="superseded").items] == ["a@1"]


def test_a_correction_back_to_earlier_words_supersedes_too(kit: Any) -> None:
    kit.save(kit.story("a", "oud"), kit.story("b", "iets anders"))
    kit.put(kit.analysis(kit.story("a", "nieuw")))
    assert kit.save(kit.story("a", "oud")) == [store.SavedStory("a", "superseded")]

    now, before = kit.read(store.find_story, "a"), kit.read(store.find_story, "a@2")
    assert (now.row.status, now.row.superseded_by, now.utterances[1].text) == ("pending", None, "oud")
    assert (before.row.status, before.row.superseded_by, before.moments) == ("superseded", "a", ())
    assert before.utterances[1].text == "nieuw"
    assert kit.read(store.count_moments, Filters()) == 0
    assert claimed(kit) == [kit.story("a", "oud"), kit.story("b", "iets anders")]
    assert statuses(kit.save(kit.story("a", "oud"))) == ["duplicate"]
    # There and back again: no more versions than there are, each with its own name.
    assert (
        statuses([*kit.save(kit.story("a", "nieuw")), *kit.save(kit.story("a", "oud"))]) == ["superseded"] * 2
    )
    assert kit.read(store.find_story, "a@2").utterances[1].text == "nieuw"
    assert kit.read(store.count_stories).total == 2
    assert [row.id for row in kit.read(store.list_stories, Filters(), status="superseded").items] == ["a@2"]


def test_an_earlier_version_comes_back_with_its_corrections_and_a_new_time(kit: Any) -> None:
    kit.put(kit.analysis(kit.story("a", "oud")))
    received = kit.read(store.find_story, "a").row.received_at
    with kit.sessions.begin() as session:
        store.save_correction(session, store.find_moment(session, "a", 0), Labels(stage="ontvangen"))
    kit.save(kit.story("a", "nieuw"))
    kit.save(kit.story("a", "oud"))
    view = kit.read(store.find_story, "a")
    assert [one.labels.stage for one in view.corrections] == ["ontvangen"]
    assert view.row.received_at > received
    kit.analyse(kit.analysis(kit.story("a", "oud")))
    assert [moment.text for moment in kit.read(store.find_story, "a").moments] == ["oud"]


def test_in_one_call_the_last_version_of_a_story_holds(kit: Any) -> None:
    one, two, three = (kit.story("a", said) for said in ("een", "twee", "drie"))
    assert statuses(kit.save(one, two, one)) == ["created", "superseded", "superseded"]
    assert kit.read(store.find_story, "a").utterances[1].text == "een"
    assert statuses(kit.save(two, one, two)) == ["superseded", "duplicate", "duplicate"]
    assert kit.read(store.find_story, "a").utterances[1].text == "twee"
    assert statuses(kit.save(one, three)) == ["duplicate", "superseded"]
    assert statuses(kit.save(two, three)) == ["duplicate", "duplicate"]
    assert statuses(kit.save(kit.story("a", "vier"), three)) == ["superseded", "superseded"]
    assert kit.read(store.find_story, "a").utterances[1].text == "drie"


def test_callers_that_take_a_story_back_and_forth_leave_one_in_front(kit: Any) -> None:
    words = ["een", "twee", "drie"]
    kit.save(*[kit.story("a", said) for said in words])
    gate = threading.Barrier(4)

    def correct(number: int) -> None:
        gate.wait()
        for n in range(12):
            kit.save(kit.story("a", words[(number + n) % 3]))

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(correct, range(4)))
    older = kit.read(store.list_stories, Filters(), status="superseded").items
    assert kit.read(store.count_stories).total == 1
    assert len(older) == 2
    assert all(row.superseded_by for row in older)


def test_history_steps_around_ids_that_look_like_history(kit: Any) -> None:
    kit.save(kit.story("a", "een"), kit.story("a@1", "van iemand anders"))
    kit.save(kit.story("a", "twee"), kit.story("a", "drie"))
    found = {
        row.id: row.superseded_by
        for row in kit.read(store.list_stories, Filters(), status="superseded").items
    }
    assert found == {"a@2": "a@3", "a@3": "a"}
    assert kit.save(kit.story("a@1", "van iemand anders")) == [store.SavedStory("a@1", "duplicate")]


def plan(db: Engine, statement: str, parameters: Any) -> str:
    """How the database would do it if it never read a table from end to end without need."""
    with db.connect() as connection:
        if db.dialect.name == "sqlite":
            rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
            return "\n".join(row.detail for row in rows)
        connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        rows = connection.exec_driver_sql(f"EXPLAIN {statement}", parameters)
        return "\n".join(str(row[0]) for row in rows)


def test_a_place_in_history_is_found_by_an_index(kit: Any, db: Engine) -> None:
    kit.save(*[kit.story(f"a{n}", "een") for n in range(50)], kit.story("a", "een"))
    asked: list[tuple[str, Any]] = []

    def note(_: Any, __: Any, statement: str, parameters: Any, *___: Any) -> None:
        if "stories" in statement and "a@1" in str(parameters):
            asked.append((statement, parameters))

    event.listen(db, "before_cursor_execute", note)
    assert statuses(kit.save(kit.story("a", "twee"))) == ["superseded"]
    event.remove(db, "before_cursor_execute", note)
    assert asked
    for statement, parameters in asked:
        found = plan(db, statement, parameters)
        assert ("SEARCH stories" if db.dialect.name == "sqlite" else "Index Cond") in found
        assert "SCAN" not in found
        assert "Filter" not in found


def test_many_versions_each_have_a_name(kit: Any) -> None:
    kit.save(*[kit.story("a", f"versie {n}") for n in range(30)])
    found = kit.read(store.list_stories, Filters(), status="superseded", limit=100).items
    assert {row.id for row in found} == {f"a@{n}" for n in range(1, 30)}


def test_a_story_superseded_while_it_was_analysed_keeps_its_successor_in_the_queue(kit: Any) -> None:
    old = kit.story("a", "oud")
    kit.save(old)
    kit.save(kit.story("a", "nieuw"))
    assert kit.analyse(kit.analysis(old)) == 0
    assert kit.read(store.find_story, "a").row.status == "pending"


def test_what_no_database_keeps_is_replaced_one_for_one(kit: Any) -> None:
    story = kit.story("a\x00b", "nul\x00 en half\ud83d", metadata={"k\x00": "w\ud83d"}, product="p\x00")
    assert kit.save(story) == [store.SavedStory("a\ufffdb", "created")]
    (back,) = claimed(kit)
    assert back.utterances[1].text == "nul\ufffd en half\ufffd"
    assert statuses(kit.save(story)) == ["duplicate"]


@pytest.mark.parametrize("name", ["id", "customer", "source", "product"])
def test_a_name_that_is_too_long_is_named(kit: Any, name: str) -> None:
    with pytest.raises(RecordError, match=name):
        kit.save(kit.replace(kit.story(), **{name: "x" * 501}))


def test_two_callers_with_the_same_story_make_one(kit: Any) -> None:
    stories = [kit.story(f"v{n}", f"Verhaal {n}") for n in range(40)]
    gate = threading.Barrier(4)

    def post(order: int) -> list[str]:
        own = stories if order % 2 else stories[::-1]
        gate.wait()
        found: list[str] = []
        for start in range(0, 40, 8 if order < 2 else 1):
            found += statuses(kit.save(*own[start : start + (8 if order < 2 else 1)]))
        return found

    with ThreadPoolExecutor(4) as pool:
        answers = [status for found in pool.map(post, range(4)) for status in found]
    assert sorted(answers) == ["created"] * 40 + ["duplicate"] * 120
    assert kit.read(store.count_stories).total == 40


def test_two_callers_with_other_corrections_leave_one_in_front(kit: Any) -> None:
    kit.save(kit.story("a", "begin"))
    gate = threading.Barrier(4)

    def correct(number: int) -> list[str]:
        gate.wait()
        return [
            status for n in range(5) for status in statuses(kit.save(kit.story("a", f"versie {number}.{n}")))
        ]

    with ThreadPoolExecutor(4) as pool:
        answers = [status for found in pool.map(correct, range(4)) for status in found]
    assert answers == ["superseded"] * 20
    assert kit.read(store.count_stories).total == 1
    assert len(kit.read(store.list_stories, Filters(), status="superseded").items) == 20


def test_a_second_transaction_waits_for_the_first_and_finds_a_duplicate(kit: Any) -> None:
    inside, done = threading.Event(), []

    def first() -> None:
        with kit.sessions.begin() as session:
            store.save_stories(session, [kit.story("a")])
            inside.set()
            # Long enough for the other one to be waiting.
            threading.Event().wait(0.3)

    def second() -> None:
        inside.wait()
        done.extend(kit.save(kit.story("a")))

    threads = [threading.Thread(target=target) for target in (first, second)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert done == [store.SavedStory("a", "duplicate")]


def test_readers_do_not_wait_for_a_writer(kit: Any) -> None:
    kit.save(kit.story("a", "een"))
    with kit.sessions.begin() as session:
        store.save_stories(session, [kit.story("b", "twee")])
        assert kit.read(store.count_stories).total == 1
    assert kit.read(store.count_stories).total == 2


def test_writing_after_reading_without_begin_is_refused(sessions: sessionmaker[Session], kit: Any) -> None:
    with sessions() as session:
        store.count_stories(session)
        with pytest.raises(StoreError, match="begin"):
            store.save_stories(session, [kit.story()])
    with sessions() as session:
        store.save_stories(session, [kit.story()])
        session.commit()
    assert kit.read(store.count_stories).total == 1


def test_sqlite_is_durable_and_checks_its_keys(tmp_path: Any, sqlite_pattern: Any) -> None:
    engine = store.open_engine(f"sqlite:///{sqlite_pattern}")
    with engine.connect() as connection:
        pragmas = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    engine.dispose()
    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_an_unknown_story_is_not_found(kit: Any) -> None:
    with pytest.raises(NotFoundError, match="onbekend"):
        kit.read(store.find_story, "onbekend")


def test_stories_are_listed_and_filtered(kit: Any) -> None:
    kit.save(
        kit.story("a", "factuur te hoog", occurred_at=kit.day(1, 31, 23), product="Gas", customer="k1"),
        kit.story("b", "100% tevreden", occurred_at=kit.day(2, 1), channel=Channel.REVIEW),
        kit.story("c", "100 keer gebeld", occurred_at=kit.day(2, 2), channel=Channel.EMAIL, customer="k1"),
    )

    def ids(customer: str | None = None, **filters: Any) -> list[str]:
        page = kit.read(store.list_stories, Filters(**filters), customer=customer)
        return [row.id for row in page.items]

    assert ids() == ["c", "b", "a"]
    assert ids(since=kit.day(2, 1).date()) == ["c", "b"]
    assert ids(until=kit.day(1, 31).date()) == ["a"]
    assert ids(channel=("review", "email")) == ["c", "b"]
    assert ids(product=("Gas",)) == ["a"]
    assert ids(query="100%") == ["b"]
    assert ids(query="GEBELD") == ["c"]
    assert ids(query="goedemiddag") == ["c", "b", "a"]
    assert ids(customer="k1") == ["c", "a"]
    assert ids(stage=("hulp",)) == []


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("ÉÉN", {"een"}),
        ("één", {"een"}),
        ("Éé", {"een"}),
        ("CAFÉ", {"cafe"}),
        ("café 5%", {"cafe"}),
        ("é_", set()),
        ("é%n", set()),
        ("é\\", {"streep"}),
        ("ÄRGER", {"arger"}),
        ("zoë", set()),
    ],
)
def test_words_are_found_whatever_the_case_of_their_letters(kit: Any, query: str, found: set[str]) -> None:
    said = {
        "een": "Eén keer, niet Één of ÉÉN",
        "cafe": "Café 5% KORTING",
        "streep": "É\\ staat er",
        "arger": "Was ein Ärger",
    }
    kit.put(*[kit.analysis(kit.story(name, words)) for name, words in said.items()])
    assert {row.id for row in kit.read(store.list_stories, Filters(query=query)).items} == found
    moments = kit.read(store.list_moments, Filters(voice="all", query=query)).items
    assert {row.story for row in moments} == found


def test_stories_are_filtered_by_their_moments(kit: Any) -> None:
    kit.put(
        kit.analysis(
            kit.story("a", "aa"),
            kit.reading("aa", stage="hulp", score=-1),
            kit.reading("aa", stage="betalen"),
        ),
        kit.analysis(kit.story("b", "bb"), kit.reading("bb", stage="betalen", score=1, driver="prijs")),
    )

    def ids(**filters: Any) -> list[str]:
        return sorted(row.id for row in kit.read(store.list_stories, Filters(**filters)).items)

    assert ids(stage=("betalen",)) == ["a", "b"]
    assert ids(stage=("betalen",), driver=("prijs",)) == ["b"]
    assert ids(sentiment=("negative",)) == ["a"]
    assert ids(emotion=("irritatie",)) == ["a", "b"]
    assert ids(theme=("t",)) == []


def test_paging_through_stories_meets_each_once_while_others_come_in(kit: Any) -> None:
    kit.save(*[kit.story(f"v{n:02}", f"Verhaal {n}", occurred_at=kit.day(1, 1 + n % 3)) for n in range(25)])
    seen: list[str] = []
    cursor = None
    for turn in range(10):
        page = kit.read(store.list_stories, Filters(), cursor=cursor, limit=7)
        seen += [row.id for row in page.items]
        kit.save(kit.story(f"nieuw{turn}", f"Nieuw {turn}", occurred_at=kit.day(5, 1)))
        if (cursor := page.next_cursor) is None:
            break
    assert len(seen) == 25
    assert set(seen) == {f"v{n:02}" for n in range(25)}


@pytest.mark.parametrize(
    "cursor", ["", "onzin", "W10", "WyJzdG9yaWVzIl0", "WyJzdG9yaWVzIiwieCIsMV0", "é", "W1tdXQ", "MQ"]
)
def test_a_bad_cursor_is_an_input_error(kit: Any, cursor: str) -> None:
    for query in (store.list_stories, store.list_moments):
        with pytest.raises(InputError, match="cursor"):
            kit.read(query, Filters(), cursor=cursor)


def test_a_story_without_a_time_counts_from_when_it_was_received(kit: Any) -> None:
    kit.save(kit.story("a"))
    today = datetime.now(UTC).date()
    assert len(kit.read(store.list_stories, Filters(since=today - timedelta(days=1))).items) == 1
    assert kit.read(store.list_stories, Filters(until=today - timedelta(days=2))).items == ()


def test_facets_count_what_there_is(kit: Any) -> None:
    assert kit.read(store.facets) == store.Facets()
    kit.save(
        kit.story("a", "een", occurred_at=kit.day(1, 5), product="Gas", source="s"),
        kit.story("b", "twee", occurred_at=kit.day(3, 6), product="Gas"),
        kit.story("c", "drie", occurred_at=kit.day(2, 6), channel=Channel.CHAT, language="fr"),
        kit.story("b", "anders", occurred_at=kit.day(3, 7)),
    )
    found = kit.read(store.facets)
    assert [(f.value, f.stories) for f in found.channels] == [("gesprek", 2), ("chat", 1)]
    assert [(f.value, f.stories) for f in found.products] == [("Gas", 1)]
    assert [(f.value, f.stories) for f in found.languages] == [("nl", 2), ("fr", 1)]
    assert (found.first, found.last) == (kit.day(1, 5).date(), kit.day(3, 7).date())


def test_committed_stories_survive_the_death_of_the_process(tmp_path: Any, sqlite_pattern: Any) -> None:
    import shutil
    import subprocess
    import sys

    path = tmp_path / "store.db"
    shutil.copy(sqlite_pattern, path)
    program = """
import os, sys
from storymine import store
from storymine.domain import Channel, Speaker, Story, Utterance
with store.sessions(store.open_engine(sys.argv[1])).begin() as session:
    store.save_stories(session, [Story("a", Channel.CHAT, (Utterance(Speaker.CUSTOMER, "Hallo"),))])
os.kill(os.getpid(), 9)
"""
    done = subprocess.run([sys.executable, "-c", program, f"sqlite:///{path}"], check=False)
    assert done.returncode == -9
    with sqlite3.connect(path) as connection:
        rows = connection.execute("SELECT id, status FROM stories").fetchall()
    connection.close()
    assert rows == [("a", "pending")]
