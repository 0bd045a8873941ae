"""Keys and the audit log on the command line, and a service that does not start without a key."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from storymine import store
from storymine.access import Role, split_key
from storymine.cli import app
from storymine.errors import InputError, NotFoundError


@pytest.fixture
def database(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'stories.db'}"


def run(database: str, *arguments: str) -> Result:
    return CliRunner().invoke(app, [*arguments, "--database", database], catch_exceptions=False)


def create(database: str, name: str, role: str, *more: str) -> str:
    return run(database, "keys", "create", "--name", name, "--role", role, *more).stdout.strip()


def listed(database: str) -> list[dict[str, str | None]]:
    return json.loads(run(database, "keys", "list", "--json").stdout)  # type: ignore[no-any-return]


def test_a_key_is_shown_once_and_kept_as_a_hash(database: str) -> None:
    made = run(database, "keys", "create", "--name", "Anna", "--role", "curate")
    parts = split_key(made.stdout)
    assert parts is not None
    assert parts[1] not in made.stderr
    assert f"key {parts[0]} for Anna, role curate" in made.stderr
    [key] = listed(database)
    assert (key["id"], key["name"], key["role"], key["revoked_at"]) == (parts[0], "Anna", "curate", None)
    for shown in (
        run(database, "keys", "list"),
        run(database, "audit"),
        run(database, "keys", "list", "--json"),
    ):
        assert parts[0] in shown.stdout
        assert parts[1] not in shown.stdout
    engine = store.open_engine(database)
    with store.sessions(engine)() as session:
        (expected,) = store.list_keys(session)
        assert store.find_key(session, made.stdout, now=expected.made_at) == expected
    engine.dispose()


def test_a_key_can_be_made_for_a_time_and_revoked(database: str) -> None:
    text = create(database, "Kassa", "ingest", "--days", "30")
    key_id = text.split("_")[1]
    assert listed(database)[0]["expires_at"]
    assert f"key {key_id} of Kassa is revoked" in run(database, "keys", "revoke", key_id).stderr
    assert listed(database)[0]["revoked_at"]
    with pytest.raises(NotFoundError, match="weg"):
        run(database, "keys", "revoke", "weg")


def test_what_cannot_be_a_key_is_refused(database: str) -> None:
    with pytest.raises(InputError, match="name"):
        create(database, "  ", Role.READ)
    assert run(database, "keys", "create", "--name", "x", "--role", "baas").exit_code == 2


def test_the_audit_log_is_shown_and_filtered(database: str) -> None:
    first = create(database, "Anna", "read").split("_")[1]
    second = create(database, "Bram", "read").split("_")[1]
    run(database, "keys", "revoke", first)
    told = json.loads(run(database, "audit", "--json").stdout)
    assert [(entry["action"], entry["subject"]) for entry in told] == [
        ("key.revoked", first),
        ("key.made", second),
        ("key.made", first),
    ]
    assert {entry["name"] for entry in told} == {"command line"}
    assert len(json.loads(run(database, "audit", "--json", "--subject", first).stdout)) == 2
    assert len(json.loads(run(database, "audit", "--json", "--action", "key.made").stdout)) == 2
    assert json.loads(run(database, "audit", "--json", "--until", "2020-01-01").stdout) == []
    assert (
        len(json.loads(run(database, "audit", "--json", "--since", "2020-01-01", "--limit", "1").stdout)) == 1
    )
    assert "key.revoked" in run(database, "audit").stdout


def test_what_is_older_than_the_setting_is_forgotten(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    create(database, "Anna", "read")
    monkeypatch.setenv("STORYMINE_AUDIT_DAYS", "0.000000001")
    assert json.loads(run(database, "audit", "--json").stdout) == []


def test_the_service_does_not_start_for_others_without_a_key(database: str) -> None:
    program = Path(sys.executable).with_name("storymine")
    command = [program, "serve", "--database", database, "--host", "0.0.0.0", "--port", "0"]
    result = subprocess.run(command, capture_output=True, text=True, env=dict(os.environ))
    assert result.returncode == 3
    assert result.stderr.startswith("storymine: without keys the service listens on this machine only")
    assert "storymine keys create --name NAME --role admin" in result.stderr
