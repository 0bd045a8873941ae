"""Personal data as people say it aloud: numbers in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from storymine.ingest.redaction.checks import is_bsn, is_luhn
from storymine.ingest.redaction.dictionary import in_dictionary
from storymine.ingest.redaction.findings import Found, squeeze
from storymine.ingest.redaction.house_numbers import with_house
from storymine.ingest.redaction.identifiers import NAMED, NUMBER_NAMES
from storymine.ingest.redaction.letters import BY_WORD, LETTER_WORDS, letter_of
from storymine.ingest.redaction.name_lists import name_lists
from storymine.ingest.redaction.plates import SPELLED_CODE, find_pieces
from storymine.ingest.redaction.said_births import find_said_births
from storymine.ingest.redaction.spoken import NUMBER_WORD, SAID, Part, Run, find_runs, read_run
from storymine.ingest.redaction.towns import is_place

_IS: Final = (
    r"(?:[\s:,]{1,2}(?:is|was|luidt|dat|die|het|ja|eh+m?|uh+m?|eu+h|dan|mijn|even|kijken|nou|nummer)\b){0,5}"
    r"[\s:,]{1,2}"
)
_NUMBER_CUE: Final = re.compile(rf"\b(?:{NUMBER_NAMES}){_IS}((?:[a-z]\s){{0,3}}(?:streepje\s)?)(?=\w)", re.I)
_THING_CODE: Final = r"(?!post|fout|error|storing|bar|streepjes|kleur|land|pin|puk|qr|korting|actie)"
_CODE_CUE: Final = re.compile(
    rf"\b(?:{NUMBER_NAMES}|(?:{_THING_CODE}[a-z]{{3,20}})?code|kenmerk|referentie|het\snummer(?:\s(?:op|van|bij)\s(?:de|het|mijn|uw|jullie)\s\w{{3,15}})?|"
    rf"op\s(?:het|de|mijn|m'n)\s(?:kaartje|briefje|brief|pasje|pas|factuur|bon|bonnetje)\sstaat){_IS}(?=\w)",
    re.I,
)
_PRODUCT: Final = re.compile(
    r"artikel|type|model|stand(?:en)?\b|serie|onderdeel|product|versie|\btel(?:t|len)?\b|\bdoos|koelkast|apparaat|streepjes|barcode|\bcode\b|cijfers|"
    r"\bfout|display|scherm|pincode|\bpin\b",
    re.I,
)
_BSN_CUE: Final = re.compile(
    rf"\b(?:bsn|b\ss\sn|burger\s?service(?:\s?nummer)?|sofi(?:\s?nummer)?|rijksregister(?:\s?nummer)?){_IS}(?=\w)",
    re.I,
)
_PHONE_CUE: Final = re.compile(
    r"(?:\b|(?<=telefoon)|(?<=mobiel))(?:nummer|mobiel|mobieltje|gsm|telefoon|bel|belt|bellen|bereiken|"
    r"bereikbaar|vast|thuis|vanaf|app)\b.{0,25}\Z",
    re.I,
)
_NEAR_BSN: Final = re.compile(r"\b(?:bsn|b\ss\sn|burger\s?service\s?\w*|sofi\w*|rijksregister\w*)\b", re.I)
_NEAR_NUMBER: Final = re.compile(rf"\b(?:{NUMBER_NAMES})(?!\w)", re.I)
# What has a number, right before it: "dat is dossier negen een vier nul acht".
_OWNED: Final = re.compile(
    r"\b(?:dossier|polis|zaak|order|bestelling|boeking|melding|ticket|contract|aanvraag|factuur|patiënt|klant|lid|huurder)\s"
    r"(?:(?:is|was|met|nummer|dat|eu?h+m?)\s){0,3}\Z"
)
# "t u r vijf vijf drie", "a van anton vier vier", "vier vier streepje b": letters that belong to a number.
_LETTERS_BEFORE: Final = re.compile(
    rf"(?<!\S)(?:(?:drie\s(?=s\s))?(?:{BY_WORD}|[a-z]|(?!(?:is|en|dan|met|een|die)\b)[a-z]{{2,4}}(?=\s(?:streepje|dash|slash)\s))\s"
    r"(?:(?:streepje|dash|slash|punt)\s)?){1,6}\Z"
)
_PARTED: Final = re.compile(r"\s(?:streepje|dash|slash)\s\Z")
_NUMBER_BEFORE: Final = re.compile(
    r"(?:nummer|code|contract|dossier|polis|zaak|order|bestelling|factuur|ticket|melding|aanvraag)\s(?:is\s)?[a-z]\s\Z"
)
_LETTERS_BEHIND: Final = re.compile(
    r"\s(?:streepje|dash|punt|slash)\s[a-z](?:\s[a-z]){0,2}(?!\S)|(?:\s[b-df-hjlp-rv-z]){1,3}(?=\s?(?:\Z|[,.]))"
)
# An account said aloud: the letters of its country before the number, those of its bank in it.
_COUNTRY: Final = re.compile(r"\b(?:n\s?l|b\s?e)[\s,]{1,2}\Z", re.I)
_BANK: Final = re.compile(r"[\s,]{1,2}(?:[a-z]\s?){3}[a-z][\s,]{1,2}(?=\w)", re.I)
_CARD: Final = re.compile(r"(?:kaart|pas|visa|master\s?card|maestro|cijfers|betaal)", re.I)
_MY_NUMBER: Final = re.compile(
    rf"\b(?:mijn|m'n|ons|haar|zijn|het|uw)\s(?:\w{{3,16}}code|code|nummer|codenummer|klant|polis|lid|nr)"
    rf"(?:\s(?:bij\sjullie|van\smijn\s\w{{3,12}}|van\s\w{{3,12}}))?{_IS}(?=\w)",
    re.I,
)
_AMOUNT: Final = re.compile(
    r"\s(?:euro|keer|minuten|uur|dagen|weken|maanden|jaar|procent|kilo|meter)\b", re.I
)
_FREE: Final = re.compile(r"nul\s(?:acht|negen)\s?(?:honderd|nul\snul\b)", re.I)
_PLUS: Final = re.compile(r"\bplus\s\Z", re.I)
_POSTCODE_CUE: Final = re.compile(rf"\bpostcode{_IS}(?=\w)", re.I)
_HOUSE_NUMBER: Final = re.compile(rf"\bhuisnummer{_IS}(?=\w)", re.I)
_LETTERS: Final = re.compile(
    r"[\s,]{1,2}(?:(?:en|dan|de|met)\s){0,2}(?:letters\s)?"
    rf"([a-z]\s?[a-z]|{BY_WORD}\s(?:en\s)?{BY_WORD}|(?:{LETTER_WORDS})\s(?:en\s)?(?:{LETTER_WORDS}))\b(?!['’])",
    re.I,
)
_LETTER: Final = re.compile(rf"{BY_WORD}|{LETTER_WORDS}|[a-z]", re.I)
_YEARS: Final = range(1900, 2036)
_NO_LETTERS: Final = frozenset(
    {
        "hd",
        "gb",
        "mb",
        "kb",
        "tb",
        "kw",
        "al",
        "is",
        "in",
        "en",
        "de",
        "op",
        "of",
        "te",
        "om",
        "ja",
        "dan",
        "er",
        "we",
        "ik",
        "je",
    }
)
_HOUSE: Final = re.compile(
    r"[\s,]{1,2}(?:en\s)?(?:dan\s)?(?:het\s)?(?:huis)?nummer\s(?:is\s)?(?=\w)|[\s,]{1,2}(?=\w)", re.I
)
_STREET_END: Final = re.compile(
    r"(?:straat|straatje|laan|gracht|kade|singel|plein|dreef|steeg|plantsoen|steenweg|dijk|weg|hof|lei|baan|pad|markt)\s",
    re.I,
)
_STREET_BEFORE: Final = re.compile(
    r"[a-z](?:straat|laan|gracht|kade|singel|plein|dreef|steeg|steenweg|dijk|weg|hof|lei|baan)\s(?:nummer\s)?\Z",
    re.I,
)
_STREET: Final = re.compile(
    r"\b((?:(?:eerste|tweede|derde|vierde|oude|nieuwe|lange|korte|grote|kleine|hoge|lage|sint|prins|prinses|"
    r"koning|koningin|burgemeester|pastoor|dokter|jan|van|der|den|de(?=\s(?:la|wit|ruyter))|ten|ter)\s){0,4}"
    r"[a-zà-þ][\w'’-]{1,30}?(?:straat|straatje|laan|gracht|kade|singel|plein|dreef|steeg|plantsoen|steenweg|dijk|"
    r"weg|hof|lei|baan|pad|markt))\s(?:nummer\s|huisnummer\s)?(?=\w)",
    re.I,
)
_LIVES: Final = re.compile(
    r"\b(?:adres\sis|woon\sop|woon\saan|wonen\sop|wonen\saan|woon\sin|adres\sdat\sis)\s(?:de\s|het\s)?"
    rf"((?:[a-zà-þ'’-]{{2,20}}\s){{1,3}}?)(?:nummer\s)?(?={NUMBER_WORD}\b)",
    re.I,
)
_COUNTED: Final = re.compile(
    r"\s(?:keer|maal|x|dag|dagen|uur|minuten|min|week|weken|maand|maanden|jaar|jaren|euro|kilometer|km|meter|man|mensen|"
    r"huizen|woningen|stuks|kinderen|procent|auto|auto's|bussen|haltes|van|verder|of|andere|honden|eeuwen|straten|lampen)\b",
    re.I,
)
_ADDITION: Final = re.compile(r"\s(?:[a-h]|bis|zwart|rood|hoog|huis)\b(?!\s?['’])", re.I)
_BOX: Final = re.compile(r"\s(?:bus|verdieping|appartement)\s(?=\w)", re.I)
_FLOOR: Final = re.compile(rf"\s(?:{NUMBER_WORD})\s(?:hoog|achter)\b", re.I)
_NOUN: Final = re.compile(
    r"\s(?!(?:in|te|en|of|is|was|dus|bus|hoog|nummer|heeft|naar|bij|op|aan)\b)[a-z]{3,}"
)
_IN_TOWN: Final = re.compile(
    rf"(?<!\S)(?P<words>(?:[a-zà-þ'’-]{{1,20}}\s){{1,4}}?)(?:nummer\s)?(?P<number>{NUMBER_WORD}(?:\s(?:[a-f]|bis))?(?:\sbus\s{NUMBER_WORD})?)\s"
    r"(?:in|te)\s(?P<town>[a-zà-þ'’-]{3,30})(?!\S)"
)
# Stands in whatever _IN_TOWN finds, and is found in a tenth of the time.
_NUMBER_IN: Final = re.compile(
    r"(?:\d|nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|tig|honderd|duizend|zero)"
    r"(?:\s(?:[a-f]|bis))?\s(?:in|te)\s"
)
_BEFORE_STREET: Final = frozenset(
    """
    is eh uh ehm woon wonen woont woonde adres aan naar dat ja nee dus met uit het's en van dan nou
    maar ik we u hier daar zit staat ligt bij straat heet gewoon wordt was zeg
    """.split()  # noqa: SIM905
)
_COUNTING: Final = frozenset(
    """
    om half kwart voor over tot lijn bus tram perron spoor zaal hal terminal klas groep wij zijn
    alle eerste tweede serie deel model jaar januari februari maart april mei juni juli augustus
    september oktober november december tussen sinds nog al maal keer pas ruim zo'n minstens
    ongeveer meer dan wel er
    """.split()  # noqa: SIM905
)
_NO_HOME: Final = frozenset(
    {"een", "nummer", "nu", "nog", "adres", "hetzelfde", "al", "met", "daar", "hier", "niet", "en", "of"}
)
_STOPS: Final = re.compile(r"\W*\Z|\W{0,2}\s(?:in|te|en|derde|tweede|hoog|postcode|dus|hoor|klopt)\b", re.I)


def find_said(text: str) -> Iterator[Found]:
    """Everything with numbers in words, surest first; a customer number with its letters."""
    for found in _find_said(text):
        yield _with_letters(text, found) if found.kind == "KLANTNUMMER" else found


def _with_letters(text: str, found: Found) -> Found:
    start, end = found.start, found.end
    before = _LETTERS_BEFORE.search(text, max(0, start - 80), start)
    single = _NUMBER_BEFORE.search(text, max(0, start - 20), start) or _PARTED.search(
        text, max(0, start - 12), start
    )
    if before and (single or " van " in before[0] or sum(len(part) == 1 for part in before[0].split()) > 1):
        start = before.start()
    if behind := _LETTERS_BEHIND.match(text, end):
        end = behind.end()
    return found._replace(start=start, end=end)


def _find_said(text: str) -> Iterator[Found]:
    if _NEAR_BSN.search(text):
        yield from _cued(text, _BSN_CUE, "BSN", least=7)
    if NAMED.search(text):
        yield from _cued(text, _NUMBER_CUE, "KLANTNUMMER", least=3)
    if NAMED.search(text) or "staat" in text:
        yield from _spelled_codes(text)
    yield from find_said_births(text)
    runs = tuple(find_runs(text))
    yield from filter(None, (_account(text, run) for run in runs))
    for run in runs:
        if found := _phone(text, run):
            yield found
    for run in runs:
        if found := _near_cue(text, run) or _checked(text, run):
            yield found
    for match in _MY_NUMBER.finditer(text):
        named = read_run(text, match.end())
        if named and 5 <= len(named.digits) <= 10 and len(named.parts) >= 3 and named.digits[0] != "0":
            yield Found(named.start, named.end, "KLANTNUMMER", named.digits)
    yield from filter(None, (_unnamed(text, run) for run in runs))


def find_said_addresses(text: str) -> Iterator[Found]:
    """Postcodes and streets with their numbers in words."""
    if not SAID.search(text):
        return
    for run in find_runs(text):
        if found := _postcode(text, run):
            yield found
    for match in _POSTCODE_CUE.finditer(text):
        spoken = read_run(text, match.end())
        if spoken and len(spoken.digits) >= 4 and text[spoken.start].isalpha():
            yield Found(spoken.start, spoken.parts[-1].end, "ADRES", spoken.digits)
    for match in _HOUSE_NUMBER.finditer(text):
        house = read_run(text, match.end())
        if house and len(house.digits) <= 4 and text[house.start].isalpha():
            yield Found(house.start, _with_addition(text, house.end), "ADRES", house.digits)
    yield from _streets(text)


def _cued(text: str, cue: re.Pattern[str], kind: str, *, least: int) -> Iterator[Found]:
    for match in cue.finditer(text):
        run = read_run(text, match.end())
        if run and len(run.digits) >= least and any(text[part.start].isalpha() for part in run.parts):
            if len(run.parts) == 1 and kind == "KLANTNUMMER":
                continue  # "bestelnummer twaalfhonderd" may be; one word is too often a count
            start = match.start(1) if cue is _NUMBER_CUE and match[1] else run.start
            card = kind == "KLANTNUMMER" and "kaart" in match[0].lower() and _is_card(run.digits)
            yield Found(start, run.end, "KAART" if card else kind, run.digits)


def _is_card(digits: str) -> bool:
    return len(digits) in {15, 16, 17} or (13 <= len(digits) <= 19 and is_luhn(digits))


def _spelled_codes(text: str) -> Iterator[Found]:
    """Letters and numbers said one after another behind what has a number: "q x zeven t twee l"."""
    for match in _CODE_CUE.finditer(text) if SPELLED_CODE.search(text) else ():
        said = SPELLED_CODE.match(text, match.end())
        pieces = tuple(find_pieces(text, *said.span(1))) if said else ()
        code = "".join(piece for _, _, piece in pieces)
        if len(pieces) >= 4 and any(map(str.isdigit, code)) and not code.isdigit():
            yield Found(pieces[0][0], pieces[-1][1], "KLANTNUMMER", code.upper())


def _unnamed(text: str, run: Run) -> Found | None:
    """Digit after digit, six or more, of which nobody says what they are: a number of somebody's."""
    single = sum(len(part.digits) == 1 for part in run.parts)
    if not 6 <= len(run.digits) <= 20 or len(run.parts) < 5 or single < 3 or _FREE.match(text, run.start):
        return None
    if _STREET_BEFORE.search(text, max(0, run.start - 30), run.start):
        return None
    if run.digits[0] == "0" and run.digits[1] != "0":
        return None  # what may be a telephone number
    counted = run.digits in "1234567891011121314" or run.digits in "10987654321"
    if counted or _AMOUNT.match(text, run.end) or _PRODUCT.search(text, max(0, run.start - 50), run.end + 50):
        return None
    return Found(run.start, run.end, "KLANTNUMMER", run.digits)


