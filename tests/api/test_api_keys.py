"""Keys, the audit log and statuses over the API."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from storymine import store
from storymine.access import Role

WORDS = ("monteur", "netjes", "klantwoorden", "Internet")


def test_a_key_is_made_shown_once_used_and_revoked(guarded: Any) -> None:
    admin = guarded.bearer(Role.ADMIN)
    made = guarded.client.post(
        "/v1/keys", json={"name": " Kassa ", "role": "ingest", "days": 2}, headers=admin
    )
    assert made.status_code == 201
    assert made.headers["cache-control"] == "no-store"
    key = made.json()
    assert (key["name"], key["role"], key["expires_at"]) == ("Kassa", "ingest", "2026-05-06T09:30:00Z")
    own = {"Authorization": f"Bearer {key.pop('key')}"}
    listed = guarded.client.get("/v1/keys", headers=admin)
    assert key in listed.json()["items"]
    assert "sm_" not in listed.text
    assert guarded.client.post("/v1/stories", json={"text": "Ja."}, headers=own).status_code == 202
    revoked = guarded.client.delete(f"/v1/keys/{key['id']}", headers=admin).json()
    assert revoked["revoked_at"] == "2026-05-04T09:30:00Z"
    assert guarded.client.post("/v1/stories", json={"text": "Ja."}, headers=own).status_code == 401
    assert guarded.client.delete("/v1/keys/weg", headers=admin).status_code == 404
    told = [entry for entry in guarded.audited() if entry[0] == "Sleutel admin"]
    assert told == [("Sleutel admin", "key.made", key["id"]), ("Sleutel admin", "key.revoked", key["id"])]


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"role": "read"}, "name"),
        ({"name": "x", "role": "baas"}, "role"),
        ({"name": "x", "role": "read", "days": 0}, "days"),
        ({"name": "x", "role": "read", "secret": "y"}, "secret"),
        ([], "body"),
    ],
)
def test_a_key_that_cannot_be_is_refused(guarded: Any, body: Any, field: str) -> None:
    response = guarded.client.post("/v1/keys", json=body, headers=guarded.bearer(Role.ADMIN))
    assert response.status_code == 422
    assert response.json()["errors"][0]["field"] == field


@pytest.mark.parametrize("name", ["", "  ", "x\ny", "\x00"])
def test_a_name_must_be_readable(guarded: Any, name: str) -> None:
    body = {"name": name, "role": "read"}
    response = guarded.client.post("/v1/keys", json=body, headers=guarded.bearer(Role.ADMIN))
    assert (response.status_code, response.json()["code"]) == (422, "invalid")


def test_the_audit_log_says_who_read_what_and_no_words(guarded: Any) -> None:
    reader, admin = guarded.bearer(Role.READ), guarded.bearer(Role.ADMIN)
    story = guarded.client.get("/v1/stories/melding-0", headers=reader).json()
    customer = story["customer"]
    guarded.client.get("/v1/stories/weg", headers=reader)
    guarded.client.get("/v1/stories?q=klantwoorden", headers=reader)
    guarded.client.get("/v1/stories?customer=klantwoorden", headers=reader)
    guarded.client.get(f"/v1/stories?customer={customer}", headers=reader)
    browser = guarded.browser(Role.CURATE)
    browser.get("/stories/melding-1")
    browser.get(f"/stories?customer={customer}")
    body = {"story": "melding-0", "moment": 0, "labels": {"valence": 1}, "by": "Anna"}
    guarded.client.post("/v1/corrections", json=body, headers=guarded.bearer(Role.CURATE))
    assert guarded.audited()[len(Role) :] == [
        ("Sleutel read", "story.read", "melding-0"),
        ("Sleutel read", "customer.read", customer),
        ("Sleutel curate", "login", "127.0.0.1"),
        ("Sleutel curate", "story.read", "melding-1"),
        ("Sleutel curate", "customer.read", customer),
        ("Sleutel curate", "correction.made", "melding-0"),
    ]
    answer = guarded.client.get("/v1/audit", params={"action": "story.read", "limit": 1}, headers=admin)
    assert answer.json()["next"]
    assert answer.json()["items"] == [
        {
            "at": "2026-05-04T09:30:00Z",
            "key": guarded.key_id(Role.CURATE),
            "name": "Sleutel curate",
            "action": "story.read",
            "subject": "melding-1",
        }
    ]
    whole = guarded.client.get("/v1/audit?limit=200", headers=admin)
    assert "audit.read" in {entry["action"] for entry in whole.json()["items"]}
    assert not [word for word in WORDS if word in whole.text]
    of_reader = {
        "key": guarded.key_id(Role.READ),
        "since": "2026-05-04T09:30:00",
        "until": "2026-05-04T09:31:00Z",
    }
    assert len(guarded.client.get("/v1/audit", params=of_reader, headers=admin).json()["items"]) == 2
    assert guarded.client.get("/v1/audit?action=x", headers=admin).status_code == 422


def test_a_correction_that_is_refused_is_not_told(guarded: Any) -> None:
    body = {"story": "melding-0", "moment": 0, "labels": {"valence": 9}}
    response = guarded.client.post("/v1/corrections", json=body, headers=guarded.bearer(Role.CURATE))
    assert response.status_code == 422
    assert "correction.made" not in [action for _, action, _ in guarded.audited()]


def test_the_audit_log_is_kept_for_its_time(guarded: Any) -> None:
    headers = guarded.bearer(Role.READ)
    guarded.client.get("/v1/stories/melding-0", headers=headers)
    guarded.clock.forward(days=364)
    guarded.client.get("/v1/stories/melding-1", headers=headers)
    assert len(guarded.audited()) == len(Role) + 2
    guarded.clock.forward(days=2)
    guarded.client.get("/v1/stories/melding-2", headers=headers)
    assert [subject for _, _, subject in guarded.audited()] == ["melding-1", "melding-2"]


def test_a_key_for_handing_in_sees_how_far_its_own_stories_are(guarded: Any) -> None:
    own = guarded.bearer(Role.INGEST)
    row = {"id": "eigen", "text": "De monteur kwam niet."}
    guarded.client.post("/v1/stories", json=row, headers=own)
    guarded.client.post(
        "/v1/files", files={"file": ("x.jsonl", b'{"id": "bestand", "text": "Ja."}')}, headers=own
    )
    query = {"id": ["melding-0", "eigen", "weg", "bestand"]}
    told = guarded.client.get("/v1/status", params=query, headers=own)
    assert [(one["id"], one["status"]) for one in told.json()["items"]] == [
        ("eigen", "pending"),
        ("bestand", "pending"),
    ]
    assert "monteur" not in told.text
    readers = guarded.client.get("/v1/status", params=query, headers=guarded.bearer(Role.READ)).json()
    assert [one["id"] for one in readers["items"]] == ["melding-0", "eigen", "bestand"]
    assert readers["items"][0]["status"] == "analysed"
    for query in ({}, {"id": ["x"] * 201}):
        assert guarded.client.get("/v1/status", params=query, headers=own).status_code == 422


def test_the_audit_log_says_who_changed_webhooks_and_not_where_they_lead(guarded: Any) -> None:
    admin = guarded.bearer(Role.ADMIN)
    url = "https://crm.example.nl/verhalen?sleutel=4711"
    hook = guarded.client.post("/v1/webhooks", json={"url": url}, headers=admin).json()["id"]
    address = f"/v1/webhooks/{hook}"
    with guarded.sessions.begin() as session:
        store.webhooks.add_events(session, [store.webhooks.Event("story.failed", {"story": "melding-0"})])
        soon = datetime.now(UTC) + timedelta(hours=1)
        claim = store.webhooks.claim_due(session, worker="w", lease=timedelta(0), limit=1, now=soon)
        dead = store.webhooks.Attempt(claim.due[0], delivered=False, answer=404, reason="", tried_at=soon)
        store.webhooks.save_attempts(session, claim, [dead], health=claim.health, free_at=soon)
    for what in ("rotate", "enable", "retry", "retry"):
        assert guarded.client.post(f"{address}/{what}", headers=admin).status_code == 200
    assert guarded.client.delete(address, headers=admin).status_code == 204
    assert guarded.client.delete(address, headers=admin).status_code == 404
    made, rotated, enabled, retried, removed = guarded.audited()[len(Role) :]
    assert [made[1], rotated[1], enabled[1]] == ["webhook.made", "webhook.rotated", "webhook.enabled"]
    assert [retried[1], removed[1]] == ["webhook.retried", "webhook.removed"]
    assert {(name, of) for name, _, of in (made, rotated, enabled, retried, removed)} == {
        ("Sleutel admin", hook)
    }
    listed = guarded.client.get("/v1/audit", params={"subject": hook}, headers=admin)
    assert len(listed.json()["items"]) == 5
    assert "crm.example.nl" not in listed.text
    assert "whsec_" not in listed.text


def test_the_audit_log_says_who_tried_failed_stories_again(
    guarded: Any, token_on: Callable[[str], str]
) -> None:
    names = ["mislukt/1", "mislukt/2", "mislukt/3", "wacht"]
    for name in names:
        body = {"id": name, "text": f"De monteur {name} kwam niet."}
        assert guarded.client.post("/v1/stories", json=body, headers=guarded.bearer(Role.ADMIN)).is_success
    with guarded.sessions.begin() as session:
        store.claim_stories(session, worker="w", limit=9, lease=timedelta(hours=1))
        for name in names[:3]:
            store.release_failed(session, name, worker="w", reason="kapot", step="analyse", max_attempts=1)
    curator, known = guarded.bearer(Role.CURATE), len(guarded.audited())
    body = {"stories": ["wacht", "mislukt/1"]}
    assert guarded.client.post("/v1/failures/retry", json=body, headers=curator).json() == {"retried": 1}
    with guarded.browser(Role.CURATE) as browser:
        csrf = token_on(browser.get("/failures").text)
        for form in ({"story": "mislukt/2"}, {"all": "1"}, {"all": "1"}):
            assert browser.post("/failures", data={"csrf": csrf, **form}).status_code == 303
    told = [entry for entry in guarded.audited()[known:] if entry[1] == "story.retried"]
    assert told == [("Sleutel curate", "story.retried", of) for of in ("mislukt/1", "mislukt/2", "all")]
