from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storymine.domain import Channel, Speaker, Story, Utterance
from storymine.nlp import Analyser, load
from storymine.nlp.boundaries import Cutter
from storymine.nlp.language import tokens

EAGER = Cutter(np.zeros(1, np.float32), line_break=0.0, threshold=-1.0, bare=-1.0)
SHY = Cutter(np.zeros(1, np.float32), line_break=1.0, threshold=0.5, bare=0.5)

ANY_TEXT = st.text(
    alphabet=st.one_of(st.characters(), st.sampled_from("abc .,!?…\n\t\"'()[]👍🏽😕\u200d\u00a0\ufe0fÉ")),
    max_size=120,
)


def cut(cutter: Cutter, text: str) -> list[str]:
    words = tokens(text)
    spans = cutter.cut(text, words, np.zeros((len(words), 1), np.float32))
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
