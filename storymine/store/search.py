"""Finds words in texts, whatever the case of their letters; accented ones too."""

from __future__ import annotations

import re
import sqlite3
from typing import Any

from sqlalchemy import Boolean, ColumnElement, literal
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

_ACCENTED = re.compile(r"[^\x00-\x7f]")
_SPECIAL = re.compile(r"[%_\\]")


def holds(column: InstrumentedAttribute[str], words: str) -> ColumnElement[bool]:
    """Whether a text holds these words, in capitals or not."""
    if words.isascii():
        return column.icontains(words, autoescape=True)
    lower = words.lower()
    # SQLite knows the capitals of a to z only; with any sign for other letters it quickly finds what may do.
    alike = _ACCENTED.sub("_", _SPECIAL.sub(r"\\\g<0>", lower))
    return _Holds(column, literal(lower), literal(f"%{alike}%"))


def prepare_search(connection: sqlite3.Connection) -> None:
    """Give a connection to SQLite what `holds` needs."""
    connection.create_function("storymine_holds", 2, _holds, deterministic=True)


def _holds(text: str, lower: str) -> bool:
    return lower in text.lower()


class _Holds(FunctionElement[bool]):
    """Of a text, words in small letters, and a pattern that is alike."""

    type = Boolean()
    inherit_cache = True


@compiles(_Holds)
def _elsewhere(element: _Holds, compiler: SQLCompiler, **options: Any) -> str:
    text, words, _ = (compiler.process(clause, **options) for clause in element.clauses)
    return f"strpos(lower({text}), {words}) > 0"


@compiles(_Holds, "sqlite")
def _on_sqlite(element: _Holds, compiler: SQLCompiler, **options: Any) -> str:
    text, words, alike = (compiler.process(clause, **options) for clause in element.clauses)
    return f"({text} LIKE {alike} ESCAPE '\\' AND storymine_holds({text}, {words}))"
