"""Requests with an Idempotency-Key: done once, and answered the same when they come again."""

from __future__ import annotations

import hashlib
import hmac
import logging
import re
from collections.abc import Awaitable, Callable, Iterable
from datetime import timedelta
from typing import Annotated, Final

from fastapi import Depends, Header, Request
from fastapi.responses import Response
from starlette.concurrency import run_in_threadpool

from storymine import store
from storymine.logs import log_event
from storymine.store import KeptAnswer, KeyClaim
from storymine_api.access import get_caller
from storymine_api.deps import Service, service_of
from storymine_api.errors import IN_PROGRESS, INVALID, KEY_REUSED, FieldError, ProblemError, problem_answer
from storymine_api.gate import Caller

HEADER: Final = "Idempotency-Key"
LEASE: Final = timedelta(minutes=5)
"""After a crash of the service its unanswered keys can be used again this much later."""
_KEY = re.compile(r'"([\x20-\x21\x23-\x5b\x5d-\x7e]{1,255})"|([\x21\x23-\x7e]{1,255})')
log = logging.getLogger("storymine.api")

Work = Callable[[], Awaitable[KeptAnswer]]


async def read_key(
    given: Annotated[
        str | None,
        Header(
            alias=HEADER,
            description="any text of your own, new for each request: the same request with the same key gets "
            "the same answer, however often it is sent",
            examples=['"8e03978e-40d5-43dd-bc93-6894a57f9324"'],
        ),
    ] = None,
) -> str | None:
    """The key, with or without the quotes that the draft standard asks for. Raises ProblemError (422)."""
    if given is None:
        return None
    found = _KEY.fullmatch(given)
    if found is None:
        reason = "must be 1 to 255 visible ASCII characters"
        raise ProblemError(INVALID, f"{HEADER} {reason}.", errors=[FieldError(HEADER, reason)])
    return found[1] or found[2]


KeyDep = Annotated[str | None, Depends(read_key)]


class Once:
    """Does a request's work once for its key; without a key, each time."""

    def __init__(self, request: Request, service: Service, key: str | None, caller: Caller) -> None:
        # What one caller names is none of another's.
        self.key = key and f"{caller.actor.key or ''}:{key}"
        self._request = request
        self._service = service

    async def answer(self, parts: Iterable[bytes], work: Work) -> Response:
        """The answer to the request that consists of `parts`.

        An answer that names what is wrong with the request (4xx) is kept too. What fails on our side is not:
        the key can be used again at once. Raises ProblemError: 409 while the same request is being answered,
        422 for another request under the same key.
        """
        if self.key is None:
            return _response(await work())
        fingerprint = _fingerprint(self._service, self._request, parts)
        claim = await run_in_threadpool(self._claim, self.key, fingerprint)
        if claim.answer is not None:
            return _response(claim.answer, replayed=True)
        if claim.state == "other":
            raise ProblemError(
                KEY_REUSED,
                f"This {HEADER} came with another request before; give each request a key of its own.",
                errors=[FieldError(HEADER, "came with another request before")],
            )
        if claim.state == "running":
            raise ProblemError(
                IN_PROGRESS, f"A request with this {HEADER} is being answered; send it again a little later."
            )
        return await self._first_time(self.key, claim, work)

    async def _first_time(self, key: str, claim: KeyClaim, work: Work) -> Response:
        try:
            try:
                answer = await work()
            except ProblemError as error:
                if error.kind.status >= 500:
                    raise
                answer = problem_answer(error, self._request.url.path)
            await run_in_threadpool(self._keep, key, claim.claim, answer)
        except BaseException:
            await run_in_threadpool(self._release, key, claim.claim)
            raise
        return _response(answer)

    def _claim(self, key: str, fingerprint: str) -> KeyClaim:
        with self._service.sessions.begin() as session:
            return store.claim_key(session, key, fingerprint=fingerprint, lease=LEASE)

    def _keep(self, key: str, claim: str, answer: KeptAnswer) -> None:
        with self._service.sessions.begin() as session:
            lifetime = self._service.limits.answers_kept
            if not store.keep_answer(session, key, claim, answer, lifetime=lifetime):
                log_event(log, logging.WARNING, "answer.not-kept")  # it took longer than its claim

    def _release(self, key: str, claim: str) -> None:
        with self._service.sessions.begin() as session:
            store.release_key(session, key, claim)


async def get_once(request: Request, key: KeyDep) -> Once:
    return Once(request, service_of(request), key, await get_caller(request))


OnceDep = Annotated[Once, Depends(get_once)]


def _fingerprint(service: Service, request: Request, parts: Iterable[bytes]) -> str:
    """Tells requests apart; hashed with the service's secret, so that no short words can be guessed."""
    digest = hmac.new((service.intake.secret or "").encode(), digestmod=hashlib.sha256)
    for part in (request.method.encode(), request.url.path.encode(), *parts):
        digest.update(len(part).to_bytes(8) + part)
    return digest.hexdigest()


def _response(answer: KeptAnswer, *, replayed: bool = False) -> Response:
    headers = {"Idempotent-Replayed": "true"} if replayed else None
    return Response(answer.body, answer.status, headers, answer.media_type)
