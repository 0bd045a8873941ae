"""The gate: open to this machine until there is a key, then to keys, and to none of them without end."""

from __future__ import annotations

import logging
import time
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy.orm import Session, sessionmaker
from storymine_api.app import from_settings
from storymine_api.known_keys import FRESH_SECONDS, KnownKeys
from storymine_api.throttle import Throttle

from storymine import store
from storymine.access import Role
from storymine.errors import ConfigurationError
from storymine.workflow.access import check_guarded, create_key, revoke_key

NOTICE = "Er zijn nog geen sleutels"


def test_without_keys_this_machine_may_do_everything_and_pages_say_so(read: TestClient) -> None:
    for path in ("/", "/themes", "/moments", "/stories", "/stories/melding-0", "/runs", "/docs"):
        assert NOTICE in read.get(path).text, path
    assert read.get("/v1/keys").json() == {"items": []}
    assert read.get("/login", follow_redirects=False).headers["location"] == "/"


def test_from_the_first_key_on_keys_are_needed_and_the_notice_is_gone(read: TestClient) -> None:
    made = read.post("/v1/keys", json={"name": "Anna", "role": "admin"}).json()
    headers = {"Authorization": f"Bearer {made['key']}"}
    assert read.get("/v1/runs").status_code == 401
    assert read.get("/v1/runs", headers=headers).status_code == 200
    assert NOTICE not in read.get("/", headers=headers).text
    assert read.delete(f"/v1/keys/{made['id']}", headers=headers).status_code == 200
    assert read.get("/v1/runs").status_code == 401  # a revoked key opens nothing again


def test_a_key_that_another_process_revokes_works_a_second_longer_at_most(guarded: Any) -> None:
    headers = guarded.bearer(Role.READ)
    assert guarded.client.get("/v1/runs", headers=headers).status_code == 200
    revoke_key(guarded.sessions, guarded.key_id(Role.READ), now=guarded.clock())
    revoked_at, status = time.monotonic(), 200
    while status == 200 and time.monotonic() < revoked_at + 10:
        guarded.clock.forward(seconds=1)
        asked_at = time.monotonic()
        status = guarded.client.get("/v1/runs", headers=headers).status_code
        assert status == 401 or asked_at - revoked_at < FRESH_SECONDS
    assert status == 401
    assert guarded.client.get("/v1/runs", headers=guarded.bearer(Role.CURATE)).status_code == 200


def test_a_key_that_expires_works_no_longer_however_lately_it_was_used(guarded: Any) -> None:
    headers, short = guarded.bearer(Role.ADMIN), {"name": "Kort", "role": "read", "days": 1}
    made = guarded.client.post("/v1/keys", json=short, headers=headers).json()
    own = {"Authorization": f"Bearer {made['key']}"}
    assert guarded.client.get("/v1/runs", headers=own).status_code == 200
    guarded.clock.forward(days=1)
    assert guarded.client.get("/v1/runs", headers=own).status_code == 401


def test_the_first_key_of_another_process_closes_the_service_within_a_second(
    read: TestClient, empty_sessions: sessionmaker[Session]
) -> None:
    assert read.get("/v1/runs").status_code == 200
    _, text = create_key(empty_sessions, "Anna", Role.READ)
    made_at, status = time.monotonic(), 200
    while status == 200 and time.monotonic() < made_at + 10:
        asked_at = time.monotonic()
        status = read.get("/v1/runs").status_code
        assert status == 401 or asked_at - made_at < FRESH_SECONDS
    assert status == 401
    assert read.get("/v1/runs", headers={"Authorization": f"Bearer {text}"}).status_code == 200


def test_what_is_looked_up_while_a_key_is_revoked_is_not_kept(
    guarded: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    known, text, find_key = KnownKeys(guarded.sessions), guarded.keys[Role.READ], store.find_key

    def revoked_meanwhile(session: Session, text: str, *, now: datetime) -> Any:
        found = find_key(session, text, now=now)
        known.forget()
        return found

    monkeypatch.setattr(store, "find_key", revoked_meanwhile)
    assert known.find(text, now=guarded.clock()) is not None
    assert known.recent(text, now=guarded.clock()) is None


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1:8000", 200),
        ("localhost", 200),
        ("[::1]:8000", 200),
        ("elders.example", 403),
        ("127.0.0.1.elders.example", 403),
        ("localhost:80@elders.example", 403),
        ("elders.example@localhost", 403),
        ("", 403),
    ],
)
def test_without_keys_another_name_is_refused(read: TestClient, host: str, status: int) -> None:
    for path in ("/v1/moments", "/moments"):
        response = read.get(path, headers={"Host": host})
        assert response.status_code == status
        assert status == 200 or response.json()["code"] == "wrong-host"
    assert read.get("/healthz", headers={"Host": host}).status_code == 200
    assert (
        "Alleen vanaf deze computer"
        in read.get("/", headers={"Host": "elders.example", "Accept": "text/html"}).text
    )


def test_without_keys_another_machine_is_refused(read: TestClient, local_client: type[TestClient]) -> None:
    app: Any = read.app
    away = local_client(app, client=("192.0.2.7", 4000))
    assert away.get("/v1/moments", headers={"Host": "localhost"}).json()["code"] == "wrong-host"
    assert away.get("/readyz").status_code == 200


def test_without_keys_another_site_cannot_post(read: TestClient) -> None:
    for headers in ({"Origin": "https://elders.example"}, {"Sec-Fetch-Site": "cross-site"}):
        response = read.post("/v1/files", files={"file": ("x.csv", b"text\nJa.\n")}, headers=headers)
        assert response.json()["code"] == "cross-site"


