"""Brings a database's tables up to date, and tells whether they are."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from storymine.errors import StoreError
from storymine.store.locks import Lock

"""Any number: PostgreSQL's name for "somebody is upgrading"."""


def upgrade(engine: Engine) -> None:
    """Bring the tables up to date, all or nothing; a database that is up to date is left alone.

    Several processes may call this at once. Raises StoreError for a database that cannot be reached, that
    holds another program's tables, or that a newer storymine made.
    """
    config = _config()
    try:
        with engine.connect().execution_options(storymine_writes=True) as connection, connection.begin():
            if connection.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": Lock.UPGRADE.value})
            _refuse_foreign(connection, config)
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except OperationalError as error:
        raise StoreError(f"the database cannot be reached or written to: {error.orig}") from error


def check_current(engine: Engine) -> None:
    """Raise StoreError unless the database can be reached and its tables are those of this storymine."""
    config = _config()
    try:
        with engine.connect() as connection:
            _refuse_foreign(connection, config)
            found = MigrationContext.configure(connection).get_current_revision()
    except OperationalError as error:
        raise StoreError(f"the database cannot be reached: {error.orig}") from error
    _refuse_other(found)


def check_version(session: Session) -> None:
    """The same in one quick question, for who asks often; other errors of the database are raised as they
    are.
    """
    _refuse_other(session.scalar(text("SELECT version_num FROM alembic_version")))


@cache
def newest_version() -> str:
    """The version of the tables that this storymine works with."""
    return str(ScriptDirectory.from_config(_config()).get_current_head())


def _refuse_other(found: str | None) -> None:
    if found != newest_version():
        raise StoreError(
            f"the database is at version {found or 'none'}, this storymine needs {newest_version()}; "
            "run: storymine db upgrade"
        )


def _config() -> Config:
    config = Config()
    folder = str(Path(__file__).parent / "migrations")
    config.set_main_option("script_location", folder.replace("%", "%%"))
    return config


def _refuse_foreign(connection: Connection, config: Config) -> None:
    found = MigrationContext.configure(connection).get_current_revision()
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if found is not None and found not in known:
        raise StoreError(
            f"the database is at version {found}, this storymine knows {', '.join(sorted(known))}: "
            "a newer storymine or another program made it"
        )
    if found is None and (tables := set(inspect(connection).get_table_names()) - {"alembic_version"}):
        raise StoreError(
            f"the database holds {len(tables)} tables of another program; "
            "give storymine a database of its own"
        )
