"""JSON objects inside each other: the rows that one holds, and fields of fields as columns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from storymine.errors import RecordError
from storymine.ingest.columns import Row, is_text_name
from storymine.ingest.formats import find_format
from storymine.ingest.rows import CONVERSATION_LISTS

_LISTS: Final = ("stories", "rows", "data", "records", "items", "results", "reviews", "conversations")
_DEEP: Final = 3
_MOST: Final = 200
_FEW_WORDS: Final = 3
_KEPT: Final = ("score", "metadata")
"""Objects that a row has as such."""
_HEARD: Final = frozenset(
    ("alternatives", "nBest", "words", "speaker_label", "offsets", "timestamps", "Transcript")
)
"""Fields of what a recogniser of speech writes down."""


def rows_in(whole: Mapping[str, object]) -> Sequence[object]:
    """The list of rows that an answer of an API or an export holds, whatever it is called; an object that is
    a story itself by itself. Raises RecordError for one that holds what a recogniser of speech heard: its
    parts are no stories.
    """
    if find_format(whole):
        return [whole]
    named = next((rows for name in _LISTS if isinstance(rows := whole.get(name), list)), None)
    if named is None and _is_story(whole):
        return [whole]
    lists = list(_lists_of_objects(whole, _DEEP))
    if any(_is_transcribed(rows[0]) for rows in lists if rows is named or named is None):
        raise RecordError("a transcript in no format that storymine knows; see docs/formats.md")
    if named is not None:
        return named
    texts = [rows for rows in lists if any(map(is_text_name, flat(rows[0])))]
    found = texts if len(texts) == 1 else lists
    return found[0] if len(found) == 1 else [whole]


def _is_transcribed(row: Mapping[str, object]) -> bool:
    return bool(_HEARD & row.keys()) or {"start", "end"} <= row.keys()


def _is_story(whole: Mapping[str, object]) -> bool:
    return any(isinstance(whole.get(name), list) for name in CONVERSATION_LISTS) or any(
        isinstance(value, str) and (is_text_name(name) or len(value.split()) > _FEW_WORDS)
        for name, value in whole.items()
    )


def _lists_of_objects(whole: Mapping[str, object], deep: int) -> Iterator[list[dict[str, object]]]:
    for value in whole.values():
        if isinstance(value, list) and value and all(isinstance(one, dict) for one in value):
            yield value
        elif isinstance(value, dict) and deep:
            yield from _lists_of_objects(value, deep - 1)


def flat(row: Row) -> Row:
    """A row with the fields of its fields as columns too: {"review": {"body": ...}} has "review.body".

    >>> flat({"id": 1, "review": {"body": "Te laat."}})["review.body"]
    'Te laat.'
    """
    if not any(isinstance(value, Mapping) for value in row.values()):
        return row
    found = dict(row)
    for name, value in row.items():
        if isinstance(value, Mapping) and name not in _KEPT:
            found.update(_inner(name, value, _DEEP))
        if len(found) > _MOST:
            break
    return found


def _inner(name: str, values: Mapping[str, object], deep: int) -> Iterator[tuple[str, object]]:
    for own, value in values.items():
        path = f"{name}.{own}"
        if not isinstance(value, Mapping):
            yield path, value
        elif deep > 1:
            yield from _inner(path, value, deep - 1)
