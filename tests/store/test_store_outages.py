"""Which errors pass by themselves; all are those of a real database."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, event, text
from sqlalchemy.exc import IntegrityError

from storymine.errors import RecordError
from storymine.store import is_full, is_outage, open_engine


def error_of(call: Callable[[], object]) -> Exception:
    with pytest.raises(Exception) as caught:  # noqa: PT011 - which one is what is asked
        call()
    return caught.value


def statement(engine: Engine, *statements: str) -> None:
    with engine.begin() as connection:
        for one in statements:
            connection.execute(text(one))


def test_a_statement_that_is_wrong_does_not_pass(db: Engine) -> None:
    row = "INSERT INTO kept_answers (key, fingerprint, claim, expires_at) VALUES ('k', '', '', '2026-01-01')"
    for wrong in ("SELECT nothing FROM nowhere", "SELEKT"):
        assert not is_outage(error_of(lambda wrong=wrong: statement(db, wrong)))  # type: ignore[misc]
    twice = error_of(lambda: statement(db, row, row))
    assert isinstance(twice, IntegrityError)
    assert not is_outage(twice)
    assert not is_full(twice)
    assert not is_outage(RecordError("a story is wrong"))


def test_a_busy_file_passes(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("CREATE TABLE t (a)")
    holder.execute("BEGIN EXCLUSIVE")
    engine = create_engine(f"sqlite:///{path}", connect_args={"timeout": 0})
    busy = error_of(lambda: statement(engine, "INSERT INTO t VALUES (1)"))
    holder.close()
    engine.dispose()
    assert is_outage(busy)
    assert not is_full(busy)


def test_a_full_file_passes_and_is_told_apart(tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{tmp_path}/a.db")
    event.listen(engine, "connect", lambda made, _: made.execute("PRAGMA max_page_count = 4"))
    statement(engine, "CREATE TABLE t (a)")
    full = error_of(lambda: statement(engine, f"INSERT INTO t VALUES ('{'x' * 50_000}')"))
    engine.dispose()
    assert is_outage(full)
    assert is_full(full)
    assert is_full(OSError(errno.ENOSPC, "No space left on device"))
    assert not is_full(OSError(errno.ENOENT, "No such file"))


def test_a_server_that_is_away_passes(url: str) -> None:
    if url.startswith("sqlite"):
        pytest.skip("there is no server")
    engine = open_engine(url)
    with engine.connect() as connection:
        ended = error_of(
            lambda: connection.execute(text("SELECT pg_terminate_backend(pg_backend_pid())")).all()
        )
    engine.dispose()
    assert is_outage(ended)
    assert not is_full(ended)
    gone = open_engine("postgresql://postgres@/store?host=/nowhere")
    assert is_outage(error_of(gone.connect))
    gone.dispose()
