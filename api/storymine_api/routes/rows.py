"""The rows in a body of JSON, and what is wrong with those that are no stories."""

from __future__ import annotations

from typing import Any

from storymine.errors import RecordError
from storymine_api.errors import INVALID, UNUSABLE, FieldError, ProblemError, record_error

TOLD = 100
"""At most this many faults are named in one answer."""


def as_rows(body: object, *, most: int) -> list[Any]:
    """The rows in a body, which is one object or a list. Raises ProblemError."""
    rows = body if isinstance(body, list) else [body]
    if not rows:
        raise ProblemError(INVALID, "The list is empty.", errors=[FieldError("body", "at least one story")])
    if len(rows) > most:
        reason = f"{len(rows):,} stories; at most {most:,}"
        raise ProblemError(INVALID, f"The list is too long: {reason}.", errors=[FieldError("body", reason)])
    if not isinstance(body, list | dict):
        raise ProblemError(
            INVALID,
            "The body must be a story or a list of stories.",
            errors=[FieldError("body", "object or list")],
        )
    return rows


def unusable(faults: list[tuple[int, RecordError]], *, listed: bool) -> ProblemError:
    """The problem with rows that are no stories."""
    errors = [record_error(fault, index if listed else None) for index, fault in faults[:TOLD]]
    what = "None of the stories can be used" if listed else "The story cannot be used"
    return ProblemError(UNUSABLE, f"{what}: {errors[0].field}: {errors[0].reason}", errors=errors)
