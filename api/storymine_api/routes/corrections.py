"""Corrections: what people say of moments that a model has read."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query
from fastapi.responses import JSONResponse

from storymine import store
from storymine.domain import Labels, Voice
from storymine.workflow.correcting import correct
from storymine_api.deps import BodyDep, Cursor, Limit, ServiceDep, SessionDep
from storymine_api.routes.parsing import parse
from storymine_api.routes.shapes import correction_json, page_json
from storymine_api.schemas.corrections import SENT, Correction, NewCorrection
from storymine_api.schemas.problem import Paged, problems

router = APIRouter(tags=["corrections"])

BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {
                "schema": {"$ref": "#/components/schemas/NewCorrection"},
                "examples": {"one": {"summary": "another driver, and worse", "value": SENT}},
            }
        },
    }
}


@router.post(
    "/v1/corrections",
    status_code=201,
    response_model=Correction,
    responses=problems(400, 404, 409, 413, 415, 422, 503),
    openapi_extra=BODY,
    summary="Correct or confirm a moment",
)
def post_correction(body: BodyDep, service: ServiceDep) -> JSONResponse:
    """What a person says of one moment, kept beside what the model had said. The newest of a stretch holds.

    Give the labels that you have an opinion on; 422 names those that are not in the scheme.
    """
    sent = parse(NewCorrection, body)
    made = correct(
        service.sessions, sent.story, sent.moment, _labels(sent), journey=service.journey, by=sent.by
    )
    return JSONResponse(correction_json(made), 201)


@router.get(
    "/v1/corrections",
    response_model=Paged[Correction],
    responses=problems(422, 503),
    summary="List corrections",
)
def get_corrections(
    session: SessionDep,
    cursor: Cursor = None,
    limit: Limit = 50,
    history: Annotated[bool, Query(description="also those that a newer one has replaced")] = False,
) -> dict[str, Any]:
    """The newest first; of each stretch the one that holds."""
    page = store.list_corrections(session, cursor=cursor, limit=limit, history=history)
    return page_json(page, correction_json)


def _labels(sent: NewCorrection) -> Labels:
    given = sent.labels
    return Labels(
        stage=given.stage,
        drivers=None if given.drivers is None else tuple(given.drivers),
        valence=given.valence,
        emotions=None if given.emotions is None else tuple(given.emotions),
        effort=given.effort,
        effort_causes=None if given.effort_causes is None else tuple(given.effort_causes),
        need=given.need,
        voice=Voice(given.voice) if given.voice else None,
    )
