"""Streams of NDJSON: answered in lines, a batch at a time, and honest when they break."""

from __future__ import annotations

import asyncio
import gzip
import json
import logging
from collections.abc import AsyncIterator, Callable, Iterable
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session, sessionmaker
from storymine_api.limits import Limits

from storymine import store
from storymine.workflow import Engine

Sessions = sessionmaker[Session]
MakeApp = Callable[..., FastAPI]
HEADERS = {"Content-Type": "application/x-ndjson"}


def rows(count: int, *, start: int = 0) -> bytes:
    return b"".join(
        json.dumps({"id": f"r-{n}", "text": f"Melding {n}."}).encode() + b"\n"
        for n in range(start, start + count)
    )


def lines(body: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in body.splitlines()]


def pending(sessions: Sessions) -> int:
    with sessions() as session:
        return store.count_pending(session)


async def exchange(
    app: FastAPI,
    chunks: Iterable[bytes],
    *,
    ends: str = "http.request",
    headers: dict[str, str] | None = None,
    on_receive: Callable[[int], None] = lambda _: None,
    hold_answer: bool = False,
) -> tuple[int, bytes]:
    """One request, spoken to the application itself. `ends` with http.disconnect breaks the body off;
    `hold_answer` takes nothing of the answer before the whole body is sent, as many clients do.
    """
    messages: list[dict[str, Any]] = [
        {"type": "http.request", "body": chunk, "more_body": True} for chunk in chunks
    ]
    messages.append({"type": ends, "body": b"", "more_body": False})
    sent = asyncio.Event()
    answer: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        number = len(messages)
        on_receive(number)
        message = messages.pop(0) if messages else {"type": "http.disconnect"}
        if not messages:
            sent.set()
        return message

    async def send(message: Any) -> None:
        if hold_answer:
            await sent.wait()
        answer.append(message)

    given = {"Host": "localhost", **HEADERS, **(headers or {})}
    scope = {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": "POST",
        "scheme": "http",
        "path": "/v1/stories",
        "raw_path": b"/v1/stories",
        "query_string": b"",
        "headers": [(name.lower().encode(), value.encode()) for name, value in given.items()],
        "server": ("test", 80),
        "client": ("127.0.0.1", 1),
        "root_path": "",
    }
    await asyncio.wait_for(app(scope, receive, send), 60)
    body = b"".join(message.get("body", b"") for message in answer[1:])
    return answer[0]["status"], body


def test_every_record_gets_a_line_and_the_last_line_counts(
    empty: TestClient, empty_sessions: Sessions
) -> None:
    body = rows(3) + b'\n{"text": ""}\n[]\n{"text": \n' + rows(1) + b'{"id": "r-1", "text": "Verbeterd."}'
    response = empty.post("/v1/stories", content=body, headers=HEADERS)
    assert response.status_code == 202
    assert response.headers["content-type"] == "application/x-ndjson"
    told = lines(response.content)
    statuses = ["created"] * 3 + ["rejected"] * 3 + ["duplicate", "superseded"]
    assert [(line["index"], line["status"]) for line in told[:-1]] == list(enumerate(statuses))
    assert told[0] == {"index": 0, "id": "r-0", "status": "created"}
    assert [line["reason"].split(":")[0] for line in told[3:6]] == ["text", "record", "record"]
    assert told[-1] == {
        "status": "done",
        "records": 8,
        "created": 3,
        "duplicate": 1,
        "superseded": 1,
        "rejected": 3,
    }
    assert pending(empty_sessions) == 3


def test_the_lines_of_a_batch_come_after_its_commit_and_before_the_body_ends(
    make_app: MakeApp, empty_sessions: Sessions, rule_engine: Engine
) -> None:
    stored: list[int] = []
    chunks = [rows(500, start=500 * n) for n in range(4)]
    status, body = asyncio.run(
        exchange(
            make_app(empty_sessions, rule_engine),
            chunks,
            on_receive=lambda _: stored.append(pending(empty_sessions)),
        )
    )
    assert status == 202
    assert stored == [0, 500, 1000, 1500, 2000]  # nothing waits in memory for the rest of the body
    assert lines(body)[-1]["created"] == 2000


def test_a_client_that_sends_all_before_it_reads_is_not_waited_for(
    make_app: MakeApp, empty_sessions: Sessions, rule_engine: Engine
) -> None:
    chunks = [rows(500, start=500 * n) for n in range(4)]
    status, body = asyncio.run(exchange(make_app(empty_sessions, rule_engine), chunks, hold_answer=True))
    assert status == 202
    assert [line["index"] for line in lines(body)[:-1]] == list(range(2000))


def test_of_a_stream_that_breaks_off_the_committed_batches_stay(
    local_client: type[TestClient], make_app: MakeApp, empty_sessions: Sessions, rule_engine: Engine
) -> None:
    app = make_app(empty_sessions, rule_engine)
    status, body = asyncio.run(exchange(app, [rows(500), rows(20, start=500)], ends="http.disconnect"))
    assert status == 202
    last = lines(body)[-1]
    assert (last["status"], last["code"], last["records"], last["created"]) == (
        "stopped",
        "broken-off",
        500,
        500,
    )
    assert pending(empty_sessions) == 500
    with local_client(app) as client:  # sending all of it again completes it
        told = lines(client.post("/v1/stories", content=rows(520), headers=HEADERS).content)
    assert (told[-1]["created"], told[-1]["duplicate"]) == (20, 500)


