"""What is too much: bodies, what they unpack to, and stories that wait."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Callable

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session, sessionmaker
from storymine_api.limits import Limits
from storymine_api.unpacking import PIECE, UNPACKERS, BrokenData

from storymine.settings import Settings
from storymine.workflow import Engine

try:
    from backports import zstd
except ImportError:
    from compression import zstd  # type: ignore[no-redef]

PACK: dict[str, Callable[[bytes], bytes]] = {"gzip": gzip.compress, "zstd": zstd.compress}
JSON = {"Content-Type": "application/json"}


def unpack(encoding: str, chunks: list[bytes]) -> bytes:
    unpacker = UNPACKERS[encoding]()
    pieces = [piece for chunk in chunks for piece in unpacker.feed(chunk)]
    unpacker.finish()
    assert all(len(piece) <= PIECE for piece in pieces)
    return b"".join(pieces)


@pytest.mark.parametrize("encoding", PACK)
@given(parts=st.lists(st.binary(max_size=400), min_size=1, max_size=3), size=st.integers(1, 50))
def test_any_chunking_unpacks_to_the_same(encoding: str, parts: list[bytes], size: int) -> None:
    packed = b"".join(map(PACK[encoding], parts))  # several members behind each other are one body
    chunks = [packed[start : start + size] for start in range(0, len(packed), size)]
    assert unpack(encoding, chunks) == b"".join(parts)
    with pytest.raises(BrokenData):
        unpack(encoding, [packed[:-1]])


@pytest.mark.parametrize("encoding", PACK)
def test_large_bodies_come_in_pieces(encoding: str) -> None:
    body = bytes(range(256)) * 12_000
    assert unpack(encoding, [PACK[encoding](body)]) == body


@pytest.mark.parametrize("encoding", PACK)
def test_bodies_may_come_compressed(empty: TestClient, encoding: str) -> None:
    body = PACK[encoding](json.dumps({"id": "a", "text": "De monteur kwam niet."}).encode())
    headers = JSON | {"Content-Encoding": encoding}
    assert empty.post("/v1/stories", content=body, headers=headers).status_code == 202
    assert empty.post("/v1/analyse", content=body, headers=headers).status_code == 200
    for broken in (body[:-3], b"onzin", body[:5] + b"\xff" * 20):
        response = empty.post("/v1/stories", content=broken, headers=headers)
        assert (response.status_code, response.json()["code"]) == (400, "malformed")


@pytest.mark.parametrize("encoding", PACK)
@pytest.mark.parametrize("size", [5_000_000, 200_000_000])
def test_bodies_that_grow_too_much_are_refused(empty: TestClient, encoding: str, size: int) -> None:
    body = PACK[encoding](b'{"text": "' + b"x" * size + b'"}')
    for kind in ("application/json", "application/x-ndjson"):
        response = empty.post(
            "/v1/stories", content=body, headers={"Content-Type": kind, "Content-Encoding": encoding}
        )
        assert (response.status_code, response.json()["code"]) == (413, "too-large")
        assert response.json()["errors"][0]["field"] == "body"


def test_what_unpacks_to_more_than_the_limit_is_refused_at_any_ratio(empty: TestClient) -> None:
    text = "".join(f"{number} " for number in range(1_600_000))
    body = gzip.compress(json.dumps({"text": text}).encode(), 1)
    response = empty.post("/v1/stories", content=body, headers=JSON | {"Content-Encoding": "gzip"})
    assert (response.status_code, response.json()["code"]) == (413, "too-large")
    assert "10,000,000" in response.json()["errors"][0]["reason"]


def test_other_encodings_are_refused(empty: TestClient) -> None:
    for encoding in ("br", "gzip, gzip", "deflate"):
        response = empty.post(
            "/v1/stories", content=zlib.compress(b"{}"), headers=JSON | {"Content-Encoding": encoding}
        )
        assert response.status_code == 415
        assert "zstd" in response.json()["detail"]


def test_while_too_many_stories_wait_new_ones_are_refused(
    local_client: type[TestClient],
    make_app: Callable[..., FastAPI],
    empty_sessions: sessionmaker[Session],
    rule_engine: Engine,
) -> None:
    with local_client(make_app(empty_sessions, rule_engine, limits=Limits(pending=2))) as client:
        for number in range(3):
            assert client.post("/v1/stories", json={"text": f"Melding {number}."}).status_code == 202
        for response in (
            client.post("/v1/stories", json={"text": "Nog een."}),
            client.post(
                "/v1/stories", content=b'{"text": "x"}', headers={"Content-Type": "application/x-ndjson"}
            ),
            client.post("/v1/files", files={"file": ("x", b"text\nJa.\n")}),
        ):
            assert (response.status_code, response.json()["code"]) == (503, "busy")
            assert int(response.headers["retry-after"]) >= 10
        assert client.get("/v1/stories").status_code == 200


def test_limits_are_settings() -> None:
    limits = Limits.from_settings(Settings(max_body_mb=1.5, max_pending=7, idempotency_hours=2))
    assert (limits.body, limits.pending, limits.answers_kept.total_seconds()) == (1_500_000, 7, 7200)
    assert Limits.from_settings(Settings()) == Limits()
