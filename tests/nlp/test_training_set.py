from __future__ import annotations

import random

import pytest

from storymine.domain import Channel
from storymine.nlp.rows import LabelledStory
from storymine.nlp.training_set import LabelledTurn, as_spoken, asked, collect, varied


@pytest.fixture
def turns(stories: list[LabelledStory]) -> list[LabelledTurn]:
    return collect(stories)


def test_a_turn_knows_where_its_moments_stand_and_what_was_said_before(turns: list[LabelledTurn]) -> None:
    for turn in turns:
        assert [turn.text[start:end] for start, end in turn.spans] == list(turn.moments)
        assert len(turn.labels) == len(turn.moments)
    answered = [turn for turn in turns if turn.previous_by_agent]
    assert {turn.previous for turn in answered} == {"Wat vervelend, ik kijk het na."}
    note = next(turn for turn in turns if turn.channel is Channel.NOTE)
    assert len(note.moments) == 4


def test_a_part_of_a_turn_comes_after_the_moment_before_it(turns: list[LabelledTurn]) -> None:
    turn = next(turn for turn in turns if len(turn.moments) > 2)
    part = turn.part(1, 3)
    assert part.moments == turn.moments[1:3]
    assert (part.previous, part.previous_by_agent) == (turn.moments[0], False)
    assert part.text in turn.text


def test_a_variation_keeps_every_label_with_its_moment(turns: list[LabelledTurn]) -> None:
    chance = random.Random(1)
    pairs = {(turn.channel, labels) for turn in turns for labels in turn.labels}
    seen = set()
    for turn in turns * 10:
        other = varied(turn, chance, lambda text: text.replace("e", ""))
        seen.add(other)
        assert [other.text[start:end] for start, end in other.spans] == list(other.moments)
        assert {labels for _, labels in pairs} >= set(other.labels)
    assert len(seen) > len(turns)


def test_speech_has_no_capitals(turns: list[LabelledTurn]) -> None:
    spoken = as_spoken(turns[0], random.Random(3))
    assert spoken.text == spoken.text.lower()
    assert len(asked([spoken])) == len(turns[0].moments)


def test_texts_are_prepared_first(stories: list[LabelledStory]) -> None:
    assert collect(stories, prepare=str.upper)[0].text.isupper()
