"""What commands write: never over what they read, whole or not at all."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from storymine.workflow.writers import open_writer

ROOT = Path(__file__).parents[2]
FORMS = (
    *(".jsonl", ".ndjson", ".json", ".txt"),
    *(".csv", ".xlsx", ".parquet"),
    *(".vcon", ".vcon.json", ".vcon.jsonl"),
)
STORYMINE = Path(sys.executable).with_name("storymine")


def run(command: str, status: int, **variables: object) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, **{name: str(value) for name, value in variables.items()}}
    line = ["bash", "-c", command.replace("storymine", str(STORYMINE))]
    result = subprocess.run(line, capture_output=True, env=environment)
    assert result.returncode == status, result.stderr.decode()
    return result


def test_every_form_that_analyse_writes_is_told(tmp_path: Path) -> None:
    told = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    shown = run("storymine analyse --help", 0, COLUMNS=400).stdout.decode()
    for form in FORMS:
        open_writer(tmp_path / f"x{form}")
        assert f"`{form}`" in told
        assert form in re.split(r"[\s,;]+", shown)


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    path = tmp_path / "stories.jsonl"
    rows = [{"id": str(number), "text": "De monteur kwam niet opdagen 😀"} for number in range(3)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


@pytest.mark.parametrize("command", ["redact", "analyse"])
def test_an_input_is_not_written_over(stories: Path, command: str) -> None:
    before = stories.read_bytes()
    result = run(f"storymine {command} $FILE --out $FILE", 3, FILE=stories)
    assert b"a file that is read" in result.stderr
    assert stories.read_bytes() == before


@pytest.mark.parametrize("command", ["mine", "themes"])
def test_an_input_in_the_folder_is_not_written_over(stories: Path, command: str) -> None:
    file = stories.rename(stories.with_name("assignments.jsonl"))
    before = file.read_bytes()
    assert (
        b"a file that is read"
        in run(f"storymine {command} $FILE --out $DIR", 3, FILE=file, DIR=file.parent).stderr
    )
    assert file.read_bytes() == before


@pytest.mark.parametrize(("place", "told"), [("none/card.html", "there is no folder"), (".", "is a folder")])
def test_a_page_that_cannot_be_written_is_refused_before_anything_is_measured(
    tmp_path: Path, place: str, told: str
) -> None:
    labelled = tmp_path / "labelled.tsv"
    labelled.write_text("text\tvalence\nPrima.\tnot a number\n", encoding="utf-8")
    result = run("storymine evaluate $FILE --html $PAGE", 3, FILE=labelled, PAGE=tmp_path / place)
    assert told in result.stderr.decode()
    assert [one.name for one in tmp_path.iterdir()] == ["labelled.tsv"]


def test_after_a_failure_there_is_what_there_was(stories: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("an earlier result")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4)
    run("storymine redact $FILE $DIR/picture.png --out $OUT", 3, FILE=stories, DIR=tmp_path, OUT=out)
    assert out.read_text() == "an earlier result"
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.parametrize("out", ["-", "/dev/stdout"])
def test_standard_output_has_names(stories: Path, tmp_path: Path, out: str) -> None:
    result = run(f"cd $DIR; storymine redact $FILE --out {out} | cat", 0, FILE=stories, DIR=tmp_path)
    assert len(result.stdout.splitlines()) == 3
    assert [one.name for one in tmp_path.iterdir()] == ["stories.jsonl"]