def _near_cue(text: str, run: Run) -> Found | None:
    """A long number whose name stands somewhere before it, or right behind it: "... is mijn klantnummer"."""
    if not (5 <= len(run.digits) <= 14 and len(run.parts) >= 3) or _AMOUNT.match(text, run.end):
        return None
    if _FREE.match(text, run.start):
        return None
    before, after = max(0, run.start - 60), min(len(text), run.end + 30)
    if len(run.digits) in {8, 9, 11} and (
        _NEAR_BSN.search(text, before, run.start) or _NEAR_BSN.search(text, run.end, after)
    ):
        return Found(run.start, run.end, "BSN", run.digits)
    if _OWNED.search(text, before, run.start):
        return Found(run.start, run.end, "KLANTNUMMER", run.digits)
    if _NEAR_NUMBER.search(text, before, run.start) or _NEAR_NUMBER.search(text, run.end, after):
        return Found(run.start, run.end, "KLANTNUMMER", run.digits)
    return None


def _checked(text: str, run: Run) -> Found | None:
    """A number that nobody names and that passes the test of a payment card or a citizen service number."""
    said = run.digits
    if _FREE.match(text, run.start):
        return None
    if len(said) == 18 and said.startswith(("54", "87")):  # the EAN of a connection to gas or electricity
        return Found(run.start, run.end, "KLANTNUMMER", said)
    if 13 <= len(said) <= 19 and (is_luhn(said) or (len(said) in {16, 17} and _CARD.search(text))):
        return Found(run.start, run.end, "KAART", said)
    if len(said) == 9 and len(run.parts) >= 4 and is_bsn(said):
        return Found(run.start, run.end, "BSN", said)
    return None


