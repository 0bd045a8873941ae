"""The quotes as an Excel workbook, read back as Excel would."""

from __future__ import annotations

import re
from datetime import datetime
from io import BytesIO
from typing import Any

import openpyxl
from fastapi.testclient import TestClient

from storymine import store
from storymine.access import Role


def sheets(client: TestClient, query: str = "") -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """The quotes by column name, and the explanations by their first cell."""
    response = client.get(f"/moments.xlsx{query}", headers={"Accept-Language": "nl"})
    assert response.status_code == 200
    assert response.headers["content-disposition"] == 'attachment; filename="citaten.xlsx"'
    quotes, about = openpyxl.load_workbook(BytesIO(response.content)).worksheets
    head, *rows = quotes.iter_rows(values_only=True)
    explained = {row[0]: row[1] for row in about.iter_rows(values_only=True) if row[0]}
    return [dict(zip(map(str, head), row, strict=True)) for row in rows], explained


def test_the_workbook_holds_what_the_page_shows(client: TestClient) -> None:
    rows, about = sheets(client, "?theme=t-laat&channel=email&order=friction")
    listed = client.get("/v1/moments?theme=t-laat&channel=email&order=friction&limit=200").json()["items"]
    assert [row["Citaat"] for row in rows] == [moment["text"] for moment in listed]
    assert [row["Waarde"] for row in rows] == [round(moment["sentiment"]["score"], 2) for moment in listed]
    first = rows[0]
    assert isinstance(first["Datum"], datetime)
    assert (first["Datum bekend"], first["Kanaal"], first["Fase"]) == ("ja", "E-mail", "Betalen")
    assert set(first) <= set(about)
    assert "Monteur of factuur klopt niet" in about["Selectie"]
    assert about["Aantal momenten"] == str(len(rows))


def test_the_page_links_to_its_workbook_with_the_same_filters(client: TestClient) -> None:
    page = client.get("/moments?channel=email&order=friction").text
    assert 'href="/moments.xlsx?channel=email&amp;order=friction"' in page


def test_a_date_that_is_not_known_is_told(undated: TestClient) -> None:
    [row], _ = sheets(undated)
    assert row["Datum bekend"] == "nee"


def test_what_a_customer_writes_is_never_a_formula(empty: TestClient, analyse: Any) -> None:
    empty.post("/v1/stories", json={"text": "=1+1 en de app werkt niet\u0001"})
    analyse()
    response = empty.get("/moments.xlsx")
    cell = openpyxl.load_workbook(BytesIO(response.content)).worksheets[0]["A2"]
    assert cell.data_type != "f"
    assert str(cell.value).startswith("=1+1 en de app")


def test_no_quotes_make_a_sheet_of_headings(client: TestClient) -> None:
    rows, about = sheets(client, "?q=bestaatniet")
    assert rows == []
    assert about["Aantal momenten"] == "0"


def test_the_audit_log_says_who_took_what_and_how_much_but_no_words(guarded: Any) -> None:
    browser = guarded.browser(Role.READ)
    for query in (
        "",
        "?channel=email&channel=review&product=Internet&order=friction",
        "?q=Anneke%20de%20Wit",
    ):
        assert browser.get(f"/moments.xlsx{query}").status_code == 200
    told = [subject for name, action, subject in guarded.audited() if action == "moments.exported"]
    with guarded.sessions() as session:
        found = store.tally_moments(session, store.Filters()).moments
    assert told[0] == f"{found} rows of /moments.xlsx?order=recent"
    assert re.fullmatch(
        r"\d+ rows of /moments\.xlsx\?order=friction&channel=email&channel=review&product=Internet", told[1]
    )
    assert told[2] == "0 rows of /moments.xlsx?order=recent&q=..."
