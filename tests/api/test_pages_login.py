"""Logging in and out, and what only a login from our own pages may do."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select, text
from storymine_api.pages.login import local_path

from storymine.access import Role
from storymine.store.access_tables import LoginTable
from storymine.workflow.access import revoke_key

COOKIE = "storymine_login"


def test_a_page_leads_to_the_login_and_the_login_back(guarded: Any) -> None:
    browser = guarded.browser()
    sent = browser.get("/moments?stage=hulp&q=a%20b")
    assert sent.status_code == 303
    assert sent.headers["location"] == "/login?next=%2Fmoments%3Fstage%3Dhulp%26q%3Da%2520b"
    page = browser.get(sent.headers["location"]).text
    assert '<html lang="nl">' in page
    assert "Hoofdmenu" not in page
    [then] = re.findall(r'name="next" value="([^"]+)"', page)
    wanted = then.replace("&amp;", "&")
    assert wanted == "/moments?stage=hulp&q=a%20b"
    answer = guarded.log_in(browser, guarded.keys[Role.READ], then=wanted)
    assert (answer.status_code, answer.headers["location"]) == (303, wanted)
    shown = browser.get(wanted)
    assert shown.status_code == 200
    assert "Sleutel read" in shown.text
    assert "Uitloggen" in shown.text


def test_the_cookie_is_for_the_browser_only(guarded: Any) -> None:
    for base, name, secure in (
        ("http://127.0.0.1", COOKIE, False),
        ("https://storymine.example", f"__Host-{COOKIE}", True),
    ):
        browser = guarded.browser(base_url=base)
        cookie = guarded.log_in(browser, guarded.keys[Role.READ]).headers["set-cookie"]
        assert cookie.startswith(f"{name}=")
        assert "HttpOnly" in cookie
        assert "SameSite=lax" in cookie
        assert "Path=/;" in cookie
        assert "Max-Age=43200" in cookie
        assert ("Secure" in cookie) == secure
        assert guarded.keys[Role.READ][-20:] not in cookie
        assert browser.get("/").status_code == 200


def test_a_login_ends_after_its_time_or_with_its_key(guarded: Any) -> None:
    browser = guarded.browser(Role.READ)
    guarded.clock.forward(hours=11, minutes=59)
    assert browser.get("/").status_code == 200
    guarded.clock.forward(minutes=1)
    assert browser.get("/").headers["location"] == "/login?next=%2F"
    guarded.log_in(browser, guarded.keys[Role.READ])
    assert browser.get("/").status_code == 200
    revoke_key(guarded.sessions, guarded.key_id(Role.READ), now=guarded.clock())
    assert browser.get("/").status_code == 303


def test_logging_out_ends_it_for_every_copy_of_the_cookie(
    guarded: Any, token_on: Callable[[str], str]
) -> None:
    browser = guarded.browser(Role.READ)
    kept = browser.cookies[COOKIE]
    assert browser.post("/logout", data={"csrf": "x"}).status_code == 403
    assert browser.get("/").status_code == 200
    answer = browser.post("/logout", data={"csrf": token_on(browser.get("/").text)})
    assert (answer.status_code, answer.headers["location"]) == (303, "/login")
    assert COOKIE not in browser.cookies
    copied = guarded.browser(cookies={COOKIE: kept})
    assert copied.get("/").status_code == 303


def test_logging_in_again_ends_the_login_before(guarded: Any) -> None:
    browser = guarded.browser(Role.READ)
    kept = browser.cookies[COOKIE]
    guarded.log_in(browser, guarded.keys[Role.CURATE])
    assert browser.cookies[COOKIE] != kept
    assert guarded.browser(cookies={COOKIE: kept}).get("/").status_code == 303


@pytest.mark.parametrize("key", ["", "sm_", "geen sleutel", "<b>"])
def test_a_key_that_may_not_log_in_is_told_so(guarded: Any, key: str) -> None:
    browser = guarded.browser()
    answer = guarded.log_in(browser, key)
    assert answer.status_code == 401
    assert 'role="alert"' in answer.text
    assert "Deze sleutel werkt hier niet" in answer.text
    assert COOKIE not in browser.cookies
    assert guarded.audited()[-1][1:] == ("login.failed", "127.0.0.1")


def test_after_too_many_failures_an_address_waits(guarded: Any) -> None:
    browser = guarded.browser()
    codes = [guarded.log_in(browser, "geen sleutel").status_code for _ in range(4)]
    assert codes == [401, 401, 401, 429]
    refused = guarded.log_in(browser, guarded.keys[Role.READ])
    assert (refused.status_code, refused.headers["retry-after"]) == (429, "20")
    assert "Even rustig aan" in refused.text
    guarded.clock.forward(seconds=20)
    assert guarded.log_in(browser, guarded.keys[Role.READ]).status_code == 303


def test_a_login_form_without_our_token_or_from_elsewhere_is_refused(
    guarded: Any, token_on: Callable[[str], str]
) -> None:
    browser = guarded.browser()
    csrf = token_on(browser.get("/login").text)
    form = {"key": guarded.keys[Role.READ], "csrf": csrf}
    other = guarded.browser()
    other.get("/login")
    for sender, data, headers in (
        (browser, {**form, "csrf": ""}, {}),
        (other, form, {}),
        (browser, form, {"Origin": "https://elders.example"}),
        (browser, form, {"Sec-Fetch-Site": "cross-site"}),
    ):
        assert sender.post("/login", data=data, headers=headers).status_code == 403
        assert COOKIE not in sender.cookies
    assert browser.post("/login", data=form).status_code == 303


def test_a_correction_needs_a_login_that_may_and_our_form(
    guarded: Any, token_on: Callable[[str], str]
) -> None:
    path = "/stories/melding-0"
    reader, curator = guarded.browser(Role.READ), guarded.browser(Role.CURATE)
    assert 'details class="correct"' not in reader.get(path).text
    page = curator.get(path).text
    [mark, *_] = re.findall(r'name="mark" value="(\w+)"', page)
    form = {"moment": "0", "mark": mark, "action": "confirm"}
    csrf = {"csrf": token_on(page)}
    refused = reader.post(path, data={**form, "csrf": token_on(reader.get(path).text)})
    assert refused.status_code == 403
    assert "Dat mag deze sleutel niet" in refused.text
    for data, headers in (
        (form, {}),
        ({**form, "csrf": token_on(reader.get(path).text)}, {}),
        ({**form, **csrf}, {"Origin": "https://elders.example"}),
    ):
        assert curator.post(path, data=data, headers=headers).status_code == 403
    assert guarded.client.get("/v1/corrections", headers=guarded.bearer(Role.READ)).json()["items"] == []
    assert curator.post(path, data={**form, **csrf}).status_code == 303
    assert ("Sleutel curate", "correction.made", "melding-0") in guarded.audited()
    guarded.clock.forward(hours=13)
    ended = curator.post(path, data={**form, **csrf})
    assert ended.status_code == 401
    assert "/login?next=%2Fstories%2Fmelding-0" in ended.text


def test_a_login_reads_the_api_and_changes_nothing_there(guarded: Any) -> None:
    browser = guarded.browser(Role.ADMIN)
    assert browser.get("/v1/moments").status_code == 200
    refused = browser.post("/v1/keys", json={"name": "X", "role": "admin"})
    assert (refused.status_code, refused.json()["code"]) == (401, "unauthenticated")


def test_a_proxys_own_authorization_does_not_hide_the_login(guarded: Any) -> None:
    browser = guarded.browser(Role.READ)
    assert browser.get("/", headers={"Authorization": "Basic eDp5"}).status_code == 200


@pytest.mark.parametrize(
    "wanted",
    [
        "https://elders.example/",
        "//elders.example/",
        "/\\elders.example",
        "\\\\elders.example",
        "/\t/elders.example",
        "/ /elders.example",
        "javascript:alert(1)",
        "elders.example",
        "///elders.example",
        "",
    ],
)
def test_the_login_leads_nowhere_else(guarded: Any, wanted: str) -> None:
    answer = guarded.log_in(guarded.browser(), guarded.keys[Role.READ], then=wanted)
    assert answer.headers["location"] == "/"


@given(st.text(alphabet="/\\:@.?#&a \t\n\r%", max_size=12))
def test_no_address_leads_to_another_host(wanted: str) -> None:
    path = local_path(wanted)
    assert path in {wanted, "/"}
    assert re.match(r"/(?![/\\])", path)
    assert not re.search(r"[\s\\]", path)


def test_personal_answers_are_kept_by_nobody(guarded: Any, client: TestClient) -> None:
    browser = guarded.browser(Role.READ)
    for path in ("/", "/stories/melding-0", "/v1/stories/melding-0", "/login"):
        assert browser.get(path).headers["cache-control"] == "no-store"
    headers = client.get("/").headers
    assert "unsafe" not in headers["content-security-policy"]
    for part in ("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'"):
        assert part in headers["content-security-policy"]
    assert "camera=()" in headers["permissions-policy"]
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["cross-origin-opener-policy"] == headers["cross-origin-resource-policy"] == "same-origin"


def test_a_login_and_its_entry_are_kept_together(guarded: Any, token_on: Callable[[str], str]) -> None:
    def entries(*, refused: bool) -> None:
        statement = (
            "CREATE TRIGGER refuse BEFORE INSERT ON audit_entries BEGIN SELECT RAISE(ABORT, 'no'); END"
            if refused
            else "DROP TRIGGER refuse"
        )
        with guarded.sessions.begin() as session:
            session.execute(text(statement))

    def logins() -> int:
        with guarded.sessions() as session:
            return session.scalar(select(func.count()).select_from(LoginTable)) or 0

    browser = guarded.browser()
    key = guarded.keys[Role.READ]
    entries(refused=True)
    assert guarded.log_in(browser, key).status_code == 500
    assert logins() == 0
    entries(refused=False)
    guarded.log_in(browser, key)
    page = browser.get("/").text
    entries(refused=True)
    assert browser.post("/logout", data={"csrf": token_on(page)}).status_code == 500
    assert logins() == 1
    entries(refused=False)
    assert browser.get("/").status_code == 200
