"""Webhooks: who is told what happened, and what became of telling them. For who runs the service."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Response
from fastapi.responses import JSONResponse

from storymine.access import Role
from storymine.store import webhooks
from storymine.workflow.webhooks import (
    add_webhook,
    enable_webhook,
    remove_webhook,
    retry_deliveries,
    rotate_secret,
    try_webhook,
)
from storymine_api.access import CallerDep, needs
from storymine_api.bodies import parse_model
from storymine_api.deps import BodyDep, Cursor, Id, Limit, ServiceDep, SessionDep
from storymine_api.routes.shapes import page_json
from storymine_api.schemas.problem import Paged, problems
from storymine_api.schemas.webhooks import (
    SENT,
    Delivery,
    MadeWebhook,
    NewSecret,
    NewWebhook,
    Retried,
    TestResult,
    Webhook,
)

router = APIRouter(tags=["webhooks"], dependencies=[needs(Role.ADMIN)])

BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {
                "schema": {"$ref": "#/components/schemas/NewWebhook"},
                "examples": {"one": {"summary": "two kinds of events", "value": SENT}},
            }
        },
    }
}
SECRET = {"Cache-Control": "no-store"}
"""An answer that holds a secret is kept nowhere."""


@router.post(
    "/v1/webhooks",
    status_code=201,
    response_model=MadeWebhook,
    responses=problems(400, 413, 415, 422, 503),
    openapi_extra=BODY,
    summary="Add a webhook",
)
def post_webhook(body: BodyDep, service: ServiceDep, caller: CallerDep) -> JSONResponse:
    """Sends a URL a signed message of everything that happens from now on. The secret is told once, here."""
    sent = parse_model(body, NewWebhook)
    made, secret = add_webhook(
        service.sessions,
        service.dispatch,
        sent.url,
        events=sent.events,
        description=sent.description,
        actor=caller.actor,
    )
    return JSONResponse(row_json(made) | {"secret": secret}, 201, SECRET)


@router.get(
    "/v1/webhooks", response_model=Paged[Webhook], responses=problems(422, 503), summary="List webhooks"
)
def get_webhooks(session: SessionDep, cursor: Cursor = None, limit: Limit = 50) -> dict[str, Any]:
    """The newest first, each with how it fares."""
    return page_json(webhooks.list_webhooks(session, cursor=cursor, limit=limit), row_json)


@router.get(
    "/v1/webhooks/{webhook_id}",
    response_model=Webhook,
    responses=problems(404, 422, 503),
    summary="One webhook",
)
def get_webhook(webhook_id: Id, session: SessionDep) -> dict[str, Any]:
    """What it is told, and how that goes."""
    return row_json(webhooks.find_webhook(session, webhook_id))


@router.delete(
    "/v1/webhooks/{webhook_id}",
    status_code=204,
    responses=problems(404, 422, 503),
    summary="Remove a webhook",
)
def delete_webhook(webhook_id: Id, service: ServiceDep, caller: CallerDep) -> Response:
    """Forgets it, and what it was still to be told."""
    remove_webhook(service.sessions, webhook_id, actor=caller.actor)
    return Response(status_code=204)


@router.post(
    "/v1/webhooks/{webhook_id}/rotate",
    response_model=NewSecret,
    responses=problems(404, 422, 503),
    summary="Give a webhook a new secret",
)
def post_rotate(
    webhook_id: Id,
    service: ServiceDep,
    caller: CallerDep,
    overlap_hours: Annotated[
        float, Query(ge=0, le=720, description="the old secret signs along for so long; 0 when it has leaked")
    ] = 24.0,
) -> JSONResponse:
    """The new secret is told once, here. Meanwhile messages carry a signature of each."""
    overlap = timedelta(hours=overlap_hours)
    secret = rotate_secret(
        service.sessions, service.dispatch, webhook_id, overlap=overlap, actor=caller.actor
    )
    return JSONResponse({"secret": secret}, 200, SECRET)


@router.post(
    "/v1/webhooks/{webhook_id}/test",
    response_model=TestResult,
    responses=problems(404, 422, 503),
    summary="Send a test message",
)
def post_test(webhook_id: Id, service: ServiceDep) -> dict[str, Any]:
    """Sends a message of type `webhook.test` once, now, and tells what came of it."""
    answer = try_webhook(service.sessions, service.dispatch, webhook_id)
    return {"delivered": answer.delivered, "answer": answer.status, "reason": answer.reason}


@router.post(
    "/v1/webhooks/{webhook_id}/enable",
    response_model=Webhook,
    responses=problems(404, 422, 503),
    summary="Send to a disabled webhook again",
)
def post_enable(webhook_id: Id, service: ServiceDep, caller: CallerDep) -> dict[str, Any]:
    """It is told what happens from now on; `retry` sends it what it missed."""
    return row_json(enable_webhook(service.sessions, webhook_id, actor=caller.actor))


@router.post(
    "/v1/webhooks/{webhook_id}/retry",
    response_model=Retried,
    responses=problems(404, 409, 422, 503),
    summary="Queue dead deliveries again",
)
def post_retry(
    webhook_id: Id,
    service: ServiceDep,
    caller: CallerDep,
    event: Annotated[Id | None, Query(description="only this event, msg_...")] = None,
) -> dict[str, int]:
    """All that were given up, or that of one event, as if they were new."""
    return {"retried": retry_deliveries(service.sessions, webhook_id, event=event, actor=caller.actor)}


@router.get(
    "/v1/webhooks/{webhook_id}/deliveries",
    response_model=Paged[Delivery],
    responses=problems(404, 422, 503),
    summary="List deliveries",
)
def get_deliveries(
    webhook_id: Id,
    session: SessionDep,
    status: Annotated[
        Literal["pending", "delivered", "dead"] | None, Query(description="only these; all when left out")
    ] = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> dict[str, Any]:
    """Of the newest event first."""
    page = webhooks.list_deliveries(session, webhook=webhook_id, status=status, cursor=cursor, limit=limit)
    return page_json(page, row_json)


def row_json(row: webhooks.WebhookRow | webhooks.DeliveryRow) -> dict[str, Any]:
    """A row as JSON."""
    return {
        name: value.isoformat() if isinstance(value, datetime) else value
        for name, value in asdict(row).items()
    }
