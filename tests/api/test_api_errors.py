"""Every error is a problem, and none of them tells what it should not."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy.exc import OperationalError
from storymine_api.errors import KIND_OF, CatchAll, add_error_handlers

from storymine import errors

SECRET = "woorden van een klant"


def failing(error: Exception) -> TestClient:
    app = FastAPI()

    @app.get("/v1/fails")
    def fail() -> None:
        raise error

    add_error_handlers(app)
    app.add_middleware(CatchAll)
    return TestClient(app)


@pytest.mark.parametrize(
    ("error", "status", "code"),
    [
        (errors.NotFoundError("there is no theme 'x'"), 404, "not-found"),
        (errors.ChangedError("moment 0 has been read again"), 409, "changed"),
        (errors.LabelsError({"effort": "4 is not 0 to 3"}), 422, "invalid"),
        (errors.RecordError("text: empty"), 422, "unusable-story"),
        (errors.InputError("limit is 0"), 422, "invalid"),
        (errors.FormatError("no known format"), 415, "unsupported-format"),
        (errors.MappingError("no such column", field="text"), 422, "invalid"),
        (errors.MissingExtraError("postgres", "psycopg"), 501, "missing-extra"),
        (errors.StoreError(SECRET), 503, "unavailable"),
        (errors.ModelError(SECRET), 503, "unavailable"),
        (errors.ConfigurationError(SECRET), 500, "internal"),
        (OperationalError(SECRET, {}, Exception(SECRET)), 503, "unavailable"),
        (ValueError(SECRET), 500, "internal"),
        (KeyError(SECRET), 500, "internal"),
    ],
)
def test_each_error_has_its_status(
    error: Exception, status: int, code: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO):
        response = failing(error).get("/v1/fails")
    problem = response.json()
    assert response.status_code == status == problem["status"]
    assert response.headers["content-type"] == "application/problem+json"
    assert problem["code"] == code
    assert problem["type"] == f"/docs#problem-{code}"
    assert problem["instance"] == "/v1/fails"
    assert SECRET not in response.text
    if status == 503:
        assert response.headers["retry-after"]
    if not isinstance(error, errors.StorymineError):
        assert SECRET not in caplog.text
    if status >= 500:
        assert type(error).__name__ in caplog.text


def test_every_error_of_ours_has_a_kind_or_is_internal() -> None:
    named = {cls for cls, _ in KIND_OF}
    ours = [
        cls
        for cls in vars(errors).values()
        if isinstance(cls, type) and issubclass(cls, errors.StorymineError)
    ]
    assert {cls.__name__ for cls in ours if not any(issubclass(cls, one) for one in named)} == {
        "StorymineError",
        "ConfigurationError",
    }


@pytest.mark.parametrize(
    "path", ["/v1/nergens", "/nergens", "/v1/stories/", "/static/geheim", "/static/..%2fapp.py"]
)
def test_nothing_there(client: TestClient, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 404
    assert response.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("DELETE", "/v1/journey", "GET, HEAD"),
        ("OPTIONS", "/v1/stories", "GET, HEAD, POST"),
        ("PUT", "/v1/webhooks/x", "DELETE, GET, HEAD"),
        ("HEAD", "/v1/analyse", "POST"),
    ],
)
def test_a_method_that_an_address_does_not_know(
    client: TestClient, method: str, path: str, allowed: str
) -> None:
    response = client.request(method, path)
    assert response.status_code == 405
    assert response.headers["allow"] == allowed
    if method != "HEAD":
        assert response.json()["code"] == "method-not-allowed"


@pytest.mark.parametrize(
    "path", ["/healthz", "/", "/v1/themes", "/static/storymine.css", "/nergens", "/moments.xlsx"]
)
def test_head_is_get_without_the_body(client: TestClient, path: str) -> None:
    asked, head = client.get(path), client.head(path)
    assert (head.status_code, head.content) == (asked.status_code, b"")
    for name in ("content-type", "cache-control", "content-encoding", "vary"):
        assert head.headers.get(name) == asked.headers.get(name)


def test_head_is_answered_by_a_server_and_the_connection_goes_on(
    empty: TestClient, serving: Callable[[Any], AbstractContextManager[str]]
) -> None:
    with serving(empty.app) as address, httpx.Client(base_url=address) as client:
        for _ in range(2):
            head = client.head("/healthz")
            assert (head.status_code, head.content) == (200, b"")
            assert head.headers["content-length"] == str(len(client.get("/healthz").content))
        counted = client.get("/metrics").text
        assert re.search(r'requests_total\{method="HEAD",route="/healthz",status="200"\} \d', counted)


@pytest.mark.parametrize(
    ("path", "status"), [("/nergens", 404), ("/themes/weg", 404), ("/moments?since=x", 422)]
)
def test_a_browser_gets_a_page(client: TestClient, path: str, status: int) -> None:
    response = client.get(path, headers={"Accept": "text/html,*/*;q=0.8"})
    assert response.status_code == status
    assert response.headers["content-type"].startswith("text/html")
    assert "Naar de klantreis" in response.text


def test_the_api_answers_problems_to_browsers_too(client: TestClient) -> None:
    response = client.get("/v1/themes/weg", headers={"Accept": "text/html"})
    assert response.headers["content-type"] == "application/problem+json"


def test_every_answer_carries_the_security_headers(client: TestClient) -> None:
    for path in ("/", "/v1/themes", "/nergens", "/static/storymine.css"):
        headers = client.get(path).headers
        assert "script-src 'self'" in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert "cache-control" in headers


def test_the_field_of_a_record_is_told_apart_from_the_reason_whatever_that_says() -> None:
    error = errors.RecordError("klant: weg", field="utterances[2].text")
    response = failing(error).get("/v1/fails")
    assert response.json()["errors"] == [{"field": "utterances.2.text", "reason": "klant: weg"}]
    assert str(error) == "utterances[2].text: klant: weg"
