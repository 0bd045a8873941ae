"""Redaction through its public interface: what is found, what stays, and what always holds."""

from __future__ import annotations

import csv
import re
import sys
from collections import Counter
from pathlib import Path
from types import FrameType

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from redaction_cases import SENTENCES, cases

from storymine.domain import Channel, Speaker, Story, Utterance
from storymine.errors import ConfigurationError
from storymine.ingest import Redaction, Redactor
from storymine.ingest.redaction import KINDS
from storymine.ingest.redaction.scoring import Marked, parse_marked, score

REDACTOR = Redactor()


def applied(text: str, redaction: Redaction) -> str:
    """The input with its spans replaced, from their offsets alone."""
    parts, position = [], 0
    for span in redaction.spans:
        parts += [text[position : span.start], span.placeholder]
        position = span.end
    return "".join([*parts, text[position:]])


def test_recall_and_precision_per_kind() -> None:
    hits: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for text, spans in cases():
        got = {(span.start, span.end, span.kind) for span in REDACTOR.redact(text).spans}
        hits.update(kind for _, _, kind in got & set(spans))
        wanted.update(kind for _, _, kind in spans)
        found.update(kind for _, _, kind in got)
    for kind in KINDS:
        floor = 0.9 if kind == "NAAM" else 0.98
        assert hits[kind] >= floor * wanted[kind], f"recall of {kind}"
        assert hits[kind] >= floor * found[kind], f"precision of {kind}"
    assert set(wanted) == set(KINDS)
    assert len(cases()) >= 150


# Recall and precision: of the test half a little below what it reaches, of the blind one a little below what
# it reached before anybody had looked at it, and of the last four, from which nothing is learnt, a little
# below what they reach (docs/privacy.md). Kinds that are not here: OTHERS.
FLOORS = {
    "test": {"NAAM": (0.96, 0.93), "ADRES": (0.96, 0.98)},
    "blind": {"NAAM": (0.92, 0.89), "ADRES": (0.95, 0.88)},
    "last": {"NAAM": (0.86, 0.85), "ADRES": (0.87, 0.89)},
    "choice": {"NAAM": (0.86, 0.91), "ADRES": (0.87, 0.95), "KLANTNUMMER": (0.98, 0.8)},
    "third": {"NAAM": (0.97, 0.95), "ADRES": (0.97, 0.98)},
    "fourth": {
        "NAAM": (0.94, 0.92),
        "ADRES": (0.85, 0.86),
        "KENTEKEN": (0.87, 0.98),
        "GEBOORTEDATUM": (0.81, 0.98),
    },
}
OTHERS = {
    "test": (0.98, 0.98),
    "blind": (0.93, 0.93),
    "last": (0.97, 0.97),
    "choice": (0.98, 0.92),
    "third": (0.98, 0.98),
    "fourth": (0.98, 0.98),
}


def halves() -> dict[str, list[Marked]]:
    """The marked sentences of redaction_set.tsv, by their half."""
    path = Path(__file__).parent / "redaction_set.tsv"
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    return {
        half: [parse_marked(row["text"]) for row in rows if row["half"] == half]
        for half in ("dev", "test", "blind", "last", "choice", "third", "fourth")
    }


@pytest.mark.parametrize(
    ("half", "fewest"),
    [("test", 380), ("blind", 520), ("last", 500), ("choice", 250), ("third", 300), ("fourth", 340)],
)
def test_recall_and_precision_on_marked_sentences(half: str, fewest: int) -> None:
    sentences = halves()[half]
    assert len(sentences) >= fewest
    for kind, counts in score(REDACTOR, sentences).items():
        recall, precision = FLOORS[half].get(kind, OTHERS[half])
        assert counts.recall >= recall, f"recall of {kind}"
        assert counts.precision >= precision, f"precision of {kind}"


def test_the_set_has_every_kind_and_as_many_sentences_without_any() -> None:
    both = [sentence for half in halves().values() for sentence in half]
    assert {kind for _, spans in both for _, _, kind in spans} == set(KINDS)
    assert sum(not spans for _, spans in both) >= 350
    assert len({text for text, _ in both}) == len(both) >= 800


def test_what_is_said_is_one_placeholder_with_what_is_written() -> None:
    text = "nul zes twaalf vierendertig zesenvijftig achtenzeventig dus 06-12345678"
    assert REDACTOR.redact(text).text == "[TELEFOON-1] dus [TELEFOON-1]"


