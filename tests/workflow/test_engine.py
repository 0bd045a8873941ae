"""The object that `storymine.load` gives."""

from __future__ import annotations

import multiprocessing
import pickle
from pathlib import Path

import pytest
import storymine_models

import storymine
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


def test_an_engine_goes_to_other_processes(engine: Engine) -> None:
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        [there] = pool.map(score, [engine])
    assert there == score(engine)


def score(engine: Engine) -> float:
    [analysis] = engine.analyse([{"text": "Bel Jan de Vries op 06-12345678, wat een slechte service."}])
    assert "[NAAM-1]" in analysis.story.text
    return analysis.sentiment.score


def test_an_engine_is_loaded_again_from_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mine").symlink_to(storymine_models.path("embedded"))
    monkeypatch.chdir(tmp_path)
    packed = pickle.dumps(storymine.load("mine", redact=False))
    monkeypatch.chdir("/")
    again = pickle.loads(packed)
    assert again.redactor is None
    assert again.embed(["pakket kwijt"]).shape == (1, 384)
