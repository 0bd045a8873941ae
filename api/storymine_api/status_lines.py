"""An answer in lines: what became of each record, told as soon as its batch is stored.

The last line says how it ended: {"status": "done", ...}, or {"status": "stopped", ...} with the code and the
reason of a problem. An answer without such a line has been cut off on its way.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections import Counter
from collections.abc import AsyncIterator, Iterable
from tempfile import SpooledTemporaryFile
from typing import Final

from fastapi import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from storymine.logs import log_event
from storymine.workflow import Accepted
from storymine_api.errors import INVALID, FieldError, ProblemError, log_failure, problem
from storymine_api.observed import route_of

NDJSON: Final = "application/x-ndjson"
STATUSES: Final = ("created", "duplicate", "superseded", "rejected")
_LINE: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
log = logging.getLogger("storymine.api")


def accepted_json(one: Accepted) -> dict[str, object]:
    """What became of one record, without what is not known of it."""
    told = {
        "index": one.index,
        "id": one.id,
        "status": one.status,
        "record": one.record,
        "reason": one.reason,
    }
    return {name: value for name, value in told.items() if value is not None}


class Count:
    """Tells accepted records as lines, and counts them for the last one."""

    def __init__(self) -> None:
        self.statuses: Counter[str] = Counter()

    def tell(self, accepted: Iterable[Accepted]) -> bytes:
        lines = []
        for one in accepted:
            self.statuses[one.status] += 1
            lines.append(_line(accepted_json(one)))
        return b"".join(lines)

    @property
    def records(self) -> int:
        return self.statuses.total()

    def done(self) -> bytes:
        return _line({"status": "done", **self._counts()})

    def stopped(self, told: ProblemError) -> bytes:
        """The last line where something came in between; what was told before it is stored and stays."""
        return _line({"status": "stopped", "code": told.kind.code, "reason": told.detail, **self._counts()})

    def _counts(self) -> dict[str, int]:
        return {"records": self.records, **{status: self.statuses[status] for status in STATUSES}}


def _line(told: dict[str, object]) -> bytes:
    return _LINE.encode(told).encode() + b"\n"


async def status_lines(
    request: Request, batches: AsyncIterator[list[Accepted]], *, field: str
) -> AsyncIterator[bytes]:
    """The lines of each batch, and the last line.

    What fails before anything was answered is raised; later it is told in the last line. Raises ProblemError
    for a `field` that holds no records.
    """
    count = Count()
    try:
        async for accepted in batches:
            yield count.tell(accepted)
    except Exception as error:
        if not count.records:
            raise
        told = problem(error)
        if told.kind.status >= 500:
            log_failure(request, error)
        log_event(
            log,
            logging.WARNING,
            "stream.stopped",
            route=route_of(request.scope),
            records=count.records,
            code=told.kind.code,
        )
        yield count.stopped(told)
        return
    if not count.records:
        raise no_records(field)
    yield count.done()


def no_records(field: str) -> ProblemError:
    """The problem with a body or a file in which there is nothing."""
    return ProblemError(INVALID, f"The {field} holds no records.", errors=[FieldError(field, "no records")])


class StatusLines(Response):
    """Sends lines while they are made, and makes them whether or not the client takes them.

    Many clients send their whole body before they read a byte of the answer. Waiting for them to take the
    answer before reading on would never end; so lines that are not taken yet wait, on disk when there are
    many.
    """

    media_type = NDJSON

    def __init__(self, first: bytes, rest: AsyncIterator[bytes]) -> None:
        super().__init__(status_code=202)
        del self.headers["content-length"]
        self._first = first
        self._rest = rest

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        waiting = _Waiting()
        changed = asyncio.Event()

        async def make() -> None:
            try:
                async for lines in self._rest:
                    waiting.put(lines)
                    changed.set()
            finally:
                changed.set()

        making = asyncio.create_task(make())
        try:
            start = {"type": "http.response.start", "status": self.status_code}
            await send({**start, "headers": self.raw_headers})
            await send({"type": "http.response.body", "body": self._first, "more_body": True})
            while True:
                if lines := waiting.take():
                    await send({"type": "http.response.body", "body": lines, "more_body": True})
                elif making.done():
                    break
                else:
                    changed.clear()
                    await changed.wait()
            making.result()
            await send({"type": "http.response.body", "body": b""})
        finally:
            making.cancel()
            await asyncio.wait([making])
            waiting.close()


class _Waiting:
    """Bytes that wait to be sent, first in first out; more than a megabyte waits on disk."""

    PIECE = 1 << 16

    def __init__(self) -> None:
        self._file = SpooledTemporaryFile[bytes](max_size=1_000_000)
        self._taken = self._size = 0

    def put(self, data: bytes) -> None:
        self._file.seek(self._size)
        self._file.write(data)
        self._size += len(data)

    def take(self) -> bytes:
        self._file.seek(self._taken)
        data = self._file.read(self.PIECE)
        self._taken += len(data)
        if self._taken == self._size:
            self._file.seek(0)
            self._file.truncate()
            self._taken = self._size = 0
        return data

    def close(self) -> None:
        self._file.close()
