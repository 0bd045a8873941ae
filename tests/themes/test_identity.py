from __future__ import annotations

from collections.abc import Mapping

from storymine.domain import Assignment, Lineage, Theme, ThemeSet
from storymine.themes import match

DIRECTIONS = {"a": (1.0, 0.0, 0.0), "b": (0.0, 1.0, 0.0), "c": (0.0, 0.0, 1.0)}


def theme_set(members: Mapping[str, range], *, prefix: str = "", centroid: str = "a") -> ThemeSet:
    """Themes with the given numbered moments; a theme's id is its prefixed name."""
    themes = tuple(
        Theme(
            id=prefix + name,
            label=f"Thema {prefix}{name}",
            keywords=(),
            moments=len(numbers),
            stories=len(numbers),
            stages={},
            sentiment=0,
            effort=0,
            friction=0,
            quotes=(),
            centroid=DIRECTIONS.get(name, DIRECTIONS[centroid]),
        )
        for name, numbers in members.items()
    )
    assignments = tuple(
        Assignment(f"s{number}", 0, prefix + name, 1.0)
        for name, numbers in members.items()
        for number in numbers
    )
    return ThemeSet(themes, assignments)


def matched(before: ThemeSet, found: ThemeSet) -> tuple[ThemeSet, dict[str, Lineage]]:
    renamed, lineage = match(before.themes, before.assignments, found)
    return renamed, {f"{line.theme}<{line.previous}": line for line in lineage}


def test_the_first_themes_are_all_new() -> None:
    found, lineage = match((), (), theme_set({"a": range(10), "b": range(10, 20)}))
    assert [t.id for t in found.themes] == ["a", "b"]
    assert {line.verdict for line in lineage} == {"new"}


def test_a_theme_that_continues_keeps_its_id_and_its_name() -> None:
    before = theme_set({"a": range(10), "b": range(10, 20)})
    found, lineage = matched(before, theme_set({"a": range(9), "b": range(9, 20)}, prefix="x"))
    assert [(t.id, t.label) for t in found.themes] == [("a", "Thema a"), ("b", "Thema b")]
    assert lineage["a<a"] == Lineage("a", "a", "same", 0.9)
    assert {a.theme for a in found.assignments} == {"a", "b"}


def test_a_theme_with_many_new_moments_has_grown() -> None:
    before = theme_set({"a": range(10)})
    _, lineage = matched(before, theme_set({"a": range(30)}, prefix="x"))
    assert lineage["a<a"].verdict == "grown"
    assert lineage["a<a"].overlap == 1.0  # of the moments that both runs know


def test_a_theme_that_falls_apart_is_split() -> None:
    before = theme_set({"a": range(20)})
    found, lineage = matched(before, theme_set({"p": range(12), "q": range(12, 20)}, prefix="x"))
    assert [t.id for t in found.themes] == ["a", "xq"]
    assert found.themes[0].label == "Thema xp"  # no longer the same thing: a name of its own
    assert {key: line.verdict for key, line in lineage.items()} == {"a<a": "split", "xq<a": "split"}


def test_two_themes_that_become_one_are_merged() -> None:
    before = theme_set({"a": range(12), "b": range(12, 20)})
    found, lineage = matched(before, theme_set({"p": range(20)}, prefix="x"))
    assert [t.id for t in found.themes] == ["a"]
    assert {key: line.verdict for key, line in lineage.items()} == {"a<a": "merged", "a<b": "merged"}


def test_a_theme_that_nothing_continues_is_retired() -> None:
    before = theme_set({"a": range(10), "b": range(10, 20)})
    found, lineage = matched(
        before, theme_set({"a": range(10), "c": range(30, 40)}, prefix="x", centroid="c")
    )
    assert [t.id for t in found.themes] == ["a", "xc"]
    assert lineage["b<b"].verdict == "retired"
    assert lineage["xc<None"].verdict == "new"


def test_without_shared_moments_the_direction_decides() -> None:
    before = theme_set({"a": range(10), "b": range(10, 20)})
    after = theme_set({"b": range(50, 60), "c": range(60, 70)}, prefix="x")
    themes = tuple(
        Theme(**{**{f: getattr(t, f) for f in t.__dataclass_fields__}, "centroid": DIRECTIONS[t.id[-1]]})
        for t in after.themes
    )
    found, lineage = matched(before, ThemeSet(themes, after.assignments))
    assert [t.id for t in found.themes] == ["b", "xc"]
    assert lineage["a<a"].verdict == "retired"


def test_a_new_theme_never_takes_the_id_of_another() -> None:
    before = theme_set({"a": range(10)})
    found, _ = matched(before, theme_set({"b": range(10), "a": range(50, 60)}))
    assert found.themes[0].id == "a"
    assert found.themes[1].id not in ("a", "b")
    assert len({a.theme for a in found.assignments}) == 2
