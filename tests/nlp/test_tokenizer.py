"""The tokenizer that learns abbreviations late: its tokens are spaCy's own."""

from __future__ import annotations

from functools import cache

from hypothesis import example, given
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc

from storymine.nlp.language import blank_dutch, without_torch
from storymine.nlp.tokenizer import LateTokenizer


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


def test_an_abbreviation_is_learned_when_it_is_met() -> None:
    language = blank_dutch()
    tokenizer = language.tokenizer
    assert isinstance(tokenizer, LateTokenizer)
    assert "d.w.z." not in tokenizer.rules
    assert [token.text for token in language.make_doc("morgen, d.w.z. dinsdag.")][2] == "d.w.z."
    assert "d.w.z." in tokenizer.rules
