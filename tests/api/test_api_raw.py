"""What stories said before redaction, over HTTP: for administrators, written down, and in no error."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy.orm import Session, sessionmaker

from storymine.access import Role
from storymine.ingest import Redactor
from storymine.sealing import new_key, read_keyring
from storymine.workflow import Engine, Intake, accept
from storymine.workflow.access import create_key

KEY, OTHER = new_key(), new_key()
SAID = "U spreekt met Fien Zandstra."


def intake(keys: str | None = KEY) -> Intake:
    ring = read_keyring(keys) if keys else None
    return Intake(redactor=Redactor(), secret="geheim", keyring=ring, store_raw=ring is not None)


@pytest.fixture
def client_with(
    make_app: Callable[..., FastAPI],
    local_client: type[TestClient],
    empty_sessions: sessionmaker[Session],
    rule_engine: Engine,
) -> Callable[..., TestClient]:
    def make(keys: str | None = KEY) -> TestClient:
        return local_client(make_app(empty_sessions, rule_engine, intake=intake(keys)))

    return make


def test_an_administrator_sees_what_was_said_and_nobody_else(
    client_with: Callable[..., TestClient], empty_sessions: sessionmaker[Session]
) -> None:
    keys = {role: create_key(empty_sessions, f"Sleutel {role}", role)[1] for role in Role}
    client = client_with()
    admin = {"Authorization": f"Bearer {keys[Role.ADMIN]}"}
    row = {"id": "map/a 1", "text": SAID, "metadata": {"belde": "Fien Zandstra"}}
    client.post("/v1/stories", json=row, headers=admin)
    found = client.get("/v1/stories/map/a 1/raw", headers=admin).json()
    assert found["utterances"] == [{"speaker": "customer", "text": SAID, "start": None}]
    assert (found["id"], found["metadata"]) == ("map/a 1", {"belde": "Fien Zandstra"})
    for role in (Role.INGEST, Role.READ, Role.CURATE):
        refused = client.get("/v1/stories/map/a 1/raw", headers={"Authorization": f"Bearer {keys[role]}"})
        assert refused.status_code == 403
        assert "Zandstra" not in refused.text
    reader = {"Authorization": f"Bearer {keys[Role.READ]}"}
    for path in ("/v1/stories/map/a 1", "/v1/stories", "/stories/map/a 1", "/stories"):
        shown = client.get(path, headers=reader)
        assert shown.status_code == 200
        assert "Zandstra" not in shown.text
    told = client.get("/v1/audit", params={"action": "raw.read"}, headers=admin).json()["items"]
    assert [(one["name"], one["subject"]) for one in told] == [("Sleutel admin", "map/a 1")]


def test_what_is_not_kept_is_not_found(client_with: Callable[..., TestClient]) -> None:
    client = client_with(None)
    client.post("/v1/stories", json={"id": "a", "text": SAID})
    for path in ("/v1/stories/a/raw", "/v1/stories/weg/raw"):
        assert (client.get(path).status_code, client.get(path).json()["code"]) == (404, "not-found")


@pytest.mark.parametrize(
    ("keys", "told"), [(None, "there are no keys"), (OTHER, "not among the keys")], ids=["none", "other"]
)
def test_without_its_key_the_answer_says_which_key_it_takes(
    client_with: Callable[..., TestClient],
    empty_sessions: sessionmaker[Session],
    keys: str | None,
    told: str,
) -> None:
    accept(empty_sessions, [{"id": "a", "text": SAID, "customer": "K-1"}], intake=intake())
    client = client_with(keys)
    asked: list[Any] = [
        client.get("/v1/stories/a/raw"),
        client.post("/v1/customers/export", json={"customer": "K-1"}),
    ]
    for answer in asked:
        assert (answer.status_code, answer.json()["code"]) == (503, "sealed")
        assert told in answer.json()["detail"]
        assert repr(KEY.partition(":")[0]) in answer.json()["detail"]
        assert KEY.partition(":")[2] not in answer.text
    assert client.get("/v1/audit", params={"action": "raw.read"}).json()["items"] == []
    held = client_with(KEY).post("/v1/customers/export", json={"customer": "K-1"}).json()
    assert held["stories"][0]["raw"]["utterances"] == [SAID]
