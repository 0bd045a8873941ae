"""Errors as RFC 9457 problem details; which error gives which status, code and title is told here only."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import NamedTuple

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from fastapi.routing import APIRoute, iter_route_contexts
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from starlette.exceptions import HTTPException
from starlette.routing import Match
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from storymine.errors import (
    ChangedError,
    FormatError,
    InputError,
    LabelsError,
    MappingError,
    MissingExtraError,
    ModelError,
    NotFoundError,
    RecordError,
    RolesError,
    SealError,
    StoreError,
)
from storymine.logs import failure_fields, log_event, request_id
from storymine.store import KeptAnswer, is_full
from storymine_api.observed import method_of, route_of

MEDIA_TYPE = "application/problem+json"
log = logging.getLogger("storymine.api")


class Kind(NamedTuple):
    """One kind of problem; `code` is what a program compares, and its address is /docs#problem-<code>."""

    status: int
    code: str
    title: str


MALFORMED = Kind(400, "malformed", "The body cannot be read")
BROKEN_OFF = Kind(400, "broken-off", "The body broke off")
UNAUTHENTICATED = Kind(401, "unauthenticated", "A key is needed")
FORBIDDEN = Kind(403, "forbidden", "This key may not do this")
WRONG_HOST = Kind(403, "wrong-host", "Without keys only this machine is answered")
CROSS_SITE = Kind(403, "cross-site", "This was sent by another site")
STALE_FORM = Kind(403, "stale-form", "This form is not up to date")
NOT_FOUND = Kind(404, "not-found", "Not found")
NOT_ALLOWED = Kind(405, "method-not-allowed", "This address does not know this method")
CHANGED = Kind(409, "changed", "It has changed since it was shown")
IN_PROGRESS = Kind(409, "in-progress", "The same request is being answered")
TOO_LARGE = Kind(413, "too-large", "The body is too large")
UNSUPPORTED = Kind(415, "unsupported-format", "This format is not read here")
INVALID = Kind(422, "invalid", "The request cannot be used")
UNUSABLE = Kind(422, "unusable-story", "A story cannot be used")
KEY_REUSED = Kind(422, "key-reused", "This Idempotency-Key came with another request")
TOO_MANY = Kind(429, "too-many", "Too many requests")
INTERNAL = Kind(500, "internal", "Something went wrong here")
MISSING_EXTRA = Kind(501, "missing-extra", "This needs a package that is not installed")
UNAVAILABLE = Kind(503, "unavailable", "The service cannot answer now")
SEALED = Kind(503, "sealed", "Raw text cannot be opened")
BUSY = Kind(503, "busy", "Too many stories wait to be analysed")
NOT_READY = Kind(503, "not-ready", "The service cannot take work yet")
FULL = Kind(503, "full", "There is no room left on the disk")

KINDS = (
    MALFORMED, BROKEN_OFF, UNAUTHENTICATED, FORBIDDEN, WRONG_HOST, CROSS_SITE, STALE_FORM, NOT_FOUND,
    NOT_ALLOWED, CHANGED, IN_PROGRESS, TOO_LARGE, UNSUPPORTED, INVALID, UNUSABLE, KEY_REUSED, TOO_MANY,
    INTERNAL, MISSING_EXTRA, UNAVAILABLE, SEALED, BUSY, NOT_READY, FULL,
)  # fmt: skip

