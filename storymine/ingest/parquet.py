"""Rows of a Parquet file, in bounded memory whatever the file says of itself.

A value that is written once can stand in millions of rows, so that a few bytes are gigabytes of text. Values
therefore stay numbers of their dictionary until their row is asked for, and as many rows are taken at a time
as surely fit.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from storymine.errors import FormatError, RecordError
from storymine.ingest.columns import Row
from storymine.ingest.encodings import mended
from storymine.ingest.parquet_plan import BATCH, MOST_PAGES, Plan, plan_groups
from storymine.ingest.tables import Record

if TYPE_CHECKING:
    import pyarrow
    import pyarrow.parquet

_LONGEST_ROW: Final = 64_000_000


def is_parquet(head: bytes) -> bool:
    """True for the beginning of a Parquet file."""
    return head.removeprefix(b"\xef\xbb\xbf").startswith(b"PAR1")


def read_parquet(path: Path) -> Iterator[Record]:
    """Rows; what cannot be read is a RecordError in place of the row, or of the rows to the end of its row
    group. Raises FormatError for a file that cannot be opened.
    """
    first = 2
    for group, plan in enumerate(plan_groups(path)):
        yield from _group(path, group, plan, first)
        first += plan.rows


def unpacked_size(path: Path, *, most: int) -> int:
    """The bytes that the pages of a Parquet file unpack to, or its values with each repetition written out,
    whichever is more; counting ends above `most`. 0 for a file that cannot be opened.
    """
    values = 0
    try:
        plans = plan_groups(path)
    except FormatError:
        return 0
    pages = sum(plan.total for plan in plans)
    if pages > most:
        return pages
    for group, plan in enumerate(plans):
        # Of what is damaged the rows before the damage count: no others will be read.
        with suppress(_BrokenOffError):
            for _, size in _batches(path, group, plan):
                values += size
                if values > most:
                    return values
    return max(pages, values)


class _BrokenOffError(Exception):
    """A row group that cannot be read on; the text says why."""


def _group(path: Path, group: int, plan: Plan, first: int) -> Iterator[Record]:
    """The rows of a group, numbered from `first` on."""
    number, end, reason = first, first + plan.rows, ""
    # A batch breaks off as a whole; one row at a time finds those before the damage too.
    for size in dict.fromkeys((plan.rows_at_once(), 1)):
        place = first
        try:
            for batch, _ in _batches(path, group, plan, rows=size):
                told = min(number - place, batch.num_rows)
                place += batch.num_rows
                for row in _rows(batch.slice(told)):
                    yield f"row {number}", row
                    number += 1
        except _BrokenOffError as error:
            reason = str(error)
        else:
            return
    rows = f"rows {number} to {end - 1}" if end - number > 1 else "the row"
    yield f"row {number}", RecordError(f"{rows} cannot be read: {reason}")


def _batches(
    path: Path, group: int, plan: Plan, *, rows: int | None = None
) -> Iterator[tuple[pyarrow.RecordBatch, int]]:
    """Batches of so many rows, by default as many as fit, each with its size. Raises _BrokenOffError."""
    import pyarrow
    import pyarrow.parquet

    if plan.at_once > MOST_PAGES:
        raise _BrokenOffError(
            f"its pages may take more than {MOST_PAGES:,} bytes at a time; write smaller ones"
        )
    try:
        table = pyarrow.parquet.ParquetFile(
            path,
            metadata=plan.metadata,
            read_dictionary=list(plan.numbered),
            pre_buffer=False,
            buffer_size=1 << 20,
            page_checksum_verification=True,
        )
        with table:
            batches = table.iter_batches(
                batch_size=rows or plan.rows_at_once(), row_groups=[group], use_threads=False
            )
            while (batch := next(batches, None)) is not None:
                yield batch, _size(batch)
    except (pyarrow.ArrowException, OSError, ValueError, LookupError, OverflowError) as error:
        raise _BrokenOffError(f"the file is damaged here ({type(error).__name__})") from error


def _rows(batch: pyarrow.RecordBatch) -> Iterator[Row | RecordError]:
    """The rows of a batch, of which no more are written out at a time than fit."""
    size = _size(batch)
    if batch.num_rows > 1 and size > BATCH:
        half = batch.num_rows // 2
        yield from _rows(batch.slice(0, half))
        yield from _rows(batch.slice(half))
    elif size > _LONGEST_ROW:
        yield RecordError(f"longer than {_LONGEST_ROW:,} bytes; a record is at most that long")
    else:
        try:
            rows: list[Row | RecordError] = _written_out(batch).to_pylist()
        except (ArithmeticError, ValueError):  # a text that is no UTF-8, a time that no calendar has
            rows = [_row(batch.slice(number, 1)) for number in range(batch.num_rows)]
        yield from rows


def _written_out(batch: pyarrow.RecordBatch) -> pyarrow.RecordBatch:
    """A batch without dictionaries of its own, from which Python's values are made ten times as fast."""
    import pyarrow

    columns = [
        column.dictionary_decode() if pyarrow.types.is_dictionary(column.type) else column
        for column in batch.columns
    ]
    return pyarrow.RecordBatch.from_arrays(columns, names=batch.schema.names)


def _row(batch: pyarrow.RecordBatch) -> Row | RecordError:
    row: dict[str, object] = {}
    for name, column in zip(batch.schema.names, _written_out(batch).columns, strict=True):
        try:
            row[name] = _cell(column)
        except (ArithmeticError, ValueError, TypeError) as error:
            return RecordError(f"column {name!r} holds what cannot be read ({type(error).__name__})")
    return row


def _cell(column: pyarrow.Array) -> object:
    import pyarrow

    try:
        return column[0].as_py()
    except UnicodeDecodeError:
        if not _is_text(column.type):
            raise
        held: bytes = column.cast(pyarrow.large_binary())[0].as_py()
        return mended(held.decode("utf-8", "surrogateescape"))


def _size(array: pyarrow.RecordBatch | pyarrow.Array) -> int:
    """Bytes that the values take when each is written out, at least one for each. Raises what Arrow does for
    numbers that their dictionary does not have, which it lets through when it reads.
    """
    import pyarrow
    import pyarrow.compute

    if isinstance(array, pyarrow.RecordBatch):
        return sum(map(_size, array.columns))
    if isinstance(array, pyarrow.ExtensionArray):
        return _size(array.storage)
    kind = array.type
    if pyarrow.types.is_dictionary(kind):
        if not _is_text(kind.value_type):
            array.validate(full=True)
            return len(array)
        lengths = pyarrow.compute.binary_length(array.dictionary)
        return len(array) + _sum(lengths.take(array.indices))
    if pyarrow.types.is_struct(kind):
        return len(array) + sum(map(_size, array.flatten()))
    if pyarrow.types.is_map(kind):
        start, end = array.offsets[0].as_py(), array.offsets[-1].as_py()
        return len(array) + _size(array.keys[start:end]) + _size(array.items[start:end])
    if pyarrow.types.is_nested(kind):
        return len(array) + _size(array.flatten())
    if pyarrow.types.is_fixed_size_binary(kind):
        width: int = kind.byte_width
        return len(array) * max(width, 1)
    return len(array) + (_sum(pyarrow.compute.binary_length(array)) if _is_text(kind) else 0)


def _is_text(kind: pyarrow.DataType) -> bool:
    from pyarrow import types

    return any(
        test(kind)
        for test in (types.is_string, types.is_binary, types.is_large_string, types.is_large_binary)
    )


def _sum(lengths: pyarrow.Array) -> int:
    import pyarrow.compute

    return int(pyarrow.compute.sum(lengths).as_py() or 0)
