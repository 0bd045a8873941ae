"""Adding files on a page: how they are read is shown first, corrected, and then told what became of them."""

from __future__ import annotations

import os
import re
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from httpx import Response
from sqlalchemy import make_url
from sqlalchemy.orm import Session, sessionmaker
from storymine_api.limits import Limits
from storymine_api.parcels import Parcels

from storymine import store
from storymine.access import Role
from storymine.ingest import Redactor
from storymine.workflow import Engine, Intake

FORMATS = Path(__file__).parents[1] / "ingest" / "formats"
TABLE = (
    b"nr;klantnummer;klantnaam;datum;toelichting;cijfer;regio\n"
    b"1;K-1;Anneke de Wit;01-05-2026;De monteur van Anneke de Wit kwam niet.;2;Utrecht\n"
    b"2;K-2;Piet de Wit;02-05-2026;;8;Utrecht\n"
    b"3;K-3;Truus de Wit;03-05-2026;Prima geholpen.;9;Zwolle\n"
)


@pytest.fixture
def page(
    local_client: type[TestClient],
    make_app: Callable[..., FastAPI],
    empty_sessions: sessionmaker[Session],
    rule_engine: Engine,
) -> Iterator[TestClient]:
    """A browser at a service of its own that redacts."""
    app = make_app(empty_sessions, rule_engine, intake=Intake(Redactor(), "geheim"))
    with local_client(app, headers={"Accept": "text/html"}) as browser:
        yield browser


def send(browser: TestClient, *files: tuple[str, bytes], **fields: str) -> Response:
    """What the form of the page sends; where it leads."""
    [csrf] = set(re.findall(r'name="csrf" value="([0-9a-f]{48})"', browser.get("/files").text))
    return browser.post(
        "/files",
        data={"csrf": csrf, "channel": "", "agents": "", "customers": "", **fields},
        files=[("file", file) for file in files],
        follow_redirects=True,
    )


def selects(page: str) -> dict[str, tuple[str, str]]:
    """Each column with the name of its list and what is chosen in it."""
    found = {}
    for column, name, options in re.findall(
        r'<label for="c\d+-\d+">([^<]+)</label>.*?<select [^>]*name="(c\d+-\d+)"[^>]*>(.*?)</select>',
        page,
        re.S,
    ):
        found[column] = (name, re.findall(r'value="([^"]*)" selected', options)[0])
    return found


def answer(
    browser: TestClient, shown: Response, button: str, also: dict[str, str] | None = None, **chosen: str
) -> Response:
    """Press a button of the form that is shown, some columns chosen otherwise, and `also` other fields."""
    lists = selects(shown.text)
    data = dict(lists.values()) | {lists[c][0]: v for c, v in chosen.items()}
    [csrf] = set(re.findall(r'name="csrf" value="([0-9a-f]{48})"', shown.text))
    return browser.post(
        shown.url.path, data={"csrf": csrf, **data, **(also or {}), button: "1"}, follow_redirects=True
    )


def settled(browser: TestClient, path: str) -> str:
    """The page once everything is in."""
    deadline = time.monotonic() + 30
    while "http-equiv" in (text := browser.get(path).text) and time.monotonic() < deadline:
        time.sleep(0.05)
    return text


def figures(page: str) -> dict[str, int]:
    return {name: int(value) for name, value in re.findall(r"<dt>([^<]+)</dt><dd>(\d+)</dd>", page)}


def test_a_table_is_shown_first_and_then_added(page: TestClient) -> None:
    shown = send(page, ("reacties.csv", TABLE))
    assert "reacties.csv" in shown.text
    assert {column: chosen for column, (_, chosen) in selects(shown.text).items()} == {
        "nr": "id",
        "klantnummer": "customer",
        "klantnaam": "",
        "datum": "occurred_at",
        "toelichting": "text",
        "cijfer": "score",
        "regio": "metadata",
    }
    assert "de Wit" not in shown.text
    assert "K-1" not in shown.text
    assert "KTO 2 op een schaal van 1 tot 10" in shown.text
    assert re.search(r"<b>Rij 3</b>: er staat geen tekst", shown.text)
    assert page.get("/v1/stories").json()["items"] == []
    done = settled(page, answer(page, shown, "add").url.path)
    assert figures(done) == {"Nieuwe verhalen": 2, "Waren er al": 0, "Niet bruikbaar": 1}
    assert re.search(r"Rij 3</th><td>er staat geen tekst", done)
    assert "2 verhalen wachten nog op analyse" in done
    assert 'href="/stories?status=pending"' in done
    assert len(page.get("/v1/stories").json()["items"]) == 2
    first = page.get("/v1/stories/1").json()
    assert (first["metadata"], first["score"]["value"]) == ({"regio": "Utrecht"}, 2)
    again = settled(page, answer(page, send(page, ("weer.csv", TABLE)), "add").url.path)
    assert figures(again)["Waren er al"] == 2


