"""Handing in stories, and reading them back."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from fastapi.testclient import TestClient
from sqlalchemy.orm import Session, sessionmaker

from storymine import store

PROBLEM = "application/problem+json"


def test_one_story_is_stored_before_the_answer(
    empty: TestClient, empty_sessions: sessionmaker[Session]
) -> None:
    response = empty.post("/v1/stories", json={"id": "a-1", "text": "De monteur kwam niet."})
    assert response.status_code == 202
    assert response.json() == {"stories": [{"index": 0, "id": "a-1", "status": "created"}]}
    with empty_sessions() as session:
        assert store.count_stories(session).pending == 1


def test_a_list_keeps_the_good_and_names_the_bad(empty: TestClient) -> None:
    rows = [
        {"text": "Prima."},
        {"text": ""},
        {"utterances": "nee"},
        {"text": "Prima."},
        {"id": "b", "text": "Ja."},
    ]
    response = empty.post("/v1/stories", json=rows)
    assert response.status_code == 202
    told = response.json()["stories"]
    assert [one["index"] for one in told] == [0, 1, 2, 3, 4]
    assert [one["status"] for one in told] == ["created", "rejected", "rejected", "duplicate", "created"]
    assert told[0]["id"] == told[3]["id"]
    assert "text" in told[1]["reason"]
    assert all("reason" not in one for one in told if one["status"] != "rejected")


def test_sending_again_changes_nothing_and_a_correction_replaces(empty: TestClient) -> None:
    row = {"id": "a-1", "text": "Eerste versie."}
    empty.post("/v1/stories", json=row)
    assert empty.post("/v1/stories", json=row).json()["stories"][0]["status"] == "duplicate"
    corrected = empty.post("/v1/stories", json={**row, "text": "Tweede versie."})
    assert corrected.json()["stories"][0]["status"] == "superseded"
    assert empty.get("/v1/stories/a-1").json()["utterances"][0]["text"] == "Tweede versie."
    assert len(empty.get("/v1/stories").json()["items"]) == 1


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "text"),
        ({"text": "  "}, "text"),
        ({"utterances": [{"speaker": "x"}]}, "utterances.0"),
        ([{"text": 3}], "0.text"),
    ],
)
def test_what_cannot_be_used_is_a_problem_that_names_the_field(
    empty: TestClient, body: object, field: str
) -> None:
    response = empty.post("/v1/stories", json=body)
    assert response.status_code == 422
    assert response.headers["content-type"] == PROBLEM
    problem = response.json()
    assert problem["code"] == "unusable-story"
    assert problem["errors"][0]["field"].startswith(field)


@pytest.mark.parametrize("body", ["null", "3", '"tekst"', "[]", "[[]]", "[null]"])
def test_a_body_that_is_no_story_is_a_problem(empty: TestClient, body: str) -> None:
    response = empty.post("/v1/stories", content=body, headers={"Content-Type": "application/json"})
    assert response.status_code == 422
    assert response.headers["content-type"] == PROBLEM


@pytest.mark.parametrize("body", [b"{", b"", b'{"text": NaN}', b"\xff\xfe", b"[" * 100_000, b"1" * 10_000])
def test_a_body_that_is_no_json_is_malformed(empty: TestClient, body: bytes) -> None:
    response = empty.post("/v1/stories", content=body, headers={"Content-Type": "application/json"})
    assert response.status_code == 400, response.text
    assert response.json()["code"] == "malformed"


def test_half_a_surrogate_pair_does_no_harm(empty: TestClient) -> None:
    body = rb'{"id": "s-1", "text": "kapot \ud83d emoji", "metadata": {"soort": "\ud800"}}'
    assert (
        empty.post("/v1/stories", content=body, headers={"Content-Type": "application/json"}).status_code
        == 202
    )
    assert empty.get("/v1/stories/s-1").status_code == 200
    refused = empty.post(
        "/v1/stories",
        content=rb'{"channel": "\ud800", "text": "x"}',
        headers={"Content-Type": "application/json"},
    )
    assert refused.status_code == 422


def test_another_content_type_is_refused(empty: TestClient) -> None:
    response = empty.post("/v1/stories", content="{}", headers={"Content-Type": "text/plain"})
    assert response.status_code == 415
    assert "application/json" in response.json()["detail"]


def test_too_long_a_list_is_refused_whole(empty: TestClient) -> None:
    response = empty.post("/v1/stories", json=[{"text": "x"}] * 10_001)
    assert response.status_code == 422
    assert "10,000" in response.json()["detail"]
    assert empty.get("/v1/stories").json()["items"] == []


def test_too_large_a_body_is_refused_with_or_without_its_length(empty: TestClient) -> None:
    body = b'{"text": "' + b"x" * 10_000_000 + b'"}'
    headers = {"Content-Type": "application/json"}
    told = empty.post("/v1/stories", content=body, headers=headers)
    assert (told.status_code, told.json()["code"]) == (413, "too-large")
    chunked = empty.post("/v1/stories", content=iter([body[:6_000_000], body[6_000_000:]]), headers=headers)
    assert (chunked.status_code, chunked.json()["code"]) == (413, "too-large")


def test_the_list_is_paged_without_gaps_or_repeats(client: TestClient) -> None:
    seen: list[str] = []
    cursor = None
    while True:
        page = client.get("/v1/stories", params={"limit": 7} | ({"cursor": cursor} if cursor else {})).json()
        seen += [item["id"] for item in page["items"]]
        cursor = page["next"]
        if cursor is None:
            break
    assert len(seen) == len(set(seen)) == 41


def test_one_story_with_its_moments_at_their_offsets(client: TestClient) -> None:
    story = client.get(f"/v1/stories/{quote('gesprek/één')}").json()
    assert story["status"] == "analysed"
    assert [utterance["speaker"] for utterance in story["utterances"]] == ["agent", "customer"]
    assert story["moments"]
    for moment in story["moments"]:
        text = story["utterances"][moment["utterance"]]["text"]
        assert text[moment["start"] : moment["end"]] == moment["text"]
        assert moment["model"] == "regels 0.1.0"


def test_its_score_is_there_as_given_and_to_compare(empty: TestClient) -> None:
    given = {"metric": "ces", "value": 2, "scale": [1, 5], "lower_is_better": True}
    empty.post("/v1/stories", json={"id": "n1", "text": "Ging vanzelf.", "score": given})
    assert empty.get("/v1/stories/n1").json()["score"] == {**given, "normalised": 0.75}


def test_a_story_that_is_not_there_is_a_problem(client: TestClient) -> None:
    response = client.get("/v1/stories/weg")
    assert response.status_code == 404
    assert response.json()["code"] == "not-found"


def test_stories_by_status_and_customer(client: TestClient) -> None:
    assert client.get("/v1/stories", params={"status": "pending"}).json()["items"] == []
    customer = client.get("/v1/stories").json()["items"][1]["customer"]
    own = client.get("/v1/stories", params={"customer": customer}).json()["items"]
    assert {item["customer"] for item in own} == {customer}
    assert client.get("/v1/stories", params={"status": "weg"}).status_code == 422
