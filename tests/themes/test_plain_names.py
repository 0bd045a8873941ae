from __future__ import annotations

from theme_data import observe

from storymine.themes.plain_names import plain_name

FRICTION = [observe("a", n, "x", drivers=["kwaliteit"], valence=2) for n in range(4)]
DELIGHT = [observe("b", n, "x", drivers=["bejegening"], valence=5) for n in range(4)]
NOTHING = [observe("c", n, "x", drivers=["geen"], valence=3) for n in range(4)]


def test_a_shared_driver_names_the_theme() -> None:
    assert plain_name(FRICTION, ("vlees", "taai"), taken=()) == "Kwaliteit valt tegen"
    assert plain_name(DELIGHT, ("saus",), taken=()) == "Vriendelijk geholpen"


def test_a_second_theme_with_that_driver_gets_its_strongest_new_word() -> None:
    taken = ("Kwaliteit valt tegen",)
    assert (
        plain_name(FRICTION, ("kwaliteiten", "vlees", "taai"), taken=taken) == "Kwaliteit valt tegen: vlees"
    )


def test_a_word_that_many_of_the_moments_say_is_part_of_the_name() -> None:
    told = ["De lamp is los", "Een lamp brak af", "De lamp wiebelt", *["Het viel tegen"] * 12]
    members = [observe("a", n, text, drivers=["kwaliteit"], valence=2) for n, text in enumerate(told)]
    assert plain_name(members, ("vlees", "lamp"), taken=()) == "Kwaliteit valt tegen: lamp"
    assert plain_name(members[1:], ("vlees", "lamp"), taken=()) == "Kwaliteit valt tegen"
    assert plain_name(members, ("wiebelen", "tegen"), taken=()) == "Kwaliteit valt tegen"
    assert (
        plain_name(members, ("vlees", "lamp"), taken=("Kwaliteit valt tegen: lamp",))
        == "Kwaliteit valt tegen"
    )


def test_a_driver_of_some_names_a_theme_whose_other_moments_have_none() -> None:
    assert plain_name([*NOTHING, *NOTHING, *DELIGHT], ("saus",), taken=()) == "Vriendelijk geholpen"
    assert plain_name([*6 * NOTHING, *DELIGHT], ("vlees", "saus"), taken=()) == "Gebruiken: overig"


def test_things_come_before_verbs_in_a_name() -> None:
    words = ("draag", "toestel", "hangen", "kast")
    taken = ("Gebruiken: overig",)
    assert plain_name(NOTHING, words, taken=taken) == "Gebruiken: toestel en kast"


def test_stage_and_what_many_say_name_a_theme_without_a_driver() -> None:
    told = ["De lamp bij de kast", "Een lamp uit de kast", "De lamp hier", *["Zo staat het"] * 13]
    members = [observe("c", n, text, drivers=["geen"], valence=3) for n, text in enumerate(told)]
    words = ("vlees", "lamp", "kast", "lampje")
    assert plain_name(members, words, taken=()) == "Gebruiken: lamp en kast"
    assert plain_name(members, ("vlees", "lamp"), taken=()) == "Gebruiken: lamp"
    assert plain_name(members, ("vlees", "saus"), taken=()) == "Gebruiken: overig"
    glad = [observe("c", n, "Fijn", drivers=["geen"], valence=5) for n in range(8)]
    assert plain_name(glad, ("saus",), taken=()) == "Tevreden om uiteenlopende redenen"
    taken = ("Gebruiken: overig", "Gebruiken: vlees en saus")
    assert plain_name(members, ("vlees", "saus", "vleesje"), taken=taken) == "Gebruiken: saus en vleesje"


def test_there_is_always_a_name_of_ones_own() -> None:
    first = plain_name(NOTHING, (), taken=())
    second = plain_name(NOTHING, (), taken=(first,))
    assert first != second


def test_every_driver_has_a_name_in_every_polarity() -> None:
    from storymine.labels import label_ids

    drivers = {*label_ids("driver"), *label_ids("employee_driver")} - {"geen"}
    for driver in drivers:
        for valence in (1, 3, 5):
            members = [observe("a", 0, "x", drivers=[driver], valence=valence)]
            assert "gemeenschappelijk" not in plain_name(members, (), taken=())
            assert len(plain_name(members, ("woord",), taken=()).split()) <= 6
