"""A worker's hold on the stories that it claimed: its name, and a lease that lasts as long as it works."""

from __future__ import annotations

import logging
import os
import secrets
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from sqlalchemy.orm import Session, sessionmaker

from storymine import store

log = logging.getLogger(__name__)

LONGEST = 20
"""After so many leases a batch is not being read but hangs: its stories may go to another worker."""


def worker_name() -> str:
    """A name that no other worker has or had: a worker that starts again does not take the old one's claims
    for its own.
    """
    return f"{socket.gethostname()}-{os.getpid()}-{secrets.token_hex(3)}"


@contextmanager
def kept_claims(sessions: sessionmaker[Session], *, worker: str, lease: timedelta) -> Iterator[None]:
    """Renew what `worker` holds, three times a lease, until the block ends.

    A store that cannot be used meanwhile is tried again; a lease that runs out all the same costs no more
    than work that is done twice and stored once.
    """
    ended = threading.Event()
    pulse = lease.total_seconds() / 3

    def renew() -> None:
        for _ in range(3 * LONGEST):
            if ended.wait(pulse):
                return
            try:
                with sessions.begin() as session:
                    store.renew_claims(session, worker=worker, lease=lease)
                    store.renew_run_claims(session, worker=worker, lease=lease)
                    store.discovering.renew_discovery(session, worker=worker, lease=lease)
            except Exception as error:
                log.warning("claims could not be renewed (%s)", type(error).__name__)

    keeper = threading.Thread(target=renew, name="claims", daemon=True)
    keeper.start()
    try:
        yield
    finally:
        ended.set()
        keeper.join()
