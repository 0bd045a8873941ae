"""Every shipped model: complete, light, better than the majority class, and with a card that says so."""

from __future__ import annotations

from pathlib import Path

import pytest
import storymine_models

from storymine.labels import label_ids
from storymine.nlp.cutter_file import load_cutter
from storymine.nlp.encoder import load_encoder
from storymine.nlp.folder import ModelFolder, load_heads, read_meta
from storymine.nlp.scheme import HEADS

NAMES = storymine_models.available()


def test_the_embedded_model_is_shipped() -> None:
    assert "embedded" in NAMES
    with pytest.raises(KeyError, match="there are embedded"):
        storymine_models.path("bestaat-niet")


@pytest.mark.parametrize("name", NAMES)
def test_the_weights_stay_small(name: str) -> None:
    size = sum(file.stat().st_size for file in storymine_models.path(name).iterdir())
    assert size < 40_000_000


@pytest.mark.parametrize("name", NAMES)
def test_it_knows_the_labels_of_the_guideline(name: str) -> None:
    folder = ModelFolder(storymine_models.path(name))
    heads = load_heads(folder, width=load_encoder(folder.root).width)
    labels = {head.name: set(head.labels) for head in heads.heads}
    assert set(labels) == set(HEADS)
    for kind in ("emotion", "driver", "employee_driver", "effort", "voice"):
        assert labels[kind] == set(label_ids(kind))


@pytest.mark.parametrize("name", NAMES)
def test_it_cuts_moments_itself(name: str) -> None:
    folder = ModelFolder(storymine_models.path(name))
    cutter = load_cutter(folder, width=load_encoder(folder.root).width)
    assert cutter.bare < cutter.threshold


@pytest.mark.parametrize("name", NAMES)
def test_it_beats_the_majority_class_on_held_out_sectors(name: str) -> None:
    details = read_meta(ModelFolder(storymine_models.path(name))).details
    tasks = details["held_out"]["tasks"]
    assert {task["task"] for task in tasks} >= {
        "valence",
        "emotion",
        "driver",
        "stage",
        "effort",
        "need",
        "voice",
    }
    for task in tasks:
        assert task["macro_interval"][0] > task["majority_macro_f1"], task["task"]
        if task["task"] == "stage":
            assert task["coverage"] >= 0.6
    for score in details["boundaries"].values():
        assert score["f1"] > score["punctuation"]


@pytest.mark.parametrize("name", NAMES)
def test_its_card_names_data_licences_and_figures(name: str) -> None:
    folder: Path = storymine_models.path(name)
    card = (folder / "README.md").read_text(encoding="utf-8")
    details = read_meta(ModelFolder(folder)).details
    assert "Apache-2.0" in card
    for source in details["data"]:
        assert source["licence"] in card
    for task in details["held_out"]["tasks"]:
        assert f"{task['macro_f1']:.3f}" in card
