"""What stands behind a house number and belongs to it: a letter, a floor, a box, a range, a postcode."""

from __future__ import annotations

import re
from typing import Final

from storymine.ingest.redaction.spoken import NUMBER_WORD, SAID, read_run
from storymine.ingest.redaction.towns import is_place

_STOP: Final = r"(?=\s?[,.;:!?)|\n]|\s?\Z|\s[1-9]\d{3}\s?[A-Za-z]{2}\b)"
_NTH: Final = (
    rf"(?:\d{{1,2}}(?:e|ste|de)?|I{{1,3}}|IV|{NUMBER_WORD}|"
    r"eerste|tweede|derde|vierde|vijfde|zesde|bovenste|onderste)"
)
_FLOOR: Final = (
    rf"[\s-]{_NTH}[\s-]?(?:hoog|hg|etage|verdieping|verd\b\.?)(?:[\s-](?:voor|achter|links|rechts)(?!\w))?"
)
_SIDE: Final = (
    rf"(?:[\s-](?:hs|huis|bis|bg|begane\sgrond|zwart|rood|rd|zw|I{{2,3}}|IV)(?!\w)|-(?:voor|achter|boven|beneden|links|rechts)(?!\w)|"
    rf"\s(?:voor|achter|boven|beneden|links|rechts|I|sous|souterrain){_STOP})"
)
# "9 d", "145 C"; a small e, k, m, n, s, t and u are words.
_LETTER: Final = rf"[\s-](?:[a-df-h](?![\w'’])(?!\s\d)|[A-Z]{_STOP})"
_CODE: Final = r"(?:[A-Za-z]?\d{1,4}(?:[./-]\d{1,4})?[A-Za-z]?|[A-Za-z])(?!\w)"
_BOX: Final = (
    r"(?:,?\s\(?(?:bus|bte\.?|boîte|box|app(?:artement|t)?\.?|apt\.?|flat|unit|kamer|kmr\.?|studio|toev(?:oeging)?\.?|"
    rf"toezegging|verd(?:ieping)?\.?|ark|ligplaats|blok|huisje|chalet|bungalow)\s?{_CODE}\)?|[\s/]b\s?\d{{1,4}}(?!\w))"
)
# "t/m 27", "a-c", and as in Lelystad "12 34" before a postcode.
_RANGE: Final = (
    r"(?:\s(?:t/m|tot\sen\smet)\s\d{1,4}[a-zA-Z]?(?!\w)|(?<=\d[a-z])[-/][a-z](?!\w)|"
    r"\s\d{1,3}(?=,?\s[1-9]\d{3}\s?[A-Z]{2}(?!\w)))"
)
_ADDITION: Final = re.compile("|".join((_FLOOR, _SIDE, _LETTER, _BOX, _RANGE)))
_MOST: Final = 3
# A postcode behind whatever parts the lines of an address.
_POSTCODE: Final = re.compile(
    r"(?:\s?[,;|/•·]\s{0,2}|\s[-–]\s|\s\(|\s{1,2}|,?\s?\n\s?|,?\s(?:in\s)?postcode:?\s)[1-9]\d{3}\s?[A-Z]{2}(?![\w-])\)?"
    r"|(?:\s?[,;|/•·\n]\s?|\ste\s)(?:BE?-)?[1-9]\d{3}(?=\s[A-ZÀ-Þ][a-zà-þ'’]+)"
)
_SMALL_POSTCODE: Final = re.compile(
    r",?\s[1-9]\d{3}\s?[a-z]{2}(?=,?\s(?:in\s)?(?P<town>[a-zà-þ][a-zà-þ'’-]{2,30})(?!\w))"
)
_CODED: Final = re.compile(r"\d{4}\s?[A-Za-z]{2}\Z")
_SAID_BOX: Final = re.compile(r"\s(?:bus|nummer|verdieping|appartement|kamer)\s(?=\w)", re.I)
_SAID_RANGE: Final = re.compile(rf"\s(?:tot\sen\smet|tot)\s(?={NUMBER_WORD}\b)", re.I)
_TOWN: Final = re.compile(r"\s(?=([a-zà-þ][a-zà-þ'’-]{2,30})(?!\w))")
_POSTCODES: Final = range(1000, 9993)


def with_house(text: str, end: int) -> int:
    """The end of the address whose house number, or postcode, ends at `end`."""
    if _CODED.search(text, max(0, end - 7), end):
        return end
    for _ in range(_MOST):
        addition = _ADDITION.match(text, end)
        if addition is None:
            break
        end = addition.end()
    if SAID.search(text, max(0, end - 15), end + 40):
        end = _with_said(text, end)
    small = _SMALL_POSTCODE.match(text, end)
    if small and is_place(small["town"]):
        return small.end()
    postcode = _POSTCODE.match(text, end)
    return postcode.end() if postcode else end


def _with_said(text: str, end: int) -> int:
    """ "bus vier achtduizend vijfhonderd kortrijk": a box, or a range, and a Belgian postcode."""
    behind = _SAID_BOX.match(text, end) or _SAID_RANGE.match(text, end)
    run = read_run(text, behind.end()) if behind else None
    if run and len(run.parts[0].digits) <= 3:
        end = run.parts[0].end
    code = read_run(text, end + 1) if text[end : end + 1] == " " else None
    if code is None or len(code.digits) != 4 or int(code.digits) not in _POSTCODES:
        return end
    town = _TOWN.match(text, code.end)
    return town.end(1) if town and is_place(town[1]) else end
