from __future__ import annotations

import numpy as np
import pytest
from theme_data import embed, observe

from storymine.domain import Observation, ThemeSet
from storymine.errors import InputError
from storymine.themes import assign


def vectors(observations: list[Observation]) -> np.ndarray:
    return embed([o.reading.moment.text for o in observations])


def theme_called(theme_set: ThemeSet, *words: str) -> str:
    return next(t.id for t in theme_set.themes if all(word in t.label.lower() for word in words))


def test_new_moments_go_to_the_theme_that_says_the_same(shop_themes: ThemeSet) -> None:
    new = [
        observe("n1", 0, "Heel lang in de wacht gestaan", drivers=["wachttijd"], stage="hulp", valence=1),
        observe("n2", 0, "De monteur was mooi op tijd", drivers=["levering"], stage="ontvangen", valence=4),
    ]
    found = assign(new, vectors(new), shop_themes.themes)
    assert found[0].theme == theme_called(shop_themes, "wacht")
    assert found[1].theme == theme_called(shop_themes, "op tijd")
    assert all(a.score > 0.5 for a in found)


def test_what_fits_nothing_gets_no_theme(shop_themes: ThemeSet) -> None:
    new = [observe("n", 0, "Datalek met bankgegevens", drivers=["privacy"], stage="betalen", valence=2)]
    found = assign(new, vectors(new), shop_themes.themes)
    assert found[0].theme is None
    assert 0 < found[0].score < 0.8


def test_moments_without_content_get_no_assignment(shop_themes: ThemeSet) -> None:
    new = [observe("n", 0, "Goedemorgen!", drivers=["geen"], stage="geen", valence=3)]
    assert assign(new, vectors(new), shop_themes.themes) == []


def test_without_themes_nothing_is_assigned() -> None:
    new = [observe("n", 0, "De monteur kwam niet")]
    assert [a.theme for a in assign(new, vectors(new), ())] == [None]


def test_members_stay_where_discovery_put_them(shop: list[Observation], shop_themes: ThemeSet) -> None:
    again = {(a.story, a.moment): a.theme for a in assign(shop, vectors(shop), shop_themes.themes)}
    same = [again[a.story, a.moment] == a.theme for a in shop_themes.assignments]
    assert np.mean(same) > 0.95


def test_vectors_of_another_model_are_refused(shop_themes: ThemeSet) -> None:
    with pytest.raises(InputError, match="different models"):
        assign(
            [observe("n", 0, "De monteur kwam niet")], np.ones((1, 5), dtype=np.float32), shop_themes.themes
        )