def test_the_same_person_keeps_one_placeholder() -> None:
    text = "Jan de Vries belde. Meneer de Vries was boos, zei Sanne. Jan belt morgen, Sanne ook."
    assert REDACTOR.redact(text).text == (
        "[NAAM-1] belde. Meneer [NAAM-1] was boos, zei [NAAM-2]. [NAAM-1] belt morgen, [NAAM-2] ook."
    )


def test_the_same_number_written_in_another_way_keeps_one_placeholder() -> None:
    text = "Bel 06-12345678, dus +31 6 12 34 56 78, of 020-1234567."
    assert REDACTOR.redact(text).text == "Bel [TELEFOON-1], dus [TELEFOON-1], of [TELEFOON-2]."


def test_a_story_has_one_set_of_placeholders() -> None:
    story = Story(
        id="1",
        channel=Channel.CALL,
        utterances=(
            Utterance(Speaker.AGENT, "Goedemiddag, u spreekt met Quirine."),
            Utterance(Speaker.CUSTOMER, "Met Terwindt. Mijn mail is t@voorbeeld.nl.", start=4.0),
            Utterance(Speaker.AGENT, "Dank mevrouw Terwindt, ik mail t@voorbeeld.nl. Groet, Quirine"),
        ),
        metadata={"team": "Team van Quirine"},
    )
    redacted = REDACTOR.redact_story(story)
    assert [utterance.text for utterance in redacted.utterances] == [
        "Goedemiddag, u spreekt met [NAAM-1].",
        "Met [NAAM-2]. Mijn mail is [EMAIL-1].",
        "Dank mevrouw [NAAM-2], ik mail [EMAIL-1]. Groet, [NAAM-1]",
    ]
    assert redacted.metadata == {"team": "Team van [NAAM-1]"}
    assert redacted.utterances[1].start == 4.0
    assert REDACTOR.redact_story(redacted) == redacted


def test_a_name_given_away_once_is_found_everywhere() -> None:
    text = "U spreekt met Xylander. Ik vond Xylander erg vriendelijk."
    assert "Xylander" not in REDACTOR.redact(text).text


def test_new_placeholders_go_on_where_old_ones_stopped() -> None:
    assert REDACTOR.redact("[NAAM-3] sprak met Sanne").text == "[NAAM-3] sprak met [NAAM-4]"


def test_only_the_kinds_asked_for() -> None:
    redactor = Redactor(kinds=["EMAIL"])
    assert redactor.redact("Sanne: s@voorbeeld.nl").text == "Sanne: [EMAIL-1]"


