"""Copies of a SQLite store: taken while it is written to, checked, and put in another one's place."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from storymine.errors import StoreError


def copy_database(source: Path, target: Path) -> int:
    """Copy a store to a new file, as it is at one moment; how many stories are in it.

    Writers go on meanwhile. Everything that was committed before this was called is in the copy, which is one
    whole file, checked and on the disk. Raises StoreError for a source that is damaged or no store of ours.
    """
    if not source.is_file():
        raise StoreError(f"there is no store at {source}")
    with _open(source) as reading, _open(target) as writing:
        reading.backup(writing)  # all pages in one go: nobody's writing can begin it anew
    settle(target)
    return check_database(target)


def settle(path: Path) -> None:
    """Make a store that nobody uses one whole file, without a log beside it, on the disk."""
    with _open(path) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    sync(path)


def check_database(path: Path) -> int:
    """How many stories a store holds. Raises StoreError when it is damaged or no store of ours."""
    with _open(path) as connection:
        [(verdict,)] = connection.execute("PRAGMA integrity_check(1)").fetchall()
        if verdict != "ok":
            raise StoreError(f"{path} is damaged: {verdict}")
        [(stories,)] = connection.execute("SELECT count(*) FROM stories").fetchall()
    return int(stories)


def replace_database(target: Path, copy: Path) -> None:
    """Put a whole copy where a store is, or where there is none yet.

    Raises StoreError while anything has the old one open: it would go on writing into a file that is gone.
    """
    if target.exists():
        _claim(target)
    for suffix in ("-wal", "-shm"):
        target.with_name(target.name + suffix).unlink(missing_ok=True)
    copy.replace(target)
    sync(target.parent)


def sync(path: Path) -> None:
    """Make sure that a file, or the names in a folder, are on the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _claim(path: Path) -> None:
    """Leaving the write-ahead log takes being the only one that has the file open."""
    try:
        with contextlib.closing(sqlite3.connect(path, timeout=0)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.OperationalError as error:
        raise StoreError(f"{path} is in use; stop the service and its workers first") from error
    except sqlite3.DatabaseError:
        return  # a damaged file is no reason not to restore it


@contextlib.contextmanager
def _open(path: Path) -> Iterator[sqlite3.Connection]:
    try:
        with contextlib.closing(sqlite3.connect(path, timeout=30)) as connection:
            yield connection
    except sqlite3.DatabaseError as error:
        raise StoreError(f"{path} cannot be used: {error}") from error
