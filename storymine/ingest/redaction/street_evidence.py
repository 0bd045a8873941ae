"""Words that may name a street, since a number follows, and what speaks for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from storymine.ingest.redaction.addresses import NO_COUNT, NUMBER
from storymine.ingest.redaction.name_evidence import lists_of
from storymine.ingest.redaction.name_lists import NameLists
from storymine.ingest.redaction.spoken import SAID, read_run
from storymine.ingest.redaction.towns import is_place

_HOUSE: Final = re.compile(rf"(?<![\w.,:/€+#-])(?<!€\s)({NUMBER}){NO_COUNT}(?!\w|[-/]\d)")
_SPOKEN: Final = re.compile(rf"(?<=\s){SAID.pattern.replace('(?:tig|tien)', '[a-zë]*(?:tig|tien)')}", re.I)
_ADDITION: Final = re.compile(r"\s(?:(?:[a-h]|bis|zwart|rood|hoog|huis)\b(?!\s?['’])|bus\s(?=\w))", re.I)
_COUNTED: Final = re.compile(
    r"\s(?:keer|maal|x|dag|dagen|uur|minuten|minuutjes|min|week|weken|maand|maanden|jaar|jaren|euro|kilometer|km|"
    r"meter|man|mensen|huizen|woningen|stuks|kinderen|procent|komma|of|honden|graden|kilo|punt|en)\b",
    re.I,
)
_PART: Final = re.compile(
    r"(?:['’]?(?![A-Z]{2})(?![a-z]+[A-Z])(?!\w{6,}\.)[^\W\d_](?:[^\W\d_]|['’.-])*|\d{1,2}e)\Z"
)
_ASKED: Final = frozenset({"nr", "nr.", "nummer", "huisnummer", "huisnr"})
_CLOCK: Final = re.compile(r"\b(?:half|kwart|over|voor|om)\s\Z")
_MOST: Final = 5
_LONGEST: Final = 6
# Readings of meters, "27e" and years: no house that is not in a street by its name has such a number.
_NO_HOUSE: Final = re.compile(r"(?:0\d*|\d{5,}|\d+e|(?:19|20)\d\d)\Z")
_DAY: Final = re.compile(r"(0?[1-9]|[12]\d|3[01])[-/](0?[1-9]|1[0-2])\Z")
_MONTH: Final = re.compile(r"\s(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\b", re.I)


_TOWN: Final = re.compile(
    r"(?P<code>,?\s[1-9]\d{3}\s?[A-Z]{2}\b)|(?P<gap>,\s|\s(?:in|te)\s|\s)(?P<town>[^\W\d_][\w'’-]+)"
)


_TAILS: Final = frozenset(
    {"links", "rechts", "noord", "zuid", "oost", "west", "weg", "straat", "laan", "plein"}
)
_LINKS: Final = frozenset(
    {"van", "de", "der", "den", "het", "'t", "’t", "ten", "ter", "op", "aan", "in"}
    | {
        "achter",
        "onder",
        "la",
        "du",
        "over",
        "en",
        "te",
        "bij",
        "des",
        "les",
        "naar",
        "voor",
        "langs",
        "rond",
    }
)


class Place(NamedTuple):
    """A phrase of `count` words at text[start:], and the number of the house at text[number:end]."""

    start: int
    number: int
    end: int
    parts: tuple[str, ...]
    before: tuple[str, str]
    after: str
    asked: bool
    spoken: bool


def find_places(text: str) -> Iterator[tuple[Place, ...]]:
    """For each number that may be a house's, the phrases of one to five words before it."""
    low = text.islower()
    for match in _HOUSE.finditer(text):
        if len(match[1].split()[0]) > _LONGEST or match[1][-1] in "uUxX" or _MONTH.match(text, match.end(1)):
            continue
        day = _DAY.match(match[1])
        neighbours = day is not None and int(day[2]) == int(day[1]) + 2  # "Hoefslag 7-9"
        if not _NO_HOUSE.match(match[1]) and (day is None or neighbours):
            yield _places(text, match.start(1), match.end(1), low=low, spoken=False)
    last = -1
    for match in _SPOKEN.finditer(text) if low else ():
        start = text.rfind(" ", 0, match.end() - 1) + 1
        run = read_run(text, start) if start > last else None
        if _CLOCK.search(text, max(0, start - 7), start):
            continue
        if run is None or len(run.digits) > 4 or len(run.parts) > 3 or run.digits[0] == "0":
            last = run.end if run else last
            continue
        last = run.end
        if not _COUNTED.match(text, run.end):
            yield _places(text, run.start, _with_addition(text, run.end), low=True, spoken=True)


