"""Delivers webhooks, in threads beside the worker's; several workers share the work."""

from __future__ import annotations

import logging
import random
import secrets
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.errors import ConfigurationError
from storymine.settings import Settings
from storymine.store.webhooks import Attempt, Claim, Due, Health
from storymine.webhooks import Answer, next_attempt, rest
from storymine.webhooks.schedule import DISABLED_AFTER, LONGEST_REST
from storymine.workflow.webhooks import Dispatch, secret_of

log = logging.getLogger(__name__)

THREADS = 4
"""Webhooks that one process serves at a time, so that a slow one keeps few others waiting."""

BATCH = 50
BATCH_SECONDS = 5.0
"""After this many messages, or this long, what was sent is noted, and another webhook has its turn."""

CLEAN_SECONDS = 3600.0


@dataclass(frozen=True, slots=True)
class Deliverer:
    """Who delivers; `now` and `chance` (0 to 1, for jitter) are given by tests."""

    sessions: sessionmaker[Session]
    dispatch: Dispatch
    worker: str
    now: Callable[[], datetime] = field(default=lambda: datetime.now(UTC))
    chance: Callable[[], float] = field(default=random.random)


@contextmanager
def delivering(
    sessions: sessionmaker[Session], dispatch: Dispatch, settings: Settings, *, worker: str
) -> Iterator[None]:
    """Deliver in threads of their own meanwhile; at the end each finishes the message that it is sending."""
    stop = threading.Event()
    name = f"{worker}-{secrets.token_hex(4)}"  # two processes may have the same name, never the same claim
    threads = [
        threading.Thread(
            target=_run,
            args=(Deliverer(sessions, dispatch, f"{name}-{number}"), settings, stop, number == 0),
            name=f"webhooks-{number}",
        )
        for number in range(THREADS)
    ]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        stop.set()
        for thread in threads:
            thread.join()


def deliver_due(deliverer: Deliverer, stop: threading.Event | None = None) -> int:
    """Deliver until nothing is due, or `stop` is set; how many attempts that took."""
    done = 0
    while not (stop is not None and stop.is_set()):
        attempts = serve_one(deliverer, stop)
        if attempts is None:
            break
        done += attempts
    return done


def serve_one(deliverer: Deliverer, stop: threading.Event | None = None) -> int | None:
    """Claim the webhook that waits longest and deliver a batch to it, in order; how many attempts were made.

    None when nothing is due. The batch ends early when the receiver cannot answer, and when `stop` is set.
    """
    sessions, now = deliverer.sessions, deliverer.now
    with sessions() as session:
        if not store.webhooks.has_due(session, now=now()):
            return None
    longest = BATCH_SECONDS + 2 * deliverer.dispatch.sender.timeout
    with sessions.begin() as session:
        claim = store.webhooks.claim_due(
            session,
            worker=deliverer.worker,
            lease=timedelta(seconds=60 + longest),
            limit=BATCH,
            now=now(),
        )
    if claim is None:
        return None
    served = _serve(deliverer, claim, stop)
    with sessions.begin() as session:
        store.webhooks.save_attempts(
            session,
            claim,
            served.attempts,
            health=served.health,
            free_at=now() + served.rest,
            disabled=served.disabled,
        )
    if served.attempts:
        delivered = sum(one.delivered for one in served.attempts)
        log.info("webhook %s: %d of %d delivered", claim.webhook, delivered, len(served.attempts))
    if served.disabled:
        log.warning("webhook %s is disabled: %s", claim.webhook, served.health.reason)
    return len(served.attempts)


@dataclass(slots=True)
class _Served:
    """What became of a claim so far."""

    health: Health
    attempts: list[Attempt] = field(default_factory=list)
    rest: timedelta = timedelta(0)
    disabled: bool = False


def _serve(deliverer: Deliverer, claim: Claim, stop: threading.Event | None) -> _Served:
    served = _Served(claim.health)
    kept = [secret_of(one) for one in claim.secrets]
    started = time.monotonic()
    with deliverer.dispatch.sender.connect() as post:
        for due in claim.due:
            body = due.body.encode()
            at = deliverer.now()
            try:
                headers = deliverer.dispatch.signer.sign(kept, due.event, body, at)
            except ConfigurationError as error:
                # No fault of the receiver: nothing counts as an attempt, and it waits for the operator.
                log.error("webhook %s: %s", claim.webhook, error)
                served.health = Health(served.health.failing_since, served.health.failures, str(error))
                served.rest = LONGEST_REST
                break
            _note(deliverer, served, due, post(claim.url, headers, body), at)
            if served.rest or served.disabled or (stop is not None and stop.is_set()):
                break
            if time.monotonic() - started > BATCH_SECONDS:
                break
    return served


def _note(deliverer: Deliverer, served: _Served, due: Due, answer: Answer, at: datetime) -> None:
    if answer.delivered:
        served.health = Health()
        served.attempts.append(Attempt(due, True, answer.status, answer.reason, at))
        return
    failing_since = served.health.failing_since or at
    served.health = Health(failing_since, served.health.failures + 1, answer.reason)
    again_at = None
    if not answer.gone:
        again_at = next_attempt(
            due.attempts + 1,
            queued_at=due.queued_at,
            now=deliverer.now(),
            wait=answer.retry_after,
            chance=deliverer.chance,
        )
    served.attempts.append(Attempt(due, False, answer.status, answer.reason, at, again_at))
    if answer.gone:
        served.disabled = True
    elif again_at is None and at - failing_since > DISABLED_AFTER:
        served.disabled = True
        days = DISABLED_AFTER.days
        served.health = Health(
            failing_since, served.health.failures, f"nothing arrived for {days} days; last: {answer.reason}"
        )
    elif answer.unwell:
        served.rest = rest(served.health.failures, wait=answer.retry_after, chance=deliverer.chance)


def _run(deliverer: Deliverer, settings: Settings, stop: threading.Event, cleans: bool) -> None:
    """Deliver, and with `cleans` clean up every hour, until told to stop; what goes wrong is tried again."""
    cleaned = -CLEAN_SECONDS
    while not stop.is_set():
        try:
            attempts = serve_one(deliverer, stop)
            if cleans and attempts is None and time.monotonic() - cleaned > CLEAN_SECONDS:
                clean_up(deliverer.sessions, days=settings.webhook_days, now=deliverer.now())
                cleaned = time.monotonic()
        except DBAPIError as error:
            log.warning("the store cannot be used (%s); trying again", type(error).__name__)
            attempts = None
        except Exception as error:
            log.error("delivering stopped with %s; trying again", type(error).__name__)
            attempts = None
        if attempts is None:
            stop.wait(settings.poll_seconds)


def clean_up(sessions: sessionmaker[Session], *, days: float, now: datetime) -> int:
    """Forget what happened more than `days` ago and is told, or never will be; how many events."""
    gone = 0
    while True:
        with sessions.begin() as session:
            some = store.webhooks.clean_up(session, before=now - timedelta(days=days), limit=1000)
        gone += some
        if not some:
            return gone
