"""Erasing to the last row: a store filled as users fill it, on SQLite and on PostgreSQL."""

from __future__ import annotations

import json
import threading
import zlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, is_dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from sqlalchemy import Engine as Database
from sqlalchemy import Table, select
from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.changes import ChangeKind
from storymine.domain import Labels
from storymine.sealing import new_key, read_keyring
from storymine.settings import Settings
from storymine.store.tables import StoryTable
from storymine.workflow import (
    Engine,
    Intake,
    accept,
    analysing,
    discover_themes,
    erase_customer,
    erase_story,
    export_customer,
    learning,
    reprocess,
    work,
    work_batch,
)
from storymine.workflow.curating import decide

Sessions = sessionmaker[Session]
Row = dict[str, Any]

KEY = "Klant/ Ünïek #7?%"
WORDS = ("zwabberfluit", "kwispelbrok", "flapdrol", "mokkelbak")
IDS = ("uniek-", "vreemd id/é")
RING = read_keyring(new_key())
INTAKE = Intake(redactor=None, secret="geheim", keyring=RING, store_raw=True)
PSEUDONYM = INTAKE.pseudonym(KEY)
TABLES: dict[str, Table] = dict(StoryTable.metadata.tables)
COUNTED = {"theme_runs", "themes", "runs", "theme_changes", "theme_flows", "receipts", "audit_entries"}
"""Tables with rows that count customers together, or that say that somebody was erased."""


@pytest.fixture
def sessions(db: Database) -> Sessions:
    return store.sessions(db)


@pytest.fixture
def settings(url: str) -> Settings:
    return Settings(database_url=url, batch_size=60)


@pytest.fixture(scope="module")
def others(few_samples: Path) -> list[Row]:
    """The stories of twenty other customers."""
    rows = [json.loads(line) for line in few_samples.read_text(encoding="utf-8").splitlines()]
    return [{**row, "customer": f"K-{number % 20}"} for number, row in enumerate(rows)]


def own_rows(times: int = 9) -> list[Row]:
    """Stories of the customer to be erased, in words that nobody else uses."""
    said = [
        f"De zwabberfluit van de kwispelbrok was helaas kapot, nummer {number}. "
        f"Ik heb {number + 2} keer gebeld over de kapotte zwabberfluit."
        for number in range(times)
    ]
    return [
        {"id": f"uniek-{number}", "text": one, "customer": KEY, "channel": "review", "source": "crm"}
        for number, one in enumerate(said)
    ]


def put_own(sessions: Sessions, *, times: int = 9) -> None:
    """Stories, an older version (under another customer key as sent, and without one), and what comes with
    them.
    """
    rows = own_rows(times)
    accept(sessions, [{**rows[0], "text": "Mijn flapdrol is zoek.", "customer": None}], intake=INTAKE)
    accept(sessions, [{**rows[0], "text": "Mijn flapdrol en mokkelbak zijn zoek."}], intake=INTAKE)
    accept(
        sessions,
        [*rows, {"id": "vreemd id/é", "text": "Waar is mijn mokkelbak?", "customer": KEY}],
        intake=INTAKE,
    )
    keep(sessions, "own", ["uniek-3", "vreemd id/é"])


def keep(sessions: Sessions, key: str, ids: Sequence[str]) -> None:
    body = json.dumps({"stories": [{"id": one} for one in ids]}, ensure_ascii=False).encode()
    with sessions.begin() as session:
        claim = store.claim_key(session, key, fingerprint="f", lease=timedelta(hours=1)).claim
        answer = store.KeptAnswer(202, "application/json", body)
        store.keep_answer(session, key, claim, answer, lifetime=timedelta(hours=1))


def put_others(sessions: Sessions, rows: Sequence[Row]) -> None:
    accept(sessions, rows, intake=INTAKE)
    accept(sessions, [{**rows[0], "text": "Toch was het prima geregeld."}], intake=INTAKE)
    keep(sessions, "others", ["uniek", "x"])


def correct(sessions: Sessions, story: str) -> None:
    with sessions.begin() as session:
        found = store.find_moment(session, story, 0)
        store.save_correction(session, found, Labels(stage="hulp", valence=1), by="Anna")


