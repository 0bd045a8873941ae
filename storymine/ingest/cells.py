"""Lines of a text table to rows of cells, whichever way it quotes.

What stands in quotes may hold separators and line ends. Exports also have quotes that mean nothing of the
kind: cells that begin with a word in quotes, a quote that is never closed, quotes escaped by a backslash.
None of those may swallow the rows that follow.
"""

from __future__ import annotations

import csv
import re
from collections import deque
from collections.abc import Iterator
from functools import cache
from typing import Final

MAX_RECORD: Final = 4_000_000
"""Characters of a row that stands on several lines."""
_MAX_IN_VAIN: Final = 16_000_000
"""Characters read on in vain after an open quote, in all; from there on a row is a line."""
_MOST_CHARACTERS: Final = 20_000
_MOST_QUOTES: Final = 50
"""What is looked through for quotes that were meant, which takes a time for each quote in it."""
_ENCLOSED: Final = re.compile('"[^"]*"')


def read_cells(lines: Iterator[str], delimiter: str) -> Iterator[list[str]]:
    """The cells of each row. A row whose quotes are at fault is one line."""
    csv.field_size_limit(MAX_RECORD)
    source = _Lines(lines)
    plain = csv.reader(source, delimiter=delimiter, strict=True)
    escaped = csv.reader(source, delimiter=delimiter, strict=True, escapechar="\\")
    width = 0
    while True:
        source.begin()
        try:
            cells = next(plain)
        except StopIteration:
            return
        except csv.Error:
            cells = _escaped_cells(source, escaped) or _line_cells(source.first_only(), delimiter, width)
        width = width or len(cells)
        yield cells


class _Lines:
    """Lines that can be read again: those of the row that is being read are held."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines
        self._back: deque[str] = deque()
        self._size = self._in_vain = 0
        self.held: list[str] = []

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if self.held and (self._size > MAX_RECORD or self._in_vain > _MAX_IN_VAIN):
            raise csv.Error("a row of too many lines")
        line = self._back.popleft() if self._back else next(self._lines)
        self.held.append(line)
        self._size += len(line)
        return line

    def begin(self) -> None:
        """The next line is the first of a row."""
        self.held.clear()
        self._size = 0

    def again(self) -> None:
        """The row that was being read is read once more."""
        self._in_vain += self._size - len(self.held[0])
        self._back.extendleft(reversed(self.held))
        self.begin()

    def first_only(self) -> str:
        """The first line of the row; those after it are rows of their own."""
        self.again()
        return next(self)


def _escaped_cells(source: _Lines, reader: Iterator[list[str]]) -> list[str] | None:
    if not any('\\"' in line for line in source.held):
        return None
    source.again()
    try:
        return next(reader)
    except csv.Error:
        return None


def _line_cells(line: str, delimiter: str, width: int) -> list[str]:
    """A line as cells: by quotes that open at a separator and close at one where that gives `width` cells,
    else by separators alone.

    >>> _line_cells('1;"Hij zei "nee; nooit" en hing op";3', ";", 3)
    ['1', 'Hij zei "nee; nooit" en hing op', '3']
    >>> _line_cells('"Te laat" bezorgd;"3"', ";", 2)
    ['"Te laat" bezorgd', '3']
    """
    line = line.rstrip("\r\n")
    if len(line) <= _MOST_CHARACTERS and line.count('"') <= _MOST_QUOTES:
        quoted = [
            match[2] if match[1] is None else match[1].replace('""', '"')
            for match in _cell(delimiter).finditer(line)
        ]
        if len(quoted) == width:
            return quoted
    return [cell[1:-1] if _ENCLOSED.fullmatch(cell) else cell for cell in line.split(delimiter)]


@cache
def _cell(delimiter: str) -> re.Pattern[str]:
    mark = re.escape(delimiter)
    closed = rf'"(?= *+(?:{mark}|\Z))'
    return re.compile(
        rf'(?:^|(?<={mark}))(?:"((?:[^"]|(?!{closed})")*+){closed} *+(?={mark}|\Z)|([^{mark}]*))'
    )