def _with_addition(text: str, end: int) -> int:
    addition = _ADDITION.match(text, end)
    if addition is None:
        return end
    if not addition[0].lower().startswith(" bus"):
        return addition.end()
    box = read_run(text, addition.end())
    return box.end if box and len(box.digits) <= 3 else end


def _places(text: str, number: int, end: int, *, low: bool, spoken: bool) -> tuple[Place, ...]:
    words: list[tuple[int, str]] = []
    asked = False
    position = number
    while len(words) < _MOST + 2 and position > 0 and text[position - 1] in " ,":
        start = max(text.rfind(" ", 0, position - 1), text.rfind("\n", 0, position - 1)) + 1
        word = text[start : position - 1]
        if not words and not asked and word.lower() in _ASKED:
            asked, position = True, start - (text[start - 2 : start] == ", ")
            continue
        if not _PART.match(word):
            words.append((start, word))
            break
        words.append((start, word))
        if not low and word.islower() and len(words) > 1 and word.lstrip("'’") not in _LINKS:
            break  # "Petra van onderhoud Jan Evertsenstraat": no street goes on like that
        position = start
        if text[position - 1 : position] == ",":
            break
    after = text[end : end + 30]
    found = []
    for count in range(1, min(_MOST, len(words)) + 1):
        start, word = words[count - 1]
        if not _PART.match(word):
            break
        head, tail = word.lstrip("'’"), words[0][1]
        if (count == 1 and len(head) < 3) or (low and len(tail) < 3):
            continue
        if not low and not (_opens(head) and (tail[0].isupper() or (count > 1 and tail.lower() in _TAILS))):
            continue
        parts = tuple(word for _, word in reversed(words[:count]))
        before = [word.lower() for _, word in words[count : count + 2]] + ["^", "^"]
        found.append(
            Place(start, number, end, parts, (before[0], before[1]), after, asked=asked, spoken=spoken)
        )
    return tuple(found)


def _town(after: str) -> str:
    """Whether a postcode, or a town with or without "in", stands behind the number."""
    match = _TOWN.match(after)
    if match is None:
        return "-"
    if match["code"]:
        return "c"
    known = is_place(match["town"].lower().rstrip(".,;:!?")) and match["town"].lower() not in {
        "het",
        "een",
        "alle",
    }
    return ("k" if known else "u") + (match["gap"].strip() or "_")


def _opens(word: str) -> bool:
    return word[:1].isupper() or word[:1].isdigit() or word in {"t", "s"}


def street_features(place: Place, lists: NameLists) -> list[str]:
    """The features of a phrase as the name of a street."""
    lows = [part.lower() for part in place.parts]
    last, first, count = lows[-1], lows[0], len(lows)
    style = ("S" if place.spoken else "d") + ("l" if place.parts[0].islower() else "X")
    listed, headed = lists_of(last, lists), lists_of(first, lists)
    behind = place.after.strip(" ")[:1]
    following = place.after.split()[0].strip(".,;:!?)").lower() if place.after.split() else "$"
    mark = "$" if not behind else "." if behind in ".,;:!?\n)" else "0" if behind.isdigit() else "w"
    digits = place.number
    size = place.end - digits
    links = "".join("l" if low in _LINKS else "w" for low in lows)
    before, before2 = place.before
    return [
        f"l{last}",
        f"L{first}|{count}",
        f"p{' '.join(lows)}",
        f"3{last[-3:]}",
        f"4{last[-4:]}",
        f"5{last[-5:]}",
        f"6{last[-6:]}|{style}",
        f"4{last[-4:]}|{style}|{count}",
        f"h{last[:4]}",
        f"m{listed}|{style}|{count}",
        f"M{headed}|{style}|{count}",
        f"k{links}|{style}",
        f"b{before}",
        f"B{before}|{style}|{count}",
        f"c{before2}|{before}",
        f"C{before}|{listed}",
        f"a{mark}|{style}",
        f"A{following}",
        f"e{mark}|{before}",
        f"f{following}|{before}",
        f"n{min(size, 5)}|{style}|{count}",
        f"g{mark}|{listed}|{style}",
        f"q{place.asked}|{style}",
        f"s{style}",
        f"T{_town(place.after)}|{style}|{count}",
        f"U{_town(place.after)}|{listed}|{style}",
        f"t{'^' in before}|{mark}|{style}|{count}",
        *(f"w{low}" for low in lows[:-1]),
    ]
