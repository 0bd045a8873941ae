from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from storymine.themes.naming import Group, name_groups
from storymine.themes.words import clauses

TEXTS = [*["Het eten was lekker"] * 6, *["Het eten was heerlijk"] * 5, *["De pizza was krokant"] * 5]
GROUPS = [range(6), range(6, 11), range(11, 16)]


def embed(texts: Sequence[str]) -> NDArray[np.float32]:
    """One direction for lekker and heerlijk, whatever the word; another for the rest."""
    good = [any(word in text.lower() for word in ("lekker", "heerlijk")) for text in texts]
    return np.array([[1.0, 0.0] if same else [0.0, 1.0] for same in good], dtype=np.float32)


def test_of_two_phrases_that_mean_the_same_only_the_surer_is_a_name() -> None:
    groups = [Group(members, embed([TEXTS[members[0]]])[0]) for members in GROUPS]
    said = [clauses(text) for text in TEXTS]
    moods = [0.8] * len(TEXTS)
    names = name_groups(said, moods, groups, embed=embed, names=frozenset())
    assert names == [None, "Eten was heerlijk", "Pizza was krokant"] or names == [
        "Eten was lekker",
        None,
        "Pizza was krokant",
    ]
    assert None not in name_groups(said, moods, groups, embed=None, names=frozenset())
