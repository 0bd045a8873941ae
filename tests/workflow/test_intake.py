"""Rows and files into the store."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.orm import Session, sessionmaker

from storymine import metrics, store
from storymine.errors import FormatError
from storymine.settings import Settings
from storymine.workflow import Intake, accept, accept_file, ingest_files

Sessions = sessionmaker[Session]


@pytest.fixture
def intake(settings: Settings) -> Intake:
    return Intake.from_settings(settings)


def test_good_rows_go_in_and_bad_ones_are_named(sessions: Sessions, intake: Intake) -> None:
    answers = accept(
        sessions, [{"text": "Snel geholpen."}, {"id": "zonder-tekst"}, {"text": "Te duur."}], intake=intake
    )
    assert [(answer.index, answer.status) for answer in answers] == [
        (0, "created"),
        (1, "rejected"),
        (2, "created"),
    ]
    assert "text" in str(answers[1].reason)
    with sessions() as session:
        assert store.count_stories(session).pending == 2


def test_posting_twice_changes_no_count(sessions: Sessions, intake: Intake, few_samples: Path) -> None:
    first = ingest_files(sessions, [few_samples], intake=intake)
    second = ingest_files(sessions, [few_samples], intake=intake)
    assert first.statuses == {"created": 150}
    assert second.statuses == {"duplicate": 150}
    with sessions() as session:
        assert store.count_stories(session).total == 150


def test_neither_names_nor_raw_customer_keys_are_on_disk(
    sessions: Sessions, intake: Intake, settings: Settings
) -> None:
    row = {
        "text": "U spreekt met Pieternel van Wijngaarden, mail mij op p.wijngaarden@voorbeeld.example.",
        "customer": "KLANT-778812",
    }
    accept(sessions, [row], intake=intake)
    path = settings.database_url.removeprefix("sqlite:///")
    with sqlite3.connect(path) as connection:
        dump = "\n".join(connection.iterdump())
    connection.close()
    for secret in ("Pieternel", "p.wijngaarden", "KLANT-778812"):
        assert secret not in dump
    assert "[EMAIL-1]" in dump


def test_stories_of_one_customer_link(sessions: Sessions, intake: Intake) -> None:
    rows = [{"text": "Eerste keer gebeld.", "customer": "A"}, {"text": "Weer gebeld.", "customer": "A"}]
    accept(sessions, [*rows, {"text": "Iemand anders.", "customer": "B"}], intake=intake)
    with sessions() as session:
        customers = [row.customer for row in store.list_stories(session, store.Filters()).items]
    assert sorted(customers.count(customer) for customer in set(customers)) == [1, 2]


def test_a_file_with_a_bad_record_keeps_its_good_ones(
    sessions: Sessions, intake: Intake, tmp_path: Path
) -> None:
    path = tmp_path / "stories.jsonl"
    path.write_text('{"text": "Prima hoor."}\n{"text": \n{"text": "Nooit meer."}\n', encoding="utf-8")
    tally = ingest_files(sessions, [path], intake=intake)
    assert tally.statuses == {"created": 2}
    [failure] = tally.failures
    assert failure.source == "stories.jsonl"
    assert "2" in failure.record


def test_a_file_is_stored_batch_by_batch_and_every_record_is_answered(
    sessions: Sessions, intake: Intake, tmp_path: Path
) -> None:
    path = tmp_path / "stories.jsonl"
    lines = [f'{{"text": "Melding {number}."}}' for number in range(1200)]
    lines[700] = '{"text": '
    path.write_text("\n".join(lines), encoding="utf-8")
    batches = accept_file(sessions, path, intake=intake)
    stored = []
    for batch in batches:
        stored += batch
        with sessions() as session:
            assert store.count_pending(session) == sum(one.status == "created" for one in stored)
    assert [one.index for one in stored] == list(range(1200))
    assert [(one.record, one.status) for one in stored if one.reason] == [("line 701", "rejected")]


def test_a_file_in_no_known_format_is_refused_before_anything_is_asked_for(
    sessions: Sessions, intake: Intake, tmp_path: Path
) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"\x00\x01\x02")
    with pytest.raises(FormatError):
        accept_file(sessions, path, intake=intake)


def test_files_of_long_stories_go_in_in_smaller_batches_and_are_counted(
    sessions: Sessions, intake: Intake, tmp_path: Path
) -> None:
    path = tmp_path / "stories.jsonl"
    words = "De monteur kwam niet. " * 15_000
    lines = [f'{{"text": "Melding {number}. {words}", "channel": "chat"}}' for number in range(30)]
    path.write_text("\n".join([*lines, '{"text": ', '{"text": "Prima."}']), encoding="utf-8")
    batches: list[int] = []
    before = counted()
    tally = ingest_files(
        sessions,
        [path],
        intake=replace(intake, redactor=None),
        mapping={"occurred_at": "=2026-03-01"},
        progress=batches.append,
    )
    assert (tally.statuses, tally.undated) == ({"created": 31}, 0)
    assert [(one.record, one.step) for one in tally.failures] == [("line 31", "read")]
    assert (sum(batches), max(batches)) == (32, 13)
    assert counted() - before == 30


def counted() -> float:
    labels = {"channel": "chat", "status": "created"}
    return metrics.REGISTRY.get_sample_value("storymine_stories_total", labels) or 0.0
