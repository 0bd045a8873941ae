"""Connects to permitted addresses only, and for no longer than a message may take.

A name is looked up here and the very address that was checked is connected to, so that a name cannot lead to
one address when it is checked and to another when it is used. Host and the certificate's name stay the URL's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from ipaddress import ip_address

import httpcore2

from storymine.deadlines import Deadline, Resolve, SocketOption, addresses_of, connect, look_up
from storymine.webhooks.addresses import Network, is_permitted


class ForbiddenAddressError(Exception):
    """A host that has no address to which a message may go."""


class PermittedBackend(httpcore2.NetworkBackend):
    """What httpcore2 opens connections with."""

    def __init__(self, deadline: Deadline, allowed: Sequence[Network], resolve: Resolve = look_up) -> None:
        self._deadline = deadline
        self._allowed = allowed
        self._resolve = resolve

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002 - the deadline counts
        local_address: str | None = None,
        socket_options: Iterable[SocketOption] | None = None,
    ) -> httpcore2.NetworkStream:
        """A connection to the first permitted address that answers. Raises ForbiddenAddressError."""
        found = [ip_address(text) for text in addresses_of(host, port, self._deadline, self._resolve)]
        permitted = [str(address) for address in found if is_permitted(address, self._allowed)]
        if found and not permitted:
            raise ForbiddenAddressError(
                "the host has no public address; STORYMINE_WEBHOOK_PRIVATE can allow its network"
            )
        return connect(permitted, port, self._deadline, local_address, socket_options)