def run(sessions: Sessions, engine: Engine, settings: Settings) -> None:
    work(sessions, engine, settings, worker="test", stop=threading.Event(), until_empty=True)


def dump(sessions: Sessions) -> dict[str, list[Row]]:
    """All rows of all tables."""
    with sessions() as session:
        return {
            name: [dict(row._mapping) for row in session.execute(select(table))]
            for name, table in TABLES.items()
        }


def as_text(value: Any) -> str:
    """A value as it would be searched: JSON with its own characters, bytes unpacked where they are packed."""
    if isinstance(value, bytes):
        try:
            value = zlib.decompress(value)
        except zlib.error:
            return value.decode("latin-1")
        return value.decode("utf-8")
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)


def leaks(tables: dict[str, list[Row]], secrets: Sequence[str]) -> list[tuple[str, str, str]]:
    return [
        (name, column, secret)
        for name, rows in tables.items()
        for row in rows
        for column, value in row.items()
        for secret in secrets
        if secret.lower() in as_text(value).lower()
    ]


SECRETS = (*WORDS, "uniek-", "vreemd id/é", PSEUDONYM, "Ünïek")


def figures(sessions: Sessions, *, themes: bool = True) -> dict[str, Any]:
    """What pages show, without the names of themes."""
    everything = store.Filters(voice="all")
    with sessions() as session:
        matrix = store.journey_matrix(session, everything)
        found: dict[str, Any] = {
            "counts": store.count_stories(session),
            "facets": store.facets(session),
            "total": matrix.total,
            "stages": sorted(matrix.stages, key=lambda cell: str(cell.stage)),
            "stories": [row.id for row in store.list_stories(session, everything, limit=500).items],
            "moments": [row.text for row in store.list_moments(session, everything, limit=1000).items],
        }
        if themes:
            rows = store.list_themes(session, store.Filters())
            found["themes"] = [
                (row.id, row.moments, row.stories, row.sentiment, row.effort, row.friction, row.stages)
                for row in rows
            ]
            views = [store.find_theme(session, row.id, store.Filters()) for row in rows]
            found["views"] = [(view.trend, view.emotions, view.drivers, view.quotes) for view in views]
            found["cells"] = sorted(matrix.cells, key=str)
    return found


def rounded(value: Any) -> Any:
    """Means come out of sums in another order."""
    document = json.dumps(value, default=lambda one: asdict(one) if is_dataclass(one) else str(one))
    return json.loads(document, parse_float=lambda number: round(float(number), 9))


