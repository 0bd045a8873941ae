"""Every decision holds for the past and for what comes, is previewed, and can be undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from furniture import fill, open_shop, rows, story
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine as Database
from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.changes import ChangeKind
from storymine.errors import ChangedError, InputError, NotFoundError
from storymine.settings import Settings
from storymine.store import Cell
from storymine.workflow.curating import Effect, Outcome, decide, leads_to, merge, move, undo
from storymine.workflow.splitting import propose, split

Sessions = sessionmaker[Session]
LATE, ON_TIME = "t-levering-friction", "t-levering-delight"
WAIT, BROKEN, PRICE = "t-wachttijd-friction", "t-kwaliteit-friction", "t-prijs-friction"
KIND = "t-bejegening-delight"
THEMES = (LATE, ON_TIME, WAIT, BROKEN, PRICE, KIND)


@pytest.fixture
def own() -> Settings:
    return Settings(batch_size=200)


@pytest.fixture
def shop(db: Database, own: Settings) -> Sessions:
    sessions = store.sessions(db)
    open_shop(sessions, own)
    return sessions


def belongs(sessions: Sessions) -> dict[str, str | None]:
    """The theme of each story's only moment."""
    with sessions() as session:
        found = store.list_moments(session, store.Filters(), limit=1000).items
    return {moment.story: moment.theme_id for moment in found}


def members(sessions: Sessions, theme: str | None) -> set[str]:
    return {name for name, found in belongs(sessions).items() if found == theme}


def cells(sessions: Sessions) -> dict[tuple[str | None, str | None], Cell]:
    with sessions() as session:
        matrix = store.journey_matrix(session, store.Filters())
    return {(cell.theme, cell.stage): cell for cell in (*matrix.cells, *matrix.unthemed)}


def row(sessions: Sessions, theme: str) -> store.ThemeRow:
    with sessions() as session:
        return store.find_theme(session, theme, store.Filters()).row


def test_a_merge_holds_for_the_past_and_for_what_comes(shop: Sessions, own: Settings) -> None:
    before = belongs(shop)
    made = merge(shop, [LATE], BROKEN, by="Anna")
    assert (made.effect.moments, made.effect.stories) == (10, 10)
    assert members(shop, LATE) == set()
    assert {before[name] for name in members(shop, BROKEN)} == {LATE, BROKEN}
    fill(shop, own, [story("nieuw", "De monteur kwam alweer niet opdagen")])
    assert belongs(shop)["nieuw"] == BROKEN
    with shop() as session:
        assert leads_to(session, LATE) == BROKEN
    undo(shop, made.changes[0].id)
    assert belongs(shop) == {**before, "nieuw": LATE}


def test_an_excluded_theme_takes_nothing_in(shop: Sessions, own: Settings) -> None:
    before = belongs(shop)
    made = decide(shop, WAIT, {ChangeKind.EXCLUDE: None})
    fill(shop, own, [story("nieuw", "Weer lang in de wacht gestaan")])
    assert members(shop, WAIT) == set()
    assert belongs(shop)["nieuw"] is None
    with shop() as session:
        run = store.live_themes_run(session)
        assert run is not None
        assert store.count_waiting(session, run.id) == 0, "what is excluded does not wait"
    undo(shop, made.changes[0].id)
    assert belongs(shop) == {**before, "nieuw": WAIT}


def test_moved_moments_stay_and_can_be_in_none(shop: Sessions) -> None:
    before = belongs(shop)
    there = move(shop, [("s0-0", 0), ("s0-0", 0), ("s1-0", 0)], KIND)
    away = move(shop, [("s0-2", 0)], None)
    assert (there.effect.moments, away.effect.moments) == (2, 1)
    assert (belongs(shop)["s0-0"], belongs(shop)["s1-0"], belongs(shop)["s0-2"]) == (KIND, KIND, None)
    undo(shop, there.changes[0].id)
    undo(shop, away.changes[0].id)
    assert belongs(shop) == before


def test_a_moment_that_no_theme_was_offered_can_be_moved(shop: Sessions, own: Settings) -> None:
    fill(shop, own, [story("groet", "Bedankt!")])
    assert belongs(shop)["groet"] is None
    made = move(shop, [("groet", 0)], KIND)
    assert belongs(shop)["groet"] == KIND
    undo(shop, made.changes[0].id)
    assert belongs(shop)["groet"] is None


