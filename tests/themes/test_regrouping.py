"""Themes that names cannot tell apart, and those that share nothing."""

from __future__ import annotations

import numpy as np

from storymine.themes.regrouping import regroup

POINTS = np.eye(4, dtype=np.float32)[[0, 0, 1, 1, 2, 2]]
ONE_WORLD = np.zeros(6, dtype=np.int64)


def test_a_theme_that_cannot_be_told_from_another_joins_it() -> None:
    labels, left = regroup(np.array([0, 0, 1, 1, 2, -1]), ["a", 2, "c"], POINTS, ONE_WORLD)
    assert labels.tolist() == [0, 0, 1, 1, 1, -1]
    assert left == [0, 2]


def test_moments_of_a_theme_that_shares_nothing_go_to_the_nearest_of_their_world() -> None:
    points = np.array([*[[1, 0]] * 4, [0.6, 0.8], [0.8, 0.6], *[[0, 1]] * 4], dtype=np.float32)
    found = np.repeat([0, 1, 2], [4, 2, 4])
    labels, left = regroup(found, ["a", None, "c"], points, np.zeros(10, dtype=np.int64))
    assert labels.tolist() == [0, 0, 0, 0, 1, 0, 1, 1, 1, 1]
    assert left == [0, 2]
    apart, _ = regroup(found, ["a", None, "c"], points, np.repeat([0, 1], [6, 4]))
    assert apart.tolist() == [0, 0, 0, 0, 0, 0, 1, 1, 1, 1]


def test_those_that_are_far_from_all_are_in_none_but_few() -> None:
    points = np.repeat(np.eye(3, dtype=np.float32), [50, 50, 4], axis=0)
    found = np.repeat([0, 1, 2], [50, 50, 4])
    labels, _ = regroup(found, ["a", "b", None], points, np.zeros(104, dtype=np.int64))
    assert labels[100:].tolist() == [-1] * 4
    more, _ = regroup(found[46:], ["a", "b", None], points[46:], np.zeros(58, dtype=np.int64))
    assert sorted(more[54:].tolist()) == [-1, -1, 0, 0]


def test_a_theme_of_many_moments_is_not_given_up() -> None:
    points = np.repeat(np.eye(3, dtype=np.float32), [50, 50, 30], axis=0)
    found = np.repeat([0, 1, 2], [50, 50, 30])
    labels, left = regroup(found, ["a", "b", None], points, np.zeros(130, dtype=np.int64))
    assert labels.tolist() == found.tolist()
    assert left == [0, 1, 2]


def test_nothing_changes_where_every_theme_has_a_name_or_none_is_left_to_go_to() -> None:
    labels = np.array([0, 0, 1, 1, -1, 1])
    assert regroup(labels, ["a", "b"], POINTS, ONE_WORLD)[0].tolist() == labels.tolist()
    assert regroup(labels, [None, None], POINTS, ONE_WORLD)[0].tolist() == labels.tolist()
