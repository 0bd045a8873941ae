"""What people decided survives a discovery with more stories; on both databases."""

from __future__ import annotations

import pytest
from furniture import fill, rows, rule_engine, story
from sqlalchemy import Engine as Database
from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.changes import ChangeKind
from storymine.settings import Settings
from storymine.workflow import discover_themes, reprocess
from storymine.workflow.curating import decide, merge, move, undo
from storymine.workflow.splitting import split

Sessions = sessionmaker[Session]
OWN = Settings(batch_size=200)


@pytest.fixture
def shop(db: Database) -> Sessions:
    sessions = store.sessions(db)
    fill(sessions, OWN, rows(count=10))
    discover_themes(sessions, rule_engine(), seed=0)
    return sessions


def belongs(sessions: Sessions) -> dict[str, str | None]:
    with sessions() as session:
        found = store.list_moments(session, store.Filters(), limit=1000).items
    return {moment.story: moment.theme_id for moment in found}


def names(sessions: Sessions) -> dict[str, str]:
    with sessions() as session:
        return {row.id: row.label for row in store.list_themes(session, store.Filters(), hidden=True)}


def theme_of(sessions: Sessions, name: str) -> str:
    theme = belongs(sessions)[name]
    assert theme is not None
    return theme


def test_all_that_was_decided_survives_a_refit(shop: Sessions) -> None:
    late, broken, wait, kind = (theme_of(shop, f"s0-{way}") for way in (0, 6, 4, 8))
    on_time, price = theme_of(shop, "s0-2"), theme_of(shop, "s0-10")
    merged = merge(shop, [late], broken).changes[0]
    [part] = split(shop, on_time, examples=[(f"s{n}-3", 0) for n in range(6)]).changes[0].parts
    move(shop, [("s0-4", 0)], kind)
    away = move(shop, [("s1-4", 0)], None).changes[0]
    decided: dict[ChangeKind, str | None] = {ChangeKind.RENAME: "Aan de lijn", ChangeKind.PIN: None}
    decide(shop, wait, decided | {ChangeKind.OWNER: "Kim"})
    excluded = decide(shop, price, {ChangeKind.EXCLUDE: None}).changes[0]
    before, was = belongs(shop), names(shop)

    fill(shop, OWN, rows(start=10, count=4, prefix="n"))
    discover_themes(shop, rule_engine(), seed=0)

    after, now = belongs(shop), names(shop)
    ways = {0, 1, 2, 3, 4, 5, 6, 7, 10}  # discovery may part the friendly ones otherwise
    decided_about = [name for name in before if int(name.split("-")[1]) in ways]
    assert {name: after[name] for name in decided_about} == {name: before[name] for name in decided_about}
    assert {theme: now[theme] for theme in (broken, part)} == {theme: was[theme] for theme in (broken, part)}
    assert now[wait] == "Aan de lijn"
    assert {after[f"n{n}-0"] for n in range(10, 14)} == {broken}
    assert {after[f"n{n}-3"] for n in range(10, 14)} == {part}
    assert {after[f"n{n}-10"] for n in range(10, 14)} == {None}

    for change in (merged, away, excluded):
        undo(shop, change.id)
    restored = belongs(shop)
    assert {restored[f"{name}-0"] for name in ("s0", "n12")} == {late}
    assert restored["s1-4"] == wait
    assert restored["n12-10"] == price
    assert restored["s0-4"] == kind


def test_a_pinned_theme_that_is_not_found_again_keeps_its_moments(shop: Sessions) -> None:
    """Where the stories that made it are few among many others, it would be gone."""
    late = theme_of(shop, "s0-0")
    decide(shop, late, {ChangeKind.PIN: None})
    own = {name for name, theme in belongs(shop).items() if theme == late}
    more = [
        story(f"m{n}", f"Een datalek, mijn bankgegevens van nummer {n} liggen op straat") for n in range(40)
    ]
    fill(shop, OWN, more)
    discover_themes(shop, rule_engine(), seed=3)
    after = belongs(shop)
    assert {name for name in own if after[name] != late} == set()


def test_reading_all_again_keeps_what_was_decided(shop: Sessions) -> None:
    late, broken = theme_of(shop, "s0-0"), theme_of(shop, "s0-6")
    merge(shop, [late], broken)
    decide(shop, broken, {ChangeKind.RENAME: "Wat er misgaat"})
    move(shop, [("s0-4", 0)], broken)
    before = belongs(shop)
    reprocess(shop, rule_engine(), OWN)
    assert belongs(shop) == before
    assert names(shop)[broken] == "Wat er misgaat"
