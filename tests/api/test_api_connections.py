"""No request holds a connection to the store while it asks for another: many would wait for ever."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy.orm import Session, sessionmaker
from storymine_api.access import guarded_routes

from storymine import store
from storymine.workflow import Engine

WANTED = {"key": "K-1", "change_id": "1", "name": "charts.js"}


@pytest.fixture
def narrow(
    filled: sessionmaker[Session],
    rule_engine: Engine,
    make_app: Callable[..., FastAPI],
    local_client: type[TestClient],
) -> Iterator[tuple[FastAPI, TestClient]]:
    """A service over the filled store that has one connection."""
    url = filled.kw["bind"].url.render_as_string()
    database = store.open_engine(url, connections=1)
    app = make_app(store.sessions(database), rule_engine)
    with local_client(app) as client:
        yield app, client
    database.dispose()


def test_every_route_reads_with_one_connection(narrow: tuple[FastAPI, Any]) -> None:
    app, client = narrow
    told = client.get("/v1/stories").json()["items"]
    stories = [row["id"] for row in told]
    themes = [row["id"] for row in client.get("/v1/themes").json()["items"]]
    runs = [row["id"] for row in client.get("/v1/runs").json()["items"]]
    given = {**WANTED, "story_id": stories[0], "theme_id": themes[0], "run_id": runs[0]}
    asked = 0
    for route in guarded_routes(app):
        path = re.sub(r"{(\w+)(?::path)?}", lambda found: given.get(found[1], "weg"), route.path)
        if "GET" not in route.methods or path == "/v1/events":
            continue
        response = client.get(path, follow_redirects=False)
        assert response.status_code < 500, (path, response.text)
        asked += 1
    assert asked > 40
    for path in ("/v1/stories", "/stories"):
        assert client.get(path, params={"customer": told[0]["customer"]}).status_code == 200
