"""Tables and lines that commands print."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from rich.markup import render
from typer.core import TyperGroup
from typer.main import get_command

from storymine.cli import app, console


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