def test_a_customer_who_helped_to_make_themes_is_gone_from_every_table(
    sessions: Sessions, engine: Engine, settings: Settings, others: list[Row], url: str
) -> None:
    put_others(sessions, others)
    put_own(sessions)
    run(sessions, engine, settings)
    accept(sessions, [{"id": "uniek-wacht", "text": "De zwabberfluit!", "customer": KEY}], intake=INTAKE)
    correct(sessions, "uniek-1")
    correct(sessions, others[1]["id"])
    with sessions() as session:
        named = [one.theme_id for one in store.list_names(session) if "zwabberfluit" in one.label.lower()]
    for theme in named:
        for title in ("Klachten over de zwabberfluit", "De zwabberfluit"):
            decide(sessions, theme, {ChangeKind.RENAME: title})
    before = dump(sessions)
    found = {table for table, _, _ in leaks(before, SECRETS)}
    assert found >= {"stories", "moments", "theme_runs", "themes", "theme_changes", "kept_answers"}
    assert any("zwabberfluit" in row["label"].lower() for row in before["theme_runs"])

    receipt = erase_customer(sessions, PSEUDONYM, by="Anna")

    after = dump(sessions)
    assert leaks(after, SECRETS) == []
    numbers = {row["number"] for row in before["stories"]} - {row["number"] for row in after["stories"]}
    gone = {row["id"] for row in before["moments"] if row["story_number"] in numbers}
    assert (receipt.stories, receipt.moments, receipt.by) == (len(numbers), len(gone), "Anna")
    assert receipt.stories == 13
    assert receipt.cleaned_at is not None
    for name, rows in before.items():
        if name in COUNTED:
            continue
        kept = [
            row
            for row in rows
            if row.get("story_number") not in numbers
            and row.get("moment_id") not in gone
            and row.get("number") not in numbers
            and row.get("key") != "own"
        ]
        assert sorted(map(str, after[name])) == sorted(map(str, kept)), name
    assert [row["by"] for row in after["corrections"]] == ["Anna"]
    assert [row["key"] for row in after["kept_answers"]] == ["others"]
    *curated, last = [(row["action"], row["subject"]) for row in after["audit_entries"]]
    assert last == ("customer.erased", receipt.id)
    assert {action for action, _ in curated} == {"theme.curated"}
    for row in after["theme_runs"]:
        assert not gone.intersection(row["quotes"])
    for theme in after["themes"]:
        assert theme["title"] is None
    assert len(after["theme_changes"]) == len(before["theme_changes"])
    # Figures of the day are those over the moments that stay, and pages count the same.
    with sessions() as session:
        shown = {row.id: row for row in store.list_themes(session, store.Filters())}
        latest = store.live_themes_run(session)
        assert latest is not None
        themes = [row for row in after["theme_runs"] if row["run_id"] == latest.id]
        assert len(shown) <= len(themes) == len([r for r in before["theme_runs"] if r["run_id"] == latest.id])
        for row in themes:
            assert row["moments"] == (shown[row["theme_id"]].moments if row["theme_id"] in shown else 0)
            if row["moments"]:
                assert row["stages"] == shown[row["theme_id"]].stages
                assert row["friction"] == pytest.approx(shown[row["theme_id"]].friction)
            else:
                assert not np.frombuffer(row["centroid"], dtype="<f4").any()
        assert latest.counts["moments"] == store.count_moments(session, store.Filters())
        placed = [one for one in after["theme_moments"] if one["run_id"] == latest.id]
        flows = {one["cell"]: one["moments"] for one in after["theme_flows"] if one["run_id"] == latest.id}
        assert Counter(one["cell"] for one in placed) == flows
        assert len(placed) == latest.counts["moments"] - latest.counts["set_aside"]
    # Once more erases nothing, and says so.
    again = erase_customer(sessions, PSEUDONYM)
    assert (again.stories, again.moments) == (0, 0)
    assert again.id != receipt.id
    run(sessions, engine, settings)
    assert reprocess(sessions, engine, settings)
    assert leaks(dump(sessions), SECRETS) == []


def test_the_words_are_not_left_in_the_file(engine: Engine, others: list[Row], tmp_path: Path) -> None:
    path = tmp_path / "file.db"
    settings = Settings(database_url=f"sqlite:///{path}", batch_size=60)
    database = store.open_engine(settings.database_url)
    store.upgrade(database)
    sessions = store.sessions(database)
    put_others(sessions, others[:60])
    put_own(sessions)
    run(sessions, engine, settings)

    def on_disk() -> bytes:
        files = [path, path.with_name(path.name + "-wal")]
        return b"".join(file.read_bytes() for file in files if file.exists()).lower()

    wanted = [secret.lower().encode() for secret in (*WORDS, "uniek-", "vreemd id/é", PSEUDONYM)]
    own = [row["number"] for row in dump(sessions)["stories"] if row["customer"] == PSEUDONYM]
    sealed = [row["sealed"] for row in dump(sessions)["raw_stories"] if row["story_number"] in own]
    assert len(sealed) == len(own) > 9
    wanted += [one.lower() for one in sealed]
    assert all(secret in on_disk() for secret in wanted)
    erase_customer(sessions, PSEUDONYM)
    assert [secret for secret in wanted if secret in on_disk()] == []
    database.dispose()


def test_figures_are_those_of_a_store_that_never_had_the_customer(
    sessions: Sessions, engine: Engine, settings: Settings, others: list[Row]
) -> None:
    put_others(sessions, others)
    run(sessions, engine, settings)
    never = figures(sessions)
    counted = ("theme_runs", "runs", "theme_flows")
    never_runs = [dump(sessions)[name] for name in counted]
    put_own(sessions, times=4)
    run(sessions, engine, settings)
    assert rounded(figures(sessions)) != rounded(never)
    erase_customer(sessions, PSEUDONYM)
    assert rounded(figures(sessions)) == rounded(never)
    assert [dump(sessions)[name] for name in counted] == never_runs


