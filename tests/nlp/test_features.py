from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from storymine.domain import Channel
from storymine.nlp.features import LENGTH, SITUATION, Surroundings, Vocabulary, grams, normalise, situation


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


@given(st.text(max_size=200))
def test_any_text_has_grams_and_a_situation(text: str) -> None:
    assert all(gram and "\n" not in gram for gram in grams(text))
    table = situation([text], [Surroundings(channel=Channel.CALL)])
    assert table.shape == (1, SITUATION)
    assert np.isfinite(table).all()
