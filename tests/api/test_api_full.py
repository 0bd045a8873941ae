"""A full disk: new stories are refused, none that was accepted is lost, and with room it goes on."""

from __future__ import annotations

import errno
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy import Engine as Database
from sqlalchemy import event
from storymine_api import errors

from storymine import store
from storymine.workflow import Engine

LONG = "De monteur kwam niet en heeft niets laten weten. " * 40


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """A store in which a few stories fit."""
    made = store.open_engine(f"sqlite:///{tmp_path}/full.db")
    store.upgrade(made)
    made.dispose()
    size = (tmp_path / "full.db").stat().st_size // 4096 + 20
    event.listen(made, "connect", lambda raw, _: raw.execute(f"PRAGMA max_page_count = {size}"))
    yield made
    made.dispose()


@pytest.fixture
def client(
    database: Database,
    make_app: Callable[..., FastAPI],
    local_client: type[TestClient],
    rule_engine: Engine,
) -> Iterator[TestClient]:
    with local_client(make_app(store.sessions(database), rule_engine)) as made:
        yield made


def send(client: TestClient, number: int) -> int:
    return client.post("/v1/stories", json={"id": f"v{number}", "text": f"{LONG} {number}"}).status_code


def test_a_full_store_refuses_and_goes_on_when_there_is_room(client: TestClient, database: Database) -> None:
    statuses = [send(client, number) for number in range(100)]
    accepted = [f"v{number}" for number, status in enumerate(statuses) if status == 202]
    assert 0 < len(accepted) < 100
    assert set(statuses) == {202, 503}

    refused = client.post("/v1/stories", json={"id": "nog een", "text": LONG * 4})
    assert refused.status_code == 503
    assert refused.headers["content-type"] == "application/problem+json"
    assert refused.json()["code"] == "full"
    assert int(refused.headers["retry-after"]) > 0
    assert "De monteur" not in refused.text

    lines = "".join(json.dumps({"id": f"r{n}", "text": f"{LONG} {n}"}) + "\n" for n in range(600))
    stream = client.post("/v1/stories", content=lines, headers={"Content-Type": "application/x-ndjson"})
    assert (stream.status_code, stream.json()["code"]) == (503, "full")

    there = {item["id"] for item in client.get("/v1/stories", params={"limit": 200}).json()["items"]}
    assert there == set(accepted)

    event.listen(database, "checkout", lambda raw, *_: raw.execute("PRAGMA max_page_count = 100000"))
    assert send(client, 1000) == 202


def test_no_room_for_temporary_files_is_told_as_such() -> None:
    told = errors.problem(OSError(errno.ENOSPC, "No space left on device"))
    assert (told.kind.status, told.kind.code) == (503, "full")
