"""Who may do what: every route with every key, over HTTP, as docs/access.md says."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from fastapi import APIRouter, FastAPI
from fastapi.testclient import TestClient
from storymine_api.access import OPEN, GuardedRoute, access_table, guarded_routes, needs

from storymine.access import Role
from storymine.workflow.access import create_key, revoke_key

TEXT = (Path(__file__).parents[2] / "docs" / "access.md").read_text(encoding="utf-8")
VALUES = {
    "story_id": "melding-0",
    "theme_id": "weg",
    "run_id": "weg",
    "key_id": "weg",
    "webhook_id": "weg",
    "key": "K-nobody",
    "token": "weg",
    "change_id": "1",
    "name": "charts.js",
}
REFUSED = {"unauthenticated", "forbidden"}


def filled_in(path: str) -> str:
    path = re.sub(r"{(\w+)(?::path)?}", lambda found: VALUES[found[1]], path)
    return f"{path}?id=melding-0" if path == "/v1/status" else path


def cells(app: FastAPI) -> list[tuple[str, str, GuardedRoute]]:
    found = [(method, route.path, route) for route in guarded_routes(app) for method in route.methods]
    assert len(found) >= 30
    return found


def code_of(response: Any) -> str:
    return str(response.json()["code"]) if "problem+json" in response.headers.get("content-type", "") else ""


@pytest.mark.parametrize("role", Role)
def test_every_route_with_every_role(guarded: Any, role: Role) -> None:
    for method, path, route in cells(guarded.app):
        guarded.clock.forward(seconds=2)
        response = guarded.client.request(
            method, filled_in(path), headers=guarded.bearer(role), follow_redirects=False
        )
        if not route.access.roles or role in route.access.allowed:
            assert code_of(response) not in REFUSED, (method, path)
            assert response.status_code < 500, (method, path, response.text)
        else:
            assert (response.status_code, code_of(response)) == (403, "forbidden"), (method, path)


def test_every_route_without_a_key_or_with_one_that_works_no_more(guarded: Any) -> None:
    revoked = guarded.keys[Role.ADMIN]
    revoke_key(guarded.sessions, guarded.key_id(Role.ADMIN), now=guarded.clock())
    for method, path, route in cells(guarded.app):
        guarded.clock.forward(seconds=30)
        for key in (None, revoked, revoked[:-3] + "AAA", "sm_", ""):
            headers = {} if key is None else {"Authorization": f"Bearer {key}"}
            response = guarded.client.request(
                method, filled_in(path), headers=headers, follow_redirects=False
            )
            if not route.access.roles:
                assert code_of(response) not in REFUSED, (method, path)
                continue
            assert (response.status_code, code_of(response)) == (401, "unauthenticated"), (method, path, key)
            challenge = response.headers["www-authenticate"]
            assert challenge.startswith('Bearer realm="storymine"')
            assert ("invalid_token" in challenge) == (key is not None)
            guarded.clock.forward(seconds=30)


def test_an_expired_key_is_refused(guarded: Any) -> None:
    _, text = create_key(
        guarded.sessions, "Kort", Role.READ, lifetime=timedelta(hours=1), now=guarded.clock()
    )
    headers = {"Authorization": f"bearer {text}"}
    assert guarded.client.get("/v1/runs", headers=headers).status_code == 200
    guarded.clock.forward(hours=1)
    assert guarded.client.get("/v1/runs", headers=headers).status_code == 401


def test_the_table_in_the_documentation_is_that_of_the_routes(filled_app: FastAPI) -> None:
    # scripts/access_table writes it.
    written = TEXT.partition("<!-- routes -->\n")[2].partition("\n<!-- end -->")[0]
    assert written == access_table(filled_app)


def app_with(router: APIRouter) -> FastAPI:
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    app.include_router(router)
    return app


@pytest.mark.parametrize(
    ("method", "path", "dependencies", "told"),
    [
        ("get", "/v1/new", [], "/v1/new needs one of"),
        ("get", "/v1/new", [OPEN, needs(Role.READ)], "/v1/new needs one of"),
        ("post", "/new", [needs(Role.CURATE)], "/new takes POST without FormDep"),
    ],
)
def test_no_route_goes_without_saying_what_it_needs(
    method: str, path: str, dependencies: list[Any], told: str
) -> None:
    router = APIRouter()
    router.add_api_route(path, lambda: None, methods=[method.upper()], dependencies=dependencies)
    with pytest.raises(TypeError, match=told):
        list(guarded_routes(app_with(router)))


def test_what_is_no_route_of_a_router_is_refused() -> None:
    with pytest.raises(TypeError, match=r"/openapi\.json cannot say what it needs"):
        list(guarded_routes(FastAPI()))
    with pytest.raises(TypeError, match="name a role"):
        needs()


def test_the_description_says_what_each_route_needs(client: TestClient) -> None:
    document = client.get("/openapi.json").json()
    assert document["components"]["securitySchemes"]["key"]["scheme"] == "bearer"
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            if path in {"/healthz", "/readyz"}:
                assert operation["security"] == []
                continue
            schemes = [next(iter(scheme)) for scheme in operation["security"]]
            assert schemes == (["key", "login"] if method == "get" else ["key"])
            assert set(operation["x-roles"]) <= {role.value for role in Role}
            for status in ("401", "403", "429"):
                assert "application/problem+json" in operation["responses"][status]["content"]
    assert "curate" in client.get("/docs").text
