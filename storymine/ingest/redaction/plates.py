"""Licence plates, Dutch and Belgian, written and spelled out in speech."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from storymine.ingest.redaction.findings import Found, squeeze
from storymine.ingest.redaction.letters import BY_WORD, LETTER_NAMES, LETTER_WORDS, letter_of
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
    "L2N3L2",
)
# The first sign of a Belgian plate: a digit for cars, letters for motorbikes, trailers, taxis and so on.
_BELGIAN_HEAD: Final = "[1-9EMOQSTUWZ]"


def _plate(separator: str) -> str:
    def part(kind: str, times: str) -> str:
        return ("[A-Z]" if kind == "L" else r"\d") + f"{{{times}}}"

    dutch = (separator.join(part(form[i], form[i + 1]) for i in (0, 2, 4)) for form in _PLATE_FORMS)
    belgian = (rf"{_BELGIAN_HEAD}{separator}[A-Z]{{3}}{separator}\d{{3}}",)
    return "|".join((*dutch, *belgian))


_PLATE: Final = re.compile(
    r"(?<![\w-])(?!\d{1,2}-(?:jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)-(?:\d\d){1,2}(?!\d))"
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
_VEHICLES: Final = (
    *("kenteken", "plaat", "auto", "wagen", "bus", "motor", "scooter"),
    *("aanhanger", "caravan", "voertuig"),
)
# Small letters and numbers one after another: "w g drieënveertig p k".
_PIECE: Final = rf"(?:{BY_WORD}|[a-z]|[bdfghj-np-tvwxz]{{2,3}}|{NUMBER_WORD}|{LETTER_WORDS})"
_NEXT: Final = rf"[\s,-]{{1,2}}(?:(?:streepje|dash|slash|punt|dan|eu?h|en)\s){{0,2}}{_PIECE}"
SPELLED: Final = re.compile(rf"(?<![\w'’])({_PIECE}(?:{_NEXT}){{2,8}})(?![\w'’])")
# Codes of parcels and cards are longer than plates.
SPELLED_CODE: Final = re.compile(rf"(?<![\w'’])({_PIECE}(?:{_NEXT}){{2,24}})(?![\w'’])")
# "h p nul vier nee sorry nul zeven vier s": what was said first, and what is meant.
_CORRECTIONS: Final = ("nee", "sorry", "wacht", "pardon", "correctie", "bedoel")
_CORRECTED: Final = re.compile(
    rf"(?<![\w'’])({_PIECE}(?:{_NEXT}){{0,8}}),?\s(?:(?:of|oh?|ja|eu?h+m?)\s)?(?:{'|'.join(_CORRECTIONS)})\b"
    r"(?:[\s,]{1,2}(?:nee|sorry|wacht|pardon|eu?h+m?|ik|bedoel|dat|het|is|moet|zijn|even|toch|verkeerd|niet|maar)\b){0,4}"
    rf"[\s,]{{1,2}}({_PIECE}(?:{_NEXT}){{0,8}})(?![\w'’])"
)
_WORDS_TOO: Final = ("u ", "golf ")
_ALONE: Final = re.compile(r"(?<![\w'’])[a-z][\s,-]")
_ONE: Final = re.compile(r"(?:een|één)(?=\sstreepje\b)")
_LETTER: Final = re.compile(rf"(?:{BY_WORD}|[a-z]|[bdfghj-np-tvwxz]{{2,3}}|{LETTER_WORDS})(?=[\s,-]|\Z)")
_VOWELS: Final = frozenset("aeiou")
_REST: Final = re.compile(r"\w+|\W")
_SPELLED_FORM: Final = re.compile(rf"(?:{_plate('')})", re.I)
_CUE: Final = re.compile(
    r"kenteken|\bkent\b|plaat\b|\bauto|(?<!kinder)(?<!winkel)wagen|\bbus|motor|scooter|caravan|aanhanger|voertuig|parke(?!t)|boete|\bapk\b|lease|"
    r"verzeker|winterb|banden|lekke\b|sleutel|oprit|vignet|\btank|bumper|spiegel|aanrijd|tegenp|\btp\b|best(?:uurder|r)?\b|rijdt|gereden|\bbrgn|berging|pech|"
    r"\b(?:audi|bmw|fiat|ford|opel|seat|skoda|volvo|golf|polo|kia|toyota|mazda|renault|peugeot|citroën|citroen|aygo|tesla|mercedes|suzuki|vespa)\b",
    re.I,
)
# Parts and products have numbers that look like plates.
_PRODUCT: Final = re.compile(
    r"\b(?:onderde(?:el|len)|artikel\w*|type\w*|model\w*|serie\w*|product\w*|toner|cartridge|filter|labels?|"
    r"(?:fout|storings)?code|foutmelding|versie|firmware|batch|maat|kleur|handleiding|display|scherm)\b",
    re.I,
)
_NEAR: Final = 40
# Whatever stands behind one of these, in so many words, and can be a plate is one.
_ABROAD: Final = (
    *("duits", "pools", "frans", "belgisch", "luxemburgs", "engels", "brits", "roemeens", "bulgaars"),
    *("spaans", "italiaans", "litouws", "buitenlands"),
)
_NAMED: Final = re.compile(
    r"\b(?:kenteken(?:plaat|nummer|nr)?|(?:nummer|nr)?plaat|plaat(?:nummer|nr)|registratie|kntkn|kent|ktk|ktn|kt)\b"
    r"\.?(?=\W)",
    re.I,
)
_NAMES: Final = ("kenteken", "plaat", "registratie", "kntkn", "kent", "ktk", "ktn", "kt")
# "de Poolse bestelbus WPI 4K21".
_ABROAD_CUE: Final = re.compile(
    rf"(?:{'|'.join(_ABROAD)})e?\s\w{{0,10}}(?:auto|wagen|bus|busje|camper|motor|aanhanger)\b(?=\W)", re.I
)
_WORD: Final = re.compile(r"([\s.,:=(\"'“‘·_–-]{0,4})([^\W_]+)")
_LEADING: Final = 8
_LONGEST: Final = 8
_MOST_DIGITS: Final = 11
_SMALL_WORD: Final = 3
_SAID_BETWEEN: Final = frozenset({"streepje", "dash", "dan", "eh", "ehm", "euh", "en", "punt", "met", "de"})
_SPELLED_BY: Final = re.compile(r"\s(?:van|als\sin|zoals)\s(?=([a-z]))[a-zà-þ]{2,15}(?=[\s.,]|\Z)")
_ANY_FORM: Final = re.compile(rf"{_plate('')}|[A-Z]{{3}}\d{{3}}|\d{{3}}[A-Z]{{3}}", re.I)
# Germany, Poland, Great Britain; and what somebody chose, in capitals with a digit.
_FOREIGN: Final = re.compile(
    r"(?:[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2}[- ]?\d{1,4}[EH]?|[A-Z]{2,3}[ -]\d[A-Z\d]{3,4}|[A-Z]{2}\d\d ?[A-Z]{3}|"
    r"(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{4,8})(?![\w-])"
)
# Flights, seats and rooms have such numbers too.
_SEAT: Final = re.compile(
    r"\b(?:vlucht|blok|vak|rij|stoel|kamer|zaal|gate|perron|spoor|fitting)(?:nummer|nr\.?)?\W{1,3}(?:(?:is|was|nr\.?|de|het|eu?h+m?)\s){0,3}\Z",
    re.I,
)
# "de boekingscode is k l x vier twee p" is a code, whatever it looks like.
_CODE: Final = re.compile(
    r"(?<!kenteken)(?<!plaat)(?:code|nummer|referentie|kenmerk)\s(?:(?:is|was|dat|het|de|ja|eu?h+m?)\s){0,4}\Z"
)
_CODED: Final = re.compile(
    r"(?:code|nummer|nr\.?|order|bestelling|dossier|ref\w*|kenmerk|polis|factuur)\W{1,3}(?:is\s)?\Z", re.I
)
# Without dashes only the forms that little else has, and where a vehicle is near.
_BARE: Final = re.compile(
    r"(?<![\w-])(?:[A-Z]{2}\s?\d{3}\s?[A-Z]|\d{2}\s?[A-Z]{3}\s?\d|\d\s?[A-Z]{3}\s?\d{2,3}|[A-Z]\s?\d{3}\s?[A-Z]{2}|"
    r"[A-Z]{3}\s?\d{2}\s?[A-Z]|[A-Z]\s?\d{2}\s?[A-Z]{3}|\d{2}\s?[A-Z]{2}\s?[A-Z]{2}|[A-Z]{2}\s?\d{2}\s?[A-Z]{2})(?![\w-])"
)
# Belgian ones of before 2010, where a vehicle is near and no product.
_OLD_BELGIAN: Final = re.compile(r"(?<![\w/.-])(?:[A-Z]{3}-\d{3}|\d{3}-[A-Z]{3})(?![\w/-])")
_DOTTED: Final = re.compile(rf"(?<![\w-])(?:{_plate('[.·/]')})(?![\w-])")

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
    named = tuple(_named_plates(text, low))
    yield from named
    plates = tuple(_PLATE.finditer(text))
    for match in plates:
        if _SEAT.search(text, max(0, match.start() - _NEAR), match.start()):
            continue
        if not _is_product(text, match) or _CUE.search(text):
            yield Found(*match.span(), "KENTEKEN", squeeze(match[0]))
    for match in _PLATE_CUE.finditer(text) if any(cue in low for cue in _VEHICLES) else ():
        if not _counts(match[1]):
            yield Found(*match.span(1), "KENTEKEN", squeeze(match[1]))
    cued = bool(plates or named)
    dotted = tuple(_DOTTED.finditer(text)) if cued else ()
    bare = sorted((*_BARE.finditer(text), *_SMALL.finditer(text), *dotted), key=re.Match.start)
    for match in bare:  # the next one is a plate too: "de oude was 78 vsl 3 en de nieuwe is gz 519 r"
        cued = cued or bool(_CUE.search(text, max(0, match.start() - 60), match.end() + 60))
        if cued:
            yield Found(*match.span(), "KENTEKEN", squeeze(match[0]))
    for match in _OLD_BELGIAN.finditer(text) if "-" in text else ():
        near = _CUE.search(text, max(0, match.start() - 60), match.end() + 60)
        if (
            near
            and not _is_product(text, match)
            and not _CODED.search(text, max(0, match.start() - 25), match.start())
        ):
            yield Found(*match.span(), "KENTEKEN", squeeze(match[0]))
    for match in _BELGIAN.finditer(text):
        if not _is_product(text, match):
            yield Found(*match.span(), "KENTEKEN", squeeze(match[0]))


def _is_product(text: str, match: re.Match[str]) -> bool:
    """Whether a product, or what a machine shows, is spoken of around what is written like a plate."""
    return bool(_PRODUCT.search(text, max(0, match.start() - 2 * _NEAR), match.end() + _NEAR))


def _named_plates(text: str, low: str) -> Iterator[Found]:
    """What is called a plate, written or said: "kenteken GH.123.K", "plaat dee ef drie nul vijf ka"."""
    named = _NAMED.finditer(text) if any(name in low for name in _NAMES) else ()
    abroad = _ABROAD_CUE.finditer(text) if any(name in low for name in _ABROAD) else ()
    for cue in (*named, *abroad):
        position = cue.end()
        for _ in range(_LEADING):
            word = _WORD.match(text, position)
            if word is None or (position > cue.end() and re.search(r"[.,]\s", word[1])):
                break
            if found := _plate_at(text, word.start(2)):
                yield found
                break
            if not word[2].islower():
                break
            position = word.end()


def _plate_at(text: str, start: int) -> Found | None:
    """The plate that starts exactly here: letters and digits in up to eight parts, or as they are said."""
    if foreign := _FOREIGN.match(text, start):
        return Found(*foreign.span(), "KENTEKEN", squeeze(foreign[0]))
    tried = (_plate_by(text, start, spoken=spoken) for spoken in (True, False))
    return max(filter(None, tried), key=lambda found: found.end, default=None)


def _plate_by(text: str, start: int, *, spoken: bool) -> Found | None:
    whole, position, best = "", start, None
    while len(whole) < _LONGEST and (word := _WORD.match(text, position)):
        if position > start and not word[1]:
            break
        if whole and (spelled := _SPELLED_BY.match(text, position)) and spelled[1] == whole[-1]:
            position = spelled.end()
            best = best and Found(start, position, "KENTEKEN", best.key)
            continue
        if not (whole and word[2].lower() in _SAID_BETWEEN):
            if (piece := _piece(word[2], spoken=spoken)) is None:
                break
            whole += piece
            if _ANY_FORM.fullmatch(whole) and text[word.end() : word.end() + 1] != "-":
                best = Found(start, word.end(), "KENTEKEN", whole.upper())
        position = word.end()
    return best


def _piece(word: str, *, spoken: bool) -> str | None:
    """What a word adds to a plate; None for one that is no part of any."""
    low = word.lower()
    if low in LETTER_NAMES and (spoken or len(low) > _SMALL_WORD):
        return LETTER_NAMES[low]
    if any(map(str.isdigit, word)):
        return word
    if run := read_run(low, 0):
        return run.digits if run.end == len(low) else None
    if len(word) > _SMALL_WORD:
        return None
    lists = name_lists()
    said = word.islower() and len(word) > 1 and not _VOWELS.isdisjoint(word)
    return None if said and (word in lists.familiar or word in lists.particles) else word


def _counts(value: str) -> bool:
    """ "kenteken wijzigen, stap 1 van 19": small letters in the middle that are a word."""
    _, _, rest = value.partition(" ")
    word = rest.partition(" ")[0]
    lists = name_lists()
    said = word.islower() and not _VOWELS.isdisjoint(word)
    return said and (word in lists.familiar or word in lists.particles)


def find_spelled_plates(text: str) -> Iterator[Found]:
    """Plates as people say them: "vier negen r h t acht"."""
    yield from _corrected(text)
    yield from _named_plates(text, text.lower())
    spelled = tuple(SPELLED.finditer(text))
    cued = bool(spelled and _CUE.search(text))
    for match in spelled if cued or (spelled and _ALONE.search(text)) else ():
        pieces = list(find_pieces(text, *match.span(1)))
        whole = "".join(piece for _, _, piece in pieces)
        if match[1].startswith(_WORDS_TOO) and _SPELLED_FORM.fullmatch(whole[1:]):
            pieces, whole = pieces[1:], whole[1:]
        postcode = len(whole) == 6 and whole[:4].isdigit() and whole[4:].isalpha()
        before = max(0, match.start() - _NEAR)
        if not cued and _PRODUCT.search(text, before, match.start()):
            continue
        if _CODE.search(text, before, match.start()):
            continue
        if _SEAT.search(text, before, match.start()) or sum(map(str.isdigit, whole)) > _MOST_DIGITS:
            continue  # a flight, or an account
        if _SPELLED_FORM.fullmatch(whole) and (cued or not postcode):
            cued = True  # what is said again, or corrected, is one too
            yield Found(pieces[0][0], pieces[-1][1], "KENTEKEN", whole.upper())
        elif cued:
            yield from _inside(pieces)


def _corrected(text: str) -> Iterator[Found]:
    """Plates of which somebody says a part twice, since it was wrong."""
    if not any(word in text for word in _CORRECTIONS) or not _CUE.search(text):
        return
    for match in _CORRECTED.finditer(text):
        first, second = (list(find_pieces(text, *match.span(group))) for group in (1, 2))
        said, meant = ([piece for _, _, piece in pieces] for pieces in (first, second))
        for kept in range(len(said) + 1):
            for count in range(len(meant), 0, -1):
                whole = "".join((*said[:kept], *meant[:count]))
                if _SPELLED_FORM.fullmatch(whole):
                    yield Found(first[0][0], second[count - 1][1], "KENTEKEN", whole.upper())


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
            yield (*letter.span(), letter_of(letter[0]))
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
