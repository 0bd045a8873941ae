"""How far stories are: what a program that only hands in may ask."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated, Any

from fastapi import APIRouter, Query

from storymine import store
from storymine.access import Role
from storymine_api.access import CallerDep, needs
from storymine_api.deps import Id, SessionDep
from storymine_api.schemas.access import StoryStates
from storymine_api.schemas.problem import problems

router = APIRouter(tags=["stories"])
MOST = 200


@router.get(
    "/v1/status",
    response_model=StoryStates,
    responses=problems(422, 503),
    dependencies=[needs(Role.INGEST, Role.READ)],
    summary="How far stories are",
)
def get_status(
    session: SessionDep,
    caller: CallerDep,
    id: Annotated[  # noqa: A002
        list[Id], Query(min_length=1, max_length=MOST, description="id of a story; repeat it for several")
    ],
) -> dict[str, Any]:
    """Their statuses, without their words. A key that only hands in is told of the stories it handed in."""
    own = None if caller.may(Role.READ) else caller.actor.key
    return {"items": [asdict(one) for one in store.list_statuses(session, id, posted_by=own)]}
