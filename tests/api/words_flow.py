"""A whole flow of stories that hold a marked word, with every failure that can be made, logging all it can.

usage: words_flow.py MARK DATABASE_URL text|json    (run by test_words_stay_out.py; prints spans and metrics)
"""

from __future__ import annotations

import asyncio
import gc
import gzip
import json
import logging
import socket
import sys
import threading
import time
import warnings
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import uvicorn
from fastapi import FastAPI
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from prometheus_client import generate_latest
from sqlalchemy import text
from starlette.responses import StreamingResponse
from storymine_api.app import create_app

from storymine import store
from storymine.access import COMMAND_LINE
from storymine.cli.opening import read_settings
from storymine.domain import Analysis, Story
from storymine.errors import SealError
from storymine.ingest import Redactor
from storymine.logs import set_up_logging
from storymine.metrics import REGISTRY
from storymine.sealing import new_key, read_keyring
from storymine.workflow import Engine, Intake, load, work_batch
from storymine.workflow.raw import forget_all, read_raw
from storymine.workflow.redacting import redact_again
from storymine.workflow.webhooks import Dispatch

MARK = sys.argv[1]
SAID = f"De {MARK} monteur kwam niet. Ik ben boos over {MARK}."
ROWS: list[Any] = [
    {"id": "goed", "channel": "chat", "text": SAID, "customer": f"{MARK}-klant", "product": MARK},
    {"id": "stuk", "channel": "chat", "text": f"{SAID} stuk"},
    {"id": "a", "channel": MARK, "text": SAID},
    {"id": "b", "text": SAID, "utterances": MARK, "score": MARK, "occurred_at": MARK},
    {MARK: SAID},
    MARK,
]
NDJSON = {"Content-Type": "application/x-ndjson"}
JSON = {"Content-Type": "application/json"}
PATHS = (
    *("/", "/moments", "/stories", "/themes", "/v1/moments", "/v1/stories", "/v1/journey", "/v1/themes"),
    *(f"/v1/stories/{MARK}", f"/{MARK}", f"/static/{MARK}", f"/breekt/{MARK}", "/verloren", "/breekt-af"),
    *("/stories/goed", "/v1/stories/goed", "/v1/stories/goed/raw", f"/v1/stories/{MARK}/raw"),
)
TALKATIVE = (
    "sqlalchemy",
    "uvicorn",
    "uvicorn.access",
    "uvicorn.error",
    "asyncio",
    "python_multipart",
    "fastapi",
)


class Brittle:
    """Breaks on one story in words that hold what the customer said, as libraries do."""

    model = "breekbaar 1"

    def __init__(self, real: Any) -> None:
        self.real = real

    def analyse(self, stories: Iterable[Story]) -> Iterator[Analysis]:
        for story in stories:
            if story.id == "stuk":
                raise ValueError(f"cannot read {story.text!r}")
            yield from self.real.analyse([story])

    def embed(self, texts: list[str]) -> Any:
        return self.real.embed(texts)


def add_broken_routes(app: FastAPI) -> None:
    @app.get("/breekt/{what}")
    def breaks(what: str, q: str = "") -> None:
        raise RuntimeError(f"broken on {what} {q}")

    @app.get("/breekt-af")
    async def breaks_off() -> StreamingResponse:
        async def body() -> AsyncIterator[bytes]:
            yield b"begin"
            raise RuntimeError(f"broken on {MARK}")

        return StreamingResponse(body())

    @app.get("/verloren")
    async def lose() -> dict[str, str]:
        async def fail() -> None:
            raise RuntimeError(f"lost {MARK}")

        asyncio.ensure_future(fail())  # noqa: RUF006 - nobody is to wait for it
        await asyncio.sleep(0)
        return {}


def hand_in(client: httpx.Client) -> None:
    """Good and bad records, in every way there is."""
    address = "/v1/stories"
    client.post(address, json=ROWS)
    assert client.post(address, json=ROWS[:5]).status_code == 202
    client.post(address, content=f'{{"text": "{SAID}', headers=JSON)
    client.post(address, content=MARK, headers={"Content-Type": f"application/{MARK}"})
    client.post(address, content=MARK, headers={"Content-Encoding": "gzip", **JSON})
    client.post(address, content="".join(f"{json.dumps(row)}\n" for row in ROWS) + MARK, headers=NDJSON)
    many = "".join(json.dumps({"text": f"{SAID} {n}"}) + "\n" for n in range(900)).encode()
    client.post(address, content=gzip.compress(many)[:-200], headers={**NDJSON, "Content-Encoding": "gzip"})
    client.post(address, json=ROWS[:1], headers={"Idempotency-Key": MARK})
    file = {"file": (f"{MARK}.csv", f"{MARK};text\n1;{SAID}\n")}
    client.post("/v1/files", files=file, data={"channel": MARK})
    client.post("/v1/files", files=file)
    client.post("/v1/analyse", json=ROWS[1])


