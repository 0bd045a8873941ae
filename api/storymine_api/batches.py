"""Records as they come in, stored batch by batch."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Final

from starlette.concurrency import run_in_threadpool

from storymine.errors import RecordError
from storymine.ingest import LineSplitter, row_of_line
from storymine.workflow import Accepted, Given, accept, accept_file
from storymine_api.deps import Service
from storymine_api.uploads import Upload

BATCH: Final = 500
BATCH_BYTES: Final = 4_000_000

SizedRow = tuple[Given, int]
"""A row and the bytes it came in."""


def store_rows(service: Service, rows: Sequence[Given], first: int = 0) -> list[Accepted]:
    """What becomes of rows; those that are not rejected are durable when this returns. Raises ProblemError
    (503) when too many stories wait already.
    """
    service.backlog.check()
    accepted = accept(service.sessions, rows, intake=service.intake, first=first, save=service.save)
    service.backlog.add(new_stories(accepted))
    return accepted


def new_stories(accepted: Sequence[Accepted]) -> int:
    """How many of them now wait to be analysed."""
    return sum(one.status in {"created", "superseded"} for one in accepted)


async def rows_of(chunks: AsyncIterator[bytes], *, most: int) -> AsyncIterator[SizedRow]:
    """The rows in a stream of JSON lines; one of more than `most` bytes, or that is no object, is an error in
    its place.
    """
    splitter = LineSplitter(max_line=most)
    async for chunk in chunks:
        for line in splitter.feed(chunk):
            if (row := _sized(line)) is not None:
                yield row
    for line in splitter.finish():
        if (row := _sized(line)) is not None:
            yield row


def _sized(line: bytes | RecordError) -> SizedRow | None:
    if isinstance(line, RecordError):
        return line, 0
    row = row_of_line(line)
    return None if row is None else (row, len(line))


async def stored_batches(service: Service, rows: AsyncIterator[SizedRow]) -> AsyncIterator[list[Accepted]]:
    """Stores 500 rows at a time, or fewer where they are long; what became of each batch, once it is
    durable.
    """
    batch: list[Given] = []
    first = size = 0
    async for row, weight in rows:
        batch.append(row)
        size += weight
        if len(batch) == BATCH or size >= BATCH_BYTES:
            yield await run_in_threadpool(store_rows, service, batch, first)
            first += len(batch)
            batch, size = [], 0
    if batch:
        yield await run_in_threadpool(store_rows, service, batch, first)


def open_file(service: Service, upload: Upload) -> Iterator[list[Accepted]]:
    """The batches of a file, stored one by one by `store_next`. Raises FormatError for a file that cannot be
    read, MappingError and RolesError for what does not fit it.
    """
    return accept_file(
        service.sessions,
        upload.path,
        intake=service.intake,
        mapping=upload.mapping,
        channel=upload.channel,
        roles=upload.roles,
        save=service.save,
    )


def store_next(service: Service, batches: Iterator[list[Accepted]]) -> list[Accepted] | None:
    """What became of the next batch, once it is durable; None after the last. Raises ProblemError (503) when
    too many stories wait already.
    """
    service.backlog.check()
    accepted = next(batches, None)
    if accepted is not None:
        service.backlog.add(new_stories(accepted))
    return accepted