def test_a_stream_that_breaks_off_at_once_is_a_problem(
    make_app: MakeApp, empty_sessions: Sessions, rule_engine: Engine
) -> None:
    app = make_app(empty_sessions, rule_engine)
    status, body = asyncio.run(exchange(app, [rows(20)], ends="http.disconnect"))
    assert (status, json.loads(body)["code"]) == (400, "broken-off")
    assert pending(empty_sessions) == 0


def test_a_stream_over_the_limit_stops_where_it_is(
    local_client: type[TestClient], make_app: MakeApp, empty_sessions: Sessions, rule_engine: Engine
) -> None:
    app = make_app(empty_sessions, rule_engine, limits=Limits(stream=30_000))
    with local_client(app) as client:
        declared = client.post("/v1/stories", content=rows(1000), headers=HEADERS)
        assert (declared.status_code, declared.json()["code"]) == (413, "too-large")
        assert declared.json()["errors"] == [{"field": "body", "reason": "more than 30,000 bytes"}]
    _, body = asyncio.run(exchange(app, [rows(600), rows(600, start=600)]))
    told = lines(body)
    assert (told[-1]["status"], told[-1]["code"], told[-1]["records"]) == ("stopped", "too-large", 500)
    assert pending(empty_sessions) == 500


def test_a_record_over_the_limit_is_named_and_the_others_go_in(
    local_client: type[TestClient], make_app: MakeApp, empty_sessions: Sessions, rule_engine: Engine
) -> None:
    body = rows(1) + json.dumps({"text": "x" * 2000}).encode() + b"\n" + rows(1, start=1)
    with local_client(make_app(empty_sessions, rule_engine, limits=Limits(record=1000))) as client:
        told = lines(client.post("/v1/stories", content=body, headers=HEADERS).content)
    assert [line["status"] for line in told] == ["created", "rejected", "created", "done"]
    assert told[1]["reason"] == "record: longer than 1,000 bytes"


def test_a_store_that_fails_half_way_is_told_and_logged_without_words(
    local_client: type[TestClient],
    make_app: MakeApp,
    empty_sessions: Sessions,
    rule_engine: Engine,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    save, calls = store.save_stories, []

    def failing(session: Session, stories: Any, **options: Any) -> Any:
        calls.append(len(stories))
        if len(calls) == 2:
            raise OperationalError(stories[0].text, {}, Exception(stories[0].text))
        return save(session, stories, **options)

    monkeypatch.setattr(store, "save_stories", failing)
    with local_client(make_app(empty_sessions, rule_engine)) as client, caplog.at_level(logging.INFO):
        response = client.post("/v1/stories", content=rows(1200), headers=HEADERS)
    told = lines(response.content)
    assert (told[-1]["status"], told[-1]["code"], told[-1]["records"]) == ("stopped", "unavailable", 500)
    assert "Melding" not in caplog.text + response.text
    assert "stream.stopped route=/v1/stories records=500 code=unavailable" in caplog.text


@pytest.mark.parametrize("body", [b"", b"\n \r\n"])
def test_a_stream_without_records_is_a_problem(empty: TestClient, body: bytes) -> None:
    response = empty.post("/v1/stories", content=body, headers=HEADERS)
    assert (response.status_code, response.json()["code"]) == (422, "invalid")


def test_a_stream_may_come_compressed_and_a_damaged_one_stops(
    empty: TestClient, empty_sessions: Sessions
) -> None:
    packed = gzip.compress(rows(3000))
    headers = {**HEADERS, "Content-Encoding": "gzip"}
    cut = lines(empty.post("/v1/stories", content=packed[: len(packed) - 20], headers=headers).content)
    assert (cut[-1]["status"], cut[-1]["code"]) == ("stopped", "malformed")
    assert pending(empty_sessions) == cut[-1]["records"] < 3000
    told = lines(empty.post("/v1/stories", content=packed, headers=headers).content)
    assert (told[-1]["status"], told[-1]["records"]) == ("done", 3000)
    assert pending(empty_sessions) == 3000


def test_a_large_stream_takes_little_memory(
    make_app: MakeApp, empty_sessions: Sessions, rule_engine: Engine
) -> None:
    import tracemalloc

    line = json.dumps({"text": "Ja.", "bijlage": "x" * 40_000}).encode() + b"\n"

    async def body() -> AsyncIterator[bytes]:
        for _ in range(2000):
            yield line

    async def post() -> None:
        messages = body()

        async def receive() -> dict[str, Any]:
            chunk = await anext(messages, b"")
            return {"type": "http.request", "body": chunk, "more_body": bool(chunk)}

        async def send(message: Any) -> None:
            pass

        headers = [(name.lower().encode(), value.encode()) for name, value in HEADERS.items()]
        headers.append((b"host", b"localhost"))
        scope = {"type": "http", "method": "POST", "path": "/v1/stories", "headers": headers}
        await make_app(empty_sessions, rule_engine)({**scope, "query_string": b""}, receive, send)

    tracemalloc.start()
    asyncio.run(post())
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert 2000 * len(line) > 75_000_000
    assert peak < 40_000_000
