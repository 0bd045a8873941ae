"""Models put together from others, and where models of one's own are written."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import storymine_models

from storymine.errors import InputError, ModelError
from storymine.nlp import load
from storymine.nlp.folder import new_folder
from storymine.nlp.rows import LabelledStory
from storymine.nlp.train import train
from storymine.workflow.models import combine_models


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory, stories: list[LabelledStory]) -> Path:
    out = tmp_path_factory.mktemp("modellen") / "eigen"
    train(stories, out=out)
    return out


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_nothing_is_left_of_a_combination_that_fails(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="'nosuch' is neither a model folder nor a shipped model"):
        combine_models("embedded", "nosuch", out=tmp_path / "samen", below=0.6)
    assert list(tmp_path.iterdir()) == []


def test_a_model_is_not_combined_over_another(own: Path) -> None:
    before = contents(own)
    with pytest.raises(InputError, match="is there already and not empty"):
        combine_models(str(own), "embedded", out=own, below=0.6)
    assert contents(own) == before


def test_a_model_is_not_trained_among_the_files_of_another(
    stories: list[LabelledStory], own: Path, tmp_path: Path
) -> None:
    shutil.copytree(storymine_models.path("embedded"), tmp_path / "kopie")
    combine_models("embedded", str(own), out=tmp_path / "samen", below=0.6)
    for taken in ("kopie", "samen"):
        before = contents(tmp_path / taken)
        with pytest.raises(InputError, match="is there already and not empty"):
            train(stories, out=tmp_path / taken)
        assert contents(tmp_path / taken) == before


def test_an_empty_folder_is_filled(own: Path, tmp_path: Path) -> None:
    (tmp_path / "samen").mkdir()
    combine_models("embedded", str(own), out=tmp_path / "samen", below=0.6)
    assert load(tmp_path / "samen").model == "samen 1.0.0"
    assert [path.name for path in tmp_path.iterdir()] == ["samen"]


def test_only_whole_models_are_put_together_and_built_on(
    stories: list[LabelledStory], own: Path, tmp_path: Path
) -> None:
    both = tmp_path / "samen"
    combine_models("embedded", str(own), out=both, below=0.6)
    for base, second in ((str(both), "embedded"), ("embedded", str(both))):
        with pytest.raises(InputError, match="is put together from others itself"):
            combine_models(base, second, out=tmp_path / "meer", below=0.6)
    with pytest.raises(InputError, match="name one of those as --encoder"):
        train(stories, encoder=both, out=tmp_path / "meer")
    assert [path.name for path in tmp_path.iterdir()] == ["samen"]


def test_a_model_is_made_on_the_disk_it_goes_to(tmp_path: Path) -> None:
    (tmp_path / "er").mkdir()
    for name, near in (("er", tmp_path / "er"), ("nieuw", tmp_path)):
        with new_folder(tmp_path / name) as made:
            assert made.parent.parent == near
            (made / "encoder").mkdir()
            (made / "meta.json").write_text("{}", encoding="utf-8")
        assert sorted(path.name for path in (tmp_path / name).iterdir()) == ["encoder", "meta.json"]


def test_a_combined_model_opens_from_every_working_directory(
    own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(own.parent)
    combine_models(own.name, own.name, out=tmp_path / "samen", below=0.6)
    monkeypatch.chdir(tmp_path)
    assert load(tmp_path / "samen").model == "samen 1.0.0"