# The first class that an error is an instance of decides, so a subclass stands before its base.
KIND_OF: tuple[tuple[type[Exception], Kind], ...] = (
    (NotFoundError, NOT_FOUND),
    (ChangedError, CHANGED),
    (RecordError, UNUSABLE),
    (FormatError, UNSUPPORTED),
    (InputError, INVALID),
    (RolesError, INVALID),
    (RequestValidationError, INVALID),
    (MissingExtraError, MISSING_EXTRA),
    (ModelError, UNAVAILABLE),
    (SealError, SEALED),
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
    """Ends a request with a problem of one kind; a 429 or 503 says after how many seconds to try again."""

    def __init__(
        self,
        kind: Kind,
        detail: str,
        *,
        errors: Sequence[FieldError] = (),
        retry_after: int = 5,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(detail)
        self.kind = kind
        self.detail = detail
        self.errors = tuple(errors)
        self.retry_after = retry_after
        self.headers = dict(headers or {})


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
    if isinstance(error, MappingError):
        field = f"mapping.{error.field}" if error.field else "mapping"
        return _invalid([FieldError(field, error.reason.replace("--map ", ""))])
    if isinstance(error, RolesError):
        return _invalid([FieldError("roles", error.reason)])
    if isinstance(error, RecordError):
        return ProblemError(UNUSABLE, str(error), errors=[record_error(error)])
    if is_full(error):
        return ProblemError(FULL, "Nothing of this was stored; make room, and send it again.", retry_after=30)
    kind = next((kind for cls, kind in KIND_OF if isinstance(error, cls)), INTERNAL)
    if kind.status >= 500 and not isinstance(error, MissingExtraError | SealError):
        return ProblemError(kind, "The service's log says more.")
    return ProblemError(kind, str(error))


def _invalid(errors: Sequence[FieldError]) -> ProblemError:
    names = ", ".join(dict.fromkeys(item.field for item in errors))
    return ProblemError(INVALID, f"not valid: {names}", errors=errors)


def record_error(error: RecordError, index: int | None = None) -> FieldError:
    """What is wrong with a record, or with one in a list: "utterances[0].text" is "3.utterances.0.text"."""
    path = re.sub(r"\[(\d+)\]", r".\1", error.field)
    parts = [part for part in ("" if index is None else str(index), path) if part]
    return FieldError(".".join(parts) or "body", error.reason)


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
    return FieldError(".".join(map(str, path)) or "body", message.removeprefix("Value error, "))


def problem_response(request: Request, error: Exception) -> Response:
    """The answer to a failed request: JSON for programs, a page for a person with a browser."""
    told = problem(error)
    headers = dict(error.headers or {}) if isinstance(error, HTTPException) else told.headers.copy()
    if told.kind.status in {TOO_MANY.status, UNAVAILABLE.status}:
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
    if told_in := request_id.get():
        body["request_id"] = told_in
    if told.errors:
        body["errors"] = [{"field": item.field, "reason": item.reason} for item in told.errors]
    return body


def log_failure(request: Request, error: Exception) -> None:
    """Log which request failed, and with what; of its address only the form, since it may hold a customer's
    key.
    """
    scope = request.scope
    fields = failure_fields(error)
    log_event(log, logging.ERROR, "request.failed", method=method_of(scope), route=route_of(scope), **fields)


def log_open() -> None:
    """Log that there are no keys."""
    log.warning(
        "there are no keys yet: everybody on this machine may use the service; "
        "make the first one with: storymine keys create --name NAME --role admin"
    )


def log_stop(error: Exception) -> None:
    """Log what stopped the worker."""
    log_event(log, logging.ERROR, "worker.stopped", **failure_fields(error))


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


def _methods_at(app: FastAPI, request: Request) -> set[str]:
    """The methods that some route knows at this address; the framework names those of the first one."""
    routes = (context.original_route for context in iter_route_contexts(app.routes))
    found = {
        method
        for route in routes
        if isinstance(route, APIRoute) and route.matches(request.scope)[0] is not Match.NONE
        for method in route.methods or ()
    }
    return found | ({"HEAD"} if "GET" in found else set())


def add_error_handlers(app: FastAPI) -> None:
    """Turn every error that a route can raise into a problem."""

    async def handle(request: Request, error: Exception) -> Response:
        if problem(error).kind.status >= 500:
            log_failure(request, error)
        answer = problem_response(request, error)
        if answer.status_code == NOT_ALLOWED.status:
            answer.headers["Allow"] = ", ".join(sorted(_methods_at(app, request)))
        return answer

    for cls in (HTTPException, ProblemError, *(cls for cls, _ in KIND_OF)):
        app.add_exception_handler(cls, handle)
