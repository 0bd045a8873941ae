"""`storymine contrasts` on a store in which customers mail about waiting and chat about the app."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from storymine import store
from storymine.cli import app
from storymine.domain import Channel
from tests.store.conftest import Kit


@pytest.fixture
def url(tmp_path: Path) -> str:
    url = f"sqlite:///{tmp_path / 'stories.db'}"
    engine = store.open_engine(url)
    store.upgrade(engine)
    kit = Kit(store.sessions(engine))
    members: dict[str, list[tuple[str, int]]] = {"traag": [], "app": []}
    analyses = []
    for number in range(120):
        mail = number % 2 == 0
        channel = Channel.EMAIL if mail else Channel.CHAT
        analyses.append(kit.analysis(kit.story(f"v{number}", f"Verhaal {number}", channel=channel)))
        members["traag" if mail == (number % 12 < 10) else "app"].append((f"v{number}", 0))
    kit.put(*analyses)
    kit.themes(kit.theme_set(members))
    engine.dispose()
    return url


def test_what_stands_out_is_shown_with_its_interval(url: str) -> None:
    result = CliRunner().invoke(app, ["contrasts", "--database", url], env={"COLUMNS": "200"})
    assert result.exit_code == 0, result.output
    assert "4 of 4 pairs stand out" in result.stdout
    told = json.loads(CliRunner().invoke(app, ["contrasts", "--json", "--database", url]).stdout)
    mail = next(one for one in told if (one["theme"], one["value"]) == ("traag", "email"))
    assert mail["label"] == "Over traag"
    assert mail["kind"] == "more"
    assert mail["moments"] == 50
    assert 1 < mail["low"] < mail["ratio"] < mail["high"]


def test_nothing_to_compare_is_no_error(url: str) -> None:
    result = CliRunner().invoke(app, ["contrasts", "--by", "product", "--database", url])
    assert result.exit_code == 0
    assert "nothing to compare by product yet: that takes themes, and twenty stories" in result.stderr
    assert CliRunner().invoke(app, ["contrasts", "--by", "regio", "--database", url]).exit_code == 2
