from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from filled_stores import fill
from sqlalchemy import create_engine, inspect, text

from storymine import store
from storymine.errors import ConfigurationError, StoreError
from storymine.store.tables import StoryTable


def test_upgrading_a_blank_database_gives_the_tables_of_the_models(blank_url: str) -> None:
    engine = store.open_engine(blank_url)
    store.upgrade(engine)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differences = compare_metadata(context, StoryTable.metadata)
        unlogged = inspect(connection).get_table_names()
    engine.dispose()
    assert differences == []
    assert set(unlogged) == {"alembic_version", *StoryTable.metadata.tables}


def test_upgrading_twice_and_by_many_at_once_changes_nothing(blank_url: str) -> None:
    engines = [store.open_engine(blank_url) for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(store.upgrade, engines))
    store.upgrade(engines[0])
    store.check_current(engines[0])
    for engine in engines:
        engine.dispose()


def test_a_blank_database_is_not_current(blank_url: str) -> None:
    engine = store.open_engine(blank_url)
    with pytest.raises(StoreError, match="storymine db upgrade"):
        store.check_current(engine)
    engine.dispose()


def test_a_newer_database_is_refused(blank_url: str) -> None:
    engine = store.open_engine(blank_url)
    store.upgrade(engine)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    for check in (store.check_current, store.upgrade):
        with pytest.raises(StoreError, match="9999"):
            check(engine)
    engine.dispose()


def test_another_programs_database_is_refused(blank_url: str) -> None:
    engine = store.open_engine(blank_url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE fietsen (nummer INTEGER)"))
    with pytest.raises(StoreError, match="another program"):
        store.upgrade(engine)
    engine.dispose()


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / "store.db").write_text("dit is geen database, maar wel een lange regel tekst" * 50, "utf-8")
    engine = store.open_engine(f"sqlite:///{tmp_path}/store.db")
    with pytest.raises(StoreError, match="cannot be"):
        store.upgrade(engine)
    engine.dispose()


def test_an_unreachable_server_is_a_store_error(tmp_path: Path) -> None:
    engine = store.open_engine(f"postgresql://nobody@/nothing?host={tmp_path}")
    with pytest.raises(StoreError, match="cannot be reached"):
        store.check_current(engine)
    engine.dispose()


@pytest.mark.parametrize("url", ["mysql://localhost/x", "sqlite://", "sqlite:///:memory:", "geen url"])
def test_only_a_file_or_postgresql_can_hold_the_store(url: str) -> None:
    with pytest.raises(ConfigurationError):
        store.open_engine(url)


def test_the_folder_of_the_file_is_made(tmp_path: Path) -> None:
    engine = store.open_engine(f"sqlite:///{tmp_path}/a/b/store.db")
    store.upgrade(engine)
    engine.dispose()
    assert (tmp_path / "a" / "b" / "store.db").is_file()


def test_downgrading_leaves_nothing(blank_url: str) -> None:
    from alembic import command

    from storymine.store.migrate import _config

    engine = store.open_engine(blank_url)
    store.upgrade(engine)
    config = _config()
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "base")
    engine.dispose()
    plain = create_engine(blank_url)
    assert inspect(plain).get_table_names() == ["alembic_version"]
    plain.dispose()


def test_a_database_of_an_earlier_version_is_brought_up_to_date(blank_url: str) -> None:
    from alembic import command

    from storymine.store.migrate import _config

    engine = store.open_engine(blank_url)
    config = _config()
    with engine.connect().execution_options(storymine_writes=True) as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, "0002")
    with pytest.raises(StoreError, match="0002"):
        store.check_current(engine)
    store.upgrade(engine)
    store.check_current(engine)
    with store.sessions(engine)() as session:
        assert store.list_corrections(session).items == ()
        assert store.list_changes(session).items == ()
    with store.sessions(engine).begin() as session:
        claim = store.claim_key(session, "k", fingerprint="f", lease=timedelta(minutes=1))
        assert claim.state == "new"
    with engine.connect().execution_options(storymine_writes=True) as connection, connection.begin():
        config.attributes["connection"] = connection
        command.downgrade(config, "0002")
    assert {"corrections", "kept_answers", "theme_changes", "theme_seeds"}.isdisjoint(
        inspect(engine).get_table_names()
    )
    engine.dispose()


def test_quotes_that_became_other_words_are_no_quotes_after_an_upgrade(tmp_path: Path) -> None:
    from alembic import command

    from storymine.store.migrate import _config

    engine = store.open_engine(f"sqlite:///{tmp_path}/old.db")
    config = _config()
    with engine.connect().execution_options(storymine_writes=True) as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, "0012")
        fill(connection, "0012")
        # The theme quoted moment 2 as well, which was deleted; its number went to a story that came in later.
        connection.execute(text("UPDATE theme_runs SET quotes = '[1, 2, 99]'"))
        connection.execute(
            text("UPDATE stories SET received_at = '2025-03-02 12:00:00.000000' WHERE id = 'tweede'")
        )
        connection.execute(text("UPDATE moments SET story_number = 6, position = 7 WHERE id = 2"))
    store.upgrade(engine)
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT quotes FROM theme_runs")) == "[1]"
        assert connection.scalar(text("SELECT last FROM number_series WHERE name = 'moments'")) == 99
    engine.dispose()
