"""Customers' rights: what is held on one, erasing it, and the receipts. All of it is for administrators."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query

from storymine import store
from storymine.access import Action, Role
from storymine.output import receipt_to_dict
from storymine.workflow import erase_customer, erase_story, export_customer
from storymine_api.access import CallerDep, needs
from storymine_api.bodies import parse_model
from storymine_api.deps import BodyDep, Cursor, Limit, Service, ServiceDep, SessionDep
from storymine_api.gate import Caller
from storymine_api.routes.shapes import page_json
from storymine_api.schemas.customers import LONGEST_NAME, AskedCustomer, AskedErasure, Held, Receipt
from storymine_api.schemas.problem import Paged, problems

router = APIRouter(tags=["customers"], dependencies=[needs(Role.ADMIN)])


def _body(name: str) -> dict[str, Any]:
    schema = {"$ref": f"#/components/schemas/{name}"}
    return {"requestBody": {"required": True, "content": {"application/json": {"schema": schema}}}}


@router.post(
    "/v1/customers/erase",
    response_model=Receipt,
    responses=problems(400, 413, 415, 422, 503),
    openapi_extra=_body("AskedErasure"),
    summary="Erase a customer or a story",
)
def post_erase(body: BodyDep, service: ServiceDep, caller: CallerDep) -> dict[str, Any]:
    """Everything that was kept of the customer's stories, in all versions, is erased in one transaction; the
    answer is a receipt. Erasing what is not there is fine. The key is in the body, so that it is in no log of
    addresses.
    """
    asked, actor = parse_model(body, AskedErasure), caller.actor
    if asked.story is not None:
        return receipt_to_dict(erase_story(service.sessions, asked.story, by=asked.by, actor=actor))
    pseudonym = service.intake.pseudonym(str(asked.customer))
    return receipt_to_dict(erase_customer(service.sessions, pseudonym, by=asked.by, actor=actor))


@router.post(
    "/v1/customers/export",
    response_model=Held,
    responses=problems(400, 413, 415, 422, 503),
    openapi_extra=_body("AskedCustomer"),
    summary="What is held on a customer",
)
def post_export(body: BodyDep, service: ServiceDep, caller: CallerDep) -> dict[str, Any]:
    """All stories of a customer in all versions, with all that was read in them. The key is in the body, so
    that it is in no log of addresses.
    """
    asked = parse_model(body, AskedCustomer)
    return _export(service, caller, str(asked.customer))


@router.get(
    "/v1/customers/{key:path}",
    response_model=Held,
    responses=problems(422, 503),
    summary="What is held on a customer, by address",
)
def get_customer(key: str, service: ServiceDep, caller: CallerDep) -> dict[str, Any]:
    """As `POST /v1/customers/export`, which is better: an address ends up in logs. Write the key
    percent-encoded.
    """
    return _export(service, caller, key)


@router.delete(
    "/v1/customers/{key:path}",
    response_model=Receipt,
    responses=problems(422, 503),
    summary="Erase a customer, by address",
)
def delete_customer(
    key: str,
    service: ServiceDep,
    caller: CallerDep,
    by: Annotated[
        str | None, Query(max_length=LONGEST_NAME, description="who erases, for the receipt")
    ] = None,
) -> dict[str, Any]:
    """As `POST /v1/customers/erase`, which is better: an address ends up in logs. Write the key
    percent-encoded.
    """
    pseudonym = service.intake.pseudonym(key)
    return receipt_to_dict(erase_customer(service.sessions, pseudonym, by=by, actor=caller.actor))


@router.get(
    "/v1/receipts", response_model=Paged[Receipt], responses=problems(422, 503), summary="List receipts"
)
def get_receipts(session: SessionDep, cursor: Cursor = None, limit: Limit = 50) -> dict[str, Any]:
    """What was erased and when, the newest first; receipts hold no personal data."""
    return page_json(store.list_receipts(session, cursor=cursor, limit=limit), receipt_to_dict)


def _export(service: Service, caller: Caller, key: str) -> dict[str, Any]:
    pseudonym = service.intake.pseudonym(key)
    service.gate.note(caller.actor, Action.CUSTOMER_READ, pseudonym)
    return export_customer(service.sessions, pseudonym, keyring=service.intake.keyring)
