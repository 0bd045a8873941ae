"""Moments: the quotes behind every number."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query

from storymine import store
from storymine.access import Role
from storymine_api.access import needs
from storymine_api.deps import Cursor, FiltersDep, Limit, SessionDep
from storymine_api.routes.shapes import moment_json, page_json
from storymine_api.schemas.problem import Paged, problems
from storymine_api.schemas.readings import StoredMoment

router = APIRouter(tags=["insight"], dependencies=[needs(Role.READ)])


@router.get(
    "/v1/moments", response_model=Paged[StoredMoment], responses=problems(422, 503), summary="List moments"
)
def get_moments(
    session: SessionDep,
    filters: FiltersDep,
    cursor: Cursor = None,
    limit: Limit = 50,
    order: Annotated[
        Literal["recent", "friction", "delight"], Query(description="which come first")
    ] = "recent",
) -> dict[str, Any]:
    """Moments that pass the filters, each with its story, its readings and its theme."""
    return page_json(
        store.list_moments(session, filters, cursor=cursor, limit=limit, order=order), moment_json
    )
