from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from storymine.themes.clustering import APART, SMALLEST, centroids, group, reduce, theme_bounds


def blobs(count: int, size: int, *, seed: int = 0) -> NDArray[np.float32]:
    random = np.random.default_rng(seed)
    centres = random.standard_normal((count, 12)) * 6
    return np.concatenate([centre + random.standard_normal((size, 12)) for centre in centres]).astype(
        np.float32
    )


def test_groups_that_are_there_are_found() -> None:
    points = blobs(8, 40)
    labels = group(points, np.zeros(len(points), dtype=np.int64), count=8, seed=0)
    for start in range(0, 320, 40):
        inside = labels[start : start + 40]
        assert len(set(inside[inside >= 0])) == 1
    assert set(labels) - {-1} == set(range(8))


def test_worlds_never_share_a_group() -> None:
    points = blobs(4, 50)
    worlds = np.arange(len(points), dtype=np.int64) % 2
    labels = group(points, worlds, count=None, seed=0)
    assert not set(labels[worlds == 0]) - {-1} & set(labels[worlds == 1]) - {-1}


def test_the_seed_does_not_matter_while_all_moments_teach() -> None:
    points = np.random.default_rng(1).standard_normal((400, 10)).astype(np.float32)
    zeros = np.zeros(len(points), dtype=np.int64)
    assert np.array_equal(group(points, zeros, count=None, seed=0), group(points, zeros, count=None, seed=1))


def test_of_more_moments_than_can_teach_some_find_the_groups_of_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storymine.themes.clustering.SAMPLE", 100)
    points = blobs(8, 40)
    labels = group(points, np.zeros(len(points), dtype=np.int64), count=8, seed=0)
    for start in range(0, 320, 40):
        inside = labels[start : start + 40]
        assert len(set(inside[inside >= 0])) == 1
    assert set(labels) - {-1} == set(range(8))


def test_groups_that_were_there_stay_and_the_widest_is_split_when_there_should_be_more() -> None:
    points = blobs(8, 40)
    before = np.repeat(np.arange(4), 80)  # two of the eight in each
    before[::7] = -1  # new
    labels = group(points, np.zeros(len(points), dtype=np.int64), count=None, seed=0, before=before)
    fewest, _ = theme_bounds(len(points))
    assert len(set(labels) - {-1}) >= fewest > 4
    for start in range(0, 320, 40):
        inside = labels[start : start + 40]
        assert np.bincount(inside[inside >= 0]).max() >= 20


def test_groups_that_are_clearly_better_take_the_place_of_those_there_were() -> None:
    points = blobs(8, 40)
    blob = np.arange(len(points)) // 40
    # Six blobs in pairs, and two cut into four each: k-means does not find its way out of that.
    before = np.where(blob < 6, blob // 2, 3 + 4 * (blob - 6) + np.arange(len(points)) % 4)
    zeros = np.zeros(len(points), dtype=np.int64)
    fresh = group(points, zeros, count=None, seed=0)
    assert np.array_equal(group(points, zeros, count=None, seed=0, before=before), fresh)


@settings(deadline=None, max_examples=15)
@given(moments=st.integers(SMALLEST, 400), seed=st.integers(0, 5))
def test_almost_every_moment_has_a_group_of_some_size(moments: int, seed: int) -> None:
    points = np.random.default_rng(seed).standard_normal((moments, 10)).astype(np.float32)
    labels = group(points, np.zeros(moments, dtype=np.int64), count=None, seed=seed)
    sizes = np.bincount(labels[labels >= 0])
    assert (labels < 0).mean() <= APART
    assert sizes.min() >= SMALLEST - APART * moments
    assert set(labels[labels >= 0]) == set(range(len(sizes)))


def test_more_moments_have_more_themes_up_to_a_limit() -> None:
    bounds = [theme_bounds(moments) for moments in (1, 6, 50, 500, 5_000, 1_000_000)]
    assert bounds == sorted(bounds)
    assert all(1 <= fewest <= most for fewest, most in bounds)
    assert bounds[0] == (1, 1)


def test_reduction_keeps_what_differs_most() -> None:
    points = np.zeros((50, 20), dtype=np.float32)
    points[:, 3] = np.arange(50)
    reduced = reduce(points, dimensions=2)
    assert reduced.shape == (50, 2)
    assert abs(np.corrcoef(reduced[:, 0], np.arange(50))[0, 1]) > 0.999


def test_centroids_leave_out_what_is_in_no_group() -> None:
    points = np.array([[1, 1], [3, 3], [100, 100]], dtype=np.float32)
    assert centroids(points, np.array([0, 0, -1])).tolist() == [[2, 2]]
