"""Erasing, exporting and retention, as a user types it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

STORYMINE = Path(sys.executable).with_name("storymine")
ROWS = [
    {
        "id": "a",
        "text": "Slechte service.",
        "customer": "K/1 é",
        "occurred_at": "2001-05-01",
        "channel": "chat",
    },
    {"id": "b", "text": "Topservice!", "customer": "K-2", "channel": "review"},
    {"id": "c", "text": "Prima.", "customer": "K-3", "channel": "review"},
]


@pytest.fixture
def database(tmp_path: Path) -> str:
    path = tmp_path / "stories.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in ROWS), encoding="utf-8")
    url = f"sqlite:///{tmp_path / 'stories.db'}"
    run("ingest", path, database=url)
    return url


def run(
    *arguments: object, database: str, status: int = 0, said: str | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    result = subprocess.run(
        [STORYMINE, *map(str, arguments)],
        input=said,
        capture_output=True,
        text=True,
        env={**os.environ, "STORYMINE_DATABASE_URL": database, **environment},
    )
    assert result.returncode == status, result.stderr
    return result


def stories(database: str, key: str) -> int:
    return len(json.loads(run("export-customer", "--customer", key, database=database).stdout)["stories"])


def test_a_customer_is_exported_and_erased(database: str) -> None:
    key = "K/1 é"
    held = json.loads(run("export-customer", "--customer", key, database=database).stdout)
    assert [story["text"] for story in held["stories"]] == ["Slechte service."]
    same = run("export-customer", "--customer-file", "-", database=database, said=key + "\n")
    assert json.loads(same.stdout) == held
    told = json.loads(run("erase", "--customer", key, "--by", "Anna", "--json", database=database).stdout)
    assert (told["stories"], told["kind"], told["by"]) == (1, "customer", "Anna")
    again = run("erase", "--customer", key, database=database, status=3).stderr
    assert "0 stories and 0 moments erased; receipt" in again
    assert "no story is kept of a customer with this key; nothing was erased" in again
    assert stories(database, key) == 0
    assert stories(database, "K-2") == 1
    receipts = json.loads(run("receipts", "--json", database=database).stdout)
    assert [receipt["stories"] for receipt in receipts] == [0, 1]
    assert told["id"] in run("receipts", database=database).stdout


def test_many_customers_are_erased_again_after_a_backup(database: str, tmp_path: Path) -> None:
    keys = tmp_path / "keys.txt"
    keys.write_text("K/1 é\n\nK-3\nK-9\n", encoding="utf-8")
    told = json.loads(run("erase", "--customers", keys, "--json", database=database).stdout)
    assert [receipt["stories"] for receipt in told] == [1, 1, 0]
    assert stories(database, "K-2") == 1


def test_a_story_is_erased(database: str) -> None:
    assert "1 story and" in run("erase", "--story", "b", database=database).stderr
    assert stories(database, "K-2") == 0
    told = run("erase", "--story", "nope", "--json", database=database, status=3)
    assert "no story has this id; nothing was erased" in told.stderr
    assert json.loads(told.stdout)["stories"] == 0


def test_who_exports_a_customer_is_written_down(database: str) -> None:
    stories(database, "K-2")
    [entry] = json.loads(run("audit", "--action", "customer.read", "--json", database=database).stdout)
    assert (entry["name"], len(entry["subject"])) == ("command line", 32)
    assert "K-2" not in entry["subject"]


def test_one_thing_at_a_time_is_erased(database: str) -> None:
    run("erase", database=database, status=2)
    run("erase", "--story", "a", "--customer", "b", database=database, status=2)
    run("export-customer", database=database, status=2)
    assert "empty" in run("erase", "--customer", " ", database=database, status=3).stderr


def test_what_was_kept_long_enough_is_counted_then_erased(database: str) -> None:
    periods = {"STORYMINE_RETENTION": "chat=5y,default=90y"}
    dry = json.loads(run("retain", "--dry-run", "--json", database=database, **periods).stdout)
    assert (dry["chat"], dry["review"]) == (1, 0)
    assert stories(database, "K/1 é") == 1
    assert "1 story erased" in run("retain", database=database, **periods).stderr
    assert stories(database, "K/1 é") == 0
    [receipt] = json.loads(run("receipts", "--json", database=database).stdout)
    assert (receipt["kind"], receipt["stories"]) == ("retention", 1)
    assert "for ever" in run("retain", database=database, status=3).stderr
    wrong = run("retain", "--retention", "fax=3d", database=database, status=3)
    assert "STORYMINE_RETENTION" in wrong.stderr
    assert "fax=3d" in wrong.stderr
