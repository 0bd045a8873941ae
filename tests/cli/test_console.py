"""Tables and lines that commands print."""

from __future__ import annotations

import pytest

from storymine.cli import console


def test_brackets_are_shown_as_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    console.table("[bold]titel[/x]", ("[kop]", "n"), [("[naam]", 1), ("[/admin]", 22), ("c:\\[b]", 3)])
    printed = capsys.readouterr().out
    for text in ("[bold]titel[/x]", "[kop]", "[naam]", "[/admin]", "c:\\[b]"):
        assert text in printed
