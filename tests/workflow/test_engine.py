"""The object that `storymine.load` gives."""

from __future__ import annotations

import pytest

from storymine.ingest import story_from_row
from storymine.workflow import Engine

ROW = {"text": "Wat een slechte service."}


@pytest.mark.parametrize("one", [ROW, story_from_row(ROW), "Wat een slechte service."])
def test_a_single_story_is_no_list_of_stories(engine: Engine, one: object) -> None:
    with pytest.raises(TypeError, match=r"analyse\(\[story\]\)"):
        list(engine.analyse(one))  # type: ignore[arg-type]


def test_a_single_text_is_no_list_of_letters(engine: Engine) -> None:
    with pytest.raises(TypeError, match=r"embed\(\[text\]\)"):
        engine.embed("pakket kwijt")
    assert engine.embed(["pakket kwijt"]).shape == (1, 384)
