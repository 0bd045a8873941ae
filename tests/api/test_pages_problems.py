"""Problems as pages: what is wrong in the reader's language, and a way on that works."""

from __future__ import annotations

import html
import re
from collections.abc import Callable

import pytest
from fastapi.testclient import TestClient

PAGE = {"Accept": "text/html"}


def said(page: str) -> list[str]:
    return [html.unescape(one) for one in re.findall(r"<li>(.+?)</li>", page)]


def way_on(page: str) -> str:
    [address] = re.findall(r'<a class="button primary" href="([^"]+)"', page)
    return html.unescape(address)


@pytest.mark.parametrize(
    ("address", "dutch", "english", "without"),
    [
        (
            "/moments?sentiment=foo&channel=email",
            "Sentiment: “foo” kan hier niet",
            "Sentiment: “foo” cannot be used here",
            "/moments?channel=email",
        ),
        (
            "/?since=morgen",
            "Vanaf: “morgen” kan hier niet",
            "From: “morgen” cannot be used here",
            "/",
        ),
        (
            "/stories?channel=email&channel=fax",
            "Kanaal: “fax” kan hier niet",
            "Channel: “fax” cannot be used here",
            "/stories",
        ),
        (
            "/moments?order=los&channel=chat",
            "order: “los” kan hier niet",
            "order: “los” cannot be used here",
            "/moments?channel=chat",
        ),
    ],
)
def test_what_is_wrong_in_an_address_is_told_in_the_readers_language(
    client: TestClient, address: str, dutch: str, english: str, without: str
) -> None:
    for language, expected in (("nl", dutch), ("en", english)):
        answer = client.get(address, headers=PAGE | {"Accept-Language": language})
        assert answer.status_code == 422
        assert said(answer.text) == [expected]
        assert "Input should" not in answer.text
        assert way_on(answer.text) == without
    assert client.get(without, headers=PAGE).status_code == 200


def test_a_page_that_there_is_no_more_of_leads_back_to_the_first(client: TestClient) -> None:
    answer = client.get("/moments?channel=email&cursor=weg", headers=PAGE)
    assert answer.status_code == 422
    assert way_on(answer.text) == "/moments?channel=email"


def test_a_long_value_is_cut_and_escaped(client: TestClient) -> None:
    answer = client.get("/", params={"q": "<b>" + "x" * 500}, headers=PAGE)
    assert "<b>x" not in answer.text
    [one] = said(answer.text)
    assert len(one) < 120
    assert one.startswith("Zoek in de tekst: “<b>xxx")


def test_an_address_of_a_form_that_is_opened_is_no_fault_of_ours(client: TestClient) -> None:
    answer = client.get("/logout", headers=PAGE)
    assert answer.status_code == 405
    assert "Dit kan niet" in answer.text
    assert "Dat ligt aan ons" not in answer.text


def test_a_preview_in_the_other_language_leads_back_to_the_log(client: TestClient) -> None:
    answer = client.get("/themes/changes/1/undo?lang=en", headers=PAGE, follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, "/themes/changes?lang=en")


@pytest.mark.parametrize("action", ["move", "split"])
def test_without_quotes_the_page_asks_for_them(
    shop: TestClient, token_on: Callable[[str], str], action: str
) -> None:
    token = token_on(shop.get("/themes/t-laat").text)
    form = {"csrf": token, "action": action, "into": "none", "name": "Apart"}
    answer = shop.post("/themes/t-laat", data=form, headers=PAGE)
    assert answer.status_code == 422
    assert said(answer.text) == ["Vink eerst aan om welke citaten het gaat."]
    assert "adres" not in re.sub(r"<footer.*", "", answer.text, flags=re.S).partition("<main")[2]
    assert way_on(answer.text) == "/themes/t-laat"