def _account(text: str, run: Run) -> Found | None:
    """ "n l elf rabo zestig negenendertig ...": from the country's letters to the last digit."""
    country = _COUNTRY.search(text, max(0, run.start - 6), run.start)
    if country is None:
        return None
    bank = _BANK.match(text, run.end)
    rest = read_run(text, bank.end()) if bank else run
    if rest is None or len(rest.digits) < 8:
        return None
    return Found(country.start(), rest.end, "IBAN", squeeze(text[country.start() : rest.end]))


def _phone(text: str, run: Run) -> Found | None:
    plus = bool(_PLUS.search(text, max(0, run.start - 6), run.start))
    start = run.start - len("plus ") if plus else run.start
    if not (plus or run.digits.startswith("0")) or len(run.parts) < 4 or _FREE.match(text, run.start):
        return None
    wanted = (11, 10) if plus else (10, 9)
    for length in wanted:
        part = _part_at(run, length)
        if part:
            return Found(start, part.end, "TELEFOON", run.digits[:length].removeprefix("0"))
    said = run.digits
    mobile = said.startswith(("06", "04")) and 7 <= len(said) <= 12
    mobile = mobile and not _NEAR_NUMBER.search(text, run.end, run.end + 30)
    if mobile or (8 <= len(said) <= 12 and _PHONE_CUE.search(text, max(0, run.start - 45), run.start)):
        return Found(start, run.end, "TELEFOON", said.removeprefix("0"))
    return None


