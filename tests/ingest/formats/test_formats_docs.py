"""The examples of transcripts in docs/formats.md, read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from storymine.domain import Story
from storymine.ingest import read
from storymine.ingest.formats import FORMATS, webvtt

PAGE = (Path(__file__).parents[3] / "docs" / "formats.md").read_text(encoding="utf-8")
SECTION = PAGE[PAGE.index("## Transcripts") : PAGE.index("## The .story format")]
EXAMPLES = re.findall(r"```(?:json|vtt)\n(.*?)```", SECTION, re.DOTALL)


@pytest.mark.parametrize("example", EXAMPLES)
def test_examples_are_read(example: str, tmp_path: Path) -> None:
    (tmp_path / "x").write_text(example, encoding="utf-8")
    (story,) = read(tmp_path / "x")
    assert isinstance(story, Story)
    assert (
        "customer" in {u.speaker.value for u in story.utterances}
        or "<v" in example
        or "Sanne" in example
        or "spk_0" in example
    )


def test_every_format_has_an_example(tmp_path: Path) -> None:
    formats = set()
    for example in EXAMPLES:
        (tmp_path / "x").write_text(example, encoding="utf-8")
        (story,) = read(tmp_path / "x")
        assert isinstance(story, Story)
        formats.add(story.metadata["format"])
    assert formats == {one.NAME for one in FORMATS if one.NAME != "wtf-transcript"} | {webvtt.NAME}
