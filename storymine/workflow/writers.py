"""Analyses to a file, batch by batch, in the form that its name asks for; it is there when all are in it."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from storymine.domain import Analysis
from storymine.errors import InputError
from storymine.output import analysis_to_dict
from storymine.replacing import replacing
from storymine.workflow.vcons import analysis_to_vcon

Write = Callable[[Sequence[Analysis]], None]

_JSONL = ("", ".jsonl", ".ndjson", ".json", ".txt")
SHEET_ROWS = 1_048_576
"""So many rows can a sheet of Excel hold, the header included."""
ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def open_writer(path: Path, *, redacted: bool = True) -> AbstractContextManager[Write]:
    """What writes batches of analyses to `path`: `.vcon.json` and `.vcon.jsonl` vCons, `.parquet`, `.csv` and
    `.xlsx` a row a moment; `.jsonl`, `.ndjson`, `.json`, `.txt` and names without an ending JSONL.

    `redacted` says in a vCon whether personal data was replaced. Raises InputError for another ending.
    """
    name = path.name.lower()
    if name.endswith((".vcon", ".vcon.json")):
        return _vcon_file(path, redacted)
    if name.endswith(".vcon.jsonl"):
        return _lines(path, partial(vcon_line, redacted=redacted))
    if name.endswith(".parquet"):
        return _parquet(path)
    if name.endswith(".csv"):
        return _csv(path)
    if name.endswith(".xlsx"):
        return _workbook(path)
    if path.suffix.lower() in _JSONL:
        return _lines(path, analysis_line)
    raise InputError(
        f"--out {path.name}: storymine writes no {path.suffix} files; end the name in .jsonl, .csv, .xlsx,"
        " .parquet, .vcon.json or .vcon.jsonl"
    )


def analysis_line(analysis: Analysis) -> str:
    """One line of `analysis.jsonl`."""
    return json.dumps(analysis_to_dict(analysis), ensure_ascii=False) + "\n"


def vcon_line(analysis: Analysis, *, redacted: bool) -> str:
    """One vCon on a line."""
    return json.dumps(analysis_to_vcon(analysis, redacted=redacted), ensure_ascii=False) + "\n"


@contextmanager
def _lines(path: Path, line: Callable[[Analysis], str]) -> Iterator[Write]:
    with replacing(path) as part, part.open("w", encoding="utf-8") as file:
        yield lambda analyses: file.writelines(map(line, analyses))


@contextmanager
def _vcon_file(path: Path, redacted: bool) -> Iterator[Write]:
    """One vCon as it is; several as an array. The first is held until it is known which."""
    held: list[str] = []
    count = 0
    with replacing(path) as part, part.open("w", encoding="utf-8") as file:

        def write(analyses: Sequence[Analysis]) -> None:
            nonlocal count
            for analysis in analyses:
                line = vcon_line(analysis, redacted=redacted).rstrip("\n")
                count += 1
                if count == 1:
                    held.append(line)
                    continue
                file.write(f"[{held.pop()},\n{line}" if held else f",\n{line}")

        yield write
        file.write(held.pop() + "\n" if held else "]\n" if count else "[]\n")


@contextmanager
def _parquet(path: Path) -> Iterator[Write]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    from storymine.workflow.tables import READ_SCHEMA, read_rows

    with replacing(path) as part, pq.ParquetWriter(part, READ_SCHEMA, compression="zstd") as writer:

        def write(analyses: Sequence[Analysis]) -> None:
            rows = [row for analysis in analyses for row in read_rows(analysis)]
            writer.write_table(pa.Table.from_pylist(rows, READ_SCHEMA))

        yield write


@contextmanager
def _csv(path: Path) -> Iterator[Write]:
    from storymine.workflow.tables import READ_SCHEMA, read_rows

    with replacing(path) as part, part.open("w", encoding="utf-8-sig", newline="") as file:
        rows = csv.DictWriter(file, READ_SCHEMA.names)
        rows.writeheader()
        yield lambda analyses: rows.writerows(
            {name: _cell(value) for name, value in row.items()}
            for analysis in analyses
            for row in read_rows(analysis)
        )


@contextmanager
def _workbook(path: Path) -> Iterator[Write]:
    """Numbers and times as such, so that Excel shows them as its own language does; a sheet that is full goes
    on in a next one.
    """
    import openpyxl
    from openpyxl.cell import WriteOnlyCell

    from storymine.workflow.tables import READ_SCHEMA, read_rows

    book = openpyxl.Workbook(write_only=True)
    sheet, left = book.create_sheet("moments"), SHEET_ROWS
    sheet.append(READ_SCHEMA.names)

    def cell(value: Any) -> Any:
        if isinstance(value, list):
            value = "|".join(value)
        if isinstance(value, datetime):
            return value.astimezone(UTC).replace(tzinfo=None)
        if not isinstance(value, str):
            return value
        made = WriteOnlyCell(sheet, ILLEGAL.sub("\N{REPLACEMENT CHARACTER}", value))
        made.data_type = "s"  # never a formula
        return made

    def write(analyses: Sequence[Analysis]) -> None:
        nonlocal sheet, left
        for row in (row for analysis in analyses for row in read_rows(analysis)):
            left -= 1
            if not left:
                sheet, left = book.create_sheet(), SHEET_ROWS - 1
                sheet.append(READ_SCHEMA.names)
            sheet.append([cell(row[name]) for name in READ_SCHEMA.names])

    with replacing(path) as part:
        yield write
        book.save(part)


def _cell(value: Any) -> Any:
    """Lists joined by "|", times as ISO 8601; text that a spreadsheet would run as a formula gets a quote."""
    if isinstance(value, list):
        return "|".join(value)
    if isinstance(value, float):
        return round(value, 4)
    if isinstance(value, str):
        return f"'{value}" if value.startswith(_FORMULA) else value
    return value.isoformat() if hasattr(value, "isoformat") else value
