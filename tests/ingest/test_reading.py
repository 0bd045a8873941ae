"""Files in every format, through `read`: recognised by content, honest about what cannot be read."""

from __future__ import annotations

import csv
import io
import json
import os
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storymine.domain import Channel, Failure, Speaker, Story
from storymine.errors import FormatError, MappingError
from storymine.ingest import read

SHARED = Path(__file__).parents[3] / "shared" / "eval"
ROWS = [
    {
        "nr": "1",
        "titel": "Te laat",
        "review": "Drie dagen gewacht op mijn pakket.",
        "sterren": 1,
        "datum": "01-03-2025",
    },
    {
        "nr": "2",
        "titel": "Prima!",
        "review": "Netjes geregeld door de winkel.",
        "sterren": 5,
        "datum": "02-03-2025",
    },
]


def stories(path: Path, **options: object) -> list[Story]:
    found = list(read(path, **options))  # type: ignore[arg-type]
    assert not [failure for failure in found if isinstance(failure, Failure)]
    return [story for story in found if isinstance(story, Story)]


def failures(path: Path) -> list[tuple[str, str]]:
    return [(found.record, found.reason) for found in read(path) if isinstance(found, Failure)]


def write(path: Path, text: str | bytes) -> Path:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def as_csv(rows: list[dict[str, object]], delimiter: str = ",") -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, rows[0], delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def check_reviews(found: list[Story]) -> None:
    assert [story.id for story in found] == ["1", "2"]
    assert [story.text for story in found] == [
        "Te laat. Drie dagen gewacht op mijn pakket.",
        "Prima! Netjes geregeld door de winkel.",
    ]
    assert [(s.score.metric, s.score.value, s.score.scale) for s in found if s.score] == [
        ("sterren", 1.0, (1.0, 5.0)),
        ("sterren", 5.0, (1.0, 5.0)),
    ]
    assert found[0].occurred_at == datetime(2025, 3, 1, tzinfo=UTC)
    assert {story.channel for story in found} == {Channel.REVIEW}


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_csv(tmp_path: Path, delimiter: str, encoding: str) -> None:
    rows = [{**row, "product": "Café-stoel"} for row in ROWS]
    found = stories(write(tmp_path / "x.dat", as_csv(rows, delimiter).encode(encoding)))
    check_reviews(found)
    assert found[0].product == "Café-stoel"


def test_jsonl_with_other_names(tmp_path: Path) -> None:
    check_reviews(stories(write(tmp_path / "x", "\n".join(json.dumps(row) for row in ROWS))))


@pytest.mark.parametrize("indent", [None, 2])
def test_json_array(tmp_path: Path, indent: int | None) -> None:
    check_reviews(stories(write(tmp_path / "x", json.dumps(ROWS, indent=indent))))


@pytest.mark.parametrize("indent", [None, 2])
def test_json_object_that_holds_the_rows(tmp_path: Path, indent: int | None) -> None:
    check_reviews(stories(write(tmp_path / "x", json.dumps({"stories": ROWS}, indent=indent))))