def test_a_service_for_more_than_this_machine_needs_a_key(empty_sessions: sessionmaker[Session]) -> None:
    for host in ("0.0.0.0", "::", "10.0.0.4", "storymine.example"):
        with pytest.raises(ConfigurationError, match="storymine keys create --name NAME --role admin"):
            check_guarded(empty_sessions, host)
    for host in ("127.0.0.1", "localhost", "::1"):
        assert check_guarded(empty_sessions, host) is False
    create_key(empty_sessions, "Anna", Role.READ)
    assert check_guarded(empty_sessions, "0.0.0.0") is True


def test_the_application_refuses_too_and_logs_that_it_is_open(
    tmp_path: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("STORYMINE_DATABASE_URL", f"sqlite:///{tmp_path}/a.db")
    monkeypatch.setenv("STORYMINE_HOST", "0.0.0.0")
    with pytest.raises(ConfigurationError, match="without keys"):
        from_settings()
    monkeypatch.setenv("STORYMINE_HOST", "localhost")
    with caplog.at_level(logging.WARNING):
        from_settings()
    assert [line.message.split(":")[0] for line in caplog.records] == ["there are no keys yet"]


def test_a_key_has_its_requests_a_minute(guarded: Any) -> None:
    headers = guarded.bearer(Role.READ)
    answers = [guarded.client.get("/v1/status?id=x", headers=headers) for _ in range(60)]
    assert {answer.status_code for answer in answers} == {200}
    assert answers[0].headers["ratelimit-policy"] == '"key";q=60;w=60'
    assert [answer.headers["ratelimit"] for answer in answers[:2]] == ['"key";r=59;t=1', '"key";r=58;t=1']
    refused = guarded.client.get("/v1/status?id=x", headers=headers)
    assert (refused.status_code, refused.json()["code"]) == (429, "too-many")
    assert refused.headers["content-type"] == "application/problem+json"
    assert refused.headers["retry-after"] == "1"
    assert guarded.client.get("/v1/status?id=x", headers=guarded.bearer(Role.CURATE)).status_code == 200
    assert guarded.client.get("/healthz").status_code == 200
    guarded.clock.forward(seconds=2)
    codes = [guarded.client.get("/v1/status?id=x", headers=headers).status_code for _ in range(3)]
    assert codes == [200, 200, 429]


def test_an_address_has_its_failures_a_minute(guarded: Any, local_client: type[TestClient]) -> None:
    wrong = {"Authorization": "Bearer sm_nooit_gemaakt"}
    codes = [guarded.client.get("/v1/runs", headers=wrong).status_code for _ in range(4)]
    assert codes == [401, 401, 401, 429]
    assert guarded.client.get("/v1/runs", headers=wrong).headers["retry-after"] == "20"
    assert guarded.client.get("/v1/runs", headers=guarded.bearer(Role.READ)).status_code == 200
    elsewhere = local_client(guarded.app, client=("192.0.2.7", 4000))
    assert elsewhere.get("/v1/runs", headers=wrong).status_code == 401
    guarded.clock.forward(seconds=20)
    assert guarded.client.get("/v1/runs", headers=wrong).status_code == 401


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("2001:db8:1:2::7", "2001:db8:1:2:ffff::1", True),
        ("2001:db8:1:2::7", "2001:db8:1:3::7", False),
        ("::ffff:192.0.2.7", "192.0.2.7", True),
        ("::ffff:192.0.2.7", "::ffff:192.0.2.8", False),
    ],
)
def test_addresses_of_one_network_have_their_failures_together(
    guarded: Any, local_client: type[TestClient], first: str, second: str, same: bool
) -> None:
    wrong = {"Authorization": "Bearer sm_nooit_gemaakt"}
    one, other = (local_client(guarded.app, client=(address, 4000)) for address in (first, second))
    assert [one.get("/v1/runs", headers=wrong).status_code for _ in range(4)] == [401, 401, 401, 429]
    assert other.get("/v1/runs", headers=wrong).status_code == (429 if same else 401)


def test_a_bucket_fills_up_and_never_over(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [datetime(2026, 5, 4, tzinfo=UTC)]
    throttle = Throttle(6, lambda: clock[0])
    assert [throttle.take("a").granted for _ in range(7)] == [True] * 6 + [False]
    assert throttle.take("a").wait == 10
    assert throttle.take("b").left == 5
    clock[0] -= timedelta(hours=1)  # a clock that is set back gives and takes nothing
    assert not throttle.take("a").granted
    clock[0] += timedelta(days=1)
    assert throttle.take("a").left == 5
    monkeypatch.setattr("storymine_api.throttle.MOST_BUCKETS", 10)
    for number in range(30):
        clock[0] += timedelta(minutes=2)
        throttle.take(str(number))
    assert len(throttle._buckets) <= 11


def test_when_a_key_was_last_used_is_kept(guarded: Any) -> None:
    guarded.client.get("/v1/runs", headers=guarded.bearer(Role.READ))
    with guarded.sessions() as session:
        used = {key.role: key.used_at for key in store.list_keys(session)}
    assert used[Role.READ] == guarded.clock()
    assert used[Role.CURATE] is None


def test_an_idempotency_key_belongs_to_its_key(guarded: Any) -> None:
    def post(role: Role, text: str) -> Any:
        headers = {**guarded.bearer(role), "Idempotency-Key": "1"}
        return guarded.client.post("/v1/stories", json={"text": text}, headers=headers)

    assert post(Role.INGEST, "Een.").status_code == post(Role.ADMIN, "Twee.").status_code == 202
    assert post(Role.INGEST, "Twee.").json()["code"] == "key-reused"
