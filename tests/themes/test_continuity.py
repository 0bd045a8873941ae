"""A refit does not undo what people decided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from storymine.changes import Change, ChangeKind
from storymine.domain import (
    Assignment,
    Lineage,
    Theme,
    ThemeSet,
)
from storymine.themes import hold, match

MERGED = Change(1, ChangeKind.MERGE, ("a",), "b")
PINNED = Change(2, ChangeKind.PIN, ("c",))


def theme_set(members: Mapping[str, range]) -> ThemeSet:
    themes = tuple(
        Theme(
            id=name,
            label=f"Thema {name}",
            keywords=(),
            moments=len(numbers),
            stories=len(numbers),
            stages={},
            sentiment=0,
            effort=0,
            friction=0,
            quotes=(),
            centroid=(1.0, 0.0) if name in "ax" else (0.0, 1.0),
        )
        for name, numbers in members.items()
    )
    assignments = tuple(
        Assignment(f"s{number}", 0, name, 1.0) for name, numbers in members.items() for number in numbers
    )
    return ThemeSet(themes, assignments)


def kept(
    before: Mapping[str, range], found: Mapping[str, range], changes: Sequence[Change]
) -> tuple[dict[str, set[int]], list[Lineage]]:
    """The members of each theme after a refit, and the lineage."""
    was = theme_set(before)
    renamed, lineage = match(was.themes, was.assignments, theme_set(found))
    held = hold(renamed.themes, lineage, was.themes, changes)
    had = {one.story: one.theme for one in was.assignments}
    members: dict[str, set[int]] = {}
    for one in renamed.assignments:
        members.setdefault(str(held.place(one.theme, had.get(one.story))), set()).add(int(one.story[1:]))
    assert set(members) == {theme.id for theme in held.themes}
    return members, list(held.lineage)


BEFORE = {"a": range(20), "b": range(20, 40), "c": range(40, 50)}


def test_what_discovery_splits_off_a_merged_theme_goes_back_to_it() -> None:
    found = {"x": range(12), "y": range(12, 20), "z": range(20, 40), "w": range(40, 50)}
    members, lineage = kept(BEFORE, found, [MERGED])
    assert members == {name: set(numbers) for name, numbers in BEFORE.items()}
    assert {line.theme for line in lineage} == {"a", "b", "c"}
    members, _ = kept(BEFORE, found, [])
    assert members.keys() == {"a", "y", "b", "c"}


def test_a_theme_that_is_held_on_to_gets_back_what_it_had() -> None:
    found = {"x": range(20), "z": range(20, 50)}
    members, lineage = kept(BEFORE, found, [PINNED])
    assert members["c"] == set(range(40, 50))
    assert [line.verdict for line in lineage if line.theme == "c"] == ["same"]
    members, _ = kept(BEFORE, found, [])
    assert "c" not in members


def test_a_part_of_a_split_theme_is_not_retired() -> None:
    split = Change(3, ChangeKind.SPLIT, ("b",), parts=("c",))
    members, lineage = kept(BEFORE, {"x": range(20), "z": range(20, 50)}, [split])
    assert "c" not in members
    assert "retired" not in {line.verdict for line in lineage}
