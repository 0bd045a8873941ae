"""Rows of a table file: CSV and TSV, XLSX. Each reader yields ("row 2", cells by column name),
streaming.

A row that cannot be read is yielded as a RecordError in place of its cells; row 1 is the header, as in a
spreadsheet.
"""

from __future__ import annotations

import math
import re
import warnings
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, Final

from storymine.errors import FormatError, RecordError
from storymine.ingest.cells import read_cells
from storymine.ingest.columns import Row, is_column_name, is_empty
from storymine.ingest.dates import find_time
from storymine.ingest.encodings import open_text

Record = tuple[str, Row | RecordError]

_DELIMITERS: Final = ",;\t|"
WHOLE_LINE: Final = "\x1f"
"""The separator, which no text has, of a file of lines with one cell each."""
_ANNOUNCED = re.compile(r"\ufeff?\"?sep=([,;\t|])\"?[\r\n]", re.IGNORECASE)
_SNIFFED_LINES: Final = 200
_TABLE: Final = 3
_TABLE_SHARE: Final = 0.8
_SENTENCE = re.compile(r".*(?:[.!…]|[.,;:!?…]\s.*)", re.DOTALL)


def read_csv(path: Path) -> Iterator[Record]:
    """Rows of a text table; delimiter and encoding are found out from its beginning."""
    delimiter, announced = find_delimiter(path)
    with open_text(path) as lines:
        yield from _records(read_cells(islice(lines, 1 if announced else 0, None), delimiter))


def find_delimiter(path: Path) -> tuple[str, bool]:
    """The separator by which the first rows fall into the same number of cells, most of them, and whether the
    first line is there only to say so ("sep=;"). WHOLE_LINE for lines that are no rows of several cells.
    """
    with open_text(path) as lines:
        head = list(islice(lines, _SNIFFED_LINES))
    if announced := _ANNOUNCED.match(head[0] if head else ""):
        return announced[1], True
    best, best_score = WHOLE_LINE, 0.0
    for delimiter in _DELIMITERS:
        rows = [cells for cells in read_cells(iter(head), delimiter) if cells]
        width = len(rows[0]) if rows else 0
        # The last row read may be cut off inside a quoted cell.
        widths = [len(cells) for cells in rows[:-1] or rows]
        if width < 2:
            usual = max(widths, key=widths.count, default=0)
            if usual < _TABLE or widths.count(usual) <= _TABLE_SHARE * len(widths):
                continue
            score = 0.1  # lines before the header: a table all the same, and no list of texts
        else:
            alike = widths.count(width) / len(widths)
            sentence = f"{delimiter} " in head[0] and head[0].rstrip().endswith((".", "!", "?", "…"))
            if (sentence or alike <= 0.5) and not any(is_column_name(cell) for cell in rows[0]):
                continue
            score = alike * (1 + math.log(width))
        if score > best_score:
            best, best_score = delimiter, score
    return best, False


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
                RecordError(
                    f"{len(cells)} cells, where the header names {len(header)} columns; "
                    "a cell that holds the separator must stand in quotes"
                ),
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
    """True when the first row is no header: it holds a number, a date or a long text, or is one sentence."""
    if len(cells) == 1 and isinstance(cells[0], str) and not is_column_name(cells[0]):
        text = cells[0].strip()
        if _SENTENCE.fullmatch(text) and not text.endswith(("?", ":")):
            return True
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
