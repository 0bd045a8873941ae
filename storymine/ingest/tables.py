"""Rows of a table file: CSV and TSV, XLSX. Each reader yields ("row 2", cells by column name),
streaming.

A row that cannot be read is yielded as a RecordError in place of its cells; row 1 is the header, as in a
spreadsheet.
"""

from __future__ import annotations

import csv
import math
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from storymine.errors import FormatError, RecordError
from storymine.ingest.columns import Row, is_empty
from storymine.ingest.dates import find_time
from storymine.ingest.encodings import open_text

Record = tuple[str, Row | RecordError]

_DELIMITERS: Final = ",;\t|"
_SNIFFED_LINES: Final = 200
_MAX_FIELD: Final = 4_000_000


def read_csv(path: Path) -> Iterator[Record]:
    """Rows of a text table; delimiter and encoding are found out from its beginning."""
    delimiter = find_delimiter(path)
    csv.field_size_limit(_MAX_FIELD)
    with open_text(path) as lines:
        reader = csv.reader(lines, delimiter=delimiter)
        yield from _records(_survive(reader))


def find_delimiter(path: Path) -> str:
    """The separator by which the first rows fall into the same number of cells, most of them; "," when
    none does.
    """
    with open_text(path) as lines:
        head = [line for line, _ in zip(lines, range(_SNIFFED_LINES), strict=False)]
    csv.field_size_limit(_MAX_FIELD)
    best, best_score = ",", 0.0
    for delimiter in _DELIMITERS:
        try:
            widths = [len(cells) for cells in csv.reader(head, delimiter=delimiter) if cells]
        except csv.Error:
            continue
        if not widths or widths[0] < 2:
            continue
        # The last row read may be cut off inside a quoted cell.
        alike = sum(width == widths[0] for width in widths[:-1] or widths) / len(widths[:-1] or widths)
        score = alike * (1 + math.log(widths[0]))
        if score > best_score:
            best, best_score = delimiter, score
    return best


def read_xlsx(path: Path) -> Iterator[Record]:
    """Rows of the first sheet that has any below its header; raises FormatError for a workbook that is
    broken.
    """
    import openpyxl

    with path.open("rb") as raw:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter(
                    "ignore"
                )  # about styles and validations, of no use to a reader of cells
                book = openpyxl.load_workbook(raw, read_only=True, data_only=True)
        except Exception as error:  # openpyxl lets errors of zipfile, xml and its own through
            raise FormatError(
                f"{path.name} is no workbook that can be opened ({type(error).__name__})"
            ) from error
        try:
            for sheet in book.worksheets:
                sheet.reset_dimensions()
                records = _records(_cells(sheet.iter_rows(values_only=True)))
                first = next(records, None)
                if first is not None:
                    yield first
                    yield from records
                    return
        finally:
            book.close()


def _cells(rows: Iterator[Any]) -> Iterator[list[object] | RecordError]:
    """Rows of a sheet; where its XML breaks off, nothing more can be read."""
    while True:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                cells = next(rows)
        except StopIteration:
            return
        except Exception as error:  # as above
            yield RecordError(f"the sheet breaks off here ({type(error).__name__})")
            return
        yield list(cells)


def _survive(reader: Iterator[list[str]]) -> Iterator[list[str] | RecordError]:
    while True:
        try:
            yield next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield RecordError(f"no row of cells: {error}")


def _records(rows: Iterator[Any]) -> Iterator[Record]:
    """Cells by the names in the first row that is not empty."""
    header: list[str] | None = None
    for number, cells in enumerate(rows, 1):
        if isinstance(cells, RecordError):
            yield f"row {number}", cells
        elif all(is_empty(cell) for cell in cells):
            continue
        elif header is None:
            header = _header(cells)
            if _is_data(cells):
                yield f"row {number}", dict(zip(header, cells, strict=True))
        elif any(not is_empty(cell) for cell in cells[len(header) :]):
            yield (
                f"row {number}",
                RecordError(f"{len(cells)} cells, where the header names {len(header)} columns"),
            )
        else:
            yield f"row {number}", dict(zip(header, cells, strict=False))


def _header(cells: Sequence[object]) -> list[str]:
    if _is_data(cells):
        return [f"column {number}" for number in range(1, len(cells) + 1)]
    names: list[str] = []
    for number, cell in enumerate(cells, 1):
        name = "" if is_empty(cell) else str(cell).strip()
        name = name or f"column {number}"
        names.append(name if name not in names else f"{name} ({number})")
    while names and is_empty(cells[len(names) - 1]):  # a spreadsheet's empty columns on the right
        names.pop()
    return names


def _is_data(cells: Sequence[object]) -> bool:
    """True when the first row is no header: it holds a number, a date, or a long text."""
    for cell in cells:
        if isinstance(cell, int | float) and not isinstance(cell, bool):
            return True
        if isinstance(cell, str) and (
            cell.strip().replace(".", "", 1).replace(",", "", 1).isdigit() or len(cell) > 300
        ):
            return True
        if not isinstance(cell, str) and find_time(cell) is not None:
            return True
    return False
