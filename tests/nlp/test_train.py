from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from storymine.domain import Channel, Labels, Speaker, Story, Utterance
from storymine.errors import InputError, ModelError
from storymine.nlp import load
from storymine.nlp.encoder import Encoder
from storymine.nlp.evaluate import evaluate
from storymine.nlp.folder import ModelFolder, load_heads, save_heads
from storymine.nlp.grams import Grams, Vocabulary
from storymine.nlp.held_out import score_held_out
from storymine.nlp.rows import LabelledStory, LabelledTurn, read_rows
from storymine.nlp.scorecard import as_mapping
from storymine.nlp.train import train
from storymine.nlp.train_heads import assign_folds, train_heads
from storymine.nlp.training_set import collect


def test_a_model_of_own_rows_is_opened_and_reads(stories: list[LabelledStory], tmp_path: Path) -> None:
    scores = train(stories, out=tmp_path / "eigen", seed=3)
    analyser = load(tmp_path / "eigen")
    assert analyser.model == "eigen 1.0.0"
    said = Utterance(Speaker.CUSTOMER, "De factuur van 31 euro klopt niet!")
    (analysis,) = analyser.analyse([Story(id="x", channel=Channel.CHAT, utterances=(said,))])
    assert analysis.readings[0].sentiment.label == "negative"
    assert analysis.drivers[0].label == "fout"
    assert as_mapping(scores)["driver"].macro_f1 > as_mapping(scores)["driver"].majority_macro_f1
    assert json.loads((tmp_path / "eigen" / "meta.json").read_text("utf-8"))["built_on"].startswith(
        "embedded "
    )
    measured = as_mapping(evaluate(stories, analyser))
    assert measured["driver"].micro_f1 > 0.9


def test_own_stages_are_learned(stories: list[LabelledStory], tmp_path: Path) -> None:
    own = [rename_stage(story, "hulp", "balie") for story in stories]
    train(own, out=tmp_path / "eigen")
    said = Utterance(Speaker.CUSTOMER, "De medewerker was heel vriendelijk.")
    (analysis,) = load(tmp_path / "eigen").analyse([Story(id="x", channel=Channel.CHAT, utterances=(said,))])
    assert [stage.label for stage in analysis.stages] == ["balie"]


def rename_stage(story: LabelledStory, old: str, new: str) -> LabelledStory:
    def renamed(moment: tuple) -> tuple:  # type: ignore[type-arg]
        text, labels = moment
        return (text, replace(labels, stage=new) if labels and labels.stage == old else labels)

    turns = tuple(replace(turn, moments=tuple(map(renamed, turn.moments))) for turn in story.turns)
    return replace(story, turns=turns)


def test_the_same_seed_gives_the_same_weights(stories: list[LabelledStory], encoder: Encoder) -> None:
    first, second = (train_heads(collect(stories), encoder=encoder, seed=5).heads for _ in range(2))
    assert np.array_equal(first.weights, second.weights)


def test_weights_survive_the_folder(stories: list[LabelledStory], encoder: Encoder, tmp_path: Path) -> None:
    turns = collect(stories)
    trained = train_heads(turns, encoder=encoder)
    vocabulary = Vocabulary.learn(["de factuur klopt niet"] * 12)
    labels = len(trained.heads.bias)
    weights = np.random.default_rng(1).normal(size=(len(vocabulary), labels)).astype(np.float32)
    save_heads(replace(trained.heads, grams=Grams(vocabulary, weights)), ModelFolder(tmp_path))
    kept = load_heads(ModelFolder(tmp_path), width=encoder.width)
    assert kept.heads == trained.heads.heads
    assert np.array_equal(kept.weights, trained.heads.weights)
    assert kept.grams is not None
    assert kept.grams.vocabulary.index == vocabulary.index
    assert np.abs(kept.grams.weights - weights).max() <= np.abs(weights).max() / 127
    card = score_held_out(turns, trained.heads, trained.held_out)
    assert card.moments == sum(len(turn.moments) for turn in turns)
    with pytest.raises(ModelError, match="ask for"):
        load_heads(ModelFolder(tmp_path), width=encoder.width + 1)


def test_a_model_of_the_valence_only_answers_nothing_else(
    stories: list[LabelledStory], tmp_path: Path
) -> None:
    rows = [replace(story, turns=tuple(map(only_valence, story.turns))) for story in stories]
    train(rows, out=tmp_path / "eigen")
    analyser = load(tmp_path / "eigen")
    said = Utterance(Speaker.CUSTOMER, "De factuur van 31 euro klopt niet!")
    (analysis,) = analyser.analyse([Story(id="x", channel=Channel.CHAT, utterances=(said,))])
    assert analysis.sentiment.label == "negative"
    assert (analysis.drivers, analysis.emotions, analysis.readings[0].drivers) == ((), (), ())
    measured = as_mapping(evaluate(stories, analyser))
    assert measured["valence"].coverage == measured["sentiment"].coverage == 1
    others = set(measured) - {"valence", "sentiment"}
    assert others >= {"driver", "effort", "need", "stage", "voice", "emotion"}
    assert {measured[task].coverage for task in others} == {0}


def only_valence(turn: LabelledTurn) -> LabelledTurn:
    moments = tuple(
        (text, Labels(valence=labels.valence) if labels else None) for text, labels in turn.moments
    )
    return replace(turn, moments=moments)


def test_too_few_rows_are_refused(stories: list[LabelledStory], tmp_path: Path) -> None:
    with pytest.raises(InputError, match="are too few to train on"):
        train(stories[:2], out=tmp_path / "eigen")


def test_a_head_that_is_asked_in_one_group_only_is_dealt_at_random(tmp_path: Path) -> None:
    """The shape of corrections: grouped by channel, and the voice is named in notes only."""
    rows = ["text\tchannel\tgroup\tvalence\tvoice"]
    for n in range(30):
        channel = ("review", "chat", "notitie")[n % 3]
        voice = ("customer", "employee")[n % 2] if channel == "notitie" else ""
        rows.append(f"De factuur van {n} euro klopt niet.\t{channel}\t{channel}\t{n % 5 + 1}\t{voice}")
    (tmp_path / "verbeterd.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    scores = as_mapping(train(read_rows(tmp_path / "verbeterd.tsv"), out=tmp_path / "eigen"))
    assert (scores["valence"].moments, scores["voice"].moments) == (30, 10)
    assert scores["voice"].coverage == 1


@pytest.mark.parametrize("groups", [1, 2, 3])
def test_whole_stories_are_dealt_where_groups_are_few(groups: int) -> None:
    stories = np.repeat([f"s{n}" for n in range(30)], 3)
    group = np.array([f"g{int(name[1:]) % groups}" for name in stories])
    folds = assign_folds(group, stories, seed=1)
    held = stories if groups < 3 else group
    assert all(len(set(folds[held == name])) == 1 for name in held)
    assert len(set(folds)) == (5 if groups < 3 else 3)
    assert np.bincount(folds).max() <= 30


def test_a_head_with_a_single_row_is_neither_calibrated_nor_scored(
    stories: list[LabelledStory], encoder: Encoder, tmp_path: Path
) -> None:
    (tmp_path / "een.tsv").write_text("text\teffort_causes\nWeer bellen.\tcontact+wait\n", encoding="utf-8")
    turns = collect([*stories, *read_rows(tmp_path / "een.tsv")])
    trained = train_heads(turns, encoder=encoder)
    assert "effort_cause" in trained.heads.calibrations
    assert "effort_cause" not in as_mapping(score_held_out(turns, trained.heads, trained.held_out))
