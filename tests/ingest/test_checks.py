"""The arithmetic of identifiers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storymine.ingest.redaction.checks import is_bsn, is_iban, is_luhn, is_rijksregister


@pytest.mark.parametrize("digits", ["111222333", "123456782", "999999990"])
def test_bsn(digits: str) -> None:
    assert is_bsn(digits)


@pytest.mark.parametrize("digits", ["111222334", "000000000", "12345678", "1234567820", "12345678a", ""])
def test_no_bsn(digits: str) -> None:
    assert not is_bsn(digits)


@pytest.mark.parametrize("value", ["NL91ABNA0417164300", "BE68539007547034", "DE89370400440532013000"])
def test_iban(value: str) -> None:
    assert is_iban(value)


@pytest.mark.parametrize(
    "value", ["NL92ABNA0417164300", "NL91ABNA041716430", "XX91ABNA0417164300", "", "NL91ABNÄ0417164300"]
)
def test_no_iban(value: str) -> None:
    assert not is_iban(value)


def test_luhn() -> None:
    assert is_luhn("4111111111111111")
    assert not is_luhn("4111111111111112")
    assert not is_luhn("0000000000000000")


def test_rijksregister() -> None:
    assert is_rijksregister("85073003328")
    assert not is_rijksregister("85073003329")


@given(st.text())
def test_checks_take_any_text(value: str) -> None:
    for check in (is_bsn, is_iban, is_luhn, is_rijksregister):
        assert check(value) in {True, False}
