"""A stream of JSON objects, one a line, as its chunks come in."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from storymine.errors import RecordError


class LineSplitter:
    """Cuts chunks of bytes into lines, wherever the chunks were cut; keeps at most one line in memory.

    A line of more than `max_line` bytes comes out as a RecordError, once, and is passed over to its end.
    """

    def __init__(self, *, max_line: int) -> None:
        self.max_line = max_line
        self._parts: list[bytes] = []
        self._size = 0

    def feed(self, chunk: bytes) -> Iterator[bytes | RecordError]:
        """The lines that end in this chunk, without their ends."""
        start = 0
        while (end := chunk.find(b"\n", start)) >= 0:
            self._hold(chunk[start:end])
            yield self._whole()
            start = end + 1
        self._hold(chunk[start:])

    def finish(self) -> Iterator[bytes | RecordError]:
        """The last line, where it had no end."""
        if self._size:
            yield self._whole()

    def _hold(self, part: bytes) -> None:
        self._size += len(part)
        if self._size > self.max_line:
            self._parts.clear()
        elif part:
            self._parts.append(part)

    def _whole(self) -> bytes | RecordError:
        line = b"".join(self._parts)
        too_long = self._size > self.max_line
        self._parts.clear()
        self._size = 0
        return RecordError(f"longer than {self.max_line:,} bytes", field="record") if too_long else line


def row_of_line(line: bytes) -> Mapping[str, object] | RecordError | None:
    """The object in a line, None for a blank one; a RecordError says what is wrong without quoting it."""
    if not (text := line.strip(b" \t\r\n").removeprefix(b"\xef\xbb\xbf")):
        return None
    try:
        row = json.loads(text.decode("utf-8"), parse_constant=_refuse)
    except json.JSONDecodeError as error:
        return RecordError(f"no valid JSON: {error.msg} (at character {error.pos + 1})", field="record")
    except UnicodeDecodeError as error:
        return RecordError(f"not UTF-8 (byte {error.start + 1} cannot be read)", field="record")
    except (ValueError, RecursionError):
        return RecordError("no valid JSON: NaN, a number too long, or nested too deep", field="record")
    if not isinstance(row, dict):
        return RecordError(f"must be an object with fields, not {type(row).__name__}", field="record")
    return row


def _refuse(name: str) -> None:
    raise ValueError(name)
