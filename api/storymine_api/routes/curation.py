"""What people decide about themes: previewed, kept in a log, and undone."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query
from fastapi.responses import JSONResponse
from pydantic import BaseModel

from storymine import store
from storymine.access import Role
from storymine.changes import ChangeKind
from storymine.themes import undone
from storymine.workflow import curating, splitting
from storymine.workflow.curating import Outcome
from storymine_api.access import CallerDep, needs
from storymine_api.bodies import parse_model
from storymine_api.deps import BodyDep, Cursor, Id, Limit, ServiceDep, SessionDep
from storymine_api.routes.curation_shapes import change_json, outcome_json, part_json
from storymine_api.routes.shapes import page_json
from storymine_api.schemas.curation import (
    EDIT,
    EXCLUDE,
    MERGE,
    MOVE,
    SPLIT,
    ChangeEffect,
    ProposedParts,
    ThemeChange,
    ThemeEdit,
    ThemeExclude,
    ThemeMerge,
    ThemeMove,
    ThemeSplit,
)
from storymine_api.schemas.problem import Paged, problems

router = APIRouter(tags=["curation"])

Preview = Annotated[bool, Query(description="only say what would change")]
MADE = problems(400, 404, 409, 413, 415, 422, 503) | {201: {"model": ChangeEffect, "description": "Done"}}


def _takes(model: type[BaseModel], example: dict[str, Any]) -> dict[str, Any]:
    schema = {"$ref": f"#/components/schemas/{model.__name__}"}
    content = {"schema": schema, "examples": {"one": {"value": example}}}
    return {"requestBody": {"required": True, "content": {"application/json": content}}}


@router.get(
    "/v1/themes/changes",
    response_model=Paged[ThemeChange],
    responses=problems(422, 503),
    dependencies=[needs(Role.READ)],
    summary="List changes to themes",
)
def get_theme_changes(session: SessionDep, cursor: Cursor = None, limit: Limit = 50) -> dict[str, Any]:
    """The log of what people decided about themes, the newest first, with what the themes are called now."""
    cancelled = undone(store.load_changes(session))
    page = store.list_changes(session, cursor=cursor, limit=limit)
    return page_json(page, lambda row: change_json(row, cancelled.get(row.change.id)))


@router.post(
    "/v1/themes/changes/{change_id}/undo",
    response_model=ChangeEffect,
    responses=MADE,
    dependencies=[needs(Role.CURATE)],
    summary="Undo a change to themes",
)
def undo_theme_change(
    change_id: int,
    service: ServiceDep,
    caller: CallerDep,
    preview: Preview = False,
    by: Annotated[str | None, Query(max_length=80, description="short name of who decides so")] = None,
) -> JSONResponse:
    """Cancels one entry of the log, as if it had never been made; undo the undo to bring it back.

    409 when it was undone already, or when a later change stands on a theme that it made.
    """
    made = curating.undo(service.sessions, change_id, by=by, actor=caller.actor, preview=preview)
    return _answer(made, preview)


@router.post(
    "/v1/themes/merge",
    response_model=ChangeEffect,
    responses=MADE,
    dependencies=[needs(Role.CURATE)],
    openapi_extra=_takes(ThemeMerge, MERGE),
    summary="Merge themes",
)
def merge_themes(
    body: BodyDep, service: ServiceDep, caller: CallerDep, preview: Preview = False
) -> JSONResponse:
    """Puts all moments of some themes into another, for the past and from now on."""
    sent = parse_model(body, ThemeMerge)
    made = curating.merge(
        service.sessions, sent.themes, sent.into, by=sent.by, actor=caller.actor, preview=preview
    )
    return _answer(made, preview)


@router.post(
    "/v1/themes/split",
    response_model=ChangeEffect,
    responses=MADE,
    dependencies=[needs(Role.CURATE)],
    openapi_extra=_takes(ThemeSplit, SPLIT),
    summary="Split a theme",
)
def split_theme(
    body: BodyDep, service: ServiceDep, caller: CallerDep, preview: Preview = False
) -> JSONResponse:
    """Makes new themes of parts of one, by examples or by how its moments fall apart."""
    sent = parse_model(body, ThemeSplit)
    made = splitting.split(
        service.sessions,
        sent.theme,
        count=sent.parts,
        examples=[(one.story, one.moment) for one in sent.examples],
        titles=sent.titles,
        by=sent.by,
        actor=caller.actor,
        preview=preview,
    )
    return _answer(made, preview)


@router.post(
    "/v1/themes/move",
    response_model=ChangeEffect,
    responses=MADE,
    dependencies=[needs(Role.CURATE)],
    openapi_extra=_takes(ThemeMove, MOVE),
    summary="Move moments",
)
def move_moments(
    body: BodyDep, service: ServiceDep, caller: CallerDep, preview: Preview = False
) -> JSONResponse:
    """Puts moments in another theme, or in none; they stay there."""
    sent = parse_model(body, ThemeMove)
    places = [(one.story, one.moment) for one in sent.moments]
    made = curating.move(service.sessions, places, sent.into, by=sent.by, actor=caller.actor, preview=preview)
    return _answer(made, preview)


@router.post(
    "/v1/themes/exclude",
    response_model=ChangeEffect,
    responses=MADE,
    dependencies=[needs(Role.CURATE)],
    openapi_extra=_takes(ThemeExclude, EXCLUDE),
    summary="Exclude a theme",
)
def exclude_theme(
    body: BodyDep, service: ServiceDep, caller: CallerDep, preview: Preview = False
) -> JSONResponse:
    """Says that a theme is none: its moments, and those that come to it, belong to no theme."""
    sent = parse_model(body, ThemeExclude)
    decided: dict[ChangeKind, str | None] = {ChangeKind.EXCLUDE: None}
    made = curating.decide(
        service.sessions, sent.theme, decided, by=sent.by, actor=caller.actor, preview=preview
    )
    return _answer(made, preview)


@router.get(
    "/v1/themes/{theme_id}/parts",
    response_model=ProposedParts,
    responses=problems(404, 422, 503),
    dependencies=[needs(Role.READ)],
    summary="Propose parts of a theme",
)
def get_theme_parts(
    theme_id: Id, service: ServiceDep, count: Annotated[int, Query(ge=2, le=5)] = 2
) -> dict[str, Any]:
    """The parts that its moments fall into, the largest first, as a split into so many would make them."""
    parts = splitting.propose(service.sessions, theme_id, count)
    return {"items": [part_json(part) for part in parts]}


@router.patch(
    "/v1/themes/{theme_id}",
    response_model=ChangeEffect,
    responses=MADE,
    dependencies=[needs(Role.CURATE)],
    openapi_extra=_takes(ThemeEdit, EDIT),
    summary="Rename, pin, hide or own a theme",
)
def edit_theme(
    theme_id: Id, body: BodyDep, service: ServiceDep, caller: CallerDep, preview: Preview = False
) -> JSONResponse:
    """Changes what is given and leaves the rest as it is; names that people gave win for ever."""
    sent = parse_model(body, ThemeEdit)
    given = sent.model_fields_set
    decided: dict[ChangeKind, str | None] = {}
    if "title" in given:
        decided[ChangeKind.RENAME] = sent.title
    if "owner" in given:
        decided[ChangeKind.OWNER] = sent.owner
    if "pinned" in given:
        decided[ChangeKind.PIN if sent.pinned else ChangeKind.UNPIN] = None
    if "hidden" in given:
        decided[ChangeKind.HIDE if sent.hidden else ChangeKind.UNHIDE] = None
    made = curating.decide(
        service.sessions, theme_id, decided, by=sent.by, actor=caller.actor, preview=preview
    )
    return _answer(made, preview)


def _answer(outcome: Outcome, preview: bool) -> JSONResponse:
    return JSONResponse(outcome_json(outcome, preview=preview), 200 if preview else 201)
