"""Which column of a table is what: from what it is called, in Dutch or English, and from what is in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final

from storymine.domain import Channel, Speaker
from storymine.errors import MappingError
from storymine.ingest.channels import find_channel, find_speaker, squeezed
from storymine.ingest.column_names import (
    CHANNEL_HINTS,
    CONVERSATIONS,
    FIELDS,
    METADATA_NAMES,
    MORE_TEXT,
    NAMED_SPEAKERS,
    NAMES,
    SCORE_NAMES,
)
from storymine.ingest.dates import find_time
from storymine.ingest.rows import CONVERSATION_LISTS
from storymine.ingest.scores import find_metric, find_number, find_seconds

Row = Mapping[str, object]

_KNOWN: Final = frozenset((*chain.from_iterable(NAMES.values()), *SCORE_NAMES, *MORE_TEXT, *METADATA_NAMES))


@dataclass(frozen=True, slots=True)
class Columns:
    """`fields` says which column holds a field, `constants` what a field always is, `texts` the columns
    that are its text; `channel` is that of rows that name none, where it was said; `roles` who the speakers
    are, of a table that names them.
    """

    texts: tuple[str, ...]
    fields: Mapping[str, str]
    constants: Mapping[str, str]
    metadata: Mapping[str, str]
    channel: Channel | None = None
    roles: Mapping[str, Speaker] | None = None

    def value(self, row: Row, field: str) -> object:
        """The value of one field in a row, None when it is empty or has no column."""
        if field in self.constants:
            return self.constants[field]
        cell = row.get(self.fields[field]) if field in self.fields else None
        return None if is_empty(cell) else cell

    def text(self, row: Row) -> str | None:
        """The text columns of a row as one text: "Title. Text"."""
        parts = [part for column in self.texts if (part := as_text(row.get(column)))]
        return joined(parts) if parts else None

    def channel_hint(self) -> Channel | None:
        """The channel that the names of the text columns give away ("notitie", "tweet")."""
        names = {squeezed(column) for column in self.texts}
        return next((channel for channel, hints in CHANNEL_HINTS.items() if names & set(hints)), None)


def choose_columns(
    sample: Sequence[Row],
    *,
    mapping: Mapping[str, str] | None = None,
    roles: Mapping[str, Speaker] | None = None,
) -> Columns:
    """The columns of a table of which `sample` holds the first rows; what `mapping` says goes before any
    guess.

    `mapping` is field -> column, "a+b" for a text of two columns, "=value" for a constant, "" for none;
    `roles` says who the speakers are that are named.
    Raises MappingError for an unknown field, for a column that is not there, or when no column can be the
    text.
    """
    columns = list(dict.fromkeys(column for row in sample for column in row))
    constants, given, texts, metadata = _given(mapping or {}, columns)
    fields = {field: column for field, column in given.items() if column}
    taken = {*fields.values(), *texts, *metadata.values()}
    guess = _Guess(sample, columns, taken=taken)
    settled = {*given, *constants, *({"text"} if texts else set())}

    def look(field: str) -> None:
        if field not in settled and (column := guess.find(field)):
            fields[field] = column
            settled.add(field)

    look("speaker")
    if "speaker" in fields or "conversation" in fields:
        look("conversation")
    if "conversation" not in fields and "conversation" not in constants and "speaker" not in given:
        guess.release(fields.pop("speaker", None))
        if not {"speaker", "conversation"} & {*given, *constants}:
            fields |= guess.talk_of_named_people()
    named = "speaker" in fields and not guess.tells_roles(fields["speaker"])
    for field in (
        "id",
        "score.metric",
        "score.scale",
        "occurred_at",
        "customer",
        "source",
        "product",
        "channel",
    ):
        look(field)
    if "conversation" in fields:
        guess.release(fields.get("occurred_at") if "occurred_at" not in given else None)
        look("start")
    if "score" not in settled and (score := guess.score()):
        fields["score"] = score
    if not texts and any(
        isinstance(row.get(name), list | tuple) for row in sample for name in CONVERSATION_LISTS
    ):
        texts = ("text",) if "text" in columns else ()
    elif not texts:
        texts = guess.texts(title=given.get("title"), titled="title" not in given)
    return Columns(
        texts=texts,
        fields=fields,
        constants=constants,
        metadata=metadata or guess.metadata(),
        roles=roles or {} if named else None,
    )


def _given(
    mapping: Mapping[str, str], columns: Sequence[str]
) -> tuple[dict[str, str], dict[str, str], tuple[str, ...], dict[str, str]]:
    constants: dict[str, str] = {}
    given: dict[str, str] = {}
    texts: tuple[str, ...] = ()
    metadata: dict[str, str] = {}
    for field, column in mapping.items():
        if field not in FIELDS and not field.startswith("metadata."):
            raise MappingError(f"no such field; there are {', '.join(FIELDS)} and metadata.NAME", field=field)
        if field == "text" and not column:
            raise MappingError("a story cannot do without a text", field=field)
        if column.startswith("="):
            constants[field] = column[1:]
            continue
        wanted = [column] if column in columns or field != "text" else column.split("+")
        for name in wanted:
            if name and name not in columns:
                raise MappingError(
                    f"there is no column {name!r}; there are {', '.join(columns[:30])}", field=field
                )
        if field == "text":
            texts = tuple(wanted)
        elif field.startswith("metadata."):
            metadata[field.removeprefix("metadata.")] = column
        else:
            given[field] = column
    return constants, given, texts, metadata


class _Guess:
    """Looks at names and contents of columns; a column is given to one field only."""

    def __init__(self, sample: Sequence[Row], columns: Sequence[str], *, taken: set[str]) -> None:
        self.columns = columns
        self.taken = taken
        whole = {squeezed(column): column for column in reversed(columns)}
        last = {
            squeezed(column.rsplit(".", 1)[-1]): column
            for column in reversed(columns)
            if "." in column and not is_column_name(column)  # "user.id" is that of the user
        }
        self.by_name = last | whole
        self.cells = {
            column: [row[column] for row in sample if not is_empty(row.get(column))] for column in columns
        }

    def find(self, field: str) -> str | None:
        for name in NAMES[field]:
            column = self.by_name.get(name)
            if column and column not in self.taken and self._fits(column, field):
                self.taken.add(column)
                return column
        if field == "occurred_at":  # a column of nothing but written dates, whatever its name
            for column in self.columns:
                texts = [cell for cell in self.cells[column] if not isinstance(cell, int | float)]
                if (
                    column not in self.taken
                    and texts
                    and _share(texts, lambda cell: find_time(cell) is not None) > 0.9
                ):
                    self.taken.add(column)
                    return column
        return None

    def tells_roles(self, column: str) -> bool:
        """Whether a column says in which role somebody speaks, rather than who."""
        return _share(self.cells[column], lambda cell: find_speaker(cell) is not None) > 0.8

    def talk_of_named_people(self) -> dict[str, str]:
        """The columns of conversation and speaker, by names that leave no doubt though no role is told."""
        speaker = self._first_of(NAMED_SPEAKERS)
        conversation = self._first_of(CONVERSATIONS)
        if not speaker or not conversation or not self._fits(conversation, "conversation"):
            return {}
        self.taken |= {speaker, conversation}
        return {"speaker": speaker, "conversation": conversation}

    def _first_of(self, names: Sequence[str]) -> str | None:
        found = (self.by_name.get(name) for name in names)
        return next((column for column in found if column and column not in self.taken), None)

    def release(self, column: str | None) -> None:
        self.taken.discard(column or "")

    def score(self) -> str | None:
        named = [column for name in SCORE_NAMES if (column := self.by_name.get(name))]
        also = [column for column in self.columns if find_metric(column)]
        for column in (*named, *also):
            if column not in self.taken and self._fits(column, "score"):
                self.taken.add(column)
                return column
        return None

    def texts(self, *, title: str | None, titled: bool) -> tuple[str, ...]:
        text = next(
            (
                c
                for n in NAMES["text"]
                if (c := self.by_name.get(n)) and c not in self.taken and self._wordy(c)
            ),
            None,
        )
        more = [
            c
            for n in MORE_TEXT
            if (c := self.by_name.get(n)) and c not in self.taken and c != text and self._wordy(c)
        ]
        if text is None and not more:
            free = [column for column in self.columns if column not in self.taken and self._wordy(column)]
            text = max(free, key=self._length, default=None)
        if text is None and not more:
            raise MappingError(
                f"no column looks like the text; name it with --map text=COLUMN (columns: "
                f"{', '.join(self.columns[:30])})"
            )
        if titled:
            title = next(
                (
                    c
                    for n in NAMES["title"]
                    if (c := self.by_name.get(n)) and c not in self.taken and self._wordy(c)
                ),
                None,
            )
        return tuple(dict.fromkeys(column for column in (title, text, *more) if column))

    def metadata(self) -> dict[str, str]:
        found = {
            name: column
            for name in METADATA_NAMES
            if (column := self.by_name.get(name)) and column not in self.taken
        }
        return {name: column for name, column in found.items() if self._length(column) <= 60}

    def _fits(self, column: str, field: str) -> bool:
        cells = self.cells[column]
        if not cells:
            return False
        match field:
            case "speaker":
                return self.tells_roles(column)
            case "channel":
                return _share(cells, lambda cell: find_channel(cell) is not None) > 0.8
            case "occurred_at":
                return _share(cells, lambda cell: find_time(cell) is not None) > 0.8
            case "start":
                return (
                    _share(cells, lambda cell: find_time(cell) is not None or find_seconds(cell) is not None)
                    > 0.8
                )
            case "score":
                return (
                    _share(cells, lambda cell: isinstance(cell, Mapping) or find_number(cell) is not None)
                    > 0.9
                )
            case "id":
                return len({str(cell) for cell in cells}) > 0.98 * len(cells)
            case "conversation":
                return len({str(cell) for cell in cells}) < len(cells) or len(cells) == 1
            case _:
                return self._length(column) <= 200

    def _wordy(self, column: str) -> bool:
        """Words rather than numbers, dates or codes."""
        cells = self.cells[column]
        return (
            bool(cells)
            and _share(
                cells, lambda c: isinstance(c, str) and find_time(c) is None and any(map(str.isalpha, c))
            )
            > 0.5
        )

    def _length(self, column: str) -> float:
        cells = self.cells[column]
        return sum(len(str(cell)) for cell in cells) / len(cells) if cells else 0.0


def _share(cells: Sequence[object], test: Callable[[object], bool]) -> float:
    return sum(map(test, cells)) / len(cells)


def is_column_name(cell: object) -> bool:
    """True for what a column is called in exports, in Dutch or English."""
    return isinstance(cell, str) and squeezed(cell) in _KNOWN


def is_text_name(name: str) -> bool:
    """True for what a column of texts is called; of a field in a field the last name counts."""
    return squeezed(name) in NAMES["text"] or squeezed(name.rsplit(".", 1)[-1]) in NAMES["text"]


def is_empty(cell: object) -> bool:
    """True for what a table has in an empty cell: None, blank, NaN."""
    return cell is None or cell != cell or (isinstance(cell, str) and not cell.strip())


def as_text(cell: object) -> str:
    """A cell as text: a whole number without its ".0", an empty cell as nothing."""
    if is_empty(cell):
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return cell.strip() if isinstance(cell, str) else str(cell)


def joined(parts: Sequence[str]) -> str:
    """Texts as consecutive sentences.

    >>> joined(["Te laat", "Koud eten!"])
    'Te laat. Koud eten!'
    """
    ends = (".", "!", "?", "…", ":", ",", ";")
    return (
        " ".join(part if part.endswith(ends) else part + "." for part in parts[:-1])
        + (" " if len(parts) > 1 else "")
        + parts[-1]
    )
