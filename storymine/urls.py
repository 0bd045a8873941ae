"""URLs that something is sent to, whoever names them, and hosts that are this machine."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address, ip_address
from urllib.parse import urlsplit

from storymine.errors import InputError

LONGEST_URL = 2000

_LABEL = "[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?"
_NAME = re.compile(rf"(?=.{{1,253}}\Z){_LABEL}(?:\.{_LABEL})*\.?")


@dataclass(frozen=True, slots=True)
class Url:
    """What tells URLs apart: `scheme` is http or https, `address` is None where the host is a name."""

    scheme: str
    host: str
    address: IPv4Address | IPv6Address | None
    query: str


def read_url(url: str) -> Url:
    """The parts of an http:// or https:// URL of a host. Raises InputError for anything else, for what is too
    long or not plain, and for one that holds a user name, password or fragment.
    """
    if len(url) > LONGEST_URL or not url.isascii() or any(ord(sign) <= 32 for sign in url):
        raise InputError(f"at most {LONGEST_URL} visible ASCII characters; encode what is not")
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise InputError("it cannot be read; write https://host/path") from None
    if parts.scheme not in ("https", "http") or not host or port == 0:
        raise InputError("write https://host/path")
    if "@" in parts.netloc or "#" in url:
        raise InputError("it may hold no user name, password or fragment")
    return Url(parts.scheme, host, _address(host), parts.query)


@lru_cache(maxsize=1_000)
def is_loopback(host: str) -> bool:
    """Whether a host name or address means this machine and nothing else; localhost is looked up when it is
    used.
    """
    if host.lower() == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _address(host: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(host)
    except ValueError:
        if _NAME.fullmatch(host) is None:
            raise InputError("this is no name of a host; write https://host/path") from None
        return None