def test_figures_without_themes_are_too_when_the_customer_helped_to_make_the_themes(
    sessions: Sessions, engine: Engine, settings: Settings, others: list[Row]
) -> None:
    accept(sessions, others, intake=INTAKE)
    run(sessions, engine, settings)
    never = figures(sessions, themes=False)
    put_own(sessions)
    run(sessions, engine, settings)
    discover_themes(sessions, engine, seed=1)
    erase_customer(sessions, PSEUDONYM)
    assert rounded(figures(sessions, themes=False)) == rounded(never)


def test_a_worker_that_holds_the_stories_writes_nothing_back(
    sessions: Sessions, engine: Engine, settings: Settings, others: list[Row], monkeypatch: pytest.MonkeyPatch
) -> None:
    accept(sessions, others[:5], intake=INTAKE)
    accept(
        sessions, [*own_rows(3), {"id": "uniek-stuk", "text": "mokkelbak", "customer": KEY}], intake=INTAKE
    )
    embed = analysing.embed_readings

    def erase_first(*args: Any) -> Any:
        erase_customer(sessions, PSEUDONYM)
        return embed(*args)

    read = engine.read

    def brittle(stories: Sequence[Any]) -> Any:
        if any(story.id == "uniek-stuk" for story in stories):
            raise ValueError("mokkelbak")
        return read(stories)

    monkeypatch.setattr(analysing, "embed_readings", erase_first)
    monkeypatch.setattr(engine, "read", brittle)
    assert work_batch(sessions, engine, settings, worker="test") == 9
    assert leaks(dump(sessions), SECRETS) == []
    with sessions() as session:
        counts = store.count_stories(session)
    assert (counts.analysed, counts.pending, counts.failed) == (5, 0, 0)


def test_reading_everything_again_writes_nothing_back(
    sessions: Sessions, engine: Engine, settings: Settings, others: list[Row], monkeypatch: pytest.MonkeyPatch
) -> None:
    accept(sessions, [*others[:5], *own_rows(3)], intake=INTAKE)
    accept(sessions, [{"id": "uniek-stuk", "text": "mokkelbak", "customer": KEY}], intake=INTAKE)
    read, asked = engine.read, []

    def brittle(stories: Sequence[Any]) -> Any:
        asked.append(erase_customer(sessions, PSEUDONYM).stories)
        if any(story.id == "uniek-stuk" for story in stories):
            raise ValueError("mokkelbak")
        return read(stories)

    monkeypatch.setattr(engine, "read", brittle)
    reprocess(sessions, engine, settings)
    assert asked[0] == 4
    assert leaks(dump(sessions), SECRETS) == []


def test_a_discovery_that_is_under_way_brings_nothing_back(
    sessions: Sessions, engine: Engine, settings: Settings, others: list[Row], monkeypatch: pytest.MonkeyPatch
) -> None:
    accept(sessions, others, intake=INTAKE)
    put_own(sessions)
    while work_batch(sessions, engine, settings, worker="test"):
        pass
    learn, erased = learning.learn, []

    def erase_after(*args: Any, **kwargs: Any) -> Any:
        found = learn(*args, **kwargs)
        if not erased:
            assert any("zwabberfluit" in theme.label.lower() for theme in found.themes)
            erased.append(erase_customer(sessions, PSEUDONYM))
        return found

    monkeypatch.setattr(learning, "learn", erase_after)
    assert discover_themes(sessions, engine, seed=0)
    assert leaks(dump(sessions), SECRETS) == []
    with sessions() as session:
        latest = store.live_themes_run(session)
        assert latest is not None
        shown = store.list_themes(session, store.Filters())
        assert sum(row["moments"] for row in dump(sessions)["theme_runs"]) == sum(
            row.moments for row in shown
        )
        assert latest.counts["moments"] == store.count_moments(session, store.Filters())


def test_an_answer_that_is_being_given_is_not_kept(sessions: Sessions) -> None:
    put_own(sessions, times=1)
    with sessions.begin() as session:
        claim = store.claim_key(session, "under way", fingerprint="f", lease=timedelta(hours=1)).claim
    erase_customer(sessions, PSEUDONYM)
    with sessions.begin() as session:
        answer = store.KeptAnswer(202, "application/json", b'{"id": "uniek-0"}')
        assert not store.keep_answer(session, "under way", claim, answer, lifetime=timedelta(hours=1))
    assert leaks(dump(sessions), SECRETS) == []


