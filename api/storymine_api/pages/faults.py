"""What is wrong with a record or a file, in the words of the page's language."""

from __future__ import annotations

import re
from typing import Final

from storymine_api.language import Language

_KNOWN: Final[tuple[tuple[str, str], ...]] = (
    (r"text: empty", "empty_text"),
    (r"text: missing.*", "no_text"),
    (r"text: longer than .*", "long_text"),
    (r"occurred_at: .*", "no_time"),
    (r"channel: .*", "no_channel"),
    (r"score\.value: .* lies outside the scale (?P<low>\S+)\.\.(?P<high>\S+)", "score_outside"),
    (r"score\.value: .*", "score_number"),
    (r"score.*", "score"),
    (r"(?:.*\.)?speaker: .*", "no_speaker"),
    (r"conversation: .*", "no_conversation"),
    (r"(?P<cells>\d+) cells, where the header names (?P<columns>\d+) columns", "cells"),
    (r"(?:record: )?no valid JSON.*", "no_json"),
    (r"(?P<field>[\w.]+): longer than (?P<most>\d+) characters", "long_field"),
    (r".* is empty|.* holds no records", "empty_file"),
    (r".* is a zip file and no workbook.*", "zip"),
    (r".* is no text, XLSX or Parquet file.*", "no_format"),
    (r".* is no (?:workbook|Parquet file) that can be opened.*", "broken"),
    (r".* starts like JSON and is not.*", "no_json_file"),
    (r"More than .* stories wait to be analysed.*", "busy"),
    (r"Nothing of this was stored; make room.*", "full"),
    (r"The service's log says more\.", "ours"),
    (r"The service stopped meanwhile.*", "stopped"),
)
_PATTERNS: Final = tuple((re.compile(pattern, re.DOTALL), name) for pattern, name in _KNOWN)
_RECORD: Final = re.compile(r"(row|line|record) (\d+)")


def fault_text(reason: str, t: Language) -> str:
    """A reason in words; one that has none stays as the reader of the file wrote it."""
    for pattern, name in _PATTERNS:
        if found := pattern.fullmatch(reason):
            return str(t(f"fault.{name}", **found.groupdict()).unescape())
    return reason


def record_text(record: str | None, t: Language) -> str:
    """Where in its file a record is: "rij 3"."""
    found = _RECORD.fullmatch(record or "")
    return str(t(f"fault.in_{found[1]}", n=int(found[2]))) if found else (record or "")
