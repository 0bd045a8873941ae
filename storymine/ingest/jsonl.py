"""Rows of JSON files: one object a line (JSONL), one array, or one object that holds the rows. Streaming.

Yields ("line 12", row); what cannot be read is yielded as a RecordError in place of the row.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from storymine.errors import FormatError, RecordError
from storymine.ingest.encodings import MAX_LINE, open_text
from storymine.ingest.nested import rows_in
from storymine.ingest.tables import Record

_CHUNK: Final = 1 << 16
_MAX_RECORD: Final = 64_000_000
_MAX_OBJECT: Final = 256_000_000
_BETWEEN = re.compile(r"[ \t\r\n,]*")


def read_jsonl(path: Path) -> Iterator[Record]:
    """One object a line; empty lines are passed over."""
    with open_text(path) as lines:
        for number, line in enumerate(lines, 1):
            if line.strip("\ufeff \t\r\n"):
                yield f"line {number}", _row(line) if len(line) < MAX_LINE else _too_long()


def read_json_array(path: Path) -> Iterator[Record]:
    """The objects of one array, one in memory at a time; after a fault in the JSON nothing more can be
    read.
    """
    decoder = json.JSONDecoder()
    with open_text(path) as lines:
        chunks = iter(lines)
        held, number = next(chunks, "").lstrip("\ufeff \t\r\n")[1:], 1
        place = wanted = 0
        while True:
            place = _past_space(held, place)
            if held.startswith("]", place):
                return
            try:
                value, end = decoder.raw_decode(held, place)
            except (ValueError, RecursionError) as error:
                more, held = _more(chunks, held[place:], wanted := max(_CHUNK, 2 * wanted))
                place = 0
                if not more or len(held) > _MAX_RECORD + MAX_LINE:
                    yield f"record {number}", _fault(error)
                    return
                continue
            if end == len(held):  # a number may go on in the next chunk
                more, held = _more(chunks, held[place:], _CHUNK)
                end, place = end - place, 0
                if more:
                    continue
            yield f"record {number}", _object(value)
            place, number, wanted = end, number + 1, 0


def read_json_object(path: Path) -> Iterator[Record]:
    """One object over several lines: a row itself, or the holder of a list of rows ({"stories": [...]}); or
    several that follow each other.
    """
    with open_text(path) as lines:
        _, text = _more(lines, "", _MAX_OBJECT)
        if next(lines, ""):
            raise FormatError(
                f"{path.name} is one JSON object of more than {_MAX_OBJECT:,} characters; "
                f"write it as JSONL, an object a line"
            )
    values, fault = _values(text)
    if not values:
        raise FormatError(f"{path.name} starts like JSON and is not: {fault}")
    try:
        rows = rows_in(values[0]) if len(values) == 1 and isinstance(values[0], dict) else values
    except RecordError as error:
        raise FormatError(f"{path.name}: {error}") from None
    number = 0
    for number, row in enumerate(rows, 1):
        yield f"record {number}", _object(row)
    if fault:
        yield f"record {number + 1}", fault


def _values(text: str) -> tuple[list[object], RecordError | None]:
    """The objects that follow each other in a text, as `jq` writes them, up to a fault in the JSON."""
    decoder = json.JSONDecoder()
    values: list[object] = []
    place = 0
    text = text.strip("\ufeff \t\r\n")
    while place < len(text):
        try:
            value, end = decoder.raw_decode(text, place)
        except (ValueError, RecursionError) as error:
            return values, _fault(error)
        values.append(value)
        place = _past_space(text, end)
    return values, None


def _past_space(text: str, place: int) -> int:
    """Where the next value begins: behind white space and commas."""
    between = _BETWEEN.match(text, place)
    return between.end() if between else place


def is_one_line_each(path: Path) -> bool:
    """True for JSONL of two lines or more: the first or the second line is a whole JSON object."""
    with open_text(path) as lines:
        full = (line for line in lines if line.strip("\ufeff \t\r\n"))
        first, second = next(full, ""), next(full, "")
    return bool(second) and not all(isinstance(_row(line), RecordError) for line in (first, second))


def _more(chunks: Iterator[str], held: str, size: int) -> tuple[bool, str]:
    parts, length = [held], 0
    for chunk in chunks:
        parts.append(chunk)
        length += len(chunk)
        if length >= size:
            break
    return length > 0, "".join(parts)


def _row(line: str) -> Mapping[str, object] | RecordError:
    try:
        return _object(json.loads(line.strip("\ufeff \t\r\n")))
    except (ValueError, RecursionError) as error:
        return _fault(error)


def _object(value: object) -> Mapping[str, object] | RecordError:
    if isinstance(value, str):
        return {"text": value}
    return (
        value
        if isinstance(value, dict)
        else RecordError(f"must be an object with fields, not {type(value).__name__}")
    )


def _too_long() -> RecordError:
    return RecordError(f"longer than {MAX_LINE:,} characters; a record is at most that long")


def _fault(error: Exception) -> RecordError:
    """Says where the JSON goes wrong without quoting it."""
    if isinstance(error, json.JSONDecodeError):
        return RecordError(f"no valid JSON: {error.msg} (at character {error.pos + 1})")
    return RecordError(f"no valid JSON: {type(error).__name__}")
