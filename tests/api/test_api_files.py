"""Files that are uploaded: any format that storymine reads, with a line for each record."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from httpx import Response
from sqlalchemy.orm import Session, sessionmaker
from storymine_api.limits import Limits

from storymine import store
from storymine.workflow import Engine

FORMATS = Path(__file__).parents[1] / "ingest" / "formats"


def upload(client: TestClient, content: bytes, **fields: str) -> Response:
    return client.post("/v1/files", files={"file": ("klant-jansen.csv", content)}, data=fields)


def lines(response: Response) -> list[dict[str, Any]]:
    assert response.status_code == 202, response.text
    return [json.loads(line) for line in response.content.splitlines()]


def test_a_table_with_a_mapping_and_a_channel(empty: TestClient) -> None:
    content = "nr;toelichting\n1;De monteur kwam niet.\n2;\n3;Prima geholpen.\n".encode("cp1252")
    fields = {"mapping": '{"text": "toelichting", "id": "nr"}', "channel": "enquete"}
    told = lines(upload(empty, content, **fields))
    assert [line["status"] for line in told] == ["created", "rejected", "created", "done"]
    assert (told[1]["record"], told[1]["index"]) == ("row 3", 1)
    assert (told[-1]["records"], told[-1]["created"], told[-1]["rejected"]) == (3, 2, 1)
    assert empty.get("/v1/stories/1").json()["channel"] == "enquete"
    assert lines(upload(empty, content, **fields))[-1]["duplicate"] == 2


@pytest.mark.parametrize("name", ["vcon_call.json", "genesys_call.json", "transcribe.json", "zoom.vtt"])
def test_transcripts(empty: TestClient, name: str) -> None:
    told = lines(upload(empty, (FORMATS / name).read_bytes()))
    assert told[0]["status"] == "created"
    assert told[-1]["status"] == "done"


def test_roles_name_the_speakers_of_captions(empty: TestClient) -> None:
    content = (
        b"WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.000\nSanne: Waarmee kan ik helpen?\n\n"
        b"2\n00:00:05.000 --> 00:00:09.000\nPiet: Internet doet het niet.\n"
    )
    told = lines(upload(empty, content, roles='{"Sanne": "agent", "Piet": "klant"}'))
    story = empty.get(f"/v1/stories/{told[0]['id']}").json()
    assert [one["speaker"] for one in story["utterances"]] == ["agent", "customer"]


def test_a_workbook(empty: TestClient) -> None:
    book, packed = openpyxl.Workbook(), io.BytesIO()
    for row in (["text"], ["De factuur klopt niet."], ["Snel geholpen."]):
        book.active.append(row)  # type: ignore[union-attr]
    book.save(packed)
    assert lines(upload(empty, packed.getvalue()))[-1]["created"] == 2


def test_many_records_come_in_batches(empty: TestClient) -> None:
    content = "text\n" + "".join(f"Melding {n}.\n" for n in range(1300))
    told = lines(upload(empty, content.encode()))
    assert [line["index"] for line in told[:-1]] == list(range(1300))
    assert told[-1]["created"] == 1300


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"mapping": "[]"}, "mapping"),
        ({"mapping": "{"}, "mapping"),
        ({"mapping": '{"text": 3}'}, "mapping"),
        ({"mapping": '{"nergens": "text"}'}, "mapping.nergens"),
        ({"mapping": '{"text": "toelichting"}'}, "mapping.text"),
        ({"mapping": '{"metadata.regio": "weg"}'}, "mapping.metadata.regio"),
        ({"roles": '{"Sanne": "koning"}'}, "roles"),
        ({"channel": "postduif"}, "channel"),
    ],
)
def test_fields_that_cannot_be_used_are_named(empty: TestClient, fields: dict[str, str], field: str) -> None:
    response = upload(empty, b"text\nJa.\n", **fields)
    assert (response.status_code, response.json()["code"]) == (422, "invalid")
    assert response.json()["errors"][0]["field"] == field


def test_a_table_without_words_asks_which_column_is_the_text(empty: TestClient) -> None:
    response = upload(empty, b"id,aantal\n1,2\n3,4\n")
    assert (response.status_code, response.json()["code"]) == (422, "invalid")
    [fault] = response.json()["errors"]
    assert fault["field"] == "mapping"
    assert "name it with text=COLUMN (columns: id, aantal)" in fault["reason"]
    assert "jansen" not in response.text


@pytest.mark.parametrize("content", [b"", b"\x00\x01", b"PK\x03\x04 half"])
def test_files_that_cannot_be_read_are_problems_that_do_not_tell_their_name(
    empty: TestClient, content: bytes
) -> None:
    response = upload(empty, content)
    assert (response.status_code, response.json()["code"]) == (415, "unsupported-format")
    assert "jansen" not in response.text


def test_a_form_without_a_file_and_no_form_at_all(empty: TestClient) -> None:
    missing = empty.post("/v1/files", files={"andere": ("x", b"text\nJa.\n")})
    assert (missing.status_code, missing.json()["errors"][0]["field"]) == (422, "file")
    assert empty.post("/v1/files", content=b"text\nJa.\n").status_code == 415
    two = empty.post("/v1/files", files=[("file", ("x", b"a")), ("file", ("y", b"b"))])
    assert (two.status_code, two.json()["code"]) == (400, "malformed")
    broken = empty.post(
        "/v1/files", content=b"--x\r\nonzin", headers={"Content-Type": "multipart/form-data; boundary=x"}
    )
    assert broken.status_code in {400, 422}
    unbounded = empty.post("/v1/files", content=b"", headers={"Content-Type": "multipart/form-data"})
    assert unbounded.status_code == 400


def test_too_large_a_file_is_refused_and_nothing_of_it_stays(
    local_client: type[TestClient],
    make_app: Callable[..., FastAPI],
    empty_sessions: sessionmaker[Session],
    rule_engine: Engine,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "spool"))
    (tmp_path / "spool").mkdir()
    with local_client(make_app(empty_sessions, rule_engine, limits=Limits(file=2_000_000))) as client:
        assert lines(upload(client, b"text\n" + b"Ja.\n" * 400))[-1]["records"] == 400
        for size in (2_000_001, 5_000_000):
            response = upload(client, b"x" * size)
            assert (response.status_code, response.json()["code"]) == (413, "too-large")
            assert response.json()["errors"] == [{"field": "file", "reason": "more than 2,000,000 bytes"}]
    assert list((tmp_path / "spool").iterdir()) == []


def test_a_workbook_that_unpacks_to_too_much_is_refused(empty: TestClient) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("xl/worksheets/sheet1.xml", b"<" * 50_000_000)
    response = upload(empty, packed.getvalue())
    assert (response.status_code, response.json()["code"]) == (413, "too-large")
    assert response.json()["errors"][0]["field"] == "file"


def test_gzip_that_unpacks_to_too_much_is_refused_and_other_gzip_read(empty: TestClient) -> None:
    response = upload(empty, gzip.compress(b"tekst\n" + b"a" * 50_000_000))
    assert (response.status_code, response.json()["code"]) == (413, "too-large")
    assert lines(upload(empty, gzip.compress(b"tekst\nTe laat.\n")))[-1]["created"] == 1


@pytest.mark.parametrize("times", [1000, 10_000_000])
def test_a_parquet_file_that_unpacks_to_too_much_is_refused(empty: TestClient, times: int) -> None:
    numbers = pa.array(np.zeros(times, np.int32))
    texts = pa.DictionaryArray.from_arrays(numbers, pa.array(["x" * 400_000]))
    packed = io.BytesIO()
    pq.write_table(pa.table({"text": texts}), packed, compression="zstd")
    assert len(packed.getvalue()) < 50_000
    response = upload(empty, packed.getvalue())
    assert (response.status_code, response.json()["code"]) == (413, "too-large")
    assert response.json()["errors"][0]["field"] == "file"


def test_a_damaged_parquet_file_keeps_what_is_good(empty: TestClient) -> None:
    packed = io.BytesIO()
    texts = [f"Melding {number}." for number in range(2400)]
    pq.write_table(pa.table({"text": texts}), packed, row_group_size=800, use_dictionary=False)
    content = bytearray(packed.getvalue())
    place = pq.ParquetFile(packed).metadata.row_group(1).column(0).data_page_offset
    content[place + 200 : place + 240] = b"\xff" * 40
    told = lines(upload(empty, bytes(content)))
    assert (told[-1]["status"], told[-1]["created"], told[-1]["rejected"]) == ("done", 1600, 1)
    [rejected] = [line for line in told[:-1] if line["status"] == "rejected"]
    assert rejected["record"] == "row 802"
    assert rejected["reason"].startswith("rows 802 to 1601 cannot be read")


def test_the_queue_can_fill_up_half_way(
    local_client: type[TestClient],
    make_app: Callable[..., FastAPI],
    empty_sessions: sessionmaker[Session],
    rule_engine: Engine,
) -> None:
    content = "text\n" + "".join(f"Melding {n}.\n" for n in range(1300))
    with local_client(make_app(empty_sessions, rule_engine, limits=Limits(pending=400))) as client:
        told = lines(upload(client, content.encode()))
        assert (told[-1]["status"], told[-1]["code"], told[-1]["records"]) == ("stopped", "busy", 500)
        refused = upload(client, content.encode())
    assert (refused.status_code, refused.json()["code"]) == (503, "busy")
    with empty_sessions() as session:
        assert store.count_pending(session) == 500
