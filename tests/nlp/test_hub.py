"""The hub tier on tiny checkpoints made here: the same code that opens real ones from the hub."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

from storymine.domain import Channel, Polarity, Speaker, Story, Utterance
from storymine.errors import InputError, ModelError
from storymine.nlp import load
from storymine.nlp.encoder import load_encoder
from storymine.nlp.folder import ModelFolder, write_meta
from storymine.nlp.hub import HubEncoder
from storymine.nlp.opinions import make_opinion
from storymine.nlp.passage import Passage
from storymine.nlp.rows import LabelledStory
from storymine.nlp.train import train
from storymine.workflow.models import combine_models

torch = pytest.importorskip("torch", reason="the hub tier needs the extra: pip install 'storymine[hub]'")
transformers = pytest.importorskip("transformers", reason="pip install 'storymine[hub]'")


@pytest.fixture(scope="session")
def checkpoint(tmp_path_factory: pytest.TempPathFactory, stories: list[LabelledStory]) -> Path:
    """A BERT of one layer with random weights and a vocabulary of the words of our little stories."""
    folder = tmp_path_factory.mktemp("checkpoint") / "bertje-mini"
    texts = [text for story in stories for turn in story.turns for text, _ in turn.moments]
    splitter = pre_tokenizers.BertPreTokenizer()
    words = sorted({word for text in texts for word, _ in splitter.pre_tokenize_str(text.lower())})
    names = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *words]
    tokenizer = Tokenizer(models.WordLevel({name: i for i, name in enumerate(names)}, unk_token="[UNK]"))
    tokenizer.normalizer, tokenizer.pre_tokenizer = normalizers.Lowercase(), splitter
    tokenizer.post_processor = processors.BertProcessing(("[SEP]", 3), ("[CLS]", 2))
    special = {f"{kind}_token": f"[{kind.upper()}]" for kind in ("pad", "unk", "cls", "sep", "mask")}
    transformers.PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, model_max_length=48, **special
    ).save_pretrained(folder)
    torch.manual_seed(1)
    config = transformers.BertConfig(
        vocab_size=len(names),
        hidden_size=32,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=64,
        max_position_embeddings=50,
    )
    transformers.BertModel(config).save_pretrained(folder)
    return folder


def chat(text: str) -> Story:
    return Story(id="x", channel=Channel.CHAT, utterances=(Utterance(Speaker.CUSTOMER, text),))


def test_a_long_text_is_windowed_and_not_cut_off(checkpoint: Path) -> None:
    encoder = HubEncoder.open(checkpoint)
    assert encoder.longest == 48
    text = "de factuur klopt niet " * 60
    [seen] = encoder.read(
        [Passage(text, Channel.CALL, previous="waar gaat het over", previous_by_agent=True)]
    )
    assert len(seen.states) == 240
    assert text[seen.starts[-1] : seen.ends[-1]] == "niet"
    assert seen.states.any(axis=1).all()
    vectors = encoder.encode([text, ""])
    assert np.linalg.norm(vectors[0]) == pytest.approx(1, abs=1e-5)
    assert not vectors[1].any()


def test_heads_are_trained_over_a_checkpoint_that_stays_as_it_is(
    checkpoint: Path, stories: list[LabelledStory], tmp_path: Path
) -> None:
    train(stories, encoder=checkpoint, out=tmp_path / "eigen")
    assert json.loads((tmp_path / "eigen" / "encoder.json").read_text("utf-8"))["model"] == str(checkpoint)
    analyser = load(tmp_path / "eigen")
    (analysis,) = analyser.analyse([chat("De factuur van 31 euro klopt niet!")])
    assert analysis.readings[0].model == "eigen 1.0.0"
    assert analysis.drivers[0].label == "fout"
    assert analysis.readings[0].evidence


def test_a_checkpoint_is_fine_tuned_and_kept_in_the_model_folder(
    checkpoint: Path, stories: list[LabelledStory], tmp_path: Path
) -> None:
    scores = train(stories, encoder=checkpoint, fine_tune=True, out=tmp_path / "eigen", seed=1)
    assert scores.moments > 0
    before, after = HubEncoder.open(checkpoint), load_encoder(tmp_path / "eigen")
    text = ["De factuur klopt niet!"]
    assert not np.allclose(before.encode(text), after.encode(text), atol=1e-3)
    (analysis,) = load(tmp_path / "eigen").analyse([chat("De medewerker was heel vriendelijk.")])
    assert analysis.readings


def test_turns_too_long_to_learn_from_are_refused_or_left_out(
    checkpoint: Path, stories: list[LabelledStory], tmp_path: Path
) -> None:
    long = [stretched(story, times=12) for story in stories]
    with pytest.raises(InputError, match="turns to learn from is of 48 word pieces or fewer"):
        train(long, encoder=checkpoint, fine_tune=True, out=tmp_path / "lang")
    told: list[str] = []
    mixed = [*stories, *(replace(story, id=f"lang-{story.id}") for story in long[:20])]
    scores = train(mixed, encoder=checkpoint, fine_tune=True, out=tmp_path / "eigen", report=told.append)
    said = "38 of 152 turns are longer than 48 word pieces: neither learned from nor measured on"
    assert [line for line in told if "longer" in line] == [said]
    assert all(task.coverage > 0.7 for task in scores.tasks)


def stretched(story: LabelledStory, *, times: int) -> LabelledStory:
    """The story with every moment said some times."""
    return story.prepared(lambda text: " ".join([text] * times))


def test_one_story_leaves_nothing_to_measure_on(
    checkpoint: Path, stories: list[LabelledStory], tmp_path: Path
) -> None:
    one = [replace(story, id="een", group="") for story in stories]
    with pytest.raises(InputError, match="all turns are of one story"):
        train(one, encoder=checkpoint, fine_tune=True, out=tmp_path / "eigen")


def test_our_own_models_are_not_fine_tuned(stories: list[LabelledStory], tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be fine-tuned"):
        train(stories, encoder="embedded", fine_tune=True, out=tmp_path / "eigen")


def test_a_checkpoint_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="cannot be loaded"):
        HubEncoder.open(tmp_path / "nergens")


@pytest.fixture(scope="session")
def classifier(tmp_path_factory: pytest.TempPathFactory, checkpoint: Path) -> Path:
    """A ready-made sentiment classifier: the same BERT with a head that always says NEGATIVE."""
    folder = tmp_path_factory.mktemp("classifier") / "sentiment-mini"
    config = transformers.BertConfig.from_pretrained(
        checkpoint,
        num_labels=2,
        id2label={0: "POSITIVE", 1: "NEGATIVE"},
        label2id={"POSITIVE": 0, "NEGATIVE": 1},
    )
    model = transformers.BertForSequenceClassification(config)
    torch.nn.init.zeros_(model.classifier.weight)
    model.classifier.bias.data = torch.tensor([-3.0, 3.0])
    model.save_pretrained(folder)
    transformers.AutoTokenizer.from_pretrained(checkpoint).save_pretrained(folder)
    return folder


def test_a_ready_made_classifier_stands_in_for_a_head(classifier: Path, tmp_path: Path) -> None:
    labels = {"POSITIVE": "5", "NEGATIVE": "2"}
    combine_models(
        "embedded", str(classifier), out=tmp_path / "samen", below=1.01, head="valence", labels=labels
    )
    (analysis,) = load(tmp_path / "samen").analyse([chat("Heel vriendelijk en snel geholpen, top!")])
    for reading in analysis.readings:
        assert reading.sentiment.label == "negative"
        assert reading.sentiment.confidence > 0.9
        assert "valence" not in {one.kind for one in reading.evidence}
        assert {d.polarity for d in reading.drivers if d.label != "geen"} <= {Polarity.FRICTION}
    with pytest.raises(ModelError, match="has no label BLIJ; it has POSITIVE, NEGATIVE"):
        combine_models(
            "embedded", str(classifier), out=tmp_path / "fout", below=1, head="valence", labels={"BLIJ": "5"}
        )


def test_a_classifier_gives_few_drivers_and_abstains_as_the_model_does(
    checkpoint: Path, tmp_path: Path
) -> None:
    """One that says of every label alike that it holds."""
    drivers, stages = ("prijs", "fout", "wachttijd", "digitaal"), ("aanvragen", "gebruiken", "betalen")
    for head, labels, problem in (
        ("driver", drivers, "multi_label_classification"),
        ("stage", (*stages, *(f"anders{n}" for n in range(7))), "single_label_classification"),
    ):
        names = dict(enumerate(labels))
        config = transformers.BertConfig.from_pretrained(
            checkpoint, num_labels=len(labels), id2label=names, problem_type=problem
        )
        model = transformers.BertForSequenceClassification(config)
        torch.nn.init.zeros_(model.classifier.weight)
        torch.nn.init.ones_(model.classifier.bias)
        model.save_pretrained(tmp_path / f"bert-{head}")
        transformers.AutoTokenizer.from_pretrained(checkpoint).save_pretrained(tmp_path / f"bert-{head}")
        combine_models(
            "embedded",
            str(tmp_path / f"bert-{head}"),
            out=tmp_path / head,
            below=1.01,
            head=head,
            labels={label: label for label in labels},
        )
    said = [chat("De factuur van 31 euro klopt niet!")]
    readings = {head: next(load(tmp_path / head).analyse(said)).readings[0] for head in ("driver", "stage")}
    assert len(readings["driver"].drivers) == 3
    assert {driver.polarity for driver in readings["driver"].drivers} == {Polarity.FRICTION}
    assert readings["stage"].stage.label == "unknown"
    assert readings["stage"].stage.confidence == pytest.approx(1 / 10)


def test_a_cascade_asks_the_large_model_only_about_what_is_doubtful(
    checkpoint: Path, stories: list[LabelledStory], tmp_path: Path
) -> None:
    train(stories, encoder=checkpoint, out=tmp_path / "groot")
    said = [chat("De factuur van 31 euro klopt niet!"), chat("Bedankt, ik wil graag 4 exemplaren.")]
    asked = {}
    for below in (0.0, 1.01):
        out = tmp_path / str(below) / "samen"
        combine_models("embedded", str(tmp_path / "groot"), out=out, below=below)
        asked[below] = [r.model for analysis in load(out).analyse(said) for r in analysis.readings]
    assert set(asked[0.0]) == {"samen 1.0.0"}
    assert set(asked[1.01]) == {"groot 1.0.0"}


def test_what_cannot_be_combined_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="can stand in for"):
        make_opinion("x", below=1, head="weer", labels={})
    with pytest.raises(InputError, match="say what the labels"):
        make_opinion("x", below=1, head="valence", labels={})
    with pytest.raises(InputError, match="a valence is"):
        make_opinion("x", below=1, head="valence", labels={"POS": "9"})
    write_meta(ModelFolder(tmp_path), name="samen", version="1", details={})
    (tmp_path / "opinions.json").write_text("{}", encoding="utf-8")
    with pytest.raises(ModelError, match=r"opinions\.json cannot be read"):
        load(tmp_path)
