from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

import numpy as np
import pytest

from storymine.insight import Contrast, Place, Tally, find_contrasts
from storymine.insight.contrasts import FEWEST_IN_PLACE

THEMES = 25
SIZES = {"a": 0.55, "b": 0.3, "c": 0.15}
Story = Sequence[int]


def tell(chance: np.random.Generator, *, longer: int = 1, shares: np.ndarray | None = None) -> Story:
    """The themes of a story's moments; half of what follows is about the same as what went before."""
    usual = 1 / np.arange(2, THEMES + 2)
    told = [int(chance.choice(THEMES, p=usual / usual.sum() if shares is None else shares))]
    for _ in range(chance.poisson(2) * longer + longer - 1):
        again = chance.random() < 0.5
        told.append(told[-1] if again else int(chance.choice(THEMES, p=usual / usual.sum())))
    return told


def contrasts_of(stories: Mapping[str, Sequence[Story]]) -> list[Contrast[int]]:
    places, rows = {}, defaultdict(list)
    for place, own in stories.items():
        lengths = [len(story) for story in own]
        places[place] = Place(len(own), sum(lengths), sum(n * n for n in lengths))
        for story in own:
            for theme, moments in Counter(story).items():
                rows[theme, place].append((moments, len(story)))
    tallies = {
        key: Tally(len(m), sum(x for x, _ in m), sum(x * x for x, _ in m), sum(x * n for x, n in m))
        for key, m in rows.items()
    }
    return find_contrasts(tallies, places)


def deal(chance: np.random.Generator, count: int, *, longer: Mapping[str, int]) -> dict[str, list[Story]]:
    dealt: dict[str, list[Story]] = {place: [] for place in SIZES}
    for place in chance.choice(list(SIZES), count, p=list(SIZES.values())):
        dealt[str(place)].append(tell(chance, longer=longer.get(str(place), 1)))
    return dealt


@pytest.mark.parametrize("longer", [{}, {"b": 4}], ids=["alike", "longer"])
def test_stories_dealt_out_at_random_rarely_tell_anything(longer: dict[str, int]) -> None:
    chance = np.random.default_rng(1)
    found = [contrasts_of(deal(chance, 500, longer=longer)) for _ in range(60)]
    noisy = sum(any(one.kind for one in all_) for all_ in found)
    assert noisy <= 7  # of 60, where one in twenty is allowed; more than seven would be one time in a hundred
    missed = np.mean([not one.low <= 1 <= one.high for all_ in found for one in all_ if not one.kind])
    assert missed <= 0.05


def test_what_is_told_three_times_as_often_is_found_with_its_size() -> None:
    chance = np.random.default_rng(2)
    dealt = deal(chance, 1500, longer={})
    dealt["b"] = [[7 if chance.random() < 0.1 else theme for theme in story] for story in dealt["b"]]
    found = contrasts_of(dealt)
    top = found[0]
    assert (top.theme, top.place, top.kind) == (7, "b", "more")
    assert top.low <= top.share / top.elsewhere <= top.high
    assert top.low > 1
    inside = [theme for story in dealt["b"] for theme in story]
    assert top.moments == inside.count(7)
    assert top.share == pytest.approx(inside.count(7) / len(inside))
    assert top.stories == sum(7 in story for story in dealt["b"])


def test_what_is_hardly_told_somewhere_is_less_there() -> None:
    chance = np.random.default_rng(3)
    dealt = deal(chance, 1500, longer={})
    dealt["b"] = [[theme for theme in story if theme != 0] or [1] for story in dealt["b"]]
    less = {(one.theme, one.place) for one in contrasts_of(dealt) if one.kind == "less"}
    assert (0, "b") in less


def test_one_talkative_story_is_no_contrast() -> None:
    chance = np.random.default_rng(4)
    dealt = deal(chance, 400, longer={})
    dealt["c"].append([9] * 60)
    assert [one for one in contrasts_of(dealt) if one.kind] == []


def test_places_with_few_stories_are_only_compared_with() -> None:
    chance = np.random.default_rng(5)
    dealt = deal(chance, 300, longer={})
    dealt["d"] = [[0]] * (FEWEST_IN_PLACE - 1)
    assert {one.place for one in contrasts_of(dealt)} == set(SIZES)


def test_nothing_to_compare_gives_nothing() -> None:
    assert find_contrasts({}, {}) == []
    alone = {"a": Place(100, 200, 500)}
    assert find_contrasts({("t", "a"): Tally(50, 60, 90, 150)}, alone) == []


@pytest.mark.parametrize(("in_theme", "of"), [(1, 1), (4, 4), (1, 3), (3, 7)])
def test_stories_that_are_all_the_same_differ_nowhere(in_theme: int, of: int) -> None:
    story = [0] * in_theme + [1] * (of - in_theme)
    found = contrasts_of({"a": [story] * 90, "b": [story] * 30, "c": [story] * 20})
    assert len(found) == (3 if in_theme == of else 6)
    for one in found:
        assert one.share == pytest.approx(one.elsewhere)
        assert one.kind is None
        assert one.low < 1 < one.high
        assert one.ratio == pytest.approx(1, abs=0.05)
        assert 0.8 < one.chance <= 1


def test_a_place_without_moments_is_not_compared() -> None:
    chance = np.random.default_rng(6)
    dealt = deal(chance, 300, longer={})
    assert contrasts_of({**dealt, "d": [[]] * FEWEST_IN_PLACE}) == contrasts_of(dealt)
    one_place = {"a": [[0]] * FEWEST_IN_PLACE, "b": [[]] * FEWEST_IN_PLACE}
    assert contrasts_of(one_place) == []
