"""Connects to permitted addresses only, and for no longer than a message may take.

A name is looked up here and the very address that was checked is connected to, so that a name cannot lead to
one address when it is checked and to another when it is used. Host and the certificate's name stay the URL's.
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterable, Sequence
from ipaddress import ip_address
from typing import TypeAlias

import httpcore2

from storymine.deadlines import Deadline, TimedStream
from storymine.webhooks.addresses import Address, Network, is_permitted

Resolve: TypeAlias = Callable[[str, int], Sequence[str]]
"""The addresses of a host; raises OSError when it has none."""

SocketOption: TypeAlias = (
    tuple[int, int, int] | tuple[int, int, bytes | bytearray] | tuple[int, int, None, int]
)


class ForbiddenAddressError(Exception):
    """A host that has no address to which a message may go."""


def look_up(host: str, port: int) -> list[str]:
    """The addresses of a host, in the order in which the system would try them."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(place[0]) for *_, place in found))


class PermittedBackend(httpcore2.NetworkBackend):
    """What httpcore2 opens connections with."""

    def __init__(self, deadline: Deadline, allowed: Sequence[Network], resolve: Resolve = look_up) -> None:
        self._deadline = deadline
        self._allowed = allowed
        self._resolve = resolve
        self._sockets = httpcore2.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002 - the deadline counts
        local_address: str | None = None,
        socket_options: Iterable[SocketOption] | None = None,
    ) -> httpcore2.NetworkStream:
        """A connection to the first permitted address that answers. Raises ForbiddenAddressError."""
        failed: Exception | None = None
        for address in self._permitted(host, port):
            try:
                stream = self._sockets.connect_tcp(
                    str(address), port, self._deadline.left(), local_address, socket_options
                )
            except httpcore2.ConnectError as error:
                failed = error
            else:
                return TimedStream(stream, self._deadline)
        raise failed or httpcore2.ConnectError(f"{host} has no address")

    def _permitted(self, host: str, port: int) -> list[Address]:
        try:
            found = [ip_address(text) for text in self._resolve(host, port)]
        except (OSError, UnicodeError) as error:
            raise httpcore2.ConnectError("the host is not known") from error
        permitted = [address for address in found if is_permitted(address, self._allowed)]
        if found and not permitted:
            raise ForbiddenAddressError(
                "the host has no public address; STORYMINE_WEBHOOK_PRIVATE can allow its network"
            )
        return permitted
