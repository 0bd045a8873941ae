"""Retention: stories that have been kept long enough are erased, channel by channel, in small batches."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.domain import Channel
from storymine.logs import failure_fields, log_event
from storymine.retention import Retention
from storymine.workflow.erasing import clean_up
from storymine.workflow.mending import mend_themes

log = logging.getLogger(__name__)

BATCH = 200
DAY_SECONDS = 24 * 3600.0
RETRY_SECONDS = 3600.0
"""When what failed is tried again."""

Sessions = sessionmaker[Session]


def count_expired(
    sessions: Sessions, retention: Retention, *, now: datetime | None = None
) -> dict[Channel, int]:
    """How many stories of each channel with a period have been kept long enough."""
    cutoffs = retention.cutoffs(now or datetime.now(UTC))
    with sessions() as session:
        return {channel: store.count_expired(session, channel, before) for channel, before in cutoffs.items()}


def retain(
    sessions: Sessions,
    retention: Retention,
    *,
    now: datetime | None = None,
    stopped: Callable[[], bool] = lambda: False,
    progress: Callable[[int], None] = lambda _: None,
) -> dict[Channel, int]:
    """Erase what has been kept long enough, a transaction for each 200 stories, with one receipt for all;
    how many stories of each channel. `stopped` is asked between batches.
    """
    erased: dict[Channel, int] = {}
    receipt: str | None = None
    for channel, before in retention.cutoffs(now or datetime.now(UTC)).items():
        erased[channel] = 0
        while not stopped():
            stories, receipt = _erase_batch(sessions, channel, before, receipt)
            if not stories:
                break
            erased[channel] += stories
            progress(stories)
    if receipt is not None:
        log.info("retention: erased %d stories, receipt %s", sum(erased.values()), receipt)
        clean_up(sessions)
    return erased


def _erase_batch(
    sessions: Sessions, channel: Channel, before: datetime, receipt: str | None
) -> tuple[int, str | None]:
    with sessions.begin() as session:
        numbers = store.find_expired(session, channel, before, limit=BATCH)
        if not numbers:
            return 0, receipt
        erased = store.erase_stories(session, numbers)
        mend_themes(session, erased.texts, erased.lost)
        if receipt is None:
            receipt = store.save_receipt(session, "retention")
        store.count_on_receipt(session, receipt, stories=erased.stories, moments=erased.moments)
    return erased.stories, receipt


class Housekeeping:
    """What a worker does once a day, from when it starts: apply retention, and clean up what could not be
    cleaned before; then `chores`.
    """

    def __init__(
        self,
        sessions: Sessions,
        retention: Retention,
        stop: threading.Event,
        chores: Sequence[Callable[[], object]] = (),
    ) -> None:
        self._chores: tuple[Callable[[], object], ...] = (
            lambda: retain(sessions, retention, stopped=stop.is_set),
            lambda: clean_up(sessions),
            *chores,
        )
        self._due = time.monotonic()

    def do_if_due(self) -> None:
        """Do it when a day has passed since it was last done in full.

        What fails keeps nothing else from being done: it is logged, and all is tried again an hour later.
        Only the error of a store that cannot be used is raised.
        """
        if time.monotonic() < self._due:
            return
        wait = DAY_SECONDS
        for chore in self._chores:
            try:
                chore()
            except Exception as error:
                if store.is_outage(error):
                    raise
                log_event(log, logging.ERROR, "chore.failed", **failure_fields(error))
                wait = RETRY_SECONDS
        self._due = time.monotonic() + wait
