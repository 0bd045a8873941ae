"""What is left of moments in names of themes."""

from __future__ import annotations

import numpy as np
import pytest
from theme_data import embed, observe

from storymine.themes import Sayings, another_name, beginnings, middle, says, traces
from storymine.themes.features import label_width
from storymine.themes.mending import EMPTY_NAME

GONE = Sayings(["De zwabberfluit kwam niet op tijd.", "Extra moeten betalen voor de koffers"])


def test_words_and_phrases_are_found_in_another_form() -> None:
    assert traces("Zwabberfluit", GONE) == {"zwabberfluit"}
    assert frozenset({"niet", "tijd"}) <= next(
        trace for trace in traces("Zwabberfluit niet op tijd", GONE) if isinstance(trace, frozenset)
    )
    assert "koffer" in traces("Koffer zoek", GONE)
    assert traces("Aardige bezorger", GONE) == set()


def test_a_word_is_a_trace_though_its_neighbours_come_from_elsewhere() -> None:
    assert traces("Kwaliteit valt tegen: zwabberfluit", GONE) == {"zwabberfluit"}


def test_what_others_say_too_is_said_by_them() -> None:
    others = Sayings(["Mijn koffers!", "Betaald voor extra bagage"])
    assert says(others, "koffer")
    assert not says(others, "zwabberfluit")
    assert not says(others, frozenset({"extra", "koffer"})), "not in one clause"
    assert says(others, frozenset({"extra", "betalen"}))


def test_texts_that_may_say_it_are_looked_up_by_how_a_word_begins() -> None:
    assert beginnings("koffers") == ["koff"]
    assert beginnings(frozenset({"niet", "zwabberfluit"})) == ["zwab"]
    assert len(beginnings("opgelost")) == 2


def test_an_emptied_theme_has_a_name_of_nobodys_and_no_middle() -> None:
    assert another_name([], ["woord"], taken=()) == EMPTY_NAME
    assert middle([], np.zeros((0, 4), dtype=np.float32)) is None


def test_a_middle_is_of_unit_length_and_in_the_space_of_themes() -> None:
    members = [observe(f"s{number}", 0, text) for number, text in enumerate(("Eten koud", "Koud eten"))]
    vectors = embed([one.reading.moment.text for one in members])
    found = middle(members, vectors)
    assert found is not None
    assert len(found) == vectors.shape[1] + label_width()
    assert np.linalg.norm(found) == pytest.approx(1, abs=1e-4)
