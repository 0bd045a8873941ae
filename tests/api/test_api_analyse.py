"""Analysing at once, storing nothing."""

from __future__ import annotations

from fastapi.testclient import TestClient


def test_one_object_gives_one_analysis_and_stores_nothing(empty: TestClient) -> None:
    response = empty.post("/v1/analyse", json={"text": "De monteur kwam niet. Wel netjes gebeld."})
    assert response.status_code == 200
    analysis = response.json()
    assert [moment["text"] for moment in analysis["moments"]] == [
        "De monteur kwam niet.",
        "Wel netjes gebeld.",
    ]
    assert analysis["moments"][0]["stage"]["label"] == "ontvangen"
    assert empty.get("/v1/stories").json()["items"] == []


def test_a_list_gives_a_list_in_the_same_order(empty: TestClient) -> None:
    rows = [{"id": str(number), "text": f"Snel en netjes, keer {number}."} for number in range(5)]
    assert [one["id"] for one in empty.post("/v1/analyse", json=rows).json()] == list("01234")


def test_every_story_at_fault_is_named(empty: TestClient) -> None:
    response = empty.post("/v1/analyse", json=[{"text": "Goed."}, {}, {"text": ""}])
    assert response.status_code == 422
    assert [error["field"] for error in response.json()["errors"]] == ["1.text", "2.text"]


def test_a_list_has_an_end(empty: TestClient) -> None:
    assert empty.post("/v1/analyse", json=[{"text": "x"}] * 501).status_code == 422
