"""The town behind an address: with it a street and a number are one house."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from storymine.ingest.redaction.findings import Found, squeeze
from storymine.ingest.redaction.name_lists import name_lists

_WORD: Final = r"(?:['’][st][- ]|[Ss]t\.[ -]?)?[^\W\d_][\w'’-]{1,30}"
_BEHIND: Final = re.compile(
    rf"(?P<gap>\s?[,;|/]\s|\s[-–]\s|\s(?:in|te)\s|\s\(|\n|\s{{1,2}})(?P<town>{_WORD})"
)
_MORE: Final = re.compile(
    rf" (?:(?:aan|a/d|op|bij|ob) (?:(?:den|de|het) )?|(?:de|den) |ad |en (?=[A-Z]))?(?P<town>{_WORD})"
)
_LOW: Final = re.compile(r",?\s[1-9]\d{3}\s(?P<town>[a-zà-þ][a-zà-þ'’-]{2,30})(?!\w)")
_POSTCODE_END: Final = re.compile(r"\d{4}\s?[A-Za-z]{2}\Z|\s(?:BE?-)?[1-9]\d{3}\Z")
_LETTER: Final = re.compile(r"(?<=\d)\s[a-h](?=\s(?:in|te)\s)")
_STOPS: Final = re.compile(r"\s?(?:[.,;:!?)\n]|\Z)")
# First words of towns of two words, and what no town is called, though a list of places has it.
_TWO: Final = frozenset({"den", "sint", "st", "lage", "hoge", "de", "nieuw", "oud", "'t", "het"})
_NONE: Final = frozenset(
    [
        "het",
        "een",
        "alle",
        "heel",
        "aan",
        "bij",
        "en",
        "de",
        "dat",
        "die",
        "dit",
        "onze",
        "over",
        "waar",
        "naast",
        "ter",
        "ten",
        "van",
        "geen",
        "ieder",
        "elk",
        "mei",
        "juni",
    ]
)
# Before the postcode that Belgian addresses have: "Lei 12, 3000 Leuven", "Meir 4 bus 2 2000 Antwerpen".
_CAPITAL: Final = r"[A-ZÀ-Þ][\w'’.-]{0,30}"
_BELGIAN: Final = re.compile(
    rf"(?<![\w-]){_CAPITAL}(?:[^\S\n](?:(?:van|de|den|der|het|ten|ter|te|op|aan|'t)\s){{0,2}}{_CAPITAL}){{0,2}}"
    r"\s\d{1,4}\s?[a-zA-Z]?(?:[/-]\d{1,4})?(?:\s(?:bus|bte)\s\w{1,5})?(?:,\s|\s)(?:BE?-)?[1-9]\d{3}\s(?=[A-ZÀ-Þ]|')"
)


def with_town(text: str, start: int, end: int) -> int:
    """The end of the town that stands behind an address text[start:end]; its own end where none does."""
    if letter := _LETTER.match(text, end):
        end = letter.end()
    if (small := _LOW.match(text, end)) and is_place(small["town"]):
        return small.end()
    behind = _BEHIND.match(text, end)
    if behind is None:
        return end
    coded = bool(_POSTCODE_END.search(text, max(start, end - 8), end))
    gap, town, low = behind["gap"], behind["town"], behind["town"].lower()
    if gap == "\n" and not coded:
        return end
    prefixed = gap.strip() in {"in", "te"}
    lists = name_lists()
    low = low.removeprefix("st.").lstrip("- ")
    capital = town.lstrip("'’st- ")[:1].isupper()
    lower = text.islower() and (
        prefixed
        or coded
        or (low in lists.places and low not in lists.familiar and len(low) > 3)
        or (low in lists.places and low in lists.no_names and len(low) > 4)
    )
    lower = lower or (coded and text[start : start + 1].islower() and (low in lists.places or low in _TWO))
    if low in _NONE or not (capital or lower):
        return end
    known = is_place(low)
    stop = _town_end(text, behind.end(), capital=capital)
    if low in _TWO and stop == behind.end():
        known = False
    if known and (capital or lower or gap != " " or _STOPS.match(text, stop)):
        return stop
    everyday = low in lists.familiar or low in lists.no_names
    if prefixed and capital and not everyday and low not in lists.first and low not in lists.greetings:
        return stop
    return stop if coded and capital and not everyday and gap in {" ", ", "} else end


def is_place(low: str) -> bool:
    """A town of a list, also with another one behind a hyphen, or "'s-Hertogenbosch"."""
    places = name_lists().places
    parts = [part for part in low.replace("’", "'").split("-") if part not in {"'s", "sint", "st", "en"}]
    return (
        low in places
        or low in name_lists().belgian
        or low in _TWO
        or (bool(parts) and all(part in places for part in parts))
    )


def _town_end(text: str, end: int, *, capital: bool) -> int:
    """Where "Bergen op Zoom" ends, of which the first word ends at `end`."""
    for _ in range(2):
        more = _MORE.match(text, end)
        if more is None or more["town"].lower() not in name_lists().places:
            break
        if capital and not more["town"][0].isupper():
            break
        if not capital and (more["town"] in _NONE or more["town"] in name_lists().familiar):
            break
        end = more.end()
    return end


def find_belgian_addresses(text: str) -> Iterator[Found]:
    """A street of any name, by the number, postcode and known town behind it."""
    for match in _BELGIAN.finditer(text):
        town = re.compile(_WORD).match(text, match.end())
        if town and is_place(town[0].lower()) and town[0].lower() not in _NONE:
            end = match.end() - 1
            yield Found(match.start(), end, "ADRES", squeeze(text[match.start() : end]))
