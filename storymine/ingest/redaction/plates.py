"""Licence plates, Dutch and Belgian, written and spelled out in speech."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from storymine.ingest.redaction.findings import Found, squeeze
from storymine.ingest.redaction.name_lists import name_lists
from storymine.ingest.redaction.spoken import NUMBER_WORD, read_run

_SEP: Final = r"[-–]"
_PLATE_FORMS: Final = (
    "L2N2N2",
    "N2N2L2",
    "N2L2N2",
    "L2N2L2",
    "L2L2N2",
    "N2L2L2",
    "N2L3N1",
    "N1L3N2",
    "L2N3L1",
    "L1N3L2",
    "L3N2L1",
    "L1N2L3",
    "N1L2N3",
    "N3L2N1",
)


def _plate(separator: str) -> str:
    def part(kind: str, times: str) -> str:
        return ("[A-Z]" if kind == "L" else r"\d") + f"{{{times}}}"

    dutch = (separator.join(part(form[i], form[i + 1]) for i in (0, 2, 4)) for form in _PLATE_FORMS)
    belgian = (rf"[1-9]{separator}[A-Z]{{3}}{separator}\d{{3}}",)
    return "|".join((*dutch, *belgian))


_PLATE: Final = re.compile(
    r"(?<![\w-])(?!\d{1,2}-(?:jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)-)"
    rf"(?:{_plate(_SEP)})(?![\w-])",
    re.I,
)
_PLATE_VALUE: Final = rf"(?-i:{_plate(_SEP + '?')}|{_plate(' ')}|[A-Z]{{3}}-\d{{3}})|{_plate(_SEP)}"
_PLATE_CUE: Final = re.compile(
    r"\b(?:kenteken(?:plaat)?|nummerplaat|plaat|auto|wagen|busje|bus|motor|scooter|aanhanger|caravan|voertuig|leaseauto|bestelbus)\b"
    rf"(?:\W{{1,3}}(?!\d)\w{{1,10}}){{0,3}}?\W{{1,3}}"
    # Plates have no vowels, words do: "auto van 10 op 20".
    rf"({_PLATE_VALUE}|(?![\da-z ]{{0,7}}[aeiouy])(?:{_plate(' ')}))(?![\w-])",
    re.I,
)
_PLATE_WORDS: Final = ("kent", "nummerplaat", "nrplaat", "kntkn", "kt")
_VEHICLES: Final = (
    *("kenteken", "plaat", "auto", "wagen", "bus", "motor", "scooter"),
    *("aanhanger", "caravan", "voertuig"),
)
_NAMED_PLATE: Final = re.compile(
    r"\b(?:kenteken(?:plaat)?|nummerplaat|nrplaat|kntkn|kent|ktk|ktn|kt)\W{1,3}(?:\w{2,6}\s){0,2}"
    rf"({_plate('')}|{_plate(' ')}|{_plate(_SEP)}|[A-Z]{{2,3}}-\d{{2}}-?\d{{1,2}})(?![\w-])",
    re.I,
)
# Words that people say for letters: those of telephones in the Netherlands, and those of the NATO.
LETTER_WORDS: Final = (
    "anton|anna|bernard|bernhard|cornelis|dirk|eduard|ferdinand|gerard|hendrik|izaak|isaak|jan|johan|karel|leo|lodewijk|maria|nico|otto|"
    "pieter|piet|quotiënt|quirinus|rudolf|richard|simon|sophie|teunis|theo|theodor|utrecht|victor|willem|xantippe|ypsilon|ijmuiden|"
    "zacharias|zaandam|alfa|alpha|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliett?|kilo|lima|mike|november|oscar|papa|quebec|"
    "romeo|sierra|tango|uniform|whiskey|xray|yankee|zulu"
)
# Small letters and numbers one after another: "w g drieënveertig p k".
_PIECE: Final = rf"(?:[a-z]|{NUMBER_WORD}|{LETTER_WORDS})"
SPELLED: Final = re.compile(
    rf"(?<![\w'’])({_PIECE}(?:[\s,-]{{1,2}}(?:(?:streepje|punt|dan|eh|en)\s)?{_PIECE}){{2,8}})(?![\w'’])"
)
_ALONE: Final = re.compile(r"(?<![\w'’])[a-z][\s,-]")
_ONE: Final = re.compile(r"(?:een|één)(?=\sstreepje\b)")
_LETTER: Final = re.compile(rf"(?:[a-z]|{LETTER_WORDS})(?=[\s,-]|\Z)")
_REST: Final = re.compile(r"\w+|\W")
_SPELLED_FORM: Final = re.compile(rf"(?:{_plate('')})", re.I)
_CUE: Final = re.compile(
    r"kenteken|\bkent\b|plaat\b|\bauto|(?<!kinder)(?<!winkel)wagen|\bbus|motor|scooter|caravan|aanhanger|voertuig|parke(?!t)|boete|\bapk\b|lease|"
    r"verzeker|winterb|banden|lekke\b|oprit|vignet|\btank|bumper|spiegel|aanrijd|tegenp|\btp\b|best(?:uurder|r)?\b|rijdt|gereden|\bbrgn|berging|pech|"
    r"\b(?:audi|bmw|fiat|ford|opel|seat|skoda|volvo|golf|polo|kia|toyota|mazda|renault|peugeot|citroën|citroen|aygo|tesla|mercedes|suzuki|vespa)\b",
    re.I,
)
# Parts and products have numbers that look like plates.
_PRODUCT: Final = re.compile(
    r"\b(?:onderde(?:el|len)|artikel\w*|type\w*|model\w*|serie\w*|product\w*|toner|cartridge|filter|label\w*|"
    r"foutcode|storingscode|versie|firmware|batch|maat|kleur)\b",
    re.I,
)
_NEAR: Final = 40
# Flights, seats and rooms have such numbers too.
_NAMED_BY: Final = r"\b(?:kenteken|nummerplaat|plaat)\W{1,3}(?:\w{2,9}\s){0,2}"
# Belgian mopeds, and series of before 2010, in small letters too.
_OLDER: Final = re.compile(rf"{_NAMED_BY}([A-Z]{{3}}-\d{{3}}|[SMU]-[A-Z]{{3}}-\d{{3}})(?![\w-])", re.I)
# "kenteken x p 8 4 3 b": sign by sign.
_SIGNS: Final = re.compile(
    rf"{_NAMED_BY}((?:[a-z]{{1,3}}|\d{{1,3}})(?:\s(?:[a-z]|\d{{1,3}})){{2,6}})(?![\w-])", re.I
)
_SEAT: Final = re.compile(
    r"\b(?:vlucht|blok|vak|rij|stoel|kamer|zaal|gate|perron|spoor|fitting)(?:nummer|nr\.?)?\W{1,3}(?:is\s|nr\.?\s)?\Z",
    re.I,
)
# Without dashes only the forms that little else has, and where a vehicle is near.
_BARE: Final = re.compile(
    r"(?<![\w-])(?:[A-Z]{2}\s?\d{3}\s?[A-Z]|\d{2}\s?[A-Z]{3}\s?\d|\d\s?[A-Z]{3}\s?\d{2,3}|[A-Z]\s?\d{3}\s?[A-Z]{2}|"
    r"[A-Z]{3}\s?\d{2}\s?[A-Z]|[A-Z]\s?\d{2}\s?[A-Z]{3}|\d{2}\s?[A-Z]{2}\s?[A-Z]{2}|[A-Z]{2}\s?\d{2}\s?[A-Z]{2})(?![\w-])"
)

# Small letters: only those that plates have, and not what goes with a measure or a house ("nr 450 l").
_LETTER_OF: Final = r"[bdfghj-npr-tvxz]"
_SMALL: Final = re.compile(
    rf"(?<![\w-])(?!(?:nr|kl|dd|vr|vd|st|mr|dr|hr)\s)(?:{_LETTER_OF}{{2}}\s?\d{{3}}\s?{_LETTER_OF}|\d\d\s?{_LETTER_OF}{{3}}\s?\d|"
    rf"\d\s?{_LETTER_OF}{{3}}\s?\d\d|{_LETTER_OF}\s?\d{{3}}\s?{_LETTER_OF}{{2}}|{_LETTER_OF}{{3}}\s?\d\d\s?{_LETTER_OF}|"
    rf"{_LETTER_OF}\s?\d\d\s?{_LETTER_OF}{{3}}|[12][a-z]{{3}}\d{{3}})(?<!\s(?:gr|kg|st|xl|ml|km|kl|hp|pk|mb|gb|tb|dl|dd))(?![\w-])",
    re.I,
)
# Nothing but a Belgian plate is written like this.
_BELGIAN: Final = re.compile(r"(?<![\w-])[12][A-Z]{3}\d{3}(?![\w-])")


def is_plate(word: str) -> bool:
    """Whether a word is written like a plate, with its dashes."""
    return bool(_PLATE.fullmatch(word))


def find_plates(text: str) -> Iterator[Found]:
    """Dutch plates (all fourteen forms) and Belgian ones; without dashes or capitals only where a
    vehicle is named.
    """
    low = text.lower()
    named = "kenteken" in low or "plaat" in low
    for match in (*_OLDER.finditer(text), *_SIGNS.finditer(text)) if named else ():
        if match.re is _OLDER or _SPELLED_FORM.fullmatch(match[1].replace(" ", "")):
            yield Found(*match.span(1), "KENTEKEN", squeeze(match[1]))
    plates = tuple(_PLATE.finditer(text))
    for match in plates:
        if _SEAT.search(text, max(0, match.start() - _NEAR), match.start()):
            continue
        if not _PRODUCT.search(text) or _CUE.search(text):
            yield Found(*match.span(), "KENTEKEN", squeeze(match[0]))
    for cues, pattern in ((_VEHICLES, _PLATE_CUE), (_PLATE_WORDS, _NAMED_PLATE)):
        for match in pattern.finditer(text) if any(cue in low for cue in cues) else ():
            if _counts(match[1]):
                continue
            yield Found(*match.span(1), "KENTEKEN", squeeze(match[1]))
    for pattern in (_BARE, _SMALL):
        for match in pattern.finditer(text):
            if plates or _CUE.search(text, max(0, match.start() - 60), match.end() + 60):
                yield Found(*match.span(), "KENTEKEN", squeeze(match[0]))
    for match in _BELGIAN.finditer(text):
        if not _PRODUCT.search(text):
            yield Found(*match.span(), "KENTEKEN", squeeze(match[0]))


def _counts(value: str) -> bool:
    """ "kenteken wijzigen, stap 1 van 19": small letters in the middle that are a word."""
    _, _, rest = value.partition(" ")
    word = rest.partition(" ")[0]
    lists = name_lists()
    said = word.islower() and any(vowel in word for vowel in "aeiou")
    return said and (word in lists.familiar or word in lists.particles)


def find_spelled_plates(text: str) -> Iterator[Found]:
    """Plates as people say them: "vier negen r h t acht"."""
    spelled = tuple(SPELLED.finditer(text))
    cued = bool(spelled and _CUE.search(text))
    for match in spelled if cued or (spelled and _ALONE.search(text)) else ():
        pieces = list(find_pieces(text, *match.span(1)))
        whole = "".join(piece for _, _, piece in pieces)
        postcode = len(whole) == 6 and whole[:4].isdigit() and whole[4:].isalpha()
        if not cued and _PRODUCT.search(text, max(0, match.start() - _NEAR), match.start()):
            continue
        if _SPELLED_FORM.fullmatch(whole) and (cued or not postcode):
            yield Found(pieces[0][0], pieces[-1][1], "KENTEKEN", whole.upper())
        elif cued:
            yield from _inside(pieces)


def _inside(pieces: list[tuple[int, int, str]]) -> Iterator[Found]:
    """The longest stretch of pieces that is a plate, the first one of these."""
    best = ""
    for first in range(len(pieces) - 2):
        for last in range(len(pieces), first + 2, -1):
            said = "".join(piece for _, _, piece in pieces[first:last])
            if len(said) > len(best) and _SPELLED_FORM.fullmatch(said):
                best, found = said, Found(pieces[first][0], pieces[last - 1][1], "KENTEKEN", said.upper())
    if best:
        yield found


def find_pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """The letters and numbers between two offsets, each with where it stands."""
    position = start
    while position < end:
        if letter := _LETTER.match(text, position, end):
            yield (*letter.span(), letter[0][0])
            position = letter.end()
            continue
        if one := _ONE.match(text, position, end):
            yield (*one.span(), "1")
            position = one.end()
            continue
        run = read_run(text, position, end)
        if run is None or run.start != position:
            rest = _REST.match(text, position)
            position = rest.end() if rest else end
            continue
        for part in run.parts:
            yield part.start, part.end, part.digits
        position = max(run.end, position + 1)
