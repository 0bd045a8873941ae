"""Tables and lines that commands print."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import typer
from rich.markup import render
from typer.core import TyperGroup
from typer.main import get_command

from storymine.cli import app, console, options
from storymine.domain import Failure


def test_brackets_are_shown_as_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    console.table("[bold]titel[/x]", ("[kop]", "n"), [("[naam]", 1), ("[/admin]", 22), ("c:\\[b]", 3)])
    printed = capsys.readouterr().out
    for text in ("[bold]titel[/x]", "[kop]", "[naam]", "[/admin]", "c:\\[b]"):
        assert text in printed


def helps(command: Any) -> Iterator[str]:
    yield from (text for one in (command, *command.params) if (text := getattr(one, "help", None)))
    for below in command.commands.values() if isinstance(command, TyperGroup) else ():
        yield from helps(below)


def test_no_help_loses_words_in_brackets() -> None:
    texts = list(helps(get_command(app)))
    assert len(texts) > 100
    assert [text for text in texts if render(text).plain != text] == []


def test_every_record_that_failed_is_told_and_each_reason_once(capsys: pytest.CaptureFixture[str]) -> None:
    empty = [Failure("x.csv", f"row {number}", "read", "text: empty") for number in range(2, 402)]
    with pytest.raises(typer.Exit):
        console.finish(
            [*empty, Failure("x.csv", "row 9", "read", "score.value: a text of 1 character is no number")]
        )
    told = capsys.readouterr().err.splitlines()
    assert told[0] == f"failed: x.csv, {', '.join(one.record for one in empty)} (read): text: empty"
    assert told[1:] == [
        "failed: x.csv, row 9 (read): score.value: a text of 1 character is no number",
        "401 records failed",
    ]


def test_a_field_can_be_said_to_be_nothing() -> None:
    given = ["text=Review", "score.metric==sterren", "customer="]
    assert options.parse_mapping(given) == {"text": "Review", "score.metric": "=sterren", "customer": ""}
    for wrong in ("text", "=Review"):
        with pytest.raises(typer.BadParameter, match="FIELD=COLUMN"):
            options.parse_mapping([wrong])
    with pytest.raises(typer.BadParameter, match="THEIRS=OURS"):
        options.parse_labels(["LABEL_0="])
