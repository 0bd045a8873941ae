"""One message to one URL, and what came of it."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from importlib.metadata import version
from typing import TypeAlias

import httpcore2

from storymine.deadlines import Deadline, Resolve, look_up, system_trust
from storymine.webhooks.addresses import Network
from storymine.webhooks.connections import ForbiddenAddressError, PermittedBackend

MOST_READ = 4096
"""Bytes of an answer's body that are read (and thrown away) so that the connection can be used again."""

_UNWELL = {408, 429}


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of one attempt; `status` is None when there was no answer. `reason` holds nothing of what the
    receiver said.
    """

    status: int | None
    reason: str
    retry_after: timedelta | None = None

    @property
    def delivered(self) -> bool:
        return self.status is not None and 200 <= self.status < 300

    @property
    def gone(self) -> bool:
        """The receiver wants no more messages."""
        return self.status == 410

    @property
    def unwell(self) -> bool:
        """It is the receiver that cannot answer, not this message that it refuses."""
        return self.status is None or self.status >= 500 or self.status in _UNWELL


Post: TypeAlias = Callable[[str, Mapping[str, str], bytes], Answer]
"""Sends a body to a URL with headers."""


@dataclass(frozen=True)
class Sender:
    """Sends messages within `timeout` seconds each, to public addresses and `allowed` networks.

    Neither redirects nor proxies are followed; certificates are checked against those that the system trusts.
    """

    timeout: float = 15.0
    allowed: tuple[Network, ...] = ()
    resolve: Resolve = look_up
    trust: Callable[[], ssl.SSLContext] = field(default=system_trust)

    @contextmanager
    def connect(self) -> Iterator[Post]:
        """Sends by one thread over connections that are kept meanwhile."""
        deadline = Deadline()
        backend = PermittedBackend(deadline, self.allowed, self.resolve)
        with httpcore2.ConnectionPool(self.trust(), network_backend=backend, max_connections=1) as pool:

            def post(url: str, headers: Mapping[str, str], body: bytes) -> Answer:
                deadline.set(self.timeout)
                return self._post(pool, url, headers, body)

            yield post

    def _post(
        self, pool: httpcore2.ConnectionPool, url: str, headers: Mapping[str, str], body: bytes
    ) -> Answer:
        sent = {
            **headers,
            "Content-Type": "application/json",
            "Accept": "*/*",
            "User-Agent": f"storymine/{version('storymine')}",
        }
        try:
            with pool.stream("POST", url, headers=list(sent.items()), content=body) as response:
                _drain(response)
                return Answer(response.status, f"answered {response.status}", _retry_after(response))
        except ForbiddenAddressError as error:
            return Answer(None, str(error))
        except httpcore2.TimeoutException:
            return Answer(None, f"no answer within {self.timeout:g} seconds")
        except httpcore2.ConnectError as error:
            return Answer(None, f"cannot connect: {error}")
        except httpcore2.NetworkError:
            return Answer(None, "the connection broke off")
        except httpcore2.ProtocolError:
            return Answer(None, "there was no HTTP answer")


def _drain(response: httpcore2.Response) -> None:
    """Read a short body to its end; one that goes on, or comes too slowly, closes the connection instead."""
    read = 0
    try:
        for chunk in response.iter_stream():
            read += len(chunk)
            if read > MOST_READ:
                return
    except (httpcore2.TimeoutException, httpcore2.NetworkError, httpcore2.ProtocolError):
        return  # the status has come, and that is what counts


def _retry_after(response: httpcore2.Response) -> timedelta | None:
    """Seconds, or a date (RFC 9110)."""
    said = next((value for name, value in response.headers if name.lower() == b"retry-after"), b"")
    text = said.decode("latin-1").strip()
    if text.isdecimal() and len(text) < 9:
        return timedelta(seconds=int(text))
    try:
        when = parsedate_to_datetime(text)
    except ValueError:
        return None
    if when.tzinfo is None:
        when = when.replace(tzinfo=UTC)
    return max(when - datetime.now(UTC), timedelta(0))
