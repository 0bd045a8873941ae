"""How commands end: the status tells what happened, and nothing ends in a customer's words."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import typer

from storymine.cli.ending import exit_status

STORYMINE = Path(sys.executable).with_name("storymine")


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    path = tmp_path / "stories.jsonl"
    rows = [{"id": str(number), "text": "De monteur kwam niet opdagen 😀"} for number in range(3000)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def run(line: str, **variables: object) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, **{name: str(value) for name, value in variables.items()}}
    shell = ["bash", "-o", "pipefail", "-c", line]
    return subprocess.run(shell, capture_output=True, env={**environment, "STORYMINE": str(STORYMINE)})


def test_a_full_disk_is_not_done(stories: Path) -> None:
    for command in ("redact $FILE", "models"):
        result = run(f"$STORYMINE {command} > /dev/full", FILE=stories)
        assert result.returncode == 3
        assert result.stderr == b"storymine: No space left on device\n"


def test_a_closed_pipe_ends_quietly(stories: Path) -> None:
    result = run("$STORYMINE redact $FILE | head -c 10", FILE=stories)
    assert (result.returncode, result.stderr) == (141, b"")


def test_files_and_pipes_get_utf_8(stories: Path) -> None:
    result = run("$STORYMINE redact $FILE", FILE=stories, PYTHONIOENCODING="cp1252")
    assert result.returncode == 0
    assert json.loads(result.stdout.splitlines()[0])["text"].endswith("😀")


def test_a_file_where_a_folder_goes_is_named(stories: Path) -> None:
    result = run("$STORYMINE themes $FILE --out $FILE", FILE=stories)
    assert result.returncode == 3
    assert result.stderr.decode() == f"storymine: {stories}: File exists\n"


@pytest.mark.parametrize("command", ["erase --customers", "export-customer --customer-file"])
def test_customer_keys_in_another_encoding_are_named(tmp_path: Path, command: str) -> None:
    path = tmp_path / "keys.txt"
    path.write_bytes("Ren\u00e9\n".encode("cp1252"))
    result = run(
        f"$STORYMINE {command} $FILE --database $URL", FILE=path, URL=f"sqlite:///{tmp_path}/store.db"
    )
    assert result.returncode == 3
    assert result.stderr.decode() == f"storymine: {path} is not in UTF-8; save it so\n"


@pytest.mark.parametrize("answer", ["n\n", ""], ids=["no", "nothing"])
def test_a_question_that_is_not_answered_with_yes(tmp_path: Path, answer: str) -> None:
    line = "printf '%s' \"$ANSWER\" | $STORYMINE raw forget --database $URL"
    result = run(line, ANSWER=answer, URL=f"sqlite:///{tmp_path}/store.db")
    assert result.returncode == 3
    assert b"not answered with yes" in result.stderr
    assert not (tmp_path / "store.db").exists()


def test_a_mistake_tells_its_place_and_no_words(capsys: pytest.CaptureFixture[str]) -> None:
    def mistaken() -> None:
        words = " ".join(("Wat", "Jan", "zei"))
        try:
            raise KeyError(words)
        except KeyError as error:
            raise ValueError(words) from error

    assert exit_status(mistaken) == 3
    told = capsys.readouterr().err
    assert "in mistaken" in told
    assert "KeyError" in told
    assert "ValueError" in told
    assert "Jan zei" not in told


def test_ctrl_c_has_the_shells_status() -> None:
    app = typer.Typer()

    @app.command()
    def interrupted() -> None:
        raise KeyboardInterrupt

    assert exit_status(lambda: app([])) == 130
