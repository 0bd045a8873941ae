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
    loud = [_row(WEEKS - 1, 20 + number, "De factuur klopt niet.") for number in range(18)]
    later = [_row(WEEKS, number, "De factuur klopt niet.") for number in (5, 10, 15)]
    _post(empty, [*_usual(WEEKS), *loud, *later])
    find_themes(empty_sessions, *analyse_all(empty_sessions))
    return empty


def _usual(weeks: int) -> list[dict[str, str]]:
    """Twelve stories a week, of which two are about an invoice."""
    texts = ["Netjes geholpen."] + ["De app werkt."] * 9 + ["De factuur klopt niet."] * 2
    return [_row(week, number, text) for week in range(weeks) for number, text in enumerate(texts)]


def _row(week: int, number: int, text: str, *, channel: str = "social") -> dict[str, str]:
    at = START + timedelta(weeks=week, days=6 if number == 0 else number % 5)
    return {
        "id": f"w{week}-{number}",
        "text": f"{text} Melding {week}-{number}.",
        "product": "Gas",
        "channel": channel,
        "occurred_at": at.isoformat(),
    }


def _post(client: TestClient, rows: list[dict[str, str]]) -> None:
    for first in range(0, len(rows), 100):
        assert client.post("/v1/stories", json=rows[first : first + 100]).status_code == 202


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


def test_a_channel_that_starts_is_no_news(empty: TestClient, empty_sessions: sessionmaker[Session]) -> None:
    chats = [
        _row(week, 20 + number, "De factuur klopt niet.", channel="chat")
        for week in range(WEEKS - 3, WEEKS)
        for number in range(14)
    ]
    _post(empty, [*_usual(WEEKS), *chats])
    find_themes(empty_sessions, *analyse_all(empty_sessions))
    signals = empty.get("/v1/signals").json()
    assert (signals["looked_at"] >= 2, signals["news"], signals["changes"]) == (True, [], [])
    assert empty.get("/v1/signals?channel=social").json()["news"] == []


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