def test_columns_are_corrected_before_they_go_in(page: TestClient) -> None:
    shown = send(page, ("reacties.csv", TABLE), channel="email")
    changed = answer(page, shown, "again", regio="product", cijfer="", nr="", klantnaam="text")
    assert selects(changed.text)["regio"][1] == "product"
    assert "Utrecht</span>" in changed.text
    assert "KTO" not in changed.text
    settled(page, answer(page, changed, "add").url.path)
    items = page.get("/v1/stories").json()["items"]
    assert {item["product"] for item in items} == {"Utrecht", "Zwolle"}
    assert {item["channel"] for item in items} == {"email"}
    assert "score" not in items[0]
    assert len(items) == 3  # the name of the second is a text now


def test_what_a_score_is_can_be_said(page: TestClient) -> None:
    shown = send(page, ("reacties.csv", TABLE))
    said = {"metric-0": "ces", "direction-0": "low"}
    changed = answer(page, shown, "again", said)
    assert "CES 2 op een schaal van" in changed.text
    assert "laag is goed</span>" in changed.text
    assert re.search(r'<option value="ces" selected>CES', changed.text)
    settled(page, answer(page, changed, "add", said).url.path)
    score = page.get("/v1/stories/1").json()["score"]
    assert (score["metric"], score["value"], score["lower_is_better"]) == ("ces", 2, True)


@pytest.mark.parametrize(
    ("chosen", "told"),
    [
        ({"toelichting": ""}, "Kies welke kolom de tekst is"),
        ({"klantnaam": "product", "regio": "product"}, "Twee kolommen worden gelezen als “Product”"),
    ],
)
def test_a_choice_that_cannot_be_is_told_and_nothing_goes_in(
    page: TestClient, chosen: dict[str, str], told: str
) -> None:
    refused = answer(page, send(page, ("reacties.csv", TABLE)), "add", **chosen)
    assert refused.status_code == 422
    assert told in refused.text
    assert selects(refused.text)[next(iter(chosen))][1] == next(iter(chosen.values()))
    assert page.get("/v1/stories").json()["items"] == []


def test_a_field_that_there_is_not_is_none(page: TestClient) -> None:
    shown = send(page, ("reacties.csv", TABLE))
    changed = answer(page, shown, "again", nr="onzin", regio="onzin", klantnaam="metadata")
    assert {selects(changed.text)[column][1] for column in ("nr", "regio")} == {""}
    assert "klantnaam: <span" in changed.text


def test_a_table_without_words_asks_which_column_is_the_text(page: TestClient) -> None:
    shown = send(page, ("cijfers.csv", b"id,aantal\n1,2\n3,4\n"))
    assert "Kies welke kolom de tekst is" in shown.text
    assert "Kies welke kolom de tekst is" in answer(page, shown, "add").text


def test_several_files_of_which_one_cannot_be_read(page: TestClient) -> None:
    call = (FORMATS / "genesys_call.json").read_bytes()
    shown = send(page, ("gesprek.json", call), ("foto.jpg", b"\x00\x01"), ("leeg.csv", b""))
    assert "Dit soort bestand wordt niet gelezen." in shown.text
    assert "Er staat niets in." in shown.text
    done = settled(page, answer(page, shown, "add").url.path)
    assert "gesprek.json" in done
    assert "foto.jpg" not in done
    assert figures(done)["Nieuwe verhalen"] == 1
    assert "Medewerker:" in shown.text


def test_names_say_who_speaks_in_captions(page: TestClient) -> None:
    captions = (
        b"WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.000\nSanne: Waarmee kan ik helpen?\n\n"
        b"2\n00:00:05.000 --> 00:00:09.000\nPiet: Internet doet het niet.\n"
    )
    shown = send(page, ("teams.vtt", captions), agents="Sanne, Anja", customers="Piet")
    assert re.search(r"Medewerker:</span> Waarmee", shown.text)
    settled(page, answer(page, shown, "add").url.path)
    [item] = page.get("/v1/stories").json()["items"]
    story = page.get(f"/v1/stories/{item['id']}").json()
    assert [one["speaker"] for one in story["utterances"]] == ["agent", "customer"]


