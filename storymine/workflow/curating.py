"""People curate themes: every change is an entry in a log, previewed, applied to the past, and can be undone.

Each function adds one entry, tells the audit log in the same transaction, and answers with its effect. With
`preview` it does the very same and takes it back, so that what a preview says is what happens.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.access import COMMAND_LINE, Action, Actor
from storymine.changes import Change, ChangeKind
from storymine.errors import ChangedError, InputError, NotFoundError
from storymine.store import Cell, MomentRow, RunView
from storymine.themes import in_force, resolve, undone
from storymine.workflow.placing import (
    Place,
    current_taxonomy,
    keep_made,
    parent_of,
    place_seeds,
    plan,
    settle_attributes,
)

Make = Callable[[Session, RunView, Sequence[Change]], Sequence[Change]]

LONGEST_TITLE = 120
LONGEST_OWNER = 80
MOST_MOMENTS = 200


@dataclass(frozen=True, slots=True)
class Shift:
    """The figures of a theme, or of a theme in a stage, before and after; under theme None of no theme."""

    theme: str | None
    stage: str | None
    before: Cell
    after: Cell


@dataclass(frozen=True, slots=True)
class Effect:
    """What a change does: how many moments (of how many stories) move, and which figures change.

    `themes` are whole themes, `cells` themes by stages, as the journey matrix counts them; `names` says what
    the themes in them are called then.
    """

    moments: int
    stories: int
    themes: tuple[Shift, ...]
    cells: tuple[Shift, ...]
    names: dict[str, str]


@dataclass(frozen=True, slots=True)
class Outcome:
    """The changes that were made, and their effect; those of a preview are in no log."""

    changes: tuple[Change, ...]
    effect: Effect


class _TakenBackError(Exception):
    """Rolls a preview back."""


def decide(
    sessions: sessionmaker[Session],
    theme: str,
    decisions: Mapping[ChangeKind, str | None],
    *,
    by: str | None = None,
    actor: Actor = COMMAND_LINE,
    preview: bool = False,
) -> Outcome:
    """Rename a theme, give it an owner, pin, hide or exclude it: any of these together, each its own entry.

    A title or an owner is the decision's value (None: none, so that the found name counts again). Raises
    NotFoundError for an unknown theme, InputError where nothing is decided or a value cannot be used.
    """
    if not decisions:
        raise InputError("nothing is decided; give title, owner, pinned or hidden")
    values = {kind: _checked(kind, value) for kind, value in decisions.items()}

    def make(session: Session, run: RunView, changes: Sequence[Change]) -> list[Change]:
        themes = [known_theme(session, run, changes, theme)]
        return [
            store.save_change(session, kind, themes=themes, value=value, by=by)
            for kind, value in values.items()
        ]

    return apply(sessions, make, actor=actor, preview=preview)


def _checked(kind: ChangeKind, value: str | None) -> str | None:
    longest = {ChangeKind.RENAME: LONGEST_TITLE, ChangeKind.OWNER: LONGEST_OWNER}.get(kind, 0)
    value = " ".join(value.split()) if value else ""
    if len(value) > longest:
        raise InputError(f"{kind.value}: it has {len(value)} characters; at most {longest}")
    return value or None


def merge(
    sessions: sessionmaker[Session],
    themes: Sequence[str],
    into: str,
    *,
    by: str | None = None,
    actor: Actor = COMMAND_LINE,
    preview: bool = False,
) -> Outcome:
    """Merge themes into another one, which their ids lead to from then on.

    Raises NotFoundError for an unknown theme, InputError where a theme would go into itself.
    """

    def make(session: Session, run: RunView, changes: Sequence[Change]) -> list[Change]:
        target = known_theme(session, run, changes, into)
        sources = list(dict.fromkeys(known_theme(session, run, changes, theme) for theme in themes))
        if not sources or target in sources:
            raise InputError(f"theme {into!r} cannot be merged into itself; name two different themes")
        return [store.save_change(session, ChangeKind.MERGE, themes=sources, into=target, by=by)]

    return apply(sessions, make, actor=actor, preview=preview)


def move(
    sessions: sessionmaker[Session],
    places: Sequence[Place],
    into: str | None,
    *,
    by: str | None = None,
    actor: Actor = COMMAND_LINE,
    preview: bool = False,
) -> Outcome:
    """Move moments (story id, number) to a theme, or to none (`into` None); they stay there.

    Raises NotFoundError for an unknown theme or moment, InputError for too many or none.
    """

    def make(session: Session, run: RunView, changes: Sequence[Change]) -> list[Change]:
        target = None if into is None else known_theme(session, run, changes, into)
        moments = find_moments(session, places)
        return [store.save_change(session, ChangeKind.MOVE, into=target, named=[moments], by=by)]

    return apply(sessions, make, actor=actor, preview=preview)


def undo(
    sessions: sessionmaker[Session],
    change_id: int,
    *,
    by: str | None = None,
    actor: Actor = COMMAND_LINE,
    preview: bool = False,
) -> Outcome:
    """Cancel a change; all is as if it had never been made. An undo can be undone.

    Raises NotFoundError for an unknown change, ChangedError when it is undone already, or when later changes
    stand on the themes that it made.
    """

    def make(session: Session, run: RunView, changes: Sequence[Change]) -> list[Change]:  # noqa: ARG001
        change = store.find_change(session, change_id)
        if change_id in undone(store.load_changes(session)):
            raise ChangedError(f"change {change_id} has been undone already")
        made = set(change.parts) | (set(change.themes) if change.kind is ChangeKind.TAXONOMY else set())
        standing = [
            later.id
            for later in changes
            if later.id > change_id
            and later.kind is not ChangeKind.TAXONOMY
            and made & {*later.themes, later.into}
        ]
        if standing:
            raise ChangedError(f"change {standing[-1]} stands on what change {change_id} made; undo it first")
        return [store.save_change(session, ChangeKind.UNDO, undoes=change_id, by=by)]

    return apply(sessions, make, actor=actor, preview=preview)


def apply(sessions: sessionmaker[Session], make: Make, *, actor: Actor, preview: bool) -> Outcome:
    """Add the changes that `make` saves, carry them out in the themes that are shown, and write down in the
    audit log that `actor` made them; all or nothing.

    Raises NotFoundError while there are no themes.
    """
    outcome: list[Outcome] = []
    try:
        with sessions.begin() as session:
            store.lock_changes(session)
            run = store.live_themes_run(session)
            if run is None:
                raise NotFoundError("there are no themes yet")
            made = tuple(make(session, run, in_force(store.load_changes(session))))
            outcome.append(Outcome(made, _carry_out(session, run, made)))
            if preview:
                raise _TakenBackError
            store.audit(session, actor, Action.THEME_CURATED, _subject(made[0]))
    except _TakenBackError:
        pass
    return outcome[0]


def _carry_out(session: Session, run: RunView, changes: Sequence[Change]) -> Effect:
    if any(_about_taxonomy(session, change) for change in changes):
        place_seeds(session, run)
    keep_made(session, run)
    settle_attributes(session)
    moved = plan(session, run)
    concerned = moved.concerned
    before = store.count_shift(session, parent_of(run), run.id, concerned)
    store.show_moments(session, run.id, moved.themes)
    after = store.count_shift(session, parent_of(run), run.id, concerned)
    store.note_effect(session, changes[-1].id, moments=len(moved.placements), stories=moved.stories)
    shifts = _shifts(before, after)
    about = concerned.union(*((*change.themes, *change.parts, change.into) for change in changes))
    return Effect(
        moments=len(moved.placements),
        stories=moved.stories,
        themes=tuple(one for one in shifts if one.stage is None),
        cells=tuple(one for one in shifts if one.stage is not None),
        names=store.last_names(session, {theme for theme in about if theme is not None}),
    )


def _subject(change: Change) -> str:
    """What the audit log says was decided about: a theme, or the change that was undone."""
    if change.undoes is not None:
        return f"change {change.undoes}"
    if change.kind is ChangeKind.TAXONOMY:
        return f"change {change.id}"
    return change.into or next(iter(change.themes), "none")


def _about_taxonomy(session: Session, change: Change) -> bool:
    while change.undoes is not None:
        change = store.find_change(session, change.undoes)
    return change.kind is ChangeKind.TAXONOMY


def _shifts(before: store.Figures, after: store.Figures) -> list[Shift]:
    keys = sorted(before.keys() | after.keys(), key=lambda key: (key[0] is None, key[0] or "", key[1] or ""))
    pairs = [(key, before.get(key) or _empty(*key), after.get(key) or _empty(*key)) for key in keys]
    return [Shift(*key, was, now) for key, was, now in pairs if _rounded(was) != _rounded(now)]


def _rounded(cell: Cell) -> tuple[float, ...]:
    """What tells two cells apart; the order in which a database adds up decides about the last digits."""
    figures = (cell.sentiment, cell.effort, cell.friction)
    return (cell.moments, cell.stories, *(round(value, 6) for value in figures))


def _empty(theme: str | None, stage: str | None) -> Cell:
    return Cell(theme, stage, 0, 0, 0.0, 0.0, 0.0)


def known_theme(session: Session, run: RunView, changes: Sequence[Change], theme: str) -> str:
    """The theme, or the one it was merged into. Raises NotFoundError where there is no such theme today."""
    found = resolve(theme, changes)
    if found not in standing_themes(session, run, changes):
        raise NotFoundError(f"there is no theme {theme!r} among the themes of today")
    return found


def standing_themes(session: Session, run: RunView, changes: Sequence[Change]) -> set[str]:
    """The themes that there are: those found, and those that changes in force made."""
    found = {theme.id for theme in store.load_found_themes(session, run.id)}
    taxonomy = current_taxonomy(changes)
    made = {part for change in changes for part in change.parts}
    return found | made | set(taxonomy.themes if taxonomy else ())


def find_moments(session: Session, places: Sequence[Place]) -> list[MomentRow]:
    """The moments at these places, each once. Raises NotFoundError, or InputError for none or too many."""
    unique = list(dict.fromkeys(places))
    if not 1 <= len(unique) <= MOST_MOMENTS:
        raise InputError(f"{len(unique)} moments are named; it can be 1 to {MOST_MOMENTS}")
    return [store.find_moment(session, story, number) for story, number in unique]


def leads_to(session: Session, theme: str) -> str:
    """The theme that a theme was merged into, or itself."""
    return resolve(theme, in_force(store.load_changes(session)))
