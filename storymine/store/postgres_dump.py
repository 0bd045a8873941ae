"""Dumps of a PostgreSQL store, by PostgreSQL's own programs."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import IO

from sqlalchemy import URL, Connection, Engine, inspect, select, text
from sqlalchemy.sql import func

from storymine.errors import StoreError
from storymine.store.tables import StoryTable


def dump_database(engine: Engine, target: Path) -> int:
    """Dump a store to a new file, as it is at one moment; how many stories are in it.

    Writers go on meanwhile; everything that was committed before this was called is in the dump. Raises
    StoreError where pg_dump is not there or does not succeed.
    """
    program = find_program("pg_dump")
    with engine.connect().execution_options(isolation_level="REPEATABLE READ") as connection:
        snapshot = connection.scalar(text("SELECT pg_export_snapshot()"))
        stories = _count(connection)
        options = ["--format=custom", "--no-owner", "--no-privileges", f"--snapshot={snapshot}"]
        _run([program, *options, f"--file={target}", f"--dbname={_address(engine)}"], engine)
    return stories


def check_dump(path: Path) -> None:
    """Raise StoreError for a file that pg_restore cannot read."""
    _run([find_program("pg_restore"), "--list", str(path)])


def restore_dump(engine: Engine, source: Path) -> None:
    """Put a dump in the place of what the database holds, all or nothing.

    Raises StoreError where anybody else uses the database, or something does not succeed.
    """
    with engine.connect() as connection:
        _refuse_others(connection)
        tables = inspect(connection).get_table_names()
    write = [find_program("psql"), "--no-psqlrc", "--quiet", "--single-transaction", "--file=-"]
    write += ["--set=ON_ERROR_STOP=1", "--output=/dev/null", f"--dbname={_address(engine)}"]
    read = [find_program("pg_restore"), "--no-owner", "--no-privileges", "--file=-", str(source)]
    with (
        subprocess.Popen(read, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as reader,  # noqa: S603
        subprocess.Popen(  # noqa: S603
            write, stdin=subprocess.PIPE, stderr=subprocess.PIPE, env=_environment(engine)
        ) as writer,
    ):
        try:
            _feed(reader, writer, [f'DROP TABLE "{table}" CASCADE;\n' for table in tables])
        except BaseException:
            writer.kill()  # before its input ends, so that it never commits
            reader.kill()
            raise


def has_tables(engine: Engine) -> bool:
    """Whether anything is in the database."""
    with engine.connect() as connection:
        return bool(inspect(connection).get_table_names())


def stories_in(engine: Engine) -> int:
    """How many stories a store holds."""
    with engine.connect() as connection:
        return _count(connection)


def find_program(name: str) -> str:
    """The path of one of PostgreSQL's programs. Raises StoreError that says what to install."""
    found = shutil.which(name)
    if found is None:
        raise StoreError(
            f"{name} is not on the PATH; it comes with PostgreSQL's client programs (Debian: apt install "
            "postgresql-client), of the server's version or newer"
        )
    return found


def _count(connection: Connection) -> int:
    return connection.scalar(select(func.count()).select_from(StoryTable)) or 0


def _feed(reader: subprocess.Popen[bytes], writer: subprocess.Popen[bytes], first: list[str]) -> None:
    source, sink = _pipe(reader.stdout), _pipe(writer.stdin)
    try:
        sink.write("".join(first).encode())
        shutil.copyfileobj(source, sink)
        if reader.wait() != 0:
            raise StoreError(f"pg_restore did not succeed: {_first_line(_pipe(reader.stderr).read())}")
        sink.close()
    except BrokenPipeError:
        writer.wait()
    if writer.wait() != 0:
        raise StoreError(f"psql did not succeed: {_first_line(_pipe(writer.stderr).read())}")


def _refuse_others(connection: Connection) -> None:
    others = connection.scalar(
        text(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
            "AND pid <> pg_backend_pid() AND backend_type = 'client backend'"
        )
    )
    if others:
        raise StoreError(
            f"{others} other connections use the database; stop the service and its workers first"
        )


def _run(command: list[str], engine: Engine | None = None) -> None:
    done = subprocess.run(  # noqa: S603
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=_environment(engine) if engine else None,
    )
    if done.returncode != 0:
        raise StoreError(f"{Path(command[0]).name} did not succeed: {_first_line(done.stderr)}")


def _address(engine: Engine) -> str:
    """The database as PostgreSQL's programs name it; the password goes another way, for all can see this."""
    url = engine.url  # its `set` would leave the password where it is
    return URL.create(
        "postgresql", url.username, None, url.host, url.port, url.database, url.query
    ).render_as_string()


def _environment(engine: Engine) -> dict[str, str]:
    password = engine.url.password
    return {**os.environ, **({"PGPASSWORD": str(password)} if password else {})}


def _first_line(said: bytes) -> str:
    """What a program said is wrong, with the versions where these do not fit; what else comes after the first
    line may be a row of a table.
    """
    lines = [line for line in said.decode(errors="replace").splitlines() if line.strip()]
    versions = [line for line in lines[1:2] if "server version" in line]
    return "; ".join(lines[:1] + versions) or "it says nothing"


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    if stream is None:
        raise StoreError("a program has no pipe")
    return stream
