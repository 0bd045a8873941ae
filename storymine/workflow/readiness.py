"""Whether a process can do its work: store, tables, disk and model; asked often, so never expensive."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import Engine as Database
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session, sessionmaker

from storymine import nlp, store
from storymine.errors import ModelError, StoreError
from storymine.settings import Settings
from storymine.workflow.bounded import Bounded

SECONDS: Final = 2.0
"""The store has this long to answer."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that has to be so; `fault` says what is wrong, and holds nobody's words."""

    name: str
    fault: str | None = None


class Readiness:
    """Checks store, schema, disk and model. `check_model` raises ModelError where there is none to load;
    `min_free` is in bytes and counts for SQLite.
    """

    def __init__(
        self,
        sessions: sessionmaker[Session],
        *,
        check_model: Callable[[], object],
        min_free: int = 0,
        seconds: float = SECONDS,
    ) -> None:
        self._sessions = sessions
        self._check_model = check_model
        self._min_free = min_free
        self._seconds = seconds
        self._bounded = Bounded(self._checks, seconds=seconds)

    @classmethod
    def from_settings(cls, sessions: sessionmaker[Session], settings: Settings) -> Readiness:
        """For the model and the disk that the settings name."""
        return cls(
            sessions,
            check_model=lambda: nlp.find_folder(settings.model),
            min_free=int(settings.min_free_mb * 1_000_000),
        )

    def now(self) -> tuple[Check, ...]:
        """The checks, for a thread that may wait; answers in time whatever hangs."""
        try:
            return self._bounded.now()
        except TimeoutError:
            return self._late()

    async def soon(self) -> tuple[Check, ...]:
        """The checks, for an event loop."""
        try:
            return await self._bounded.soon()
        except TimeoutError:
            return self._late()

    def _late(self) -> tuple[Check, ...]:
        return (Check("store", f"no answer within {self._seconds:g} seconds"),)

    def _checks(self) -> tuple[Check, ...]:
        return (*self._store(), self._disk(), self._model())

    def _store(self) -> tuple[Check, ...]:
        try:
            with self._sessions() as session:
                store.check_version(session)
        except StoreError as error:
            return Check("store"), Check("schema", str(error))
        except SQLAlchemyError as error:
            return (Check("store", f"it cannot be read ({type(error).__name__})"),)
        return Check("store"), Check("schema")

    def _disk(self) -> Check:
        database = self._sessions.kw["bind"]
        if not isinstance(database, Database) or database.dialect.name != "sqlite":
            return Check("disk")
        folder = Path(database.url.database or ".").expanduser().absolute().parent
        try:
            free = shutil.disk_usage(folder).free
        except OSError as error:
            return Check("disk", f"it cannot be looked at ({type(error).__name__})")
        if free < self._min_free:
            return Check("disk", f"{free / 1e6:,.0f} MB free, fewer than {self._min_free / 1e6:,.0f}")
        return Check("disk")

    def _model(self) -> Check:
        try:
            self._check_model()
        except ModelError as error:
            return Check("model", str(error))
        return Check("model")