def test_xlsx(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = "leeg"
    sheet = book.create_sheet("reviews")
    sheet.append([*ROWS[0], None])
    for row in ROWS:
        day, month, year = str(row["datum"]).split("-")
        sheet.append(
            [
                int(str(row["nr"])),
                row["titel"],
                row["review"],
                row["sterren"],
                date(int(year), int(month), int(day)),
            ]
        )
    sheet.append([None] * 5)
    book.save(tmp_path / "x.bin")
    check_reviews(stories(tmp_path / "x.bin"))


def test_parquet(tmp_path: Path) -> None:
    pq.write_table(pa.Table.from_pylist(ROWS), tmp_path / "x.bin")
    check_reviews(stories(tmp_path / "x.bin"))


def test_parquet_with_utterances(tmp_path: Path) -> None:
    rows = [
        {
            "id": "a",
            "utterances": [{"speaker": "agent", "text": "Dag"}, {"speaker": "customer", "text": "Hoi"}],
        }
    ]
    pq.write_table(pa.Table.from_pylist(rows), tmp_path / "x")
    (story,) = stories(tmp_path / "x")
    assert [u.speaker for u in story.utterances] == [Speaker.AGENT, Speaker.CUSTOMER]


def test_rows_in_our_own_shape_lose_nothing(tmp_path: Path) -> None:
    row = {
        "id": "s1",
        "channel": "email",
        "text": "Graag bericht.",
        "occurred_at": "2025-01-02T03:04:05Z",
        "customer": "k",
        "source": "bron",
        "product": "p",
        "score": {"metric": "ces", "value": 2, "scale": [1, 5], "lower_is_better": True},
        "metadata": {"regio": "Oost"},
    }
    (story,) = stories(write(tmp_path / "x", json.dumps(row) + "\n"))
    assert (story.id, story.channel, story.customer, story.source, story.product) == (
        "s1",
        Channel.EMAIL,
        "k",
        "bron",
        "p",
    )
    assert story.score is not None
    assert story.score.normalised == 0.75
    assert story.metadata == {"regio": "Oost"}
    assert story.occurred_at == datetime(2025, 1, 2, 3, 4, 5, tzinfo=UTC)


def test_the_same_content_gets_ids_that_stay(tmp_path: Path) -> None:
    path = write(tmp_path / "x", '{"text": "Top"}\n{"text": "Slecht"}\n{"text": "Top"}\n{"text": "Top"}\n')
    ids = [story.id for story in stories(path)]
    assert ids[2:] == [f"{ids[0]}-2", f"{ids[0]}-3"]
    assert len(set(ids)) == 4
    assert [story.id for story in stories(path)] == ids


def test_bad_records_are_reported_and_the_rest_goes_on(tmp_path: Path) -> None:
    path = write(tmp_path / "x", '{"text": "Goed"}\nkapot\n\n[1]\n{"text": ""}\n{"text": "Ook goed"}\n')
    found = list(read(path))
    assert [item.text for item in found if isinstance(item, Story)] == ["Goed", "Ook goed"]
    bad = [item for item in found if isinstance(item, Failure)]
    assert [(item.source, item.record, item.step) for item in bad] == [
        ("x", "line 2", "read"),
        ("x", "line 4", "read"),
        ("x", "line 5", "read"),
    ]
    assert "kapot" not in bad[0].reason


def test_bad_rows_of_a_table(tmp_path: Path) -> None:
    text = "id,tekst,nps\n1,Goed,9\n2,,8\n3,Te veel,1,2,3\n4,Buiten,elf\n5,Prima,10\n"
    assert [record for record, _ in failures(write(tmp_path / "x", text))] == ["row 3", "row 4"]


def test_a_broken_array_says_where(tmp_path: Path) -> None:
    found = list(read(write(tmp_path / "x", '[{"text": "Goed"}, {"text": "Half')))
    assert isinstance(found[0], Story)
    assert isinstance(found[1], Failure)
    assert found[1].record == "record 2"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "empty"),
        (b" \n ", "empty"),
        (b"PK\x03\x04 no zip", "zip"),
        (b"PAR1 no parquet", "Parquet"),
        (b"\x00\x01\x02\x03binary", "no text"),
        (b'{"a": \n [', "JSON"),
        (b"id,aantal\n1,2\n3,4\n", "--map text="),
        (b"tekst\n", "no records"),
    ],
)
def test_unreadable_files(tmp_path: Path, content: bytes, message: str) -> None:
    with pytest.raises(FormatError, match=message):
        read(write(tmp_path / "x", content))


def test_no_such_file(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="nergens"):
        read(tmp_path / "nergens")
    with pytest.raises(FormatError):
        read(tmp_path)


def test_a_pipe_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pijp")
    with pytest.raises(FormatError, match="pijp is a pipe"):
        read(tmp_path / "pijp")


def test_mapping_goes_before_any_guess(tmp_path: Path) -> None:
    path = write(tmp_path / "x", "review,ervaring,moeite,plek\nniet dit,Dit verhaal wel,2,Noord\n")
    mapping = {
        "text": "ervaring",
        "score": "moeite",
        "score.metric": "=ces",
        "score.scale": "=1-5",
        "source": "=winkel",
        "metadata.regio": "plek",
    }
    (story,) = stories(path, mapping=mapping, channel=Channel.SURVEY)
    assert story.text == "Dit verhaal wel"
    assert story.score is not None
    assert (story.score.metric, story.score.scale) == ("ces", (1.0, 5.0))
    assert (story.source, story.channel, story.metadata) == ("winkel", Channel.SURVEY, {"regio": "Noord"})


