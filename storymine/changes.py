"""What people decide about themes, as frozen dataclasses; nothing but the standard library is imported."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ChangeKind(StrEnum):
    """What people decide about themes (docs/themes.md)."""

    RENAME = "rename"
    OWNER = "owner"
    PIN = "pin"
    UNPIN = "unpin"
    HIDE = "hide"
    UNHIDE = "unhide"
    MERGE = "merge"
    SPLIT = "split"
    MOVE = "move"
    EXCLUDE = "exclude"
    TAXONOMY = "taxonomy"
    UNDO = "undo"


@dataclass(frozen=True, slots=True)
class Change:
    """One entry in the log of what people decided about themes; `id` rises with time.

    `themes` are the themes it is about: the one that is renamed, pinned, split ..., those that are merged
    (into `into`), the seeded ones of a taxonomy. `into` of a move is None where moments go to no theme.
    `parts` are the themes that a split made, `value` is a title or an owner, `undoes` the entry that an undo
    cancels. Which moments it names is kept beside it.
    """

    id: int
    kind: ChangeKind
    themes: tuple[str, ...] = ()
    into: str | None = None
    parts: tuple[str, ...] = ()
    value: str | None = None
    undoes: int | None = None


@dataclass(frozen=True, slots=True)
class Seed:
    """A theme of an organisation's own taxonomy, with examples of what belongs to it.

    `points` (examples x d) is where the examples lie in the space of themes, as `model` read them; None
    before that.
    """

    theme: str
    name: str
    examples: tuple[str, ...]
    description: str | None = None
    parent: str | None = None
    owner: str | None = None
    model: str | None = None
    points: tuple[tuple[float, ...], ...] | None = None
