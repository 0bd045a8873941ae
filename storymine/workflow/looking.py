"""What a file looks like before it goes in: what each column is read as, and its first stories."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from storymine.domain import Channel, Failure, Speaker, Story
from storymine.errors import MappingError
from storymine.ingest import read, read_head
from storymine.ingest.columns import Columns, Row, as_text, choose_columns
from storymine.workflow.intake import Intake

STORIES = 3
LONGEST_EXAMPLE = 80
MOST_COLUMNS = 200
NAMED = frozenset({"customer"})
"""Fields that are not kept as they are told, so no example of them is shown."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table. `field` is what it is read as: the name of a field, `metadata.NAME`, or None;
    `example` its first value, redacted. What is `whole` holds lists or objects, which are read as they are.
    """

    name: str
    field: str | None
    example: str
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """`columns` are those of a table, none for another file; `stories` the first, as they would be stored,
    with what cannot be read in between. `fault` says why there are none.
    """

    columns: tuple[Column, ...] = ()
    stories: tuple[Story | Failure, ...] = ()
    fault: MappingError | None = None


def look_at(
    path: Path,
    *,
    intake: Intake,
    mapping: Mapping[str, str] | None = None,
    channel: Channel | None = None,
    roles: Mapping[str, Speaker | str] | None = None,
) -> Look:
    """Look at a file as `accept_file` would read it; nothing is stored.

    Raises FormatError for an unknown format and ConfigurationError for an unknown role.
    """
    rows = read_head(path)
    columns: tuple[Column, ...] = ()
    if rows:
        try:
            columns = _columns(rows, _fields(choose_columns(rows, mapping=mapping)), intake)
        except MappingError as error:
            said = {column: field for field, column in (mapping or {}).items() if column}
            return Look(_columns(rows, said, intake), fault=error)
    first = islice(read(path, mapping=mapping, channel=channel, roles=roles), STORIES)
    return Look(columns, tuple(one if isinstance(one, Failure) else _stored(one, intake) for one in first))


def _stored(story: Story, intake: Intake) -> Story:
    """As it is stored, the customer left out: a pseudonym tells nobody anything."""
    return replace(intake(story), customer=None)


def _columns(rows: Sequence[Row], fields: Mapping[str, str], intake: Intake) -> tuple[Column, ...]:
    names = list(dict.fromkeys(name for row in rows for name in row))[:MOST_COLUMNS]
    first = {name: next((row[name] for row in rows if as_text(row.get(name))), None) for name in names}
    whole = {name for name in names if isinstance(first[name], list | dict)}
    told = {name: as_text(first[name]) for name in names if name not in whole}
    examples = _redacted({name: text for name, text in told.items() if fields.get(name) not in NAMED}, intake)
    return tuple(
        Column(name, fields.get(name), examples.get(name, ""), whole=name in whole) for name in names
    )


def _fields(columns: Columns) -> dict[str, str]:
    """Each column with the field that it is read as."""
    found = {column: f"metadata.{name}" for name, column in columns.metadata.items()}
    found |= {column: field for field, column in columns.fields.items()}
    return found | dict.fromkeys(columns.texts, "text")


def _redacted(values: Mapping[str, str], intake: Intake) -> dict[str, str]:
    """Values short and redacted, the name of the column before each: it often tells what a number is."""
    if intake.redactor is None:
        return {name: _short(value) for name, value in values.items()}
    found = {}
    for name, value in values.items():
        text = intake.redactor.redact(f"{name}: {value}").text
        found[name] = _short(text.removeprefix(f"{name}: "))
    return found


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_EXAMPLE else line[: LONGEST_EXAMPLE - 1].rstrip() + "…"
