"""Cursors: where the next page of a list begins, as text that only this module can read.

A cursor holds the sort values of the last item shown, so that a page neither repeats nor skips an item when
others come in between.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Sequence
from datetime import datetime
from math import isfinite
from typing import Any

from sqlalchemy import ColumnElement, literal, tuple_
from sqlalchemy.orm import InstrumentedAttribute

from storymine.characters import storable
from storymine.errors import InputError
from storymine.store.types import as_utc

LARGEST_PAGE = 1000

Value = str | int | float | datetime


def encode_cursor(order: str, values: Sequence[Value]) -> str:
    """The cursor after an item with these sort values in a list in this order."""
    plain = [value.isoformat() if isinstance(value, datetime) else value for value in values]
    document = json.dumps([order, *plain], separators=(",", ":"))
    return base64.urlsafe_b64encode(document.encode()).decode().rstrip("=")


def decode_cursor(cursor: str, order: str, kinds: Sequence[type[Value]]) -> list[Value]:
    """The sort values in a cursor. Raises InputError when it is none, or one of a list in another order."""
    wrong = InputError(
        "the cursor is not one that this list gave out; leave it out to start at the beginning"
    )
    try:
        document = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        found, *values = document
        if found != order or len(values) != len(kinds):
            raise wrong
        return [_value(value, kind) for value, kind in zip(values, kinds, strict=True)]
    except (ValueError, TypeError, OverflowError, RecursionError, binascii.Error) as error:
        raise wrong from error


def _value(value: Any, kind: type[Value]) -> Value:
    if kind is datetime:
        return as_utc(datetime.fromisoformat(value))
    if kind is float and isinstance(value, int | float) and isfinite(value) and not isinstance(value, bool):
        return float(value)
    if kind is int and type(value) is int and abs(value) < 2**63:
        return value
    if kind is str and isinstance(value, str) and storable(value) == value:
        return value
    raise ValueError(kind)


def before(columns: Sequence[InstrumentedAttribute[Any]], values: Sequence[Value]) -> ColumnElement[bool]:
    """What comes after `values` in a list that falls by `columns`."""
    bound = [literal(value, column.type) for column, value in zip(columns, values, strict=True)]
    return tuple_(*columns) < tuple_(*bound)


def check_limit(limit: int) -> int:
    """The limit. Raises InputError when it is no sensible page size."""
    if not 1 <= limit <= LARGEST_PAGE:
        raise InputError(f"limit is {limit}; it must be 1 to {LARGEST_PAGE}")
    return limit
