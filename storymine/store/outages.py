"""Which errors of the store pass by themselves: it was away, busy or full, and no story is to blame."""

from __future__ import annotations

import errno
import sqlite3

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from storymine.errors import StoreError

# SQLSTATE classes: connection, resources, operator, rollback, lock not available.
_PASSING = ("08", "53", "57", "40", "55P03", "58030")
_PASSING_SQLITE = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_NOMEM,
    }
)
_FULL_SQLSTATES = frozenset({"53100", "53400"})
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def is_outage(error: BaseException) -> bool:
    """Whether the same call may well succeed later: the store was restarted, out of reach, busy or full."""
    if isinstance(error, PoolTimeoutError | StoreError):
        return True
    if not isinstance(error, OperationalError | InterfaceError):
        return isinstance(error, DBAPIError) and error.connection_invalidated
    if error.connection_invalidated:
        return True
    if isinstance(error.orig, sqlite3.Error):
        return _sqlite_code(error.orig) in _PASSING_SQLITE
    state = getattr(error.orig, "sqlstate", None)
    return state is None or str(state).startswith(_PASSING)  # None: there was no server to give one


def is_full(error: BaseException) -> bool:
    """Whether there was no room left to write: in the store, or in a folder for temporary files."""
    if isinstance(error, OSError):
        return error.errno in _FULL
    if not isinstance(error, DBAPIError):
        return False
    if isinstance(error.orig, sqlite3.Error):
        return _sqlite_code(error.orig) == sqlite3.SQLITE_FULL
    return getattr(error.orig, "sqlstate", None) in _FULL_SQLSTATES


def _sqlite_code(error: sqlite3.Error) -> int | None:
    """The primary result code; the driver's own complaints have none."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF
