"""Reads a file of stories in any format that storymine knows, recognised by its content, not by its name."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Final

from storymine.domain import Channel, Failure, Speaker, Story
from storymine.errors import FormatError, MappingError, RecordError
from storymine.ingest.columns import Columns, Row, choose_columns
from storymine.ingest.conversations import conversations
from storymine.ingest.encodings import find_encoding, first_bytes, is_packed
from storymine.ingest.jsonl import is_one_line_each, read_json_array, read_json_object, read_jsonl
from storymine.ingest.nested import flat
from storymine.ingest.parquet import is_parquet, read_parquet
from storymine.ingest.rows import story_from_row
from storymine.ingest.story_format import read_story_format
from storymine.ingest.table_stories import row_of, with_score_range
from storymine.ingest.tables import Record, read_csv, read_xlsx
from storymine.ingest.transcripts import (
    StoryRecord,
    holds_transcripts,
    is_dialogue,
    read_captions,
    read_dialogue,
    read_transcripts,
    roles_from,
)

Reader = Callable[[Path], Iterator[Record]]

_SAMPLE: Final = 1000
_SAMPLE_CHARACTERS: Final = 16_000_000
_SUBTITLES = re.compile(r"\d+\s*\r?\n\d+:\d\d:\d\d,\d{3}\s*-->")
"""SubRip, whose cues are those of WebVTT but for the comma."""
_JSON: Final[tuple[Reader, ...]] = (read_jsonl, read_json_array, read_json_object)


def read(
    path: Path,
    *,
    mapping: Mapping[str, str] | None = None,
    channel: Channel | None = None,
    roles: Mapping[str, Speaker | str] | None = None,
) -> Iterator[Story | Failure]:
    """The stories of a file, streaming, and a Failure (file, record, reason) for each record that cannot be
    read.

    `mapping` says which column is which field ({"text": "review", "score.metric": "=sterren"}), before any
    guess; `channel` is that of stories that do not name theirs; `roles` who the speakers of a transcript are
    that names them only ({"Sanne": "agent"}). Raises FormatError for a file that cannot be read at all,
    MappingError for a `mapping` that it does not fit and RolesError for an unknown role: at once, not
    at the first story.
    """
    speakers = roles_from(roles)
    head = _head(path)
    if _is_captions(head):
        return _told(path, read_captions(path, roles=speakers, channel=channel))
    if _is_story_format(head):
        return _story_file(path)
    if is_dialogue(_decoded(head), speakers):
        return _told(path, read_dialogue(path, roles=speakers, channel=channel))
    reader = _reader(path, head)
    if _is_transcripts(path, reader):
        return _told(path, read_transcripts(reader(path), roles=speakers, channel=channel))
    reader = partial(_flat, reader)
    sample = _sample(path, reader)
    if not sample:
        return (
            _failure(path, record, error) for record, error in reader(path) if isinstance(error, RecordError)
        )
    try:
        columns = choose_columns(sample, mapping=mapping, roles=speakers)
    except MappingError as error:
        raise error.of_file(path.name) from None
    columns = with_score_range(columns, (row for _, row in reader(path) if not isinstance(row, RecordError)))
    return _table(path, reader, replace(columns, channel=channel))


def read_head(path: Path) -> list[Row] | None:
    """The first rows of a table, from which its columns are guessed; None for a file that is no table.

    Raises FormatError for a file that cannot be read at all.
    """
    head = _head(path)
    if _is_captions(head) or _is_story_format(head) or is_dialogue(_decoded(head), {}):
        return None
    reader = _reader(path, head)
    return None if _is_transcripts(path, reader) else _sample(path, partial(_flat, reader)) or None


def _is_captions(head: bytes) -> bool:
    text = _decoded(head)
    return text.startswith("WEBVTT") or bool(_SUBTITLES.match(text))


def _decoded(head: bytes) -> str:
    return head.decode(find_encoding(head), "ignore").lstrip("\ufeff \t\r\n")


def _is_story_format(head: bytes) -> bool:
    return head.startswith(b"#S|")


def _is_transcripts(path: Path, reader: Reader) -> bool:
    return reader in _JSON and holds_transcripts(reader(path))


def _flat(reader: Reader, path: Path) -> Iterator[Record]:
    return ((record, row if isinstance(row, RecordError) else flat(row)) for record, row in reader(path))


def _sample(path: Path, reader: Reader) -> list[Row]:
    """The first rows that can be read: fewer where they are long, so that those of a few megabytes each fit
    in memory too. Raises FormatError for a file without any record, readable or not.
    """
    sample: list[Row] = []
    characters = 0
    for _, row in islice(reader(path), _SAMPLE):
        if isinstance(row, RecordError):
            continue
        sample.append(row)
        characters += _length(row)
        if characters > _SAMPLE_CHARACTERS:
            break
    if not sample and next(reader(path), None) is None:
        raise FormatError(f"{path.name} holds no records")
    return sample


def _length(value: object) -> int:
    """Characters of a value and all that is in it."""
    if isinstance(value, Mapping):
        return sum(map(_length, value.values()))
    if isinstance(value, list | tuple):
        return sum(map(_length, value))
    return len(value) if isinstance(value, str | bytes) else 1


def _table(path: Path, reader: Reader, columns: Columns) -> Iterator[Story | Failure]:
    if "conversation" in columns.fields:
        records = conversations(lambda: reader(path), columns)
    else:
        records = ((record, _try(row, columns)) for record, row in reader(path))
    derived: dict[str, int] = {}
    for record, row in records:
        if isinstance(row, RecordError):
            yield _failure(path, record, row)
            continue
        try:
            story = story_from_row(row)
        except RecordError as error:
            yield _failure(path, record, error)
            continue
        yield story if row.get("id") else _told_apart(story, derived)


def _told(path: Path, records: Iterator[StoryRecord]) -> Iterator[Story | Failure]:
    """Transcripts, those with the same content and no id of their own told apart."""
    derived: dict[str, int] = {}
    for record, story in records:
        if isinstance(story, RecordError):
            yield _failure(path, record, story)
        else:
            own = story.id != replace(story, id="").content_hash[:16]
            yield story if own else _told_apart(story, derived)


def _try(row: Row | RecordError, columns: Columns) -> Row | RecordError:
    return row if isinstance(row, RecordError) else row_of(row, columns)


def _told_apart(story: Story, derived: dict[str, int]) -> Story:
    """The n-th story with the same content and no id of its own gets "-n" behind its id."""
    times = derived[story.id] = derived.get(story.id, 0) + 1
    return replace(story, id=f"{story.id}-{times}") if times > 1 else story


def _story_file(path: Path) -> Iterator[Story | Failure]:
    for story in read_story_format(path):
        yield story if isinstance(story, Story) else _failure(path, *story)


def _failure(path: Path, record: str, error: RecordError) -> Failure:
    return Failure(source=path.name, record=record, step="read", reason=str(error))


def _head(path: Path) -> bytes:
    if path.is_fifo():
        raise FormatError(f"{path} is a pipe, and a file is read more than once; write it to a file first")
    try:
        head = first_bytes(path, 8192)
    except OSError as error:
        raise FormatError(f"{path.name} cannot be opened: {error.strerror}") from error
    if not head.strip():
        raise FormatError(f"{path.name} is empty")
    return head.removeprefix(b"\xef\xbb\xbf")


def _reader(path: Path, head: bytes) -> Reader:
    if is_packed(path) and (is_parquet(head) or head.startswith(b"PK\x03\x04")):
        raise FormatError(f"{path.name} is packed with gzip around a packed file; unpack it first")
    if is_parquet(head):
        return read_parquet
    if head.startswith(b"PK\x03\x04"):
        if zipfile.is_zipfile(path) and any(n.startswith("xl/") for n in zipfile.ZipFile(path).namelist()):
            return read_xlsx
        raise FormatError(f"{path.name} is a zip file and no workbook; unpack it first")
    if b"\x00" in head and find_encoding(head) == "utf-8":
        raise FormatError(
            f"{path.name} is no text, XLSX or Parquet file; storymine reads JSONL, JSON, CSV, TSV, "
            f"XLSX, Parquet, WebVTT, .story and the JSON of transcripts (docs/formats.md)"
        )
    start = _decoded(head)[:1]
    if start == "[":
        return read_json_array
    if start == "{":
        return read_jsonl if is_one_line_each(path) else read_json_object
    return read_csv
