"""Curating themes on the pages: a preview first, then the change, then the log."""

from __future__ import annotations

import html
import re
from typing import Any

import pytest
from fastapi.testclient import TestClient
from httpx import Response

LATE, KIND = "t-laat", "t-aardig"


def text_of(page: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page)).replace("\N{NO-BREAK SPACE}", " ").split())


def hidden_fields(page: str) -> dict[str, list[str]]:
    """The fields of a preview's form, as a browser would send them."""
    fields: dict[str, list[str]] = {}
    form = page[page.index("curate-apply") :]
    for name, value in re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', form):
        fields.setdefault(name, []).append(html.unescape(value))
    return fields


def token(client: TestClient) -> str:
    """What the forms of our pages carry."""
    return re.findall(r'name="csrf" value="([0-9a-f]{48})"', client.get(f"/themes/{LATE}").text)[0]


def decide(client: TestClient, path: str, by: str = "", **form: Any) -> tuple[str, Response]:
    """The preview of a form as text, and the answer to applying it."""
    before = client.get("/v1/themes/changes").json()
    page = client.post(path, data={"csrf": token(client), "step": "preview", **form})
    assert page.status_code == 200, page.text
    assert client.get("/v1/themes/changes").json() == before
    fields = {**hidden_fields(page.text), "by": by}
    return text_of(page.text), client.post(path, data=fields, follow_redirects=False)


def test_a_theme_offers_what_can_be_decided(shop: TestClient) -> None:
    page = shop.get(f"/themes/{LATE}").text
    for action in ("rename", "owner", "merge", "pin", "hide", "exclude"):
        assert f'name="action" value="{action}"' in page
    assert f'<option value="{KIND}">Netjes geholpen &amp; bedankt</option>' in page
    assert f"/themes/{LATE}/parts?count=2" in page
    assert "Edit theme" in shop.get(f"/themes/{LATE}", params={"lang": "en"}).text


def test_a_merge_is_previewed_done_told_and_undone(shop: TestClient) -> None:
    moments = shop.get(f"/v1/themes/{KIND}").json()["moments"]
    said, done = decide(shop, f"/themes/{KIND}", action="merge", into=LATE, by="Zoë <b>")
    assert f"{moments} momenten uit" in said
    assert "samenvoegen met “Monteur of factuur klopt niet”" in said
    assert (done.status_code, done.headers["location"]) == (303, f"/themes/{LATE}")
    log = text_of(shop.get("/themes/changes").text)
    assert "“Netjes geholpen & bedankt” samengevoegd met “Monteur of factuur klopt niet”" in log
    assert "Zoë <b>" in log
    said, done = decide(shop, "/themes/changes/1/undo", by="Bo")
    assert f"{moments} momenten uit" in said
    assert done.headers["location"] == "/themes/changes"
    assert shop.get(f"/v1/themes/{KIND}").json()["moments"] == moments
    log = shop.get("/themes/changes").text
    assert "Wijziging 1 teruggedraaid" in log
    assert "teruggedraaid met wijziging 2" in log
    assert "Change 1 undone" in shop.get("/themes/changes", params={"lang": "en"}).text


def test_names_pins_and_owners_show(shop: TestClient) -> None:
    decide(shop, f"/themes/{KIND}", action="rename", title="Aardig <geholpen>")
    decide(shop, f"/themes/{KIND}", action="owner", owner="Kim")
    said, _ = decide(shop, f"/themes/{KIND}", action="pin")
    assert "Er verhuizen geen momenten" in said
    page = shop.get("/themes").text
    assert "Aardig &lt;geholpen&gt;" in page
    assert "vastgezet" in page
    assert "Eigenaar: Kim" in page
    assert page.index("Aardig") < page.index("Monteur of factuur")
    decide(shop, f"/themes/{KIND}", action="hide")
    assert "Verborgen thema's: Aardig <geholpen>" in text_of(shop.get("/themes").text)
    assert KIND not in [theme["id"] for theme in shop.get("/v1/journey").json()["themes"]]
    assert "Weer tonen" in shop.get(f"/themes/{KIND}").text


def test_quotes_are_moved_or_split_off(shop: TestClient) -> None:
    ticks = re.findall(r'name="quote" value="([^"]+)"', shop.get(f"/themes/{LATE}").text)
    assert len(ticks) == 8
    said, done = decide(shop, f"/themes/{LATE}", action="move", quote=ticks[:2], into="none")
    assert "2 momenten" in said
    assert done.headers["location"] == f"/themes/{LATE}"
    decide(shop, f"/themes/{LATE}", action="split", quote=ticks[2:4], name="Apart", into=KIND)
    assert "Apart" in shop.get("/themes").text
    log = text_of(shop.get("/themes/changes").text)
    assert "2 citaten verplaatst naar geen thema" in log
    assert "gesplitst: “Apart” staat nu apart" in log


def test_parts_are_proposed_and_named(shop: TestClient) -> None:
    page = shop.get(f"/themes/{LATE}/parts", params={"count": 2}).text
    assert "Blijft: Monteur of factuur klopt niet" in page
    assert "valt niet in 5 delen uiteen" in shop.get(f"/themes/{KIND}/parts", params={"count": 5}).text
    _, done = decide(shop, f"/themes/{LATE}", action="split", parts="2", name="Facturen")
    assert done.status_code == 303
    assert "Facturen" in shop.get("/themes").text


@pytest.mark.parametrize(
    "form",
    [
        {"action": "dansen"},
        {"action": "merge"},
        {"action": "move", "into": "none"},
        {"action": "move", "quote": "melding-0", "into": "none"},
        {"action": "merge", "into": LATE},
    ],
)
def test_what_no_page_of_ours_sends_is_refused(shop: TestClient, form: dict[str, str]) -> None:
    assert shop.post(f"/themes/{LATE}", data={"csrf": token(shop), **form}).status_code == 422


def test_forms_of_other_sites_are_refused(shop: TestClient) -> None:
    headers = {"Origin": "https://elders.example", "Accept": "text/html"}
    for path in (f"/themes/{LATE}", "/themes/changes/1/undo"):
        answer = shop.post(path, data={"action": "exclude", "step": "apply"}, headers=headers)
        assert answer.status_code == 403
    assert shop.get("/v1/themes/changes").json()["items"] == []


def test_an_unknown_theme_is_not_found(shop: TestClient) -> None:
    assert shop.post("/themes/t-weg", data={"csrf": token(shop), "action": "pin"}).status_code == 404
    assert shop.get("/themes/t-weg/parts").status_code == 404
    assert "Er is nog niets gewijzigd" in shop.get("/themes/changes").text
