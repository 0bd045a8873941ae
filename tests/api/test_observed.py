"""Request ids, metrics and their bounds, health that answers whatever hangs."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import text
from sqlalchemy.orm import Session, sessionmaker
from storymine_api.errors import KINDS
from storymine_api.observed import METHODS, NO_ROUTE, OTHER

from storymine import store
from storymine.domain import Channel
from storymine.errors import ModelError
from storymine.workflow import Engine, Readiness

Samples = dict[tuple[str, frozenset[tuple[str, str]]], float]


def scrape(client: TestClient) -> Samples:
    answer = client.get("/metrics")
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
    families = text_string_to_metric_families(answer.text)
    return {
        (sample.name, frozenset(sample.labels.items())): sample.value
        for family in families
        for sample in family.samples
    }


def gained(before: Samples, after: Samples, name: str, **labels: str) -> float:
    key = (name, frozenset(labels.items()))
    return after.get(key, 0.0) - before.get(key, 0.0)


def test_requests_are_counted_by_route_method_and_status(client: TestClient) -> None:
    before = scrape(client)
    client.get("/v1/stories/melding-1?q=woorden")
    client.get("/v1/stories/bestaat-niet")
    client.get("/v1/nergens/woorden")
    after = scrape(client)
    name, route = "storymine_requests_total", "/v1/stories/{story_id:path}"
    assert gained(before, after, name, route=route, method="GET", status="200") == 1
    assert gained(before, after, name, route=route, method="GET", status="404") == 1
    assert gained(before, after, name, route=NO_ROUTE, method="GET", status="404") == 1
    assert gained(before, after, "storymine_request_seconds_count", route=route, method="GET") == 2


def test_stories_are_counted_by_what_became_of_them(empty: TestClient) -> None:
    before = scrape(empty)
    rows: list[dict[str, Any]] = [
        {"id": "a", "channel": "chat", "text": "Mijn internet doet het niet."},
        {"id": "b", "channel": "e-mail", "text": "De rekening klopt niet."},
        {"id": "c", "channel": "chat", "text": ""},
        {"id": "d", "channel": "brief van oma", "text": "Beste mensen."},
    ]
    for _ in range(2):
        assert empty.post("/v1/stories", json=rows).status_code == 202
    empty.post("/v1/stories", json={**rows[0], "text": "Nu doet het internet het weer."})
    after = scrape(empty)
    for channel, status, count in (
        ("chat", "created", 1), ("chat", "duplicate", 1), ("chat", "superseded", 1), ("chat", "rejected", 2),
        ("email", "created", 1), ("email", "duplicate", 1), ("unknown", "rejected", 2),
    ):  # fmt: skip
        assert gained(before, after, "storymine_stories_total", channel=channel, status=status) == count
    assert gained(before, after, "storymine_redaction_seconds_count") == 5


def test_the_queue_is_read_from_the_store(empty: TestClient, empty_sessions: sessionmaker[Session]) -> None:
    empty.post("/v1/stories", json=[{"id": str(n), "text": f"Melding {n}."} for n in range(5)])
    with empty_sessions.begin() as session:
        store.claim_stories(session, worker="w", limit=2, lease=timedelta(minutes=5))
        store.release_failed(session, "0", worker="w", reason="ValueError", step="analyse", max_attempts=1)
    found = scrape(empty)
    depth = {
        dict(labels)["status"]: value for (name, labels), value in found.items() if "queue_stories" in name
    }
    assert depth == {"waiting": 3, "claimed": 1, "failed": 1}
    assert found["storymine_queue_oldest_seconds", frozenset()] >= 0
    assert found["storymine_store_up", frozenset()] == 1
    assert "process_resident_memory_bytes" in {name for name, _ in found}


ODD = st.text(st.characters(min_codepoint=33, max_codepoint=126, exclude_characters="/?#\\"), max_size=30)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(method=st.sampled_from(["GET", "POST", "BREW", "PROPFIND", "DELETE"]), tail=ODD, name=ODD)
def test_labels_stay_within_short_lists(client: TestClient, method: str, tail: str, name: str) -> None:
    for path in (f"/{tail}", f"/v1/stories/{tail}", f"/static/{tail}", f"/v1/moments?stage={name}&q={tail}"):
        client.request(method, path, headers={"X-Request-ID": name or "x"})
    routes = {getattr(route, "path", "") for route in _routes(client.app)} | {NO_ROUTE}
    allowed = {
        "route": routes, "method": METHODS | {OTHER}, "channel": {c.value for c in Channel} | {"unknown"},
        "status": {str(k.status) for k in KINDS}
        | {"200", "201", "202", "204", "206", "303", "304", "307", "416"}
        | {"created", "duplicate", "superseded", "rejected", "waiting", "claimed", "failed"},
        "result": {"analysed", "retried", "failed", "finished"},
    }  # fmt: skip
    for sample, labels in scrape(client):
        for label, value in labels:
            if sample.startswith("storymine_") and label not in {"le", "model", "version"}:
                assert value in allowed[label], (sample, label, value)


def _routes(app: Any) -> Iterator[Any]:
    for route in app.routes:
        yield route
        yield from getattr(getattr(route, "original_router", None), "routes", ())


@pytest.mark.parametrize("good", ["8f14e45fceea167a", "a1b2c3d4-0000-4000-8000-123456789abc", "proxy_1.2-3"])
def test_a_request_keeps_its_id(client: TestClient, good: str) -> None:
    answer = client.get("/v1/themes/weg", headers={"X-Request-ID": good})
    assert answer.headers["x-request-id"] == answer.json()["request_id"] == good


@pytest.mark.parametrize(
    "bad", ["", "kort", "x" * 65, "a b c d e f g h", "<script>alert</script>", "-begin-met"]
)
def test_an_odd_request_id_is_replaced(client: TestClient, bad: str) -> None:
    answer = client.get("/healthz", headers={"X-Request-ID": bad})
    assert re.fullmatch("[0-9a-f]{16}", answer.headers["x-request-id"])


def test_every_answer_has_an_id_of_its_own(client: TestClient) -> None:
    paths = ("/", "/v1/nergens", "/static/storymine.css", "/metrics", "/readyz")
    assert len({client.get(path).headers["x-request-id"] for path in paths}) == len(paths)


def fault(client: TestClient) -> dict[str, str]:
    answer = client.get("/readyz")
    assert (answer.status_code, answer.json()["code"]) == (503, "not-ready")
    assert client.get("/healthz").status_code == 200
    return {one["field"]: one["reason"] for one in answer.json()["errors"]}


@pytest.fixture
def service(
    url: str, make_app: Callable[..., FastAPI], local_client: type[TestClient], rule_engine: Engine
) -> Iterator[Callable[..., TestClient]]:
    """Makes a client of a service over a store on either database, with a readiness of its own."""
    database = store.open_engine(url)
    sessions = store.sessions(database)

    def make(check_model: Callable[[], object] = lambda: None, **options: Any) -> TestClient:
        readiness = Readiness(sessions, check_model=check_model, **options)
        return local_client(make_app(sessions, rule_engine, readiness=readiness))

    yield make
    database.dispose()


def test_it_is_not_ready_without_schema_model_or_room(service: Callable[..., TestClient], url: str) -> None:
    def no_model() -> None:
        raise ModelError("'nergens' is neither a model folder nor a shipped model")

    assert service().get("/readyz").json()["status"] == "ready"
    assert "nergens" in fault(service(no_model))["model"]
    if url.startswith("sqlite"):
        assert "free" in fault(service(min_free=10**18))["disk"]
    else:
        assert service(min_free=10**18).get("/readyz").status_code == 200
    database = store.open_engine(url)
    try:
        with database.connect().execution_options(storymine_writes=True) as connection, connection.begin():
            connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
        assert "storymine db upgrade" in fault(service())["schema"]
    finally:
        with database.connect().execution_options(storymine_writes=True) as connection, connection.begin():
            newest = {"newest": store.newest_version()}
            connection.execute(text("UPDATE alembic_version SET version_num = :newest"), newest)
        database.dispose()


@pytest.mark.postgres
@pytest.mark.parametrize("url", ["postgres"], indirect=True)  # SQLite's readers wait for nobody
def test_health_answers_while_the_database_hangs(service: Callable[..., TestClient], url: str) -> None:
    database = store.open_engine(url)
    with service(seconds=0.5) as client:
        with database.begin() as holding:
            holding.execute(text("LOCK TABLE alembic_version, stories IN ACCESS EXCLUSIVE MODE"))
            # More requests hang than the service has threads or connections.
            hanging = [threading.Thread(target=client.get, args=("/v1/stories",)) for _ in range(45)]
            for thread in hanging:
                thread.start()
            assert "within" in fault(client)["store"]
            assert "within" in fault(client)["store"]
        for thread in hanging:
            thread.join()
        assert client.get("/readyz").status_code == 200
    database.dispose()
