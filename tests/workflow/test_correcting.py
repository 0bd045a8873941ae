"""Corrections through the use cases: kept, refused, given out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.domain import Labels
from storymine.errors import ChangedError, FormatError, LabelsError, NotFoundError
from storymine.journey import read_journey
from storymine.nlp.rows import read_rows
from storymine.settings import Settings
from storymine.workflow import Engine, Intake, accept, work_batch
from storymine.workflow.correcting import correct, export_corrections, mark_of

Sessions = sessionmaker[Session]
JOURNEY = read_journey()


@pytest.fixture
def filled(sessions: Sessions, settings: Settings, engine: Engine) -> Sessions:
    rows = [
        {"id": "a", "channel": "email", "text": 'De "rekening"\tklopt alweer niet.'},
        {"id": "b", "channel": "review", "text": "Heel vriendelijk geholpen!"},
    ]
    accept(sessions, rows, intake=Intake.from_settings(settings))
    work_batch(sessions, engine, settings, worker="test")
    return sessions


def test_without_labels_the_reading_is_confirmed(filled: Sessions) -> None:
    made = correct(filled, "a", 0, None, journey=JOURNEY, by="Anna")
    assert made.confirms
    assert made.by == "Anna"
    assert made.labels == made.reading


def test_labels_that_do_not_fit_change_nothing(filled: Sessions) -> None:
    with pytest.raises(LabelsError, match="stage"):
        correct(filled, "a", 0, Labels(stage="nergens"), journey=JOURNEY)
    with filled() as session:
        assert store.list_corrections(session).items == ()


def test_what_was_not_seen_is_not_corrected(filled: Sessions) -> None:
    with filled() as session:
        mark = mark_of(store.find_moment(session, "a", 0))
        other = mark_of(store.find_moment(session, "b", 0))
    correct(filled, "a", 0, Labels(effort=1), journey=JOURNEY, mark=mark)
    with pytest.raises(ChangedError, match="read again"):
        correct(filled, "a", 0, None, journey=JOURNEY, mark=other)


@pytest.mark.parametrize("ending", ["jsonl", "tsv", "csv"])
def test_rows_come_back_as_they_were_given(filled: Sessions, tmp_path: Path, ending: str) -> None:
    labels = Labels(stage="betalen", drivers=("fout", "herhaling"), valence=2, emotions=("irritatie",))
    correct(filled, "a", 0, labels, journey=JOURNEY)
    correct(filled, "b", 0, Labels(effort=0, need="-"), journey=JOURNEY)
    path = tmp_path / f"corrections.{ending}"
    assert export_corrections(filled, path).corrections == 2
    first, second = read_rows(path)
    assert (first.id, first.channel, first.group) == ("a", "email", "email")
    [(text, given)] = first.turns[0].moments
    assert (text, given) == ('De "rekening"\tklopt alweer niet.', labels)
    assert second.turns[0].moments[0][1] == Labels(effort=0, need="-")


def test_only_the_newest_of_a_stretch_is_given_out(filled: Sessions, tmp_path: Path) -> None:
    for effort in (1, 2):
        correct(filled, "a", 0, Labels(effort=effort), journey=JOURNEY)
    correct(filled, "b", 0, None, journey=JOURNEY)
    exported = export_corrections(filled, tmp_path / "rows.jsonl")
    assert (exported.corrections, exported.confirming, exported.recent) == (2, 1, 2)
    assert exported.drift == ()
    shares = {one.task: (one.moments, one.share) for one in exported.agreement}
    assert shares["valence"] == (1, 1.0)
    assert shares["effort"][0] == 2


def test_drift_sets_the_last_days_against_before(filled: Sessions, tmp_path: Path) -> None:
    correct(filled, "a", 0, None, journey=JOURNEY)
    later = datetime.now(UTC) + timedelta(days=40)
    with filled.begin() as session:
        moment = store.find_moment(session, "b", 0)
        store.save_correction(session, moment, Labels(effort=3), made_at=later)
    exported = export_corrections(filled, tmp_path / "rows.jsonl", now=later)
    [drift] = exported.drift
    assert exported.recent == 1
    assert (drift.task, drift.before, drift.after) == ("effort", 1.0, 0.0)


def test_nothing_to_give_out_is_said_and_writes_no_file(sessions: Sessions, tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="no corrections yet"):
        export_corrections(sessions, tmp_path / "rows.tsv")
    with pytest.raises(FormatError, match=r"\.tsv"):
        export_corrections(sessions, tmp_path / "rows.xlsx")
    assert list(tmp_path.glob("rows.*")) == []
