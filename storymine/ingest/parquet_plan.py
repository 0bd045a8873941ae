"""How much of a Parquet file's row group surely fits in memory, found out before anything is unpacked."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, NamedTuple

from storymine.errors import FormatError
from storymine.ingest.parquet_pages import Group, Page, read_groups, read_pages

if TYPE_CHECKING:
    import pyarrow.parquet

BATCH: Final = 16_000_000
"""Bytes of values that are taken at a time."""
MOST_PAGES: Final = 256_000_000
"""Bytes that the pages may take which have to be unpacked at the same time."""
_ROWS: Final = 1000
_NUMBER: Final = 16
"""Bytes that a value takes at least: itself or its number in a dictionary, and where lists begin."""
_TEXTS: Final = {"NONE", "STRING", "JSON", "ENUM", "BSON"}
_DICTIONARY: Final = {2, 8}
_PREFIXES: Final = 7  # each value goes on from the one before it, so each may be as long as the page
_DELTAS: Final = {6, _PREFIXES}  # Arrow cannot read these as numbers of a dictionary


class Plan(NamedTuple):
    """How a row group is read: how many rows it has; the bytes of its largest pages, one of each column, of a
    row at its dearest, and of all pages; which columns are read as numbers of their dictionaries.
    """

    metadata: pyarrow.parquet.FileMetaData
    rows: int
    at_once: int
    row: float
    total: int
    numbered: tuple[str, ...]

    def rows_at_once(self) -> int:
        return max(1, min(_ROWS, int(BATCH / max(self.row, 1))))


def plan_groups(path: Path) -> list[Plan]:
    """The plan for each row group of a file. Raises FormatError for one that cannot be opened."""
    import pyarrow
    import pyarrow.parquet

    try:
        with pyarrow.parquet.ParquetFile(path) as table:
            metadata = table.metadata
            columns = [table.schema.column(number) for number in range(metadata.num_columns)]
    except (pyarrow.ArrowException, OSError, ValueError) as error:
        raise FormatError(
            f"{path.name} is no Parquet file that can be opened ({type(error).__name__})"
        ) from error
    groups = read_groups(path)
    if len(groups) != metadata.num_row_groups or any(len(g.columns) != len(columns) for g in groups):
        raise FormatError(f"{path.name} is no Parquet file that can be read: its footer contradicts itself")
    with path.open("rb") as file:
        return [_plan(metadata, group, columns, file) for group in groups]


def _plan(
    metadata: pyarrow.parquet.FileMetaData,
    group: Group,
    columns: Sequence[pyarrow.parquet.ColumnSchema],
    file: BinaryIO,
) -> Plan:
    at_once, row, total, numbered = 0, 0.0, 0, []
    for column, (start, end) in zip(columns, group.columns, strict=True):
        pages = list(read_pages(file, start, end))
        data = [page for page in pages if page.encoding is not None]
        dictionary = max((page.unpacked for page in pages if page.encoding is None), default=0)
        width = max(column.length, _NUMBER)
        if column.physical_type == "BYTE_ARRAY" and dictionary:
            if column.logical_type.type in _TEXTS and not any(page.encoding in _DELTAS for page in data):
                numbered.append(column.path)
            else:
                width = dictionary
        at_once += dictionary + max((page.unpacked for page in data), default=0)
        total += sum(page.unpacked for page in pages)
        if column.max_repetition_level:  # a row may hold all values of a page
            largest = int(max((_dearest(page, width) * page.values for page in data), default=0))
            at_once += largest
            row += largest
            total += _NUMBER * sum(page.values for page in data)
        else:
            row += max((_dearest(page, width) for page in data), default=0)
    return Plan(metadata, group.rows, at_once, row, total, tuple(numbered))


def _dearest(page: Page, width: int) -> float:
    """Bytes for a value of this page, as an average over any run of them that is longer than a page."""
    if page.encoding == _PREFIXES:
        return max(page.unpacked, width)
    if page.encoding in _DICTIONARY:
        return width
    return max(page.unpacked / max(page.values, 1), _NUMBER)
