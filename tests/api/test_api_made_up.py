"""Cursors, times and numbers that nobody was given are faults of the request, on every route and page."""

from __future__ import annotations

import base64
import json
from importlib import import_module
from itertools import chain
from pkgutil import iter_modules

import pytest
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from fastapi.testclient import TestClient
from storymine_api import pages, routes

from storymine.errors import InputError
from storymine.store.queries.cursors import decode_cursor

ORDERS = (
    "audit", "corrections", "deliveries", "delight", "failures", "friction", "moved", "receipts", "recent",
    "runs", "stories", "theme-changes", "webhooks",
)  # fmt: skip
TIMES = ("0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00")
VALUES = (*TIMES, "\ud800", "\x00", 10**400, -(10**400), 2**63, float("inf"), True, None, [], "")
IDS = {"run_id": "x", "webhook_id": "x", "theme_id": "x", "story_id": "x", "customer": "x"}


def cursor(*values: object) -> str:
    """A cursor as `encode_cursor` would make it."""
    return base64.urlsafe_b64encode(json.dumps(values).encode()).decode().rstrip("=")


def parameters(dependant: Dependant) -> set[str]:
    """What may stand in the address behind a question mark."""
    own = {field.name for field in dependant.query_params}
    return own.union(*map(parameters, dependant.dependencies))


def addresses(*wanted: str) -> list[str]:
    """Of every route and page that takes these parameters."""
    modules = [import_module(found.name) for found in iter_modules([*routes.__path__], f"{routes.__name__}.")]
    modules += [import_module(found.name) for found in iter_modules([*pages.__path__], f"{pages.__name__}.")]
    routers = [module.router for module in modules if hasattr(module, "router")]
    return [
        route.path_format.format_map(IDS)
        for route in chain.from_iterable(router.routes for router in routers)
        if isinstance(route, APIRoute) and "GET" in route.methods and {*wanted} <= parameters(route.dependant)
    ]


@pytest.mark.parametrize("order", ORDERS)
def test_no_cursor_is_a_failure_of_ours(client: TestClient, order: str) -> None:
    lists = addresses("cursor")
    assert len(lists) > 12
    for address in lists:
        for values in ([TIMES[0], 1], ["\ud800"], [10**400, 1]):
            told = client.get(address, params={"cursor": cursor(order, *values)})
            assert told.status_code in {200, 404, 422}, (address, values)


@pytest.mark.parametrize(
    ("address", "order", "rest"),
    [
        ("/v1/runs", "runs", []),
        ("/runs", "runs", []),
        ("/v1/stories", "stories", [1]),
        ("/stories", "stories", [1]),
        ("/v1/moments", "recent", [1]),
        ("/moments", "recent", [1]),
        ("/v1/moments?order=friction", "friction", [1]),
        ("/v1/audit", "audit", [1]),
        ("/v1/corrections", "corrections", [1]),
        ("/v1/receipts", "receipts", ["x"]),
        ("/v1/webhooks", "webhooks", ["x"]),
    ],
)
def test_a_cursor_with_values_that_cannot_be_is_refused(
    client: TestClient, address: str, order: str, rest: list[object]
) -> None:
    for value in VALUES:
        if (order == "runs" and isinstance(value, str) and value.isprintable()) or (
            order == "friction" and value == 2**63
        ):
            continue  # a value like any other
        made = cursor(order, value, *rest)
        told = client.get(address + ("&" if "?" in address else "?") + f"cursor={made}")
        assert told.status_code == 422, (address, value)


def test_a_cursor_nested_without_end_is_refused() -> None:
    nested = base64.urlsafe_b64encode(b"[" * 100_000).decode()
    with pytest.raises(InputError, match="cursor"):
        decode_cursor(nested, "runs", [str])


@pytest.mark.parametrize("time", TIMES)
@pytest.mark.parametrize("name", ["since", "until"])
def test_a_time_outside_the_calendar_is_refused(client: TestClient, name: str, time: str) -> None:
    told = client.get("/v1/audit", params={name: time})
    assert (told.status_code, told.json()["errors"][0]["field"]) == (422, name)


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
@pytest.mark.parametrize("name", ["since", "until"])
def test_the_first_and_the_last_day_are_days(client: TestClient, name: str, day: str) -> None:
    found = [address for address in addresses("since", "channel") if "/x" not in address]
    assert len(found) > 12
    for address in found:
        assert client.get(address, params={name: day}).status_code == 200, address


@pytest.mark.parametrize("number", [2**63, 10**30, -(10**30)])
def test_a_number_that_no_row_can_have_is_not_there(shop: TestClient, number: int) -> None:
    told = shop.post(f"/v1/themes/changes/{number}/undo")
    assert told.status_code in {404, 422}, told.text
    correction = {"story": "r-1", "number": number, "labels": {"effort": 1}}
    assert shop.post("/v1/corrections", json=correction).status_code in {404, 422}
    assert shop.post("/v1/keys", json={"name": "x", "role": "read", "days": number}).status_code == 422
