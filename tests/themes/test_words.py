from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storymine.themes.words import clauses, clean, content_lemmas, meaning, proper_names, written_forms


def lemmas(text: str) -> list[str]:
    return content_lemmas(clauses(text))


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("@service [NAAM-1] wacht al #weken", "wacht al weken"),
        ("<at_user> zie https://voorbeeld.nl/x?y=1 eens", "zie eens"),
        ("mail naar [EMAIL-2] of piet@voorbeeld.nl", "mail naar of"),
        ("Bel [TELEFOON-1]", "Bel"),
        ("de be\u00adzor\u00adging van de sto\u200bring", "de bezorging van de storing"),
    ],
)
def test_placeholders_and_handles_go(written: str, kept: str) -> None:
    assert clean(written) == kept


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("De monteur is weer niet komen opdagen!", ["monteur", "opdagen"]),
        ("Goedemorgen, met [NAAM-1]", []),
        ("Dank u wel!", []),
        ("ok merci", []),
        ("20 min te laat", []),
        ("ge moet wachten, ik wacht", ["wachten", "wachten"]),
        ("heeeeel koude koffie", ["koud", "koffie"]),
    ],
)
def test_content_lemmas_are_what_it_is_about(text: str, content: list[str]) -> None:
    assert lemmas(text) == content


def test_meaning_keeps_the_small_words_that_turn_it_round() -> None:
    said = clauses("De monteur kwam niet")
    assert meaning(said[0]) == {"monteur", "niet"}
    assert meaning(clauses("veel te laat bezorgd")[0]) == {"veel", "te", "laat", "bezorgen"}


def test_proper_names_are_words_written_with_a_capital_inside_sentences() -> None:
    texts = [
        "Gisteren belde Zonnestroom over de factuur",
        "Dat Zonnestroom de factuur stuurt",
        "WAAROM IS DIT ZO DUUR",
    ]
    names = proper_names(clauses(text) for text in texts)
    assert names == {"zonnestroom"}
    assert content_lemmas(clauses(texts[0]), names=names) == ["bellen", "factuur"]


@given(st.text(max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    for clause in clauses(text):
        for word in clause:
            assert word.lower
            assert word.lemma


def test_keywords_are_shown_as_they_are_written() -> None:
    texts = [
        clauses(text) for text in ("Geen data meer", "Mijn data is op", "Extra data", "De pizza", "Pizza's")
    ]
    assert written_forms(texts) == {"datum": "data"}
