"""Signatures, checked by an implementation of the specification that shares nothing with ours."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from receiver import Received, is_signed

from storymine.errors import ConfigurationError
from storymine.webhooks import Secret, Signer

NOW = datetime(2026, 5, 4, 9, 30, 0, 900_000, tzinfo=UTC)
SIGNER = Signer(lambda: "een lange geheime tekst")
KEPT, SECRET = SIGNER.make()


def sign(*kept: Secret, body: bytes = b"{}", now: datetime = NOW) -> Received:
    return Received("/", SIGNER.sign(kept, "msg_1", body, now), body)


@given(body=st.binary(max_size=200))
def test_a_signature_verifies_and_nothing_else_does(body: bytes) -> None:
    received = sign(KEPT, body=body)
    assert received.headers["webhook-timestamp"] == str(int(NOW.timestamp()))
    assert is_signed(received, SECRET)
    assert not is_signed(replace(received, body=body + b" "), SECRET)
    for name, value in (("webhook-id", "msg_2"), ("webhook-timestamp", "1")):
        assert not is_signed(replace(received, headers={**received.headers, name: value}), SECRET)


def test_while_a_secret_is_rotated_both_sign() -> None:
    new, new_secret = SIGNER.make()
    old = replace(KEPT, until=NOW + timedelta(hours=1))
    assert new_secret != SECRET
    both = sign(new, old)
    assert both.headers["webhook-signature"].count("v1,") == 2
    assert is_signed(both, SECRET)
    assert is_signed(both, new_secret)
    later = sign(new, old, now=NOW + timedelta(hours=1))
    assert is_signed(later, new_secret)
    assert not is_signed(later, SECRET)


def test_what_is_stored_signs_nothing_without_the_services_secret() -> None:
    with pytest.raises(ConfigurationError, match="STORYMINE_SECRET"):
        Signer(lambda: "een andere tekst").sign([KEPT], "msg_1", b"{}", NOW)
    assert SECRET.removeprefix("whsec_") not in repr(KEPT)