def test_a_theme_is_split_as_proposed_and_stays_so(shop: Sessions, own: Settings) -> None:
    before = belongs(shop)
    parts = propose(shop, KIND, 2)
    made = split(shop, KIND, count=2, titles=["  Hulp   in huis "])
    [part] = made.changes[0].parts
    assert [len(members(shop, theme)) for theme in (KIND, part)] == [one.theme.moments for one in parts]
    assert row(shop, part).label == "Hulp in huis"
    alike = min(members(shop, part))
    with shop() as session:
        said = store.find_moment(session, alike, 0).text
    fill(shop, own, [story("nieuw", said + "!")])
    assert belongs(shop)["nieuw"] == part
    undo(shop, made.changes[0].id)
    assert belongs(shop) == {**before, "nieuw": KIND}


def test_a_theme_is_split_by_examples(shop: Sessions) -> None:
    made = split(shop, LATE, examples=[("s0-1", 0), ("s2-1", 0)])
    [part] = made.changes[0].parts
    assert {"s0-1", "s2-1"} <= members(shop, part)
    assert members(shop, part) | members(shop, LATE) == {f"s{n}-{way}" for n in range(5) for way in (0, 1)}
    assert row(shop, part).label != row(shop, LATE).label


def test_names_owners_pins_and_hiding(shop: Sessions) -> None:
    decided: dict[ChangeKind, str | None] = {
        ChangeKind.RENAME: " Wachten  aan de lijn ",
        ChangeKind.OWNER: "Kim",
        ChangeKind.PIN: None,
    }
    made = decide(shop, WAIT, decided)
    assert made.effect.moments == 0
    assert made.effect.names[WAIT] == "Wachten aan de lijn"
    found = row(shop, WAIT)
    assert (found.label, found.owner, found.pinned) == ("Wachten aan de lijn", "Kim", True)
    with shop() as session:
        assert store.list_themes(session, store.Filters())[0].id == WAIT
    decide(shop, WAIT, {ChangeKind.HIDE: None})
    with shop() as session:
        matrix = store.journey_matrix(session, store.Filters())
        assert WAIT not in {theme.id for theme in matrix.themes}
        assert WAIT not in {cell.theme for cell in matrix.cells}
        assert matrix.total.moments == 60
        assert WAIT in {theme.id for theme in store.list_themes(session, store.Filters(), hidden=True)}
    for change in made.changes:
        undo(shop, change.id)
    found = row(shop, WAIT)
    assert (found.label, found.owner, found.pinned, found.hidden) == (f"Over {WAIT}", None, False, True)
    decide(shop, WAIT, {ChangeKind.RENAME: "Naam"})
    decide(shop, WAIT, {ChangeKind.RENAME: None})
    assert row(shop, WAIT).label == f"Over {WAIT}"


def test_what_was_undone_can_be_brought_back(shop: Sessions) -> None:
    made = merge(shop, [LATE], BROKEN)
    merged = belongs(shop)
    taken_back = undo(shop, made.changes[0].id)
    undo(shop, taken_back.changes[0].id)
    assert belongs(shop) == merged
    with pytest.raises(ChangedError, match="undone already"):
        undo(shop, taken_back.changes[0].id)


def test_what_others_stand_on_is_undone_last(shop: Sessions) -> None:
    made = split(shop, LATE, count=2)
    stands = move(shop, [("s0-4", 0)], made.changes[0].parts[0])
    with pytest.raises(ChangedError, match=f"change {stands.changes[0].id} stands on"):
        undo(shop, made.changes[0].id)
    undo(shop, stands.changes[0].id)
    undo(shop, made.changes[0].id)
    assert split(shop, LATE, count=2, preview=True).changes[0].parts == made.changes[0].parts
    with pytest.raises(NotFoundError):
        merge(shop, [made.changes[0].parts[0]], KIND)


@pytest.mark.parametrize(
    ("ask", "error"),
    [
        (lambda s: merge(s, ["t-weg"], KIND), NotFoundError),
        (lambda s: merge(s, [KIND], "t-weg"), NotFoundError),
        (lambda s: merge(s, [KIND], KIND), InputError),
        (lambda s: merge(s, [], KIND), InputError),
        (lambda s: move(s, [("s0-0", 7)], KIND), NotFoundError),
        (lambda s: move(s, [], KIND), InputError),
        (lambda s: undo(s, 4), NotFoundError),
        (lambda s: undo(s, 2**70), NotFoundError),
        (lambda s: decide(s, KIND, {}), InputError),
        (lambda s: decide(s, KIND, {ChangeKind.RENAME: "x" * 121}), InputError),
        (lambda s: split(s, KIND, examples=[("s0-0", 0)]), InputError),
        (lambda s: propose(s, "t-weg", 2), NotFoundError),
    ],
)
def test_what_cannot_be_done_is_refused(
    shop: Sessions, ask: Callable[[Sessions], Any], error: type[Exception]
) -> None:
    with pytest.raises(error):
        ask(shop)
    with shop() as session:
        assert store.load_changes(session) == []


