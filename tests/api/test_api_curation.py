"""Curating themes over the API: previewed, done, logged, undone."""

from __future__ import annotations

from typing import Any

import pytest
from fastapi.testclient import TestClient
from httpx import Response

LATE, KIND = "t-laat", "t-aardig"


def themes(client: TestClient, **parameters: Any) -> dict[str, dict[str, Any]]:
    items = client.get("/v1/themes", params=parameters).json()["items"]
    return {item["id"]: item for item in items}


def cells(client: TestClient) -> dict[tuple[str, str], int]:
    found = client.get("/v1/journey").json()["cells"]
    return {(cell["theme"], cell["stage"]): cell["moments"] for cell in found}


def both(client: TestClient, path: str, body: dict[str, Any], method: str = "POST") -> Response:
    """A preview, which changes nothing, and then the same for good."""
    before = cells(client)
    said = client.request(method, path, params={"preview": "true"}, json=body)
    assert said.status_code == 200, said.text
    assert cells(client) == before
    assert said.json()["changes"] == []
    done = client.request(method, path, json=body)
    assert done.status_code == 201
    assert {**done.json(), "changes": []} == said.json()
    after = cells(client)
    for shift in done.json()["cells"]:
        key = (shift["theme"], shift["stage"])
        assert before.get(key, 0) == shift["before"]["moments"]
        assert after.get(key, 0) == shift["after"]["moments"]
    return done


def test_a_merge_leads_on_and_is_undone(shop: TestClient) -> None:
    before, was = themes(shop), cells(shop)
    done = both(shop, "/v1/themes/merge", {"themes": [KIND], "into": LATE, "by": "Anna"}).json()
    assert done["moments"] == before[KIND]["moments"]
    assert done["themes"][0]["after"] == {
        "moments": 0,
        "stories": 0,
        "sentiment": None,
        "effort": None,
        "friction": 0.0,
    }
    assert themes(shop).keys() == {LATE}
    answer = shop.get(f"/v1/themes/{KIND}", params={"channel": "review"}, follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (
        307,
        f"http://127.0.0.1/v1/themes/{LATE}?channel=review",
    )
    assert shop.get(f"/themes/{KIND}").url.path == f"/themes/{LATE}"
    [number] = done["changes"]
    undo = f"/v1/themes/changes/{number}/undo"
    assert shop.post(undo, params={"preview": "true"}).json()["moments"] == done["moments"]
    assert shop.post(undo, params={"by": "Bo"}).status_code == 201
    assert (themes(shop), cells(shop)) == (before, was)
    assert shop.post(undo).json()["code"] == "changed"
    undone, merged = shop.get("/v1/themes/changes").json()["items"]
    assert (undone["kind"], undone["undoes"], undone["by"]) == ("undo", number, "Bo")
    assert (merged["undone_by"], merged["into"]["id"], merged["by"]) == (undone["id"], LATE, "Anna")
    page = shop.get("/v1/themes/changes", params={"limit": 1}).json()
    assert shop.get("/v1/themes/changes", params={"cursor": page["next"]}).json()["items"] == [merged]


def test_a_theme_is_edited(shop: TestClient) -> None:
    body = {"title": "Afspraken", "owner": "Kim", "pinned": True, "hidden": True}
    done = both(shop, f"/v1/themes/{KIND}", body, "PATCH").json()
    assert len(done["changes"]) == 4
    assert KIND not in themes(shop)
    found = themes(shop, hidden="true")[KIND]
    assert (found["label"], found["owner"], found["pinned"], found["hidden"]) == (
        "Afspraken",
        "Kim",
        True,
        True,
    )
    shop.patch(f"/v1/themes/{KIND}", json={"title": None, "hidden": False})
    assert next(iter(themes(shop).values()))["label"] == "Netjes geholpen & bedankt"


def test_a_theme_is_split_as_proposed(shop: TestClient) -> None:
    parts = shop.get(f"/v1/themes/{LATE}/parts", params={"count": 2}).json()["items"]
    both(shop, "/v1/themes/split", {"theme": LATE, "parts": 2, "titles": ["Anders"]})
    found = themes(shop)
    new = next(theme for theme in found.values() if theme["label"] == "Anders")
    assert [found[LATE]["moments"], new["moments"]] == [part["moments"] for part in parts]
    [entry] = shop.get("/v1/themes/changes").json()["items"]
    assert [part["id"] for part in entry["parts"]] == [new["id"]]
    assert entry["named"] > 2
    examples = shop.get("/v1/moments", params={"theme": KIND, "limit": 2}).json()["items"]
    places = [{"story": one["story"], "moment": one["moment"]} for one in examples]
    both(shop, "/v1/themes/split", {"theme": KIND, "examples": places})
    assert len(themes(shop)) == 4


def test_moments_are_moved_and_a_theme_is_excluded(shop: TestClient) -> None:
    [moment] = shop.get("/v1/moments", params={"theme": KIND, "limit": 1}).json()["items"]
    place = {"story": moment["story"], "moment": moment["moment"]}
    done = both(shop, "/v1/themes/move", {"moments": [place], "into": LATE}).json()
    assert (done["moments"], done["stories"]) == (1, 1)
    both(shop, "/v1/themes/move", {"moments": [place], "into": None})
    both(shop, "/v1/themes/exclude", {"theme": KIND})
    assert themes(shop).keys() == {LATE}


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("POST", "merge", {"themes": [KIND], "into": "t-weg"}, 404),
        ("POST", "merge", {"themes": [KIND], "into": KIND}, 422),
        ("POST", "merge", {"themes": [], "into": KIND}, 422),
        ("POST", "merge", {"themes": [KIND], "into": LATE, "x": 1}, 422),
        ("POST", "move", {"moments": [{"story": "weg", "moment": 0}], "into": LATE}, 404),
        ("POST", "move", {"moments": [{"story": "melding-0", "moment": -1}], "into": LATE}, 422),
        ("POST", "split", {"theme": LATE, "parts": 9}, 422),
        ("POST", "exclude", {"theme": "t-weg"}, 404),
        ("PATCH", KIND, {}, 422),
        ("PATCH", KIND, {"pinned": "ja"}, 422),
        ("PATCH", "t-weg", {"pinned": True}, 404),
        ("POST", "changes/1/undo", {}, 404),
        ("POST", "changes/99999999999999999999/undo", {}, 404),
        ("POST", "changes/x/undo", {}, 422),
    ],
)
def test_what_cannot_be_done_is_a_problem(
    shop: TestClient, method: str, path: str, body: dict[str, Any], status: int
) -> None:
    answer = shop.request(method, f"/v1/themes/{path}", json=body)
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert shop.get("/v1/themes/changes").json()["items"] == []


def test_a_circle_is_a_problem(shop: TestClient) -> None:
    shop.post("/v1/themes/merge", json={"themes": [KIND], "into": LATE})
    answer = shop.post("/v1/themes/merge", json={"themes": [LATE], "into": KIND})
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")


def test_without_themes_there_is_nothing_to_decide(read: TestClient) -> None:
    assert read.post("/v1/themes/exclude", json={"theme": KIND}).status_code == 404
    assert read.get(f"/v1/themes/{KIND}/parts").status_code == 404
