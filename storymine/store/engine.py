"""Opens the store: SQLite in a file by default, PostgreSQL by URL.

On SQLite a transaction that was begun explicitly (`with sessions.begin() as session`) takes the one writer's
place at once (BEGIN IMMEDIATE), so that it can never fail half-way because another got there first; it waits
for its turn, up to BUSY_SECONDS. Reads (`with sessions() as session`) see a snapshot and wait for nobody.
"""

from __future__ import annotations

import json
import sqlite3
import time
from pathlib import Path
from typing import Any, cast

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.orm import Session, SessionTransaction, sessionmaker

from storymine.errors import ConfigurationError, MissingExtraError, StoreError
from storymine.store.search import prepare_search

BUSY_SECONDS = 30.0
"""How long a writer waits for the one before it."""
CONNECTIONS = 30
"""How many connections an engine opens at most. Who asks for one more waits, so nobody may hold one and ask
for another.
"""

_WRITING = {"storymine_writes": True}


class StoreSession(Session):
    """A session whose explicit `begin()` opens a transaction that may write."""

    def begin(self, nested: bool = False) -> SessionTransaction:
        """Begin a transaction that may write; on SQLite it waits here until it is the only one."""
        transaction = super().begin(nested=nested)
        if not nested:
            self.connection(execution_options=_WRITING)
        return transaction


def open_engine(url: str, *, connections: int = CONNECTIONS) -> Engine:
    """An engine on a SQLite file ("sqlite:///path/to/file.db") or PostgreSQL
    ("postgresql://user@host/database"), with at most so many connections.

    The caller disposes of it. Raises ConfigurationError for any other URL, MissingExtraError without psycopg.
    """
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise ConfigurationError(
            "the database URL cannot be read; write sqlite:///storymine.db or postgresql://user@host/database"
        ) from error
    match parsed.get_backend_name():
        case "sqlite":
            return _open_sqlite(parsed, connections)
        case "postgresql" | "postgres":
            return _open_postgres(parsed, connections)
        case other:
            raise ConfigurationError(f"storymine keeps stories in sqlite or postgresql, not in {other!r}")


def sessions(engine: Engine) -> sessionmaker[Session]:
    """Makes sessions: `with sessions() as session` to read, `with sessions.begin() as session` to write."""
    return cast("sessionmaker[Session]", sessionmaker(engine, class_=StoreSession, expire_on_commit=False))


def begin_write(session: Session) -> None:
    """Make sure that the session's transaction may write; every write calls this first.

    Raises StoreError when the session has already read without `begin()`: on SQLite its snapshot may be out
    of date, and writing would fail whenever another writer came in between, so that it fails always instead.
    """
    if not session.in_transaction():
        session.connection(execution_options=_WRITING)
        return
    if not session.connection().get_execution_options().get("storymine_writes"):
        raise StoreError("this session has only read so far; open it with `sessions.begin()` to write")


def _open_sqlite(url: URL, connections: int) -> Engine:
    if not url.database or url.database == ":memory:" or url.query.get("mode") == "memory":
        raise ConfigurationError("the store needs a file: write sqlite:///storymine.db")
    path = Path(url.database).expanduser()
    path.parent.mkdir(parents=True, exist_ok=True)
    url = url.set(database=str(path))
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS}, **_options(connections))
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, record: object) -> None:  # noqa: ARG001
    prepare_search(connection)
    # Left alone, the driver begins transactions late, and never around a SELECT; _begin_sqlite does it.
    connection.isolation_level = None
    cursor = connection.cursor()
    try:
        _use_write_ahead_log(cursor)
        # FULL: what was accepted is on the disk before the answer, also when the power fails. NORMAL
        # would only survive the death of the process.
        cursor.execute("PRAGMA synchronous = FULL")
        cursor.execute("PRAGMA foreign_keys = ON")
        # What is deleted or replaced is overwritten with zeros, not only forgotten.
        cursor.execute("PRAGMA secure_delete = ON")
        cursor.execute("PRAGMA cache_size = -65536")
        cursor.execute("PRAGMA mmap_size = 1073741824")
        cursor.execute("PRAGMA temp_store = MEMORY")
    except sqlite3.DatabaseError as error:
        raise StoreError(f"the database file cannot be used: {error}") from error
    finally:
        cursor.close()


def _use_write_ahead_log(cursor: sqlite3.Cursor) -> None:
    """Tries until BUSY_SECONDS are over.

    Of several that open a blank file together, SQLite refuses all but one without waiting.
    """
    until = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > until:
                raise
            time.sleep(0.02)


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get("storymine_writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _open_postgres(url: URL, connections: int) -> Engine:
    try:
        import psycopg  # noqa: F401
    except ImportError as error:
        raise MissingExtraError("postgres", "psycopg") from error
    return create_engine(
        url.set(drivername="postgresql+psycopg"),
        pool_pre_ping=True,  # a connection that the server closed (a restart) is replaced, not handed out
        pool_recycle=1800,
        **_options(connections),
    )


def _options(connections: int) -> dict[str, Any]:
    kept = min(connections, 10)
    return {
        "pool_size": kept,
        "max_overflow": connections - kept,
        "json_serializer": json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode,
        "hide_parameters": True,  # an error's message would hold what was to be stored
    }
