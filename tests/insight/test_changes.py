from __future__ import annotations

import numpy as np

from storymine.insight import find_changes


def series(seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    chance = np.random.default_rng(seed)
    exposure = chance.poisson(400, 40)
    return chance.binomial(exposure, chance.dirichlet(np.full(20, 2.0))[:, None]), exposure


def test_a_step_is_found_where_it_is() -> None:
    counts, exposure = series()
    loud = int(counts.sum(1).argmax())
    counts[loud, 25:] *= 2
    [change] = find_changes(dict(enumerate(counts)), exposure)
    assert change.key == loud
    assert abs(change.week - 25) <= 1
    assert 1.6 < change.after / change.before < 2.4


def test_a_step_down_is_found_too() -> None:
    counts, exposure = series()
    loud = int(counts.sum(1).argmax())
    counts[loud, 12:] //= 3
    [change] = find_changes(dict(enumerate(counts)), exposure)
    assert change.after < change.before


def test_noise_hardly_ever_changes_for_good() -> None:
    assert (
        sum(len(find_changes(dict(enumerate(series(seed)[0])), series(seed)[1])) for seed in range(25)) <= 2
    )


def test_busier_weeks_are_no_change() -> None:
    counts, exposure = series()
    counts[:, 20:] *= 3
    exposure[20:] *= 3
    assert find_changes(dict(enumerate(counts)), exposure) == []


def test_few_weeks_or_no_stories_tell_nothing() -> None:
    counts, exposure = series()
    assert find_changes({0: counts[0, :7]}, exposure[:7]) == []
    assert find_changes({0: np.zeros(40, int)}, exposure) == []
    assert find_changes({}, exposure) == []


def test_one_change_among_many_series_is_found() -> None:
    chance = np.random.default_rng(3)
    exposure = chance.poisson(2000, 40)
    counts = chance.binomial(exposure, 0.01, (120, 40))
    counts[77, 22:] *= 4
    assert [change.key for change in find_changes(dict(enumerate(counts)), exposure)] == [77]


def test_a_season_is_no_lasting_change() -> None:
    chance = np.random.default_rng(5)
    exposure = chance.poisson(500, 130)
    year = np.sin(2 * np.pi * (np.arange(130) / 52 + chance.random((20, 1))))
    counts = chance.binomial(exposure, 0.03 * (1 + 0.4 * year))
    assert find_changes(dict(enumerate(counts)), exposure) == []
    counts[4, 95:] *= 2
    [change] = find_changes(dict(enumerate(counts)), exposure)
    assert change.key == 4
    assert abs(change.week - 95) <= 1
