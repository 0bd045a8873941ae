from __future__ import annotations

from pathlib import Path

import pytest
import storymine_models
from hypothesis import given, settings
from hypothesis import strategies as st

from storymine.domain import Channel
from storymine.errors import ModelError
from storymine.nlp.boundaries import Cutter
from storymine.nlp.folder import ModelFolder
from storymine.nlp.language import tokens
from storymine.nlp.rows import LabelledStory
from storymine.nlp.train_boundaries import (
    boundary_counts,
    broken_turns,
    cut_turns,
    ends_at_punctuation,
    fit_cutter,
    rough_turns,
)

SHIPPED = Cutter.load(ModelFolder(storymine_models.path("embedded")).boundaries)
EAGER = Cutter(weights={}, threshold=-1.0)

ANY_TEXT = st.text(
    alphabet=st.one_of(st.characters(), st.sampled_from("abc .,!?…\n\t\"'()[]👍🏽😕\u200d\u00a0\ufe0fÉ")),
    max_size=120,
)


def cut(cutter: Cutter, text: str, channel: Channel = Channel.REVIEW) -> list[str]:
    return [text[start:end] for start, end in cutter.cut(text, tokens(text), channel)]


@settings(max_examples=150, deadline=None)
@given(ANY_TEXT, st.sampled_from(list(Channel)), st.sampled_from([SHIPPED, EAGER]))
def test_moments_are_ordered_apart_and_cover_every_word(text: str, channel: Channel, cutter: Cutter) -> None:
    moments = cutter.cut(text, tokens(text), channel)
    edge = 0
    for start, end in moments:
        assert edge <= start < end <= len(text)
        assert not text[edge:start].strip()
        assert text[start:end].strip() == text[start:end]
        edge = end
    assert not text[edge:].strip()


@pytest.mark.parametrize(
    ("text", "moments"),
    [
        ("De levering was snel. De doos was helaas stuk.", 2),
        ("ja ik bel nu voor de derde keer over die factuur ik wil gewoon dat het opgelost wordt", 2),
        ("Klt belt over fct mrt. Wil graag terugbetaling.", 2),
        ("Top!!! 👍", 1),
        ("Waarom duurt dit zo lang?!", 1),
        ("", 0),
        (" \n ", 0),
    ],
)
def test_the_shipped_cutter_cuts_where_a_reader_would(text: str, moments: int) -> None:
    assert len(cut(SHIPPED, text, Channel.CALL)) == moments


def test_closing_marks_belong_to_what_they_close() -> None:
    assert cut(EAGER, "Nee. (Echt niet!) 👍 Of toch?")[0] == "Nee."
    assert all(
        not moment.startswith((".", "!", "?", ")", ",")) for moment in cut(EAGER, "Ja! Nee ). Ok , dan ?")
    )


def test_a_trained_cutter_learns_more_than_punctuation(stories: list[LabelledStory], tmp_path: Path) -> None:
    turns = cut_turns(stories) + rough_turns(stories, share=1.0) + broken_turns(stories, share=0.5)
    cutter = fit_cutter(turns)
    assert boundary_counts(cutter, turns).f1 > boundary_counts(ends_at_punctuation, turns).f1
    cutter.save(tmp_path / "boundaries.json")
    assert Cutter.load(tmp_path / "boundaries.json") == cutter


def test_an_unusable_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "boundaries.json").write_text("{}", encoding="utf-8")
    with pytest.raises(ModelError, match=r"boundaries\.json cannot be read"):
        Cutter.load(tmp_path / "boundaries.json")
