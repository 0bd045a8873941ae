"""Errors as RFC 9457 problem details; which error gives which status, code and title is told here only."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Sequence
from http import HTTPStatus
from typing import NamedTuple

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from storymine.errors import (
    ChangedError,
    FormatError,
    InputError,
    LabelsError,
    MissingExtraError,
    ModelError,
    NotFoundError,
    RecordError,
    StoreError,
    StorymineError,
)
from storymine.store import KeptAnswer, is_full, is_outage

MEDIA_TYPE = "application/problem+json"
log = logging.getLogger("storymine.api")


class Kind(NamedTuple):
    """One kind of problem; `code` is what a program compares, and its address is /docs#problem-<code>."""

    status: int
    code: str
    title: str


MALFORMED = Kind(400, "malformed", "The body cannot be read")
BROKEN_OFF = Kind(400, "broken-off", "The body broke off")
CROSS_SITE = Kind(403, "cross-site", "This was sent by another site")
NOT_FOUND = Kind(404, "not-found", "Not found")
NOT_ALLOWED = Kind(405, "method-not-allowed", "This address does not know this method")
CHANGED = Kind(409, "changed", "It has changed since it was shown")
IN_PROGRESS = Kind(409, "in-progress", "The same request is being answered")
TOO_LARGE = Kind(413, "too-large", "The body is too large")
UNSUPPORTED = Kind(415, "unsupported-format", "This format is not read here")
INVALID = Kind(422, "invalid", "The request cannot be used")
UNUSABLE = Kind(422, "unusable-story", "A story cannot be used")
KEY_REUSED = Kind(422, "key-reused", "This Idempotency-Key came with another request")
INTERNAL = Kind(500, "internal", "Something went wrong here")
MISSING_EXTRA = Kind(501, "missing-extra", "This needs a package that is not installed")
UNAVAILABLE = Kind(503, "unavailable", "The service cannot answer now")
BUSY = Kind(503, "busy", "Too many stories wait to be analysed")
FULL = Kind(503, "full", "There is no room left on the disk")

KINDS = (
    MALFORMED, BROKEN_OFF, CROSS_SITE, NOT_FOUND, NOT_ALLOWED, CHANGED, IN_PROGRESS, TOO_LARGE,
    UNSUPPORTED, INVALID, UNUSABLE, KEY_REUSED, INTERNAL, MISSING_EXTRA, UNAVAILABLE, BUSY,
    FULL,
)  # fmt: skip

# The first class that an error is an instance of decides, so a subclass stands before its base.
KIND_OF: tuple[tuple[type[Exception], Kind], ...] = (
    (NotFoundError, NOT_FOUND),
    (ChangedError, CHANGED),
    (RecordError, UNUSABLE),
    (FormatError, UNSUPPORTED),
    (InputError, INVALID),
    (RequestValidationError, INVALID),
    (MissingExtraError, MISSING_EXTRA),
    (ModelError, UNAVAILABLE),
    (StoreError, UNAVAILABLE),
    (OperationalError, UNAVAILABLE),
    (InterfaceError, UNAVAILABLE),
    (PoolTimeoutError, UNAVAILABLE),
)
KIND_OF_STATUS = {kind.status: kind for kind in reversed(KINDS)}  # the first of a status stands for it


class FieldError(NamedTuple):
    """What is wrong with one field; `field` is a path like "limit" or "3.utterances.0.text"."""

    field: str
    reason: str


class ProblemError(Exception):
    """Ends a request with a problem of one kind; a 503 says after how many seconds to try again."""

    def __init__(
        self, kind: Kind, detail: str, *, errors: Sequence[FieldError] = (), retry_after: int = 5
    ) -> None:
        super().__init__(detail)
        self.kind = kind
        self.detail = detail
        self.errors = tuple(errors)
        self.retry_after = retry_after


def problem(error: Exception) -> ProblemError:
    """The problem that tells about an error; what went wrong on our side is never told in its own words."""
    if isinstance(error, ProblemError):
        return error
    if isinstance(error, HTTPException):
        return _from_status(error)
    if isinstance(error, RequestValidationError):
        return _invalid([_field_error(item["loc"], str(item["msg"])) for item in error.errors()])
    if isinstance(error, LabelsError):
        return _invalid([_label_error(field, reason) for field, reason in error.faults.items()])
    if is_full(error):
        return ProblemError(FULL, "Nothing of this was stored; make room, and send it again.", retry_after=30)
    kind = next((kind for cls, kind in KIND_OF if isinstance(error, cls)), INTERNAL)
    if kind.status >= 500 and not isinstance(error, MissingExtraError):
        return ProblemError(kind, "The service's log says more.")
    return ProblemError(kind, str(error))


