"""Cleans the room that erased rows leave in the database; see docs/privacy.md for what that is worth."""

from __future__ import annotations

import sqlite3
import time
from typing import Any

from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from storymine.store.engine import BUSY_SECONDS
from storymine.store.tables import StoryTable


def clean(engine: Engine, *, thoroughly: bool = True) -> bool:
    """Clean freed room; False when the database was too busy (try again later).

    SQLite: the file is written anew without it (with `thoroughly`; else what was deleted has been overwritten
    with zeros where it stood), and the write-ahead log is emptied. PostgreSQL: `VACUUM` of all tables.
    """
    try:
        if engine.dialect.name == "postgresql":
            _vacuum_postgres(engine)
            return True
        return _clean_sqlite(engine, thoroughly=thoroughly)
    except (DBAPIError, sqlite3.OperationalError):
        return False


def _vacuum_postgres(engine: Engine) -> None:
    names = ", ".join(f'"{name}"' for name in StoryTable.metadata.tables)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text(f"VACUUM {names}"))


def _clean_sqlite(engine: Engine, *, thoroughly: bool) -> bool:
    # On the driver's own connection: SQLAlchemy would begin a transaction, in which neither can be done.
    raw = engine.raw_connection()
    cursor = raw.cursor()
    try:
        if thoroughly:
            # The copy goes through a temporary file: a store may be larger than the memory.
            cursor.execute("PRAGMA temp_store = FILE")
            cursor.execute("VACUUM")
        return _empty_log(cursor)
    finally:
        cursor.execute("PRAGMA temp_store = MEMORY")
        cursor.close()
        raw.close()


def _empty_log(cursor: Any) -> bool:
    """Bring everything from the write-ahead log into the file and empty it, once no reader needs it."""
    until = time.monotonic() + BUSY_SECONDS
    while True:
        [busy, *_] = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if not busy:
            return True
        if time.monotonic() > until:
            return False
        time.sleep(0.05)
