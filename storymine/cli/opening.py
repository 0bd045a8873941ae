"""Settings and store, as most commands need them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy.orm import Session, sessionmaker

    from storymine.settings import Settings


def read_settings(*, database: str | None = None, **given: Any) -> Settings:
    """The environment's settings, with what was given on the command line in their place."""
    from pydantic import ValidationError

    from storymine.errors import ConfigurationError
    from storymine.settings import Settings

    chosen = {"database_url": database, **given}
    try:
        return Settings(**{name: value for name, value in chosen.items() if value is not None})
    except ValidationError as error:
        faults = "; ".join(
            f"STORYMINE_{str(fault['loc'][0]).upper()}: {fault['msg']}" if fault["loc"] else fault["msg"]
            for fault in error.errors()
        )
        raise ConfigurationError(f"settings cannot be used: {faults}") from error


@contextmanager
def open_sessions(settings: Settings) -> Iterator[sessionmaker[Session]]:
    """Sessions of the store; a new SQLite store is made, an outdated one is upgraded, another one must be
    current.
    """
    from storymine import store

    engine = store.open_engine(settings.database_url)
    try:
        if engine.dialect.name == "sqlite":
            store.upgrade(engine)
        else:
            store.check_current(engine)
        yield store.sessions(engine)
    finally:
        engine.dispose()
