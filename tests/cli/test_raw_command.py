"""Raw text as a user types it: a key, rotation, and programs that do not start without one that fits."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from storymine.cli import app
from storymine.errors import StorymineError

SAID = "U spreekt met Fien Zandstra. De monteur kwam niet."


@pytest.fixture
def database(tmp_path: Path) -> str:
    file = tmp_path / "verhalen.jsonl"
    file.write_text(json.dumps({"id": "a", "text": SAID, "customer": "K-1"}) + "\n", encoding="utf-8")
    return f"sqlite:///{tmp_path / 'stories.db'}"


def run(*arguments: object, database: str | None = None, refused: bool = False, **settings: str) -> str:
    """What a command says, or why it refuses."""
    named = ["--database", database] if database else []
    environment = {f"STORYMINE_{name.upper()}": value for name, value in settings.items()}
    result = CliRunner(env=environment).invoke(app, [*map(str, arguments), *named])
    assert "Zandstra" not in result.stderr
    if refused:
        assert isinstance(result.exception, StorymineError), result.exception
        return str(result.exception)
    assert result.exception is None, result.exception
    return result.stdout + (result.stderr if not result.stdout else "")


def test_from_a_key_to_the_next_one(database: str, tmp_path: Path) -> None:
    old, new = (run("raw", "new-key").strip() for _ in range(2))
    ingest = ("ingest", tmp_path / "verhalen.jsonl")
    run(*ingest, database=database, store_raw="true", raw_keys=old)
    [one] = json.loads(run("raw", "status", "--json", database=database))
    assert one == {"key": old.partition(":")[0], "stories": 1, "use": "missing"}
    keys = tmp_path / "keys"
    keys.write_text(f"{new}\n{old}\n", encoding="utf-8")
    said = run("raw", "rotate", database=database, raw_keys_file=str(keys))
    assert f"1 raw text now sealed with key {new.partition(':')[0]}" in said
    told = json.loads(run("raw", "status", "--json", database=database, raw_keys_file=str(keys)))
    assert [(row["stories"], row["use"]) for row in told] == [(1, "seals and opens"), (0, "opens")]
    held = run("export-customer", "--customer", "K-1", database=database, raw_keys=new)
    assert json.loads(held)["stories"][0]["raw"]["utterances"] == [SAID]
    refused = run("export-customer", "--customer", "K-1", database=database, raw_keys=old, refused=True)
    assert "not among the keys" in refused
    assert "1 story redacted again; with other words now: 0" in run(
        "raw", "redact", "--all", database=database, raw_keys=new
    )
    assert "1 raw text deleted" in run("raw", "forget", "--yes", database=database)
    assert json.loads(run("raw", "status", "--json", database=database)) == []


def test_nothing_comes_in_without_a_key_that_fits(database: str, tmp_path: Path) -> None:
    file = tmp_path / "verhalen.jsonl"
    key, other = (run("raw", "new-key").strip() for _ in range(2))
    run("ingest", file, database=database, store_raw="true", raw_keys=key)
    for settings, told in (
        ({}, "there is no key for it"),
        ({"raw_keys": "geheim"}, "STORYMINE_RAW_KEYS: key 1 is not written as ID:KEY"),
        ({"raw_keys": wrong(key, other)}, "not the one that raw text in the store was sealed with"),
        ({"raw_keys": key, "redact": "false"}, "set one of the two"),
    ):
        said = run("ingest", file, database=database, refused=True, store_raw="true", **settings)
        assert told in said
        for secret in (key, other, "geheim"):
            assert secret.rpartition(":")[2] not in said


@pytest.mark.parametrize("command", [("work", "--until-empty"), ("serve", "--port", "0")])
def test_neither_worker_nor_service_starts_with_another_key(
    database: str, tmp_path: Path, command: tuple[str, ...]
) -> None:
    key, other = (run("raw", "new-key").strip() for _ in range(2))
    run("ingest", tmp_path / "verhalen.jsonl", database=database, store_raw="true", raw_keys=key)
    kept = {name: value for name, value in os.environ.items() if not name.startswith("STORYMINE_")}
    result = subprocess.run(
        [Path(sys.executable).with_name("storymine"), *command, "--database", database],
        env={**kept, "STORYMINE_RAW_KEYS": wrong(key, other)},
        capture_output=True,
        text=True,
        timeout=240,
    )
    assert (result.returncode, result.stdout) == (3, "")
    assert "not the one that raw text in the store was sealed with" in result.stderr


def wrong(key: str, other: str) -> str:
    """The other key under the first one's id."""
    return f"{key.partition(':')[0]}:{other.partition(':')[2]}"
