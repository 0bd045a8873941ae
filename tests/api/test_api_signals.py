"""Signals, as JSON and as a page."""

from __future__ import annotations

import html
import re
from datetime import UTC, datetime, timedelta

import pytest
from fastapi.testclient import TestClient
from sqlalchemy.orm import Session, sessionmaker

from tests.api.conftest import analyse_all, find_themes

START = datetime(2026, 1, 5, 12, tzinfo=UTC)
WEEKS = 20


@pytest.fixture
def told(empty: TestClient, empty_sessions: sessionmaker[Session]) -> TestClient:
    """Twenty weeks in which two stories of twelve are about an invoice; in the last week twenty of thirty.
    Then one day of a week that is not over.
    """
    rows = []
    for week in range(WEEKS):
        texts = (
            ["Netjes geholpen."]
            + ["De app werkt."] * 9
            + ["De factuur klopt niet."] * (20 if week == WEEKS - 1 else 2)
        )
        for number, text in enumerate(texts):
            at = START + timedelta(weeks=week, days=6 if number == 0 else number % 5)
            row = {"id": f"w{week}-{number}", "text": f"{text} Melding {week}-{number}.", "product": "Gas"}
            rows.append({**row, "occurred_at": at.isoformat()})
    for number in range(3):
        at = START + timedelta(weeks=WEEKS)
        row = {"id": f"later-{number}", "text": f"De factuur klopt niet. Later {number}.", "product": "Gas"}
        rows.append({**row, "occurred_at": at.isoformat()})
    for first in range(0, len(rows), 100):
        assert empty.post("/v1/stories", json=rows[first : first + 100]).status_code == 202
    find_themes(empty_sessions, *analyse_all(empty_sessions))
    return empty


def test_a_jump_is_news_in_its_theme_and_its_stage(told: TestClient) -> None:
    signals = told.get("/v1/signals").json()
    assert signals["week"] == (START + timedelta(weeks=WEEKS - 1)).date().isoformat()
    assert signals["looked_at"] >= 2
    news = {(one["of"], one["id"]): one for one in signals["news"]}
    assert {("theme", "t-laat"), ("stage", "betalen")} <= set(news)
    jump = news["theme", "t-laat"]
    assert jump["label"] == "Monteur of factuur klopt niet"
    assert (jump["kind"], jump["weeks"], jump["stories"]) == ("rise", 1, 20)
    assert jump["low"] <= jump["expected"] <= jump["high"] < 20
    assert news["stage", "betalen"]["label"] == "Betalen"


def test_the_week_before_there_was_nothing(told: TestClient) -> None:
    until = (START + timedelta(weeks=WEEKS - 1, days=-1)).date().isoformat()
    signals = told.get("/v1/signals", params={"until": until}).json()
    assert signals["news"] == signals["changes"] == []


def test_the_page_tells_it_in_words_and_leads_to_the_quotes(told: TestClient) -> None:
    page = told.get("/signals", headers={"Accept": "text/html"}).text
    assert "20 verhalen in de laatste week; te verwachten waren er ongeveer" in page
    assert "/moments?theme=t-laat&amp;since=2026-05-18&amp;until=2026-05-24" in page
    assert "20 stories in the last week" in told.get("/signals?lang=en").text


@pytest.mark.parametrize("chosen", ["", "since=2026-05-20&", "theme=t-laat&", "theme=t-aardig&"])
def test_the_number_of_a_signal_opens_to_as_many_stories(told: TestClient, chosen: str) -> None:
    page = told.get(f"/signals?{chosen}").text
    for card in page.split('<article class="card signal">')[1:]:
        [link] = re.findall(r'<h3><a href="([^"]+)"', card)
        [number] = re.findall(r"<p>(\d+) verhalen in de laatste week", card) or [""]
        assert not number or f"{number} verhalen, gemiddeld" in told.get(html.unescape(link)).text


def test_without_stories_there_is_no_news(empty: TestClient) -> None:
    assert empty.get("/v1/signals").json() == {
        "week": None,
        "looked_at": 0,
        "undated": 0,
        "news": [],
        "changes": [],
    }
    assert empty.get("/signals").status_code == 200
