"""Personal data as people say it aloud: numbers in words, and addresses of e-mail letter by letter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from storymine.ingest.redaction.findings import Found
from storymine.ingest.redaction.identifiers import NUMBER_NAMES
from storymine.ingest.redaction.name_lists import name_lists
from storymine.ingest.redaction.spoken import NUMBER_WORD, Part, Run, find_runs, read_run

_IS: Final = (
    r"(?:[\s:,]{1,2}(?:is|was|luidt|dat|die|het|ja|eh+m?|uh+m?|dan|mijn|even|nou|nummer)\b){0,4}[\s:,]{1,2}"
)
_NUMBER_CUE: Final = re.compile(rf"\b(?:{NUMBER_NAMES}){_IS}((?:[a-z]\s){{0,3}})(?=\w)", re.I)
_BSN_CUE: Final = re.compile(
    rf"\b(?:bsn|b\ss\sn|burgerservicenummer|sofinummer|rijksregisternummer){_IS}(?=\w)", re.I
)
_PHONE_CUE: Final = re.compile(
    r"(?:\b|(?<=telefoon)|(?<=mobiel))(?:nummer|mobiel|mobieltje|gsm|telefoon|bel|belt|bellen|bereiken|"
    r"bereikbaar|vast|thuis|vanaf|app)\b.{0,25}\Z",
    re.I,
)
_PLUS: Final = re.compile(r"\bplus\s\Z", re.I)
_POSTCODE_CUE: Final = re.compile(rf"\bpostcode{_IS}(?=\w)", re.I)
_LETTERS: Final = re.compile(r"[\s,]{1,2}([a-z]\s?[a-z])\b(?!['’])", re.I)
_NO_LETTERS: Final = frozenset(
    {"al", "is", "in", "en", "de", "op", "of", "te", "om", "ja", "dan", "er", "we", "ik", "je"}
)
_HOUSE: Final = re.compile(
    r"[\s,]{1,2}(?:en\s)?(?:dan\s)?(?:het\s)?(?:huis)?nummer\s(?:is\s)?(?=\w)|[\s,]{1,2}(?=\w)", re.I
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
_NO_HOME: Final = frozenset(
    {"een", "nummer", "nu", "nog", "adres", "hetzelfde", "al", "met", "daar", "hier", "niet", "en", "of"}
)
_STOPS: Final = re.compile(r"\W*\Z|\W{0,2}\s(?:in|te|en|derde|tweede|hoog|postcode|dus|hoor|klopt)\b", re.I)
_MONTH: Final = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
_BORN: Final = re.compile(
    r"\b(?:geboren|geboortedatum|geboortedag)(?:[\s:,]{1,2}(?:is|was|dat|ja|op|in|eh+m?|uh+m?|de|en|van)\b){0,4}[\s:,]{1,2}(?=\w)"
    r"|\b(?:ik|dochter|zoon|man|vrouw|zij|hij)\s(?:ben|is)\s(?:er\seen\s)?van\s(?:de\s)?(?=\w)",
    re.I,
)
_DAY: Final = rf"(?:{NUMBER_WORD}|eerste|derde|achtste|\w{{3,20}}(?:de|ste))"
_DATE: Final = re.compile(
    rf"(?:(?:de\s)?{_DAY}\s(?:{_MONTH})(?:\s{NUMBER_WORD}(?:\s{NUMBER_WORD}){{0,2}})?)\b", re.I
)
_ORDINALS: Final = re.compile(
    rf"(?:de\s)?\w{{3,20}}(?:de|ste)\s(?:van\s)?(?:de\s)?\w{{3,20}}(?:de|ste)\s{NUMBER_WORD}\b(?:\s{NUMBER_WORD}\b){{0,2}}",
    re.I,
)
_MAIL: Final = re.compile(
    rf"\b[\w+-]{{1,40}}(?:\s(?:van|de|der|den|el|ten|ter)(?:\s(?:de|der|den))?\s\w{{2,30}})?(?:\s(?:punt|streepje|underscore|liggend\sstreepje|laag\sstreepje|min|plus)\s"
    rf"(?:(?:van|de|der|den|el|van\sde|van\sder)\s)?[\w+-]{{1,40}}){{0,4}}(?:\s{NUMBER_WORD}){{0,4}}"
    r"\s(?:at|et|apen?staart(?:je)?|ape\sstaartje)\s"
    r"[\w-]{2,40}(?:\s(?:punt|streepje)\s[\w-]{2,40}){0,2}?\s?(?:\.|\spunt\s|\sdot\s)\s?(?:nl|be|com|net|org|eu)\b",
    re.I,
)
MAIL_SIGN: Final = re.compile(r"\b(?:at|et|ape\w{0,2}staart(?:je)?|ape staartje)\s")
"""Found in every text, in lower case, in which an e-mail address is spoken."""


def find_said_mails(text: str) -> Iterator[Found]:
    """ "jan punt bakker at postvak punt nl"."""
    for match in _MAIL.finditer(text):
        yield Found(*match.span(), "EMAIL", re.sub(r"\s", "", match[0]).casefold())


def find_said(text: str) -> Iterator[Found]:
    """Everything with numbers in words; surest first."""
    yield from _cued(text, _BSN_CUE, "BSN", least=7)
    yield from _cued(text, _NUMBER_CUE, "KLANTNUMMER", least=3)
    yield from _birth_dates(text)
    runs = tuple(find_runs(text))
    for run in runs:
        if found := _phone(text, run) or _postcode(text, run):
            yield found
    for match in _POSTCODE_CUE.finditer(text):
        spoken = read_run(text, match.end())
        if spoken and len(spoken.digits) >= 4 and text[spoken.start].isalpha():
            yield Found(spoken.start, spoken.parts[-1].end, "ADRES", spoken.digits)
    yield from _streets(text)


def _cued(text: str, cue: re.Pattern[str], kind: str, *, least: int) -> Iterator[Found]:
    for match in cue.finditer(text):
        run = read_run(text, match.end())
        if run and len(run.digits) >= least and any(text[part.start].isalpha() for part in run.parts):
            if len(run.parts) == 1 and kind == "KLANTNUMMER":
                continue  # "bestelnummer twaalfhonderd" may be; one word is too often a count
            start = match.start(1) if cue is _NUMBER_CUE and match[1] else run.start
            yield Found(start, run.end, kind, run.digits)


def _phone(text: str, run: Run) -> Found | None:
    plus = bool(_PLUS.search(text, max(0, run.start - 6), run.start))
    start = run.start - len("plus ") if plus else run.start
    if not (plus or run.digits.startswith("0")) or len(run.parts) < 4:
        return None
    wanted = (11, 10) if plus else (10, 9)
    for length in wanted:
        part = _part_at(run, length)
        if part:
            return Found(start, part.end, "TELEFOON", run.digits[:length].removeprefix("0"))
    said = run.digits
    mobile = said.startswith(("06", "04")) and 7 <= len(said) <= 12
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
    if not letters or letters[1].lower() in _NO_LETTERS:
        return None
    spaced = " " in letters[1]
    cued = re.search(r"\bpostcode\b.{0,30}\Z", text[max(0, run.start - 45) : run.start], re.I)
    house = _HOUSE.match(text, letters.end())
    number = read_run(text, house.end()) if house else None
    if not (cued or spaced or (number and house and "nummer" in house[0])):
        return None
    end = number.end if number and len(number.digits) <= 4 else letters.end()
    return Found(run.start, end, "ADRES", run.digits + letters[1].replace(" ", "").upper())


def _birth_dates(text: str) -> Iterator[Found]:
    for match in _BORN.finditer(text):
        month = _DATE.match(text, match.end())
        born = "geb" in match[0].lower()
        if month:
            years = re.search(rf"(?:{_MONTH})\s\w", month[0], re.I)
            if born or years:
                yield Found(*month.span(), "GEBOORTEDATUM", month[0].casefold())
            continue
        if ordinals := _ORDINALS.match(text, match.end()):
            yield Found(*ordinals.span(), "GEBOORTEDATUM", ordinals[0].casefold())
        run = read_run(text, match.end())
        if run and born and 3 <= len(run.parts) <= 5 and text[run.start].isalpha():
            day, month_number = int(run.parts[0].digits), int(run.parts[1].digits)
            if 1 <= day <= 31 and 1 <= month_number <= 12:
                yield Found(run.start, run.end, "GEBOORTEDATUM", run.digits)


def _streets(text: str) -> Iterator[Found]:
    for match in _STREET.finditer(text):
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
    if len(run.parts) > 2 or _COUNTED.match(text, number.end):
        return None
    if number.digits == "1" and "nummer" not in match[0][-9:] and text[number.end :].strip(" .,?!"):
        return None  # "in die straat een ...": the article
    addition = _ADDITION.match(text, number.end)
    return Found(
        start, addition.end() if addition else number.end, "ADRES", text[start : number.end].casefold()
    )
