from __future__ import annotations

import numpy as np

from storymine.insight import comparable, find_changes, find_news

KEYS, WEEKS, START = 30, 60, 40


def two_channels(seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """(stories of every key by channel and week, all stories): in each channel other shares, always the
    same; the second channel begins in week START.
    """
    chance = np.random.default_rng(seed)
    exposure = chance.poisson(400, (2, WEEKS))
    exposure[1, :START] = 0
    shares = chance.dirichlet(np.full(KEYS, 1.0), size=2).T
    return chance.binomial(exposure, shares[:, :, None]), exposure


def signals_of(parts: np.ndarray, exposure: np.ndarray, until: int) -> set[int]:
    series = dict(enumerate(parts[:, :, :until].sum(axis=1)))
    weights = comparable(parts[:, :, :until], exposure[:, :until])
    told = [*find_news(series, weights), *find_changes(series, weights)]
    return {signal.key for signal in told}


def test_a_channel_that_starts_is_no_news_of_what_is_told_in_it() -> None:
    parts, exposure = two_channels()
    assert not any(signals_of(parts, exposure, until) for until in range(START + 1, START + 8))
    assert signals_of(parts, exposure, WEEKS) == set()


def test_a_channel_that_stops_is_no_news_either() -> None:
    parts, exposure = (counts[..., ::-1] for counts in two_channels())
    stops = WEEKS - START
    assert not any(signals_of(parts, exposure, until) for until in range(stops + 1, stops + 4))
    assert signals_of(parts, exposure, WEEKS) == set()


def test_what_rises_in_a_channel_is_news_beside_a_new_one() -> None:
    parts, exposure = two_channels()
    parts, exposure = parts[:, :, : START + 2], exposure[:, : START + 2]
    loud = int(parts[:, 0].sum(axis=1).argmax())
    parts[loud, 0, -2:] *= 2
    assert signals_of(parts, exposure, START + 2) == {loud}


def test_in_one_channel_every_story_counts_once() -> None:
    parts, exposure = two_channels()
    weights = comparable(parts[:, :1], exposure[:1])
    np.testing.assert_allclose(weights, np.broadcast_to(exposure[0], (KEYS, WEEKS)))


def test_what_nobody_tells_counts_once_too() -> None:
    exposure = np.array([[5, 0, 3], [0, 0, 4]])
    np.testing.assert_allclose(comparable(np.zeros((1, 2, 3), int), exposure), [[5, 0, 7]])
    assert comparable(np.zeros((1, 2, 3), int), np.zeros((2, 3), int)).tolist() == [[0, 0, 0]]