def ask(client: httpx.Client) -> None:
    """Pages and answers with the word in the address and in every header that may come along."""
    headers = {
        **dict.fromkeys(("User-Agent", "Referer"), MARK),
        **dict.fromkeys(("tracestate", "baggage"), f"x={MARK}"),
        "X-Request-ID": f"geen id, maar {MARK}",
        "traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
    }
    odd = {"q": MARK, "stage": MARK, "since": MARK, MARK: MARK}
    for path in PATHS:
        for query in ({"q": MARK}, odd):
            for accept in ("text/html", "application/json"):
                try:
                    client.get(path, params=query, headers={**headers, "Accept": accept})
                except httpx.HTTPError:
                    assert path == "/breekt-af", path
    client.request("BREW", f"/{MARK}")


def correct(client: httpx.Client) -> None:
    for correction in (
        {"story": "goed", "moment": 0, "labels": {"stage": MARK}, "by": MARK},
        {"story": MARK, "moment": 0, "labels": {"valence": 9, MARK: 1}},
        {"story": "goed", "moment": 0, "labels": {"valence": 1}, "by": MARK},
    ):
        client.post("/v1/corrections", json=correction)


def look_back(client: httpx.Client, sessions: Any) -> None:
    """Raw text shown, not opened, redacted again and forgotten."""
    shown = client.get("/v1/stories/goed/raw")
    assert MARK in shown.text
    assert MARK in client.post("/v1/customers/export", json={"customer": f"{MARK}-klant"}).text
    other = read_keyring(new_key())
    with sessions() as session:
        [*raws] = store.list_raw(session, limit=10_000)
    assert raws
    assert redact_again(sessions, other, Redactor(), every=True).unopened == len(raws)
    try:
        read_raw(sessions, other, "goed", actor=COMMAND_LINE)
    except SealError as error:
        logging.getLogger("storymine").warning("not opened: %s", error)
    assert forget_all(sessions) == len(raws)


def fail_unseen(address: tuple[str, int]) -> None:
    """What nothing of ours sees: no HTTP at all, a warning, another library, a thread."""
    with socket.create_connection(address) as raw:
        raw.sendall(f"GARBAGE {MARK}\r\n\r\n".encode())
        raw.recv(1000)
    gc.collect()
    warnings.warn(f"a library says {MARK}", stacklevel=1)
    logging.getLogger("asyncio").error("future %s", MARK, exc_info=ValueError(MARK))

    def fail() -> None:
        raise KeyError(MARK)

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


@contextmanager
def serving(app: FastAPI) -> Iterator[tuple[str, int]]:
    with socket.socket() as place:
        place.bind(("127.0.0.1", 0))
        host, port = place.getsockname()
    # As badly as it can be started: with an access log.
    server = uvicorn.Server(uvicorn.Config(app, host=host, port=port, log_config=None, access_log=True))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.05)
    try:
        yield host, port
    finally:
        server.should_exit = True
        thread.join()


def main(url: str, form: str) -> None:
    settings = read_settings(
        database=url,
        log_format=form,
        log_level="debug",
        max_attempts=2,
        batch_size=5,
        store_raw=True,
        raw_keys=new_key(),
    )
    set_up_logging(settings.log_format, settings.log_level)
    for name in ("", *TALKATIVE):
        logging.getLogger(name).setLevel(logging.DEBUG)
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    trace.set_tracer_provider(provider)
    database = store.open_engine(url)
    store.upgrade(database)
    sessions = store.sessions(database)
    engine = Engine(Brittle(load().analyser), redactor=None)  # type: ignore[arg-type]
    dispatch = Dispatch.from_settings(settings)
    app = create_app(
        sessions, intake=Intake.from_settings(settings), engine=lambda: engine, dispatch=dispatch
    )
    add_broken_routes(app)
    with (
        serving(app) as address,
        httpx.Client(base_url="http://{}:{}".format(*address), timeout=60) as client,
    ):
        hand_in(client)
        for _ in range(3):
            work_batch(sessions, engine, settings, worker="w")
        ask(client)
        correct(client)
        look_back(client, sessions)
        with database.connect().execution_options(storymine_writes=True) as connection, connection.begin():
            connection.execute(text("ALTER TABLE stories RENAME COLUMN text TO weg"))
        assert client.post("/v1/stories", json={"text": f"{SAID} nieuw"}).status_code == 503
        client.get("/moments", params={"q": MARK})
        fail_unseen(address)
    database.dispose()
    spans = [json.loads(span.to_json()) for span in exporter.get_finished_spans()]
    print(json.dumps({"spans": spans, "metrics": generate_latest(REGISTRY).decode()}))
    raise ValueError(f"at last {MARK}")


if __name__ == "__main__":
    main(*sys.argv[2:])
