"""No message goes to an address that is not public, unless the operator allows it."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storymine.errors import InputError
from storymine.webhooks import check_url
from storymine.webhooks.addresses import is_permitted

CLOSED = [
    "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
    "192.0.0.0/24", "192.0.2.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
    "224.0.0.0/4", "240.0.0.0/4", "255.255.255.255/32",
    "::/128", "::1/128", "::ffff:0:0/96", "64:ff9b:1::/48", "100::/64", "2001::/32", "2001:2::/48",
    "2001:db8::/32", "2002::/16", "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
]  # fmt: skip


@pytest.mark.parametrize("text", CLOSED)
@given(data=st.data())
def test_every_address_of_a_closed_network_is_refused(text: str, data: st.DataObject) -> None:
    network = ip_network(text)
    offset = data.draw(st.integers(0, network.num_addresses - 1))
    assert not is_permitted(network[offset])
    assert is_permitted(network[offset], [network])


@given(address=st.ip_addresses())
def test_nothing_that_python_calls_private_is_permitted(address: IPv4Address | IPv6Address) -> None:
    if is_permitted(address) and address not in IPv6Network("64:ff9b::/96"):
        assert not address.is_private
        assert not address.is_multicast
        assert not address.is_reserved


@given(address=st.ip_addresses(v=4))
def test_an_address_of_version_4_in_one_of_version_6_is_no_way_round(address: IPv4Address) -> None:
    number = int(address)
    mapped = IPv6Address((0xFFFF << 32) | number)
    compatible = IPv6Address(number)
    by_6to4 = IPv6Address((0x2002 << 112) | (number << 80))
    translated = IPv6Address((0x64FF9B << 96) | number)
    assert not any(map(is_permitted, (mapped, compatible, by_6to4)))
    assert is_permitted(translated) == is_permitted(address)


@pytest.mark.parametrize("text", ["9.9.9.9", "100.63.255.255", "172.32.0.1", "2620:fe::fe", "2a00:1450::1"])
def test_public_addresses_are_permitted(text: str) -> None:
    assert is_permitted(ip_address(text))


def test_only_the_allowed_network_is_opened() -> None:
    allowed = [IPv4Network("10.1.0.0/16")]
    assert is_permitted(ip_address("10.1.2.3"), allowed)
    assert not is_permitted(ip_address("10.2.2.3"), allowed)


@pytest.mark.parametrize(
    ("url", "fault"),
    [
        ("http://example.nl/x", "https"),
        ("ftp://example.nl/x", "https"),
        ("file:///etc/passwd", "https"),
        ("example.nl", "https"),
        ("https://", "https"),
        ("https:///pad", "https"),
        ("https://.example.nl/", "name of a host"),
        ("https://exa<mple.nl/", "name of a host"),
        ("https://" + "a" * 64 + ".nl/", "name of a host"),
        ("https://example.nl:0/", "https"),
        ("https://example.nl:99999/", "cannot be read"),
        ("https://[::1/", "cannot be read"),
        ("https://jan:geheim@example.nl/", "user name"),
        ("https://example.nl/#deel", "fragment"),
        ("https://exa mple.nl/", "ASCII"),
        ("https://example.nl/\r\nX: y", "ASCII"),
        ("https://voorbeeld-é.nl/", "ASCII"),
        ("https://example.nl/" + "a" * 2000, "2000"),
        ("https://127.0.0.1/", "public"),
        ("https://[::1]:8443/", "public"),
        ("https://[::ffff:9.9.9.9]/", "public"),
        ("https://169.254.169.254/latest/meta-data", "public"),
    ],
)
def test_a_url_that_nothing_may_be_sent_to_is_refused(url: str, fault: str) -> None:
    with pytest.raises(InputError, match=fault):
        check_url(url, http=False)


def test_what_is_allowed_is_taken() -> None:
    assert check_url("https://a_b.xn--80ak6aa92e.nl.", http=False)
    assert check_url("https://example.nl:8443/a?b=c", http=False) == "https://example.nl:8443/a?b=c"
    assert check_url("http://10.1.2.3/", http=True, allowed=[IPv4Network("10.0.0.0/8")])


@given(url=st.text(max_size=60) | st.text(max_size=40).map("https://".__add__))
def test_any_url(url: str) -> None:
    try:
        taken = check_url(url, http=False)
    except InputError:
        return
    assert taken == url
    assert url.lower().startswith("https://")
