"""Stores of every version, filled as they were then, brought up to date: nothing is lost, all can be read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from filled_stores import BROUGHT, SAID, fill, is_there, rows_of
from sqlalchemy import Engine

from storymine import store
from storymine.domain import Labels
from storymine.errors import StoreError
from storymine.store import Filters
from storymine.store.migrate import _config


@pytest.fixture(params=sorted(BROUGHT))
def version(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def old(blank_url: str, version: str) -> Iterator[Engine]:
    """A store as `version` left it, brought up to date."""
    engine = store.open_engine(blank_url)
    config = _config()
    with engine.connect().execution_options(storymine_writes=True) as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, version)
        fill(connection, version)
        assert all(is_there(connection, table, row) for table, row in rows_of(version))
    if version != store.newest_version():
        with pytest.raises(StoreError, match=f"version {version}"):
            store.check_current(engine)
    store.upgrade(engine)
    store.check_current(engine)
    yield engine
    engine.dispose()


def test_every_version_is_tried() -> None:
    revisions = {one.revision for one in ScriptDirectory.from_config(_config()).walk_revisions()}
    assert revisions == set(BROUGHT), "add what the new version writes to filled_stores.py"


def test_every_row_is_still_there(old: Engine, version: str) -> None:
    with old.connect() as connection:
        lost = [(table, row) for table, row in rows_of(version) if not is_there(connection, table, row)]
    assert lost == []


def test_everything_can_be_read(old: Engine, version: str) -> None:
    later = version >= "0002"
    with store.sessions(old)() as session:
        counts = store.count_stories(session)
        assert (counts.pending, counts.failed, counts.analysed) == (2, 1, 2 if later else 1)
        view = store.find_story(session, "gelezen")
        assert "\n".join(utterance.text for utterance in view.utterances) == SAID
        assert [moment.text for moment in view.moments] == [
            "De monteur kwam niet.",
            "Ik heb drie keer gebeld.",
        ]
        assert [moment.theme_id for moment in view.moments] == ["t-monteur", None]
        assert [one.labels.stage for one in view.corrections] == (["ontvangen"] if version >= "0003" else [])
        assert store.find_story(session, "gelezen@1").row.status == "superseded"
        assert [failure.story for failure in store.list_failures(session).items] == ["mislukt"]
        [theme] = store.list_themes(session, Filters())
        assert (theme.id, theme.label, theme.verdict) == ("t-monteur", "Monteur komt niet", "grown")
        quotes = store.find_theme(session, "t-monteur", Filters()).quotes
        assert [quote.text for quote in quotes] == ["De monteur kwam niet."]
        assert store.journey_matrix(session, Filters()).total.moments == (3 if later else 2)
        assert len(store.list_stories(session, Filters(driver=("levering",))).items) == 1
        assert len(store.list_runs(session).items) == (4 if version >= "0012" else 3)
        compared = store.compare_runs(session, "run-themes")
        assert [(one.id, one.verdict, one.after) for one in compared.themes] == [("t-monteur", "new", 1)]
        assert (compared.flows is not None) == (version >= "0011")
        live = store.live_run(session)
        assert live is not None
        scope = store.Scope(live.id, store.last_moment(session, live.id), datetime.now(UTC))
        _, observations, vectors = store.load_moments(session, store.scope_ids(session, scope).tolist())
        assert len(observations) == len(vectors) == (3 if later else 2)
        assert vectors[0].tolist() == [0.5] * 4
        assert [one.centroid for one in store.load_found_themes(session, "run-themes")] == [(0.5,) * 4]
        assert len(store.list_stories(session, Filters()).items) == (5 if later else 4)
        assert store.queue_state(session).failed == 1
        if later:
            [moment] = store.find_story(session, "tweede").moments
            assert [cause.value for cause in moment.effort.causes] == ["wait"]


def test_work_goes_on(old: Engine, version: str, makers: Any) -> None:
    sessions = store.sessions(old)
    with sessions.begin() as session:
        new = makers.story("nieuw", "Een nieuw verhaal.")
        assert [saved.status for saved in store.save_stories(session, [new])] == ["created"]
    claimed: list[str] = []
    for _ in range(3):  # those whose worker died come apart from the others
        with sessions.begin() as session:
            found = store.claim_stories(session, worker="w", limit=10, lease=timedelta(minutes=5))
        claimed += [story.id for story in found]
    assert sorted(claimed) == ["geclaimd", "nieuw", "wacht"]
    with sessions.begin() as session:
        analyses = [makers.analysis(new)]
        assert store.save_analyses(session, "run-live", analyses, makers.vectors(analyses)) == 1
    with sessions.begin() as session:
        moment = store.find_moment(session, "nieuw", 0)
        store.save_correction(session, moment, Labels(stage="hulp"))
    with sessions.begin() as session:
        claim = store.claim_key(session, "sleutel", fingerprint="g", lease=timedelta(minutes=1))
        assert claim.state == ("other" if version >= "0004" else "new")
