"""What somebody proposes is held to the rules for names of our own."""

from __future__ import annotations

import pytest

from storymine.themes.suggested import Vocabulary, fault_of, tidy

QUOTES = [
    "Mijn pakket kwam drie dagen te laat en niemand belde.",
    "De bezorger was te laat, ik heb lang aan de telefoon gehangen met Zwabber over mijn pakket.",
    "Weer te laat bezorgd door Zwabber, de app van de winkel werkt ook niet.",
]
SAID = Vocabulary.of(QUOTES, ["pakket", "bezorger"])


@pytest.mark.parametrize(
    ("proposed", "name"),
    [
        ("Pakket te laat bezorgd", "Pakket te laat bezorgd"),
        (' "pakket Te Laat bezorgd."\n', "Pakket te laat bezorgd"),
        ("**Wachten aan de telefoon**", "Wachten aan de telefoon"),
        ("Problemen met de app", "Problemen met de app"),
        ("Onvriendelijke bezorger", "Onvriendelijke bezorger"),
        ("Niet gebeld bij late bezorging", "Niet gebeld bij late bezorging"),
    ],
)
def test_good_names_are_written_our_way(proposed: str, name: str) -> None:
    assert tidy(proposed) == name
    assert fault_of(name, SAID, taken=["Aardig geholpen"]) is None


@pytest.mark.parametrize(
    ("proposed", "fault"),
    [
        ("", "no phrase"),
        ("...", "no phrase"),
        ("Naam: te laat bezorgd", "no phrase"),
        ("Te laat, niet gebeld", "no phrase"),
        ("Pakket 3 dagen te laat", "no phrase"),
        ("Bezorger [NAAM-1] te laat", "no phrase"),
        ("Te laat bezorgd\nMijn pakket te laat", "not two to six words"),
        ("Pakket <b>te laat</b>", "no phrase"),
        ("Bezorging", "not two to six words"),
        ("Klanten vinden dat hun pakket veel te laat komt", "not two to six words"),
        ("pakket " * 30, "no phrase"),
        ("Package delivery too late", "not Dutch"),
        ("Ik wacht op mijn pakket", "does not read"),
        ("Pakket te laat van", "does not read"),
        ("De bezorger van het", "does not read"),
        ("Te laat door Zwabber", "does not read"),
        ("Vlucht naar huis geannuleerd", "says nothing"),
        ("Te laat bezorgd", "too like"),
        ("te laat bezorgd pakket", "too like"),
    ],
)
def test_what_is_no_name_has_a_fault(proposed: str, fault: str) -> None:
    found = fault_of(tidy(proposed), SAID, taken=["Te laat bezorgd", "Aardig geholpen"])
    assert found is not None
    assert fault in found
