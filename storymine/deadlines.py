"""Connections that end at a deadline, however slowly a name is found or the other side drips."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future, wait
from functools import cache
from threading import Thread
from typing import Any, TypeAlias

import httpcore2

Resolve: TypeAlias = Callable[[str, int], Sequence[str]]
"""The addresses of a host; raises OSError when it has none."""

SocketOption: TypeAlias = (
    tuple[int, int, int] | tuple[int, int, bytes | bytearray] | tuple[int, int, None, int]
)


@cache
def system_trust() -> ssl.SSLContext:
    """The certificates that the system trusts; reading them takes some 20 ms, so they are read once."""
    return ssl.create_default_context()


class Deadline:
    """A point in time that connections of one thread share; each exchange sets it anew."""

    def __init__(self) -> None:
        self._end = 0.0

    def set(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        """Seconds that are left; raises TimeoutException when there are none."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise httpcore2.TimeoutException
        return left


class TimedStream(httpcore2.NetworkStream):
    """A stream whose every step ends at the deadline, however slowly the other side drips."""

    def __init__(self, stream: httpcore2.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002
        return self._stream.read(max_bytes, self._deadline.left())

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002
        self._stream.write(buffer, self._deadline.left())

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002
    ) -> httpcore2.NetworkStream:
        secured = self._stream.start_tls(ssl_context, server_hostname, self._deadline.left())
        return TimedStream(secured, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def look_up(host: str, port: int) -> list[str]:
    """The addresses of a host, in the order in which the system would try them."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(place[0]) for *_, place in found))


def addresses_of(host: str, port: int, deadline: Deadline, resolve: Resolve = look_up) -> Sequence[str]:
    """The addresses of a host. Raises TimeoutException at the deadline, ConnectError for an unknown host.

    The system sets its look-ups no deadline that we can name, so it is asked in a thread; one that hangs is
    left behind until the system gives up.
    """
    answer: Future[Sequence[str]] = Future()

    def ask() -> None:
        try:
            answer.set_result(resolve(host, port))
        except Exception as error:
            answer.set_exception(error)

    Thread(target=ask, name="look-up", daemon=True).start()
    if not wait([answer], deadline.left()).done:
        raise httpcore2.TimeoutException
    try:
        return answer.result()
    except (OSError, UnicodeError) as error:
        raise httpcore2.ConnectError("the host is not known") from error


def connect(
    addresses: Iterable[str],
    port: int,
    deadline: Deadline,
    local_address: str | None = None,
    socket_options: Iterable[SocketOption] | None = None,
) -> TimedStream:
    """A connection to the first address that answers. Raises ConnectError, or TimeoutException."""
    sockets = httpcore2.SyncBackend()
    failed: Exception | None = None
    for address in addresses:
        try:
            stream = sockets.connect_tcp(address, port, deadline.left(), local_address, socket_options)
        except httpcore2.ConnectError as error:
            failed = error
        else:
            return TimedStream(stream, deadline)
    raise failed or httpcore2.ConnectError("the host has no address")
