"""Moments, themes, the journey and runs."""

from __future__ import annotations

import pytest
from fastapi.testclient import TestClient


def test_moments_carry_story_readings_and_theme(client: TestClient) -> None:
    page = client.get("/v1/moments", params={"limit": 200}).json()
    assert page["next"] is None
    assert {moment["theme"]["id"] for moment in page["items"] if moment["theme"]} == {"t-laat", "t-aardig"}
    assert any(moment["theme"] is None for moment in page["items"])


@pytest.mark.parametrize("order", ["recent", "friction", "delight"])
def test_moments_are_paged_in_every_order(client: TestClient, order: str) -> None:
    seen, cursor = [], None
    while True:
        page = client.get("/v1/moments", params={"limit": 9, "order": order, "cursor": cursor or ""}).json()
        if "items" not in page:
            page = client.get("/v1/moments", params={"limit": 9, "order": order}).json()
        seen += [(item["story"], item["moment"]) for item in page["items"]]
        cursor = page["next"]
        if cursor is None:
            break
    assert len(seen) == len(set(seen)) == len(client.get("/v1/moments?limit=200").json()["items"])


def test_every_filter_narrows(client: TestClient) -> None:
    everything = len(client.get("/v1/moments?limit=200").json()["items"])
    for query in (
        "channel=email",
        "product=Internet",
        "stage=betalen",
        "theme=t-laat",
        "theme=none",
        "sentiment=negative",
        "driver=fout",
        "emotion=irritatie",
        "q=MONTEUR",
        "since=2026-03-01",
        "until=2026-02-01",
    ):
        found = client.get(f"/v1/moments?limit=200&{query}").json()["items"]
        assert 0 < len(found) < everything, query


def test_filters_with_blanks_and_alternatives(client: TestClient) -> None:
    assert client.get("/v1/moments?since=&until=&q=&channel=").status_code == 200
    both = client.get("/v1/moments?limit=200&channel=email&channel=social").json()["items"]
    assert {moment["channel"] for moment in both} == {"email", "social"}


@pytest.mark.parametrize(
    ("query", "field"),
    [("limit=0", "limit"), ("limit=201", "limit"), ("since=gisteren", "since"), ("channel=fax", "channel.0"),
     ("order=leukste", "order"), ("voice=god", "voice"), ("sentiment=boos", "sentiment.0")],
)  # fmt: skip
def test_a_filter_that_cannot_be_is_named(client: TestClient, query: str, field: str) -> None:
    response = client.get(f"/v1/moments?{query}")
    assert response.status_code == 422
    assert response.headers["content-type"] == "application/problem+json"
    assert response.json()["errors"][0]["field"] == field
    assert not response.json()["errors"][0]["reason"].startswith("Value error")


@pytest.mark.parametrize("path", ["/v1/moments", "/v1/stories", "/v1/runs"])
def test_a_cursor_from_elsewhere_is_refused(client: TestClient, path: str) -> None:
    response = client.get(path, params={"cursor": "onzin"})
    assert response.status_code == 422
    assert "cursor" in response.json()["detail"]


def test_themes_and_what_is_in_none(client: TestClient) -> None:
    themes = client.get("/v1/themes").json()
    assert [theme["id"] for theme in themes["items"]] == ["t-laat", "t-aardig"]
    assert sum(theme["moments"] for theme in themes["items"]) + themes["unthemed"] == themes["moments"]


def test_one_theme_whole(client: TestClient) -> None:
    theme = client.get("/v1/themes/t-laat").json()
    assert (
        sum(week["moments"] for week in theme["trend"]) == theme["moments"] == sum(theme["stages"].values())
    )
    assert theme["quotes"][0]["friction"] >= theme["quotes"][-1]["friction"]
    assert theme["lineage"][0]["verdict"] == "new"
    assert client.get("/v1/themes/t-weg").status_code == 404


def test_the_matrix_adds_up(client: TestClient) -> None:
    journey = client.get("/v1/journey").json()
    assert [level["name"] for level in journey["levels"]] == [
        "Levensloop",
        "Consumentenreis",
        "Klantreis",
        "Gebruikersreis",
    ]
    assert journey["stages"][0]["id"] == "aanleiding"
    assert {stage["id"] for stage in journey["stages"] if stage["level"] is None} == {"geen", "unknown"}
    assert sum(stage["moments"] for stage in journey["stages"]) == journey["moments"]
    assert sum(cell["moments"] for cell in journey["cells"]) == journey["moments"]
    for cell in journey["cells"]:
        theme = cell["theme"] or "none"
        behind = client.get(
            "/v1/moments", params={"theme": theme, "stage": cell["stage"], "limit": 200}
        ).json()
        assert len(behind["items"]) == cell["moments"]
    assert client.get("/v1/journey?lang=en").json()["stages"][0]["name"] == "Trigger"


def test_runs(client: TestClient) -> None:
    runs = client.get("/v1/runs").json()["items"]
    assert [run["kind"] for run in runs] == ["themes", "analyse"]
    assert client.get(f"/v1/runs/{runs[0]['id']}").json()["parent"] == runs[1]["id"]
    assert client.get("/v1/runs/weg").status_code == 404


def test_an_empty_store_answers_everywhere(empty: TestClient) -> None:
    assert empty.get("/v1/moments").json() == {"items": [], "next": None}
    assert empty.get("/v1/themes").json() == {"items": [], "moments": 0, "unthemed": 0}
    assert empty.get("/v1/journey").json()["moments"] == 0
    assert empty.get("/v1/runs").json()["items"] == []


def test_health(client: TestClient) -> None:
    assert client.get("/healthz").json() == {"status": "ok"}
    checks = dict.fromkeys(("store", "schema", "disk", "model"), "ok")
    assert client.get("/readyz").json() == {"status": "ready", "checks": checks}


@pytest.mark.parametrize("day", ["0", "1767225600", "2026-05", "20260501", "gisteren"])
def test_a_day_is_written_as_one(client: TestClient, day: str) -> None:
    answer = client.get("/v1/moments", params={"since": day})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == "since"
    assert client.get("/v1/moments", params={"since": "2026-05-01"}).status_code == 200


def test_scores_over_enough_moments_say_how_sure_they_are(client: TestClient) -> None:
    journey = client.get("/v1/journey").json()
    counted = [*client.get("/v1/themes").json()["items"], *journey["stages"], *journey["cells"]]
    sure = [one for one in counted if one["friction_interval"]]
    assert sure
    assert sure == [one for one in counted if one["moments"] >= 20 and one["friction"]]
    for one in sure:
        low, high = one["friction_interval"]
        assert 0 < low < one["friction"] < high