def _part_at(run: Run, length: int) -> Part | None:
    """The part with which exactly so many digits have been said, when no more than a stray word follows."""
    count = 0
    for number, part in enumerate(run.parts):
        count += len(part.digits)
        if count == length:
            return part if len(run.parts) - number <= 3 else None
    return None


def _postcode(text: str, run: Run) -> Found | None:
    """Four digits and two letters, and the number of the house behind them."""
    if len(run.digits) != 4 or run.digits[0] == "0":
        return None
    letters = _LETTERS.match(text, run.end)
    if not letters or letters[1].lower().replace(" ", "") in _NO_LETTERS:
        return None
    said = "".join(letter_of(one) for one in _LETTER.findall(letters[1].lower().replace(" en ", " ")))
    spaced = " " in letters[1]
    cued = re.search(r"\bpostcode\b.{0,30}\Z", text[max(0, run.start - 45) : run.start], re.I)
    house = _HOUSE.match(text, letters.end())
    number = read_run(text, house.end()) if house else None
    if len(letters[1]) > len("a b") and not cued and int(run.digits) in _YEARS:
        return None  # "in tweeduizend elf jan en piet"
    if not (cued or spaced or (number and house and "nummer" in house[0])):
        return None
    end = number.end if number and len(number.digits) <= 4 else letters.end()
    return Found(run.start, end, "ADRES", run.digits + said.upper())


