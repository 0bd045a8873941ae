"""Where a language model answers: at an address that nobody on the way can read along with."""

from __future__ import annotations

from storymine.errors import ConfigurationError, InputError
from storymine.urls import is_loopback, read_url


def check_endpoint(url: str, *, http: bool) -> str:
    """The URL without a slash at its end, if customers' words may go there: by https, or to this machine.

    `http` says that it may be http:// to another machine. Raises ConfigurationError.
    """
    try:
        parts = read_url(url)
    except InputError as error:
        raise ConfigurationError(
            f"{error}; such as http://127.0.0.1:8080/v1, a key is STORYMINE_NAMES_KEY"
        ) from error
    if parts.query:
        raise ConfigurationError("it may hold no query; a key is STORYMINE_NAMES_KEY")
    if parts.scheme == "http" and not http and not is_loopback(parts.host):
        raise ConfigurationError(
            "quotes could be read on the way: use https://, or http:// to this machine only; "
            "STORYMINE_NAMES_HTTP=true allows it"
        )
    return url.rstrip("/")
