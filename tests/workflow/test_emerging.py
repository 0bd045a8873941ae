"""What fits nothing waits, and becomes a theme when it grows."""

from __future__ import annotations

from furniture import fill, open_shop, rule_engine, story
from sqlalchemy import Engine as Database

from storymine import store
from storymine.changes import ChangeKind
from storymine.settings import Settings
from storymine.workflow.curating import decide
from storymine.workflow.emerging import emerge_themes

OWN = Settings(batch_size=200)


def leak(number: int) -> dict[str, object]:
    return story(f"lek{number}", f"Datalek: mijn bankgegevens staan op straat, zaak {number}")


def test_a_new_subject_waits_and_becomes_a_theme(db: Database) -> None:
    sessions = store.sessions(db)
    open_shop(sessions, OWN)
    fill(sessions, OWN, [leak(number) for number in range(8)])
    assert emerge_themes(sessions, rule_engine()) == 0
    with sessions() as session:
        run = store.live_themes_run(session)
        assert run is not None
        assert store.count_waiting(session, run.id) == 8
    fill(sessions, OWN, [leak(number) for number in range(8, 20)])
    assert emerge_themes(sessions, rule_engine()) == 1
    assert emerge_themes(sessions, rule_engine()) == 0
    with sessions() as session:
        [theme] = [
            row
            for row in store.list_themes(session, store.Filters())
            if row.id.startswith("t-") and row.moments == 20
        ]
        view = store.find_theme(session, theme.id, store.Filters())
        assert store.count_waiting(session, run.id) == 0
    assert [(line.previous, line.verdict) for line in view.lineage] == [(None, "new")]
    assert "datalek" in theme.label.lower() or "bankgegevens" in theme.label.lower()
    fill(sessions, OWN, [leak(20)])
    with sessions() as session:
        assert store.find_moment(session, "lek20", 0).theme_id == theme.id
    decide(sessions, theme.id, {ChangeKind.EXCLUDE: None})
    assert emerge_themes(sessions, rule_engine()) == 0


def test_one_story_alone_makes_no_theme(db: Database) -> None:
    sessions = store.sessions(db)
    open_shop(sessions, OWN)
    fill(sessions, OWN, [leak(number) for number in range(11)])
    assert emerge_themes(sessions, rule_engine()) == 0
