"""The rows in a body of JSON, and what is wrong with those that are no stories."""

from __future__ import annotations

import re
from typing import Any

from storymine_api.errors import INVALID, UNUSABLE, FieldError, ProblemError

NAMED = re.compile(r"([\w.\[\]-]{1,80}): (.+)", re.DOTALL)
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


def unusable(faults: list[tuple[int, str]], *, listed: bool) -> ProblemError:
    """The problem with rows that are no stories; a reason begins with the field it is about."""
    errors = []
    for index, reason in faults[:TOLD]:
        named = NAMED.fullmatch(reason)
        field, why = named.groups() if named else ("", reason)
        path = re.sub(r"\[(\d+)\]", r".\1", field)
        place = [str(index)] if listed else []
        errors.append(FieldError(".".join([*place, *([path] if path else [])]) or "body", why))
    what = "None of the stories can be used" if listed else "The story cannot be used"
    return ProblemError(UNUSABLE, f"{what}: {errors[0].field}: {errors[0].reason}", errors=errors)
