"""Files that were handed in on a page: held while somebody looks at them, stored in the background, and what
became of them.

They are held by the process that took them, in a folder of its own, for half an hour at most.
"""

from __future__ import annotations

import logging
import secrets
import tempfile
import threading
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal

from storymine.domain import Channel
from storymine.errors import FormatError
from storymine.logs import failure_fields, log_event
from storymine.workflow import Accepted
from storymine.workflow.looking import Look
from storymine_api.batches import open_file, store_next
from storymine_api.deps import Service
from storymine_api.errors import ProblemError, problem
from storymine_api.uploads import Upload

KEPT_SECONDS: Final = 1800.0
MOST_OF_ONE: Final = 5
"""So many may one key hold at a time; the oldest that waits makes room."""
MOST_REJECTED: Final = 100
log = logging.getLogger("storymine.api")


@dataclass(slots=True)
class HeldFile:
    """`name` is what its sender calls it. `mapping` is what was said of its columns, `look` how it is read
    then, or why it cannot be. `counts` is what became of its records by status, `rejected` the first that
    cannot be used, `stopped` what came in between.
    """

    name: str
    path: Path
    mapping: dict[str, str] = field(default_factory=dict)
    look: Look | FormatError | None = None
    counts: Counter[str] = field(default_factory=Counter)
    rejected: list[Accepted] = field(default_factory=list)
    stopped: ProblemError | None = None


@dataclass(slots=True)
class Parcel:
    """Files that were handed in together by the key `owner` (None: nobody needs one)."""

    token: str
    owner: str | None
    channel: Channel | None
    roles: Mapping[str, str]
    files: list[HeldFile]
    folder: tempfile.TemporaryDirectory[str]
    state: Literal["waiting", "storing", "done"] = "waiting"


class Parcels:
    """What this process holds; safe between threads."""

    def __init__(self, *, kept_seconds: float = KEPT_SECONDS) -> None:
        self._kept_seconds = kept_seconds
        self._parcels: dict[str, Parcel] = {}
        self._threads: set[threading.Thread] = set()
        self._lock = threading.Lock()
        self._stop = threading.Event()

    def hold(
        self,
        files: list[HeldFile],
        folder: tempfile.TemporaryDirectory[str],
        *,
        owner: str | None,
        channel: Channel | None,
        roles: Mapping[str, str],
    ) -> Parcel:
        """Hold files that lie in `folder`, which goes with them."""
        parcel = Parcel(secrets.token_urlsafe(16), owner, channel, roles, files, folder)
        with self._lock:
            own = [one for one in self._parcels.values() if one.owner == owner and one.state != "storing"]
            self._parcels[parcel.token] = parcel
        for old in own[: max(0, len(own) - MOST_OF_ONE + 1)]:
            self.drop(old)
        self._expire_later(parcel)
        return parcel

    def find(self, token: str, *, owner: str | None) -> Parcel | None:
        """The parcel with this token, for who handed it in."""
        with self._lock:
            parcel = self._parcels.get(token)
        return parcel if parcel is not None and parcel.owner == owner else None

    def drop(self, parcel: Parcel) -> None:
        """Forget a parcel and its files; one that is being stored stays."""
        with self._lock:
            if parcel.state == "storing" or self._parcels.pop(parcel.token, None) is None:
                return
        parcel.folder.cleanup()

    def store(self, parcel: Parcel, service: Service) -> None:
        """Store the files of a waiting parcel in a thread; the files go when they are in."""
        with self._lock:
            if parcel.state != "waiting" or parcel.token not in self._parcels or self._stop.is_set():
                return
            parcel.state = "storing"
            thread = threading.Thread(target=self._store, args=(parcel, service), name="parcel")
            self._threads.add(thread)
            thread.start()

    def close(self) -> None:
        """Stop storing after the batches under way, and forget everything."""
        self._stop.set()
        with self._lock:
            threads = list(self._threads)
        for thread in threads:
            thread.join()
        with self._lock:
            left = list(self._parcels.values())
        for parcel in left:
            self.drop(parcel)

    def _store(self, parcel: Parcel, service: Service) -> None:
        try:
            for file in parcel.files:
                self._store_file(file, parcel, service)
        finally:
            parcel.folder.cleanup()
            parcel.state = "done"
            with self._lock:
                self._threads.discard(threading.current_thread())

    def _store_file(self, file: HeldFile, parcel: Parcel, service: Service) -> None:
        try:
            batches = open_file(service, Upload(file.path, file.mapping, parcel.channel, parcel.roles))
            while not self._stop.is_set() and (accepted := store_next(service, batches)) is not None:
                file.counts.update(one.status for one in accepted)
                bad = [one for one in accepted if one.status == "rejected"]
                file.rejected += bad[: MOST_REJECTED - len(file.rejected)]
        except Exception as error:
            file.stopped = problem(error)
            if file.stopped.kind.status >= 500:
                log_event(log, logging.ERROR, "parcel.stopped", **failure_fields(error))

    def _expire_later(self, parcel: Parcel) -> None:
        timer = threading.Timer(self._kept_seconds, self._expire, args=(parcel,))
        timer.daemon = True
        timer.start()

    def _expire(self, parcel: Parcel) -> None:
        if parcel.state == "storing":
            self._expire_later(parcel)
        else:
            self.drop(parcel)
