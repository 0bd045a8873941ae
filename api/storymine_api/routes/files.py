"""Files in."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack

from fastapi import APIRouter, Request
from fastapi.responses import Response
from starlette.concurrency import run_in_threadpool

from storymine.access import Role
from storymine.store import KeptAnswer
from storymine.workflow import Accepted, accept_file
from storymine_api.access import PostingDep, needs
from storymine_api.batches import new_stories
from storymine_api.deps import Service
from storymine_api.errors import IN_PROGRESS
from storymine_api.idempotency import OnceDep
from storymine_api.schemas.problem import problems
from storymine_api.schemas.uploads import FILE_BODY, LINES_ANSWER
from storymine_api.status_lines import NDJSON, Count, StatusLines, no_records, status_lines
from storymine_api.uploads import Upload, receive_file

router = APIRouter(tags=["stories"])


@router.post(
    "/v1/files",
    status_code=202,
    response_class=Response,
    responses={202: LINES_ANSWER, **problems(400, IN_PROGRESS, 413, 415, 422, 503)},
    openapi_extra=FILE_BODY,
    dependencies=[needs(Role.INGEST)],
    summary="Hand in a file",
)
async def post_file(request: Request, service: PostingDep, once: OnceDep) -> Response:
    """A file in any format that storymine reads, recognised by its content: transcripts, CSV, XLSX, Parquet,
    JSON, JSONL (docs/formats.md).

    It is kept on disk while it is read; its stories are stored in batches. The answer has a line for each
    record, once its batch is stored, and a last line that says how it ended.
    """
    await service.backlog.admit()
    most = min(service.limits.file, service.limits.body) if once.key else service.limits.file
    async with AsyncExitStack() as stack:
        upload = await stack.enter_async_context(receive_file(request, service.limits, most=most))

        if once.key:

            async def work() -> KeptAnswer:
                count = Count()
                told = [count.tell(accepted) async for accepted in _batches(service, upload)]
                if not told:
                    raise no_records("file")
                return KeptAnswer(202, NDJSON, b"".join([*told, count.done()]))

            return await once.answer(await run_in_threadpool(upload.parts), work)
        lines = _and_then_close(
            status_lines(request, _batches(service, upload), field="file"), stack.pop_all()
        )
        return StatusLines(await anext(lines), lines)


async def _and_then_close(lines: AsyncIterator[bytes], stack: AsyncExitStack) -> AsyncIterator[bytes]:
    async with stack:
        async for line in lines:
            yield line


async def _batches(service: Service, upload: Upload) -> AsyncIterator[list[Accepted]]:
    batches = await run_in_threadpool(_open, service, upload)
    while (accepted := await run_in_threadpool(_store_next, service, batches)) is not None:
        yield accepted


def _open(service: Service, upload: Upload) -> Iterator[list[Accepted]]:
    return accept_file(
        service.sessions,
        upload.path,
        intake=service.intake,
        mapping=upload.mapping,
        channel=upload.channel,
        roles=upload.roles,
        save=service.save,
    )


def _store_next(service: Service, batches: Iterator[list[Accepted]]) -> list[Accepted] | None:
    service.backlog.check()
    accepted = next(batches, None)
    if accepted is not None:
        service.backlog.add(new_stories(accepted))
    return accepted