def test_mapping_joins_and_leaves_out(tmp_path: Path) -> None:
    path = write(tmp_path / "x", "titel,plus,min,klantnummer\nKop,Snel,Duur,55\n")
    (story,) = stories(path, mapping={"text": "plus+min", "title": "", "customer": ""})
    assert (story.text, story.customer) == ("Snel. Duur", None)


def test_a_wrong_mapping_is_told_what_there_is(tmp_path: Path) -> None:
    path = write(tmp_path / "x", "review,ster\nPrima spul,5\n")
    with pytest.raises(FormatError, match="review, ster"):
        read(path, mapping={"text": "recensie"})
    with pytest.raises(MappingError, match="--map tekst: no such field"):
        read(path, mapping={"tekst": "review"})


def test_a_file_sorted_by_score_keeps_one_scale(tmp_path: Path) -> None:
    rows = [{"opmerking": f"verhaal nummer {n}", "beoordeling": 1 + n // 300} for n in range(2700)]
    found = stories(write(tmp_path / "x", as_csv(rows)))
    assert {(s.score.metric, s.score.scale) for s in found if s.score} == {("kto", (1.0, 10.0))}


def test_survey_answers_are_survey_answers(tmp_path: Path) -> None:
    rows: list[dict[str, object]] = [
        {"NPS": n, "toelichting": "Kon beter, maar wel snel.", "Segment": "mkb"} for n in (0, 7)
    ]
    found = stories(write(tmp_path / "x", as_csv(rows, ";")))
    assert {story.channel for story in found} == {Channel.SURVEY}
    assert found[0].score is not None
    assert found[0].score.scale == (0.0, 10.0)
    assert found[0].metadata == {"segment": "mkb"}


def test_nameless_columns_are_guessed_from_their_contents(tmp_path: Path) -> None:
    text = (
        "a;b;c\nX1;2025-01-01;Het duurde weken voor iemand opnam.\nX2;2025-01-02;Nooit meer iets gehoord.\n"
    )
    found = stories(write(tmp_path / "x", text))
    assert found[1].text == "Nooit meer iets gehoord."
    assert found[1].occurred_at == datetime(2025, 1, 2, tzinfo=UTC)


CHAT = [
    ("c1", "2025-01-01T10:00:00Z", "visitor", "Waar is mijn pakket?"),
    ("c1", "2025-01-01T10:00:30Z", "agent", "Ik kijk even."),
    ("c2", "2025-01-01T11:00:00Z", "bot", "Hallo!"),
    ("c2", "2025-01-01T11:00:05Z", "visitor", "Mens graag"),
    ("c1", "2025-01-01T10:01:00Z", "visitor", "Dank u"),
]


@pytest.mark.parametrize("order", [sorted(CHAT), CHAT, list(reversed(CHAT))])
def test_conversation_tables(tmp_path: Path, order: list[tuple[str, str, str, str]]) -> None:
    rows: list[dict[str, object]] = [
        dict(zip(("conversationId", "sendTime", "senderType", "text"), row, strict=True)) for row in order
    ]
    found = {story.id: story for story in stories(write(tmp_path / "x", as_csv(rows)))}
    assert set(found) == {"c1", "c2"}
    assert [(u.speaker, u.text, u.start) for u in found["c1"].utterances] == [
        (Speaker.CUSTOMER, "Waar is mijn pakket?", 0.0),
        (Speaker.AGENT, "Ik kijk even.", 30.0),
        (Speaker.CUSTOMER, "Dank u", 60.0),
    ]
    assert found["c2"].channel is Channel.CHAT
    assert found["c1"].occurred_at == datetime(2025, 1, 1, 10, tzinfo=UTC)


def test_call_tables_with_seconds(tmp_path: Path) -> None:
    text = "gesprek_id,spreker,start,tekst\ng1,agent,0.5,Goedemiddag\ng1,klant,00:01:02,Hallo\n"
    (story,) = stories(write(tmp_path / "x", text))
    assert story.channel is Channel.CALL
    assert [u.start for u in story.utterances] == [0.5, 62.0]


def test_story_format(tmp_path: Path) -> None:
    text = (
        "#S|a-1|gesprek|bank|nps=4\n"
        "A|||||||Goedemiddag.\n"
        "K|geen|geen|3|neutraal|0|-|Hallo.\n"
        "K|betalen|fout|2|neutraal|0|-|Er is dubbel afgeschreven.\n"
        "#S|a-2|notitie|bank|\n"
        "K|betalen|fout|2|neutraal|0|-|Klt belt.\n"
        "M|betalen|systeem|2|irritatie|0|-|Kan er niet bij.\n"
        "#S|a-3|duif|bank|\n"
        "K|betalen|fout|2|neutraal|0|-|Koer.\n"
        "#S|a-4|review|bank|\n"
        "K|te|weinig\n"
    )
    found = list(read(write(tmp_path / "x", text)))
    call, note = (item for item in found if isinstance(item, Story))
    assert [(u.speaker, u.text) for u in call.utterances] == [
        (Speaker.AGENT, "Goedemiddag."),
        (Speaker.CUSTOMER, "Hallo. Er is dubbel afgeschreven."),
    ]
    assert call.score is not None
    assert (call.score.metric, call.score.value, call.metadata) == ("nps", 4.0, {"sector": "bank"})
    assert [(u.speaker, u.text) for u in note.utterances] == [(Speaker.OTHER, "Klt belt. Kan er niet bij.")]
    assert failures(tmp_path / "x") == [
        ("line 8", failures(tmp_path / "x")[0][1]),
        ("line 11", "a line is K, M or A with 8 fields, separated by |"),
    ]


@given(st.binary(max_size=400) | st.text(max_size=400).map(str.encode))
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_are_read_or_refused(tmp_path: Path, content: bytes) -> None:
    path = write(tmp_path / "fuzz", content)
    try:
        found = list(read(path))
    except FormatError:
        return
    assert all(isinstance(item, Story | Failure) for item in found)


TABLE = st.lists(
    st.lists(
        st.sampled_from(["id", "1", "text", "Ja hoor", '"', "\n", "", "2025-01-01", "klant", "é"]), max_size=5
    ),
    max_size=6,
)


@given(TABLE, st.sampled_from(",;\t"))
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_table_is_read_or_refused(tmp_path: Path, table: list[list[str]], delimiter: str) -> None:
    path = write(tmp_path / "fuzz", "\n".join(delimiter.join(row) for row in table))
    try:
        found = list(read(path))
    except FormatError:
        return
    ids = Counter(item.id for item in found if isinstance(item, Story))
    assert all(ids)


@pytest.mark.parametrize(
    ("name", "count", "scale"),
    [("thuisbezorgd_dev.csv", 2080, (1.0, 5.0)), ("bol_clothing_dev.tsv", 2420, (-1.0, 1.0))],
)
def test_real_reviews_need_no_mapping(name: str, count: int, scale: tuple[float, float]) -> None:
    if not (SHARED / name).exists():
        pytest.skip("the evaluation sets are not on this machine")
    found = stories(SHARED / name)
    assert len(found) == count
    assert {story.score.scale for story in found if story.score} == {scale}
    assert all(story.score for story in found)


def test_real_dialogues_in_another_layout() -> None:
    if not (SHARED / "emotwics_dev.jsonl").exists():
        pytest.skip("the evaluation sets are not on this machine")
    found = stories(SHARED / "emotwics_dev.jsonl")
    assert len(found) == 1676
    assert {utterance.speaker for story in found for utterance in story.utterances} == {
        Speaker.CUSTOMER,
        Speaker.AGENT,
    }


@pytest.mark.parametrize("text", ["toelichting", "notitie", "tweet"])
def test_a_channel_that_was_said_goes_before_one_that_a_column_name_gives_away(
    tmp_path: Path, text: str
) -> None:
    path = write(tmp_path / "x.csv", f"{text},nps\nTe laat bezorgd.,3\n")
    assert [one.channel for one in stories(path)] != [Channel.EMAIL]
    assert [one.channel for one in stories(path, channel=Channel.EMAIL)] == [Channel.EMAIL]
