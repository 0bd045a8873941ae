"""Files that were handed in on a page: held while somebody looks at them, stored in the background, and what
became of them.

Each parcel is a folder that all processes of this machine see, so that any of them answers a browser. It is
gone half an hour after something was last done with it, also when the process that took it is.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import logging
import os
import re
import secrets
import shutil
import stat
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import URL

from storymine.domain import Channel
from storymine.errors import StoreError
from storymine.logs import failure_fields, log_event
from storymine.replacing import replacing
from storymine_api.batches import open_file, store_next
from storymine_api.deps import Service
from storymine_api.errors import problem
from storymine_api.parcel import HeldFile, Parcel, Rejected, parcel_of, parcel_to_json
from storymine_api.uploads import Upload

KEPT_SECONDS: Final = 1800.0
SWEEP_SECONDS: Final = 60.0
MOST_OF_ONE: Final = 5
"""So many may one key hold at a time; the oldest that waits makes room."""
MOST_REJECTED: Final = 100
STOPPED: Final = "The service stopped meanwhile; add the file again."
_TOKEN: Final = re.compile(r"[A-Za-z0-9_-]{22}")
_LABEL, _HELD = "parcel.json", "held"
log = logging.getLogger("storymine.api")


class Parcels:
    """What is held on this machine for the services of one database; safe between threads and processes."""

    def __init__(self, database: URL, *, kept_seconds: float = KEPT_SECONDS) -> None:
        mark = hashlib.sha256(str(database).encode()).hexdigest()[:12]  # without the password
        self._name = f"storymine-files-{os.getuid()}-{mark}"
        self._kept_seconds = kept_seconds
        self._threads: set[threading.Thread] = set()
        self._lock = threading.Lock()
        self._stop = threading.Event()

    @contextmanager
    def swept(self) -> Iterator[None]:
        """Remove what has been held long enough as long as this lasts; storing stops at its end, after the
        batches under way.
        """
        sweeper = threading.Thread(target=self._sweep_on, name="parcels")
        sweeper.start()
        try:
            yield
        finally:
            self._stop.set()
            with self._lock:
                threads = [sweeper, *self._threads]
            for thread in threads:
                thread.join()

    def hold(
        self,
        files: Sequence[tuple[str, Path]],
        *,
        owner: str | None,
        channel: Channel | None,
        roles: Mapping[str, str],
    ) -> Parcel:
        """Take files, by name and where they lie; they are moved."""
        self.sweep()
        own = [one for one in self._list() if one.owner == owner and one.state != "storing"]
        for old in own[: max(0, len(own) - MOST_OF_ONE + 1)]:
            self.drop(old)
        parcel = Parcel(secrets.token_urlsafe(16), owner, channel, dict(roles), [], time.time())
        folder = self._folder(make=True) / parcel.token
        folder.mkdir(mode=0o700)
        for number, (name, path) in enumerate(files):
            shutil.move(path, folder / str(number))
            parcel.files.append(HeldFile(name, folder / str(number)))
        self._write(parcel)
        return parcel

    def find(self, token: str, *, owner: str | None) -> Parcel | None:
        """The parcel with this token, for who handed it in."""
        parcel = self._read(token) if _TOKEN.fullmatch(token) else None
        if parcel is None or parcel.owner != owner:
            return None
        if parcel.state == "storing":
            with self._held(token) as mine:
                if mine and (parcel := self._read(token)) and parcel.state == "storing":
                    _say_stopped(parcel)  # who stored it is no more
                    self._write(parcel)
        return parcel

    def keep(self, parcel: Parcel) -> None:
        """Write down what was said of the columns of a parcel, as long as it waits."""
        with self._held(parcel.token) as mine:
            found = self._read(parcel.token) if mine else None
            if found is not None and found.state == "waiting":
                self._write(parcel)

    def drop(self, parcel: Parcel) -> None:
        """Forget a parcel and its files; one that is being stored stays."""
        with self._held(parcel.token) as mine:
            if mine:
                shutil.rmtree(self._folder() / parcel.token, ignore_errors=True)

    def store(self, parcel: Parcel, service: Service) -> None:
        """Store the files of a waiting parcel in a thread; the files go when they are in."""
        with self._lock:
            if self._stop.is_set():
                return
            started = threading.Event()
            thread = threading.Thread(target=self._store, args=(parcel, service, started), name="parcel")
            self._threads.add(thread)
            thread.start()
        started.wait()

    def sweep(self) -> None:
        """Remove the parcels that nothing was done with for too long."""
        before = time.time() - self._kept_seconds
        for folder in self._folders():
            label = folder / _LABEL
            try:
                old = (label if label.exists() else folder).stat().st_mtime < before
            except FileNotFoundError:
                continue
            if old:
                with self._held(folder.name) as mine:
                    if mine:
                        shutil.rmtree(folder, ignore_errors=True)

    def _store(self, parcel: Parcel, service: Service, started: threading.Event) -> None:
        try:
            with self._held(parcel.token) as mine:
                found = self._read(parcel.token) if mine else None
                if found is None or found.state != "waiting":
                    return  # another process was asked too
                parcel.state = "storing"
                self._write(parcel)
                started.set()
                try:
                    for file in parcel.files:
                        self._store_file(file, parcel, service)
                finally:
                    for file in parcel.files:
                        file.path.unlink(missing_ok=True)
                    parcel.state = "done"
                    self._write(parcel)
        finally:
            started.set()
            with self._lock:
                self._threads.discard(threading.current_thread())

    def _store_file(self, file: HeldFile, parcel: Parcel, service: Service) -> None:
        try:
            batches = open_file(service, Upload(file.path, file.mapping, parcel.channel, parcel.roles))
            while not self._stop.is_set():
                if (accepted := store_next(service, batches)) is None:
                    return
                file.counts.update(one.status for one in accepted)
                bad = [Rejected(one.record, one.reason or "") for one in accepted if one.status == "rejected"]
                file.rejected += bad[: MOST_REJECTED - len(file.rejected)]
                self._write(parcel)
            file.stopped = STOPPED
        except Exception as error:
            told = problem(error)
            file.stopped = told.detail
            if told.kind.status >= 500:
                log_event(log, logging.ERROR, "parcel.stopped", **failure_fields(error))

    def _folder(self, *, make: bool = False) -> Path:
        """Where parcels lie: ours alone, whoever else may write beside it. Raises StoreError."""
        folder = Path(tempfile.gettempdir()) / self._name
        if make:
            folder.mkdir(mode=0o700, exist_ok=True)
        try:
            found = folder.lstat()
        except FileNotFoundError:
            return folder
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid() or found.st_mode & 0o077:
            raise StoreError(f"{folder} is not ours alone; remove it, or set TMPDIR to another folder")
        return folder

    def _folders(self) -> list[Path]:
        folder = self._folder()
        return list(folder.iterdir()) if folder.exists() else []

    def _list(self) -> list[Parcel]:
        """All parcels, the oldest first."""
        found = [parcel for path in self._folders() if (parcel := self._read(path.name))]
        return sorted(found, key=lambda parcel: parcel.taken_at)

    def _read(self, token: str) -> Parcel | None:
        folder = self._folder() / token
        try:
            told = json.loads((folder / _LABEL).read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None
        return parcel_of(token, folder, told)

    def _write(self, parcel: Parcel) -> None:
        with replacing(self._folder() / parcel.token / _LABEL) as part:
            part.write_text(json.dumps(parcel_to_json(parcel)), encoding="utf-8")

    @contextmanager
    def _held(self, token: str) -> Iterator[bool]:
        """Whether a parcel is there and nobody else holds it; it is held by us then, until this process ends
        at the latest.
        """
        try:
            file = os.open(self._folder() / token / _HELD, os.O_CREAT | os.O_RDWR, 0o600)
        except (FileNotFoundError, NotADirectoryError):
            yield False
            return
        try:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                yield False
            else:
                yield True
        finally:
            os.close(file)

    def _sweep_on(self) -> None:
        while True:
            try:
                self.sweep()
            except Exception as error:
                log_event(log, logging.ERROR, "parcels.unswept", **failure_fields(error))
            if self._stop.wait(min(SWEEP_SECONDS, self._kept_seconds)):
                return


def _say_stopped(parcel: Parcel) -> None:
    parcel.state = "done"
    for file in parcel.files:
        file.stopped = file.stopped or STOPPED
