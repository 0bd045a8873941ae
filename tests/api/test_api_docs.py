"""docs/api.md names every route, filter, limit and kind of problem there is."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

from fastapi.testclient import TestClient
from storymine_api.deps import read_filters
from storymine_api.errors import KINDS

TEXT = (Path(__file__).parents[2] / "docs" / "api.md").read_text(encoding="utf-8")


def test_every_route_is_documented(client: TestClient) -> None:
    for path, methods in client.get("/openapi.json").json()["paths"].items():
        named = re.sub(r"{\w+}", "{id}", path)
        assert f"{named}`" in TEXT, path
        for method in methods:
            assert method.upper() == "GET" or f"`{method.upper()} {named}`" in TEXT


def test_every_filter_is_documented() -> None:
    assert [name for name in inspect.signature(read_filters).parameters if f"`{name}`" not in TEXT] == []


def test_every_kind_of_problem_is_documented() -> None:
    assert [kind.code for kind in KINDS if f"| {kind.status} | `{kind.code}` |" not in TEXT] == []
