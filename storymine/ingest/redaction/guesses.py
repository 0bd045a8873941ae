"""Names and streets that no rule finds: linear models over words and their neighbours."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from storymine.ingest.redaction.addresses import with_postcode, without_lead
from storymine.ingest.redaction.dictionary import in_dictionary
from storymine.ingest.redaction.findings import MASK, Found, squeeze
from storymine.ingest.redaction.linear import load_linear
from storymine.ingest.redaction.name_cues import STREET_END, looks_like_company
from storymine.ingest.redaction.name_evidence import (
    Neighbour,
    features_ahead,
    features_alone,
    features_around,
    features_behind,
    kinds_of,
    look,
)
from storymine.ingest.redaction.name_lists import name_lists
from storymine.ingest.redaction.street_evidence import Place, find_places, street_features
from storymine.ingest.redaction.words import Words

# Log-odds from which a word is a name: with a capital, without one, without and in no list; beside a name.
_SURE: Final = 2.0
_SURE_LOW: Final = 1.5
_SURE_UNLISTED: Final = 2.0
_BESIDE: Final = -1.0
# More of it where a word that no list has opens a sentence, or is as long as compounds are and names are not.
_DOUBT: Final = 1.5
_LONG: Final = 9
# So far from the start of a text accounts are looked for that an answer starts with.
_HEADLESS: Final = 120
_TAGS: Final = re.compile(rf"\s*(?:[@#<{MASK}]\S{{0,60}}\s+)+")
_NEAREST: Final = 3
# Another thing with a number: "Eten 8, bediening 6, sfeer 9".
_MARKS: Final = re.compile(
    r",\s(?!(?:bus|nr|nummer|huis|unit|flat|kamer|app|apt|hoog)\w*\b)[a-zà-þ]{3,15}\s\d{1,2}(?![\w-])"
)
_OF_THE: Final = re.compile(r"[^\W\d_]+\svan\s(?:de|den|het)\s", re.I)
_LED: Final = re.compile(r"\b(?:van|der|den|de|ten|ter)\s\Z", re.I)
_CAMEL: Final = re.compile(r"[a-zà-þ][A-ZÀ-Þ]")
# Words of a salutation, at most: "Geachte heer of mevrouw".
_SALUTE: Final = 4
# Log-odds under which a word that a list calls a name is none here; and a first name that is no other word.
_NEVER: Final = 0.0
_NEVER_FIRST: Final = -2.0
_STREET: Final = -1.0
# Before a number in words these count something: "gelukkig is ze pas vijf".
_COUNTS: Final = frozenset(
    {"pas", "precies", "zo'n", "zon", "ongeveer", "bijna", "ruim", "zeker", "minstens", "hooguit", "rond"}
    | {"hoogstens", "maximaal", "minimaal", "uiterlijk", "plaats", "maand", "circa", "zowat", "nummer"}
)


@lru_cache(maxsize=20_000)
def is_plain(word: str) -> bool:
    """A word without a capital that no list calls a name."""
    return word.islower() and _NAMES.isdisjoint(_listed(word))


@lru_cache(maxsize=20_000)
def _everyday(word: str) -> bool:
    """A plain word that people write often, and that no guess is worth its time; most words are."""
    listed = _listed(word)
    return is_plain(word) and not _WORDS.isdisjoint(listed) and "n" not in listed


@lru_cache(maxsize=20_000)
def _guessed_behind(word: str) -> frozenset[str] | None:
    """Behind which words alone this one is worth the time of the model; None for behind any."""
    low = word.lower()
    listed = _listed(low)
    if "p" in listed or len(low) < 2:
        return frozenset()
    if _everyday(word):
        return _TITLES  # families are called like anything
    if "n" in listed and "x" not in listed:
        return name_lists().particles
    return None


def guess_streets(text: str, found: Iterable[Found]) -> Iterator[Found]:
    """The streets that rules found, from the word on that the model says they start with; and those before
    other numbers, with the postcode behind them.
    """
    sure: dict[int, Place] = {}
    for places in find_places(text):
        scored = [(_street_score(place), place) for place in places]
        best, place = max(scored, key=lambda one: one[0], default=(_STREET - 1, None))
        last = place.parts[-1].lower() if place else ""
        counts = last in _COUNTS if place and place.spoken else last in name_lists().no_places
        counts = counts or (place is not None and _is_numbered(text, place))
        if place and best > _STREET and not counts:
            sure[place.number] = place
    streets = [
        _address(text, without_lead(text, place.start, place.number), with_postcode(text, place.end))
        for _, place in sorted(sure.items())
    ]
    numbers = sorted(sure)
    for one in found:
        first, end = bisect_left(numbers, one.start), bisect_left(numbers, one.end)
        near = streets[max(0, end - _NEAREST) : end]  # in the order of their numbers
        if any(street.start < one.start and one.end <= street.end for street in near):
            continue  # a postcode behind a street that only the model sees
        inside = [sure[number] for number in numbers[first:end]]
        starts = [without_lead(text, place.start, one.end) for place in inside]
        start = min([one.start, *(start for start in starts if not _is_family(text, start, one.start))])
        yield one if start == one.start else _address(text, start, one.end)
    yield from streets


def _is_family(text: str, start: int, end: int) -> bool:
    """ "mevrouw van hecke van de populierenlaan": before "van de" stands the name of who lives there."""
    return bool(_OF_THE.fullmatch(text, start, end) and _LED.search(text, max(0, start - 5), start))


def _is_numbered(text: str, place: Place) -> bool:
    """ "Werkbon 2:", "Eten 8, bediening 6", "Ingeschaald 10-IV": a thing with a number, or a mark."""
    if place.spoken or with_postcode(text, place.end) > place.end:
        return False
    if text.startswith(":", place.end) or _MARKS.match(text, place.end):
        return True
    last = place.parts[-1]
    if _CAMEL.search(last) and not STREET_END.search(last.lower()):  # "IdeaPad 5"
        return True
    word = place.parts[0].lower()
    opens = place.start == 0 or text[: place.start].rstrip(" ")[-1:] in ".!?\n"
    return len(place.parts) == 1 and opens and not STREET_END.search(word) and in_dictionary(word)


def _address(text: str, start: int, end: int) -> Found:
    return Found(start, end, "ADRES", squeeze(text[start:end]))


def _street_score(place: Place) -> float:
    return load_linear("streets").score(street_features(place, name_lists()))


# In `taken`: part of a name, and looked at and found to be none.
NAME: Final = 1
NONE: Final = 2
_SHORT_FOR: Final = re.compile(r"\.(?:\w|\s[a-z])")
_TITLES: Final = frozenset({"mevrouw", "meneer", "heer", "mw", "mevr", "dhr", "familie", "fam", "dokter"})
_NAMES: Final = frozenset("fcxsv")
_FAMILIES: Final = frozenset("sfyz")
_WORDS: Final = frozenset("wpd")
_THINGS: Final = frozenset("gn")
# What no list has and nobody can say, or nobody is called: "gbps", "hmmm".
_UNSAID: Final = re.compile(r"[^aeiouyà-ÿ.]+\Z|.*?([a-z])\1\1")


@lru_cache(maxsize=20_000)
def _listed(low: str) -> str:
    return kinds_of(low, name_lists())


def guess_names(words: Words, taken: bytearray) -> Iterator[tuple[int, int]]:
    """The names (first word, behind the last one) among the words whose number is 0 in `taken`."""
    tokens = words.tokens
    number, count = 0, len(tokens)
    while number < count:
        led = _guessed_behind(tokens[number].word)
        tried = not taken[number] and (led is None or (number > 0 and tokens[number - 1].low in led))
        if not tried or not _possible(words, number) or _score(words, number) < _least(words, taken, number):
            number += 1
            continue
        start, end = number, number + 1
        while start > 0 and not taken[start - 1] and words.joined(start) and _beside(words, start - 1):
            start -= 1
        while end < count and not taken[end] and words.joined(end) and _beside(words, end):
            end += 1
        while end > number + 1 and words.tokens[end - 1].low in words.lists.particles:
            end -= 1
        taken[start:end] = bytes([NAME]) * (end - start)
        yield start, end
        number = end


def _least(words: Words, taken: bytearray, number: int) -> float:
    token = words.tokens[number]
    if number and taken[number - 1] == NAME and words.joined(number):
        return _BESIDE
    listed = _listed(token.low)
    if token.word[0].isupper():
        return _SURE if listed.strip("d") or not _opens(words, number) else _SURE + _DOUBT
    before = words.tokens[number - 1].low if number else ""
    if before in _TITLES or before in words.lists.particles or not _NAMES.isdisjoint(listed):
        return _SURE_LOW
    return _SURE_UNLISTED + _DOUBT * (len(token.low) > _LONG)


def _possible(words: Words, number: int) -> bool:
    """Worth the time of the model: no everyday word, or with a capital that its place does not ask for."""
    token = words.tokens[number]
    listed = _listed(token.low)
    unknown = not listed.strip("d")
    before = words.tokens[number - 1].low if number else ""
    plain = "n" in listed and "x" not in listed
    if (plain and before not in words.lists.particles) or "p" in listed or len(token.low) < 2:
        return False
    if _in_code(words.text, token.start, token.end):
        return False
    if plain:
        return True
    if unknown and token.word.islower() and _SHORT_FOR.match(words.text, token.end):
        return False  # "bew.cie", "afspr. di"
    if before in words.lists.determiners and ("g" in listed or (unknown and token.word.islower())):
        return False  # "boven de Maas", "de dekvloer"
    if "g" in listed and _NAMES.isdisjoint(listed) and not _named_by(words, number, before):
        return False  # "een rondreis door Japan"
    if token.word[-1] == "." and not (token.word.isupper() and _leads_on(words, number)):
        return False  # "T.a.v.", "punt A."
    if unknown and _beside_thing(words, number, before):
        return False
    dotted = words.text[token.end : token.end + 1] == "."
    if unknown and not dotted and before not in _TITLES and _UNSAID.match(token.low):
        return False  # "gbps", "hmmm"; unlike "Tj. Hiemstra"
    if unknown and number == 0 and len(words.tokens) == 1:
        return False  # a value such as "webvtt"
    if token.word[0].isupper() and (words.shouts or not _opens(words, number)):
        return not looks_like_company(token.word) or not _FAMILIES.isdisjoint(listed)
    if ("w" in listed or "d" in listed) and _NAMES.isdisjoint(listed):
        return (before in _TITLES or ("d" in listed and before in words.lists.cue_words)) and words.joined(
            number
        )
    return not STREET_END.search(token.low) or "s" in listed


def _beside_thing(words: Words, number: int, before: str) -> bool:
    """What no list has, in one breath with a town or a firm: "in Jeruzalem en Bethlehem"."""
    if before not in {"en", "of"} or number < 2 or not (words.joined(number) and words.joined(number - 1)):
        return False
    other = words.tokens[number - 2]
    listed = _listed(other.low)
    return other.word[0].isupper() and _NAMES.isdisjoint(listed) and not _THINGS.isdisjoint(listed)


def _opens(words: Words, number: int) -> bool:
    """Its place asks for a capital: the start of a sentence, behind accounts too ("@veznet Vreemd"), or of a
    letter ("Geachte heer, Vanwege").
    """
    start = words.tokens[number].start
    if words.starts_sentence(number) or (start < _HEADLESS and _TAGS.fullmatch(words.text, 0, start)):
        return True
    return number <= _SALUTE and words.gap(number) == ", " and words.tokens[0].low in words.lists.greetings


def _named_by(words: Words, number: int, before: str) -> bool:
    """Whether the word before says that a person follows, who may be called like a town: "mevrouw Almelo"."""
    lists = words.lists
    led = before in _TITLES or before in lists.particles or before in lists.first or before in lists.capital
    return led and words.joined(number)


def _leads_on(words: Words, number: int) -> bool:
    """Whether a word follows these initials."""
    following = words.tokens[number + 1].word if number + 1 < len(words.tokens) else "."
    return following[-1] != "." and words.joined(number + 1)


def _in_code(text: str, start: int, end: int) -> bool:
    """Whether a digit touches a word: "3ad2" is a code."""
    return text[max(0, start - 1) : start].isdigit() or text[end : end + 1].isdigit()


def _beside(words: Words, number: int) -> bool:
    if _is_spelled(words, number):
        return False
    listed = _listed(words.tokens[number].low)
    return _score(words, number) > (_SURE if "n" in listed else _BESIDE)


def _is_spelled(words: Words, number: int) -> bool:
    """A letter beside another one: the n of "nguyen n g u y e n", not the a of "tjon a fat"."""
    tokens = words.tokens[max(0, number - 1) : number + 2]
    return len(words.tokens[number].word) == 1 and sum(len(token.word) == 1 for token in tokens) > 1


def led_by(words: Words, number: int) -> int:
    """Where a family name starts: at this word, or at the "van der" before it."""
    while (
        number > 0
        and words.tokens[number - 1].low in words.lists.particles
        and words.joined(number)
        and _score(words, number - 1) > _SURE
    ):
        number -= 1
    return number


def doubts(words: Words, number: int) -> bool:
    """Whether the word is hardly a name here, though a list has it."""
    sure = words.tokens[number].low in words.lists.first
    return _score(words, number) < (_NEVER_FIRST if sure else _NEVER)


def _score(words: Words, number: int) -> float:
    """What the model makes of `name_features`; its sums of a word alone, or with one neighbour, are kept."""
    seen = look(words, number, _listed)
    model = load_linear("names")
    return model.log_odds(
        _sum_alone(seen.style, seen.kind, seen.low, seen.mine)
        + _sum_behind(seen.before, seen.kind, seen.mine)
        + _sum_ahead(seen.after, seen.kind, seen.mine)
        + model.sum_of(features_around(words, number, seen))
    )


@lru_cache(maxsize=20_000)
def _sum_alone(style: str, kind: str, low: str, mine: str) -> int:
    return load_linear("names").sum_of(features_alone(style, kind, low, mine))


@lru_cache(maxsize=20_000)
def _sum_behind(neighbour: Neighbour, kind: str, mine: str) -> int:
    return load_linear("names").sum_of(features_behind(neighbour, kind, mine, name_lists()))


@lru_cache(maxsize=20_000)
def _sum_ahead(neighbour: Neighbour, kind: str, mine: str) -> int:
    return load_linear("names").sum_of(features_ahead(neighbour, kind, mine))
