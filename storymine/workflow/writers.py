"""Analyses to a file, batch by batch, in the form that its name asks for."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from storymine.domain import Analysis
from storymine.errors import InputError
from storymine.output import analysis_to_dict
from storymine.workflow.vcons import analysis_to_vcon

Write = Callable[[Sequence[Analysis]], None]

_JSONL = ("", ".jsonl", ".ndjson", ".json", ".txt")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def open_writer(path: Path, *, redacted: bool = True) -> AbstractContextManager[Write]:
    """What writes batches of analyses to `path`: `.vcon.json` and `.vcon.jsonl` vCons, `.parquet` and `.csv`
    a row a moment; `.jsonl`, `.ndjson`, `.json`, `.txt` and names without an ending JSONL.

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
    if path.suffix.lower() in _JSONL:
        return _lines(path, analysis_line)
    raise InputError(
        f"--out {path.name}: storymine writes no {path.suffix} files; end the name in .jsonl, .csv, .parquet,"
        " .vcon.json or .vcon.jsonl"
    )


def analysis_line(analysis: Analysis) -> str:
    """One line of `analysis.jsonl`."""
    return json.dumps(analysis_to_dict(analysis), ensure_ascii=False) + "\n"


def vcon_line(analysis: Analysis, *, redacted: bool) -> str:
    """One vCon on a line."""
    return json.dumps(analysis_to_vcon(analysis, redacted=redacted), ensure_ascii=False) + "\n"


@contextmanager
def _lines(path: Path, line: Callable[[Analysis], str]) -> Iterator[Write]:
    with path.open("w", encoding="utf-8") as file:
        yield lambda analyses: file.writelines(map(line, analyses))


@contextmanager
def _vcon_file(path: Path, redacted: bool) -> Iterator[Write]:
    """One vCon as it is; several as an array. The first is held until it is known which."""
    held: list[str] = []
    count = 0
    with path.open("w", encoding="utf-8") as file:

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

    with pq.ParquetWriter(path, READ_SCHEMA, compression="zstd") as writer:

        def write(analyses: Sequence[Analysis]) -> None:
            rows = [row for analysis in analyses for row in read_rows(analysis)]
            writer.write_table(pa.Table.from_pylist(rows, READ_SCHEMA))

        yield write


@contextmanager
def _csv(path: Path) -> Iterator[Write]:
    from storymine.workflow.tables import READ_SCHEMA, read_rows

    with path.open("w", encoding="utf-8-sig", newline="") as file:
        rows = csv.DictWriter(file, READ_SCHEMA.names)
        rows.writeheader()
        yield lambda analyses: rows.writerows(
            {name: _cell(value) for name, value in row.items()}
            for analysis in analyses
            for row in read_rows(analysis)
        )


def _cell(value: Any) -> Any:
    """Lists joined by "|", times as ISO 8601; text that a spreadsheet would run as a formula gets a quote."""
    if isinstance(value, list):
        return "|".join(value)
    if isinstance(value, float):
        return round(value, 4)
    if isinstance(value, str):
        return f"'{value}" if value.startswith(_FORMULA) else value
    return value.isoformat() if hasattr(value, "isoformat") else value
