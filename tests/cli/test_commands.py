"""The command line, as a user types it."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from storymine import __version__, store

STORYMINE = Path(sys.executable).with_name("storymine")
ROWS = [
    {
        "id": "a",
        "text": "Slechte service, drie keer gebeld en nog steeds geen oplossing.",
        "channel": "enquete",
    },
    {"id": "b", "text": "Topservice, heel vriendelijk geholpen!", "channel": "review"},
]


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    path = tmp_path / "stories.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in ROWS), encoding="utf-8")
    return path


def run(*arguments: object, status: int = 0, **environment: str) -> subprocess.CompletedProcess[str]:
    result = subprocess.run(
        [STORYMINE, *map(str, arguments)], capture_output=True, text=True, env={**os.environ, **environment}
    )
    assert result.returncode == status, result.stderr
    return result


def test_analyse_prints_one_object_a_story(stories: Path) -> None:
    result = run("analyse", stories)
    analyses = [json.loads(line) for line in result.stdout.splitlines()]
    assert [analysis["id"] for analysis in analyses] == ["a", "b"]
    assert [analysis["sentiment"]["label"] for analysis in analyses] == ["negative", "positive"]
    assert "2 stories analysed" in result.stderr


def test_analyse_in_several_processes_gives_the_same(stories: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    run("analyse", stories, "--out", out, "--processes", 2)
    assert out.read_text(encoding="utf-8") == run("analyse", stories).stdout


def test_a_bad_record_is_reported_and_the_rest_goes_on(stories: Path) -> None:
    with stories.open("a", encoding="utf-8") as file:
        file.write('{"id": "c"}\n{"id": "d", "text": "Prima."}\n')
    result = run("analyse", stories, status=1)
    assert len(result.stdout.splitlines()) == 3
    assert "stories.jsonl" in result.stderr
    assert "text" in result.stderr
    assert "1 record failed" in result.stderr


def test_a_file_in_no_known_format_is_an_error_not_a_traceback(tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4)
    result = run("analyse", path, status=3)
    assert result.stderr.startswith("storymine: ")
    assert "picture.png" in result.stderr
    assert "Traceback" not in result.stderr


def test_wrong_usage_has_its_own_status(stories: Path) -> None:
    assert "FIELD=COLUMN" in run("analyse", stories, "--map", "text", status=2).stderr
    run("analyse", "no-such-file.csv", status=2)
    run("mine", stories, status=2)


def test_an_unknown_model_is_named_with_those_there_are(stories: Path) -> None:
    result = run("analyse", stories, "--model", "no-such-model", status=3)
    assert "no-such-model" in result.stderr
    assert "embedded" in result.stderr


def test_the_version_is_told() -> None:
    assert run("--version").stdout == f"storymine {__version__}\n"


def test_what_cannot_be_written_is_refused_before_anything_is_read(stories: Path, tmp_path: Path) -> None:
    message = run("analyse", stories, "--out", tmp_path / "uit.pdf", status=3).stderr
    assert "storymine writes no .pdf files; end the name in .jsonl, .csv" in message
    assert not (tmp_path / "uit.pdf").exists()


def test_a_port_in_use_is_named(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        place = ("--database", f"sqlite:///{tmp_path / 'stories.db'}", "--port", port)
        message = run("serve", *place, status=3).stderr
    assert f"cannot listen on 127.0.0.1, port {port}: Address already in use" in message
    assert "storymine is on" not in message


def test_redact_prints_text_and_spans(tmp_path: Path) -> None:
    path = tmp_path / "stories.jsonl"
    text = "Bel mij op 06-12345678 of mail jan@voorbeeld.example."
    path.write_text(json.dumps({"id": "a", "text": text}) + "\n", encoding="utf-8")
    redaction = json.loads(run("redact", path).stdout)
    assert {span["kind"] for span in redaction["spans"]} == {"TELEFOON", "EMAIL"}
    for span in reversed(redaction["spans"]):
        text = text[: span["start"]] + span["placeholder"] + text[span["end"] :]
    assert text == redaction["text"]
    assert json.loads(run("redact", path, "--no-spans").stdout) == {"id": "a", "text": text}


ZOOM = """WEBVTT

