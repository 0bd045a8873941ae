"""Analyse at once, store nothing."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter

from storymine.access import Role
from storymine.errors import RecordError
from storymine.ingest import story_from_row
from storymine.output import analysis_to_dict
from storymine_api.access import needs
from storymine_api.deps import BodyDep, ServiceDep
from storymine_api.routes.rows import as_rows, unusable
from storymine_api.schemas.problem import problems
from storymine_api.schemas.readings import Analysis
from storymine_api.schemas.stories import STORY_BODY

router = APIRouter(tags=["analyse"])
MOST = 500
"""Stories in one request; what is more belongs in POST /v1/stories, where nobody waits for it."""


@router.post(
    "/v1/analyse",
    response_model=Analysis | list[Analysis],
    responses=problems(400, 413, 415, 422, 503),
    openapi_extra=STORY_BODY,
    dependencies=[needs(Role.READ)],
    summary="Analyse at once, store nothing",
)
def post_analyse(body: BodyDep, service: ServiceDep) -> Any:
    """One story gives one analysis, a list (of at most 500) gives a list in the same order.

    Personal data is replaced first: texts and offsets in the answer are those of the redacted text.
    """
    listed = isinstance(body, list)
    stories, faults = [], []
    for index, row in enumerate(as_rows(body, most=MOST)):
        try:
            stories.append(story_from_row(row))
        except RecordError as error:
            faults.append((index, error))
    if faults:
        raise unusable(faults, listed=listed)
    analyses = [analysis_to_dict(analysis) for analysis in service.engine().analyse(stories)]
    return analyses if listed else analyses[0]
