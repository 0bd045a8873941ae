"""What `analyse --out` writes: each form holds the same readings, and a vCon can be read back."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import jsonschema
import openpyxl
import pyarrow.parquet as pq
import pytest

from storymine.domain import (
    Analysis,
    Channel,
    Driver,
    Effort,
    Emotion,
    Moment,
    Polarity,
    Reading,
    Sentiment,
    Speaker,
    Stage,
    StageShare,
    Story,
    Utterance,
)
from storymine.errors import InputError
from storymine.ingest import read
from storymine.output import analysis_to_dict
from storymine.workflow.vcons import analysis_to_vcon
from storymine.workflow.writers import open_writer

SCHEMA = Path(__file__).parents[2] / "docs" / "schemas" / "analysis.schema.json"
NOW = datetime(2026, 7, 1, 12, tzinfo=UTC)
STORY = Story(
    id="018e3f72-c3a8-8b8e-b468-6ebf2e2e8c14",
    channel=Channel.CALL,
    utterances=(
        Utterance(Speaker.BOT, "Kies een toets.", 0.0),
        Utterance(Speaker.AGENT, "Waarmee kan ik helpen?", 2.5),
        Utterance(Speaker.CUSTOMER, "=2+2 euro te veel afgeschreven!", 4.25),
        Utterance(Speaker.OTHER, "Ik zit ernaast.", 9.0),
    ),
    occurred_at=datetime(2026, 3, 2, 9, 0, 10, tzinfo=UTC),
    metadata={"format": "vcon"},
)
NEGATIVE = Sentiment("negative", -0.5, 2, 0.9)
READING = Reading(
    moment=Moment(2, 0, 31, STORY.utterances[2].text),
    sentiment=NEGATIVE,
    emotions=(Emotion("irritatie", 0.8), Emotion("verrassing", 0.6)),
    drivers=(Driver("fout", Polarity.FRICTION, 0.9),),
    effort=Effort(1, 0.7),
    need=None,
    stage=Stage("betalen", 0.8),
    model="embedded 2.0.0",
)
ANALYSIS = Analysis(
    story=STORY,
    sentiment=NEGATIVE,
    emotions=READING.emotions,
    drivers=READING.drivers,
    effort=READING.effort,
    stages=(StageShare("betalen", 0.8),),
    needs=(),
    readings=(READING,),
)
SECOND = replace(ANALYSIS, story=replace(STORY, id="twee", metadata={}))


def written(path: Path, *analyses: Analysis, redacted: bool = True) -> Path:
    with open_writer(path, redacted=redacted) as write:
        for analysis in analyses:
            write([analysis])
    return path


def test_a_vcon_holds_what_was_said_and_what_was_read() -> None:
    vcon = analysis_to_vcon(ANALYSIS, now=NOW)
    assert (vcon["vcon"], vcon["created_at"]) == ("0.4.0", "2026-07-01T12:00:00.000Z")
    assert UUID(vcon["uuid"]) != UUID(STORY.id)
    assert vcon["redacted"] == {"uuid": STORY.id, "type": "personal data"}
    assert analysis_to_vcon(ANALYSIS, redacted=False)["amended"] == {"uuid": STORY.id}
    assert {"redacted", "amended"}.isdisjoint(analysis_to_vcon(SECOND))
    assert [dialog["body"] for dialog in vcon["dialog"]] == [u.text for u in STORY.utterances]
    assert vcon["dialog"][2]["start"] == "2026-03-02T09:00:14.250Z"
    assert [one["type"] for one in vcon["analysis"]] == ["sentiment", "report"]
    assert {one["vendor"] for one in vcon["analysis"]} == {"storymine"}
    assert vcon["analysis"][1]["body"] == analysis_to_dict(ANALYSIS)
    assert vcon["analysis"][1]["dialog"] == [0, 1, 2, 3]
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    assert vcon["analysis"][1]["schema"] == schema["$id"]
    jsonschema.validate(vcon["analysis"][1]["body"], schema)


@pytest.mark.parametrize("name", ["een.vcon.json", "een.vcon", "een.vcon.jsonl"])
@pytest.mark.parametrize("channel", list(Channel))
def test_a_vcon_can_be_read_back(tmp_path: Path, name: str, channel: Channel) -> None:
    analysis = replace(ANALYSIS, story=replace(STORY, channel=channel))
    (story,) = read(written(tmp_path / name, analysis))
    assert isinstance(story, Story)
    assert story.utterances == STORY.utterances
    assert (story.channel, story.occurred_at) == (channel, STORY.occurred_at)
    assert story.id == analysis_to_vcon(analysis)["uuid"]


@pytest.mark.parametrize("name", ["meer.vcon.json", "meer.vcon.jsonl"])
def test_several_vcons(tmp_path: Path, name: str) -> None:
    found = list(read(written(tmp_path / name, ANALYSIS, SECOND, ANALYSIS)))
    assert [story.utterances for story in found if isinstance(story, Story)] == [STORY.utterances] * 3
    assert json.loads(written(tmp_path / "geen.vcon.json").read_text(encoding="utf-8")) == []


def test_a_story_without_times_or_readings_is_a_vcon_too(tmp_path: Path) -> None:
    bare = Story(id="x", channel=Channel.REVIEW, utterances=(Utterance(Speaker.CUSTOMER, "Prima."),))
    vcon = analysis_to_vcon(replace(ANALYSIS, story=bare, readings=()), now=NOW)
    assert vcon["dialog"][0]["start"] == "2026-07-01T12:00:00.000Z"
    assert "product" not in vcon["analysis"][0]


def test_lines(tmp_path: Path) -> None:
    for name in ("x.jsonl", "x.txt", "x"):
        lines = written(tmp_path / name, ANALYSIS, SECOND).read_text(encoding="utf-8").splitlines()
        assert [json.loads(line) for line in lines] == [analysis_to_dict(a) for a in (ANALYSIS, SECOND)]


@pytest.mark.parametrize("name", ["x.ods", "x.pdf", "x.jsonl.gz"])
def test_a_form_that_is_not_written_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError, match=r"end the name in \.jsonl, \.csv"):
        open_writer(tmp_path / name)
    assert not (tmp_path / name).exists()


def test_parquet_has_a_row_a_moment(tmp_path: Path) -> None:
    rows = pq.read_table(written(tmp_path / "x.parquet", ANALYSIS, SECOND)).to_pylist()
    assert [row["story"] for row in rows] == [STORY.id, "twee"]
    first = rows[0]
    assert first["text"] == READING.moment.text
    assert (first["emotions"], first["drivers"], first["polarity"]) == (
        ["irritatie", "verrassing"],
        ["fout"],
        "friction",
    )
    assert (first["speaker"], first["channel"], first["seconds"]) == ("customer", "gesprek", 4.25)
    assert first["occurred_at"] == STORY.occurred_at
    assert pq.read_table(written(tmp_path / "leeg.parquet")).num_rows == 0


def test_csv_opens_in_a_spreadsheet_and_runs_nothing_there(tmp_path: Path) -> None:
    path = written(tmp_path / "x.csv", ANALYSIS, SECOND)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["story"] for row in rows] == [STORY.id, "twee"]
    assert rows[0]["text"] == "'" + READING.moment.text
    assert rows[0]["emotions"] == "irritatie|verrassing"
    assert rows[0]["occurred_at"] == "2026-03-02T09:00:10+00:00"
    assert float(rows[0]["sentiment_score"]) == -0.5
    assert rows[0]["need"] == ""


def test_a_workbook_has_numbers_and_times_and_runs_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storymine.workflow.writers.SHEET_ROWS", 2)
    book = openpyxl.load_workbook(written(tmp_path / "x.xlsx", ANALYSIS, SECOND))
    assert len(book.worksheets) == 2  # the first is full
    head, row = book.worksheets[0].iter_rows()
    told = {str(name.value): cell for name, cell in zip(head, row, strict=True)}
    assert (told["text"].value, told["text"].data_type) == (READING.moment.text, "s")
    assert told["sentiment_score"].value == -0.5
    assert told["emotions"].value == "irritatie|verrassing"
    assert told["occurred_at"].value == datetime(2026, 3, 2, 9, 0, 10)  # noqa: DTZ001 - Excel knows no zones
    assert told["need"].value is None
    assert [cell.value for cell in book.worksheets[1]["A"]] == ["story", "twee"]
