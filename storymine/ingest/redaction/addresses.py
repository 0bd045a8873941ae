"""Where someone lives: street with number, postcode. Places stay, they are no address by themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from storymine.ingest.redaction.findings import Found, squeeze
from storymine.ingest.redaction.name_lists import name_lists

NUMBER: Final = (
    r"\d{1,5}(?:\s?[-/]\s?\d{1,4}[a-zA-Z]?|\s?(?:bis|hs|huis|zw|rd|i{2,3}|iv)\b|\s?[-–]?\s?[A-Z]{1,2}\b(?!\s?\d)(?<!\sIK)(?<!\sDE)(?<!\sEN)(?<!\sIN)|-?[a-zA-Z]{1,2}\b)?"
    r"(?:,?\s?(?:bus|bte|app\.?|toevoeging|toev\.?|verdieping)\s?[A-Za-z]?\d{0,5}[A-Za-z]?\b)?"
)
# "12 keer", "2 dagen", "4 km" behind a word that ends like a street is no house number.
NO_COUNT: Final = (
    r"(?![\d.,:]*\d)(?!\s?(?:keer|x|dag|dagen|uur|uren|u|minuten|min|week|weken|maand|maanden|jaar|euro|eur|km|kilometer|meter|m|mensen|personen|huizen|"
    r"woningen|stuks|kinderen|procent|graden|sterren|pakketten|pakketjes|kamers|plekken|plaatsen|anderen|auto|bussen|haltes|of)\b|\s?[%€])"
)
_STRONG: Final = (
    "straat|straatje|strjitte|laan|laantje|gracht|kade|singel|plein|pleintje|dreef|steeg|plantsoen|boulevard|steenweg|dijk|weg|pad|hof|hofje|lei|baan|ring|kaai|"
    "steiger|allee|wal|vest|stede|gaarde|gaard|weide|weitje|meent|brink|erf|akker|kamp|horst|oord|veld|berg|burg|poort|molen|hoek|zoom|bos|"
    "haven|markt|park|donk|rak|sloot|schans|bolwerk|weerd|waard|es|kamp|rade|rode|eind|einde|wijk|zijde|heuvel|land|duin|linie|tuin|tuinen|hage|slag|werf|spoor|passage|vaart|wetering|sluis|brug"
)
_ANY_CASE: Final = "straat|straatje|laan|gracht|kade|singel|plein|dreef|steeg|plantsoen|steenweg|dijk|weg"
_WORD: Final = r"[A-ZÀ-Þ][\w'’.-]{0,30}"
_LINK: Final = r"(?:van|de|den|der|het|ten|ter|te|op|aan|in|'t|’t|la|du|den)"
_STREET: Final = re.compile(
    rf"(?<![\w-])((?:(?:{_WORD}|\d{{1,2}}e)\s(?:{_LINK}\s){{0,2}}){{0,3}}[A-ZÀ-Þ][\w'’-]{{0,30}}?(?:{_STRONG})|"
    rf"(?:{_WORD}\s(?:{_LINK}\s){{0,2}}){{1,3}}(?:[Ww]eg|[Ss]traat|[Ll]aan|[Pp]lein|[Kk]ade|[Gg]racht|[Ss]ingel|[Hh]of|[Dd]ijk|[Dd]reef|[Bb]aan|[Pp]ad|[Mm]arkt)|"
    rf"(?:(?<=\bde\s)van\s(?:de[rn]?\s)?)?[a-zà-þ][\w'’-]{{2,30}}?(?:{_ANY_CASE}))"
    rf"\s(?:nr\.?\s|nummer\s|huisnr\.?\s|huisnummer\s)?({NUMBER}){NO_COUNT}(?!\w)"
)
_FLEMISH: Final = re.compile(
    rf"(?<![\w-])((?:[Ss]teenweg\s(?:op|naar)\s{_WORD}|Plein\s1[89]\d\d|(?:Oude\s|Nieuwe\s|Grote\s|Lange\s|Kleine\s)?(?:Singel|Rokin|Damrak|Spui|Brink|Vrijthof|Buitenhof|Meir|Markt|Kade|Coolsingel|Meent|Voorhout)(?=\s\d)|(?:Rue|Avenue|Chaussée|Place|Boulevard|Allée)(?:\s(?:de|du|des|la|le|l['’])){{0,2}}(?:\s?{_WORD}){{1,3}}))"
    rf"\s(?:nr\.?\s)?({NUMBER}){NO_COUNT}(?!\w)"
)
# A street by what is said of it ("ik woon op Lange Voorhout 5"), whatever it is called.
_LIVES: Final = re.compile(
    rf"\b(?:[Ww]oon(?:t|achtig|de)?|[Ww]onen|[Aa]dres(?:\sis)?|[Vv]erhuis(?:d|t|en)?|[Bb]ezorgadres|[Aa]fleveradres|[Vv]erhuisd\snaar)[\s:]{{1,2}}(?:is\s)?(?:op|aan|in|naar|op\sde|aan\sde|in\sde|de)?\s?"
    rf"({_WORD}(?:\s(?:{_LINK}\s)?{_WORD}){{0,3}}\s{NUMBER}){NO_COUNT}(?!\w)"
)
_UNITS: Final = (
    "SA|SD|SS|MB|GB|TB|KB|KM|KG|CM|MM|ML|CL|DL|KW|MW|WH|HZ|PK|PM|AM|EU|OK|TV|PC|CC|"
    "CV|VA|DB|MG|LM|NS|NL|BE|US|HD|XL|UU|BV|NV"
)
_UNIT: Final = re.compile(rf"(?:{_UNITS})\b", re.I)
_POSTCODE: Final = re.compile(
    rf"(?<![\w.,€-])(?<!€\s)[1-9]\d{{3}}\s?(?!(?:{_UNITS})(?![A-Z]))[A-Z]{{2}}(?!\w|-\d)"
)
_POSTCODE_CUE: Final = re.compile(
    r"\bpostcode(?:\s(?:is|was|van))?[\s:]{1,3}([1-9]\d{3}\s?[A-Za-z]{2}|[1-9]\d{3})(?!\w)", re.I
)
_LOW_POSTCODE: Final = re.compile(
    r"(?<![\w.,€-])[1-9]\d{3}(?!kg|km|cm|mm|ml|cl|mb|gb|tb|kb|kw|mw|wh|hz|pk|pm|am|cc|mg|eu|xl|ste|en|er|de|ja|of|in|is|db|lm)[a-z]{2}(?=\s?,?\s?\d{1,4}\b)(?!\w)"
)
_SPACED_POSTCODE: Final = re.compile(
    r"(?<![\w.,€-])(?<!\d\s)[1-9](?:\s\d){3}\s[A-Za-z]\s?[A-Za-z](?!\w|['’])"
)
_GLUED_POSTCODE: Final = re.compile(
    r"(?:\A|\b(?:postcode|adres|woon|op|naar|is)[\s:]{1,2})([1-9]\d{3}[A-Za-z]{2}\d{1,4}[a-z]?)(?=\W*\Z|[,.]?\s)"
)
_BARE_POSTCODE: Final = re.compile(
    r"(?:\A|,\s|\bja\s|\bis\s)([1-9]\d{3}\s[a-z]{2}\s\d{1,4}\s?[a-z]?)(?=\W*\Z|,)"
)
_BEHIND_POSTCODE: Final = re.compile(
    rf"(?:[\s,]{{1,2}}|,?\s(?:(?:op|en|met)\s)?(?:nummer|nr\.?|huisnummer|huisnr\.?)\s){NUMBER}{NO_COUNT}(?!\w)"
)
_THEN_POSTCODE: Final = re.compile(
    rf"\s?[,\n]?\s?(?:in\s)?(?:[1-9]\d{{3}}\s?(?:[A-Z]{{2}}(?=\s?[,.\n]|\s?\Z|\s(?:in\s|te\s)?[A-Z'])"
    rf"|(?!(?:{_UNITS})\b)[A-Z]{{2}}(?!\w))|(?:BE?-)?[1-9]\d{{3}}(?=\s[A-ZÀ-Þ][a-z]))"
)
# A street of any name, by the postcode behind it: "Korenbloem 5, 5432 AB".
_BEFORE_POSTCODE: Final = re.compile(
    rf"(?<![\w-]){_WORD}(?:\s(?:{_LINK}\s)?{_WORD}){{0,2}}\s\d{{1,5}}\s?-?[a-zA-Z]?,?\s[1-9]\d{{3}}\s?(?!(?:{_UNITS})(?![A-Z]))[A-Z]{{2}}(?!\w|-\d)"
)
# A Belgian postcode stands before its place; years do too, so the place must be known and asked for.
_BELGIAN_POSTCODE: Final = re.compile(
    r"(?:\b(?:in|te|naar|uit|wonende|[Aa]dres:?|[Aa]dres\sis|[Pp]ostcode)\s|,\s|\A|\n)((?:BE?-)?[1-9]\d{3})\s(?=([A-Z][\w-]+))"
)
_MONTHS: Final = re.compile(
    r"\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b"
)
_YEARS: Final = range(1985, 2035)
# What has no ending of a street, by what is said of it: "afgegeven op Brink 4", "huur aan de Hoven 3".
_PLACED: Final = re.compile(
    r"\b(?:[Bb]ezorg\w*|[Ll]ever\w*|[Aa]fgegeven|[Aa]fgeleverd|[Ww]oon\w*|[Ww]onen\w*|[Bb]uren|[Hh]uur|[Hh]uren|[Gg]elegen|"
    r"[Vv]erhui\w+|[Bb]ezoekadres|[Aa]dres|[Pp]and|[Oo]bject|[Aa]ansluiting|[Pp]akket\w*)\b[^.\n]{0,40}?\b"
    rf"(?:op|aan|naar|bij|adres)(?:\s(?:de|het))?[\s:]{{1,2}}((?:{_WORD}|{_WORD}\s(?:{_LINK}\s)?{_WORD})\s\d{{1,4}}\s?[a-zA-Z]?)"
    rf"{NO_COUNT}(?!\w)(?=\s?[.,;!?)\n]|\s?\Z|\s(?:in|te|en|is|was|,)\b)"
)
# One of these stands in whatever _LIVES and _PLACED find.
_LIVE_CUES: Final = (
    *("woon", "wonen", "adres", "verhui", "bezorg", "lever", "afge", "buren", "huur", "huren"),
    *("gelegen", "pand", "object", "aansluiting", "pakket"),
)
_ADDRESS_CUE: Final = re.compile(
    r"(?:adres|woon|wonen|verhuisd|bezorg|lever)\w*(?:\s\w+){0,2}\W{1,3}\Z", re.I
)
_TITLE: Final = re.compile(r"(?:mevrouw|meneer|heer|familie|dhr|mevr|mw|mvr|fam)\.?\s\Z", re.I)
_OF: Final = re.compile(rf"(?P<name>{_WORD}\s)?van\s(?=[A-ZÀ-Þ])")
_LEAD: Final = re.compile(
    r"(?:In|Op|Aan|Naar|Adres|Bij|Van|Mijn|Ik|Woon|Het|Voor|Uit|En|Ons|Onze|Wij|Is|Hier|Nu|Was|Nee|Ja|Klopt|Tot|Vanaf|Dat|Dit|Klt|Mw|Dhr|Mevrouw|Meneer|Rijd|Ga|Kom|Loop|Stuur|Lever|Bezorg|Breng|Haal|Zie|Bel)\s+"
)


def find_addresses(text: str) -> Iterator[Found]:
    """Streets with a number, with the postcode behind it; postcodes, with the number behind them."""
    for pattern in (_FLEMISH, _STREET):
        for match in pattern.finditer(text):
            start = without_lead(text, match.start(1), match.end(1))
            street = text[start : match.end(1)]
            if street.replace("-", " ").rsplit(" ", 1)[-1].casefold() in name_lists().no_streets and (
                (" " not in street or street.islower())
                and not _ADDRESS_CUE.search(text, max(0, start - 40), start)
            ):
                continue
            if pattern is _STREET:
                start += _foreword(street)
                start = _behind_person(text, start, match.end(1))
            yield _address(text, start, with_postcode(text, match.end(2)))
    low = text.lower()
    lives = any(cue in low for cue in _LIVE_CUES)
    for match in _BEFORE_POSTCODE.finditer(text):
        yield _address(text, match.start(), match.end())
    for match in _LIVES.finditer(text) if lives else ():
        yield _address(text, match.start(1), with_postcode(text, match.end(1)))
    for match in _PLACED.finditer(text) if lives else ():
        first, low = match[1].split()[0].casefold(), match[1].casefold()
        if (
            first not in name_lists().no_streets
            and first not in name_lists().no_places
            and not _MONTHS.search(low)
        ):
            yield _address(text, match.start(1), with_postcode(text, match.end(1)))
    for match in _POSTCODE_CUE.finditer(text) if "postcode" in low else ():
        yield _address(text, match.start(1), _with_number(text, match.end(1)))
    words = name_lists().postcode_words
    for match in _SPACED_POSTCODE.finditer(text):
        yield _address(text, match.start(), _with_number(text, match.end()))
    for match in _GLUED_POSTCODE.finditer(text):
        yield _address(text, *match.span(1))
    for match in _BARE_POSTCODE.finditer(text):
        if match[1].split()[1] not in name_lists().familiar and not _UNIT.match(match[1], 5):
            yield _address(text, *match.span(1))
    for pattern in (_POSTCODE, _LOW_POSTCODE):
        for match in pattern.finditer(text):
            end = _with_number(text, match.end())
            if end > match.end() or match[0][-2:].lower() not in words:
                yield _address(text, match.start(), end)


def without_lead(text: str, start: int, end: int) -> int:
    """Where a street starts that was taken for one from `start` on: behind "Op", "Rijd", "Mevrouw"."""
    while lead := _LEAD.match(text, start, end):
        start = lead.end()
    return start


def find_belgian_postcodes(text: str) -> Iterator[Found]:
    """Belgian postcodes that no street took along: four digits before the name of a town."""
    for match in _BELGIAN_POSTCODE.finditer(text):
        number = int(match[1][-4:])
        if match[2].casefold() in name_lists().belgian and number not in _YEARS:
            yield _address(text, *match.span(1))


def _behind_person(text: str, start: int, end: int) -> int:
    """ "mevrouw Visser van Parallelweg 5": the street starts behind "van"."""
    link = _OF.match(text, start, end)
    if link and (link["name"] is None or _TITLE.search(text, max(0, start - 12), start)):
        article = text[max(0, start - 3) : start].casefold()
        return start if link["name"] is None and article in {"de ", "het"} else link.end()
    return start


def _foreword(street: str) -> int:
    """How many characters before the street proper were taken along: "Bezichtiging Zandpad" is Zandpad."""
    words = street.split(" ")
    lists = name_lists()
    for number, word in enumerate(words[:-1]):
        low = word.casefold()
        named = low in lists.first or low in lists.capital or low in lists.surnames or low in lists.context
        if (
            named
            or low in lists.street_words
            or (
                word[:1].isupper()
                and words[-1].casefold()
                in {
                    "weg",
                    "straat",
                    "laan",
                    "plein",
                    "kade",
                    "gracht",
                    "singel",
                    "hof",
                    "dijk",
                    "dreef",
                    "baan",
                    "pad",
                    "markt",
                }
                and number == len(words) - 2
            )
        ):
            return len(" ".join(words[:number])) + (1 if number else 0)
    return len(street) - len(words[-1])


def _address(text: str, start: int, end: int) -> Found:
    return Found(start, end, "ADRES", squeeze(text[start:end]))


def with_postcode(text: str, end: int) -> int:
    """The end of the postcode that stands behind an address ending here; its own end where none does."""
    behind = _THEN_POSTCODE.match(text, end)
    return behind.end() if behind else end


def _with_number(text: str, end: int) -> int:
    behind = _BEHIND_POSTCODE.match(text, end)
    return behind.end() if behind else end
