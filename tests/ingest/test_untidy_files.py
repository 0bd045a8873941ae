"""Files as exports and people make them: stray quotes, texts by themselves, objects in objects, gzip."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any, cast

import pytest

import storymine
from storymine.domain import Channel, Failure, Story
from storymine.errors import FormatError, MappingError, RecordError
from storymine.ingest import read
from storymine.ingest.cells import read_cells
from storymine.workflow import Engine

ROWS = [
    {"review": {"body": "Te laat bezorgd.", "stars": 1}, "user": {"id": "u1"}},
    {"review": {"body": "Prima geholpen hoor.", "stars": 5}, "user": {"id": "u2"}},
]


def texts(path: Path, content: str | bytes) -> list[str]:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    found = list(read(path))
    assert not [one for one in found if isinstance(one, Failure)]
    return [one.text for one in found if isinstance(one, Story)]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (
            'nr\ttekst\tcijfer\n1\t"Te laat" bezorgd\t3\n2\t"Nooit meer\t1\n3\tNiet goed\t2\n4\tMooi\t5\n',
            ['"Te laat" bezorgd', '"Nooit meer', "Niet goed", "Mooi"],
        ),
        (
            'nr;tekst;cijfer\n1;"Hij zei "nee; nooit" en hing op";1\n2;"Wel ""goed"",\nmaar laat";3\n',
            ['Hij zei "nee; nooit" en hing op', 'Wel "goed",\nmaar laat'],
        ),
        (
            'nr,tekst\n1,"Hij zei \\"nee\\",\nen hing op"\n2,"Prima, hoor"\n',
            ['Hij zei "nee",\nen hing op', "Prima, hoor"],
        ),
        ('nr,tekst\n1,"Prima" \n2,"Open\n', ["Prima", '"Open']),
    ],
    ids=["tabs without quoting", "quotes in quotes", "backslashes", "a space behind, an open end"],
)
def test_quotes_swallow_no_rows(tmp_path: Path, content: str, expected: list[str]) -> None:
    assert texts(tmp_path / "x", content) == expected


@pytest.mark.parametrize("line", ['a","b\n', '"x\n', 'x,"y\n', '"""\n', '"a\\"\n', '"a"b",\n'])
def test_a_file_of_stray_quotes_is_read_once_over(line: str) -> None:
    assert sum(1 for _ in read_cells(iter([line] * 50_000), ",")) >= 25_000


@pytest.mark.parametrize("first", ["sep=;\r\n", '"sep=;"\r\n', "\ufeffsep=;\n"])
def test_a_first_line_for_excel_is_no_header(tmp_path: Path, first: str) -> None:
    content = f"{first}nr;tekst\r\n1;Te laat, alweer\r\n2;Prima\r\n"
    assert texts(tmp_path / "x", content) == ["Te laat, alweer", "Prima"]
    [failure] = (one for one in read(_broken(tmp_path, first)) if isinstance(one, Failure))
    assert failure.record == "row 2"


def _broken(folder: Path, first: str) -> Path:
    path = folder / "y"
    path.write_text(f"{first}nr;tekst\n1;Te laat;3\n2;Prima\n", encoding="utf-8")
    return path


def test_a_column_of_texts_needs_no_quotes(tmp_path: Path) -> None:
    content = "tekst\nTe laat, alweer.\nPrima; niks mis mee, echt.\nJa\n"
    assert texts(tmp_path / "x", content) == ["Te laat, alweer.", "Prima; niks mis mee, echt.", "Ja"]


def test_texts_without_a_header_are_all_read(tmp_path: Path) -> None:
    content = "Te laat bezorgd, alweer.\nPrima; niks mis mee, echt.\nSlecht\n"
    assert texts(tmp_path / "x", content) == [
        "Te laat bezorgd, alweer.",
        "Prima; niks mis mee, echt.",
        "Slecht",
    ]


@pytest.mark.parametrize("header", ["Opmerking", "Wat kan er beter, denk je?", "Toelichting bij het cijfer"])
def test_a_header_above_texts_is_no_text(tmp_path: Path, header: str) -> None:
    assert texts(tmp_path / "x", f"{header}\nTe laat, alweer.\nJa, prima\n") == [
        "Te laat, alweer.",
        "Ja, prima",
    ]


