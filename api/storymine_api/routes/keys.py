"""Keys: who may use the service, and what for."""

from __future__ import annotations

from dataclasses import asdict
from datetime import timedelta
from typing import Any

from fastapi import APIRouter

from storymine import store
from storymine.access import Role
from storymine.workflow.access import create_key, revoke_key
from storymine_api.access import CallerDep, needs
from storymine_api.bodies import parse_model
from storymine_api.deps import BodyDep, Id, ServiceDep, SessionDep
from storymine_api.schemas.access import NEW_KEY, KeyHead, Keys, MadeKey, NewKey
from storymine_api.schemas.problem import problems

router = APIRouter(tags=["access"], dependencies=[needs(Role.ADMIN)])

BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {
                "schema": {"$ref": "#/components/schemas/NewKey"},
                "examples": {"one": {"summary": "a key for a year", "value": NEW_KEY}},
            }
        },
    }
}


@router.post(
    "/v1/keys",
    status_code=201,
    response_model=MadeKey,
    responses=problems(400, 413, 415, 422, 503),
    openapi_extra=BODY,
    summary="Make a key",
)
def post_key(body: BodyDep, service: ServiceDep, caller: CallerDep) -> dict[str, Any]:
    """The answer holds the key, this once; the store keeps a hash of it."""
    sent = parse_model(body, NewKey)
    lifetime = timedelta(days=sent.days) if sent.days else None
    key, text = create_key(
        service.sessions,
        sent.name,
        sent.role,
        actor=caller.actor,
        lifetime=lifetime,
        now=service.gate.rules.now(),
    )
    service.gate.keys_changed()
    return {**asdict(key), "key": text}


@router.get("/v1/keys", response_model=Keys, responses=problems(503), summary="List keys")
def get_keys(session: SessionDep) -> dict[str, Any]:
    """The oldest first, revoked ones too."""
    return {"items": [asdict(key) for key in store.list_keys(session)]}


@router.delete(
    "/v1/keys/{key_id}", response_model=KeyHead, responses=problems(404, 422, 503), summary="Revoke a key"
)
def delete_key(key_id: Id, service: ServiceDep, caller: CallerDep) -> dict[str, Any]:
    """It and the browsers that are logged in with it are refused from now on, for good."""
    key = revoke_key(service.sessions, key_id, actor=caller.actor, now=service.gate.rules.now())
    service.gate.keys_changed()
    return asdict(key)
