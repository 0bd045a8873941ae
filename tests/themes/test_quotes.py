from __future__ import annotations

from theme_data import observe

from storymine.themes.quotes import choose_quotes


def test_quotes_are_varied_and_of_readable_length() -> None:
    moments = [
        observe("a", 0, "Kapot!"),  # too short
        observe("b", 0, "De bank was na een week al kapot"),
        observe("c", 0, "Na een week was de bank kapot, echt al"),  # says the same
        observe("d", 0, "De poot van de tafel brak zomaar af"),
        observe("d", 1, "Ook de lade van het bureau klemt nog steeds"),  # same story
        observe("e", 0, "woord " * 60),  # too long
        observe("f", 0, "Krassen op het blad van de nieuwe eettafel"),
    ]
    quotes = choose_quotes(moments)
    assert [quote.story for quote in quotes] == ["b", "d", "f"]
    assert quotes[0].text == "De bank was na een week al kapot"


def test_at_most_five_quotes_the_most_central_first() -> None:
    things = ("bank", "kast", "tafel", "stoel", "lamp", "spiegel", "tapijt")
    quotes = choose_quotes([observe(t, 0, f"Levering van {t} door {t}handel duurde") for t in things])
    assert [quote.story for quote in quotes] == list(things[:5])


def test_a_theme_of_short_moments_still_has_a_quote() -> None:
    assert choose_quotes([observe("a", 0, "Te laat"), observe("b", 0, "Kapot!")])[0].text == "Te laat"
