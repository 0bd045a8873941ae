"""One question to a language model, and its answer; or why there is none, without a word of either."""

from __future__ import annotations

import json
import ssl
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.metadata import version
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

import httpcore2

from storymine.deadlines import Deadline, SocketOption, addresses_of, connect, system_trust

MOST_READ = 64 * 1024
"""Bytes of an answer: a name takes a few hundred."""
LONGEST_ANSWER = 60
"""Tokens that the model may write; six words take half of it."""


class SuggestionError(Exception):
    """There is no usable answer. The message tells why, and holds nothing of what was asked or answered."""


@dataclass(frozen=True)
class Asker:
    """Asks `model` at `url` (as https://host/v1), within `timeout` seconds a question.

    With http:// it connects to this machine only, unless `http` says otherwise. Neither redirects nor proxies
    are followed. Temperature 0 and `seed` make a model that honours them answer the same every time.
    """

    url: str
    model: str
    key: str | None = None
    timeout: float = 30.0
    http: bool = False
    seed: int = 0
    trust: Callable[[], ssl.SSLContext] = field(default=system_trust)

    def ask(self, messages: Sequence[Mapping[str, str]]) -> str:
        """What the model says. Raises SuggestionError."""
        asked = {
            "model": self.model,
            "messages": list(messages),
            "temperature": 0,
            "seed": self.seed,
            "max_tokens": LONGEST_ANSWER,
            "stream": False,
        }
        return _content(self._post(json.dumps(asked, ensure_ascii=False).encode()))

    def _post(self, body: bytes) -> bytes:
        headers = {
            "Content-Type": "application/json",
            "Accept": "application/json",
            "User-Agent": f"storymine/{version('storymine')}",
            **({"Authorization": f"Bearer {self.key}"} if self.key else {}),
        }
        deadline = Deadline()
        deadline.set(self.timeout)
        local = urlsplit(self.url).scheme == "http" and not self.http
        backend = _TimedBackend(deadline, local=local)
        address = f"{self.url}/chat/completions"
        try:
            with (
                httpcore2.ConnectionPool(self.trust(), network_backend=backend, max_connections=1) as pool,
                pool.stream("POST", address, headers=list(headers.items()), content=body) as response,
            ):
                if response.status != 200:
                    raise SuggestionError(f"answered {response.status}")
                return _read(response.iter_stream())
        except httpcore2.TimeoutException as error:
            raise SuggestionError(f"no answer within {self.timeout:g} seconds") from error
        except httpcore2.ConnectError as error:
            raise SuggestionError("cannot connect") from error
        except httpcore2.NetworkError as error:
            raise SuggestionError("the connection broke off") from error
        except httpcore2.ProtocolError as error:
            raise SuggestionError("there was no HTTP answer") from error


class _TimedBackend(httpcore2.NetworkBackend):
    """Connections that end at the deadline; with `local` to this machine and no other."""

    def __init__(self, deadline: Deadline, *, local: bool) -> None:
        self._deadline = deadline
        self._local = local

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002 - the deadline counts
        local_address: str | None = None,
        socket_options: Iterable[SocketOption] | None = None,
    ) -> httpcore2.NetworkStream:
        addresses = addresses_of(host, port, self._deadline)
        if self._local and not all(ip_address(address).is_loopback for address in addresses):
            raise SuggestionError("the address is not on this machine")
        return connect(addresses, port, self._deadline, local_address, socket_options)


def _read(chunks: Iterable[bytes]) -> bytes:
    read = bytearray()
    for chunk in chunks:
        read += chunk
        if len(read) > MOST_READ:
            raise SuggestionError(f"the answer is larger than {MOST_READ} bytes")
    return bytes(read)


def _content(body: bytes) -> str:
    try:
        document: Any = json.loads(body)
        content = document["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise SuggestionError("the answer is not of the form that was asked for") from error
    if not isinstance(content, str):
        raise SuggestionError("the answer is not of the form that was asked for")
    return content
