"""Stories in, and stories as they are stored."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Request
from fastapi.responses import JSONResponse, Response
from starlette.concurrency import run_in_threadpool

from storymine import store
from storymine.access import Action, Role
from storymine.store import KeptAnswer
from storymine_api.access import CallerDep, PostingDep, needs
from storymine_api.batches import rows_of, store_rows, stored_batches
from storymine_api.bodies import body_chunks, media_type, parse_json, read_body, unsupported
from storymine_api.deps import Cursor, FiltersDep, Id, Limit, Service, ServiceDep, SessionDep, Text
from storymine_api.errors import IN_PROGRESS
from storymine_api.idempotency import Once, OnceDep
from storymine_api.routes.rows import as_rows, unusable
from storymine_api.routes.shapes import page_json, story_json, story_view_json
from storymine_api.schemas.problem import Paged, problems
from storymine_api.schemas.stories import AcceptedStories, StoredStory, StoryHead
from storymine_api.schemas.uploads import LINES_ANSWER, STORIES_BODY
from storymine_api.status_lines import NDJSON, Count, StatusLines, accepted_json, no_records, status_lines

router = APIRouter(tags=["stories"])

NDJSON_TYPES = {NDJSON, "application/ndjson", "application/jsonl", "application/jsonlines"}


@router.post(
    "/v1/stories",
    status_code=202,
    response_model=AcceptedStories,
    response_model_exclude_none=True,
    responses={202: LINES_ANSWER, **problems(400, IN_PROGRESS, 413, 415, 422, 503)},
    openapi_extra=STORIES_BODY,
    dependencies=[needs(Role.INGEST)],
    summary="Hand in stories",
)
async def post_stories(request: Request, service: PostingDep, once: OnceDep) -> Response:
    """One story, or a list. They are redacted and stored durably before this answers; analysis follows.

    Of a list the good ones are stored and the bad ones are named; 422 says that none could be used. A stream
    of NDJSON, a story a line, is stored in batches while it comes in and answered in lines: one for each
    record, once its batch is stored, and a last one that says how it ended. Bodies may be compressed
    (`Content-Encoding: gzip` or `zstd`).
    """
    await service.backlog.admit()
    kind = media_type(request)
    if kind in NDJSON_TYPES:
        return await (_whole_stream(request, service, once) if once.key else _stream(request, service))
    if kind != "application/json" and not kind.endswith("+json"):
        raise unsupported(request, "application/json", NDJSON)
    limits = service.limits
    body = await read_body(request, limit=limits.body, ratio=limits.ratio)
    given = parse_json(body)
    rows = as_rows(given, most=limits.stories)

    async def work() -> KeptAnswer:
        accepted = await run_in_threadpool(store_rows, service, rows)
        if all(one.status == "rejected" for one in accepted):
            faults = [(one.index, one.fault) for one in accepted if one.fault]
            raise unusable(faults, listed=isinstance(given, list))
        told = JSONResponse({"stories": [accepted_json(one) for one in accepted]}).body
        return KeptAnswer(202, "application/json", bytes(told))

    return await once.answer((b"json", body), work)


async def _stream(request: Request, service: Service) -> Response:
    """Stores while the body comes in; what fails before the first batch is stored is a problem."""
    limits = service.limits
    chunks = body_chunks(request, limit=limits.stream, ratio=limits.ratio)
    lines = status_lines(request, stored_batches(service, rows_of(chunks, most=limits.record)), field="body")
    return StatusLines(await anext(lines), lines)


async def _whole_stream(request: Request, service: Service, once: Once) -> Response:
    """With a key: read whole, stored in one transaction, so that all of it happens once or not at all."""
    limits = service.limits
    body = await read_body(request, limit=limits.body, ratio=limits.ratio)

    async def rows() -> AsyncIterator[bytes]:
        yield body

    async def work() -> KeptAnswer:
        count = Count()
        given = [row async for row in rows_of(rows(), most=limits.record)]
        if not given:
            raise no_records("body")
        told = count.tell(await run_in_threadpool(store_rows, service, [row for row, _ in given]))
        return KeptAnswer(202, NDJSON, told + count.done())

    return await once.answer((b"ndjson", body), work)


@router.get(
    "/v1/stories",
    response_model=Paged[StoryHead],
    responses=problems(422, 503),
    dependencies=[needs(Role.READ)],
    summary="List stories",
)
def get_stories(
    session: SessionDep,
    service: ServiceDep,
    caller: CallerDep,
    filters: FiltersDep,
    cursor: Cursor = None,
    limit: Limit = 50,
    status: Annotated[
        Literal["pending", "analysed", "failed", "superseded"] | None, Query(description="how far it is")
    ] = None,
    customer: Annotated[Text, Query(description="pseudonym of a customer")] = None,
) -> dict[str, Any]:
    """The most recent first. A stage, theme, driver or emotion asks for stories with such a moment."""
    page = store.list_stories(session, filters, cursor=cursor, limit=limit, status=status, customer=customer)
    session.close()  # a note takes a connection of its own
    if customer and page.items:
        service.gate.note(caller.actor, Action.CUSTOMER_READ, customer)
    return page_json(page, story_json)


@router.get(
    "/v1/stories/{story_id:path}",
    response_model=StoredStory,
    responses=problems(404, 422, 503),
    dependencies=[needs(Role.READ)],
    summary="One story with its moments",
)
def get_story(story_id: Id, session: SessionDep, service: ServiceDep, caller: CallerDep) -> dict[str, Any]:
    """Its words, redacted, and every moment that was read in it."""
    view = store.find_story(session, story_id)
    session.close()  # a note takes a connection of its own
    service.gate.note(caller.actor, Action.STORY_READ, story_id)
    return story_view_json(view)
