"""The page on what is done with the data follows the settings that are in force."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy.orm import Session, sessionmaker

from storymine.ingest import Redactor
from storymine.retention import read_retention
from storymine.workflow import Engine, Intake

Page = Callable[..., str]


@pytest.fixture
def page(
    make_app: Callable[..., FastAPI], empty_sessions: sessionmaker[Session], rule_engine: Engine
) -> Page:
    def show(*, redact: bool = True, raw: bool = False, language: str = "nl", **options: Any) -> str:
        intake = Intake(redactor=Redactor() if redact else None, secret="geheim", store_raw=raw)
        app = make_app(empty_sessions, rule_engine, intake=intake, **options)
        with TestClient(app) as client:
            text = client.get("/privacy", params={"lang": language}).text
        return re.sub(r"\s+", " ", text.replace("\N{NO-BREAK SPACE}", " "))

    return show


def test_periods_are_those_in_force(page: Page) -> None:
    assert "Er is geen termijn ingesteld" in page()
    text = page(retention=read_retention("call=400d,review=1y,email=forever,chat=1m,default=2w"))
    assert "Er is geen termijn ingesteld" not in text
    for channel, period in (
        ("Gesprek", "400 dagen"),
        ("Review", "1 jaar"),
        ("E-mail", "geen termijn"),
        ("Chat", "1 maand"),
        ("Enquête", "2 weken"),
    ):
        assert f'<th scope="row">{channel}</th><td>{period}</td>' in text, channel


def test_switched_off_redaction_is_told(page: Page) -> None:
    assert "[NAAM-1]" in page()
    off = page(redact=False)
    assert "staat in deze installatie uit" in off
    assert "[NAAM-1]" not in off


def test_words_that_are_kept_as_they_were_are_told(page: Page) -> None:
    assert "versleuteld" not in page()
    assert "blijven hooguit 30 dagen versleuteld bewaard" in page(raw=True)
    assert "blijven hooguit 1 dag versleuteld bewaard" in page(raw=True, raw_days=0.5)
    assert "kept encrypted for at most 7 days" in page(raw=True, raw_days=7, language="en")


def test_whom_to_ask_is_told_when_it_is_set(page: Page) -> None:
    assert "Vraag het aan de organisatie waar u klant bent." in page()
    assert "Vraag het aan privacy@voorbeeld.example." in page(privacy_contact="privacy@voorbeeld.example")
    assert "&lt;b&gt;" in page(privacy_contact="<b>")


def test_what_others_are_told_is_told(page: Page) -> None:
    assert "namen van thema's en aantallen, en verder geen woorden van klanten" in html.unescape(page())
    assert "taalmodel" not in page()
    text = page(names_host="taal.example.nl")
    assert "waarin persoonsgegevens nog eens zijn vervangen" in text
    assert "(taal.example.nl)" in text


def test_it_says_what_is_never_done_in_both_languages(page: Page) -> None:
    assert "Medewerkers krijgen geen cijfer" in page()
    assert "Het model leest geen emoties van medewerkers." in page()
    assert "Employees get no score" in page(language="en")


@pytest.mark.parametrize("path", ["/", "/themes", "/moments", "/stories", "/runs", "/docs", "/privacy", "/x"])
def test_every_page_leads_to_it(empty: TestClient, path: str) -> None:
    text = empty.get(path, headers={"Accept": "text/html"}).text
    assert '<a href="/privacy"' in text.split("<footer")[1]
