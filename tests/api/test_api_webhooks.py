"""Webhooks over HTTP: made, told once, tried, listed, removed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from ipaddress import ip_network
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from receiver import Receiver, answer, is_signed
from sqlalchemy.orm import Session, sessionmaker
from storymine_api.schemas.webhooks import NewWebhook
from test_api_openapi import document, validator

from storymine.domain import Lineage
from storymine.store import webhooks
from storymine.store.webhooks.events import story_analysed, story_failed
from storymine.webhooks import Sender, Signer
from storymine.workflow import Engine
from storymine.workflow.delivering import Deliverer, deliver_due
from storymine.workflow.webhooks import Dispatch

URL = "/v1/webhooks"
PUBLIC = "https://crm.example.nl/storymine"
DISPATCH = Dispatch(
    Signer(lambda: "geheim"), Sender(timeout=5, allowed=(ip_network("127.0.0.0/8"),)), http=True
)


@pytest.fixture
def open_client(
    make_app: Callable[..., FastAPI],
    local_client: type[TestClient],
    empty_sessions: sessionmaker[Session],
    rule_engine: Engine,
) -> Iterator[TestClient]:
    """A client of a service that may send to this machine."""
    with local_client(make_app(empty_sessions, rule_engine, dispatch=DISPATCH)) as made:
        yield made


def add(client: TestClient, url: str = PUBLIC, **more: Any) -> Any:
    response = client.post(URL, json={"url": url, **more})
    assert response.status_code == 201, response.text
    return response.json()


def happen(sessions: sessionmaker[Session], *numbers: int) -> None:
    with sessions.begin() as session:
        webhooks.add_events(session, [webhooks.Event("story.failed", {"n": n}) for n in numbers])


def deliver(sessions: sessionmaker[Session]) -> int:
    return deliver_due(
        Deliverer(sessions, DISPATCH, "test", now=lambda: datetime.now(UTC) + timedelta(seconds=1))
    )


def test_a_webhook_is_made_and_its_secret_told_once(empty: TestClient) -> None:
    response = empty.post(URL, json={"url": PUBLIC, "events": ["story.failed"], "description": " CRM "})
    assert response.status_code == 201
    assert response.headers["cache-control"] == "no-store"
    made = response.json()
    secret = made.pop("secret")
    assert secret.startswith("whsec_")
    assert (made["url"], made["events"], made["description"]) == (PUBLIC, ["story.failed"], "CRM")
    assert empty.get(f"{URL}/{made['id']}").json() == made
    assert empty.get(URL).json() == {"items": [made], "next": None}
    assert add(empty)["events"] == list(webhooks.EVENTS)


def test_events_arrive_signed_and_are_listed(
    open_client: TestClient, empty_sessions: sessionmaker[Session], receiver: Receiver
) -> None:
    made = add(open_client, receiver.url)
    happen(empty_sessions, 1, 2)
    assert open_client.get(f"{URL}/{made['id']}").json()["pending"] == 2
    assert deliver(empty_sessions) == 2
    assert all(is_signed(received, made["secret"]) for received in receiver.got)
    page = open_client.get(f"{URL}/{made['id']}/deliveries", params={"limit": 1}).json()
    [last] = page["items"]
    assert (last["event"], last["status"], last["answer"]) == (receiver.got[1].id, "delivered", 204)
    rest = open_client.get(f"{URL}/{made['id']}/deliveries", params={"cursor": page["next"]}).json()
    assert [row["event"] for row in rest["items"]] == [receiver.got[0].id]


def test_trying_tells_what_came_of_it(open_client: TestClient, receiver: Receiver) -> None:
    made = add(open_client, receiver.url)
    told = open_client.post(f"{URL}/{made['id']}/test").json()
    assert told == {"delivered": True, "answer": 204, "reason": "answered 204"}
    [received] = receiver.got
    assert received.message["type"] == "webhook.test"
    assert received.message["data"] == {"webhook": made["id"]}
    assert is_signed(received, made["secret"])
    receiver.reply = answer(500)
    told = open_client.post(f"{URL}/{made['id']}/test").json()
    assert told == {"delivered": False, "answer": 500, "reason": "answered 500"}
    assert open_client.get(f"{URL}/{made['id']}/deliveries").json()["items"] == []


def test_a_new_secret_signs_beside_the_old_one(open_client: TestClient, receiver: Receiver) -> None:
    made = add(open_client, receiver.url)
    address = f"{URL}/{made['id']}/rotate"
    response = open_client.post(address)
    assert response.headers["cache-control"] == "no-store"
    new = response.json()["secret"]
    open_client.post(f"{URL}/{made['id']}/test")
    assert is_signed(receiver.got[0], made["secret"])
    assert is_signed(receiver.got[0], new)
    newest = open_client.post(address, params={"overlap_hours": 0}).json()["secret"]
    open_client.post(f"{URL}/{made['id']}/test")
    assert [is_signed(receiver.got[1], one) for one in (made["secret"], new, newest)] == [False, False, True]
    assert open_client.post(address, params={"overlap_hours": -1}).status_code == 422


def test_what_is_dead_is_queued_again_once_it_is_enabled(
    open_client: TestClient, empty_sessions: sessionmaker[Session], receiver: Receiver
) -> None:
    made = add(open_client, receiver.url)
    address = f"{URL}/{made['id']}"
    receiver.reply = answer(410)
    happen(empty_sessions, 1, 2)
    deliver(empty_sessions)
    dead = open_client.get(f"{address}/deliveries", params={"status": "dead"}).json()["items"]
    assert [row["reason"] for row in dead] == ["the webhook was disabled", "answered 410"]
    refused = open_client.post(f"{address}/retry")
    assert (refused.status_code, refused.json()["code"]) == (409, "changed")
    assert open_client.post(f"{address}/enable").json()["disabled_at"] is None
    receiver.reply = answer(200)
    params = {"event": dead[0]["event"]}
    assert open_client.post(f"{address}/retry", params=params).json() == {"retried": 1}
    assert open_client.post(f"{address}/retry").json() == {"retried": 1}
    assert deliver(empty_sessions) == 2


def test_removing(empty: TestClient) -> None:
    address = f"{URL}/{add(empty)['id']}"
    response = empty.delete(address)
    assert (response.status_code, response.content) == (204, b"")
    for method, path in [("GET", ""), ("DELETE", ""), ("GET", "/deliveries")] + [
        ("POST", path) for path in ("/rotate", "/test", "/enable", "/retry")
    ]:
        response = empty.request(method, address + path)
        assert (response.status_code, response.json()["code"]) == (404, "not-found")


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ([], "body"),
        ({}, "url"),
        ({"url": 3}, "url"),
        ({"url": "http://crm.example.nl/"}, "https"),
        ({"url": "https://10.0.0.1/"}, "public"),
        ({"url": "https://[::1]/"}, "public"),
        ({"url": PUBLIC, "events": ["story.gelezen"]}, "story.gelezen"),
        ({"url": PUBLIC, "events": "story.failed"}, "events"),
        ({"url": PUBLIC, "secret": "whsec_x"}, "secret"),
        ({"url": PUBLIC, "description": "x" * 201}, "description"),
    ],
)
def test_what_cannot_be_used_is_named(empty: TestClient, body: Any, fault: str) -> None:
    response = empty.post(URL, json=body)
    assert (response.status_code, response.json()["code"]) == (422, "invalid")
    assert fault in response.json()["detail"]
    assert empty.get(URL).json()["items"] == []


def test_a_private_address_is_not_sent_to(empty: TestClient, receiver: Receiver) -> None:
    """A name passes when it is added, and is refused when it turns out to lead to this machine."""
    port = receiver.url.rsplit(":", 1)[1].split("/")[0]
    made = add(empty, f"https://localhost:{port}/hook")
    told = empty.post(f"{URL}/{made['id']}/test").json()
    assert told["delivered"] is False
    assert "no public address" in told["reason"]
    assert receiver.got == []


def test_the_description_fits_what_is_sent_and_answered(empty: TestClient) -> None:
    whole = document(empty)
    post = whole["paths"][URL]["post"]
    example = post["requestBody"]["content"]["application/json"]["examples"]["one"]["value"]
    NewWebhook.model_validate(example)
    validator({"$ref": "#/components/schemas/NewWebhook"}, whole).validate(example)
    made = empty.post(URL, json=example).json()
    validator({"$ref": "#/components/schemas/MadeWebhook"}, whole).validate(made)


def test_what_is_sent_is_described(empty: TestClient, rule_engine: Engine) -> None:
    whole = document(empty)
    assert set(whole["webhooks"]) == set(webhooks.EVENTS)
    [analysis] = rule_engine.analyse([{"text": "De monteur kwam niet. Wel netjes gebeld."}])
    now = datetime.now(UTC)
    for event in (
        story_analysed("r1", 1, analysis, moments=2),
        story_failed("s1", 1, step="analyse", reason="ValueError"),
        webhooks.themes_discovered("r2", "r1", [Lineage("t1", None, "new", 0.0)], themes=1),
    ):
        body = whole["webhooks"][event.type]["post"]["requestBody"]["content"]["application/json"]
        validator(body["schema"], whole).validate(json.loads(webhooks.message_body(event, now)))


JSON = st.none() | st.integers() | st.text(max_size=30) | st.lists(st.text(max_size=8), max_size=2)
BODY = st.fixed_dictionaries(
    {"url": st.text(max_size=40) | st.text(max_size=20).map("https://".__add__) | JSON},
    optional={"events": st.lists(st.sampled_from(list(webhooks.EVENTS))) | JSON, "description": JSON},
)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=BODY | JSON)
def test_any_body(empty: TestClient, body: object) -> None:
    response = empty.post(URL, content=json.dumps(body), headers={"Content-Type": "application/json"})
    assert response.status_code in {201, 422}, response.text
