"""The pages of a Parquet file by their headers: how much each unpacks to, before anything is unpacked.

A file's footer tells sizes too, and nothing makes it tell the truth; a page that is longer than its own
header says cannot be read (https://github.com/apache/parquet-format).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, Final, NamedTuple

from storymine.errors import FormatError
from storymine.ingest.thrift import I32, I64, Compact

_FOOTER: Final = {4: [{1: [{3: {7: I64, 9: I64, 11: I64}}], 3: I64}]}
_HEADER: Final = {1: I32, 2: I32, 3: I32, 5: {1: I32, 2: I32}, 8: {1: I32, 4: I32}}
_DATA: Final = ((5, 2), (8, 4))  # of both versions of data pages: the field, and that of the encoding in it
_DICTIONARY_PAGE: Final = 2
_FIRST_LOOK: Final = 1 << 14
_LONGEST_HEADER: Final = 1 << 24
_END: Final = 8  # the length of the footer, and "PAR1"


class Group(NamedTuple):
    """A row group: how many rows it has, and where in the file each column of it begins and ends."""

    rows: int
    columns: list[tuple[int, int]]


class Page(NamedTuple):
    """Of one page: the bytes that it unpacks to, how many values are in it, and their encoding by its number
    (None for a page that holds a column's dictionary).
    """

    unpacked: int
    values: int
    encoding: int | None


def read_groups(path: Path) -> list[Group]:
    """The row groups of a Parquet file. Raises FormatError."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(size - _END)
            length = int.from_bytes(file.read(4), "little")
            file.seek(size - _END - length)
            footer = Compact(file.read(length)).struct(_FOOTER)
        return [
            Group(group[3], [_place(column[3]) for column in group.get(1, ())]) for group in footer.get(4, ())
        ]
    except (OSError, LookupError, ValueError, RecursionError) as error:
        raise FormatError(
            f"{path.name} is no Parquet file that can be read ({type(error).__name__})"
        ) from error


def _place(column: dict[int, int]) -> tuple[int, int]:
    packed, data, dictionary = column[7], column[9], column.get(11, 0)
    start = dictionary if 0 < dictionary < data else data
    return start, start + packed


def read_pages(file: BinaryIO, start: int, end: int) -> Iterator[Page]:
    """The pages between two places in a file, as far as their headers can be read."""
    while 0 <= start < end:
        found = _header_at(file, start)
        if found is None:
            return
        header, size = found
        packed = header.get(3, -1)
        if packed < 0 or 2 not in header:
            return
        yield _page(header)
        start += size + packed


def _page(header: dict[int, Any]) -> Page:
    if header.get(1) == _DICTIONARY_PAGE:
        return Page(header[2], 0, None)
    for number, encoding in _DATA:
        if number in header:
            return Page(header[2], header[number].get(1, 0), header[number].get(encoding, 0))
    return Page(header[2], 0, 0)


def _header_at(file: BinaryIO, start: int) -> tuple[dict[int, Any], int] | None:
    size = _FIRST_LOOK
    while size <= _LONGEST_HEADER:
        file.seek(start)
        reader = Compact(file.read(size))
        try:
            return reader.struct(_HEADER), reader.place
        except (IndexError, RecursionError):
            if len(reader.held) < size:
                return None
            size *= 8
        except ValueError:
            return None
    return None
