from __future__ import annotations

from collections.abc import Sequence

import pytest
from theme_data import observe

from storymine.domain import Observation
from storymine.labels import label_ids
from storymine.themes.plain_names import NOTHING, plain_name, plain_names

BARE = "Kwaliteit valt tegen"


def poor(*texts: str, stage: str = "gebruiken") -> list[Observation]:
    return [
        observe("a", n, text, drivers=["kwaliteit"], valence=2, stage=stage) for n, text in enumerate(texts)
    ]


def told(*needs: str, valence: int = 3, stage: str = "gebruiken", text: str = "x") -> list[Observation]:
    return [
        observe("b", n, text, drivers=["geen"], valence=valence, need=need, stage=stage)
        for n, need in enumerate(needs)
    ]


def named(
    *themes: list[Observation], keywords: Sequence[str] = (), taken: Sequence[str] = ()
) -> list[object]:
    return list(plain_names(themes, [keywords] * len(themes), taken=taken))


def test_a_shared_driver_names_the_theme() -> None:
    assert named(poor(*["x"] * 4)) == [BARE]
    glad = [observe("b", n, "x", drivers=["bejegening"], valence=5) for n in range(4)]
    assert named(glad) == ["Vriendelijk geholpen"]


@pytest.mark.parametrize(
    ("moments", "name"),
    [
        (told("vraag", "vraag", "-", "-", stage="betalen"), "Vragen over betalen"),
        (told("wens", "wens", "-", stage="wijzigen"), "Wensen over wijzigen en ruilen"),
        (told("wens", "vraag", "-", "-", stage="wijzigen"), "Vragen en wensen over wijzigen en ruilen"),
        (told("-", "-", "-", "-", "vraag", stage="vertrekken"), "Opzeggen: vragen en feiten"),
        (told("-", "-", stage="aanleiding"), "De eigen situatie: feiten en achtergrond"),
        (told("-", "-", valence=1, stage="aanleiding"), "Tegenslag in de eigen situatie"),
        (told("-", "-", valence=5, stage="hulp"), "Tevreden over contact en hulp"),
        (told("-", "-", valence=1, stage="hulp"), "Ontevreden over contact en hulp"),
        (told("vraag", "vraag", stage="geen"), "Uiteenlopende vragen"),
        (told("-", "-", valence=5, stage="geen"), "Algemeen tevreden"),
        (told("-", "-", stage="geen"), "Achtergrond en situatie van klanten"),
    ],
)
def test_without_a_driver_a_theme_is_named_after_what_its_moments_are_and_their_stage(
    moments: list[Observation], name: str
) -> None:
    assert named(moments) == [name]
    assert plain_name(moments, (), taken=()) == name


@pytest.mark.parametrize("valence", [1, 3, 5])
def test_that_moments_are_of_use_says_nothing_without_a_word_behind_it(valence: int) -> None:
    everyday = told("-", "-", valence=valence, text="de tafel staat bij het raam")
    assert named(everyday) == [None]
    [name] = named(everyday, keywords=["tafel"])
    assert str(name).endswith("tafel")
    assert named(told("vraag", "vraag", valence=valence)) == ["Vragen over het gebruik"]
    assert plain_name(everyday, (), taken=()) in (
        "Ontevreden over het gebruik",
        "Het gebruik: feiten en achtergrond",
        "Tevreden over het gebruik",
    )


def test_a_driver_of_some_names_a_theme_only_where_the_stage_does_not() -> None:
    some = [observe("c", n, "x", drivers=["prijs"], valence=5, stage="geen") for n in range(3)]
    assert named([*some, *told(*["-"] * 7, valence=5, stage="geen")]) == ["Goede prijs"]
    assert named([*some, *told(*["-"] * 7, valence=5, stage="hulp")]) == ["Tevreden over contact en hulp"]


def test_what_many_of_one_theme_and_few_of_the_other_speak_of_tells_them_apart() -> None:
    clothes = poor("Trui te wijd", "Broek gescheurd", "De schoenen knellen", "Viel tegen")
    food = poor("De soep was lauw", "Tomatensoep zonder smaak", "Kip was taai", "Viel tegen", "Slecht")
    assert named(clothes, food) == [f"{BARE}: kleding", f"{BARE}: eten"]
    assert named(clothes, poor(*["Viel tegen"] * 5)) == [f"{BARE}: kleding", BARE]


def test_a_word_tells_themes_apart_where_it_is_no_rare_one() -> None:
    lamps = poor("De lamp is los", "Een lamp brak af", "De lamp wiebelt", *["Het viel tegen"] * 5)
    rest = poor(*["Het viel tegen"] * 9)
    assert named(lamps, rest, keywords=("lamp",)) == [f"{BARE}: lamp", BARE]
    one = poor("De zwabber is los", *["Het viel tegen"] * 7)
    assert named(one, rest, keywords=("zwabber",)) == [1, BARE]


def test_a_stage_tells_themes_of_one_driver_apart() -> None:
    assert named(poor(*["x"] * 4, stage="ontvangen"), poor(*["x"] * 4)) == [f"{BARE} bij ontvangst", BARE]


def test_a_word_that_a_quarter_says_is_in_the_name_although_nothing_else_is_called_so() -> None:
    lamps = poor("De lamp is los", "Een lamp brak af", "De lamp wiebelt", *["Het viel tegen"] * 7)
    assert named(lamps, keywords=("lamp",)) == [f"{BARE}: lamp"]
    assert named([*lamps, *lamps[5:]], keywords=("lamp",)) == [BARE]
    assert named(told(*["-"] * 4, text="Het netwerk hier"), keywords=("netwerk",)) == [
        "Het gebruik: feiten en achtergrond over netwerk"
    ]


@pytest.mark.parametrize("word", ["wiebelen", "probleem", "terug", "nl"])
def test_verbs_troubles_and_small_words_are_no_part_of_a_name(word: str) -> None:
    moments = poor(*[f"Dat is {word} hier"] * 4)
    assert named(moments, keywords=(word,)) == [BARE]


def test_of_themes_that_nothing_tells_apart_the_largest_is_named_and_the_others_point_to_it() -> None:
    others = told("-", stage="aanleiding")
    assert named(poor("x", "x"), poor("x", "x", "x"), others, poor("x", "x")) == [
        1,
        BARE,
        "De eigen situatie: feiten en achtergrond",
        1,
    ]


def test_moments_that_share_nothing_have_no_name() -> None:
    mixed = [
        observe("d", n, "x", drivers=["geen"], valence=valence, stage=stage)
        for n, (valence, stage) in enumerate(
            [(1, "hulp"), (2, "betalen"), (3, "gebruiken"), (3, "geen"), (5, "geen")]
        )
    ]
    assert named(mixed) == [None]
    assert plain_name(mixed, (), taken=()) == NOTHING


def test_every_name_is_its_own() -> None:
    moments = poor("x", "x")
    assert named(moments, keywords=("lamp",), taken=[BARE]) == [f"{BARE}: lamp"]
    first = plain_name(moments, (), taken=[BARE])
    assert len({BARE, first, plain_name(moments, (), taken=[BARE, first])}) == 3


def test_every_driver_has_a_name_in_every_polarity() -> None:
    drivers = {*label_ids("driver"), *label_ids("employee_driver")} - {"geen"}
    for driver in drivers:
        for valence in (1, 3, 5):
            name = plain_name([observe("a", 0, "x", drivers=[driver], valence=valence)], (), taken=())
            assert name not in (NOTHING, "Het gebruik: feiten en achtergrond")
            assert len(name.split()) <= 6
