"""Splitting a theme: parts that are proposed, or moments that are chosen, become themes of their own."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace

import numpy as np
from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.access import COMMAND_LINE, Actor
from storymine.changes import Change, ChangeKind
from storymine.domain import (
    Theme,
)
from storymine.errors import InputError, NotFoundError
from storymine.store import MomentRow, RunView
from storymine.themes import describe, in_force, part_around, propose_parts
from storymine.themes.features import features
from storymine.themes.parts import divide
from storymine.workflow.curating import Outcome, apply, find_moments, known_theme, standing_themes
from storymine.workflow.placing import Place, parent_of

QUOTES = 4


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a theme as a split would make it; the first one stays under the theme's own id and name."""

    theme: Theme
    examples: tuple[int, ...]


def propose(sessions: sessionmaker[Session], theme: str, count: int) -> list[Part]:
    """The `count` parts that a theme's moments fall into, the largest first; nothing is changed.

    Raises NotFoundError for an unknown theme, InputError where it does not fall into so many.
    """
    with sessions() as session:
        run = store.live_themes_run(session)
        changes = in_force(store.load_changes(session))
        if run is None:
            raise NotFoundError("there are no themes yet")
        return _parts(session, run, known_theme(session, run, changes, theme), count, ())


def split(
    sessions: sessionmaker[Session],
    theme: str,
    *,
    count: int = 2,
    examples: Sequence[Place] = (),
    titles: Sequence[str] = (),
    by: str | None = None,
    actor: Actor = COMMAND_LINE,
    preview: bool = False,
) -> Outcome:
    """Split a theme into the parts that `propose` names, or into what is like `examples` and the rest.

    `titles` name the new themes, in order; others are named after what their moments say. Raises
    NotFoundError for an unknown theme or moment, InputError where it cannot be split like that.
    """

    def make(session: Session, run: RunView, changes: Sequence[Change]) -> list[Change]:
        whole = known_theme(session, run, changes, theme)
        chosen = find_moments(session, examples) if examples else []
        parts = _parts(session, run, whole, count, chosen)
        named = titled([part.theme for part in parts[1:]], titles)
        taken = standing_themes(session, run, changes)
        names = store.theme_names(session, run.id)
        labels = {names[one].label for one in taken if one in names}
        for number, part in enumerate(named):
            named[number] = part = replace(part, label=distinct(part, labels))
            labels.add(part.label)
            if part.id in taken:
                named[number] = replace(part, id=f"{part.id}-{number + 2}")
        store.add_themes(session, [part.id for part in named])
        store.add_theme_rows(session, run.id, parent_of(run), named, origin="split")
        rows = store.moments_by_id(session, [moment for part in parts for moment in part.examples])
        split_up = store.save_change(
            session,
            ChangeKind.SPLIT,
            themes=[whole],
            parts=[part.id for part in named],
            named=[[rows[moment] for moment in part.examples] for part in parts],
            by=by,
        )
        return [split_up]

    return apply(sessions, make, actor=actor, preview=preview)


def titled(themes: Sequence[Theme], titles: Sequence[str]) -> list[Theme]:
    """The themes under the titles that were given, where there are any."""
    given = [*(" ".join(title.split()) for title in titles), *[""] * len(themes)]
    return [replace(theme, label=title or theme.label) for theme, title in zip(themes, given, strict=False)]


def distinct(theme: Theme, taken: Set[str]) -> str:
    """The theme's label, with a telling word behind it where others are called the same."""
    words = [word for word in theme.keywords if word.lower() not in theme.label.lower()]
    tries = [theme.label, *(f"{theme.label}: {word}" for word in words), f"{theme.label} (2)"]
    return next((label for label in tries if label not in taken), tries[-1])


def _parts(session: Session, run: RunView, theme: str, count: int, chosen: Sequence[MomentRow]) -> list[Part]:
    members = [one.moment for one in store.load_placements(session, run.id) if one.theme == theme]
    ids, observations, vectors = store.load_moments(session, members)
    if not ids:
        raise InputError(f"theme {theme!r} has no moments to split")
    points = features(observations, vectors)
    if chosen:
        places = {(one.story, one.moment): at for at, one in enumerate(observations)}
        outside = [one for one in chosen if (one.story, one.moment) not in places]
        if outside:
            raise InputError(
                f"moment {outside[0].moment} of story {outside[0].story!r} is not in theme {theme!r}"
            )
        examples = part_around(points, [places[one.story, one.moment] for one in chosen])
    else:
        examples = propose_parts(points, count)
    labels = divide(points, [points[own] for own in examples])
    for part, own in enumerate(examples):
        labels[own] = part
    themes = describe(observations, vectors, np.asarray(labels))
    return [
        Part(made, tuple(ids[position] for position in own))
        for made, own in zip(themes, examples, strict=True)
    ]
