from __future__ import annotations

import pytest
from pydantic import ValidationError

from storymine.endpoint import check_endpoint
from storymine.errors import ConfigurationError
from storymine.settings import Settings


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:8080/v1",
        "http://localhost:11434/v1/",
        "http://[::1]:8080/v1",
        "http://127.9.9.9/v1",
        "https://model.example.nl/v1",
        "https://10.0.0.4/v1",
    ],
)
def test_this_machine_and_https_are_fine(url: str) -> None:
    assert check_endpoint(url, http=False) == url.rstrip("/")


@pytest.mark.parametrize(
    "url",
    [
        "http://model.example.nl/v1",
        "http://10.0.0.4/v1",
        "http://localhost.example.nl/v1",
        "http://127.0.0.1.nip.example/v1",
        "http://2130706433/v1",
        "http://0.0.0.0/v1",
        "http://[::ffff:10.0.0.1]/v1",
    ],
)
def test_plain_http_elsewhere_needs_to_be_allowed(url: str) -> None:
    with pytest.raises(ConfigurationError, match="STORYMINE_NAMES_HTTP"):
        check_endpoint(url, http=False)
    assert check_endpoint(url, http=True) == url


@pytest.mark.parametrize(
    "url",
    [
        "model.example.nl",
        "ftp://model.example.nl/",
        "file:///etc/passwd",
        "https://",
        "https://me:pass@model.example.nl/v1",
        "https://model.example.nl/v1?key=x",
        "https://model.example.nl/v1#x",
        "https://model.example.nl:99999/v1",
        "https://model.example.nl:0/v1",
        "https://modél.example.nl/v1",
        "https://model.example.nl/v 1",
        "https://[::1/v1",
        "https://model.example.nl/" + "x" * 2000,
    ],
)
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(ConfigurationError):
        check_endpoint(url, http=True)


def test_settings_say_what_is_wrong() -> None:
    assert Settings().names_url == ""
    assert Settings(names_url="http://127.0.0.1:1/v1/", names_model="m").names_url == "http://127.0.0.1:1/v1"
    with pytest.raises(ValidationError, match="STORYMINE_NAMES_MODEL"):
        Settings(names_url="http://127.0.0.1:1/v1")
    with pytest.raises(ValidationError, match="STORYMINE_NAMES_URL: quotes could be read"):
        Settings(names_url="http://model.example.nl/v1", names_model="m")
    given = Settings(names_url="http://model.example.nl/v1", names_model="m", names_http=True, names_key="k")
    assert "k" not in repr(given.names_key)
