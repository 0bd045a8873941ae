"""Erasing what was corrected before: nothing of a superseded version stays in themes either."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from test_erasing import (
    INTAKE,
    KEY,
    PSEUDONYM,
    SECRETS,
    Row,
    Sessions,
    dump,
    leaks,
    others,
    own_rows,
    put_others,
    put_own,
    run,
    sessions,
    settings,
)

from storymine import store
from storymine.changes import ChangeKind
from storymine.settings import Settings
from storymine.workflow import Engine, accept, erase_customer, work_batch
from storymine.workflow.curating import decide
from storymine.workflow.discovery import discover_themes

__all__ = ["others", "sessions", "settings"]  # fixtures

OWN = ("zwabberfluit", "kwispelbrok")  # what only the superseded versions say


def supersede(sessions: Sessions) -> None:
    """Other words for the stories that a theme was made of."""
    rows = [{**row, "text": "De levering was te laat."} for row in own_rows()]
    assert {one.status for one in accept(sessions, rows, intake=INTAKE)} == {"superseded"}


def check_traces(sessions: Sessions) -> None:
    """Quotes, figures and flows are those of moments that are there."""
    tables = dump(sessions)
    members = {(row["run_id"], row["theme_id"], row["moment_id"]) for row in tables["theme_moments"]}
    with sessions() as session:
        latest = store.live_themes_run(session)
        assert latest is not None
        shown = {row.id: row for row in store.list_themes(session, store.Filters())}
        assert latest.counts["moments"] == sum(
            1 for row in tables["moments"] if row["run_id"] == latest.parent_id and row["voice"] == "customer"
        )
    for row in tables["theme_runs"]:
        assert {(row["run_id"], row["theme_id"], moment) for moment in row["quotes"]} <= members
        if row["run_id"] == latest.id:
            count = shown[row["theme_id"]].moments if row["theme_id"] in shown else 0
            assert row["moments"] == count
            assert bool(count) == any(memoryview(row["centroid"]).cast("B"))
    placed = [row for row in tables["theme_moments"] if row["run_id"] == latest.id]
    flows = {row["cell"]: row["moments"] for row in tables["theme_flows"] if row["run_id"] == latest.id}
    assert Counter(row["cell"] for row in placed) == flows


def test_a_customer_whose_stories_were_superseded_is_gone_from_every_theme(
    sessions: Sessions, engine: Engine, settings: Settings, others: list[Row]
) -> None:
    put_others(sessions, others)
    put_own(sessions)
    run(sessions, engine, settings)
    with sessions() as session:
        named = [one.theme_id for one in store.list_names(session) if OWN[0] in one.label.lower()]
    assert named
    for theme in named:
        decide(sessions, theme, {ChangeKind.RENAME: "Klachten over de zwabberfluit"})

    supersede(sessions)

    check_traces(sessions)
    found = leaks(dump(sessions), OWN)
    assert {table for table, _, _ in found} >= {"stories", "theme_runs", "themes"}  # history is kept
    assert not {table for table, _, _ in found} & {"moments", "story_readings"}
    with sessions() as session:
        for view in store.list_names(session):
            theme = store.load_found_themes(session, view.run_id)
            assert not [quote for one in theme for quote in one.quotes if OWN[0] in quote.text.lower()]

    erase_customer(sessions, PSEUDONYM)

    assert leaks(dump(sessions), SECRETS) == []
    run(sessions, engine, settings)
    assert leaks(dump(sessions), SECRETS) == []


def test_a_discovery_under_way_that_learned_from_a_superseded_story_brings_nothing_back(
    sessions: Sessions, engine: Engine, settings: Settings, others: list[Row], monkeypatch: pytest.MonkeyPatch
) -> None:
    from storymine.workflow import discovery

    accept(sessions, [*others, *own_rows()], intake=INTAKE)
    while work_batch(sessions, engine, settings, worker="test"):
        pass
    decide_themes, done = discovery.decide, []

    def supersede_first(*args: Any, **kwargs: Any) -> Any:
        found = decide_themes(*args, **kwargs)
        if not done:
            done.append(True)
            supersede(sessions)
            erase_customer(sessions, INTAKE.pseudonym(KEY))
        return found

    monkeypatch.setattr(discovery, "decide", supersede_first)
    assert discover_themes(sessions, engine, seed=0)
    assert leaks(dump(sessions), SECRETS) == []
