"""What customers speak of."""

from __future__ import annotations

import pytest

from storymine.themes.fields import fields_of
from storymine.themes.words import clauses, content_lemmas


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("De tomatensoep", "eten"),
        ("Mijn winterjas", "kleding"),
        ("twee incasso's", "rekeningen"),
        ("servicekosten", "kosten"),
        ("De monteurs", "monteurs"),
        ("Geen wifi", "internet"),
    ],
)
def test_a_word_in_any_form_or_at_the_end_of_a_longer_one_tells_the_field(text: str, field: str) -> None:
    assert field in fields_of(content_lemmas(clauses(text)))


@pytest.mark.parametrize("word", ["jaszak", "kaartenbak", "zomaar", ""])
def test_other_words_tell_none(word: str) -> None:
    assert fields_of([word]) == frozenset()
