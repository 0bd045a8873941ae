"""What people decided, replayed over what was found."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from storymine.changes import Change, ChangeKind, Seed
from storymine.errors import InputError
from storymine.themes import (
    attributes,
    held,
    in_force,
    nearest_seeds,
    part_around,
    project,
    propose_parts,
    resolve,
    undone,
)

START = {1: "a", 2: "a", 3: "a", 4: "b", 5: "b", 6: None}
PLACES = {1: (1.0, 0.0), 2: (0.9, 0.1), 3: (0.0, 1.0), 4: (1.0, 0.0), 5: (0.0, 1.0), 6: (0.5, 0.5)}


def points(moments: Sequence[int]) -> np.ndarray:
    return np.array([PLACES[moment] for moment in moments], dtype=np.float32)


def merge(number: int, *themes: str, into: str) -> Change:
    return Change(number, ChangeKind.MERGE, themes, into)


def after(*changes: Change, start: dict[int, str | None] = START, **named: dict[int, set[int]]) -> list[str]:
    """The themes of the moments 1 to 6, "-" for none; `named` holds moments as `c1={0: {...}}`."""
    found = project(
        start, changes, named={int(key[1:]): value for key, value in named.items()}, points=points
    )
    return [found[moment] or "-" for moment in sorted(start)]


def test_without_changes_all_is_as_found() -> None:
    assert after() == ["a", "a", "a", "b", "b", "-"]


def test_a_merged_theme_goes_into_the_other_and_on_from_there() -> None:
    assert after(merge(1, "a", into="b")) == ["b", "b", "b", "b", "b", "-"]
    assert after(merge(1, "a", into="b"), merge(2, "b", into="c")) == ["c", "c", "c", "c", "c", "-"]
    assert resolve("a", [merge(1, "a", into="b"), merge(2, "b", into="c")]) == "c"


def test_circles_come_to_an_end() -> None:
    circle = [merge(1, "a", into="b"), merge(3, "b", into="a")]
    assert after(*circle) == ["a", "a", "a", "a", "a", "-"]
    assert (resolve("a", circle), resolve("b", circle)) == ("a", "a")


def test_moved_moments_stay_where_they_were_put() -> None:
    to_b, away = Change(1, ChangeKind.MOVE, into="b"), Change(2, ChangeKind.MOVE)
    assert after(to_b, c1={0: {1, 6, 99}}) == ["b", "a", "a", "b", "b", "b"]
    assert after(to_b, away, c1={0: {1}}, c2={0: {4}}) == ["b", "a", "a", "-", "b", "-"]
    assert after(to_b, merge(2, "b", into="c"), c1={0: {1}}) == ["c", "a", "a", "c", "c", "-"]


def test_an_excluded_theme_is_none() -> None:
    assert after(Change(1, ChangeKind.EXCLUDE, ("a",))) == ["-", "-", "-", "b", "b", "-"]


def test_a_split_theme_is_dealt_out_by_its_examples() -> None:
    split = Change(1, ChangeKind.SPLIT, ("a",), parts=("p",))
    examples = {0: {1}, 1: {3}}
    assert after(split, c1=examples) == ["a", "a", "p", "b", "b", "-"]
    refit = {**START, 1: "p", 2: "p"}  # found under the part's id, for whatever reason
    assert after(split, c1=examples, start=refit) == ["a", "a", "p", "b", "b", "-"]
    assert after(split, merge(2, "p", into="b"), c1=examples) == ["a", "a", "b", "b", "b", "-"]
    assert after(split, c1={0: {1}, 1: set()}) == ["a", "a", "a", "b", "b", "-"]


def test_examples_are_in_their_part_whatever_is_near() -> None:
    split = Change(1, ChangeKind.SPLIT, ("a",), parts=("p",))
    assert after(split, c1={0: {1, 3}, 1: {2}}) == ["a", "p", "a", "b", "b", "-"]


def test_an_undo_cancels_and_can_be_cancelled() -> None:
    log = [merge(1, "a", into="b"), Change(2, ChangeKind.UNDO, undoes=1)]
    assert in_force(log) == []
    assert undone(log) == {1: 2}
    log.append(Change(3, ChangeKind.UNDO, undoes=2))
    assert in_force(log) == log[:1]
    assert undone(log) == {2: 3}
    log.append(Change(4, ChangeKind.UNDO, undoes=1))
    assert in_force(log) == []


def test_the_last_word_about_a_theme_counts() -> None:
    log = [
        Change(1, ChangeKind.RENAME, ("a",), value="Een"),
        Change(2, ChangeKind.PIN, ("a",)),
        Change(3, ChangeKind.RENAME, ("a",), value="Twee"),
        Change(4, ChangeKind.HIDE, ("b",)),
        Change(5, ChangeKind.UNHIDE, ("b",)),
        Change(6, ChangeKind.OWNER, ("s",), value="Kim"),
    ]
    found = attributes(log, [Seed("s", "S", ("x",), owner="Bo"), Seed("z", "Z", ("x",), owner="Bo")])
    assert (found["a"].title, found["a"].pinned, found["b"].hidden) == ("Twee", True, False)
    assert (found["s"].owner, found["z"].owner) == ("Kim", "Bo")


def test_what_is_held_on_to() -> None:
    log = [
        Change(1, ChangeKind.PIN, ("a", "b")),
        Change(2, ChangeKind.UNPIN, ("b",)),
        Change(3, ChangeKind.MOVE, into="c"),
        Change(4, ChangeKind.SPLIT, ("d",), parts=("e",)),
        Change(5, ChangeKind.RENAME, ("f",), value="x"),
    ]
    assert held(log) == {"a", "c", "d", "e"}


@given(
    st.lists(
        st.one_of(
            st.builds(lambda a, b: ("merge", a, b), st.sampled_from("abc"), st.sampled_from("abc")),
            st.builds(lambda m, b: ("move", m, b), st.integers(1, 6), st.sampled_from(["a", "b", None])),
            st.builds(lambda a: ("exclude", a, None), st.sampled_from("abc")),
        ),
        max_size=6,
    )
)
def test_every_moment_is_somewhere_and_undoing_all_restores_all(
    made: list[tuple[str, object, object]],
) -> None:
    log, named = [], {}
    for number, (kind, what, into) in enumerate(made, 1):
        themes = () if kind == "move" else (str(what),)
        log.append(Change(number, ChangeKind(kind), themes, into if into is None else str(into)))
        if kind == "move":
            named[number] = {0: {int(str(what))}}
    found = project(START, in_force(log), named=named, points=points)
    assert found.keys() == START.keys()
    log += [Change(100 + change.id, ChangeKind.UNDO, undoes=change.id) for change in list(log)]
    assert project(START, in_force(log), named=named, points=points) == START


def cloud(*sizes: int) -> np.ndarray:
    """Points in tight groups, each around an axis of its own."""
    noise = np.random.default_rng(0).normal(0, 0.05, (sum(sizes), 8)).astype(np.float32)
    for axis, size in enumerate(sizes):
        start = sum(sizes[:axis])
        noise[start : start + size, axis] += 1
    return noise / np.linalg.norm(noise, axis=1, keepdims=True)


def test_parts_are_proposed_the_largest_first_and_always_the_same() -> None:
    near = cloud(8, 20)
    found = propose_parts(near, 2)
    assert [set(part) for part in found] == [set(range(8, 28)), set(range(8))]
    assert propose_parts(near, 2) == found


@pytest.mark.parametrize(("count", "size"), [(1, 9), (6, 90), (3, 8)])
def test_what_cannot_be_split_is_told(count: int, size: int) -> None:
    with pytest.raises(InputError):
        propose_parts(cloud(size), count)


def test_moments_that_say_the_same_are_not_split() -> None:
    with pytest.raises(InputError, match="too much the same"):
        propose_parts(np.ones((12, 4), dtype=np.float32), 2)


def test_a_part_grows_around_its_examples() -> None:
    stays, new = part_around(cloud(10, 6), [10])
    assert new[0] == 10
    assert set(new) == set(range(10, 16))
    assert set(stays) == set(range(10))
    for chosen in ([], list(range(16))):
        with pytest.raises(InputError):
            part_around(cloud(10, 6), chosen)


def test_moments_are_like_the_seed_with_the_nearest_example() -> None:
    seeds = [
        Seed("s", "S", ("x", "y"), points=((1.0, 0.0), (0.8, 0.6))),
        Seed("z", "Z", ("x",), points=((0.0, 1.0),)),
        Seed("other", "O", ("x",), points=((1.0, 0.0, 0.0),)),
        Seed("unread", "U", ("x",)),
    ]
    near = np.array([(0.9, 0.1), (0.1, 0.9), (-1.0, 0.0)], dtype=np.float32)
    assert nearest_seeds(near, seeds) == ["s", "z", None]
    assert nearest_seeds(near, []) == [None] * 3
