"""Files in, a folder out."""

from __future__ import annotations

import json
import re
from pathlib import Path

import jsonschema
import pyarrow.parquet as pq
import pytest

from storymine.domain import Failure, ThemeSet
from storymine.errors import InputError
from storymine.workflow import Engine, mine
from storymine.workflow.mining import Mined, analyse_files, find_themes
from storymine.workflow.report import write_report

SCHEMAS = Path(__file__).parents[2] / "docs" / "schemas"


def validator(name: str) -> jsonschema.Draft202012Validator:
    schema = json.loads((SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


@pytest.fixture(scope="module")
def folder(engine: Engine, few_samples: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("mined")
    mine(analyse_files([few_samples]), out, engine=engine, seed=1, progress=lambda _: None)
    return out


def lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_outputs_follow_their_published_schemas(folder: Path) -> None:
    validator("themes").validate(json.loads((folder / "themes.json").read_text(encoding="utf-8")))
    for name, file in (("analysis", "analysis.jsonl"), ("assignment", "assignments.jsonl")):
        check = validator(name)
        for line in lines(folder / file):
            check.validate(line)


def test_offsets_assignments_and_quotes_point_at_the_words(folder: Path) -> None:
    stories = {story["id"]: story for story in lines(folder / "analysis.jsonl")}
    for story in stories.values():
        for moment in story["moments"]:
            text = story["utterances"][moment["utterance"]]["text"]
            assert text[moment["start"] : moment["end"]] == moment["text"]
    for assignment in lines(folder / "assignments.jsonl"):
        assert assignment["moment"] < len(stories[assignment["story"]]["moments"])
    for theme in json.loads((folder / "themes.json").read_text(encoding="utf-8"))["themes"]:
        for quote in theme["quotes"]:
            assert stories[quote["story"]]["moments"][quote["moment"]]["text"] == quote["text"]


def test_theme_counts_are_those_of_the_assignments(folder: Path) -> None:
    found = json.loads((folder / "themes.json").read_text(encoding="utf-8"))
    assigned = [line["theme"] for line in lines(folder / "assignments.jsonl")]
    assert found["unassigned"] <= 0.05 * found["moments"]
    for theme in found["themes"]:
        assert theme["moments"] == assigned.count(theme["id"])
        assert sum(theme["stages"].values()) == theme["moments"]


def test_the_table_has_a_row_a_moment(folder: Path) -> None:
    table = pq.read_table(folder / "moments.parquet")
    assert table.num_rows == sum(len(story["moments"]) for story in lines(folder / "analysis.jsonl"))
    assert set(table.column("voice").to_pylist()) <= {"customer", "employee"}


def test_the_report_needs_nothing_from_elsewhere(folder: Path) -> None:
    report = (folder / "report.html").read_text(encoding="utf-8")
    assert "<script src" not in report
    assert "http://" not in report.replace("http://www.w3.org/2000/svg", "")
    assert "https://" not in report


def test_the_report_names_a_subject_once_and_no_stage_that_is_none(folder: Path) -> None:
    report = (folder / "report.html").read_text(encoding="utf-8")
    themes = re.findall(r'<p class="tags">(.*?)</p>', report, re.DOTALL)
    assert themes
    for tags in themes:
        names = re.findall(r"<span[^>]*>([^<]+)</span>", tags)
        assert len(names) == len(set(names))
    assert "in de fase Geen fase" not in report
    assert "in de fase Onbekend" not in report


def report_of(theme_set: ThemeSet, path: Path, **values: bool) -> str:
    mined = Mined(stories=1, theme_set=theme_set, failures=[Failure("a.csv", "row 3", "read", "no text")])
    write_report(mined, path, model="m 1", redacted=values["redacted"])
    return path.read_text(encoding="utf-8")


def test_the_columns_of_the_report_add_up(folder: Path) -> None:
    report = (folder / "report.html").read_text(encoding="utf-8")
    body, foot = (re.findall(rf"<{part}>(.*?)</{part}>", report, re.DOTALL)[0] for part in ("tbody", "tfoot"))

    def rows(text: str) -> list[list[int]]:
        cells = [
            re.findall(r"<td[^>]*>([^<]*)</td>", row) for row in re.findall(r"<tr.*?</tr>", text, re.DOTALL)
        ]
        return [[int(cell.replace(".", "") or 0) for cell in row[:-1]] for row in cells]

    [totals] = rows(foot)
    assert [sum(column) for column in zip(*rows(body), strict=True)] == totals
    assert sum(totals[:-1]) == totals[-1]


def test_the_report_says_whether_personal_data_was_replaced(tmp_path: Path) -> None:
    nothing = ThemeSet((), ())
    assert "zijn automatisch vervangen" in report_of(nothing, tmp_path / "a.html", redacted=True)
    told = report_of(nothing, tmp_path / "b.html", redacted=False)
    assert "Persoonsgegevens zijn niet vervangen" in told
    assert "uit 1 verhaal, gelegd" in told
    assert "1 verhaal kon niet worden gelezen" in told


def test_same_data_and_seed_give_the_same_files(
    folder: Path, engine: Engine, few_samples: Path, tmp_path: Path
) -> None:
    mine(analyse_files([few_samples], processes=2), tmp_path, engine=engine, seed=1, progress=lambda _: None)
    for name in ("analysis.jsonl", "themes.json", "assignments.jsonl"):
        assert (tmp_path / name).read_bytes() == (folder / name).read_bytes(), name


def test_files_without_dutch_moments_have_no_themes(engine: Engine, tmp_path: Path) -> None:
    path = tmp_path / "stories.jsonl"
    text = "The engineer never showed up and nobody called me back about the refund for my order."
    path.write_text(json.dumps({"text": text}) + "\n", encoding="utf-8")
    with pytest.raises(InputError, match="no Dutch customer moments"):
        find_themes(analyse_files([path]), tmp_path, engine=engine, seed=0, progress=lambda _: None)
    assert Mined().theme_set == ThemeSet((), ())