def _streets(text: str) -> Iterator[Found]:
    for match in _STREET.finditer(text) if _STREET_END.search(text) else ():
        if match[1].rsplit(" ", 1)[-1].lower() in name_lists().no_streets:
            continue
        if found := _street(text, match, match.start(1)):
            yield found
    for match in _LIVES.finditer(text):
        found = _street(text, match, match.start(1))
        if found and _NO_HOME.isdisjoint(match[1].lower().split()) and _STOPS.match(text, found.end):
            yield found


def _street(text: str, match: re.Match[str], start: int) -> Found | None:
    run = read_run(text, match.end())
    if run is None or not text[run.start].isalpha() or run.digits.startswith("0"):
        return None
    number = run.parts[0] if len(run.digits) > 4 else run.parts[-1]
    coded = number.end < run.end and with_house(text, number.end) >= run.end  # a postcode and its town
    if (len(run.parts) > 2 and not coded) or _COUNTED.match(text, number.end):
        return None
    if number.digits == "1" and "nummer" not in match[0][-9:] and text[number.end :].strip(" .,?!"):
        return None  # "in die straat een ...": the article
    if not text.islower() and _NOUN.match(text, number.end):
        return None  # "op het Julianaplein zestien bankjes"
    return Found(start, _with_addition(text, number.end), "ADRES", text[start : number.end].casefold())


