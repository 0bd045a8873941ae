"""Birth dates that are said aloud: "geboren op drie mei negentienachtenveertig"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from storymine.ingest.redaction.contacts import HAPPENED
from storymine.ingest.redaction.findings import Found
from storymine.ingest.redaction.spoken import NUMBER_WORD, Run, read_run

_MONTH: Final = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
_BORN: Final = re.compile(
    r"\b(?:geboren|geboortedatum|geboortedag)(?:[\s:,]{1,2}(?:is|was|dat|dan|dus|nou|nog|toch|ja|op|in|eu?h+m?|uh+m?|de|en|van|mijn|m'n|zijn|haar|vrouw|man|zoon|dochter|partner|klant)\b){0,6}[\s:,]{1,2}(?=\w)"
    r"|\b(?:ik|hij|zij|ze|\w{0,8}(?:(?:dochter|zoon|zus|broer)(?:tje|je)?|man|vrouw|moeder|vader|oma|opa|partner|vriend|vriendin|baby)(?:\s(?!(?:is|was|die|dat)\b)[^\W\d_]{2,20}){0,2})\s(?:die\s|dat\s)?(?:ben|is|zijn|was)\s(?:zelf\s)?"
    r"(?:er\seen\s|er\s)?van\s(?:(?:eu?h+m?|uh+m?|de|ja)\s){0,2}(?=\w)|\bik\sben\s(?:(?:eu?h+m?|zelf)\s)?(?=\w)|\ben\smijn\s(?:man|vrouw)\s(?=\w)"
    r"|\b(?:mama|papa|moeder|vader|ouders?|voogd|oma|opa|mantelzorger|patiënt|cliënt|naam|voor|zoon|zoontje|dochter|dochtertje|man|vrouw)\s(?:(?:van|is)\s)?(?!(?:van|de|het)\s)"
    r"(?:(?!(?:is|was|een|het)\s)[^\W\d_]{2,20}\s){1,4}?van\s(?=\w)",
    re.I,
)
_DAY: Final = rf"(?:{NUMBER_WORD}|eerste|derde|achtste|\w{{3,20}}(?:de|ste))"
_DATE: Final = re.compile(
    rf"(?:(?:de\s)?{_DAY}\s(?:{_MONTH})(?:\s{NUMBER_WORD}(?:\s{NUMBER_WORD}){{0,2}})?)\b", re.I
)
_LONG_AGO: Final = re.compile(rf"(?:{_MONTH})\snegentien(?:honderd)?\s?[a-zë]{{4,}}", re.I)
_NEAR_BORN: Final = re.compile(r"\bgebo(?:ren|orte\w*)\b", re.I)
_BORN_AFTER: Final = re.compile(
    rf"(?<!\S)({NUMBER_WORD}(?:\s{NUMBER_WORD}){{2,4}})\s(?:(?:is|dat|ben|mijn|zijn|haar|ik|de)\s){{0,3}}gebo(?:ren|ortedatum)\b",
    re.I,
)
_ORDINALS: Final = re.compile(
    rf"(?:de\s)?\w{{3,20}}(?:de|ste)\s(?:van\s)?(?:de\s)?\w{{3,20}}(?:de|ste)\s{NUMBER_WORD}\b(?:\s{NUMBER_WORD}\b){{0,2}}",
    re.I,
)


def find_said_births(text: str) -> Iterator[Found]:
    """Dates that are called a birth date, and those of last century unless it is said what happened then."""
    yield from _last_century(text)
    for match in _DATE.finditer(text) if _NEAR_BORN.search(text) else ():
        before, after = max(0, match.start() - 60), match.end() + 30
        near = _NEAR_BORN.search(text, before, match.start()) or _NEAR_BORN.search(text, match.end(), after)
        if near and re.search(rf"(?:{_MONTH})\s\w", match[0], re.I):
            yield Found(*match.span(), "GEBOORTEDATUM", match[0].casefold())
    birth = "gebo" in text.lower()
    for match in _BORN_AFTER.finditer(text) if birth else ():
        run = read_run(text, match.start(1))
        if run and run.end == match.end(1) and 3 <= len(run.parts) <= 5 and len(run.digits) <= 8:
            yield Found(run.start, run.end, "GEBOORTEDATUM", run.digits)
    for match in _ORDINALS.finditer(text) if _NEAR_BORN.search(text) else ():
        yield Found(*match.span(), "GEBOORTEDATUM", match[0].casefold())
    for match in _BORN.finditer(text) if birth or " van " in text or "ik ben " in text else ():
        month = _DATE.match(text, match.end())
        born = "geb" in match[0].lower()
        if month:
            years = re.search(rf"(?:{_MONTH})\s\w", month[0], re.I)
            if born or years:
                yield Found(*month.span(), "GEBOORTEDATUM", month[0].casefold())
            continue
        if ordinals := _ORDINALS.match(text, match.end()):
            start = ordinals.start() - len("de ") * text.endswith("de ", 0, ordinals.start())
            yield Found(start, ordinals.end(), "GEBOORTEDATUM", ordinals[0].casefold())
        run = read_run(text, match.end())
        said = _numbers(run) if run else []
        if run and (born or _whole_date(run)) and 3 <= len(said) <= 5 and text[run.start].isalpha():
            day, month_number = int(said[0]), int(said[1])
            if 1 <= day <= 31 and 1 <= month_number <= 12:
                yield Found(run.start, run.end, "GEBOORTEDATUM", run.digits)


def _last_century(text: str) -> Iterator[Found]:
    """A day with its year, whatever is said around it: "die van drie mei negentienachtenveertig"."""
    for match in _DATE.finditer(text) if "negentien" in text.lower() else ():
        near = text[max(0, match.start() - 30) : match.end() + 30]
        if _LONG_AGO.search(match[0]) and not HAPPENED.search(near):
            yield Found(*match.span(), "GEBOORTEDATUM", match[0].casefold())


def _numbers(run: Run) -> list[str]:
    """What is said number by number, a zero with what follows: "nul twee nul zeven vijftig" is 02 07 50."""
    numbers: list[str] = []
    for part in run.parts:
        if numbers and numbers[-1] == "0":
            numbers[-1] += part.digits
        else:
            numbers.append(part.digits)
    return numbers


def _whole_date(run: Run) -> bool:
    """ "negentien vier achtenzeventig": a day, a month and a year in two or four digits."""
    year = "".join(part.digits for part in run.parts[2:])
    return len(run.parts) <= 4 and (len(year) == 2 or (len(year) == 4 and year[:2] in {"19", "20"}))
