"""What people decided about themes, replayed over what discovery found.

Where a moment belongs is a pure function of two things: the theme that discovery (or `assign`, or a seed of
the taxonomy) gave it, and the changes that are in force, in the order of their log. So a change holds for the
past, for new moments and after a refit alike, and leaving it out undoes it exactly.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from storymine.changes import Change, ChangeKind, Seed
from storymine.themes.parts import divide

Points = Callable[[Sequence[int]], NDArray[np.float32]]
"""Gives the points (n, d) of moments by their numbers."""

Named = Mapping[int, Mapping[int, Set[int]]]
"""Per change the moments it names: those moved under 0; examples of a split under 0 (what stays), 1 ..."""


@dataclass(frozen=True, slots=True)
class Attributes:
    """What people decided about a theme as a whole."""

    title: str | None = None
    owner: str | None = None
    pinned: bool = False
    hidden: bool = False


def in_force(changes: Sequence[Change]) -> list[Change]:
    """The changes of a log (in its order) that count: no undos, and not what they cancel.

    An undo can be undone, which puts the change back in its old place.
    """
    cancelled: set[int] = set()
    for change in reversed(changes):
        if change.undoes is not None and change.id not in cancelled:
            cancelled.add(change.undoes)
    return [change for change in changes if change.undoes is None and change.id not in cancelled]


def undone(changes: Sequence[Change]) -> dict[int, int]:
    """Each cancelled change's id -> the id of the undo that cancels it."""
    by: dict[int, int] = {}
    for change in reversed(changes):
        if change.undoes is not None and change.id not in by:
            by[change.undoes] = change.id
    return by


def resolve(theme: str, changes: Iterable[Change]) -> str:
    """The theme that a theme was merged into, or itself; `changes` are in force."""
    for change in changes:
        if change.kind is ChangeKind.MERGE and theme in change.themes and change.into is not None:
            theme = change.into
    return theme


def attributes(changes: Iterable[Change], seeds: Iterable[Seed] = ()) -> dict[str, Attributes]:
    """Title, owner, pin and hiding per theme that anything was decided about; `changes` are in force."""
    found: defaultdict[str, Attributes] = defaultdict(Attributes)
    for seed in seeds:
        found[seed.theme] = Attributes(owner=seed.owner)
    for change in changes:
        for theme in change.themes:
            match change.kind:
                case ChangeKind.RENAME:
                    found[theme] = replace(found[theme], title=change.value)
                case ChangeKind.OWNER:
                    found[theme] = replace(found[theme], owner=change.value)
                case ChangeKind.PIN | ChangeKind.UNPIN:
                    found[theme] = replace(found[theme], pinned=change.kind is ChangeKind.PIN)
                case ChangeKind.HIDE | ChangeKind.UNHIDE:
                    found[theme] = replace(found[theme], hidden=change.kind is ChangeKind.HIDE)
    return dict(found)


def held(changes: Iterable[Change]) -> set[str]:
    """Themes that a refit must not lose, as `changes` in force are about their moments, or pin them."""
    found: set[str] = set()
    for change in changes:
        match change.kind:
            case ChangeKind.PIN:
                found |= set(change.themes)
            case ChangeKind.UNPIN:
                found -= set(change.themes)
    for change in changes:
        if change.kind in (ChangeKind.MERGE, ChangeKind.SPLIT, ChangeKind.MOVE):
            found |= {*change.themes, *change.parts, *([change.into] if change.into else [])}
    return found


def project(
    start: Mapping[int, str | None], changes: Iterable[Change], *, named: Named, points: Points
) -> dict[int, str | None]:
    """The theme of each moment (by its number) after the `changes` in force, from what was found (`start`).

    Moments that a move names and `start` does not hold are left out; `points` is asked for moments of split
    themes and the examples of their parts only.
    """
    members: defaultdict[str | None, set[int]] = defaultdict(set)
    for moment, theme in start.items():
        members[theme].add(moment)
    for change in changes:
        match change.kind:
            case ChangeKind.MERGE | ChangeKind.EXCLUDE:
                for theme in change.themes:
                    members[change.into] |= members.pop(theme, set())
            case ChangeKind.MOVE:
                moved = set(named.get(change.id, {}).get(0, ())) & start.keys()
                for own in members.values():
                    own -= moved
                members[change.into] |= moved
            case ChangeKind.SPLIT:
                _split(members, change, named.get(change.id, {}), points)
    return {moment: theme for theme, own in members.items() for moment in own}


def _split(
    members: defaultdict[str | None, set[int]],
    change: Change,
    examples: Mapping[int, Set[int]],
    points: Points,
) -> None:
    """Deal the moments of a split theme, and of its parts, out to the part whose examples are nearest.

    The theme and its parts are dealt out together: a refit may have found any of them by itself.
    """
    family = (*change.themes, *change.parts)
    inside = sorted(set().union(*(members[theme] for theme in family)))
    parts = [part for part in range(len(family)) if examples.get(part)]
    if not inside or not parts:
        return
    near = points(inside)
    places = divide(near, [points(sorted(examples[part])) for part in parts])
    dealt: dict[int, set[int]] = {part: set() for part in range(len(family))}
    fixed = {moment: part for part in parts for moment in examples[part]}
    for moment, place in zip(inside, places, strict=True):
        dealt[fixed.get(moment, parts[int(place)])].add(moment)
    for part, theme in enumerate(family):
        members[theme] = dealt[part]
