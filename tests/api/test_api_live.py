"""Streams through a real server and real sockets."""

from __future__ import annotations

import gzip
import json
import socket
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from urllib.parse import urlsplit

import pytest
from fastapi import FastAPI
from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.workflow import Engine

Serving = Callable[[FastAPI], AbstractContextManager[str]]
HEAD = (
    b"POST /v1/stories HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
    b"Accept-Encoding: gzip\r\n"
)


@pytest.fixture
def connection(
    make_app: Callable[..., FastAPI],
    empty_sessions: sessionmaker[Session],
    rule_engine: Engine,
    serving: Serving,
) -> Iterator[socket.socket]:
    with serving(make_app(empty_sessions, rule_engine)) as address:
        place = urlsplit(address)
        with socket.create_connection((place.hostname, place.port), timeout=30) as made:
            yield made


def rows(count: int, *, start: int = 0) -> bytes:
    numbers = range(start, start + count)
    return b"".join(json.dumps({"id": f"r-{n}", "text": f"Melding {n}."}).encode() + b"\n" for n in numbers)


def chunk(data: bytes) -> bytes:
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"


def read_until(connection: socket.socket, mark: bytes) -> bytes:
    got = b""
    while mark not in got:
        more = connection.recv(1 << 16)
        assert more, got[-300:]
        got += more
    return got


def test_lines_arrive_while_the_body_is_being_sent(connection: socket.socket) -> None:
    connection.sendall(HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + chunk(rows(500)))
    first = read_until(connection, b'"r-499"')
    assert first.startswith(b"HTTP/1.1 202")
    assert b'"done"' not in first
    connection.sendall(chunk(rows(500, start=500)) + b"0\r\n\r\n")
    rest = read_until(connection, b'"status":"done","records":1000')
    assert b'"r-999"' in rest


def test_a_client_may_send_all_before_it_reads(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 16)
    body = b'{"text": ""}\n' * 30_000  # some 2 MB of answer
    connection.sendall(HEAD + f"Content-Length: {len(body)}\r\n\r\n".encode() + body)
    assert b'"records":30000' in read_until(connection, b'"done"') + connection.recv(1 << 16)


def test_a_connection_that_breaks_keeps_what_was_committed(
    connection: socket.socket, empty_sessions: sessionmaker[Session]
) -> None:
    connection.sendall(HEAD + b"Content-Length: 999999\r\n\r\n" + rows(520))
    read_until(connection, b'"r-499"')
    connection.close()
    with empty_sessions() as session:
        assert store.count_pending(session) == 500


def test_a_compressed_stream_goes_through(connection: socket.socket) -> None:
    body = gzip.compress(rows(700))
    head = HEAD + f"Content-Encoding: gzip\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    connection.sendall(head + body)
    assert b'"created":700' in read_until(connection, b'"done"') + connection.recv(1 << 16)
