"""The journey: themes by stages."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query

from storymine import store
from storymine.access import Role
from storymine.workflow import find_grouping
from storymine_api.access import needs
from storymine_api.deps import FiltersDep, ServiceDep, SessionDep
from storymine_api.language import Language, stage_name
from storymine_api.routes.shapes import journey_json
from storymine_api.schemas.insight import Journey
from storymine_api.schemas.problem import problems

router = APIRouter(tags=["insight"], dependencies=[needs(Role.READ)])


@router.get("/v1/journey", response_model=Journey, responses=problems(422, 503), summary="The journey matrix")
def get_journey(
    session: SessionDep,
    service: ServiceDep,
    filters: FiltersDep,
    lang: Annotated[Literal["nl", "en"], Query(description="language of the stages' names")] = "nl",
) -> dict[str, Any]:
    """Stages in order with their totals, themes by friction, and a cell where they meet."""
    matrix = store.journey_matrix(session, filters)
    t = Language(lang)
    names = {str(cell.stage): stage_name(service.journey, cell.stage, t) for cell in matrix.stages}
    return journey_json(matrix, service.journey, names, lang, find_grouping(session).of)
