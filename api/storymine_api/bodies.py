"""The bodies of requests: unpacked, within limits, and as JSON."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any, TypeVar

from fastapi import Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, ValidationError
from starlette.requests import ClientDisconnect

from storymine_api.errors import BROKEN_OFF, MALFORMED, TOO_LARGE, UNSUPPORTED, FieldError, ProblemError
from storymine_api.unpacking import UNPACKERS, BrokenData, Unpacker

Model = TypeVar("Model", bound=BaseModel)

DEFAULT_RATIO = 100.0
SMALL = 1_000_000
"""What unpacks to less than this may have any ratio: short and repetitive is no attack."""


def media_type(request: Request) -> str:
    """The Content-Type without its parameters, in lower case."""
    return request.headers.get("content-type", "").split(";")[0].strip().lower()


def unsupported(request: Request, *wanted: str) -> ProblemError:
    """The problem with a Content-Type that is none of those wanted."""
    given = media_type(request)
    said = f"not {given[:80]}" if given else "none was given"
    return ProblemError(UNSUPPORTED, f"Send the body with Content-Type: {' or '.join(wanted)} ({said}).")


async def body_chunks(
    request: Request, *, limit: int, ratio: float = DEFAULT_RATIO, field: str = "body", around: int = 0
) -> AsyncIterator[bytes]:
    """The body, unpacked, as it comes in.

    Raises ProblemError: 415 for an unknown Content-Encoding, 413 over the limit (unread where the length is
    declared) or for a body that grows too much, 400 for one that is damaged or breaks off. `field` is named
    as what is too large; `around` it there may be so much more.
    """
    unpacker = _unpacker(request)
    declared = request.headers.get("content-length", "")
    if declared.isdigit() and int(declared[:20]) > limit + around:
        raise _too_large(field, limit)
    taken = given = 0
    try:
        async for chunk in request.stream():
            taken += len(chunk)
            for piece in unpacker.feed(chunk) if unpacker else (chunk,):
                given += len(piece)
                if given > limit + around:
                    raise _too_large(field, limit)
                if unpacker and given > SMALL and given > ratio * taken:
                    reason = f"unpacks to more than {ratio:g} times its size"
                    raise ProblemError(TOO_LARGE, f"The body {reason}.", errors=[FieldError(field, reason)])
                yield piece
        if unpacker:
            unpacker.finish()
    except BrokenData:
        encoding = request.headers["content-encoding"]
        raise ProblemError(
            MALFORMED, f"The body is no {encoding} that can be unpacked, or ends in the middle."
        ) from None
    except ClientDisconnect:
        raise ProblemError(BROKEN_OFF, "The body broke off before its end.") from None


def _unpacker(request: Request) -> Unpacker | None:
    encoding = request.headers.get("content-encoding", "identity").strip().lower()
    if encoding in {"identity", ""}:
        return None
    if encoding not in UNPACKERS:
        raise ProblemError(UNSUPPORTED, "Send the body with Content-Encoding: gzip or zstd, or plain.")
    return UNPACKERS[encoding]()


def _too_large(field: str, limit: int) -> ProblemError:
    if field == "body":
        told = f"A body may be {limit:,} bytes; send the stories in smaller lists, or as NDJSON."
    else:
        told = f"The {field} may be {limit:,} bytes; send it in parts."
    return ProblemError(TOO_LARGE, told, errors=[FieldError(field, f"more than {limit:,} bytes")])


async def read_body(request: Request, *, limit: int, ratio: float = DEFAULT_RATIO) -> bytes:
    """The whole body, unpacked. Raises ProblemError as `body_chunks`."""
    return b"".join([chunk async for chunk in body_chunks(request, limit=limit, ratio=ratio)])


def parse_json(body: bytes) -> Any:
    """JSON as the standard has it: UTF-8, no NaN. Raises ProblemError (400)."""
    try:
        value = json.loads(body.decode("utf-8-sig"), parse_constant=_refuse)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise ProblemError(MALFORMED, f"The body is not JSON: {error.msg} ({where}).") from None
    except UnicodeDecodeError as error:
        raise ProblemError(MALFORMED, f"The body is not UTF-8: byte {error.start} cannot be read.") from None
    except (ValueError, RecursionError):
        raise ProblemError(
            MALFORMED, "The body is not JSON: NaN, a number too long, or nested too deep."
        ) from None
    return value


def parse_model(body: object, model: type[Model]) -> Model:
    """A body of JSON as a model. Raises RequestValidationError, which names the fields at fault."""

    try:
        return model.model_validate(body)
    except ValidationError as error:
        faults = error.errors(include_url=False, include_context=False, include_input=False)
        raise RequestValidationError(
            [{**fault, "loc": ("body", *fault["loc"])} for fault in faults]
        ) from None


def _refuse(name: str) -> None:
    raise ValueError(name)
