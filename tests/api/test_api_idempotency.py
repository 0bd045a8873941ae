"""The same request with the same Idempotency-Key is done once, on both databases."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy import Engine as Database
from sqlalchemy import text
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session, sessionmaker
from storymine_api.limits import Limits

from storymine import store
from storymine.workflow import Engine

ROWS = [{"id": "a", "text": "De monteur kwam niet."}, {"text": ""}]
KEY = {"Idempotency-Key": '"8e03978e"'}
NDJSON = {"Content-Type": "application/x-ndjson"}


@pytest.fixture
def sessions(db: Database) -> sessionmaker[Session]:
    return store.sessions(db)


@pytest.fixture
def keyed(
    local_client: type[TestClient],
    make_app: Callable[..., FastAPI],
    sessions: sessionmaker[Session],
    rule_engine: Engine,
) -> Iterator[TestClient]:
    with local_client(make_app(sessions, rule_engine)) as made:
        yield made


def test_the_same_request_gets_the_same_answer(keyed: TestClient) -> None:
    first = keyed.post("/v1/stories", json=ROWS, headers=KEY)
    again = keyed.post("/v1/stories", json=ROWS, headers={"Idempotency-Key": "8e03978e"})
    assert first.status_code == again.status_code == 202
    assert first.json()["stories"][0]["status"] == "created"
    assert again.content == first.content
    assert again.headers["content-type"] == first.headers["content-type"]
    assert "idempotent-replayed" not in first.headers
    assert again.headers["idempotent-replayed"] == "true"
    other = keyed.post("/v1/stories", json=ROWS, headers={"Idempotency-Key": "another"})
    assert other.json()["stories"][0]["status"] == "duplicate"


def test_another_request_with_the_same_key_is_refused(keyed: TestClient) -> None:
    keyed.post("/v1/stories", json=ROWS, headers=KEY)
    for response in (
        keyed.post("/v1/stories", json=ROWS[:1], headers=KEY),
        keyed.post("/v1/stories", content=b'{"text": "Ja."}', headers=KEY | NDJSON),
        keyed.post("/v1/files", files={"file": ("x.csv", b"text\nJa.\n")}, headers=KEY),
    ):
        assert (response.status_code, response.json()["code"]) == (422, "key-reused")
        assert response.json()["errors"][0]["field"] == "Idempotency-Key"
    assert len(keyed.get("/v1/stories").json()["items"]) == 1


def test_a_refusal_is_kept_too(keyed: TestClient) -> None:
    first = keyed.post("/v1/stories", json=[{"text": ""}], headers=KEY)
    again = keyed.post("/v1/stories", json=[{"text": ""}], headers=KEY)
    assert first.status_code == again.status_code == 422
    assert again.content == first.content
    assert again.headers["content-type"] == "application/problem+json"


def test_streams_and_files_have_keys_too(keyed: TestClient) -> None:
    body = b'{"text": "Prima."}\n{"text": ""}\n'
    for key, send in (
        ("s", lambda headers: keyed.post("/v1/stories", content=body, headers=headers | NDJSON)),
        ("f", lambda headers: keyed.post("/v1/files", files={"file": ("x.jsonl", body)}, headers=headers)),
    ):
        first, again = (send({"Idempotency-Key": key}) for _ in range(2))
        assert first.status_code == again.status_code == 202
        assert again.content == first.content
        assert again.headers["idempotent-replayed"] == "true"


def test_at_once_the_second_is_told_to_wait(keyed: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, go_on = threading.Event(), threading.Event()
    # Waits before it takes SQLite's only place for a writer.
    monkeypatch.setattr("storymine_api.routes.stories.store_rows", _waiting(begun, go_on))
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(keyed.post, "/v1/stories", json=ROWS, headers=KEY)
        assert begun.wait(20)
        second = keyed.post("/v1/stories", json=ROWS, headers=KEY)
        assert (second.status_code, second.json()["code"]) == (409, "in-progress")
        go_on.set()
        assert first.result(20).status_code == 202
    assert keyed.post("/v1/stories", json=ROWS, headers=KEY).content == first.result().content


def _waiting(begun: threading.Event, go_on: threading.Event) -> Callable[..., Any]:
    from storymine_api.batches import store_rows

    def wait(*args: Any) -> Any:
        begun.set()
        assert go_on.wait(20)
        return store_rows(*args)

    return wait


def test_what_failed_here_can_be_sent_again_at_once(
    keyed: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(session: Session, stories: Any, **options: Any) -> Any:
        raise OperationalError("", {}, Exception())

    with monkeypatch.context() as patched:
        patched.setattr(store, "save_stories", failing)
        assert keyed.post("/v1/stories", json=ROWS, headers=KEY).status_code == 503
    assert keyed.post("/v1/stories", json=ROWS, headers=KEY).json()["stories"][0]["status"] == "created"


def test_answers_expire(
    local_client: type[TestClient],
    make_app: Callable[..., FastAPI],
    sessions: sessionmaker[Session],
    rule_engine: Engine,
) -> None:
    limits = Limits(answers_kept=timedelta(seconds=-1))
    with local_client(make_app(sessions, rule_engine, limits=limits)) as client:
        client.post("/v1/stories", json=ROWS, headers=KEY)
        told = client.post("/v1/stories", json=ROWS[:1], headers=KEY)
    assert told.json()["stories"][0]["status"] == "duplicate"


def test_no_words_are_kept_with_a_key(keyed: TestClient, db: Database) -> None:
    keyed.post("/v1/stories", json=[{"text": "Pieternel belde."}, {"text": "", "id": "x"}], headers=KEY)
    with db.connect() as connection:
        [row] = connection.execute(text("SELECT * FROM kept_answers")).all()
    assert "Pieternel" not in repr(row)
    assert row.status == 202


@pytest.mark.parametrize("key", ["", " ", "x" * 256, "é", '"', "een twee"])
def test_a_key_that_is_none_is_a_problem(empty: TestClient, key: str) -> None:
    response = empty.post("/v1/stories", json=ROWS, headers={"Idempotency-Key": key.encode("latin-1")})  # type: ignore[dict-item]
    assert response.status_code == 422
    assert response.json()["errors"][0]["field"] == "Idempotency-Key"


def test_with_a_key_a_stream_is_read_whole_and_so_within_the_limit_of_a_body(
    local_client: type[TestClient],
    make_app: Callable[..., FastAPI],
    empty_sessions: sessionmaker[Session],
    rule_engine: Engine,
) -> None:
    with local_client(make_app(empty_sessions, rule_engine, limits=Limits(body=100))) as client:
        body = b'{"text": "Ja."}\n' * 10
        response = client.post("/v1/stories", content=body, headers=KEY | NDJSON)
        assert (response.status_code, response.json()["code"]) == (413, "too-large")
        assert client.post("/v1/stories", content=body, headers=NDJSON).status_code == 202
