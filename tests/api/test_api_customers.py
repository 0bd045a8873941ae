"""Erasing, what is held on a customer, and receipts, over HTTP."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from urllib.parse import quote

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session, sessionmaker

from storymine.workflow import Engine, Intake, accept

INTAKE = Intake(redactor=None, secret="geheim")
KEYS = ("K-1", "a/b?c#d%e &+", "..", "Zoë 😀", "erase", "export", 'x"y\\z', "1/2/3/")


def put(sessions: sessionmaker[Session], key: object, number: int = 0) -> None:
    accept(sessions, [{"id": f"s{number}", "text": "De monteur kwam niet.", "customer": key}], intake=INTAKE)


@pytest.mark.parametrize("key", KEYS)
def test_any_key_can_be_sent_in_the_body_or_in_the_address(
    empty: TestClient, empty_sessions: sessionmaker[Session], key: str
) -> None:
    address = f"/v1/customers/{quote(key, safe='')}"
    put(empty_sessions, key, 1)
    put(empty_sessions, "K-2", 2)
    held = empty.post("/v1/customers/export", json={"customer": key})
    assert held.status_code == 200
    assert [story["id"] for story in held.json()["stories"]] == ["s1"]
    if key != "..":  # clients resolve dots in an address themselves: one more reason for the body
        assert empty.get(address).json() == held.json()
    erased = empty.post("/v1/customers/erase", json={"customer": key, "by": "Anna"}).json()
    assert (erased["stories"], erased["moments"], erased["by"], erased["kind"]) == (1, 0, "Anna", "customer")
    assert erased["cleaned_at"]
    put(empty_sessions, key, 3)
    if key != "..":
        erased = empty.delete(address, params={"by": "Bo"}).json()
        assert (erased["stories"], erased["by"]) == (1, "Bo")
        assert empty.delete(address).json()["stories"] == 0
        assert empty.get(address).json()["stories"] == []
    assert [story["id"] for story in empty.get("/v1/stories").json()["items"]][-1:] == ["s2"]


def test_a_numeric_key_is_the_key_that_a_row_has(
    empty: TestClient, empty_sessions: sessionmaker[Session]
) -> None:
    put(empty_sessions, 55102)
    assert empty.post("/v1/customers/erase", json={"customer": 55102}).json()["stories"] == 1


def test_what_is_read_in_a_customers_stories_is_told_and_erased(read: TestClient) -> None:
    read.post("/v1/corrections", json={"story": "melding-0", "moment": 0, "labels": {"valence": 1}})
    [story, *_] = read.post("/v1/customers/export", json={"customer": "K-0"}).json()["stories"]
    assert story["id"] == "melding-0"
    assert story["moments"][0]["text"] == "De monteur kwam alweer niet."
    assert story["corrections"][0]["labels"] == {"valence": 1}
    receipt = read.post("/v1/customers/erase", json={"customer": "K-0"}).json()
    assert receipt["moments"] > receipt["stories"] > 0
    assert read.get("/v1/stories/melding-0").status_code == 404
    assert read.get("/v1/corrections").json()["items"] == []
    assert "melding-0" not in read.get("/moments").text


def test_one_story_is_erased(read: TestClient) -> None:
    assert read.post("/v1/customers/erase", json={"story": "melding-1"}).json()["kind"] == "story"
    assert read.get("/v1/stories/melding-1").status_code == 404
    assert read.get("/v1/stories/melding-2").status_code == 200


def test_receipts_are_listed_and_name_nobody(empty: TestClient) -> None:
    told = [empty.post("/v1/customers/erase", json={"customer": key}).json() for key in ("A", "B")]
    page = empty.get("/v1/receipts", params={"limit": 1}).json()
    assert page["items"] == [told[1]]
    rest = empty.get("/v1/receipts", params={"cursor": page["next"]}).json()
    assert rest == {"items": [told[0]], "next": None}
    assert INTAKE.pseudonym("A") not in json.dumps(told)


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"customer": "a", "story": "b"},
        {"customer": ""},
        {"customer": " \t"},
        {"customer": None},
        {"customer": ["a"]},
        {"customer": "x" * 501},
        {"customer": True},
        {"klant": "a"},
        {"story": 5},
        {"customer": "a", "by": "x" * 81},
        [],
        "K-1",
    ],
)
def test_what_is_no_request_is_refused(empty: TestClient, body: object) -> None:
    response = empty.post("/v1/customers/erase", json=body)
    assert response.status_code == 422
    assert response.headers["content-type"] == "application/problem+json"
    assert empty.get("/v1/receipts").json()["items"] == []


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(key=st.text(min_size=1, max_size=30))
def test_any_text_is_a_key_or_a_problem(empty: TestClient, key: str) -> None:
    assert empty.post("/v1/customers/export", content=json.dumps({"customer": key}), headers={
        "Content-Type": "application/json"}).status_code in {200, 422}  # fmt: skip


def test_an_empty_key_in_the_address_is_refused(empty: TestClient) -> None:
    assert empty.get("/v1/customers/").status_code == 422
    assert empty.delete("/v1/customers/%20").status_code == 422


def test_a_key_in_the_address_is_not_logged_when_it_fails(
    empty_sessions: sessionmaker[Session],
    rule_engine: Engine,
    make_app: Callable[..., FastAPI],
    local_client: type[TestClient],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    key = "K-geheim"

    def fail(*_: object) -> None:
        raise RuntimeError(key)

    monkeypatch.setattr("storymine_api.routes.customers.export_customer", fail)
    with (
        caplog.at_level(logging.INFO, logger="storymine"),
        local_client(make_app(empty_sessions, rule_engine), raise_server_exceptions=False) as client,
    ):
        assert client.get(f"/v1/customers/{key}").status_code == 500
    assert "/v1/customers/{key:path}" in caplog.text
    assert key not in caplog.text