def _with_addition(text: str, end: int) -> int:
    """The end of what follows a spoken house number: "a", "bus twee", "drie hoog"."""
    if addition := _ADDITION.match(text, end) or _FLOOR.match(text, end):
        return addition.end()
    box = _BOX.match(text, end)
    run = read_run(text, box.end()) if box else None
    return run.end if run and len(run.digits) <= 4 else end


def find_in_towns(text: str) -> Iterator[Found]:
    """Whatever stands before a number and "in" a known town, in small letters: "dijk drie in scheemda"."""
    speech = text.islower()
    for match in _IN_TOWN.finditer(text) if _NUMBER_IN.search(text) else ():
        town = match["town"]
        run = read_run(text, match.start("number"))
        if not is_place(town) or town in name_lists().familiar or run is None or len(run.digits) > 4:
            continue
        parts = match["words"].split()
        start = match.start("words")
        for place in range(len(parts) - 1, -1, -1):
            if parts[place] in _BEFORE_STREET:
                start += sum(len(part) + 1 for part in parts[: place + 1])
                parts = parts[place + 1 :]
                break
        if parts and parts[0] in {"de", "het"}:
            start += len(parts.pop(0)) + 1
        last = parts[-1] if parts else ""
        home = "woon" in text[max(0, start - 20) : start]
        counted = last in _NO_HOME or (not home and last in name_lists().no_streets)
        counted = counted or last in name_lists().no_places
        if not speech:  # one word, and one that is nothing else
            start += sum(len(part) + 1 for part in parts[:-1])
            parts = parts[-1:]
            counted = counted or in_dictionary(last)
        if len(last) < 3 or counted or (len(parts) == 1 and last in name_lists().familiar):
            continue
        if _COUNTING.isdisjoint(parts):
            end = match.end("number")
            yield Found(start, end, "ADRES", text[start:end].casefold())
