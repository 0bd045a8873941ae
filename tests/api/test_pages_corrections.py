"""The form under each moment: filled in, taken from our own pages only, and shown afterwards."""

from __future__ import annotations

import html
import re
from datetime import UTC, datetime
from html.parser import HTMLParser
from typing import Any

import pytest
from fastapi.testclient import TestClient
from httpx import Response
from sqlalchemy.orm import Session, sessionmaker
from storymine_api.language import Language

from storymine import store
from storymine.domain import Labels

STORY = "/stories/melding-0"
BROWSER = {"Accept": "text/html"}


class Forms(HTMLParser):
    """The fields of every correction form on a page, as a browser would send them untouched."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[dict[str, list[str]]] = []
        self.labels: set[str] = set()
        self.controls: list[str] = []
        self._select = ""
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._inside = given.get("method") == "post"
            self.forms += [{}] if self._inside else []
        if not self._inside:
            return
        if tag == "label":
            self.labels.add(given.get("for", ""))
        if tag == "select" or given.get("type") == "text":
            self.controls.append(given["id"])
        if tag == "select":
            self._select = given["name"]
        elif tag == "option" and "selected" in given:
            self.forms[-1].setdefault(self._select, []).append(given["value"])
        elif tag == "input" and (given["type"] != "radio" or "checked" in given):
            self.forms[-1].setdefault(given["name"], []).append(given["value"])

    def handle_endtag(self, tag: str) -> None:
        self._inside = self._inside and tag != "form"


def forms(client: TestClient, path: str = STORY) -> list[dict[str, list[str]]]:
    found = Forms()
    found.feed(client.get(path).text)
    return found.forms


def send(
    client: TestClient, number: int = 0, path: str = STORY, headers: Any = None, **changed: Any
) -> Response:
    form = {**forms(client, path)[number], "action": "save", **changed}
    return client.post(path, data=form, headers=headers or {}, follow_redirects=False)


def text_of(page: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page)).replace("\N{NO-BREAK SPACE}", " ").split())


def corrections(client: TestClient) -> list[dict[str, Any]]:
    return client.get("/v1/corrections").json()["items"]  # type: ignore[no-any-return]


def today() -> str:
    return Language("nl").date(datetime.now(UTC)).replace("\N{NO-BREAK SPACE}", " ")


def test_a_form_is_filled_in_with_what_the_model_read(read: TestClient) -> None:
    first, second = forms(read)
    mark = first.pop("mark")
    assert first.pop("csrf") == second["csrf"]
    assert mark != second["mark"]
    assert first == {
        "moment": ["0"],
        "valence": ["1"],
        "stage": ["ontvangen"],
        "driver": ["levering", ""],
        "emotion": ["irritatie", ""],
        "effort": ["2"],
        "need": ["-"],
        "by": [""],
    }


def test_every_control_has_a_label_of_its_own(read: TestClient) -> None:
    found = Forms()
    found.feed(read.get(STORY).text)
    assert len(found.controls) == len(set(found.controls)) >= 16
    assert set(found.controls) <= found.labels


def test_an_untouched_form_confirms_all_that_it_asks(read: TestClient) -> None:
    send(read)
    [made] = corrections(read)
    assert made["confirms"]
    assert made["labels"] == {**made["reading"], "effort_causes": None, "voice": None}


def test_a_corrected_moment_shows_it_and_the_way_leads_back_to_it(read: TestClient) -> None:
    response = send(
        read,
        valence="2",
        stage="hulp",
        driver=["belofte", "wachttijd"],
        emotion=["boosheid", "boosheid"],
        effort="3",
        need="vraag",
        by=" Zoë <b> ",
    )
    assert (response.status_code, response.headers["location"]) == (303, f"{STORY}#reading-0")
    page = read.get(STORY).text
    said = text_of(page)
    assert f"Gecorrigeerd op {today()} door Zoë <b>" in said
    for change in (
        "Sentiment: Negatief",
        "Fase: Hulp & klacht",
        "Onderwerpen: belofte en wachttijd",
        "Emotie: boosheid",
        "Moeite: Extreem veel moeite",
        "Behoefte: Vraag",
    ):
        assert change in said
    assert "Zoë <b>" not in page
    assert forms(read)[0]["driver"] == ["belofte", "wachttijd"]
    assert forms(read)[1]["by"] == ["Zoë <b>"]
    assert "Corrected on" in read.get(STORY, params={"lang": "en"}).text


def test_a_confirmed_moment_shows_it(read: TestClient) -> None:
    assert "Klopt zo" in read.get(STORY).text
    send(read, action="confirm", valence="5")
    [made] = corrections(read)
    assert made["confirms"]
    assert made["labels"] == made["reading"]
    page = text_of(read.get(STORY).text)
    assert f"Bevestigd op {today()}" in page
    assert "Sentiment: " not in page.split("Bevestigd op")[1].split("Zekerheid")[0]


def test_a_correction_can_be_taken_back(read: TestClient) -> None:
    send(read, valence="5")
    assert "Toch zoals het model het las" in read.get(STORY).text
    send(read, action="confirm")
    assert corrections(read)[0]["confirms"]
    assert "Toch zoals het model het las" not in read.get(STORY).text


@pytest.mark.parametrize(
    ("chosen", "kept"), [(["geen", "fout"], ["fout"]), (["geen"], ["geen"]), (["fout", "fout"], ["fout"])]
)
def test_nothing_and_something_is_something(read: TestClient, chosen: list[str], kept: list[str]) -> None:
    send(read, driver=chosen)
    assert corrections(read)[0]["labels"]["drivers"] == kept


def test_a_stage_that_the_model_did_not_know_is_not_confirmed_unless_chosen(read: TestClient) -> None:
    path = "/stories/melding-7"
    assert forms(read, path)[0]["stage"] == [""]
    send(read, path=path)
    send(read, path=path, action="confirm")
    assert corrections(read)[0]["labels"]["stage"] is None
    send(read, path=path, stage="gebruiken")
    assert corrections(read)[0]["labels"]["stage"] == "gebruiken"


def test_an_id_with_a_slash_and_an_accent_leads_back(read: TestClient) -> None:
    response = send(read, 1, path="/stories/gesprek/één", effort="1")
    assert response.headers["location"] == "/stories/gesprek/%C3%A9%C3%A9n#reading-1"
    assert read.get(response.headers["location"]).status_code == 200


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 303),
        ({"Sec-Fetch-Site": "same-origin", "Origin": "http://127.0.0.1"}, 303),
        ({"Sec-Fetch-Site": "none"}, 303),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site", "Origin": "http://127.0.0.1"}, 403),
        ({"Origin": "https://elders.example"}, 403),
        ({"Origin": "http://127.0.0.1.elders.example"}, 403),
        ({"Origin": "null"}, 403),
    ],
)
def test_forms_of_other_sites_are_refused(read: TestClient, headers: dict[str, str], status: int) -> None:
    response = send(read, headers=headers)
    assert response.status_code == status
    assert len(corrections(read)) == (status == 303)
    if status == 403:
        assert response.json()["code"] == "cross-site"
        assert "van een andere site" in send(read, headers=headers | BROWSER).text


def test_what_was_read_again_since_is_not_corrected(read: TestClient) -> None:
    other = forms(read)[1]["mark"]
    response = send(read, mark=other, headers=BROWSER)
    assert response.status_code == 409
    assert "Intussen veranderd" in response.text
    assert send(read, mark="").status_code == 409
    assert corrections(read) == []


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"stage": "nergens"}, "labels.stage"),
        ({"driver": ["systeem"]}, "labels.drivers"),
        ({"valence": "9"}, "labels.valence"),
        ({"moment": "x"}, "moment"),
        ({"moment": "9" * 5000}, "moment"),
        (dict.fromkeys(("valence", "stage", "driver", "emotion", "effort", "need"), ""), "labels"),
    ],
)
def test_what_no_page_of_ours_sends_is_refused(read: TestClient, changed: dict[str, Any], field: str) -> None:
    response = send(read, **changed)
    assert response.status_code == 422
    assert response.json()["errors"][0]["field"] == field
    assert corrections(read) == []


def test_bodies_that_are_no_form_are_refused(read: TestClient) -> None:
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    assert read.post(STORY, json={}).status_code == 415
    assert read.post(STORY, content=b"x=%ff", headers=kind).status_code == 400
    assert read.post(STORY, content=b"a=1&" * 1001, headers=kind).status_code == 400
    assert read.post(STORY, content=b"a=" + b"x" * 100_001, headers=kind).status_code == 413
    own = {"csrf": forms(read)[0]["csrf"], "moment": "0"}
    assert read.post("/stories/weg", data=own).status_code == 404
    for stale in ({}, {"csrf": ""}, {"csrf": "een ander"}):
        response = read.post(STORY, data={**own, "csrf": "", **stale})
        assert (response.status_code, response.json()["code"]) == (403, "stale-form")


def test_what_a_program_corrected_shows_too(read: TestClient, empty_sessions: sessionmaker[Session]) -> None:
    with empty_sessions.begin() as session:
        moment = store.find_moment(session, "melding-0", 0)
        labels = Labels(emotions=("boosheid", "teleurstelling", "verwarring"))
        store.save_correction(session, moment, labels, made_at=datetime(2026, 5, 3, tzinfo=UTC))
    page = text_of(read.get(STORY).text)
    assert "Gecorrigeerd op 3 mei 2026 Emoties: boosheid, teleurstelling en verwarring" in page
    assert forms(read)[0]["emotion"] == ["boosheid", "teleurstelling", "verwarring"]
    assert forms(read)[0]["stage"] == ["ontvangen"]
