"""The audit log."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query

from storymine import store
from storymine.access import Action, Role
from storymine.store import Page
from storymine_api.access import CallerDep, needs
from storymine_api.deps import Cursor, Limit, ServiceDep, Text, Time
from storymine_api.routes.shapes import page_json
from storymine_api.schemas.access import AuditEntry
from storymine_api.schemas.problem import Paged, problems

router = APIRouter(tags=["access"])


@router.get(
    "/v1/audit",
    response_model=Paged[AuditEntry],
    responses=problems(422, 503),
    dependencies=[needs(Role.ADMIN)],
    summary="Who did what",
)
def get_audit(
    service: ServiceDep,
    caller: CallerDep,
    key: Annotated[Text, Query(description="id of a key")] = None,
    action: Annotated[Action | None, Query(description="what was done")] = None,
    subject: Annotated[Text, Query(description="id of a story, customer, key ...")] = None,
    since: Annotated[Time, Query(description="from this time on; UTC unless it says else")] = None,
    until: Annotated[Time, Query(description="before this time")] = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> dict[str, Any]:
    """The newest first. Reading it is written down too."""
    service.gate.note(caller.actor, Action.AUDIT_READ, "audit")
    with service.sessions() as session:
        page: Page[Any] = store.list_audit(
            session,
            key=key,
            action=action,
            subject=subject,
            since=since,
            until=until,
            cursor=cursor,
            limit=limit,
        )
    return page_json(page, _entry_json)


def _entry_json(entry: Any) -> dict[str, Any]:
    return {
        "at": entry.at,
        "key": entry.actor.key,
        "name": entry.actor.name,
        "action": entry.action,
        "subject": entry.subject,
    }