def test_one_story_goes_with_all_its_versions_and_no_other(sessions: Sessions) -> None:
    put_own(sessions, times=3)
    assert erase_story(sessions, "uniek-0").stories == 3
    assert erase_story(sessions, "uniek-0").stories == 0
    with sessions() as session:
        kept = sorted(session.scalars(select(StoryTable.id)))
    assert kept == ["uniek-1", "uniek-2", "vreemd id/é"]


def test_versions_that_name_another_customer_are_that_customers(sessions: Sessions) -> None:
    for number, key in enumerate(("A", "B", None, "A")):
        accept(sessions, [{"id": "v", "text": f"Tekst {number}.", "customer": key}], intake=INTAKE)
    assert erase_customer(sessions, INTAKE.pseudonym("B")).stories == 2
    with sessions() as session:
        rows = session.execute(select(StoryTable.id, StoryTable.text).order_by(StoryTable.number)).all()
        assert [tuple(row) for row in rows] == [("v@1", "Tekst 0."), ("v", "Tekst 3.")]
        older = store.list_stories(session, store.Filters(), status="superseded").items
    assert [row.superseded_by for row in older] == ["v"]
    assert erase_customer(sessions, INTAKE.pseudonym("A")).stories == 2


def test_what_is_held_on_a_customer_is_all_of_it(
    sessions: Sessions, engine: Engine, settings: Settings, others: list[Row]
) -> None:
    put_others(sessions, others)
    put_own(sessions)
    run(sessions, engine, settings)
    correct(sessions, "uniek-1")
    correct(sessions, "uniek-1")
    held = export_customer(sessions, PSEUDONYM, keyring=RING)
    assert json.dumps(held) == json.dumps(export_customer(sessions, PSEUDONYM, keyring=RING))
    tables = dump(sessions)
    own = {row["number"] for row in tables["stories"]} - {
        row["number"] for row in tables["stories"] if row["id"].startswith(tuple(r["id"] for r in others))
    }
    stories = {story["number"]: story for story in held["stories"]}
    assert set(stories) == own
    assert {story["customer"] for story in stories.values()} == {PSEUDONYM, None}
    for story in stories.values():
        assert story["raw"]["utterances"] == [one["text"] for one in story["utterances"]]
    moments = {moment["id"]: moment for story in stories.values() for moment in story["moments"]}
    for name, key in (("story_readings", "readings"), ("moments", "moments"), ("corrections", "corrections")):
        wanted = [row for row in tables[name] if row["story_number"] in own]
        assert len(wanted) == sum(len(story[key]) for story in stories.values()) > 0
    for row in tables["moments"]:
        if row["story_number"] in own:
            assert {name for name in row if name not in moments[row["id"]]} == set()
            assert moments[row["id"]]["text"] == row["text"]
    places = [row for row in tables["theme_moments"] if row["moment_id"] in moments]
    assert len(places) == sum(len(moment["themes"]) for moment in moments.values()) > 0
    quoted = {moment for row in tables["theme_runs"] for moment in row["quotes"]} & set(moments)
    assert quoted == {id_ for id_, one in moments.items() if any(theme["quoted"] for theme in one["themes"])}
    for label in tables["moment_emotions"]:
        if label["moment_id"] in moments:
            assert label["label"] in {one["label"] for one in moments[label["moment_id"]]["emotions"]}
    assert all(moment["vector"] for moment in moments.values())
    assert export_customer(sessions, INTAKE.pseudonym("niemand"))["stories"] == []


def test_half_an_erasure_is_none(sessions: Sessions, monkeypatch: pytest.MonkeyPatch) -> None:
    put_own(sessions, times=2)
    before = dump(sessions)

    def fail(*_: Any, **__: Any) -> None:
        raise RuntimeError("half-way")

    monkeypatch.setattr(store, "save_receipt", fail)
    with pytest.raises(RuntimeError):
        erase_customer(sessions, PSEUDONYM)
    assert dump(sessions) == before
