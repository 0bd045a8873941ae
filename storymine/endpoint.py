"""Where a language model answers: at an address that nobody on the way can read along with."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

from storymine.errors import ConfigurationError

LONGEST_URL = 2000


def check_endpoint(url: str, *, http: bool) -> str:
    """The URL without a slash at its end, if customers' words may go there: by https, or to this machine.

    `http` says that it may be http:// to another machine. Raises ConfigurationError.
    """
    if len(url) > LONGEST_URL or not url.isascii() or any(ord(sign) <= 32 for sign in url):
        raise ConfigurationError(f"at most {LONGEST_URL} visible ASCII characters")
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise ConfigurationError("write http://127.0.0.1:8080/v1 or https://host/v1") from None
    if parts.scheme not in ("http", "https") or not host or port == 0:
        raise ConfigurationError("write http://127.0.0.1:8080/v1 or https://host/v1")
    if "@" in parts.netloc or parts.query or parts.fragment:
        raise ConfigurationError("no user name, password, query or fragment; a key is STORYMINE_NAMES_KEY")
    if parts.scheme == "http" and not http and not is_here(host):
        raise ConfigurationError(
            "quotes could be read on the way: use https://, or http:// to this machine only; "
            "STORYMINE_NAMES_HTTP=true allows it"
        )
    return url.rstrip("/")


def is_here(host: str) -> bool:
    """Whether a host is this machine by its name or address; localhost is looked up when it is used."""
    if host.lower() == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
