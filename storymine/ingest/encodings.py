"""Text files in the encodings that exports come in: UTF-8 (with or without mark), UTF-16, Windows-1252."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Final

MAX_LINE: Final = 64_000_000
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
REPLACED: Final = "\N{REPLACEMENT CHARACTER}"
_ESCAPED: Final = re.compile("[\udc80-\udcff]")


def find_encoding(head: bytes) -> str:
    """The encoding that a file's first bytes announce, else UTF-8.

    >>> find_encoding(b"\\xff\\xfei\\x00d\\x00")
    'utf-16'
    """
    return next((encoding for mark, encoding in _MARKS if head.startswith(mark)), "utf-8")


@contextmanager
def open_text(path: Path) -> Iterator[Iterator[str]]:
    """The lines of a text file with their ends; a line that is not UTF-8 is read as Windows-1252.

    Deciding per line rather than per file keeps an archive readable into which two systems have written. Of
    damaged text only the characters at fault are lost: U+FFFD stands for them; half a UTF-16 unit after the
    last line is passed over. A line of more than MAX_LINE characters comes in pieces, so that no file fills
    the memory.
    """
    with path.open("rb") as raw:
        encoding = find_encoding(raw.read(4))
    faulty = "replace" if encoding == "utf-16" else "surrogateescape"
    with path.open(encoding=encoding, errors=faulty, newline="") as lines:
        pieces = iter(partial(lines.readline, MAX_LINE), "")
        yield (line for line in map(mended, pieces) if line != REPLACED)


def mended(line: str) -> str:
    """A line without the bytes that were no UTF-8 (surrogates in it): replaced where other characters show
    that it is UTF-8 all the same, else the line is read as Windows-1252.
    """
    if line.isascii():
        return line
    whole = _ESCAPED.sub("", line)
    if len(whole) == len(line):
        return line
    if not whole.isascii():
        return _ESCAPED.sub(REPLACED, line)
    return line.encode("utf-8", "surrogateescape").decode("cp1252", "replace")
