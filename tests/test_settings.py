"""Settings that are more than a word or a number."""

from __future__ import annotations

from ipaddress import ip_network

import pytest

from storymine.cli.opening import read_settings
from storymine.errors import ConfigurationError


def test_networks_are_read_with_commas_between(monkeypatch: pytest.MonkeyPatch) -> None:
    assert read_settings().webhook_private == ()
    monkeypatch.setenv("STORYMINE_WEBHOOK_PRIVATE", "10.1.0.0/16, 192.168.7.4,fd00::/8")
    wanted = tuple(map(ip_network, ("10.1.0.0/16", "192.168.7.4/32", "fd00::/8")))
    assert read_settings().webhook_private == wanted


@pytest.mark.parametrize("text", ["crm.example.nl", "10.1.2.3/16", "true"])
def test_what_is_no_network_is_named(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setenv("STORYMINE_WEBHOOK_PRIVATE", text)
    with pytest.raises(ConfigurationError, match="STORYMINE_WEBHOOK_PRIVATE"):
        read_settings()