def test_what_is_cancelled_or_was_held_too_long_is_gone(page: TestClient) -> None:
    shown = send(page, ("reacties.csv", TABLE))
    assert answer(page, shown, "cancel").url.path == "/files"
    gone = page.get(shown.url.path)
    assert "Dat bestand ligt niet meer klaar" in gone.text


def test_a_browser_that_sends_no_file_is_asked_for_one(
    page: TestClient, token_on: Callable[[str], str]
) -> None:
    csrf = token_on(page.get("/files").text)
    parts = (('name="csrf"', csrf), ('name="file"; filename=""', ""))
    body = "".join(
        f"--x\r\nContent-Disposition: form-data; {name}\r\n\r\n{value}\r\n" for name, value in parts
    )
    headers = {"Content-Type": "multipart/form-data; boundary=x"}
    sent = page.post("/files", content=f"{body}--x--\r\n", headers=headers, follow_redirects=True)
    assert "Kies eerst een bestand" in sent.text


@pytest.fixture(autouse=True)
def spool(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for temporary files."""
    folder = tmp_path_factory.mktemp("spool")
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


def words_in(folder: Path) -> list[Path]:
    """The files that hold a customer's words."""
    return [path for path in folder.rglob("*") if path.is_file() and b"monteur" in path.read_bytes()]


def test_no_file_of_a_parcel_stays(spool: Path, page: TestClient) -> None:
    shown = send(page, ("reacties.csv", TABLE))
    assert len(words_in(spool)) == 1
    settled(page, answer(page, shown, "add").url.path)
    assert words_in(spool) == []
    for _ in range(7):
        send(page, ("reacties.csv", TABLE))
    assert len(words_in(spool)) == 5
    answer(page, send(page, ("reacties.csv", TABLE)), "cancel")
    assert len(words_in(spool)) == 4
    [folder] = spool.iterdir()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_another_process_goes_on_with_what_one_took(
    page: TestClient,
    local_client: type[TestClient],
    make_app: Callable[..., FastAPI],
    empty_sessions: sessionmaker[Session],
    rule_engine: Engine,
) -> None:
    app = make_app(empty_sessions, rule_engine, intake=Intake(Redactor(), "geheim"))
    with local_client(app, headers={"Accept": "text/html"}) as other:
        shown = send(page, ("reacties.csv", TABLE))
        other.cookies = page.cookies
        changed = answer(other, shown, "again", regio="product")
        assert selects(page.get(changed.url.path).text)["regio"][1] == "product"
        answer(page, changed, "add", regio="product")
        done = settled(other, changed.url.path)
        assert figures(done) == {"Nieuwe verhalen": 2, "Waren er al": 0, "Niet bruikbaar": 1}
        assert re.search(r"Rij 3</th><td>er staat geen tekst", done)
        items = other.get("/v1/stories").json()["items"]
        assert {item["product"] for item in items} == {"Utrecht", "Zwolle"}


def test_what_a_process_that_died_was_storing_is_told(
    spool: Path, page: TestClient, empty_sessions: Any
) -> None:
    url = empty_sessions.kw["bind"].url.render_as_string()
    env = {**os.environ, "TMPDIR": str(spool)}
    script = (
        "import os, sys, tempfile; from pathlib import Path; from sqlalchemy import make_url\n"
        "from storymine_api.parcels import Parcels\n"
        "class Service:\n"
        "    @property\n"
        "    def sessions(self):\n"
        "        print(parcel.token, flush=True); os._exit(9)\n"
        "file = Path(tempfile.mkdtemp()) / 'x'; file.write_text('text\\nJa.\\n')\n"
        "parcels = Parcels(make_url(sys.argv[1]))\n"
        "parcel = parcels.hold([('x.csv', file)], owner=None, channel=None, roles={})\n"
        "parcels.store(parcel, Service())"
    )
    died = subprocess.run([sys.executable, "-c", script, url], capture_output=True, text=True, env=env)
    assert died.returncode == 9, died.stderr
    told = page.get(f"/files/{died.stdout.strip()}").text
    assert "De dienst is tussendoor gestopt. Voeg het bestand nog eens toe" in told
    assert "http-equiv" not in told


def test_held_files_expire_also_those_of_a_process_that_died(spool: Path, tmp_path: Path) -> None:
    (file := tmp_path / "x").write_bytes(TABLE)
    url = make_url(f"sqlite:///{tmp_path}/store.db")
    left = Parcels(url).hold([("x", file)], owner=None, channel=None, roles={})
    parcels = Parcels(url, kept_seconds=0.05)
    with parcels.swept():
        deadline = time.monotonic() + 10
        while words_in(spool) and time.monotonic() < deadline:
            time.sleep(0.02)
    assert words_in(spool) == []
    assert parcels.find(left.token, owner=None) is None


def test_a_folder_that_somebody_else_can_read_is_not_used(spool: Path, page: TestClient) -> None:
    send(page, ("reacties.csv", TABLE))
    [folder] = spool.iterdir()
    folder.chmod(0o777)
    assert send(page, ("reacties.csv", TABLE)).status_code == 503


@pytest.mark.parametrize("token", ["%2e%2e", "x", "a" * 22])
def test_a_name_that_is_no_token_leads_nowhere(page: TestClient, token: str) -> None:
    assert page.get(f"/files/{token}", follow_redirects=False).status_code in {303, 404}


def test_who_may_hand_in_logs_in_and_sees_no_other_page(guarded: Any, token_on: Callable[[str], str]) -> None:
    browser = guarded.browser()
    answered = guarded.log_in(browser, guarded.keys[Role.INGEST])
    assert answered.headers["location"] == "/files"
    shown = browser.get("/files").text
    menu = re.findall(r'<nav class="menu".*?</nav>', shown, re.S)[0]
    assert re.findall(r'href="([^"]+)"', menu) == ["/files", "/docs"]
    for path in ("/", "/stories", "/runs", "/moments.xlsx"):
        refused = browser.get(path)
        assert refused.status_code == 403
        assert 'href="/files">Bestanden toevoegen' in refused.text
    assert re.findall(
        r'href="(/\w+)"', re.findall(r'<nav class="menu".*?</nav>', browser.get("/privacy").text, re.S)[0]
    ) == ["/files", "/docs"]
    held = browser.post(
        "/files", data={"csrf": token_on(shown)}, files={"file": ("a.csv", b"text\nDe factuur klopt niet.\n")}
    )
    own = held.headers["location"]
    assert browser.get(own).status_code == 200
    assert guarded.browser(Role.ADMIN).get(own).headers["location"] == "/files?said=gone"
    browser.post(own, data={"csrf": token_on(shown), "c0-0": "text", "add": "1"})
    done = settled(browser, own)
    assert "1 verhaal wacht nog op analyse" in done
    assert "/stories" not in done
    with guarded.sessions() as session:
        [row] = store.list_stories(session, store.Filters(), status="pending").items
    assert row.channel == "review"


@pytest.mark.parametrize("role", [Role.READ, Role.CURATE])
def test_others_are_not_led_there(guarded: Any, token_on: Callable[[str], str], role: Role) -> None:
    browser = guarded.browser(role)
    shown = browser.get("/stories").text
    assert 'href="/files"' not in shown
    assert browser.get("/files").status_code == 403
    sent = browser.post("/files", data={"csrf": token_on(shown)}, files={"file": ("a.csv", TABLE)})
    assert sent.status_code == 403


def test_files_from_another_site_or_without_our_token_are_refused(page: TestClient) -> None:
    [csrf] = set(re.findall(r'name="csrf" value="([0-9a-f]{48})"', page.get("/files").text))
    for data, headers in (
        ({}, {}),
        ({"csrf": "x"}, {}),
        ({"csrf": csrf}, {"Origin": "https://elders.example"}),
        ({"csrf": csrf}, {"Sec-Fetch-Site": "cross-site"}),
    ):
        sent = page.post("/files", data=data, files={"file": ("a.csv", TABLE)}, headers=headers)
        assert sent.status_code == 403
    assert page.post("/files", data={"csrf": csrf}).status_code == 415


def test_too_much_is_told_in_words(
    local_client: type[TestClient],
    make_app: Callable[..., FastAPI],
    empty_sessions: sessionmaker[Session],
    rule_engine: Engine,
) -> None:
    app = make_app(empty_sessions, rule_engine, limits=Limits(file=1000, pending=1))
    with local_client(app, headers={"Accept": "text/html"}) as browser:
        large = send(browser, ("groot.csv", b"text\n" + b"Ja.\n" * 1000))
        assert large.status_code == 413
        assert "Splits het bestand" in large.text
        many = "text\n" + "".join(f"Nr {n}.\n" for n in range(20))
        settled(browser, answer(browser, send(browser, ("a.csv", many.encode())), "add").url.path)
        time.sleep(1.1)
        full = settled(
            browser, answer(browser, send(browser, ("b.csv", b"text\nNog een.\n")), "add").url.path
        )
        assert "Er wachten te veel verhalen op analyse" in full
        assert figures(full)["Nieuwe verhalen"] == 0