def test_an_unknown_kind_is_named() -> None:
    with pytest.raises(ConfigurationError, match="'SCHOENMAAT'"):
        Redactor(kinds=["SCHOENMAAT"])


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Kerkstraat 12, 1234 AB Utrecht", "[ADRES-1]"),
        ("Kerkstraat 12 te Bergen op Zoom is dicht", "[ADRES-1] is dicht"),
        ("Lei 12, 3000 Leuven", "[ADRES-1]"),
        ("Nassaulaan 5, 2514 JS Den Haag", "[ADRES-1]"),
        ("Kanaaldijk-Zuid 88, Helmond - hond", "[ADRES-1] - hond"),
        ("dorpsstraat 118a, 3927 bd renswoude", "[ADRES-1]"),
        ("het gaat om Nieuwe Gracht 9 rood, boven", "het gaat om [ADRES-1], boven"),
        ("ik woon achterom drie in scheemda", "ik woon [ADRES-1]"),
        ("Wim Zwart\nPostbus 114, 1440 AC Purmerend", "[NAAM-1]\n[ADRES-1]"),
        ("Spoorstr. 18, Beek en Donk", "[ADRES-1]"),
        ("eikenlaan 22 hoogeveen ja klopt", "[ADRES-1] ja klopt"),
        ("incasso gelukt, opn 27e", "incasso gelukt, opn 27e"),
        ("Einddat 31-10, Hoefslag 7-9", "Einddat 31-10, [ADRES-1]"),
        ("Herinnering 2, wachtwoord en Koekjes 12", "Herinnering 2, wachtwoord en Koekjes 12"),
        ("meterst 41872, stand juist", "meterst 41872, stand juist"),
        ("De winkel in de Kerkstraat in Utrecht", "De winkel in de Kerkstraat in Utrecht"),
        ("wij wonen aan de Sluiskade in Almelo", "wij wonen aan de [ADRES-1] in Almelo"),
        ("Wij zijn verhuisd naar Utrecht", "Wij zijn verhuisd naar Utrecht"),
    ],
)
def test_postcode_and_town_follow_their_street_in_one_placeholder(text: str, left: str) -> None:
    assert REDACTOR.redact(text).text == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("volg x.com/bor_en_bies maar", "volg [URL-1] maar"),
        ("zie instagram.com/coolblue of x.com/ziggo", "zie instagram.com/coolblue of x.com/ziggo"),
        ("@NS_online reed niet, zegt @marloes_k", "@NS_online reed niet, zegt [URL-1]"),
        ("dank @lies_vdb88 en @nieuws_24", "dank [URL-1] en @nieuws_24"),
        ("zie https://www.tiktok.com/@nora.bakt", "zie [URL-1]"),
        ("snap: sanne_xo, insta is @fitmetfemke", "snap: [URL-1], insta is [URL-2]"),
        ("zie u/zwaluw_gent of app.bank.nl/reset/k2L9fPq8", "zie [URL-1] of [URL-2]"),
        ("op www.bank.nl niet, mijn blog www.kookt.nl wel", "op www.bank.nl niet, mijn blog [URL-1] wel"),
        ("mail info@winkelketen.nl of info@gmail.com", "mail info@winkelketen.nl of [EMAIL-1]"),
    ],
)
def test_pages_of_persons_go_and_those_of_companies_stay(text: str, left: str) -> None:
    assert REDACTOR.redact(text).text == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("kenteken is vier negen r h t acht ja", "kenteken is [KENTEKEN-1] ja"),
        ("onderdeel GH-12-KL is leverbaar", "onderdeel GH-12-KL is leverbaar"),
        ("de auto GH-12-KL staat hier", "de auto [KENTEKEN-1] staat hier"),
        (
            "dat is vier een een een een een een een een een een een een een een een",
            "dat is [KAART-1]",
        ),
        ("mijn ticket YQ7R2M", "mijn ticket [KLANTNUMMER-1]"),
        ("artikel AB12345678 is op", "artikel AB12345678 is op"),
        ("hk Daphne Zuidgeest (01/07/79)", "hk [NAAM-1] ([GEBOORTEDATUM-1])"),
        ("De garantie liep sinds 12-04-1998", "De garantie liep sinds 12-04-1998"),
        ("kenteken jan bernard zes zes drie leo", "kenteken [KENTEKEN-1]"),
        ("reserveringscode is q x zeven t twee l", "reserveringscode is [KLANTNUMMER-1]"),
        ("ik zoek de brief zes zes nul een vier acht drie", "ik zoek de brief [KLANTNUMMER-1]"),
        ("artikelnummer vijf vijf twee acht negen nul", "artikelnummer vijf vijf twee acht negen nul"),
        ("BSN 257523431/124050311 (echtpaar)", "BSN [BSN-1]/[BSN-2] (echtpaar)"),
        ("GD: 19630730", "GD: [GEBOORTEDATUM-1]"),
        ("bestelling #A-302-118", "bestelling #[KLANTNUMMER-1]"),
        ("uw storingsnummer 0800 1455 zwijgt", "uw storingsnummer 0800 1455 zwijgt"),
        ("artnr 200-417-X is op", "artnr 200-417-X is op"),
        ("ord 60-118842, track 323212441900778231", "ord [KLANTNUMMER-1], track [KLANTNUMMER-2]"),
        ("is uw auto de 68 xh jd", "is uw auto de [KENTEKEN-1]"),
        ("de auto van 10 op 20", "de auto van 10 op 20"),
        ("geboortedatum is dan twintig zeven vijfentachtig", "geboortedatum is dan [GEBOORTEDATUM-1]"),
        ("bel 088 - 123 4567 of (0)6 13 24 35 46", "bel 088 - 123 4567 of [TELEFOON-1]"),
    ],
)
def test_numbers_that_nobody_names(text: str, left: str) -> None:
    assert REDACTOR.redact(text).text == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Dat was alles.\nTruida van Amerongen", "Dat was alles.\n[NAAM-1]"),
        ("Dat was alles.\nTeam Klantenservice", "Dat was alles.\nTeam Klantenservice"),
        ("Femkes uitleg was helder", "[NAAM-1] uitleg was helder"),
        ("Bedankt!\nDirk", "Bedankt!\n[NAAM-1]"),
        ("Tot ziens.\nJuridische Zaken", "Tot ziens.\nJuridische Zaken"),
        ("ik heet echter De Grood", "ik heet echter [NAAM-1]"),
        ("dat is nguyen n g u y e n", "dat is [NAAM-1] [NAAM-2]"),
        ("ja met martina van oosterhout de leeuw", "ja met [NAAM-1]"),
        ("de mevrouw van de winkel lachte", "de mevrouw van de winkel lachte"),
        ("mw de wit-aarts geeft dat aan", "mw [NAAM-1] geeft dat aan"),
        ("die mevrouw van der Zwalm belde", "die mevrouw [NAAM-1] belde"),
        ("wij aten bij Sterre aan Zee", "wij aten bij Sterre aan Zee"),
        ("bericht van Sanne aan Piet", "bericht van [NAAM-1] aan [NAAM-2]"),
        ("de hoek van de Meint Veningastraat", "de hoek van de Meint Veningastraat"),
        ("Els V. en Els D. belden", "[NAAM-1] en [NAAM-2] belden"),
        ("met een d van dirk", "met een d van dirk"),
        ("ik spel het w i e r s i n g a", "ik spel het [NAAM-1]"),
        ("de groetjes van ton en truus", "de groetjes van [NAAM-1] en [NAAM-2]"),
        ("Groot, J. en Groot, M. zelfde adres", "[NAAM-1] en [NAAM-2] zelfde adres"),
        ("De Smedt Carine, klant sinds 98", "[NAAM-1], klant sinds 98"),
        ("bestelling van J Smit", "bestelling van [NAAM-1]"),
        ("en dan voorletters a m", "en dan voorletters [NAAM-1]"),
        ("TB Van Looveren na 17u", "TB [NAAM-1] na 17u"),
        ("mw. T. Oude Avenhuis belt", "mw. [NAAM-1] belt"),
        ("brief aan W.A.F. baron van Heeckeren", "brief aan [NAAM-1]"),
        ("bep klaassen geboren", "[NAAM-1] geboren"),
        ("Pizzeria Da Giovanni levert lauw", "Pizzeria Da Giovanni levert lauw"),
        ("Van den Berg Keukens belooft veel", "Van den Berg Keukens belooft veel"),
        ("Sanne's Koffiehoek is gezellig", "Sanne's Koffiehoek is gezellig"),
    ],
)
def test_names_by_where_they_stand(text: str, left: str) -> None:
    assert REDACTOR.redact(text).text == left