def test_a_table_below_a_title_is_no_list_of_texts(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_text("Export van maart\nnr;tekst;cijfer\n" + "1;Te laat;3\n" * 5, encoding="utf-8")
    failures = [one for one in read(path) if isinstance(one, Failure)]
    assert len(failures) == 6
    assert "must stand in quotes" in failures[0].reason


def test_fields_of_fields_are_columns(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_text("\n".join(map(json.dumps, ROWS)), encoding="utf-8")
    first, second = (one for one in read(path) if isinstance(one, Story))
    assert (first.text, first.customer) == ("Te laat bezorgd.", "u1")
    assert second.score is not None
    assert second.score.value == 5
    [named, _] = read(path, mapping={"text": "review.body", "metadata.klant": "user.id"})
    assert isinstance(named, Story)
    assert named.metadata == {"klant": "u1"}


@pytest.mark.parametrize(
    "content",
    [
        json.dumps({"status": "ok", "hits": ROWS}),
        json.dumps(
            {"status": "ok", "page": {"n": 1}, "payload": {"found": ROWS}, "facets": [{"n": 2}]}, indent=1
        ),
        "\n".join(json.dumps(row, indent=1) for row in ROWS),
        "".join(map(json.dumps, ROWS)),
        json.dumps([row["review"]["body"] for row in ROWS]),  # type: ignore[index]
    ],
    ids=["a list in an answer", "deep in an answer", "objects on lines", "objects on one line", "texts"],
)
def test_rows_wherever_they_are(tmp_path: Path, content: str) -> None:
    assert texts(tmp_path / "x", content) == ["Te laat bezorgd.", "Prima geholpen hoor."]


def test_a_story_that_holds_a_list_is_a_story(tmp_path: Path) -> None:
    one = {"id": "1", "ervaring_vrij": "Te laat bezorgd, alweer, en nat.", "tags": [{"n": "a"}, {"n": "b"}]}
    assert texts(tmp_path / "x", json.dumps(one, indent=1)) == ["Te laat bezorgd, alweer, en nat."]


def test_objects_up_to_a_fault_are_read(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_text(json.dumps(ROWS[0], indent=1) + "\n{ kapot", encoding="utf-8")
    story, failure = read(path)
    assert isinstance(story, Story)
    assert isinstance(failure, Failure)
    assert failure.record == "record 2"


@pytest.mark.parametrize(
    "content", ["tekst,nr\nTe laat.,1\n", '{"text": "Te laat."}\n', '[{"text": "Te laat."}]']
)
def test_gzip_is_read_as_what_is_in_it(tmp_path: Path, content: str) -> None:
    assert texts(tmp_path / "x", gzip.compress(content.encode())) == ["Te laat."]


def test_gzip_that_breaks_off_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "x.gz"
    path.write_bytes(
        gzip.compress("".join(f'{{"text": "Te laat {n}."}}\n' for n in range(5000)).encode())[:-99]
    )
    with pytest.raises(FormatError, match="cannot be unpacked to its end"):
        list(read(path))
    path.write_bytes(gzip.compress(b"PK\x03\x04"))
    with pytest.raises(FormatError, match="unpack it first"):
        read(path)


def test_a_row_without_a_score_is_from_the_same_survey(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_text("nr,tekst,nps\n1,Te laat,3\n2,Prima,\n", encoding="utf-8")
    assert {one.channel for one in read(path) if isinstance(one, Story)} == {Channel.SURVEY}


def test_a_column_that_is_said_to_be_nothing_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_text("klantnummer,tekst\nk1,Te laat.\nk2,Prima.\n", encoding="utf-8")
    assert [one.customer for one in read(path) if isinstance(one, Story)] == ["k1", "k2"]
    assert [one.customer for one in read(path, mapping={"customer": ""}) if isinstance(one, Story)] == [
        None,
        None,
    ]
    with pytest.raises(MappingError, match="cannot do without"):
        read(path, mapping={"text": ""})


def test_a_channel_is_told_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_text("WEBVTT\n\n00:01.000 --> 00:02.000\nKlant: Te laat.\n", encoding="utf-8")
    [story] = storymine.read(path, channel="live chat")
    assert isinstance(story, Story)
    assert story.channel is Channel.CHAT
    with pytest.raises(RecordError, match="no known channel"):
        storymine.read(path, channel="fax")


def test_a_row_that_is_no_story_is_named_by_its_number() -> None:
    rows = [{"text": "Te laat."}, {"text": " "}]
    engine = Engine(cast("Any", None), redactor=None)
    with pytest.raises(RecordError, match=r"^stories\[1\]\.text: empty$"):
        list(engine.analyse(rows))
    with pytest.raises(RecordError, match=r'^stories\[0\]: must be an object with fields, like \{"text"'):
        list(engine.analyse(cast("Any", ["Te laat."])))


def test_named_speakers_of_a_table_are_told_apart_and_forgotten(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_text(
        "Gesprek;Afzender;Tijd;Bericht\nc1;Sanne Bos;01-01-2026 10:00;Waarmee kan ik helpen?\n"
        "c1;Piet;01-01-2026 10:01;Pakket kwijt\nc2;Jan;01-01-2026 11:01;Nog steeds kwijt\n",
        encoding="utf-8",
    )

    def told(**roles: str) -> list[list[str]]:
        return [
            [u.speaker.value for u in one.utterances]
            for one in read(path, roles=roles)
            if isinstance(one, Story)
        ]

    assert told() == [["other", "other"], ["customer"]]
    assert told(**{"sanne bos": "agent"}) == [["agent", "customer"], ["customer"]]


def test_messages_of_many_makes(tmp_path: Path) -> None:
    path = tmp_path / "x"
    rows: list[object] = [
        {
            "messages": [
                {"author": {"role": "end-user"}, "text": "Kwijt"},
                {"author": {"role": "agent"}, "text": "Ai"},
            ]
        },
        {
            "messages": [
                {"role": "user", "content": [{"type": "text", "text": "Kwijt"}]},
                {"role": "assistant", "content": "Ai"},
            ]
        },
    ]
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    for story in read(path):
        assert isinstance(story, Story)
        assert [(one.speaker.value, one.text) for one in story.utterances] == [
            ("customer", "Kwijt"),
            ("agent", "Ai"),
        ]


def test_a_table_of_messages_may_call_its_roles_otherwise(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_text(
        "ticket_id,author_role,body\n1,end-user,Kwijt\n1,agent,Ai\n2,end-user,Stuk\n", encoding="utf-8"
    )
    first, second = read(path)
    assert isinstance(first, Story)
    assert [one.speaker.value for one in first.utterances] == ["customer", "agent"]
    assert isinstance(second, Story)
