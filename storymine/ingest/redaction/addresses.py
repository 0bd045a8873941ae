"""Where someone lives: street with number, postcode. Places stay, they are no address by themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from storymine.ingest.redaction.dictionary import in_dictionary
from storymine.ingest.redaction.findings import Found, squeeze
from storymine.ingest.redaction.name_lists import name_lists
from storymine.ingest.redaction.towns import find_belgian_addresses, is_place

NUMBER: Final = (
    r"\d{1,5}(?:-\d{1,2}\s?hoog\b|\s?[-/]\s?(?!\d{4}\s?[A-Z]{2}\b)\d{1,4}[a-zA-Z]?|[-/][A-Z]\d{1,3}|\s?[A-Z]-\d{1,3}|[\s-]?(?:bis|hs|huis|zw|rd|rood|zwart|i{2,3}|iv)(?:\s?[A-Ha-h])?\b|\s?-\s?(?:II?I?|IV)\b|\s[a-h](?=\s?[,.;)\n]|\s?\Z|\s[1-9]\d{3}\s?[a-z]{2}\b)|\s?[-–]?\s?[A-Z]{1,2}\b(?!\s?\d(?!\d?(?:e|de|ste|x)\b))(?<!\sIK)(?<!\sDE)(?<!\sEN)(?<!\sIN)(?<!\s[GMTK]B)(?<!\s[EW]K)|-?[a-zA-Z]{1,2}\b)?"
    r"(?:,?\s?(?:bus|bte|ark|kamer|kmr\.?|k(?=\d)|unit|apt\.?|app\.?|toevoeging|toev\.?|verdieping)\s?[A-Za-z]?\d{0,5}[A-Za-z]?\b)?"
)
# "12 keer", "2 dagen", "4 km" behind a word that ends like a street is no house number.
NO_COUNT: Final = (
    r"(?![\d.,:]*\d)(?!(?<=\d\d\d)\s?g\b)(?!\s?(?:keer|x|dag|dagen|uur|uren|u|minuten|min|week|weken|maand|maanden|jaar|euro|eur|km|kilometer|meter|m|cm|mm|inch|liter|ml|cl|dl|gram|kg|kilo|watt|volt|bankjes|mensen|personen|huizen|"
    r"woningen|stuks|kinderen|procent|graden|sterren|pakketten|pakketjes|kamers|plekken|plaatsen|anderen|auto|bussen|haltes|of|[kmgt]b|[kmg]bps|[mg]bit|jr|pp|werkdagen|dgn|wk|wkn|mnd|minuutjes|uurtjes|nachten)\b|\s?[%€])"
)
_STRONG: Final = (
    r"str\.?|straat|straatje|strjitte|laan|laantje|gracht|kade|singel|plein|pleintje|dreef|steeg|plantsoen|boulevard|steenweg|dijk|weg|pad|hof|hofje|lei|baan|ring|kaai|"
    "steiger|allee|wal|vest|stede|gaarde|gaard|weide|weitje|meent|brink|erf|akker|kamp|horst|oord|veld|berg|burg|poort|molen|hoek|zoom|bos|"
    "haven|markt|park|donk|rak|sloot|schans|bolwerk|weerd|waard|es|kamp|rade|rode|eind|einde|wijk|zijde|heuvel|land|duin|linie|tuin|tuinen|hage|slag|werf|spoor|passage|vaart|wetering|sluis|brug|plas|diep|hoeve|hoeven|gouw|vliet"
)
_ANY_CASE: Final = (
    "straat|(?<=[a-z]{3})str\\.?|straatje|laan|gracht|kade|singel|"
    "plein|dreef|steeg|plantsoen|steenweg|dijk|weg"
)
_WORD: Final = r"[A-ZÀ-Þ][\w'’.-]{0,30}"
_LINK: Final = r"(?:van|de|den|der|het|ten|ter|te|op|aan|in|'t|’t|la|du|den)"
# "Korte Akker", "2e Hoge Duin": what makes two streets of one.
_HEADS: Final = (
    r"(?:Oude|Nieuwe|Lange|Korte|Hoge|Lage|Grote|Kleine|Brede|Smalle|Eerste|Tweede|Derde|"
    r"Groene|Witte|Zwarte|Kromme|Verlengde)"
)
_CAPITALS: Final = "|".join(f"(?:{word[0].upper()}|{word[0]}){word[1:]}" for word in _STRONG.split("|"))
_STREET: Final = re.compile(
    rf"(?<![\w-])((?:['’]s-)?(?:(?:{_WORD}|\d{{1,2}}e)[^\S\n](?:{_LINK}\s){{0,2}}){{0,3}}[A-ZÀ-Þ][\w'’-]{{0,30}}?(?:{_STRONG})|"
    rf"(?:{_WORD}\s(?:{_LINK}\s){{0,2}}){{1,3}}(?:[Ww]eg|[Ss]traat|[Ll]aan|[Pp]lein|[Kk]ade|[Gg]racht|[Ss]ingel|[Hh]of|[Dd]ijk|[Dd]reef|[Bb]aan|[Pp]ad|[Mm]arkt)|"
    rf"(?:{_HEADS}|\d{{1,2}}e)\s(?:[A-Z]\w{{1,20}})?(?:{_CAPITALS})|"
    rf"(?:(?<=\bde\s)van\s(?:de[rn]?\s)?)?[a-zà-þ][\w'’-]{{2,30}}?(?:{_ANY_CASE}))"
    r"(?:[\s-](?:[Nn]oord|[Zz]uid|[Oo]ost|[Ww]est)(?:zijde)?)?"
    rf"\s(?:nr\.?\s|nummer\s|huisnr\.?\s|huisnummer\s|t\.?/?o\.?\s|tegenover\s(?:nummer\s)?)?({NUMBER}){NO_COUNT}(?!\w)"
)
_FLEMISH: Final = re.compile(
    rf"(?<![\w-])((?:(?:[Ss]teenw|W)eg\s(?:op|naar)\s{_WORD}|(?:[Ss]teenweg|[Ss]teenw\.|[Ss]twg\.?)\s(?:op|naar)\s[\w-]{{3,25}}|(?:[Pp]lein|[Bb]oulevard|[Ll]aan)\s(?:van\s)?(?:1[89]\d\d|['’]?\d\d\s?-\s?['’]?\d\d(?=\s))|(?:Oude\s|Nieuwe\s|Grote\s|Lange\s|Kleine\s)?(?:Singel|Rokin|Damrak|Spui|Brink|Vrijthof|Buitenhof|Meir|Markt|Kade|Coolsingel|Meent|Voorhout)(?=\s\d)|(?:Rue|Avenue|Av\.|Chaussée|Place|Boulevard|Bd\.|Allée|Square|Impasse)(?:\s(?:de|du|des|la|le|l['’])){{0,2}}(?:\s?{_WORD}){{1,3}}))"
    rf"\s(?:nr\.?\s|nummer\s)?({NUMBER}){NO_COUNT}(?!\w)"
)
# As notes shorten it: "Lg. Nieuwstr. 88b", "Pres. Kennedyl. 4-hs".
_SHORTENED: Final = re.compile(
    r"(?<![\w-])((?:(?:Lg|Kt|Kte|Gr|Kl|Nw|Nwe|Pres|Burg|Past|Prof|Dr|Ds|Gen|Kon|Pr|Mr|Ir|Jhr|Adm|Kard|Min|Wilh|Jul|St|J|W)\.\s?(?:v\.?\s?d?\.?\s)?){1,3}"
    r"[A-ZÀ-Þ][\w'’-]{2,30}?(?:straat|laan|weg|plein|kade|str|l|ln|pl|pln|wg|dr|gr|sngl|sgl|kd|hf|stwg)|"
    r"[A-ZÀ-Þ][\w'’-]{3,30}?(?:ln|pln|wg|gr|sngl|sgl|kd|stwg)(?=\.))"
    rf"\.?\s({NUMBER}){NO_COUNT}(?!\w)"
)
_SHORT_SIGN: Final = re.compile(r"[a-z]\.\s\d|\b[A-Z][a-z]{0,4}\.\s?[A-Z]")
# A street by what is said of it ("ik woon op Lange Voorhout 5"), whatever it is called.
_LIVES: Final = re.compile(
    rf"\b(?:[Ww]oon(?:t|achtig|de)?|[Ww]onen|[Aa]dres(?:\sis)?|[Vv]erhuis(?:d|t|en)?|[Bb]ezorgadres|[Aa]fleveradres|[Vv]erhuisd\snaar)[\s:]{{1,2}}(?:(?:is|nog|steeds|altijd|nu|al|ook|zelf|hier|toch|gewoon|echt|duidelijk|namelijk|immers|dus)\s){{0,3}}(?:op|aan|in|naar|op\sde|aan\sde|in\sde|de)?\s?"
    rf"({_WORD}(?:\s(?:{_LINK}\s)?{_WORD}){{0,3}}\s{NUMBER}){NO_COUNT}(?!\w)"
)
_UNITS: Final = (
    "SA|SD|SS|MB|GB|TB|KB|KM|KG|CM|MM|ML|CL|DL|KW|MW|WH|HZ|PK|PM|AM|EU|OK|TV|PC|CC|"
    "CV|VA|DB|MG|LM|NS|NL|BE|US|HD|XL|UU|BV|NV"
)
_UNIT: Final = re.compile(rf"(?:{_UNITS})\b", re.I)
_POSTCODE: Final = re.compile(
    rf"(?<![\w.,€-])(?<!€\s)[1-9]\d{{3}}\s?(?!(?:{_UNITS})(?![A-Z]))(?!(?<=20\d\d\s)(?:EK|WK))(?!AAA?\s[Bb]att)[A-Z]{{2}}(?!\w|-\w)"
)
_POSTCODE_CUE: Final = re.compile(
    r"\b(?:postcode|pcode|postc\.?|pc)(?:\s(?:is|was|van))?[\s:]{1,3}([1-9]\d{3}\s?[A-Za-z]{2}|[1-9]\d{3})(?!\w)",
    re.I,
)
# A house's number, however far its street is.
_HOUSE_NUMBER: Final = re.compile(
    r"\bhuisn(?:ummer|r\.?)(?:\s(?:is|was))?[\s:]{1,2}(\d{1,5}(?:\s?[a-zA-Z]|-\d{1,4})?)(?![\w.,]\d|\w)", re.I
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
    r"(?:\A|\n[-–]?\s?|,\s|\b(?:ja|is|adres|op|naar|van|bij|in)\s)([1-9]\d{3}\s[a-z]{2}\s\d{1,4}\s?[a-z]?)(?=\W*\Z|[,.;]|\s(?:in|te|en|is|dus|maar|ja)\s|\n)"
)
# "op 9363 TB 15": a postcode whose letters are a unit's too, by its place and the house number behind it.
_UNIT_POSTCODE: Final = re.compile(
    rf"\b(?:[Oo]p|[Aa]an|[Nn]aar|[Bb]ij|[Aa]dres(?:\sis)?|[Ww]oon|[Ww]onen)[\s:]{{1,2}}([1-9]\d{{3}}\s?(?:{_UNITS})\s\d{{1,4}}"
    r"(?:\s?[a-zA-Z]|-\d{1,4})?)(?=\s?[.,;!?)\n]|\s?\Z|\s(?:in|te|en|is|was|maar)\s)"
)
_BEHIND_POSTCODE: Final = re.compile(
    rf"(?:[\s,]{{1,2}}|,?\s(?:(?:op|en|met|\+)\s)?(?:nummer|nr\.?|huisnummer|huisnr\.?|hnr\.?)\s){NUMBER}{NO_COUNT}(?!\w)"
)
_THEN_POSTCODE: Final = re.compile(
    rf"\s?[,\n]?\s?(?:(?:in|te)\s)?(?:(?<=,\s)[1-9]\d{{3}}\s?[A-Z]{{2}}(?!\w)|[1-9]\d{{3}}\s?(?:[A-Z]{{2}}(?=\s?[,.\n]|\s?\Z|\s(?:in\s|te\s)?[A-Z'])"
    rf"|(?!(?:{_UNITS})\b)[A-Z]{{2}}(?!\w))|(?:BE?-)?[1-9]\d{{3}}(?=\s[A-ZÀ-Þ][a-z])"
    rf"|(?<=,\s)[1-9]\d{{3}}\s?(?!(?i:{_UNITS})\b)[a-z]{{2}}(?=\s?[,.]|\s?\Z|\s(?:in\s)?[a-zà-þ'-]{{4,}})"
    rf"|(?<=\s)[1-9]\d{{3}}\s(?!(?i:{_UNITS}|en|of|om|te|al|op|de|er|ik|je|we|ja|zo|na|uw|is|in)\b)[a-z]{{2}}(?=\s?[,.]|\s?\Z|\s[a-zà-þ'-]{{4,}})"
    rf"|(?<=\s)[1-9]\d{{3}}(?!(?i:{_UNITS}|ste|en|er|de)\b)[a-z]{{2}}(?=\s?[,.\n]|\s?\Z|\s[a-zà-þ'-]{{2,}}))"
)
# A street of any name, by the postcode behind it: "Korenbloem 5, 5432 AB".
_BEFORE_POSTCODE: Final = re.compile(
    rf"(?<![\w-]){_WORD}(?:[^\S\n](?:{_LINK}\s)?{_WORD}){{0,2}}\s\d{{1,5}}(?:\s?-?[a-zA-Z]|[-/]\d{{1,4}}|\s?bis)?(?:,\s|\s(?=\d{{4}}\s?(?!(?:{_UNITS})(?![A-Z]))))[1-9]\d{{3}}\s?[A-Z]{{2}}(?!\w|-\d)"
)
# A Belgian postcode stands before its place; years do too, so the place must be known and asked for.
_BELGIAN_POSTCODE: Final = re.compile(
    r"(?:\b(?:in|te|naar|uit|van|rond|wonende|[Aa]dres:?|[Aa]dres\sis|[Pp]ostcode)\s|,\s|\A|\n)"
    r"((?:BE?-)?[1-9]\d{3})\s(?=([^\W\d_][\w-]+))"
)
_MONTHS: Final = re.compile(
    r"\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b"
)
_YEARS: Final = range(1985, 2035)
# What has no ending of a street, by what is said of it: "afgegeven op Brink 4", "huur aan de Hoven 3".
# "belt vanaf Meerkoet 33, Lelystad": a street of any name, by the town behind it.
_BEFORE_TOWN: Final = re.compile(
    r"(?:\A|\n|[:(,]\s|\b(?:op|aan|naar|vanaf|van|bij|adres)\s(?:de\s|het\s)?)"
    rf"((?:{_WORD}\s(?:{_LINK}\s)?)?(?P<word>[A-ZÀ-Þ][a-zà-þ]{{3,25}})\s\d{{1,4}}(?:[-/]\d{{1,4}}|\s?[a-zA-Z])?)"
    r"(?=(?:,\s|\s(?:in|te)\s|\s)(?P<town>[A-ZÀ-Þ][a-zà-þ'’-]{2,30})(?!\w|\s\d))"
)
# "Klant: truus smit, schoolmeesterwerf 22": a line that answers which address it is.
_ANSWERED: Final = re.compile(
    rf"(?:\A|\n)(?:\w{{3,15}}:\s)?(?:ja\s|[^\n,\d]{{2,40}},\s)?((?P<word>[a-z][a-z-]{{3,25}}(?:{_STRONG}))\s\d{{1,4}}(?:\s?[a-z])?)(?=\s*(?:[\n,.]|\Z))"
)
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
_DOUBTFUL: Final = re.compile(r"(?:ring|oord|es|lei|rade|rode)\Z")
_LEAD: Final = re.compile(
    r"(?:In|Op|Aan|Naar|Adres|Bij|Van|Mijn|Ik|Woon|Het|Voor|Uit|En|Ons|Onze|Wij|Is|Hier|Nu|Was|Nee|Ja|Klopt|Aansluiting|Factuuradres|Postadres|Bezorgadres|Afleveradres|Leveradres|Woonadres|Betreft|Tot|Vanaf|Dat|Dit|Klt|Mw|Dhr|Mevrouw|Meneer|Rijd|Ga|Kom|Loop|Stuur|Lever|Bezorg|Breng|Haal|Zie|Bel)\s+"
)
_HEAD: Final = re.compile(r"([A-Z][a-zà-þ]{3,20})\s(?=[A-ZÀ-Þ])")
_STREET_LEADS: Final = frozenset({"In", "Op", "Aan", "Van", "Het", "Voor", "Bij"})
_RUNS_ON: Final = re.compile(r"[a-z,]\s\Z")
_INITIAL: Final = re.compile(r"(?<!\w)[A-Z]\.\s?\Z")
_INITIALS: Final = re.compile(r"(?:[A-Z]\.\s?)+")
_NAMED: Final = re.compile(rf"(?:{_LINK}\s){{0,2}}[A-ZÀ-Þ][\w'’-]{{2,30}}\s(?=[A-ZÀ-Þ])")
_NUMBERED_FROM: Final = re.compile(r"(?<![\w.,])\d{1,2}(?:e|ste|de)\s\Z")
_SMALL: Final = re.compile(r"(?:de|het|den|'t)\s(?=[A-Z])")
_ARTICLE: Final = re.compile(
    r"(?:(?:[a-z]\s|[,:]\s|\n)(?P<one>(?:De|Het|'t)\s)|[a-z,:]\s(?P<two>(?:Op|In|Aan|Achter|Onder|Bij|Over)\s(?:(?:de|het|den|'t)\s)?))\Z"
)
_OTHER: Final = re.compile(rf"({_WORD})\s(?:in|aan|op|bij)\s(?:(?:de|het|den|'t)\s)?(?=[A-ZÀ-Þ])")
# "wij wonen Plantin en Moretuslei 171": a street after two.
_PAIR: Final = re.compile(
    rf"\b(?:[Ww]oon\w*|[Ww]onen|[Aa]dres(?:\sis)?|(?:op|aan)\sde)\s(?:(?:op|aan)\s(?:de\s)?)?({_WORD}\sen\s)\Z"
)
_STREET_HEAD: Final = re.compile(r"(?:weg|laan|plein|hof|pad|dijk|dorp|huis|straat|achter|onder|boven)\Z")
# Where somebody lives, without a number; of a shop's street nothing is said.
_HOME_CUES: Final = ("woon", "wonen", "buren", "buurt", "bewoner", "iemand", "nummer")
_HOME_STREET: Final = (
    rf"((?:(?:{_WORD}|(?-i:[a-z]){{2,15}})\s){{0,2}}?[\w'’-]{{3,30}}?"
    rf"(?:{_ANY_CASE}|hof|kaai|lei))(?![\w-])(?!\s\d)"
)
_HOME: Final = re.compile(
    r"\b(?:woon|wonen|woont|woonde|woonden|woonachtig|buren|buurt|bewoners?|iemand)\s"
    r"(?:(?:al|nu|nog|sinds|kort|jaren|\d{1,2}|jaar|hier|daar|zelf|ook|gewoon|pas)\s){0,4}"
    rf"(?:(?:aan|in|op|bij|van)\s(?:de|het)\s|(?<=[Bb]uurt\s)(?=(?-i:[A-Z]))){_HOME_STREET}",
    re.I,
)
_LIVED: Final = re.compile(
    rf"\b(?:aan|in|op)\s(?:de|het)\s{_HOME_STREET}(?=,?\s(?:waar\s)?(?:ik|we|wij)\s(?:woon|wonen)\b)", re.I
)
_NUMBERED: Final = re.compile(
    r"\b(?:huis)?nummer(?:\sis)?\s(?:\d{1,4}[a-z]?|[a-zë]{3,20})\s(?:in|aan|van|op)\s(?:de|het)\s([^\W\d_][\w'’-]{3,30})(?![\w-])",
    re.I,
)


def find_addresses(text: str) -> Iterator[Found]:
    """Streets with a number, with the postcode behind it; postcodes, with the number behind them."""
    for pattern in (_SHORTENED, _FLEMISH, _STREET) if _SHORT_SIGN.search(text) else (_FLEMISH, _STREET):
        for match in pattern.finditer(text):
            start = without_lead(text, match.start(1), match.end(1))
            street = text[start : match.end(1)]
            if street.replace("-", " ").rsplit(" ", 1)[-1].casefold() in name_lists().no_streets and (
                (" " not in street or street.islower())
                and " op " not in street
                and not _ADDRESS_CUE.search(text, max(0, start - 40), start)
            ):
                continue
            if pattern is _STREET and _is_thing(text, start, match.end(1), match.end(2)):
                continue
            if pattern is _STREET:
                start += _foreword(street)
                start = _behind_person(text, start, match.end(1))
                start = _behind_other(text, start, match.end(1))
                pair = _PAIR.search(text, max(0, start - 60), start)
                start = pair.start(1) if pair else start
            yield _address(text, start, with_postcode(text, match.end(2)))
    low = text.lower()
    lives = any(cue in low for cue in _LIVE_CUES)
    for match in _BEFORE_POSTCODE.finditer(text):
        yield _address(text, without_lead(text, match.start(), match.end()), match.end())
    for found in find_belgian_addresses(text):
        yield _address(text, without_lead(text, found.start, found.end), found.end)
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
    for match in _POSTCODE_CUE.finditer(text) if "postc" in low or "pc" in low else ():
        yield _address(text, match.start(1), _with_number(text, match.end(1)))
    words = name_lists().postcode_words
    for match in _SPACED_POSTCODE.finditer(text):
        end = _with_number(text, match.end())
        if end > match.end() or match[0][-2:].lower() not in words:
            yield _address(text, match.start(), end)
    for pattern in (_GLUED_POSTCODE, _UNIT_POSTCODE):
        for match in pattern.finditer(text):
            yield _address(text, *match.span(1))
    for match in _BARE_POSTCODE.finditer(text):
        if match[1].split()[1] not in words and not _UNIT.match(match[1], 5):
            yield _address(text, *match.span(1))
    for pattern in (_POSTCODE, _LOW_POSTCODE):
        for match in pattern.finditer(text):
            end = _with_number(text, match.end())
            if end > match.end() or match[0][-2:].lower() not in words:
                yield _address(text, match.start(), end)
    for match in _HOUSE_NUMBER.finditer(text) if "huisn" in low else ():
        yield _address(text, *match.span(1))


def _is_thing(text: str, start: int, end: int, number_end: int) -> bool:
    """ "Herinnering 2", "Wachtwoord 12": everyday words that end like a street, and no address."""
    low = text[start:end].casefold()
    if not _DOUBTFUL.search(low) or low not in name_lists().familiar:
        return False
    return not _ADDRESS_CUE.search(text, max(0, start - 40), start) and not _THEN_POSTCODE.match(
        text, number_end
    )


def without_lead(text: str, start: int, end: int) -> int:
    """Where a street starts that was taken for one from `start` on: behind "Op", "Rijd", "Mevrouw"."""
    while lead := _LEAD.match(text, start, end):
        if lead[0].strip() in _STREET_LEADS and _RUNS_ON.search(text, max(0, start - 3), start):
            break  # "blijft Van Speykstraat 5": a capital that no start of a sentence asks for
        start = lead.end()
    head = _HEAD.match(text, start, end)  # "Huurder Molenweg 3"
    low = head[1].lower() if head else ""
    if head and low in name_lists().cue_words and low not in name_lists().street_words:
        start = head.end()
    # "A. Kolenbrander Westeinde 211": what stands behind initials is a name.
    initials = _INITIALS.match(text, start, end)
    behind = initials.end() if initials else start
    if (initials or _INITIAL.search(text, max(0, start - 3), start)) and (
        name := _NAMED.match(text, behind, end)
    ):
        start = name.end()
    return start


def with_article(text: str, start: int) -> int:
    """Where an address starts, with its capital words: "aan De Lange West 61", "van Op de Hoek 4"."""
    if numbered := _NUMBERED_FROM.search(text, max(0, start - 6), start):
        return numbered.start()  # "2e Kruisweg"
    small = _SMALL.match(text, start)
    article = _ARTICLE.search(text, max(0, start - 14), small.end() if small else start)
    return article.start(article.lastgroup or 0) if article else start


def _behind_other(text: str, start: int, end: int) -> int:
    """ "Marie-Thérèse in de Kapellelei": the street starts behind "in de"; "Steenweg op Gent" is one."""
    link = _OTHER.match(text, start, end)
    if link is None:
        return start
    head = link[1].lower()
    return start if head in name_lists().street_words or _STREET_HEAD.search(head) else link.end()


def find_homes(text: str) -> Iterator[Found]:
    """The street where somebody says to live, without its number: "wij wonen aan de Sluiskade"."""
    low = text.lower()
    if not any(cue in low for cue in _HOME_CUES):
        return
    for match in (*_HOME.finditer(text), *_LIVED.finditer(text)):
        street = match[1].rsplit(" ", 1)[-1].casefold()
        if street not in name_lists().no_streets and len(street) > 6:
            yield _address(text, *match.span(1))
    for match in _NUMBERED.finditer(text) if "nummer" in low else ():
        word = match[1].split(" ")[-1].casefold()
        if word not in name_lists().familiar and word not in name_lists().no_streets:
            yield _address(text, match.start(), match.end())


def find_answers(text: str) -> Iterator[Found]:
    """What only its place tells: Belgian postcodes before a town, and "schoolmeesterwerf 22" as an answer."""
    lists = name_lists()
    for match in _BELGIAN_POSTCODE.finditer(text):
        number, low = int(match[1][-4:]), match[2].casefold()
        known = low in lists.belgian or (low in lists.places and low not in lists.familiar)
        if known and number not in _YEARS and (match[2][0].isupper() or match[0][0].islower()):
            yield _address(text, *match.span(1))
    for match in _BEFORE_TOWN.finditer(text):
        low, town = match["word"].casefold(), match["town"].casefold()
        names_street = not (low in lists.no_streets or low in lists.no_places or low in lists.institutions)
        if names_street and is_place(town) and town not in lists.familiar and town not in lists.first:
            yield _address(text, *match.span(1))
    for match in _ANSWERED.finditer(text):
        word = match["word"]
        if word not in lists.familiar and word not in lists.no_streets and not in_dictionary(word):
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