@pytest.mark.parametrize(
    "text", ["", " ", "\x00", "\ue000", "[NAAM-", "[NAAM-1]", "€", "\n\n", "☎️ 06", "code 3ad2-b"]
)
def test_nothing_to_find(text: str) -> None:
    assert REDACTOR.redact(text) == Redaction(text=text, spans=())


SET = "\n".join(text for half in halves().values() for text, _ in half)
WORDS = sorted(set(re.findall(r"[^\s<>]+", SENTENCES + SET)))
FRAGMENTS = st.one_of(
    st.sampled_from(WORDS),
    st.sampled_from(
        ["[NAAM-1]", "[ADRES-12]", "06-12345678", "mevrouw", "Van", "Jan", "Kerkstraat 1", "\n", "."]
    ),
    st.text(max_size=8),
)
TEXTS = st.lists(FRAGMENTS, max_size=25).map(" ".join)


@given(TEXTS)
@example("Jan Jan-de Vries [NAAM-1] Bakker 1234 AB 12")
@example("kenteken Jo 12-ab-3 12-AB-34 12")
@settings(max_examples=300, deadline=None)
def test_offsets_are_exact_and_redacting_twice_changes_nothing(text: str) -> None:
    once = REDACTOR.redact(text)
    assert applied(text, once) == once.text
    assert all(0 <= span.start < span.end <= len(text) for span in once.spans)
    assert REDACTOR.redact(once.text) == Redaction(text=once.text, spans=())


@given(st.text(max_size=300))
@settings(max_examples=200, deadline=None)
def test_any_text_goes_through(text: str) -> None:
    once = REDACTOR.redact(text)
    assert applied(text, once) == once.text
    assert REDACTOR.redact(once.text).spans == ()


