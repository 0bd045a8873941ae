"""Raw text: sealed beside its story, shown, sealed anew, redacted again and forgotten; on both databases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine as Database
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.access import COMMAND_LINE
from storymine.changes import ChangeKind
from storymine.domain import Labels, Story
from storymine.errors import ConfigurationError, NotFoundError, SealError
from storymine.ingest import EDITION, Redactor
from storymine.sealing import Keyring, new_key, read_keyring
from storymine.settings import Settings
from storymine.store.raw_tables import RawStoryTable
from storymine.store.tables import (
    CorrectionTable,
    MomentTable,
    StoryTable,
    ThemeChangeMomentTable,
)
from storymine.workflow import (
    Engine,
    Intake,
    accept,
    erase_customer,
    export_customer,
    ingest_files,
    retain,
    work_batch,
)
from storymine.workflow.raw import check_keyring, forget_all, forget_old, read_raw, rotate
from storymine.workflow.redacting import redact_again

Sessions = sessionmaker[Session]

OLD, NEW = new_key(), new_key()
SAID = "U spreekt met Fien Zandstra. De monteur kwam niet, mail maar naar fien@zandstra.example."


class Blind(Redactor):
    """Redaction as it was before it knew Zandstra."""

    def redact_story(self, story: Story) -> Story:
        utterances = tuple(
            replace(u, text=u.text.replace("fien@zandstra.example", "[EMAIL-1]")) for u in story.utterances
        )
        return replace(story, utterances=utterances)


def intake_with(keys: str = OLD, *, redactor: Redactor | None = None) -> Intake:
    redactor = redactor or Redactor()
    return Intake(redactor=redactor, secret="geheim", keyring=read_keyring(keys), store_raw=True)


@pytest.fixture
def sessions(db: Database) -> Sessions:
    return store.sessions(db)


@pytest.fixture
def blind(monkeypatch: pytest.MonkeyPatch) -> Iterator[Intake]:
    """Takes stories in as an older edition did."""
    monkeypatch.setattr("storymine.workflow.raw.EDITION", EDITION - 1)
    yield intake_with(redactor=Blind())
    monkeypatch.undo()


def put(sessions: Sessions, intake: Intake, *rows: dict[str, Any]) -> None:
    answers = accept(sessions, [{"text": SAID, "channel": "chat", **row} for row in rows], intake=intake)
    assert {answer.status for answer in answers} <= {"created", "superseded", "duplicate"}


def said(sessions: Sessions, keys: str, name: str) -> str:
    return read_raw(sessions, read_keyring(keys), name, actor=COMMAND_LINE)[0].text


def stored(sessions: Sessions, name: str) -> str:
    with sessions() as session:
        return "\n".join(one.text for one in store.find_story(session, name).utterances)


def raw_rows(sessions: Sessions) -> list[Any]:
    with sessions() as session:
        return list(session.execute(select(RawStoryTable.__table__).order_by(RawStoryTable.story_number)))


def read(sessions: Sessions, engine: Engine) -> None:
    settings = Settings(batch_size=40)
    while work_batch(sessions, engine, settings, worker="w"):
        pass


def test_what_was_said_is_kept_sealed_and_the_story_redacted(sessions: Sessions, tmp_path: Any) -> None:
    put(
        sessions,
        intake_with(),
        {"id": "a", "metadata": {"belde": "Fien Zandstra"}},
        {"id": "b", "text": "Prima."},
    )
    put(sessions, replace(intake_with(), store_raw=False), {"id": "uit"})
    file = tmp_path / "verhalen.csv"
    file.write_text(f'id;text\nc;"{SAID}"\n', encoding="utf-8")
    ingest_files(sessions, [file], intake=intake_with())
    assert "Zandstra" not in stored(sessions, "a")
    story, _ = read_raw(sessions, read_keyring(OLD), "a", actor=COMMAND_LINE)
    assert (story.text, dict(story.metadata)) == (SAID, {"belde": "Fien Zandstra"})
    assert said(sessions, OLD, "b") == "Prima."
    assert said(sessions, OLD, "c") == SAID
    rows = raw_rows(sessions)
    assert len(rows) == 3
    assert not any(b"andstra" in row.sealed for row in rows)
    with pytest.raises(NotFoundError, match="no raw text"):
        said(sessions, OLD, "uit")
    with sessions() as session:
        [*entries] = store.list_audit(session, action="raw.read").items
    assert [entry.subject for entry in entries] == ["c", "b", "a"]


def test_a_second_version_and_a_duplicate(sessions: Sessions) -> None:
    put(sessions, intake_with(), {"id": "a"}, {"id": "a", "text": "Toch nog gebeld door Fien."})
    put(sessions, intake_with(), {"id": "a"})
    assert said(sessions, OLD, "a") == SAID  # what is sent last holds
    assert said(sessions, OLD, "a@2") == "Toch nog gebeld door Fien."
    assert len(raw_rows(sessions)) == 2


def test_a_story_that_is_corrected_where_it_is_has_the_new_raw_text(sessions: Sessions) -> None:
    first, second = ({"id": "a", "metadata": {"belde": f"Fien {name}"}} for name in ("Zandstra", "Bouma"))
    put(sessions, intake_with(), first, {**second, "score": {"metric": "nps", "value": 9, "scale": [0, 10]}})
    story, _ = read_raw(sessions, read_keyring(OLD), "a", actor=COMMAND_LINE)
    assert (story.text, dict(story.metadata)) == (SAID, {"belde": "Fien Bouma"})
    put(sessions, replace(intake_with(), store_raw=False), {"id": "a", "product": "Gas"})
    assert raw_rows(sessions) == []  # else redacting it again would bring the old metadata back
    put(sessions, intake_with(), {"id": "a", "product": "Glas"})
    assert len(raw_rows(sessions)) == 1


def test_an_earlier_version_that_comes_back_has_its_new_raw_text(sessions: Sessions) -> None:
    for name, text in (("Zandstra", SAID), ("Zandstra", "Iets anders."), ("Bouma", SAID)):
        put(sessions, intake_with(), {"id": "a", "text": text, "metadata": {"belde": f"Fien {name}"}})
    story, _ = read_raw(sessions, read_keyring(OLD), "a", actor=COMMAND_LINE)
    assert (story.text, dict(story.metadata)) == (SAID, {"belde": "Fien Bouma"})
    story, _ = read_raw(sessions, read_keyring(OLD), "a@2", actor=COMMAND_LINE)
    assert story.text == "Iets anders."


def test_rows_cannot_be_swapped_and_what_fails_to_open_is_not_noted(sessions: Sessions) -> None:
    put(sessions, intake_with(), {"id": "a"}, {"id": "b", "text": "Van iemand anders."})
    one, two = raw_rows(sessions)
    with sessions.begin() as session:
        for row, other in ((one, two), (two, one)):
            own = RawStoryTable.story_number == row.story_number
            session.execute(update(RawStoryTable).where(own).values(sealed=other.sealed))
    for name in ("a", "b"):
        with pytest.raises(SealError, match="altered"):
            said(sessions, OLD, name)
    with sessions() as session:
        assert store.list_audit(session, action="raw.read").items == ()


def test_another_key_under_the_same_id_is_refused_before_it_seals_anything(sessions: Sessions) -> None:
    put(sessions, intake_with(), {"id": "a"})
    before = raw_rows(sessions)
    wrong = read_keyring(f"{OLD.partition(':')[0]}:{NEW.partition(':')[2]}")
    for attempt in (lambda: check_keyring(sessions, wrong), lambda: rotate(sessions, wrong)):
        with pytest.raises(
            ConfigurationError, match="not the one that raw text in the store was sealed with"
        ):
            attempt()
    assert raw_rows(sessions) == before
    check_keyring(sessions, read_keyring(OLD))
    check_keyring(sessions, read_keyring(NEW))
    assert said(sessions, OLD, "a") == SAID


def test_keys_are_rotated_and_what_does_not_open_stays(sessions: Sessions) -> None:
    lost = new_key()
    put(sessions, intake_with(), *({"id": f"a{n}", "text": f"Nummer {n}."} for n in range(5)))
    put(sessions, intake_with(lost), {"id": "weg"})
    put(sessions, intake_with(NEW), {"id": "nieuw"})
    before = {row.story_number: row.sealed for row in raw_rows(sessions)}
    done = rotate(sessions, read_keyring(f"{NEW},{OLD}"))
    assert (done.sealed, done.unopened) == (5, {lost.partition(":")[0]: 1})
    assert [said(sessions, NEW, f"a{n}") for n in range(5)] == [f"Nummer {n}." for n in range(5)]
    after = {row.story_number: row.sealed for row in raw_rows(sessions)}
    assert sum(after[number] == sealed for number, sealed in before.items()) == 2
    assert said(sessions, lost, "weg") == SAID, "nothing was lost"
    assert rotate(sessions, read_keyring(f"{NEW},{OLD}")).sealed == 0
    with sessions() as session:
        assert store.count_raw(session) == dict(
            sorted({NEW.partition(":")[0]: 6, lost.partition(":")[0]: 1}.items())
        )
        assert [one.subject for one in store.list_audit(session, action="raw.rotated").items] == [
            NEW.partition(":")[0]
        ] * 2


def test_better_redaction_reaches_stories_that_are_there(
    sessions: Sessions, engine: Engine, blind: Intake
) -> None:
    put(sessions, blind, {"id": "a", "customer": "K-1"}, {"id": "b", "text": "De monteur kwam niet."})
    read(sessions, engine)
    assert "Fien Zandstra" in stored(sessions, "a")
    with sessions.begin() as session:
        moments = store.find_story(session, "a").moments
        last = next(moment for moment in moments if "monteur" in moment.text)
        store.save_correction(session, last, Labels(stage="hulp"), by=None)
        store.lock_changes(session)
        store.save_change(session, ChangeKind.MOVE, named=[[last]])
    done = redact_again(sessions, read_keyring(OLD), Redactor())
    assert (done.stories, done.changed, done.unopened) == (2, 1, 0)
    assert "Zandstra" not in stored(sessions, "a")
    with sessions() as session:
        texts = list(session.scalars(select(MomentTable.text)))
        assert texts
        assert not any("Zandstra" in text for text in texts)
        assert store.count_stories(session).pending == 1
        [correction] = session.scalars(select(CorrectionTable))
        [named] = session.scalars(select(ThemeChangeMomentTable))
        words = store.find_story(session, "a").utterances[correction.utterance].text
    assert words[correction.start : correction.end] == last.text.replace("Fien Zandstra", "[NAAM-1]")
    assert (named.start, named.end) == (correction.start, correction.end)
    read(sessions, engine)
    with sessions() as session:
        assert store.count_stories(session).analysed == 2
        assert store.find_story(session, "a").moments
    put(sessions, intake_with(), {"id": "a", "customer": "K-1"})
    with sessions() as session:
        assert store.count_stories(session).total == 2, "what is sent again is still known"
    assert redact_again(sessions, read_keyring(OLD), Redactor()).stories == 0
    assert redact_again(sessions, read_keyring(OLD), Redactor(), every=True).changed == 0


def test_versions_that_come_to_say_the_same_make_room(sessions: Sessions, blind: Intake) -> None:
    put(sessions, blind, {"id": "a", "text": "Met Fien Zandstra."}, {"id": "a", "text": "Met Sanne Bakker."})
    assert redact_again(sessions, read_keyring(OLD), Redactor()).changed == 2
    assert stored(sessions, "a") == stored(sessions, "a@1") == "Met [NAAM-1]."
    put(sessions, intake_with(), {"id": "a", "text": "Met Piet Jansen."})
    with sessions() as session:
        assert len(session.scalars(select(StoryTable.id)).all()) == 2, "a duplicate"


def test_a_story_that_is_being_read_in_its_old_words_is_read_again(
    sessions: Sessions, engine: Engine, blind: Intake, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(sessions, blind, {"id": "a"})
    read_stories = engine.read

    def overtaken(stories: Any) -> Any:
        redact_again(sessions, read_keyring(OLD), Redactor())
        return read_stories(stories)

    with monkeypatch.context() as patch:
        patch.setattr(engine, "read", overtaken)
        work_batch(sessions, engine, Settings(), worker="w")
    with sessions() as session:
        assert list(session.scalars(select(MomentTable.text))) == []
        row = session.scalars(select(StoryTable)).one()
    assert row.status == "pending"
    with sessions.begin() as session:
        store.release_claims(session, worker="w")
    read(sessions, engine)
    with sessions() as session:
        assert not any("Zandstra" in text for text in session.scalars(select(MomentTable.text)))
        assert store.count_stories(session).analysed == 1


def test_redacting_again_passes_over_what_does_not_open(sessions: Sessions, blind: Intake) -> None:
    put(sessions, blind, {"id": "a"})
    put(sessions, replace(blind, keyring=read_keyring(NEW)), {"id": "b"})
    done = redact_again(sessions, read_keyring(NEW), Redactor())
    assert (done.changed, done.unopened) == (1, 1)
    assert "Zandstra" in stored(sessions, "a")
    assert "Zandstra" not in stored(sessions, "b")
    assert redact_again(sessions, read_keyring(f"{NEW},{OLD}"), Redactor()).changed == 1


def test_raw_text_goes_sooner_than_its_story(sessions: Sessions) -> None:
    put(sessions, intake_with(), {"id": "a"}, {"id": "b", "text": "Later."})
    number = raw_rows(sessions)[0].story_number
    with sessions.begin() as session:
        old = datetime.now(UTC) - timedelta(days=31)
        own = RawStoryTable.story_number == number
        session.execute(update(RawStoryTable).where(own).values(kept_at=old))
    assert forget_old(sessions, 30) == 1
    assert "kwam niet" in stored(sessions, "a")
    assert said(sessions, OLD, "b") == "Later."
    assert forget_all(sessions) == 1
    assert raw_rows(sessions) == []


def test_it_goes_with_its_story(sessions: Sessions, url: str) -> None:
    intake = intake_with()
    put(sessions, intake, {"id": "a", "customer": "K-1"}, {"id": "b", "customer": "K-2"}, {"id": "c"})
    with sessions.begin() as session:
        session.execute(
            update(StoryTable)
            .where(StoryTable.id == "c")
            .values(happened_at=datetime(2020, 1, 1, tzinfo=UTC))
        )
    assert erase_customer(sessions, intake.pseudonym("K-1")).stories == 1
    retain(sessions, Settings(retention="chat=1y").periods())
    [row] = raw_rows(sessions)
    with sessions() as session:
        assert session.scalar(select(StoryTable.id).where(StoryTable.number == row.story_number)) == "b"


def test_a_customer_gets_it_opened_or_not_at_all(sessions: Sessions) -> None:
    intake = intake_with()
    put(sessions, intake, {"id": "a", "customer": "K-1"})
    put(sessions, replace(intake, store_raw=False), {"id": "b", "customer": "K-1"})
    pseudonym = intake.pseudonym("K-1")
    first, second = export_customer(sessions, pseudonym, keyring=intake.keyring)["stories"]
    assert first["raw"]["utterances"] == [SAID]
    assert second["raw"] is None
    for keyring, told in ((None, "there are no keys"), (read_keyring(NEW), "not among the keys")):
        with pytest.raises(SealError, match=told):
            export_customer(sessions, pseudonym, keyring=keyring)
    with sessions.begin() as session:
        session.execute(delete(RawStoryTable))
    assert export_customer(sessions, pseudonym)["stories"][0]["raw"] is None


def test_a_ring_of_keys_says_which_it_knows() -> None:
    ring: Keyring = read_keyring(f"{NEW},{OLD}")
    assert OLD.partition(":")[0] in ring
    assert "x" not in ring
