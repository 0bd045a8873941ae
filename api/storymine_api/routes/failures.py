"""Failures: stories that could not be analysed, and another try for them."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query

from storymine import store
from storymine.access import Role
from storymine.characters import storable
from storymine.workflow.retrying import retry_failures
from storymine_api.access import CallerDep, needs
from storymine_api.bodies import parse_model
from storymine_api.deps import BodyDep, Cursor, Limit, ServiceDep, SessionDep
from storymine_api.routes.shapes import failure_json, page_json
from storymine_api.schemas.failures import RETRY, Failure, Retried, Retry
from storymine_api.schemas.problem import Paged, problems

router = APIRouter(tags=["runs"])

BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {
                "schema": {"$ref": "#/components/schemas/Retry"},
                "examples": {
                    "some": {"summary": "some stories", "value": RETRY},
                    "all": {"summary": "all that have failed", "value": {"stories": "all"}},
                },
            }
        },
    }
}


@router.get(
    "/v1/failures",
    response_model=Paged[Failure],
    responses=problems(422, 503),
    dependencies=[needs(Role.READ)],
    summary="List failures",
)
def get_failures(
    session: SessionDep,
    cursor: Cursor = None,
    limit: Limit = 50,
    history: Annotated[bool, Query(description="also those of stories that were tried again since")] = False,
) -> dict[str, Any]:
    """The newest first: of each story that has failed the last failure."""
    page = store.list_failures(session, standing=not history, cursor=cursor, limit=limit)
    return page_json(page, failure_json)


@router.post(
    "/v1/failures/retry",
    response_model=Retried,
    responses=problems(400, 404, 413, 415, 422, 503),
    openapi_extra=BODY,
    dependencies=[needs(Role.CURATE)],
    summary="Try failed stories again",
)
def post_failures_retry(body: BodyDep, service: ServiceDep, caller: CallerDep) -> dict[str, int]:
    """They go back to the queue with all their attempts, and are analysed soon after."""
    wanted = parse_model(body, Retry).stories
    ids = None if wanted == "all" else [storable(story_id) for story_id in wanted]
    return {"retried": retry_failures(service.sessions, ids, actor=caller.actor)}
