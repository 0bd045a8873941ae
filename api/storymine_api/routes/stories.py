"""Stories in, and stories as they are stored."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query
from fastapi.responses import JSONResponse

from storymine import store
from storymine.workflow import Accepted, accept
from storymine_api.deps import BodyDep, Cursor, FiltersDep, Id, Limit, ServiceDep, SessionDep, Text
from storymine_api.errors import INVALID, UNUSABLE, FieldError, ProblemError
from storymine_api.routes.shapes import page_json, story_json, story_view_json
from storymine_api.schemas.problem import Paged, problems
from storymine_api.schemas.stories import CHAT, REVIEW, AcceptedStories, StoredStory, StoryHead

router = APIRouter(tags=["stories"])

STORY_BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {
                "schema": {
                    "anyOf": [
                        {"$ref": "#/components/schemas/StoryRow"},
                        {"type": "array", "minItems": 1, "items": {"$ref": "#/components/schemas/StoryRow"}},
                    ]
                },
                "examples": {
                    "list": {"summary": "a review and a chat", "value": [REVIEW, CHAT]},
                    "one": {"summary": "one review", "value": REVIEW},
                },
            }
        },
    }
}


@router.post(
    "/v1/stories",
    status_code=202,
    response_model=AcceptedStories,
    response_model_exclude_none=True,
    responses=problems(400, 413, 415, 422, 503),
    openapi_extra=STORY_BODY,
    summary="Hand in stories",
)
def post_stories(body: BodyDep, service: ServiceDep) -> JSONResponse:
    """One story, or a list. They are redacted and stored durably before this answers; analysis follows.

    Of a list the good ones are stored and the bad ones are named; 422 says that none could be used.
    """
    rows = as_rows(body, most=service.max_stories)
    accepted = accept(service.sessions, rows, intake=service.intake)
    if all(one.status == "rejected" for one in accepted):
        raise unusable([(one.index, one.reason or "") for one in accepted], listed=isinstance(body, list))
    return JSONResponse({"stories": [_accepted_json(one) for one in accepted]}, 202)


def as_rows(body: object, *, most: int) -> list[Any]:
    """The rows in a body, which is one object or a list. Raises ProblemError."""
    rows = body if isinstance(body, list) else [body]
    if not rows:
        raise ProblemError(INVALID, "The list is empty.", errors=[FieldError("body", "at least one story")])
    if len(rows) > most:
        reason = f"{len(rows):,} stories; at most {most:,}"
        raise ProblemError(INVALID, f"The list is too long: {reason}.", errors=[FieldError("body", reason)])
    if not isinstance(body, list | dict):
        raise ProblemError(
            INVALID,
            "The body must be a story or a list of stories.",
            errors=[FieldError("body", "object or list")],
        )
    return rows


NAMED = re.compile(r"([\w.\[\]-]{1,80}): (.+)", re.DOTALL)
TOLD = 100
"""At most this many faults are named in one answer."""


def unusable(faults: list[tuple[int, str]], *, listed: bool) -> ProblemError:
    """The problem with rows that are no stories; a reason begins with the field it is about."""
    errors = []
    for index, reason in faults[:TOLD]:
        named = NAMED.fullmatch(reason)
        field, why = named.groups() if named else ("", reason)
        path = re.sub(r"\[(\d+)\]", r".\1", field)
        place = [str(index)] if listed else []
        errors.append(FieldError(".".join([*place, *([path] if path else [])]) or "body", why))
    what = "None of the stories can be used" if listed else "The story cannot be used"
    return ProblemError(UNUSABLE, f"{what}: {errors[0].field}: {errors[0].reason}", errors=errors)


def _accepted_json(one: Accepted) -> dict[str, object]:
    told = {"index": one.index, "id": one.id, "status": one.status, "reason": one.reason}
    return {name: value for name, value in told.items() if value is not None}


@router.get(
    "/v1/stories", response_model=Paged[StoryHead], responses=problems(422, 503), summary="List stories"
)
def get_stories(
    session: SessionDep,
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
    return page_json(page, story_json)


@router.get(
    "/v1/stories/{story_id:path}",
    response_model=StoredStory,
    responses=problems(404, 422, 503),
    summary="One story with its moments",
)
def get_story(story_id: Id, session: SessionDep) -> dict[str, Any]:
    """Its words, redacted, and every moment that was read in it."""
    return story_view_json(store.find_story(session, story_id))
