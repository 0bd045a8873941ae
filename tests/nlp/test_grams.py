from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from storymine.nlp.grams import LENGTH, Grams, Vocabulary, grams, normalise


def test_placeholders_numbers_and_stretched_letters_get_one_shape() -> None:
    assert normalise("Beste [NAAM-3], bel 06-12345678 suuuuper") == normalise(
        "Beste [NAAM-1], bel 010-1 suuper"
    )


def test_known_grams_only_and_rows_of_equal_length() -> None:
    vocabulary = Vocabulary.learn(["de factuur klopt niet"] * 6 + ["iets anders"])
    rows = vocabulary.rows(["de factuur", "", "onbekend"])
    assert rows.starts.tolist()[2] == rows.starts.tolist()[1] <= rows.starts.tolist()[3]
    first = rows.values[: rows.starts[1]]
    assert np.isclose(np.square(first).sum(), LENGTH**2)


def test_a_row_counts_the_known_grams_of_its_text() -> None:
    text = "De factuur klopt niet, de factuur klopt nooit!"
    vocabulary = Vocabulary.learn([text] * 10)
    rows = vocabulary.rows([text])
    counts = Counter(grams(text))
    names = list(vocabulary.index)
    assert {names[column] for column in rows.columns} == set(counts)
    weighed = {names[c]: value for c, value in zip(rows.columns, rows.values, strict=True)}
    assert weighed["factuur"] / weighed["nooit"] == pytest.approx(1 + np.log(counts["factuur"]))


def test_weights_are_added_up_over_the_words_that_are_there() -> None:
    vocabulary = Vocabulary.learn(["niet lekker", "lekker"] * 6)
    weights = np.zeros((len(vocabulary), 2), np.float32)
    weights[vocabulary.index["~lekker"], 0] = 1
    weights[vocabulary.index["lekker"], 1] = 1
    negated, plain, none = Grams(vocabulary, weights).logits(["niet lekker", "lekker", ""])
    assert negated[0] > negated[1] == 0
    assert plain[1] > plain[0] == 0
    assert not none.any()


@given(st.text(max_size=200))
def test_any_text_has_grams_of_one_line(text: str) -> None:
    assert all(gram and "\n" not in gram for gram in grams(text))
