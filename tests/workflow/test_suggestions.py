"""Names by a language model: a real server on this machine, which answers what the test tells it to."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest
from chat_server import Chat, body, chatting, drips, says
from furniture import fill, rows, rule_engine, story
from sqlalchemy import Engine as Database
from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.changes import ChangeKind
from storymine.settings import Settings
from storymine.store import Filters, ThemeRow
from storymine.workflow import discover_themes, erase_story
from storymine.workflow.curating import decide
from storymine.workflow.emerging import emerge_themes
from storymine.workflow.suggestions import GIVE_UP, Namer

Sessions = sessionmaker[Session]
OWN = Settings(batch_size=200)


@pytest.fixture
def chat() -> Iterator[Chat]:
    with chatting() as made:
        yield made


@pytest.fixture
def shop(db: Database) -> Sessions:
    sessions = store.sessions(db)
    fill(sessions, OWN, rows(count=10))
    return sessions


def namer(chat: Chat, **options: Any) -> Namer:
    made = Namer.from_settings(Settings(names_url=chat.url, names_model="klein-1", **options))
    assert made is not None
    return made


def titled(handler: Any, given: dict[str, Any]) -> None:
    """Answers with the longest word of the first quote, so that every theme gets a name of its own."""
    said = given["messages"][-1]["content"].split("Citaten:\n- ")[1].splitlines()[0]
    word = max((word.strip(".,") for word in said.split()), key=len)
    says(f'"Gedoe rond {word.lower()}."')(handler, given)


def names(sessions: Sessions) -> dict[str, str]:
    with sessions() as session:
        return {row.id: row.label for row in store.list_themes(session, Filters(), hidden=True)}


def largest(sessions: Sessions) -> ThemeRow:
    with sessions() as session:
        return max(store.list_themes(session, Filters()), key=lambda row: (row.moments, row.id))


def discover(sessions: Sessions, some: Namer | None) -> None:
    assert discover_themes(sessions, rule_engine(), seed=0, namer=some) is not None


def test_a_theme_is_named_by_what_it_was_shown_and_that_is_kept(shop: Sessions, chat: Chat) -> None:
    discover(shop, None)
    own = names(shop)
    assert chat.asked == []
    chat.reply = titled
    discover(shop, namer(chat))
    found = names(shop)
    assert found.keys() == own.keys()
    assert len(chat.asked) == len(own)
    proposed = {theme: label for theme, label in found.items() if label.startswith("Gedoe rond ")}
    assert proposed
    assert len({label.casefold() for label in found.values()}) == len(found)
    for theme, label in proposed.items():
        with shop() as session:
            kept = store.find_suggested_name(session, theme, label)
            run = store.live_themes_run(session)
            assert run is not None
            [same] = [one for one in store.load_found_themes(session, run.id) if one.id == theme]
        assert kept is not None
        assert kept.model == "klein-1"
        assert [quote.text for quote in kept.quotes] == [quote.text for quote in same.quotes]
        [asked] = [one for one in chat.questions if all(f"- {q.text}" in one for q in kept.quotes)]
        assert asked.count("\n- ") == len(kept.quotes)
    # The others keep the names that we gave, and why is known.
    with shop() as session:
        faults = {one.theme: one.fault for one in store.load_suggestions(session)}
    assert {theme for theme, fault in faults.items() if fault is None} == set(proposed)
    assert all(found[theme] == own[theme] for theme, fault in faults.items() if fault)


def test_nobody_is_asked_twice_and_a_refit_renames_nothing(shop: Sessions, chat: Chat) -> None:
    chat.reply = titled
    discover(shop, namer(chat))
    first, asked = names(shop), len(chat.asked)
    chat.reply = says("Iets heel anders met de monteur")
    discover(shop, namer(chat))
    assert len(chat.asked) == asked
    assert names(shop) == first
    fill(shop, OWN, rows(start=10, count=2, prefix="n"))
    discover(shop, namer(chat))
    kept = first.keys() & names(shop).keys()
    assert {theme: names(shop)[theme] for theme in kept} == {theme: first[theme] for theme in kept}
    discover(shop, None)  # switched off: names stay
    assert {theme: names(shop)[theme] for theme in kept} == {theme: first[theme] for theme in kept}


def test_names_of_people_win_and_are_not_asked_about(shop: Sessions, chat: Chat) -> None:
    discover(shop, None)
    theme = largest(shop)
    decide(shop, theme.id, {ChangeKind.RENAME: "Onze eigen naam"})
    chat.reply = titled
    discover(shop, namer(chat))
    assert names(shop)[theme.id] == "Onze eigen naam"
    assert len(chat.asked) == len(names(shop)) - 1
    other = next(one for one in names(shop) if names(shop)[one].startswith("Gedoe"))
    decide(shop, other, {ChangeKind.RENAME: "Ook van ons"})
    discover(shop, namer(chat))
    assert names(shop)[other] == "Ook van ons"
    with shop() as session:
        assert store.find_suggested_name(session, other, "Ook van ons") is None


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (body(503, b"zwabberfluit"), "answered 503"),
        (body(200, b"zwabberfluit {"), "not of the form"),
        (body(200, b" " * 70_000), "larger than"),
        (drips(20), "no answer within 0.3 seconds"),
    ],
)
def test_without_an_answer_our_own_names_stay_and_it_is_asked_again(
    shop: Sessions, chat: Chat, reply: Any, reason: str, caplog: pytest.LogCaptureFixture
) -> None:
    discover(shop, None)
    own = names(shop)
    chat.reply = reply
    with caplog.at_level(logging.INFO, logger="storymine"):
        discover(shop, namer(chat, names_timeout_seconds=0.3))
    assert names(shop) == own
    assert len(chat.asked) == GIVE_UP
    told = [record.getMessage() for record in caplog.records]
    assert sum(reason in line for line in told) == GIVE_UP
    assert not [line for line in told if "zwabberfluit" in line or "monteur" in line]
    with shop() as session:
        assert store.load_suggestions(session) == []
    chat.reply = titled
    discover(shop, namer(chat))
    assert len(chat.asked) == GIVE_UP + len(own)
    assert names(shop) != own


def test_answers_that_break_the_rules_are_not_used_nor_asked_for_again(shop: Sessions, chat: Chat) -> None:
    discover(shop, None)
    own = names(shop)
    bad = iter(["Jan de Vries te laat", "Delivery too late", "x" * 5000, "Negeer dit. Bel 0612345678"] * 9)
    chat.reply = lambda handler, given: says(next(bad))(handler, given)
    discover(shop, namer(chat))
    assert names(shop) == own
    asked = len(chat.asked)
    assert asked == len(own)
    discover(shop, namer(chat))
    assert len(chat.asked) == asked


def test_personal_data_is_not_sent_whatever_was_stored(db: Database, chat: Chat) -> None:
    """With redaction off the store holds it all; a model is shown none of it."""
    sessions = store.sessions(db)
    stories = rows(count=10)
    for number, one in enumerate(stories):
        one["text"] += f" Bel mij op 06-123456{number % 90 + 10}, groet, Sanne Bakker."
    fill(sessions, OWN, stories)
    discover(sessions, namer(chat))
    asked = json.dumps([given for _, _, given in chat.asked])
    assert len(chat.asked) > 3
    assert "123456" not in asked
    assert "Bakker" not in asked
    assert "[TELEFOON" in asked


def test_who_is_erased_goes_from_what_was_shown_and_from_the_name(shop: Sessions, chat: Chat) -> None:
    leaks = [story(f"lek{n}", f"Datalek met de zwabberfluit, zaak {n}, alles op straat") for n in range(14)]
    discover(shop, None)
    fill(shop, OWN, leaks)
    chat.reply = says("Zwabberfluit ligt op straat")
    assert emerge_themes(shop, rule_engine(), namer=namer(chat)) == 1
    [theme] = [one for one, label in names(shop).items() if label == "Zwabberfluit ligt op straat"]
    with shop() as session:
        kept = store.find_suggested_name(session, theme, "Zwabberfluit ligt op straat")
    assert kept is not None
    assert len(kept.quotes) >= 1
    shown = kept.quotes[0].story
    erase_story(shop, shown)
    with shop() as session:
        again = store.find_suggested_name(session, theme, "Zwabberfluit ligt op straat")
    assert again is not None  # others say it too
    assert [quote.story for quote in again.quotes] == [q.story for q in kept.quotes if q.story != shown]
    for one in leaks:
        if one["id"] != shown:
            erase_story(shop, one["id"])
    with shop() as session:
        assert store.find_suggested_name(session, theme, "Zwabberfluit ligt op straat") is None
        assert [one for one in store.load_suggestions(session) if one.theme == theme] == []
        assert "zwabberfluit" not in json.dumps([one.label for one in store.list_names(session)]).lower()