def _invalid(errors: Sequence[FieldError]) -> ProblemError:
    names = ", ".join(dict.fromkeys(item.field for item in errors))
    return ProblemError(INVALID, f"not valid: {names}", errors=errors)


def _label_error(field: str, reason: str) -> FieldError:
    return FieldError("labels" if field == "labels" else f"labels.{field}", reason)


def _from_status(error: HTTPException) -> ProblemError:
    known = KIND_OF_STATUS.get(error.status_code)
    if known:
        detail = {404: "Nothing is at this address.", 405: "Use one of the methods named in Allow."}
        return ProblemError(known, detail.get(error.status_code, str(error.detail)))
    phrase = HTTPStatus(error.status_code).phrase
    return ProblemError(Kind(error.status_code, phrase.lower().replace(" ", "-"), phrase), str(error.detail))


def _field_error(location: Sequence[str | int], message: str) -> FieldError:
    path = location[1:] if location and location[0] in {"query", "path", "body", "header"} else location
    return FieldError(".".join(map(str, path)) or "body", message)


def problem_response(request: Request, error: Exception) -> Response:
    """The answer to a failed request: JSON for programs, a page for a person with a browser."""
    told = problem(error)
    headers = dict(error.headers or {}) if isinstance(error, HTTPException) else {}
    if told.kind.status == UNAVAILABLE.status:
        headers["Retry-After"] = str(told.retry_after)
    render = getattr(request.app.state, "render_problem", None)
    if render and not request.url.path.startswith("/v1") and "text/html" in request.headers.get("accept", ""):
        return render(request, told, headers)  # type: ignore[no-any-return]
    return JSONResponse(problem_json(told, request.url.path), told.kind.status, headers, MEDIA_TYPE)


def problem_answer(told: ProblemError, path: str) -> KeptAnswer:
    """A problem as an answer that can be kept."""
    body = JSONResponse(problem_json(told, path)).body
    return KeptAnswer(told.kind.status, MEDIA_TYPE, bytes(body))


def problem_json(told: ProblemError, path: str) -> dict[str, object]:
    """A problem as RFC 9457 writes it."""
    body: dict[str, object] = {
        "type": f"/docs#problem-{told.kind.code}",
        "title": told.kind.title,
        "status": told.kind.status,
        "detail": told.detail,
        "instance": path,
        "code": told.kind.code,
    }
    if told.errors:
        body["errors"] = [{"field": item.field, "reason": item.reason} for item in told.errors]
    return body


def log_failure(request: Request, error: Exception) -> None:
    """Log which request failed, and with what."""
    log.error("%s %s failed with %s", request.method, request.url.path, _what(error))


def log_stop(error: Exception) -> None:
    """Log what stopped the worker."""
    log.error("the worker stopped with %s", _what(error))


def _what(error: Exception) -> str:
    """What went wrong and where, without a message that may hold a customer's words; no place where the store
    was away or full.
    """
    if isinstance(error, DBAPIError) and (is_outage(error) or is_full(error)):
        return f"{type(error).__name__}: the store is {'full' if is_full(error) else 'away or busy'}"
    where = "".join(traceback.format_tb(error.__traceback__)[-6:])
    said = f": {error}" if isinstance(error, StorymineError) and not isinstance(error, InputError) else ""
    return f"{type(error).__name__}{said}\n{where}"


class CatchAll:
    """The outermost layer: an error that nothing else handled becomes a problem with status 500.

    Starlette's own handler raises it again for the server to log, message and all; this one does not.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started = False

        async def watch(message: Message) -> None:
            nonlocal started
            started = started or message["type"] == "http.response.start"
            await send(message)

        try:
            await self.app(scope, receive, watch)
        except Exception as error:
            request = Request(scope)
            log_failure(request, error)
            if started:
                raise ConnectionError("the answer broke off; see the line logged before this one") from None
            await problem_response(request, error)(scope, receive, send)


def add_error_handlers(app: FastAPI) -> None:
    """Turn every error that a route can raise into a problem."""

    async def handle(request: Request, error: Exception) -> Response:
        if problem(error).kind.status >= 500:
            log_failure(request, error)
        return problem_response(request, error)

    for cls in (HTTPException, ProblemError, *(cls for cls, _ in KIND_OF)):
        app.add_exception_handler(cls, handle)
