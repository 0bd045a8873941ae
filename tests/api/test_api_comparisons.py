"""What a discovery changed, over the API and on its page; every number opens to its moments."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from fastapi.testclient import TestClient
from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.domain import Assignment, Lineage

Sessions = sessionmaker[Session]
LATE, KIND, APP = "t-laat", "t-aardig", "t-app"


@pytest.fixture
def refit(shop: TestClient, empty_sessions: Sessions) -> str:
    """The id of a second discovery: what was in no theme is a theme about the app, one went over to it."""
    with empty_sessions.begin() as session:
        first = store.live_themes_run(session)
        assert first is not None
        assert first.parent_id is not None
        placed = {one.moment: one.theme for one in store.load_placements(session, first.id)}
        ids, observations, _ = store.load_moments(session, placed)
        moved = next(number for number in ids if placed[number] == LATE)
        assignments = [
            Assignment(one.story, one.moment, APP if number == moved else placed[number] or APP, 0.5)
            for number, one in zip(ids, observations, strict=True)
        ]
        joined = sum(one.theme == APP for one in assignments)
        themes = {theme.id: theme for theme in store.load_found_themes(session, first.id)}
        themes[APP] = replace(themes[LATE], id=APP, label="De app werkt niet", moments=joined)
        run = store.start_run(
            session,
            kind="themes",
            model="m",
            settings={},
            seed=0,
            parent=first.parent_id,
            previous=first.id,
        )
        lineage = [
            Lineage(LATE, LATE, "same", 0.9),
            Lineage(KIND, KIND, "same", 1.0),
            Lineage(APP, LATE, "split", 0.02),
        ]
        store.save_themes(session, run, tuple(themes.values()), lineage)
        store.add_assignments(session, run, assignments)
        store.save_flows(session, run)
        counts = {"moments": len(assignments) + 2, "themes": 3, "unassigned": 0, "set_aside": 2}
        store.finish_run(session, run, counts=counts)
    return run


def test_a_discovery_is_compared_with_the_one_before(shop: TestClient, refit: str) -> None:
    found = shop.get(f"/v1/runs/{refit}/changes").json()
    assert found["later"]["id"] == refit
    assert found["later"]["previous"] == found["earlier"]["id"]
    rows = {row["id"]: row for row in found["themes"]}
    assert rows[KIND]["stayed"] == rows[KIND]["before"] == rows[KIND]["after"]
    assert rows[LATE]["before"] - rows[LATE]["stayed"] == 1
    assert rows[APP]["verdict"] == "split"
    assert rows[APP]["kin"] == [{"id": LATE, "label": rows[LATE]["label"], "overlap": 0.02}]
    moved = {(flow["from"]["id"] or flow["from"]["kind"], flow["to"]["id"]): flow for flow in found["flows"]}
    assert moved[LATE, APP]["moments"] == 1
    assert moved["none", APP]["moments"] == rows[APP]["after"] - 1
    for (came_from, went_to), flow in moved.items():
        given = {"from": came_from, "to": went_to, "limit": 200}
        listed = shop.get(f"/v1/runs/{refit}/moments", params=given).json()
        assert flow["opens"]
        assert len(listed["items"]) == flow["moments"]
        assert {moment["theme"]["id"] for moment in listed["items"]} == {went_to}
    same = shop.get(f"/v1/runs/{refit}/changes", params={"since": found["earlier"]["id"]}).json()
    assert same == found
    first = shop.get(f"/v1/runs/{found['earlier']['id']}/changes").json()
    assert first["earlier"] is None
    assert first["flows"] is None
    assert {row["verdict"] for row in first["themes"]} == {"new"}


def test_the_page_tells_it_and_every_number_opens(shop: TestClient, refit: str) -> None:
    assert f'href="/runs/{refit}/changes"' in shop.get("/runs").text
    page = shop.get(f"/runs/{refit}/changes?lang=nl").text
    for words in ("Wat is er veranderd in de thema", "gebleven", "afgesplitst", "komt uit", "geen thema"):
        assert words in page, words
    opened = re.findall(rf'<a href="(/runs/{refit}/moments\?[^"]+)">([\d.]+)</a>', page)
    assert len(opened) >= 8
    for link, number in {(link.replace("&amp;", "&"), number) for link, number in opened}:
        given = {name: values[0] for name, values in parse_qs(urlsplit(link).query).items()}
        listed = shop.get(f"/v1/runs/{refit}/moments", params={**given, "limit": 200}).json()
        assert len(listed["items"]) == int(number)
        behind = shop.get(link).text
        assert f"<h1>{number} moment" in behind
        assert 'class="quote' in behind


def test_what_cannot_be_compared_is_told(shop: TestClient, refit: str) -> None:
    live = shop.get("/v1/runs").json()["items"][-1]["id"]
    assert shop.get("/v1/runs/weg/changes").status_code == 404
    assert shop.get(f"/v1/runs/{live}/changes").status_code == 422
    assert shop.get(f"/v1/runs/{refit}/changes", params={"since": refit}).status_code == 422
    assert shop.get(f"/v1/runs/{refit}/changes", params={"since": "weg"}).status_code == 404
    assert shop.get(f"/v1/runs/{live}/moments").status_code == 422
    assert shop.get(f"/v1/runs/{refit}/moments", params={"cursor": "x"}).status_code == 422
    assert shop.get(f"/runs/{live}/changes", headers={"Accept": "text/html"}).status_code == 422


def test_a_discovery_of_before_flows_were_kept_says_so(shop: TestClient) -> None:
    run = shop.get("/v1/runs").json()["items"][0]["id"]
    page = shop.get(f"/runs/{run}/changes?lang=nl").text
    assert "werd toen nog niet bijgehouden" in page
    assert str(datetime.now(UTC).year) in page


def test_how_far_a_discovery_is_can_be_seen(shop: TestClient, refit: str, empty_sessions: Sessions) -> None:
    with empty_sessions.begin() as session:
        live, latest = store.live_run(session), store.last_themes_run(session)
        assert live is not None
        assert latest is not None
        begun = store.discovering.begin_discovery(
            session,
            parent=live,
            previous=latest.id,
            seed=0,
            until=1,
            worker="w",
            lease=timedelta(minutes=1),
        )
        far: dict[str, Any] = {"step": "place", "done": 4200, "total": 9000}
        lease = timedelta(minutes=1)
        assert store.discovering.note_discovery(session, begun.run.id, worker="w", lease=lease, **far)
    found = shop.get(f"/v1/runs/{begun.run.id}").json()
    assert (found["status"], found["progress"]) == ("running", far)
    assert shop.get(f"/v1/runs/{refit}").json()["progress"] is None
    page = shop.get("/runs", params={"lang": "nl"}).text
    assert "4.200 van 9.000 momenten ingedeeld" in page
    assert "thema&#39;s 3" in page