00:00:01.000 --> 00:00:03.000
Bakker, Sanne: Hallo, waarmee kan ik u helpen?

00:00:04.000 --> 00:00:06.000
Piet Jansma: Ik wacht al drie weken op een monteur!
"""


def test_roles_of_a_transcripts_speakers(tmp_path: Path) -> None:
    path = tmp_path / "gesprek"
    path.write_text(ZOOM, encoding="utf-8")
    result = run("analyse", path, "--roles", "Bakker, Sanne=agent, Piet Jansma=klant")
    speakers = [u["speaker"] for u in json.loads(result.stdout)["utterances"]]
    assert speakers == ["agent", "customer"]
    assert "waarmee kan ik u helpen" in json.loads(run("redact", path, "--roles", "X=bot").stdout)["text"]
    database = f"sqlite:///{tmp_path / 'stories.db'}"
    run("ingest", path, "--roles", "Bakker, Sanne=agent", "--database", database)
    assert "NAME=ROLE" in run("redact", path, "--roles", "Sanne", status=2).stderr
    assert "baas" in run("redact", path, "--roles", "Sanne=baas", status=3).stderr


def test_analyse_writes_vcons_and_tables(stories: Path, tmp_path: Path) -> None:
    for name in ("uit.vcon.json", "uit.csv", "uit.parquet"):
        assert "2 stories analysed" in run("analyse", stories, "--out", tmp_path / name).stderr
    vcons = json.loads((tmp_path / "uit.vcon.json").read_text(encoding="utf-8"))
    assert [vcon["analysis"][1]["body"]["id"] for vcon in vcons] == ["a", "b"]
    assert "negative" in (tmp_path / "uit.csv").read_text(encoding="utf-8")


def test_ingest_then_work(stories: Path, tmp_path: Path) -> None:
    database = f"sqlite:///{tmp_path / 'stories.db'}"
    first = json.loads(run("ingest", stories, "--database", database, "--json").stdout)
    again = json.loads(run("ingest", stories, "--json", STORYMINE_DATABASE_URL=database).stdout)
    assert (first["created"], again["created"], again["duplicate"]) == (2, 0, 2)
    assert (first["undated"], again["undated"]) == (2, 0)
    assert "2 stories analysed" in run("work", "--until-empty", "--database", database).stderr


def test_stories_without_a_date_are_told(tmp_path: Path) -> None:
    table = tmp_path / "reviews.csv"
    table.write_text("review,datum\nAlles ging mis,3 mei 2026\nTop geholpen,\n", encoding="utf-8")
    told = run("ingest", table, "--database", f"sqlite:///{tmp_path / 'stories.db'}").stderr
    assert "2 created" in told
    assert "1 without a date" in told
    assert "--map occurred_at=COLUMN" in told


def test_failures_are_listed_and_tried_again(stories: Path, tmp_path: Path) -> None:
    database = f"sqlite:///{tmp_path / 'stories.db'}"
    run("ingest", stories, "--database", database)
    engine = store.open_engine(database)
    with store.sessions(engine).begin() as session:
        store.claim_stories(session, worker="w", limit=2, lease=timedelta(hours=1))
        for name in ("a", "b"):
            store.release_failed(session, name, worker="w", reason="ValueError", step="save", max_attempts=1)
    engine.dispose()
    assert "ValueError" in run("failures", "--database", database).stdout
    assert "1 story to be tried again" in run("failures", "--retry", "a", "--database", database).stderr
    found = json.loads(run("failures", "--json", "--database", database).stdout)
    assert [(row["story"], row["step"]) for row in found] == [("b", "save")]
    assert len(json.loads(run("failures", "--history", "--json", "--database", database).stdout)) == 2
    assert "no story 'x'" in run("failures", "--retry", "x", "--database", database, status=3).stderr
    assert "1 story to be tried again" in run("failures", "--retry", "all", "--database", database).stderr
    assert "0 failures" in run("failures", "--database", database).stderr
    told = json.loads(run("audit", "--json", "--database", database).stdout)
    assert [(row["action"], row["subject"]) for row in told] == [
        ("story.retried", "all"),
        ("story.retried", "a"),
    ]


def test_settings_that_cannot_be_used_are_named() -> None:
    result = run("work", "--until-empty", status=3, STORYMINE_PORT="a-lot")
    assert "STORYMINE_PORT" in result.stderr


def test_models_lists_what_ships() -> None:
    assert "embedded" in {model["name"] for model in json.loads(run("models", "--json").stdout)}


def test_db_upgrade_makes_a_store(tmp_path: Path) -> None:
    run("db", "upgrade", "--database", f"sqlite:///{tmp_path / 'new.db'}")
    assert (tmp_path / "new.db").exists()


LABELLED = (
    "id\tstage\tdriver\tvalence\temotions\teffort\tneed\tchannel\ttext\n"
    "1\thulp\tbejegening\t5\tblijdschap\t0\t-\treview\tHeel vriendelijk geholpen!\n"
    "2\tbetalen\tfout\t2\tirritatie\t1\t-\temail\tDe rekening klopt alweer niet.\n"
    "3\tgebruiken\tstoring\t2\tneutraal\t0\tvraag\tsocial\tInternet ligt eruit, wanneer is dat opgelost?\n"
)


def test_evaluate_prints_a_scorecard_and_writes_it_as_a_page(tmp_path: Path) -> None:
    rows = tmp_path / "labelled.tsv"
    rows.write_text(LABELLED, encoding="utf-8")
    page = tmp_path / "card.html"
    result = run("evaluate", rows, "--against", rows, "--html", page)
    assert "macro-F1" in result.stdout
    assert "Against the earlier rows" in result.stdout
    text = page.read_text(encoding="utf-8")
    assert '<h2 id="stage">' in text
    assert "Reliability" in text
    assert "http" not in text
    card = json.loads(run("evaluate", rows, "--json").stdout)
    assert {task["task"] for task in card["tasks"]} >= {"stage", "driver", "sentiment", "effort", "need"}


def test_combine_refuses_what_cannot_work(tmp_path: Path) -> None:
    result = run("combine", "x", "--head", "weer", "--out", tmp_path / "uit", status=3)
    assert "can stand in for valence, emotion, driver, stage" in result.stderr
    result = run("combine", "nergens", "--out", tmp_path / "uit", status=3)
    assert "neither a model folder nor a shipped model" in result.stderr


def test_corrections_become_rows_that_can_be_measured_with(stories: Path, tmp_path: Path) -> None:
    from storymine import store
    from storymine.domain import Labels

    url = f"sqlite:///{tmp_path / 'stories.db'}"
    rows = tmp_path / "corrections.tsv"
    run("db", "upgrade", "--database", url)
    assert "no corrections yet" in run("corrections", rows, "--database", url, status=3).stderr
    run("ingest", stories, "--database", url)
    run("work", "--until-empty", "--database", url)
    engine = store.open_engine(url)
    with store.sessions(engine).begin() as session:
        store.save_correction(session, store.find_moment(session, "b", 0), Labels(stage="hulp", valence=5))
    engine.dispose()
    result = run("corrections", rows, "--database", url)
    assert "1 correction written to" in result.stderr
    [entry] = json.loads(run("audit", "--action", "corrections.exported", "--database", url, "--json").stdout)
    assert (entry["name"], entry["subject"]) == ("command line", "1 rows of tsv")
    assert "valence" in result.stdout
    assert "Topservice" not in result.stdout + result.stderr
    told = json.loads(run("corrections", rows, "--database", url, "--json").stdout)
    assert {one["task"] for one in told["agreement"]} == {"stage", "valence"}
    card = json.loads(run("evaluate", rows, "--json").stdout)
    assert card["moments"] == 1
    assert ".xlsx" in run("corrections", tmp_path / "rows.xlsx", "--database", url, status=3).stderr


def test_taxonomy_and_curate_say_what_is_not_there_yet(stories: Path, tmp_path: Path) -> None:
    database = ("--database", f"sqlite:///{tmp_path / 'stories.db'}")
    taxonomy = tmp_path / "indeling.yaml"
    taxonomy.write_text("- {name: Wachten, examples: [Ik stond lang in de wacht]}", encoding="utf-8")
    run("ingest", stories, *database)
    assert "no themes yet" in run("taxonomy", "import", taxonomy, *database, status=3).stderr
    assert "no taxonomy" in run("taxonomy", "export", tmp_path / "uit.csv", *database, status=3).stderr
    taxonomy.write_text("- {name: Wachten}", encoding="utf-8")
    assert "theme 1: examples" in run("taxonomy", "import", taxonomy, *database, status=3).stderr
    assert "Changes to themes" in run("curate", "log", *database).stdout
    assert "no themes yet" in run("curate", "undo", 1, *database, status=3).stderr


def test_runs_are_listed_and_compared(tmp_path: Path) -> None:
    from storymine.domain import Lineage, Theme

    url = f"sqlite:///{tmp_path / 'stories.db'}"
    run("db", "upgrade", "--database", url)
    assert "no themes have been discovered" in run("runs", "diff", "--database", url, status=3).stderr
    engine = store.open_engine(url)
    theme = Theme("t-a", "Te laat", ("laat",), 0, 0, {}, 0.0, 0.0, 0.0, (), (1.0,))
    ids = []
    for lineage in ([Lineage("t-a", None, "new", 0.0)], [Lineage("t-a", "t-a", "same", 1.0)]):
        with store.sessions(engine).begin() as session:
            live = store.ensure_live_run(session, model="m", settings={}, seed=0).id
            before = store.last_themes_run(session)
            ids.append(
                store.start_run(
                    session,
                    kind="themes",
                    model="m",
                    settings={},
                    seed=0,
                    parent=live,
                    previous=before.id if before else None,
                )
            )
            store.save_themes(session, ids[-1], (theme,), lineage)
            store.save_flows(session, ids[-1])
            store.finish_run(session, ids[-1], counts={"themes": 1})
    engine.dispose()
    listed = json.loads(run("runs", "list", "--database", url, "--json").stdout)
    assert [one["id"] for one in listed if one["kind"] == "themes"] == ids[::-1]
    assert listed[0]["previous"] == ids[0]
    assert "themes 1" in run("runs", "list", "--database", url).stdout
    told = json.loads(run("runs", "diff", "--database", url, "--json").stdout)
    assert (told["earlier"], told["later"]) == (ids[0], ids[1])
    assert [(row["id"], row["verdict"]) for row in told["themes"]] == [("t-a", "same")]
    assert "Te laat" in run("runs", "diff", ids[0], "--since", ids[1], "--database", url).stdout


def test_discover_finds_themes_without_waiting(tmp_path: Path) -> None:
    database = ("--database", f"sqlite:///{tmp_path / 'stories.db'}")
    run("db", "upgrade", *database)
    assert "too few moments" in run("discover", *database, status=3).stderr
    told = tmp_path / "verteld.csv"
    ways = ("De monteur van {} kwam te laat.", "Ik wachtte lang aan de telefoon over {}.", "{} is stuk.")
    rows = [way.format(f"toestel {n}") for n in range(40) for way in ways]
    told.write_text("\n".join(["text", *rows]), encoding="utf-8")
    run("ingest", told, *database)
    run("work", "--until-empty", *database, STORYMINE_THEME_GROWTH="9")
    found = run("discover", *database).stderr
    assert re.search(r"themes are learned: 0 of \d+\nmoments placed: 0 of \d+", found)
    listed = json.loads(run("runs", "list", *database, "--json").stdout)
    assert [one["kind"] for one in listed] == ["themes", "themes", "analyse"]
    assert listed[0]["id"] in found
