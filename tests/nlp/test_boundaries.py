from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storymine.domain import Channel, Speaker, Story, Utterance
from storymine.errors import ModelError
from storymine.nlp import Analyser, load
from storymine.nlp.beginnings import Look, Seen, candidates, feature_count, features
from storymine.nlp.boundaries import Cutter, Network
from storymine.nlp.cutter_file import load_cutter, save_cutter
from storymine.nlp.folder import ModelFolder
from storymine.nlp.language import tokens

LINE_BREAK = 1
"""The feature that says whether a line break stands before a token."""


def zeros(*shape: int) -> np.ndarray:
    return np.zeros(shape, np.float32)


LOOK = Look(zeros(1), zeros(), zeros(), np.array([[0, 4]], np.float32), zeros(2), np.array([0]))
WIDTH = feature_count(LOOK)
BLIND = Network(zeros(WIDTH), zeros(WIDTH) + 1, zeros(WIDTH, 2), zeros(2), zeros(2), zeros(WIDTH), zeros(1))
EAGER = Cutter(LOOK, BLIND, threshold=-1.0, bare=-1.0)
SHY = Cutter(
    LOOK, replace(BLIND, straight=np.eye(WIDTH, dtype=np.float32)[LINE_BREAK]), threshold=0.5, bare=0.5
)

ANY_TEXT = st.text(
    alphabet=st.one_of(st.characters(), st.sampled_from("abc .,!?…\n\t\"'()[]👍🏽😕\u200d\u00a0\ufe0fÉ")),
    max_size=120,
)


def cut(cutter: Cutter, text: str) -> list[str]:
    words = tokens(text)
    (spans,) = cutter.cut([Seen(text, words, zeros(len(words), 1))])
    return [text[words[start][1] : words[end - 1][1] + len(words[end - 1][0])] for start, end in spans]


@settings(max_examples=150, deadline=None)
@given(ANY_TEXT, st.sampled_from([EAGER, SHY]))
def test_moments_are_ordered_apart_and_cover_every_word(text: str, cutter: Cutter) -> None:
    at = 0
    for moment in cut(cutter, text):
        assert moment
        assert moment == moment.strip()
        start = text.index(moment, at)
        assert not text[at:start].strip()
        at = start + len(moment)
    assert not text[at:].strip()


def test_a_line_break_can_end_a_moment() -> None:
    assert cut(SHY, "Beste mensen,\n\nmijn pakket is kwijt") == ["Beste mensen,", "mijn pakket is kwijt"]
    assert cut(SHY, "Beste mensen, mijn pakket is kwijt") == ["Beste mensen, mijn pakket is kwijt"]


def test_closing_marks_belong_to_what_they_close() -> None:
    assert cut(EAGER, "Nee. (Echt niet!) 👍 Of toch?")[0] == "Nee."
    assert all(
        not moment.startswith((".", "!", "?", ")", ",")) for moment in cut(EAGER, "Ja! Nee ). Ok , dan ?")
    )


def test_what_says_nothing_stays_with_what_it_goes_with() -> None:
    assert cut(EAGER, "@winkel kapot 😡😡 https://winkel.nl/1 alweer !") == [
        "@winkel kapot 😡😡 https://winkel.nl/1",
        "alweer !",
    ]
    assert cut(EAGER, "😡 🙏 @winkel") == ["😡 🙏 @winkel"]


def test_texts_are_cut_alike_alone_and_together() -> None:
    chance = np.random.default_rng(3)
    network = replace(
        BLIND,
        hidden=chance.normal(size=(WIDTH, 2)).astype(np.float32),
        out=np.array([1, -1], np.float32),
        straight=chance.normal(size=WIDTH).astype(np.float32),
    )
    batch = []
    for text in (
        "",
        "ja",
        "Nee. Echt niet!\nOf toch, misschien?",
        "  ",
        "dat weet ik ook niet " * 9,
        "Hoi, hoi",
    ):
        words = tokens(text)
        batch.append(Seen(text, words, chance.normal(size=(len(words), 1)).astype(np.float32)))
    found = [candidates(seen.text, seen.tokens) for seen in batch]
    cutter = Cutter(LOOK, network, threshold=0.0, bare=0.0)
    alone = [cutter.logits([seen], [one]) for seen, one in zip(batch, found, strict=True)]
    assert np.allclose(np.concatenate(alone), cutter.logits(batch, found), atol=1e-4)


def test_what_is_read_before_and_after_differs_most_where_it_changes() -> None:
    text = "ik wacht al uren op jullie gelukkig was de monteur aardig"
    words = tokens(text)
    states = np.where(np.arange(len(words)) < 6, 1, -1).astype(np.float32)[:, None]
    seen = Seen(text, words, states)
    found = candidates(text, words)
    near = features([seen], [found], LOOK)[:, -3]
    assert [words[found[int(near.argmax())][0]][0]] == ["gelukkig"]
    assert near.max() > 0.9
    assert near.min() < 0.1


def test_a_cutter_survives_its_file(tmp_path: Path) -> None:
    folder = ModelFolder(tmp_path)
    with pytest.raises(ModelError, match="cannot cut moments"):
        load_cutter(folder, width=1)
    save_cutter(SHY, folder)
    kept = load_cutter(folder, width=1)
    assert (kept.threshold, kept.bare) == (0.5, 0.5)
    assert np.array_equal(kept.network.straight, SHY.network.straight)
    assert np.array_equal(kept.look.labels, LOOK.labels)
    assert kept.look.line_break.shape == LOOK.line_break.shape == ()
    with pytest.raises(ModelError, match=r"cutter.safetensors has shapes"):
        load_cutter(folder, width=2)


@pytest.fixture(scope="module")
def analyser() -> Analyser:
    return load()


@pytest.mark.parametrize(
    ("text", "moments"),
    [
        ("De levering was snel. De doos was helaas stuk.", 2),
        ("de monteur was heel aardig maar het is nog steeds niet gemaakt", 2),
        ("Heel vriendelijk geholpen, maar de rekening klopt nog steeds niet.", 2),
        ("Klt belt over fct mrt. Wil graag terugbetaling.", 2),
        ("Snel geleverd, alleen zat er een kras op.", 2),
        ("Top!!! 👍", 1),
        ("Waarom duurt dit zo lang?!", 1),
        ("", 0),
        (" \n ", 0),
    ],
)
def test_the_shipped_model_cuts_where_a_reader_would(analyser: Analyser, text: str, moments: int) -> None:
    story = Story(id="s", channel=Channel.CALL, utterances=(Utterance(Speaker.CUSTOMER, text),))
    (analysis,) = analyser.analyse([story])
    assert len(analysis.readings) == moments
