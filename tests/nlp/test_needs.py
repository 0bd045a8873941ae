from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storymine.domain import NeedKind
from storymine.nlp.needs import need_phrase


@pytest.mark.parametrize(
    ("text", "kind", "phrase"),
    [
        ("Nou, ik wil gewoon mijn geld terug!", NeedKind.WISH, "ik wil gewoon mijn geld terug"),
        ("Ik zoek de bon. Kunt u een kopie sturen?", NeedKind.QUESTION, "Kunt u een kopie sturen?"),
        ("Hallo, wanneer komt de monteur?", NeedKind.QUESTION, "wanneer komt de monteur?"),
        ("En ik ben bang dat het misgaat.", NeedKind.FEAR, "ik ben bang dat het misgaat"),
        ("Klt wil graag teruggebeld worden.", NeedKind.WISH, "Klt wil graag teruggebeld worden"),
        ("Geen idee.", NeedKind.WISH, "Geen idee"),
    ],
)
def test_the_phrase_is_the_clause_that_holds_the_need(text: str, kind: NeedKind, phrase: str) -> None:
    assert need_phrase(text, kind) == phrase


@given(st.text(min_size=1, max_size=400).filter(str.strip), st.sampled_from(list(NeedKind)))
def test_any_text_gives_a_short_phrase_in_its_own_words(text: str, kind: NeedKind) -> None:
    phrase = need_phrase(text, kind)
    assert phrase
    assert len(phrase) <= 161
    assert phrase.rstrip("…") in text
