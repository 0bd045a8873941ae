"""Groups of themes, themes over time, and what stands out where: as JSON and as pages."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from html import unescape

import pytest
from fastapi.testclient import TestClient
from sqlalchemy.orm import Session, sessionmaker

from tests.api.conftest import analyse_all, find_themes

START = datetime(2026, 1, 5, 12, tzinfo=UTC)


@pytest.fixture
def told(empty: TestClient, empty_sessions: sessionmaker[Session]) -> TestClient:
    """240 stories: by e-mail half of them about an invoice, elsewhere one in eight."""
    rows = []
    for number in range(240):
        mail = number % 3 == 0
        late = number % 2 == 0 if mail else number % 8 == 1
        text = "De factuur klopt niet." if late else "De app werkt." if number % 5 else "Netjes geholpen."
        rows.append(
            {
                "id": f"v{number}",
                "channel": "email" if mail else "chat" if number % 3 == 1 else "review",
                "text": f"{text} Melding {number}.",
                "occurred_at": (START + timedelta(days=number // 2)).isoformat(),
                "metadata": {"segment": "zakelijk" if number % 7 < 3 else "particulier"},
            }
        )
    for first in range(0, len(rows), 100):
        assert empty.post("/v1/stories", json=rows[first : first + 100]).status_code == 202
    find_themes(empty_sessions, *analyse_all(empty_sessions))
    return empty


def moments_behind(client: TestClient, link: str) -> int:
    """How many moments a link of a page opens."""
    address = unescape(link).replace("/moments?", "/v1/moments?limit=200&")
    return len(client.get(address).json()["items"])


def test_sums_of_groups_are_sums_of_their_themes(client: TestClient) -> None:
    themes = client.get("/v1/themes").json()["items"]
    groups = client.get("/v1/theme-groups").json()["items"]
    assert {theme["group"] for theme in themes} == {group["id"] for group in groups}
    for group in groups:
        own = [theme for theme in themes if theme["group"] == group["id"]]
        assert [theme["id"] for theme in own] == [member["id"] for member in group["themes"]]
        assert group["moments"] == sum(theme["moments"] for theme in own)
        assert group["friction"] == pytest.approx(sum(theme["friction"] for theme in own), abs=1e-3)
    assert client.get("/v1/themes/t-laat").json()["group"] == groups[0]["id"]
    assert {theme["group"] for theme in client.get("/v1/journey").json()["themes"]} == {groups[0]["id"]}
    english = client.get("/v1/theme-groups?lang=en").json()["items"]
    assert english[0]["label"] == "Other questions and events"


def test_themes_are_listed_by_group_or_one_by_one(client: TestClient) -> None:
    grouped = client.get("/themes").text
    assert "2 thema's in 1 groep" in unescape(grouped)
    assert '<details class="group"' in grouped
    flat = client.get("/themes?view=list&sort=volume").text
    assert '<details class="group"' not in flat
    assert "/themes/t-laat" in grouped
    assert "/themes/t-laat" in flat
    assert client.get("/themes?view=boom").status_code == 422


def test_shares_over_time_add_up(told: TestClient) -> None:
    trends = told.get("/v1/trends?period=month&of=theme").json()
    assert [point["start"] for point in trends["total"]] == [f"2026-0{month}-01" for month in range(1, 6)]
    assert {one["of"] for one in trends["items"]} == {"theme"}
    late = next(one for one in trends["items"] if one["id"] == "t-laat")
    for point, whole in zip(late["points"], trends["total"], strict=True):
        assert point["share"] == pytest.approx(point["moments"] / whole["moments"], abs=1e-4)
    groups = told.get("/v1/trends?period=month").json()
    assert groups["items"][0]["themes"] == sorted(one["id"] for one in trends["items"])
    for number, point in enumerate(groups["items"][0]["points"]):
        assert point["moments"] == sum(one["points"][number]["moments"] for one in trends["items"])
    assert told.get("/v1/trends?group=nergens").json()["items"] == []


def test_the_page_over_time_leads_to_the_moments_of_each_period(told: TestClient) -> None:
    page = told.get("/trends?group=overig&period=month").text
    rows = re.findall(r'<a href="(/moments\?[^"]*theme=t-laat[^"]*)">(\d+)</a>', page)
    assert len(rows) == 5
    assert all(moments_behind(told, link) == int(shown) for link, shown in rows)
    assert "januari 2026" in page
    assert "January 2026" in told.get("/trends?period=month&lang=en").text


def test_what_stands_out_where_is_told_with_an_interval(told: TestClient) -> None:
    contrasts = told.get("/v1/contrasts").json()
    assert [place["value"] for place in contrasts["places"]] == ["chat", "email", "review"]
    [mail] = [one for one in contrasts["items"] if (one["theme"], one["value"]) == ("t-laat", "email")]
    assert mail["kind"] == "more"
    assert mail["label"] == "Monteur of factuur klopt niet"
    assert 1 < mail["low"] <= mail["ratio"] <= mail["high"]
    assert mail["moments"] == moments_behind(told, "/moments?theme=t-laat&channel=email")
    everything = told.get("/v1/contrasts?told=false").json()
    assert len(everything["items"]) == everything["looked_at"] == 6
    assert told.get("/v1/contrasts?by=segment").json()["items"] == []
    assert [place["value"] for place in told.get("/v1/contrasts?channel=email").json()["places"]] == ["email"]


def test_the_page_that_compares_leads_to_the_moments(told: TestClient) -> None:
    page = told.get("/contrasts").text
    assert "Hier vaker" in page
    found = re.findall(r'title="(\d+) moment(?:en)?">[^<]*%</a>|<a href="(/moments[^"]*)" title', page)
    links = [link for _, link in found if link]
    counts = [int(count) for count in re.findall(r'title="(\d+) moment', page)]
    assert links
    assert [moments_behind(told, link) for link in links] == counts
    assert "Nothing stands out here" in told.get("/contrasts?by=segment&lang=en").text


def test_a_segment_is_a_filter_everywhere(told: TestClient) -> None:
    business = told.get("/v1/themes?segment=zakelijk").json()["moments"]
    private = told.get("/v1/themes?segment=particulier").json()["moments"]
    assert business + private == told.get("/v1/themes").json()["moments"]
    assert "segment zakelijk" in told.get("/moments?segment=zakelijk").text


def test_without_stories_there_is_nothing_to_compare(empty: TestClient) -> None:
    assert empty.get("/v1/theme-groups").json() == {"items": []}
    assert empty.get("/v1/trends").json() == {"period": "month", "undated": 0, "total": [], "items": []}
    assert empty.get("/v1/contrasts").json() == {
        "by": "channel", "places": [], "looked_at": 0, "items": []
    }  # fmt: skip
