"""What changed between discoveries, on both databases."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from storymine import store
from storymine.domain import Assignment, Lineage
from storymine.errors import InputError, NotFoundError
from storymine.store import Moved

Places = Mapping[str, Sequence[str]]


def put(kit: Any, *names: str) -> None:
    kit.put(*(kit.analysis(kit.story(name, f"Dit is het verhaal van {name}.")) for name in names))


def discover(
    kit: Any,
    themes: Places,
    unthemed: Sequence[str] = (),
    lineage: Sequence[Lineage] = (),
    *,
    counts: Mapping[str, int] | None = None,
) -> str:
    """A themes-run as `discover_themes` saves it, with the first moment of each story."""
    members = {theme: [(name, 0) for name in names] for theme, names in themes.items()}
    parent = kit.live()
    with kit.sessions.begin() as session:
        before = store.last_themes_run(session)
        run = store.start_run(
            session,
            kind="themes",
            model="m",
            settings={},
            seed=0,
            parent=parent,
            previous=before.id if before else None,
        )
        found = kit.theme_set(members, [(name, 0) for name in unthemed])
        store.save_themes(session, run, found.themes, lineage)
        store.add_assignments(session, run, found.assignments)
        store.save_flows(session, run)
        store.finish_run(session, run, counts=counts or {})
        while store.forget_old_assignments(session, run, most=2):
            pass
    return str(run)


def flows(comparison: store.Comparison) -> dict[tuple[str | None, str | None], tuple[int, int]]:
    def end(kind: str, theme: str | None) -> str | None:
        return theme if kind == "theme" else kind

    assert comparison.flows is not None
    return {
        (end(flow.came_from, flow.previous), end(flow.went_to, flow.theme)): (flow.moments, flow.joined)
        for flow in comparison.flows
    }


SAME = Lineage("t-laat", "t-laat", "same", 0.5)


def three(kit: Any) -> tuple[str, str, str]:
    """Three discoveries: t-laat stays, t-kapot is split, then t-kapot and t-stuk are merged into t-stuk."""
    put(kit, "a", "b", "c", "d", "e", "f")
    first = discover(
        kit,
        {"t-laat": "ab", "t-kapot": "cde"},
        "f",
        [Lineage("t-laat", None, "new", 0.0), Lineage("t-kapot", None, "new", 0.0)],
    )
    put(kit, "g", "h")
    with kit.sessions.begin() as session:  # g is read, and finds its place at once
        store.add_assignments(session, first, [Assignment("g", 0, "t-laat", 0.5)])
    second = discover(
        kit,
        {"t-laat": "abg", "t-kapot": "cd", "t-stuk": "ef"},
        "h",
        [SAME, Lineage("t-kapot", "t-kapot", "split", 0.6), Lineage("t-stuk", "t-kapot", "split", 0.3)],
    )
    third = discover(
        kit,
        {"t-laat": "abgh", "t-stuk": "cdef"},
        (),
        [
            SAME,
            Lineage("t-stuk", "t-stuk", "merged", 0.5),
            Lineage("t-stuk", "t-kapot", "merged", 0.5),
        ],
    )
    return first, second, third


def test_what_went_where_is_counted_and_opens(kit: Any) -> None:
    first, second, _ = three(kit)
    found = kit.read(store.compare_runs, second)
    assert found.earlier.id == first
    assert flows(found) == {
        ("t-laat", "t-laat"): (3, 1),
        ("t-kapot", "t-kapot"): (2, 0),
        ("t-kapot", "t-stuk"): (1, 0),
        ("none", "t-stuk"): (1, 0),
        ("new", "none"): (1, 0),
    }
    rows = {row.id: row for row in found.themes}
    late, broken, pieces = rows["t-laat"], rows["t-kapot"], rows["t-stuk"]
    assert (late.verdict, late.before, late.joined, late.after, late.stayed) == ("same", 3, 1, 3, 3)
    assert (broken.verdict, broken.before, broken.after, broken.stayed) == ("split", 3, 2, 2)
    assert (pieces.verdict, pieces.before, pieces.after, pieces.stayed) == ("split", 0, 2, 0)
    assert [(kin.theme, kin.label, kin.overlap) for kin in pieces.kin] == [("t-kapot", "Over t-kapot", 0.3)]

    def moved(**ends: str) -> list[str]:
        page = kit.read(store.list_moved, Moved(second, **ends))
        assert kit.read(store.count_moved, Moved(second, **ends)) == len(page.items)
        return [moment.story for moment in page.items]

    assert moved(came_from="t-kapot") == ["e", "d", "c"]
    assert moved(came_from="t-kapot", went_to="t-stuk") == ["e"]
    assert moved(went_to="t-stuk") == ["f", "e"]
    assert moved(came_from="new") == moved(went_to="none") == ["h"]
    assert moved(came_from="nergens") == []
    page = kit.read(store.list_moved, Moved(second, came_from="t-kapot"), limit=2)
    assert [moment.story for moment in page.items] == ["e", "d"]
    rest = kit.read(store.list_moved, Moved(second, came_from="t-kapot"), limit=2, cursor=page.next_cursor)
    assert [moment.story for moment in rest.items] == ["c"]
    assert rest.next_cursor is None


def test_any_two_runs_are_compared_but_flows_are_told_of_one_step_only(kit: Any) -> None:
    first, second, third = three(kit)
    found = kit.read(store.compare_runs, third, first)
    assert [run.id for run in found.steps] == [second, third]
    assert found.flows is None
    rows = {row.id: row for row in found.themes}
    assert set(rows) == {"t-laat", "t-stuk"}
    late, pieces = rows["t-laat"], rows["t-stuk"]
    assert (late.verdict, late.before, late.after, late.stayed) == ("grown", 2, 4, None)
    assert (pieces.verdict, pieces.before, pieces.after) == ("merged", 0, 4)
    assert [(kin.theme, kin.overlap) for kin in pieces.kin] == [("t-kapot", None)]
    assert kit.read(store.compare_runs, first, third) == found
    # Older ones keep what they counted, but not which moments it was.
    old = kit.read(store.compare_runs, first)
    assert old.earlier is None
    assert flows(old) == {("new", "t-kapot"): (3, 0), ("new", "t-laat"): (2, 0), ("new", "none"): (1, 0)}
    assert not any(flow.opens for flow in old.flows)
    assert kit.read(store.list_moved, Moved(first, went_to="t-laat")).items == ()


def test_what_retires_and_what_is_called_otherwise_is_told(kit: Any) -> None:
    put(kit, "a", "b", "c")
    discover(kit, {"t-laat": "ab", "t-weg": "c"})
    run = discover(kit, {"t-laat": "abc"}, (), [Lineage("t-laat", "t-laat", "grown", 0.6), _gone("t-weg")])
    with kit.sessions.begin() as session:
        store.set_labels(session, run, {"t-laat": "Te laat bezorgd"})
    rows = {row.id: row for row in kit.read(store.compare_runs, run).themes}
    assert (rows["t-weg"].verdict, rows["t-weg"].before, rows["t-weg"].after) == ("retired", 1, 0)
    assert (rows["t-laat"].label, rows["t-laat"].was_called) == ("Te laat bezorgd", "Over t-laat")
    with kit.sessions.begin() as session:
        store.set_attributes(session, {"t-laat": {"title": "Bezorging", "owner": None}})
    [row] = [row for row in kit.read(store.compare_runs, run).themes if row.id == "t-laat"]
    assert (row.label, row.was_called) == ("Bezorging", None)


def test_moments_that_another_model_cuts_otherwise_are_gone_or_new(kit: Any) -> None:
    put(kit, "a", "b")
    discover(kit, {"t-laat": "ab"})
    with kit.sessions.begin() as session:
        again = store.start_run(session, kind="analyse", model="n", settings={}, seed=0)
    whole, cut = kit.story("a", "Dit is het verhaal van a."), kit.story("b", "Dit is het verhaal van b.")
    kit.analyse(kit.analysis(whole), kit.analysis(cut, kit.reading("Dit is")), run_id=again)
    with kit.sessions.begin() as session:
        store.make_live(session, again)
    run = discover(kit, {"t-laat": "ab"}, (), [SAME])
    assert flows(kit.read(store.compare_runs, run)) == {
        ("t-laat", "t-laat"): (1, 0),
        ("t-laat", "gone"): (1, 0),
        ("new", "t-laat"): (1, 0),
    }
    with kit.sessions.begin() as session:
        store.erase_stories(session, store.find_versions(session, "b"))
    assert flows(kit.read(store.compare_runs, run)) == {("t-laat", "t-laat"): (1, 0)}


def test_erasing_a_story_takes_it_out_of_what_was_counted(kit: Any) -> None:
    _, second, _ = three(kit)
    with kit.sessions.begin() as session:
        for name in "ge":
            store.erase_stories(session, store.find_versions(session, name))
    assert flows(kit.read(store.compare_runs, second)) == {
        ("t-laat", "t-laat"): (2, 0),
        ("t-kapot", "t-kapot"): (2, 0),
        ("none", "t-stuk"): (1, 0),
        ("new", "none"): (1, 0),
    }


def test_what_cannot_be_compared_is_refused(kit: Any) -> None:
    first, *_ = three(kit)
    with pytest.raises(NotFoundError):
        kit.read(store.compare_runs, first, "weg")
    with pytest.raises(InputError, match="no finished discovery"):
        kit.read(store.compare_runs, kit.live())
    with pytest.raises(InputError, match="same run"):
        kit.read(store.compare_runs, first, first)
    with pytest.raises(InputError, match="no discovery"):
        kit.read(store.list_moved, Moved(kit.live()))


def _gone(theme: str) -> Lineage:
    return Lineage(theme, theme, "retired", 0.0)
