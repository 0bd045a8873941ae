"""What people say of moments is kept: the newest of a stretch holds, whatever is read again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.domain import Correction, Labels, Voice
from storymine.errors import ChangedError, InputError, NotFoundError, StoreError

NOW = datetime(2026, 5, 3, 12, tzinfo=UTC)


def correct(kit: Any, story: str = "v1", days: int = 0, by: str | None = None, **labels: Any) -> Correction:
    """A correction of a story's first moment, so many days after NOW."""
    with kit.sessions.begin() as session:
        moment = store.find_moment(session, story, 0)
        made_at = NOW + timedelta(days=days)
        saved: Correction = store.save_correction(session, moment, Labels(**labels), by=by, made_at=made_at)
    return saved


def test_a_correction_comes_back_with_what_the_model_had_said(kit: Any) -> None:
    kit.put(kit.analysis(kit.story("v1", "De monteur kwam niet.")))
    saved = correct(kit, by="Anna", stage="hulp", drivers=("belofte", "levering"), valence=1)
    [found] = kit.read(store.list_corrections).items
    assert found == saved
    assert (found.story, found.channel, found.moment.text) == ("v1", "gesprek", "De monteur kwam niet.")
    assert (found.moment.utterance, found.moment.start, found.moment.end) == (1, 0, 21)
    assert found.labels == Labels(stage="hulp", drivers=("belofte", "levering"), valence=1)
    assert found.reading == Labels(
        stage="ontvangen",
        drivers=("levering",),
        valence=2,
        emotions=("irritatie",),
        effort=0,
        need="-",
        voice=Voice.CUSTOMER,
    )
    assert (found.model, found.by, found.made_at) == ("probe 1.0.0", "Anna", NOW)
    assert not found.confirms


def test_the_same_labels_confirm_in_any_order_and_also_some_of_them(kit: Any) -> None:
    kit.put(kit.analysis(kit.story()))
    reading = kit.read(store.find_moment, "v1", 0).labels
    assert correct(kit, stage=reading.stage).confirms
    assert correct(kit, drivers=reading.drivers, effort=0, voice=Voice.CUSTOMER).confirms
    assert not correct(kit, drivers=(*reading.drivers, "fout")).confirms


def test_the_newest_of_a_stretch_holds_and_the_older_ones_are_history(kit: Any) -> None:
    kit.put(kit.analysis(kit.story("v1")), kit.analysis(kit.story("v2", "Wat een gedoe.")))
    correct(kit, days=0, stage="hulp")
    correct(kit, days=2, stage="betalen")
    correct(kit, days=1, stage="gebruiken")
    correct(kit, "v2", days=1, stage="vertrekken")
    holding = kit.read(store.list_corrections).items
    assert [(one.story, one.labels.stage) for one in holding] == [("v1", "betalen"), ("v2", "vertrekken")]
    every = kit.read(store.list_corrections, history=True).items
    assert [one.labels.stage for one in every] == ["betalen", "vertrekken", "gebruiken", "hulp"]
    [own] = kit.read(store.find_story, "v1").corrections
    assert own.labels.stage == "betalen"


def test_of_two_at_the_same_time_the_later_saved_holds(kit: Any) -> None:
    kit.put(kit.analysis(kit.story()))
    correct(kit, effort=1)
    correct(kit, effort=2)
    [found] = kit.read(store.list_corrections).items
    assert found.labels.effort == 2


def test_reading_again_keeps_corrections_and_what_was_said_then(kit: Any) -> None:
    story = kit.story()
    kit.put(kit.analysis(story))
    saved = correct(kit, stage="hulp")
    with kit.sessions.begin() as session:
        again = store.start_run(session, kind="analyse", model="probe 2.0.0", settings={}, seed=0)
    kit.analyse(kit.analysis(story, kit.reading(story.utterances[1].text, stage="geen")), run_id=again)
    with kit.sessions.begin() as session:
        store.make_live(session, again)
    view = kit.read(store.find_story, "v1")
    assert view.moments[0].stage.label == "geen"
    assert view.correction_of(view.moments[0]) == saved


