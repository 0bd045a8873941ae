"""Themes under groups: what drives them, a taxonomy's parents, and what people decided."""

from __future__ import annotations

from pathlib import Path

import pytest
from furniture import open_shop, rule_engine
from sqlalchemy import Engine as Database
from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.changes import ChangeKind
from storymine.settings import Settings
from storymine.store import Filters
from storymine.workflow import discover_themes, find_grouping
from storymine.workflow.curating import decide, merge
from storymine.workflow.taxonomy import import_taxonomy
from storymine.workflow.theme_groups import ThemeGroup

YAML = """
themes:
  - name: Levering
    examples: [De bezorger van het pakket]
  - name: Monteur te laat
    parent: Levering
    examples: [De monteur kwam niet opdagen, Weer kwam de monteur niet opdagen en ik heb gewacht]
"""


@pytest.fixture
def shop(db: Database) -> sessionmaker[Session]:
    sessions = store.sessions(db)
    open_shop(sessions, Settings(batch_size=200), count=12)
    return sessions


def groups_of(sessions: sessionmaker[Session]) -> dict[str, ThemeGroup]:
    with sessions() as session:
        rows = store.list_themes(session, Filters())
        found = find_grouping(session).gather(rows)
        assert sorted(row.id for row in rows) == sorted(one.id for group in found for one in group.themes)
    return {group.id: group for group in found}


def test_themes_that_share_a_driver_are_together(shop: sessionmaker[Session]) -> None:
    groups = groups_of(shop)
    assert {"levering", "prijs", "contact"} <= set(groups)
    delivery = groups["levering"]
    assert delivery.names == {"nl": "Levering", "en": "Delivery"}
    assert delivery.moments == sum(theme.moments for theme in delivery.themes)
    mean = sum(theme.sentiment * theme.moments for theme in delivery.themes) / delivery.moments
    assert delivery.sentiment == pytest.approx(mean)


def test_a_refit_leaves_groups_what_they_are(shop: sessionmaker[Session]) -> None:
    before = {group: {one.id for one in found.themes} for group, found in groups_of(shop).items()}
    assert discover_themes(shop, rule_engine(), seed=1)
    after = {group: {one.id for one in found.themes} for group, found in groups_of(shop).items()}
    assert before.keys() == after.keys()
    moved = [
        theme
        for group, own in before.items()
        for theme in own
        if any(theme in there for other, there in after.items() if other != group)
    ]
    assert moved == []


def test_a_parent_in_the_taxonomy_is_a_group_of_its_own(shop: sessionmaker[Session], tmp_path: Path) -> None:
    path = tmp_path / "indeling.yaml"
    path.write_text(YAML, encoding="utf-8")
    assert import_taxonomy(shop, rule_engine(), path) is not None
    groups = groups_of(shop)
    [own] = [group for group in groups.values() if any(t.label == "Monteur te laat" for t in group.themes)]
    assert own.names["nl"] == "Levering"
    names = [group.names["nl"] for group in groups.values()]
    assert len(set(names)) == len(names)
    with shop() as session:
        assert find_grouping(session).name("levering", "nl") == "Levering: overige thema's"


def test_hidden_and_merged_themes_are_in_no_group(shop: sessionmaker[Session]) -> None:
    first, second, third = [theme for group in groups_of(shop).values() for theme in group.themes][:3]
    total = sum(group.moments for group in groups_of(shop).values())
    decide(shop, first.id, {ChangeKind.HIDE: None})
    merge(shop, [second.id], third.id)
    left = {theme.id: theme for group in groups_of(shop).values() for theme in group.themes}
    assert first.id not in left
    assert second.id not in left
    assert left[third.id].moments == second.moments + third.moments
    assert sum(theme.moments for theme in left.values()) == total - first.moments


def test_without_themes_there_are_no_groups(sessions: sessionmaker[Session]) -> None:
    with sessions() as session:
        grouping = find_grouping(session)
    assert grouping.gather([]) == []
    assert grouping.of("t-1") is None
