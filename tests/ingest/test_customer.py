"""Pseudonyms of customer keys."""

from __future__ import annotations

import re

import pytest

from storymine.errors import ConfigurationError
from storymine.ingest import pseudonymise


def test_same_key_and_secret_same_pseudonym() -> None:
    pseudonym = pseudonymise("Klant-77", "geheim")
    assert re.fullmatch(r"[0-9a-f]{32}", pseudonym)
    assert pseudonymise(" klant-77 ", "geheim") == pseudonym
    assert pseudonymise("klant-78", "geheim") != pseudonym
    assert pseudonymise("klant-77", "ander geheim") != pseudonym


def test_secrets_of_any_length() -> None:
    assert pseudonymise("k", "x" * 500) != pseudonymise("k", "x" * 501)


def test_an_empty_secret_protects_nothing() -> None:
    with pytest.raises(ConfigurationError):
        pseudonymise("k", "")