def test_a_stretch_that_is_cut_otherwise_has_no_correction_but_the_story_keeps_it(kit: Any) -> None:
    story = kit.story("v1", "Niets. Wat een gedoe.")
    kit.put(kit.analysis(story))
    correct(kit, stage="hulp")
    view = kit.read(store.find_story, "v1")
    other = kit.replace(view.moments[0], end=view.moments[0].end - 1)
    assert view.correction_of(other) is None
    assert len(view.corrections) == 1


def test_erasing_a_story_erases_its_corrections(kit: Any) -> None:
    kit.put(kit.analysis(kit.story("v1")), kit.analysis(kit.story("v2", "Wat een gedoe.")))
    correct(kit, "v1", stage="hulp")
    correct(kit, "v2", stage="hulp")
    with kit.sessions.begin() as session:
        session.execute(text("DELETE FROM stories WHERE id = 'v1'"))
    assert [one.story for one in kit.read(store.list_corrections, history=True).items] == ["v2"]


def test_superseding_leaves_them_with_the_old_story(kit: Any) -> None:
    kit.put(kit.analysis(kit.story("v1", "De monteur kwam niet.")))
    correct(kit, stage="hulp")
    kit.save(kit.story("v1", "De monteur kwam wel."))
    [found] = kit.read(store.list_corrections).items
    assert (found.story, found.moment.text) == ("v1@1", "De monteur kwam niet.")
    assert kit.read(store.find_story, "v1").corrections == ()


def test_the_list_is_paged_without_gaps_or_repeats(kit: Any) -> None:
    stories = [kit.story(f"v{n}", f"Keer {n} gebeld.") for n in range(7)]
    kit.put(*map(kit.analysis, stories))
    for n in range(7):
        correct(kit, f"v{n}", days=n // 2, effort=1)
    seen, cursor = [], None
    while True:
        page = kit.read(store.list_corrections, cursor=cursor, limit=2)
        seen += [one.story for one in page.items]
        cursor = page.next_cursor
        if cursor is None:
            break
    assert seen == [f"v{n}" for n in reversed(range(7))]
    with kit.sessions() as session:
        assert [one.story for one in store.iterate_corrections(session, size=3)] == seen
    with pytest.raises(InputError):
        kit.read(store.list_corrections, cursor="weg")
    with pytest.raises(InputError):
        kit.read(store.list_corrections, limit=0)


@pytest.mark.parametrize(
    ("story", "number"), [("weg", 0), ("w\x00g\ud800", 0), ("v1", 1), ("v1", -1), ("v1", 2**40)]
)
def test_a_moment_that_is_not_there_is_not_found(kit: Any, story: str, number: int) -> None:
    kit.put(kit.analysis(kit.story()))
    with pytest.raises(NotFoundError):
        kit.read(store.find_moment, story, number)


def test_a_moment_that_changed_since_it_was_shown_is_not_corrected(kit: Any) -> None:
    kit.put(kit.analysis(kit.story()))
    shown = kit.read(store.find_moment, "v1", 0)
    kit.save(kit.story("v1", "Iets heel anders."))
    for moment in (shown, kit.replace(shown, story="weg")):
        with kit.sessions.begin() as session, pytest.raises(ChangedError, match="changed"):
            store.save_correction(session, moment, Labels(effort=1))


def test_what_no_database_keeps_is_replaced_in_a_name(kit: Any) -> None:
    kit.put(kit.analysis(kit.story()))
    assert correct(kit, by="An\x00na\ud800", effort=1).by == "An\ufffdna\ufffd"


def test_a_session_that_has_only_read_cannot_save(kit: Any, sessions: sessionmaker[Session]) -> None:
    kit.put(kit.analysis(kit.story()))
    with sessions() as session:
        moment = store.find_moment(session, "v1", 0)
        with pytest.raises(StoreError, match="begin"):
            store.save_correction(session, moment, Labels(effort=1))
