"""URLs that something is sent to, and hosts that are this machine."""

from __future__ import annotations

from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storymine.endpoint import check_endpoint
from storymine.errors import ConfigurationError, InputError
from storymine.urls import is_loopback, read_url
from storymine.webhooks import check_url

UNUSABLE = [
    "https://.example.nl/",
    "https://exa<mple.nl/",
    "https://" + "a" * 64 + ".nl/",
    "https://example.nl:0/",
    "https://example.nl:99999/",
    "https://[::1/",
    "https://jan:geheim@example.nl/",
    "https://example.nl/#deel",
    "https://example.nl/#",
    "https://exa mple.nl/",
    "https://voorbeeld-é.nl/",
    "https://example.nl/" + "a" * 2000,
    "ftp://example.nl/",
    "example.nl",
    "",
]


@pytest.mark.parametrize("url", UNUSABLE, ids=range(len(UNUSABLE)))
def test_what_is_no_url_is_none_for_anybody(url: str) -> None:
    for check, error in (
        (read_url, InputError),
        (lambda one: check_url(one, http=True), InputError),
        (lambda one: check_endpoint(one, http=True), ConfigurationError),
    ):
        with pytest.raises(error) as told:
            check(url)
        assert "geheim" not in str(told.value)


def test_the_parts_of_a_url() -> None:
    named = read_url("HTTPS://Crm.Example.nl:8443/a?b=c")
    assert (named.scheme, named.host, named.address, named.query) == ("https", "crm.example.nl", None, "b=c")
    assert read_url("http://[::1]:8080/v1").address == ip_address("::1")


@given(url=st.text(max_size=60) | st.text(max_size=40).map("https://".__add__))
def test_any_text_is_read_or_refused(url: str) -> None:
    try:
        parts = read_url(url)
    except InputError:
        return
    assert url.lower().startswith(f"{parts.scheme}://")
    assert parts.host in url.lower()


@pytest.mark.parametrize(
    ("host", "loopback"),
    [
        ("127.0.0.1", True),
        ("127.8.9.1", True),
        ("localhost", True),
        ("LOCALHOST", True),
        ("::1", True),
        ("[::1]", True),
        ("0.0.0.0", False),
        ("::", False),
        ("10.0.0.4", False),
        ("localhost.elders.example", False),
        ("elders.example", False),
        ("", False),
    ],
)
def test_what_means_this_machine(host: str, loopback: bool) -> None:
    assert is_loopback(host) is loopback
