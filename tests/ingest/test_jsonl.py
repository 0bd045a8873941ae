"""JSON files too large, too long or too deep: refused or reported, in bounded memory and time."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from storymine.domain import Failure, Story
from storymine.errors import FormatError
from storymine.ingest import encodings, jsonl, read

ROW = {"text": "Te duur."}


def test_a_line_without_end_comes_in_pieces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (encodings, jsonl):
        monkeypatch.setattr(module, "MAX_LINE", 100)
    path = tmp_path / "x"
    path.write_text(json.dumps(ROW) + "\n" + "a" * 250 + "\n" + json.dumps(ROW) + "\n", encoding="utf-8")
    found = list(read(path))
    assert [type(item) for item in found] == [Story, Failure, Failure, Failure, Story]
    assert isinstance(found[1], Failure)
    assert "longer than 100 characters" in found[1].reason


def test_an_object_without_end_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsonl, "_MAX_OBJECT", 100)
    path = tmp_path / "x"
    path.write_text(json.dumps({"stories": [ROW] * 20}, indent=1), encoding="utf-8")
    with pytest.raises(FormatError, match="JSONL"):
        read(path)


def test_an_array_in_small_pieces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encodings, "MAX_LINE", 7)
    monkeypatch.setattr(jsonl, "_CHUNK", 5)
    path = tmp_path / "x"
    rows = [{"id": str(number), **ROW} for number in range(30)]
    for text in (json.dumps(rows), json.dumps(rows, indent=2)):
        path.write_text(text, encoding="utf-8")
        assert [story.id for story in read(path) if isinstance(story, Story)] == [row["id"] for row in rows]


def test_a_record_without_end_in_an_array_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (encodings, jsonl):
        monkeypatch.setattr(module, "MAX_LINE", 50)
    monkeypatch.setattr(jsonl, "_MAX_RECORD", 50)
    monkeypatch.setattr(jsonl, "_CHUNK", 20)
    path = tmp_path / "x"
    path.write_text(json.dumps([ROW, {"text": "a" * 500}, ROW]), encoding="utf-8")
    story, failure = read(path)
    assert isinstance(story, Story)
    assert isinstance(failure, Failure)
    assert failure.record == "record 2"
