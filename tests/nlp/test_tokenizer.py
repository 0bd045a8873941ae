"""The tokenizer that learns abbreviations late: its tokens are spaCy's own."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc
from spacy.vocab import create_vocab

from storymine.nlp.language import blank_dutch, without_torch
from storymine.nlp.tokenizer import LONGEST_STRETCH, BoundedTokenizer, LateTokenizer


@cache
def own() -> Language:
    return blank_dutch()


@cache
def spacys() -> Language:
    with without_torch():
        import spacy
    return spacy.blank("nl")


def parts(doc: Doc) -> list[tuple[str, str, str]]:
    return [(token.text, token.norm_, token.whitespace_) for token in doc]


ABBREVIATIONS = st.deferred(lambda: st.sampled_from(sorted(spacys().Defaults.tokenizer_exceptions or {})))
STRETCHES = st.one_of(ABBREVIATIONS, st.text(alphabet="aABbznl.,'’():;-/@0123 \t\n€", max_size=8))


@given(st.lists(STRETCHES, max_size=8), st.sampled_from(["", " ", "\n"]))
@example(["graag a.u.b. bellen, bijv. morgen (i.v.m. werk)."], "")
@example(["a.", "u.", "b."], " ")
@example(["(bijv.", "o.a.)...", "d.w.z.:"], "")
def test_tokens_are_those_of_spacy(stretches: list[str], between: str) -> None:
    text = between.join(stretches)
    assert parts(own().make_doc(text)) == parts(spacys().make_doc(text))


@pytest.mark.parametrize("sign", ["!", "😡", "a", "a.u.b.", "?!"])
def test_a_long_stretch_is_cut_and_nothing_of_it_is_lost(sign: str) -> None:
    stretch = sign * (3 * LONGEST_STRETCH)
    doc = own().make_doc(f"Slecht {stretch} geholpen,  a.u.b. bellen")
    assert doc.text == f"Slecht {stretch} geholpen,  a.u.b. bellen"
    assert max(map(len, doc)) <= LONGEST_STRETCH
    assert [token.text for token in doc[-5:]] == ["geholpen", ",", " ", "a.u.b.", "bellen"]
    assert parts(own().make_doc(stretch[:LONGEST_STRETCH])) == parts(
        spacys().make_doc(stretch[:LONGEST_STRETCH])
    )


def test_an_abbreviation_is_learned_when_it_is_met() -> None:
    tokenizer = late()
    assert "d.w.z." not in tokenizer.rules
    assert [token.text for token in tokenizer("morgen, d.w.z. dinsdag.")][2] == "d.w.z."
    assert "d.w.z." in tokenizer.rules


def test_what_it_remembers_is_bounded() -> None:
    tokenizer = BoundedTokenizer(late, most=2_000)
    known = []
    for number in range(200):
        doc = tokenizer(" ".join(f"woord{number}x{n}" for n in range(50)) + " d.w.z. morgen.")
        assert [token.text for token in doc][-3:] == ["d.w.z.", "morgen", "."]
        known.append(len(doc.vocab.strings))
    assert max(known) < 3_000


def late() -> LateTokenizer:
    said = spacys().tokenizer
    rules = spacys().Defaults.tokenizer_exceptions or {}
    return LateTokenizer(
        create_vocab("nl", spacys().Defaults),
        rules,
        prefix_search=said.prefix_search,
        suffix_search=said.suffix_search,
        infix_finditer=said.infix_finditer,
    )
