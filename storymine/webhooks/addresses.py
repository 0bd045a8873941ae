"""Which addresses a message may go to: public ones, and those that the operator allows.

Whoever may name a URL could otherwise have storymine knock at doors that only it can reach. The lists are
those of IANA's registries of special-purpose addresses (RFC 6890 and after), written out so that they are the
same in every version of Python.
"""

from __future__ import annotations

from collections.abc import Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network
from typing import TypeAlias

from storymine.errors import InputError
from storymine.urls import read_url

Address: TypeAlias = IPv4Address | IPv6Address
Network: TypeAlias = IPv4Network | IPv6Network

_CLOSED_4 = tuple(
    IPv4Network(text)
    for text in (
        "0.0.0.0/8",  # this network
        "10.0.0.0/8",  # private
        "100.64.0.0/10",  # carriers' own
        "127.0.0.0/8",  # this machine
        "169.254.0.0/16",  # this link; metadata of clouds
        "172.16.0.0/12",  # private
        "192.0.0.0/24",  # protocols
        "192.0.2.0/24",  # documentation
        "192.88.99.0/24",  # relays of 6to4
        "192.168.0.0/16",  # private
        "198.18.0.0/15",  # benchmarks
        "198.51.100.0/24",  # documentation
        "203.0.113.0/24",  # documentation
        "224.0.0.0/4",  # groups
        "240.0.0.0/4",  # reserved, broadcast
    )
)
_PUBLIC_6 = IPv6Network("2000::/3")
"""Only here are addresses of single machines on the internet; all else is local, a group, or reserved."""

_CLOSED_6 = tuple(
    IPv6Network(text)
    for text in (
        "2001::/23",  # protocols: Teredo, benchmarks, ORCHID
        "2001:db8::/32",  # documentation
        "2002::/16",  # 6to4, which holds any address of version 4
        "3fff::/20",  # documentation
    )
)
_TRANSLATED = IPv6Network("64:ff9b::/96")
"""Where a network without version 4 finds it: the last 32 bits are the real address (RFC 6052)."""


def is_permitted(address: Address, allowed: Sequence[Network] = ()) -> bool:
    """Whether a message may go to this address: it is public, or in one of the `allowed` networks.

    >>> from ipaddress import ip_address
    >>> [is_permitted(ip_address(text)) for text in ("192.168.1.4", "::ffff:10.0.0.1", "9.9.9.9")]
    [False, False, True]
    """
    if any(address in network for network in allowed):
        return True
    if isinstance(address, IPv4Address):
        return not any(address in network for network in _CLOSED_4)
    if address in _TRANSLATED:
        return is_permitted(IPv4Address(int(address) & 0xFFFFFFFF), allowed)
    return address in _PUBLIC_6 and not any(address in network for network in _CLOSED_6)


def check_url(url: str, *, http: bool, allowed: Sequence[Network] = ()) -> str:
    """The URL, if messages can be sent to it; names are looked up only when something is sent.

    `http` says that it need not be https. Raises InputError.
    """
    try:
        parts = read_url(url)
    except InputError as error:
        raise InputError(f"url: {error}") from error
    if parts.scheme == "http" and not http:
        raise InputError("url: must begin with https://; STORYMINE_WEBHOOK_HTTP=true allows http://")
    if parts.address is not None and not is_permitted(parts.address, allowed):
        raise InputError(
            f"url: {parts.address} is no public address; STORYMINE_WEBHOOK_PRIVATE can allow its network"
        )
    return url