@pytest.mark.parametrize(
    "piece",
    [
        "0",
        "a",
        "A",
        "1 ",
        "A ",
        "Jan ",
        "a@",
        "-",
        "06-",
        "A.",
        "van ",
        "Van de ",
        "https://a/",
        "1234 AB ",
        "mw ",
        "[NAAM-",
        "een twee ",
        "jan punt ",
        "a apenstaartje ",
        "klantnummer ",
        "kerkstraat een ",
        "geboren 1-1-1970 ",
        "n l een ",
        "a b ",
        "woon aan de ",
        "nummer 1 in de ",
        "@a_ ",
        "x.com/",
        "Jan\n",
        "ref AB1",
        "a punt ",
        "jan bernard ",
        "Groot, J. ",
        "De Wit ",
        "#A-1-",
        "insta a_",
        "a.nl/",
        "voorletters a ",
        "aaaa a a a a ",
        "van de leeuw ",
        "wil van der ",
        "pakket AB-1 ",
        "geboren, op ",
        "@a ",
        "#aaa.",
        "a.nl/a-a-",
        "https://a.nl/?page=1&",
        "ziet de melding ",
        "naam a. ",
        "met eh ",
        "de bv ",
        "Zzz ",
        "A-b-",
        "kleur Rosa en ",
        "kenteken 1 van 19 ",
    ],
)
def test_the_work_grows_no_faster_than_the_text(piece: str) -> None:
    REDACTOR.redact(
        "de dekvloer"
    )  # a word that no list has: loads the dictionary, which is no work on a text
    short, long = (steps((piece * 20_000)[:length]) for length in (5_000, 20_000))
    assert long < 6 * short + 2_000


def steps(text: str) -> int:
    """How many calls of functions redacting this text takes."""
    count = 0

    def seen(_frame: FrameType, event: str, _what: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(seen)
    try:
        REDACTOR.redact(text)
    finally:
        sys.setprofile(None)
    return count


@given(
    first=st.sampled_from(["Sanne", "Jelte", "Ayşe", "Piotr", "Wouter"]),
    family=st.sampled_from(["de Boer", "Hoekstra", "van der Linden", "Yılmaz", "Kowalski"]),
    turns=st.permutations(range(4)),
)
@settings(max_examples=40, deadline=None)
def test_one_person_has_one_placeholder_in_all_utterances(first: str, family: str, turns: list[int]) -> None:
    parts = (
        f"Mijn naam is {first} {family}.",
        f"Dank u wel, mevrouw {family[0].upper()}{family[1:]}.",
        f"{first} belde vorige week ook al.",
        f"Groet, {first}",
    )
    said = [parts[0], *(parts[turn] for turn in turns if turn)]
    speakers = [Speaker.CUSTOMER, Speaker.AGENT, Speaker.CUSTOMER, Speaker.AGENT]
    utterances = tuple(Utterance(who, text) for who, text in zip(speakers, said, strict=True))
    redacted = REDACTOR.redact_story(Story(id="1", channel=Channel.CALL, utterances=utterances))
    for utterance in redacted.utterances:
        assert re.findall(r"\[NAAM-\d+\]", utterance.text) == ["[NAAM-1]"]
        assert first not in utterance.text


def test_without_guesses_only_what_rules_find() -> None:
    text = "goedemiddag met torrike"
    assert REDACTOR.redact(text).text == "goedemiddag met [NAAM-1]"
    assert Redactor(guess=False).redact(text).spans == ()


def test_what_an_analysis_needs_stays() -> None:
    text = "Ziggo rekende 45,95 op 3 maart 2025 in Utrecht; PostNL kwam om 12.30 uur, tweede keer in 2 weken."
    assert REDACTOR.redact(text).text == text


@pytest.mark.parametrize(
    "text", ["\ud83d Kerkstraat 12", "Mijn naam is Jan\ude00 de Vries"], ids=("before", "in")
)
def test_half_an_emoji_is_redacted_around_and_keeps_its_place(text: str) -> None:
    found = Redactor().redact(text)
    assert found.text.encode("utf-8")
    assert "Kerkstraat" not in found.text
    assert all(0 <= span.start < span.end <= len(text) for span in found.spans)
    assert found.text.count("\N{REPLACEMENT CHARACTER}") == 1
