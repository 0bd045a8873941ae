from __future__ import annotations

import pytest

from storymine.themes.phrases import find_phrases
from storymine.themes.words import clauses


def names_in(*texts: str) -> set[str]:
    found = find_phrases([clauses(text) for text in texts], names=frozenset({"zonnestroom"}))
    return {wording for phrase in found.values() for wording in phrase.wordings}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Het eten was koud toen het kwam", "Eten was koud"),
        ("De monteur kwam niet opdagen", "Monteur kwam niet opdagen"),
        ("Alles werd op tijd geleverd", "Op tijd geleverd"),
        ("Er was geen reactie op de klacht", "Geen reactie op de klacht"),
        ("omdat ik de bestelling nog niet heb gekregen", "Bestelling nog niet gekregen"),
        ("dat je extra moest betalen", "Extra moeten betalen"),
        ("de app werkt niet", "App werkt niet"),
        ("Veel te laat bezorgd", "Te laat bezorgd"),
        ("Je krijgt goede service", "Goede service krijgen"),
        ("Ik kreeg geen reactie", "Geen reactie krijgen"),
        ("Zij geven geen geld terug", "Geen geld teruggeven"),
        ("Heel snelle levering", "Snelle levering"),
        ("Sinds gisteren kan ik niet bellen", "Niet kunnen bellen"),
        ("nu konden we nog geen pakket volgen", "Geen pakket kunnen volgen"),
    ],
)
def test_a_phrase_stands_on_its_own(text: str, name: str) -> None:
    assert name in names_in(text)


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("Alles werd op tijd geleverd", "Tijd geleverd"),  # lost its preposition
        ("De app werkt niet", "App werkt"),  # lost its negation
        ("Het was niet echt lekker gekookt", "Lekker gekookt"),
        ("ik heb mijn factuur betaald", "Heb mijn factuur"),  # somebody's sentence
        ("Groeten van Zonnestroom klantenservice", "Zonnestroom klantenservice"),  # a name
        ("Bel [TELEFOON-1] voor de monteur", "Telefoon voor de monteur"),
        ("proberen te bestellen via de site", "Te bestellen"),
        ("terug van de resterende maanden", "Terug van de resterende"),
        ("50 euro betaald", "50 euro betaald"),
        ("Je krijgt goede service", "Krijgt goede service"),  # starts in the middle of a sentence
        ("Hij kreeg ook hulp", "Ook hulp krijgen"),
        ("Beste mensen", "Beste mensen"),  # a greeting
        ("Slechte kwaliteit houd ik niet", "Slechte kwaliteit houd"),  # has a speaker
        ("als ik slechte kwaliteit houd", "Slechte kwaliteit houd"),
        ("De tracker doet niet", "Tracker doet niet"),  # what it doesn't is missing
        ("omdat ik er geen bericht van gekregen heb", "Geen bericht van gekregen"),  # (daar)van
        ("Een offerte tw mail gestuurd", "Offerte tw mail"),  # no word at all
    ],
)
def test_a_phrase_is_not_cut_through(text: str, broken: str) -> None:
    assert broken not in names_in(text)


def test_wordings_of_one_meaning_are_one_phrase() -> None:
    found = find_phrases(
        [clauses(t) for t in ("Het eten was koud", "eten koud", "koud eten!", "Het eten was koud")],
        names=frozenset(),
    )
    phrase = found[frozenset({"eten", "koud"})]
    assert phrase.times == 4
    assert phrase.name == "Eten was koud"


def test_phrases_have_two_to_six_words() -> None:
    text = "De vriendelijke monteur bracht de zware kast naar boven en zette de kast netjes tegen de muur"
    assert all(2 <= len(name.split()) <= 6 for name in names_in(text))
