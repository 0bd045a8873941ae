"""What changed between two discoveries of themes, and the moments that moved."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter

from storymine import store
from storymine.access import Role
from storymine_api.access import needs
from storymine_api.deps import Cursor, From, Id, Limit, SessionDep, Since, To
from storymine_api.routes.comparison_shapes import comparison_json
from storymine_api.routes.shapes import moment_json, page_json
from storymine_api.schemas.problem import Paged, problems
from storymine_api.schemas.readings import StoredMoment
from storymine_api.schemas.runs import RunChanges

router = APIRouter(tags=["runs"], dependencies=[needs(Role.READ)])


@router.get(
    "/v1/runs/{run_id}/changes",
    response_model=RunChanges,
    responses=problems(404, 422, 503),
    summary="What a discovery changed",
)
def get_changes(run_id: Id, session: SessionDep, since: Since = None) -> dict[str, Any]:
    """The themes of two discoveries side by side, and how many moments went from which theme to which."""
    return comparison_json(store.compare_runs(session, run_id, since))


@router.get(
    "/v1/runs/{run_id}/moments",
    response_model=Paged[StoredMoment],
    responses=problems(404, 422, 503),
    summary="Moments that a discovery moved",
)
def get_moved(
    run_id: Id,
    session: SessionDep,
    came_from: From = None,
    to: To = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> dict[str, Any]:
    """Those that went from one theme to another, in any run that still knows where each went (the two latest
    over the same readings)."""
    moved = store.Moved(run_id, came_from, to)
    return page_json(store.list_moved(session, moved, cursor=cursor, limit=limit), moment_json)
