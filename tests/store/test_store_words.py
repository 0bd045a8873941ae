"""Where stretches of a text lie once it was redacted again."""

from __future__ import annotations

import pytest

from storymine.store.words import Move

OLD = "Fien Zandstra belde. Daarna belde Fien weer, over de [KLANTNUMMER-1]."
NEW = "[NAAM-1] belde. Daarna belde [NAAM-1] weer, over de 12 stoelen."


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("belde.", "belde."),
        ("Daarna belde Fien weer", "Daarna belde [NAAM-1] weer"),
        ("Fien Zandstra belde.", "[NAAM-1] belde."),
        ("Zandstra", "[NAAM-1]"),
        ("over de [KLANTNUMMER-1].", "over de 12 stoelen."),
        (OLD, NEW),
        ("weer, over", "weer, over"),
    ],
)
def test_a_stretch_moves_with_its_words(old: str, new: str) -> None:
    start = OLD.index(old)
    moved = Move(OLD, NEW).stretch(start, start + len(old))
    assert NEW[slice(*moved)] == new


def test_what_is_gone_is_told() -> None:
    assert list(Move(OLD, NEW).gone()) == ["Fien Zandstra", "Fien", "[KLANTNUMMER-1]"]
    assert list(Move(OLD, OLD).gone()) == []


@pytest.mark.parametrize("text", ["", "a", "Fien Fien Fien"])
def test_the_same_text_moves_nothing(text: str) -> None:
    places = [(start, end) for end in range(len(text) + 1) for start in range(end + 1)]
    assert [Move(text, text).stretch(*place) for place in places] == places