def test_a_circle_of_merges_is_refused(shop: Sessions) -> None:
    merge(shop, [LATE], BROKEN)
    with pytest.raises(InputError, match="itself"):
        merge(shop, [BROKEN], LATE)


def test_erasing_a_story_erases_that_the_log_names_it(shop: Sessions) -> None:
    move(shop, [("s0-0", 0)], KIND)
    from sqlalchemy import text

    with shop.begin() as session:
        session.execute(text("DELETE FROM stories WHERE id = 's0-0'"))
    with shop() as session:
        [entry] = store.list_changes(session).items
    assert (entry.named, entry.moments) == (0, 1)
    assert "s0-0" not in belongs(shop)


def nth(sessions: Sessions, number: int) -> int:
    """The id of an entry of the log, counted from its end; 0 where there are not so many."""
    with sessions() as session:
        changes = store.load_changes(session)[::-1]
    return changes[number].id if number < len(changes) else 0


Ask = Callable[[Sessions, bool], Outcome]
theme = st.sampled_from(THEMES)
place = st.builds(lambda n, way: (f"s{n}-{way}", 0), st.integers(0, 4), st.integers(0, 11))
ASKS: st.SearchStrategy[Ask] = st.one_of(
    st.builds(lambda a, b: lambda s, p: merge(s, [a], b, preview=p), theme, theme),
    st.builds(
        lambda some, into: lambda s, p: move(s, some, into, preview=p),
        st.lists(place, min_size=1, max_size=4),
        st.none() | theme,
    ),
    st.builds(lambda a: lambda s, p: decide(s, a, {ChangeKind.EXCLUDE: None}, preview=p), theme),
    st.builds(lambda a, n: lambda s, p: split(s, a, count=n, preview=p), theme, st.integers(2, 3)),
    st.builds(lambda n: lambda s, p: undo(s, nth(s, n), preview=p), st.integers(0, 12)),
)


@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], database=None
)
@given(st.lists(ASKS, min_size=1, max_size=4))
def test_what_a_preview_says_is_what_happens(shop: Sessions, asks: list[Ask]) -> None:
    """Decision after decision, on one store; what cannot be done is refused by the preview too."""
    for ask in asks:
        before, was = belongs(shop), cells(shop)
        try:
            said = ask(shop, True).effect
        except (ChangedError, InputError, NotFoundError) as refused:
            with pytest.raises(type(refused)):
                ask(shop, False)
            continue
        assert belongs(shop) == before
        assert cells(shop) == was
        made = ask(shop, False)
        assert made.effect == said
        assert_shows(said, before, belongs(shop), was, cells(shop))
        undo(shop, made.changes[-1].id)
        assert belongs(shop) == before
        assert cells(shop) == was
        with shop() as session:
            last = store.load_changes(session)[-1]
        undo(shop, last.id)  # and on from there


def assert_shows(
    said: Effect,
    before: dict[str, str | None],
    after: dict[str, str | None],
    was: dict[tuple[str | None, str | None], Cell],
    now: dict[tuple[str | None, str | None], Cell],
) -> None:
    assert said.moments == sum(before[name] != after[name] for name in before)
    count = {key: cell.moments for key, cell in was.items()}
    later = {key: cell.moments for key, cell in now.items()}
    changed = {key for key in was.keys() | now.keys() if count.get(key, 0) != later.get(key, 0)}
    shown = {(shift.theme, shift.stage): shift for shift in said.cells}
    assert changed <= shown.keys()
    for key, shift in shown.items():
        assert (shift.before.moments, shift.after.moments) == (count.get(key, 0), later.get(key, 0))


def test_the_log_tells_it_all(shop: Sessions) -> None:
    fill(shop, Settings(), rows(start=5, count=1, prefix="n"))
    number = merge(shop, [LATE], BROKEN, by="Anna").changes[0].id
    undo(shop, number, by="Bo")
    with shop() as session:
        page = store.list_changes(session, limit=1)
        [rest] = store.list_changes(session, limit=1, cursor=page.next_cursor).items
    [latest] = page.items
    assert (latest.change.kind, latest.change.undoes, latest.by) == (ChangeKind.UNDO, number, "Bo")
    assert (rest.change.kind, rest.moments, rest.by) == (ChangeKind.MERGE, 12, "Anna")
    assert rest.names == {LATE: f"Over {LATE}", BROKEN: f"Over {BROKEN}"}
