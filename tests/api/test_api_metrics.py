"""The token for metrics: it opens them and nothing else, also while the store is away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy import text

from storymine import store
from storymine.access import Role, is_token
from storymine.cli.opening import read_settings
from storymine.errors import ConfigurationError
from storymine.workflow import Engine
from storymine.workflow.access import create_key

TOKEN = "een lang woord voor de meter"


def bearer(word: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {word}"}


@pytest.fixture
def client(
    make_app: Callable[..., FastAPI], local_client: type[TestClient], rule_engine: Engine, tmp_path: Path
) -> Any:
    database = store.open_engine(f"sqlite:///{tmp_path / 'store.db'}")
    store.upgrade(database)
    sessions = store.sessions(database)
    key = create_key(sessions, "Meter", Role.READ)[1]
    client = local_client(make_app(sessions, rule_engine, metrics_token=TOKEN))
    yield client, database, key
    database.dispose()


def test_with_the_token_metrics_are_read_and_nothing_else(client: Any) -> None:
    browser, _, key = client
    for word in (TOKEN, key):
        answer = browser.get("/metrics", headers=bearer(word))
        assert answer.status_code == 200
        assert "storymine_store_up 1.0" in answer.text
    for path in ("/v1/stories", "/v1/runs", "/v1/audit"):
        assert browser.get(path, headers=bearer(TOKEN)).status_code == 401
    for headers in ({}, bearer(TOKEN[:-1]), bearer(TOKEN + "x"), {"Authorization": TOKEN}):
        assert browser.get("/metrics", headers=headers).status_code == 401


def test_metrics_are_read_while_the_store_is_away(client: Any) -> None:
    browser, database, key = client
    with database.connect().execution_options(storymine_writes=True) as connection, connection.begin():
        for table in ("stories", "access_keys"):
            connection.execute(text(f"ALTER TABLE {table} RENAME TO weg_{table}"))
    assert browser.get("/metrics", headers=bearer(key)).status_code == 503
    answer = browser.get("/metrics", headers=bearer(TOKEN))
    assert answer.status_code == 200
    assert "storymine_store_up 0.0" in answer.text


def test_a_token_that_can_be_guessed_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STORYMINE_METRICS_TOKEN", "geheim")
    with pytest.raises(ConfigurationError, match="STORYMINE_METRICS_TOKEN") as caught:
        read_settings()
    assert "geheim" not in str(caught.value)


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer ", "Basic " + TOKEN, "Bearer é\udc80", TOKEN])
def test_what_is_no_token(header: str) -> None:
    assert not is_token(header, TOKEN)
    assert is_token(f"bearer  {TOKEN} ", TOKEN)
