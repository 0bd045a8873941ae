from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from storymine.insight import find_news
from storymine.insight.trends import BASELINE_WEEKS, FEWEST_STORIES, FEWEST_WEEKS

WEEKS = 60


def quiet(keys: int = 30, *, weeks: int = WEEKS, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """(stories a week of every key, of all): the same shares in weeks that are more and less busy."""
    chance = np.random.default_rng(seed)
    exposure = chance.poisson(500 * (1 + 0.3 * np.sin(np.arange(weeks) / 5)))
    shares = chance.dirichlet(np.full(keys, 2.0))
    return chance.binomial(exposure, shares[:, None]), exposure


def news_of(counts: np.ndarray, exposure: np.ndarray) -> dict[int, tuple[str, int]]:
    found = find_news(dict(enumerate(counts)), exposure)
    return {news.key: (news.kind, news.weeks) for news in found}


def test_a_key_that_doubles_is_news_and_nothing_else_is() -> None:
    counts, exposure = quiet()
    loud = int(counts.sum(1).argmax())
    counts[loud, -3:] *= 2
    assert news_of(counts, exposure) == {loud: ("rise", 3)}
    [news] = find_news(dict(enumerate(counts)), exposure)
    assert news.found == counts[loud, -3:].sum()
    assert news.band[0] < news.expected < news.band[1] < news.found


def test_a_key_that_nearly_stops_is_news() -> None:
    counts, exposure = quiet()
    loud = int(counts.sum(1).argmax())
    counts[loud, -3:] //= 5
    assert news_of(counts, exposure) == {loud: ("fall", 3)}


def test_a_busy_week_alone_is_no_news() -> None:
    counts, exposure = quiet()
    counts[:, -1] *= 3
    exposure[-1] *= 3
    assert news_of(counts, exposure) == {}


def test_what_did_not_occur_before_is_new() -> None:
    counts, exposure = quiet()
    counts[4] = 0
    counts[4, -2:] = 12
    assert news_of(counts, exposure)[4] == ("new", 3)


def test_an_earlier_outbreak_does_not_hide_the_next() -> None:
    counts, exposure = quiet()
    loud = int(counts.sum(1).argmax())
    counts[loud, -20:-17] *= 4
    counts[loud, -3:] *= 2
    assert loud in news_of(counts, exposure)


def test_a_season_that_comes_back_is_news_only_once() -> None:
    counts, exposure = quiet(weeks=2 * 52)
    loud = int(counts.sum(1).argmax())
    for last in (52, 104):
        counts[loud, last - 3 : last] *= 2
    assert loud in news_of(counts[:, :52], exposure[:52])
    assert loud not in news_of(counts, exposure)


def test_a_single_old_story_makes_no_season() -> None:
    alarms = 0
    for seed in range(5):
        counts, exposure = quiet(weeks=100, seed=seed)
        counts[:, :40], exposure[:40] = 0, 0
        counts[3, 0] = exposure[0] = 1  # somebody typed another year
        alarms += sum(len(news_of(counts[:, :end], exposure[:end])) for end in range(92, 100))
    assert alarms == 0


def test_a_few_stories_to_begin_with_make_no_season() -> None:
    alarms = 0
    for seed in range(5):
        counts, exposure = quiet(weeks=80, seed=seed)
        chance = np.random.default_rng(seed)
        counts[:, :12] = chance.binomial(counts[:, :12], 0.02)
        exposure[:12] = counts[:, :12].sum(axis=0) + 1
        alarms += sum(len(news_of(counts[:, :end], exposure[:end])) for end in range(64, 72))
    assert alarms <= 2


def test_what_comes_back_after_a_gap_is_not_new() -> None:
    counts, exposure = quiet(weeks=90)
    counts[:, 40:70], exposure[40:70] = 0, 0
    loud = int(counts.sum(1).argmax())
    counts[loud, 70:72] *= 3
    assert news_of(counts[:, :72], exposure[:72]) == {loud: ("rise", 3)}


def test_noise_is_hardly_ever_news() -> None:
    alarms = sum(len(news_of(*quiet(seed=seed))) for seed in range(150))
    assert alarms <= 10  # 150 weeks of 30 keys: nearly three years of 30 themes


def test_counts_that_vary_a_lot_by_themselves_are_hardly_ever_news() -> None:
    alarms = 0
    for seed in range(100):
        counts, exposure = quiet(seed=seed)
        counts = np.random.default_rng(seed).negative_binomial(4, 4 / (4 + counts + 1e-9))
        alarms += len(news_of(counts, exposure))
    assert alarms <= 20


@given(
    st.integers(0, 6).flatmap(
        lambda keys: st.lists(
            st.lists(st.integers(0, 40), min_size=12, max_size=12), min_size=keys, max_size=keys
        )
    ),
    st.lists(st.integers(0, 300), min_size=12, max_size=12),
)
def test_any_counts_give_news_that_matters(series: list[list[int]], exposure: list[int]) -> None:
    found = find_news({i: np.array(counts) for i, counts in enumerate(series)}, np.array(exposure))
    assert len({news.key for news in found}) == len(found)
    for news in found:
        assert 0 <= news.chance <= 1
        assert max(news.found, news.expected) >= FEWEST_STORIES


def test_too_short_a_past_tells_nothing() -> None:
    counts, exposure = quiet(weeks=FEWEST_WEEKS)
    counts[:, -1] += 1000
    assert news_of(counts, exposure) == {}
    assert find_news({}, exposure) == []


def test_a_long_past_counts_no_more_than_half_a_year() -> None:
    counts, exposure = quiet(weeks=45)
    counts[0, : 45 - BASELINE_WEEKS - 3] = 0
    assert 0 not in news_of(counts, exposure)
