"""Text files in the encodings that exports come in: UTF-8 (with or without mark), UTF-16, Windows-1252;
packed with gzip or not.
"""

from __future__ import annotations

import codecs
import gzip
import io
import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Final

from storymine.errors import FormatError

_GZIP: Final = b"\x1f\x8b"
_DAMAGE: Final = (EOFError, gzip.BadGzipFile, zlib.error)
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
    the memory. Raises FormatError where a file that is packed breaks off.
    """
    encoding = find_encoding(first_bytes(path, 4))
    faulty = "replace" if encoding == "utf-16" else "surrogateescape"
    with _open(path) as raw, io.TextIOWrapper(raw, encoding=encoding, errors=faulty, newline="") as lines:
        pieces = iter(partial(lines.readline, MAX_LINE), "")
        yield _lines(pieces, path)


def first_bytes(path: Path, count: int) -> bytes:
    """The first bytes of a file, unpacked. Raises FormatError for one that cannot be unpacked."""
    with _open(path) as raw, _told_of(path):
        return raw.read(count)


def is_packed(path: Path) -> bool:
    """True for a file that is packed with gzip."""
    with path.open("rb") as raw:
        return raw.read(2) == _GZIP


def unpacked_size(path: Path, *, most: int) -> int:
    """The bytes that a file unpacks to; counting ends above `most`, and at damage, beyond which nothing will
    be read.
    """
    size = 0
    with _open(path) as raw, suppress(*_DAMAGE):
        while size <= most and (piece := raw.read(1 << 20)):
            size += len(piece)
    return size


def _open(path: Path) -> gzip.GzipFile | io.BufferedReader:
    return gzip.open(path) if is_packed(path) else path.open("rb")


def _lines(pieces: Iterator[str], path: Path) -> Iterator[str]:
    with _told_of(path):
        yield from (line for line in map(mended, pieces) if line != REPLACED)


@contextmanager
def _told_of(path: Path) -> Iterator[None]:
    try:
        yield
    except _DAMAGE as error:
        raise FormatError(f"{path.name} cannot be unpacked to its end ({type(error).__name__})") from error


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
