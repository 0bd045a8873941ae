"""Failed stories: listed, shown, and tried again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from fastapi.testclient import TestClient
from sqlalchemy.orm import Session, sessionmaker

from storymine import store

Sessions = sessionmaker[Session]
HOUR = timedelta(hours=1)


@pytest.fixture
def failed(empty: TestClient, empty_sessions: Sessions) -> TestClient:
    """A service where three stories have failed, one of them twice, and one waits."""
    rows = [
        {"id": name, "text": f"De monteur {name} kwam niet.", "source": "crm"}
        for name in ("a/1", "b", "c", "wacht")
    ]
    empty.post("/v1/stories", json=rows)
    fail(empty_sessions, "b", reason="MemoryError")
    with empty_sessions.begin() as session:
        store.retry_failed(session)
    fail(empty_sessions, "a/1", "b", reason="ValueError")
    fail(empty_sessions, "c", reason="its worker stopped 3 times")
    return empty


def fail(sessions: Sessions, *ids: str, reason: str) -> None:
    with sessions.begin() as session:
        store.claim_stories(session, worker="w", limit=9, lease=HOUR)
        for story_id in ids:
            assert store.release_failed(
                session, story_id, worker="w", reason=reason, step="analyse", max_attempts=1
            )
        store.release_claims(session, worker="w")


def listed(client: TestClient, **query: object) -> list[tuple[str, str, str]]:
    items = client.get("/v1/failures", params=query).json()["items"]  # type: ignore[arg-type]
    return [(item["story"], item["status"], item["reason"]) for item in items]


def test_the_last_failure_of_each_story_is_listed(failed: TestClient) -> None:
    now = [
        ("c", "failed", "its worker stopped 3 times"),
        ("b", "failed", "ValueError"),
        ("a/1", "failed", "ValueError"),
    ]
    assert listed(failed) == now
    assert listed(failed, history=True) == [*now, ("b", "failed", "MemoryError")]
    page = failed.get("/v1/failures", params={"limit": 2}).json()
    assert [item["story"] for item in page["items"]] == ["c", "b"]
    assert listed(failed, cursor=page["next"]) == now[2:]
    assert failed.get("/v1/failures", params={"cursor": "x"}).status_code == 422


def test_some_or_all_are_tried_again(failed: TestClient) -> None:
    def retry(stories: object) -> tuple[int, object]:
        answer = failed.post("/v1/failures/retry", json={"stories": stories})
        return answer.status_code, answer.json().get("retried", answer.json().get("code"))

    assert retry(["a/1", "wacht"]) == (200, 1)
    assert [story for story, *_ in listed(failed)] == ["c", "b"]
    assert ("a/1", "pending", "ValueError") in listed(failed, history=True)
    assert retry(["c", "bestaat niet"]) == (404, "not-found")
    assert retry(["c\x00"]) == (404, "not-found")
    assert retry("all") == (200, 2)
    assert listed(failed) == []
    assert [failed.get(f"/v1/stories/{story}").json()["status"] for story in ("a/1", "b", "c", "wacht")] == [
        "pending"
    ] * 4


@pytest.mark.parametrize(
    "body", [{}, {"stories": []}, {"stories": "alles"}, {"stories": [1]}, {"stories": "all", "meer": 1}, []]
)
def test_a_body_that_does_not_say_which_is_refused(failed: TestClient, body: object) -> None:
    answer = failed.post("/v1/failures/retry", json=body)
    assert answer.status_code == 422
    assert answer.json()["errors"]
    assert len(listed(failed)) == 3


def test_the_page_shows_them_and_tries_again(failed: TestClient, token_on: Callable[[str], str]) -> None:
    page = failed.get("/failures").text
    csrf = token_on(page)
    assert "Alle 3 verhalen opnieuw proberen" in page
    assert 'href="/stories/a/1"' in page
    assert "het programma viel 3 keer uit tijdens dit verhaal" in page
    assert "fout in het programma: ValueError" in page
    assert 'href="/failures"' in failed.get("/").text
    assert 'href="/failures"' in failed.get("/runs").text
    assert "Mislukt bij analyseren" in failed.get("/stories/b").text

    one = failed.post("/failures", data={"csrf": csrf, "story": "a/1"}, follow_redirects=False)
    assert (one.status_code, one.headers["location"]) == (303, "/failures")
    assert "Alle 2 verhalen" in failed.get("/failures").text
    assert "Mislukt bij" not in failed.get("/stories/a/1").text
    failed.post("/failures", data={"csrf": csrf, "all": "1"})
    assert "Er zijn geen mislukte verhalen." in failed.get("/failures").text


def test_another_site_cannot_try_again(failed: TestClient, token_on: Callable[[str], str]) -> None:
    csrf = token_on(failed.get("/failures").text)
    headers = {"Origin": "https://elders.example"}
    assert failed.post("/failures", data={"csrf": csrf, "all": "1"}, headers=headers).status_code == 403
    assert (
        failed.post("/failures", data={"csrf": csrf, "leeg": "1"}, follow_redirects=False).status_code == 303
    )
    assert len(listed(failed)) == 3
