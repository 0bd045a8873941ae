"""How far a name goes: first names, particles ("van der"), family names, with hyphens, also without
capitals.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from storymine.ingest.redaction.name_cues import looks_like_company
from storymine.ingest.redaction.words import Token, Words

_SURE_PARTICLES: Final = frozenset({"ter", "ten", "der", "den", "'t", "te"})
_NOBLE: Final = frozenset({"baron", "barones", "jonkheer", "jonkvrouw", "ridder", "graaf", "gravin", "jhr"})
FOREWORDS: Final = frozenset({"oude", "groot", "klein", "nieuwe", "lange", "groote", "kleine"})
_FAMILY_PARTICLES: Final = frozenset({"der", "den"})
_OF_THE: Final = (["van", "de"], ["van", "het"])
_HOUSE: Final = re.compile(
    r"[a-z](?:school|college|kliniek|straat|laan|plein|gracht|singel|kade|parochie|flat|lijn)\Z"
)
_FOREIGN_PARTICLES: Final = frozenset({"el", "al", "ten", "ter", "ben", "del", "von", "bin", "di", "dos"})
_PLACE_ENDINGS: Final = (
    "ijen",
    "ooij",
    "oort",
    "oven",
    "huizen",
    "ingen",
    "inge",
    "hout",
    "beek",
    "beke",
    "gem",
    "donk",
    "laar",
    "loo",
    "velde",
    "veld",
    "bergh",
    "berg",
    "rden",
    "steen",
    "schoten",
    "ijk",
    "ijck",
    "horst",
    "bosch",
    "bossche",
    "hove",
    "houten",
    "wijk",
    "kerk",
    "dael",
    "dalen",
    "stel",
    "ssel",
    "ssen",
    "lden",
    "nden",
    "eren",
    "egem",
    "ghe",
    "elen",
    "eijden",
    "oek",
    "alen",
)


def first_tail(words: Words, number: int, *, sure: bool = False) -> int:
    """The end of a name that starts with a first name: more first names, particles, family name."""
    end = number + 1
    while end < len(words.tokens) and words.joined(end) and words.is_first(words.tokens[end].low):
        token = words.tokens[end]
        lower = token.word.islower() and words.tokens[number].word.islower() and _second_first(words, end)
        if not (words.capital(token) or lower) or token.low in words.lists.no_names:
            break
        end += 1
    if end < len(words.tokens) and words.is_last_initial(end):
        return end + 1
    return surname_end(words, end, sure=sure, behind=words.tokens[number]) or end


def _second_first(words: Words, number: int) -> bool:
    """The "jan" of "dirk jan hofstra", in speech."""
    low = words.tokens[number].low
    following = number + 1
    while following < len(words.tokens) and words.tokens[following].low in words.lists.particles:
        following += 1
    family = words.tokens[following].low if following < len(words.tokens) else ""
    return low in words.lists.first or bool(
        family and words.joined(number + 1) and family in words.lists.surnames
    )


def with_particles(words: Words, end: int) -> int:
    """The end of "Gerko ten Have", of which a model found the first word."""
    particles = [token.low for token in words.tokens[end : end + 2]]
    led = particles[:1] in (["ten"], ["ter"]) or particles[1:] in (["der"], ["den"], ["'t"])
    more = (
        surname_end(words, end, sure=True, behind=words.tokens[end - 1])
        if led and words.joined(end)
        else None
    )
    return more if more and words.capital(words.tokens[more - 1]) else end


def family_tail(words: Words, number: int) -> int:
    """The end of a name that starts with a family name: "Jansen-de Vries", "Smit Bakker"."""
    end = number + 1
    if halved := _second_half(words, number):
        return halved
    if end < len(words.tokens) and words.joined(end):
        token = words.tokens[end]
        if words.capital(token) and (
            token.low in words.lists.surnames or words.is_first(words.tokens[number].low)
        ):
            return end + 1
    return end


def surname_end(
    words: Words, number: int, *, sure: bool, titled: bool = False, behind: Token | None = None
) -> int | None:
    """The end of a family name, with its particles, that starts at this word, or None."""
    lists, start = words.lists, number
    number = _behind_foreword(words, number) if sure or behind else number
    while (
        number < len(words.tokens)
        and words.tokens[number].low in words.lists.particles
        and number - start < 3
    ):
        if number > start and not words.joined(number):
            return None
        number += 1
    if number >= len(words.tokens) or (
        number > 0 and (number > start or behind) and not words.joined(number)
    ):
        return None
    if behind and not words.joined(start):
        return None
    token, particles = words.tokens[number], [part.low for part in words.tokens[start:number]]
    initials = sure and number > 0 and token.word.istitle() and words.tokens[number - 1].word[-1] == "."
    told = sure and behind and words.speech and number == start
    # "Ria de Water": behind a first name no thing has an article.
    titular = particles == ["de"] and behind and behind.low in lists.first and token.word.istitle()
    titular = titular and _closes(words, number)
    if looks_like_company(token.word) and not (initials or told or titular or _is_family(words, token.low)):
        return None
    if not words.capital(token):
        low = _low_surname(words, number, particles, titled=titled and sure, named=sure, behind=behind)
        return (_second_family(words, number + 1) if particles else number + 1) if low else None
    listed = _is_family(words, token.low)
    led = particles and (listed or (sure and particles[-1] in _SURE_PARTICLES))
    if (token.low in lists.no_names and not (led or titular)) or len(token.word) < 2:
        return None
    if particles in _OF_THE and _HOUSE.search(token.low) and not listed:
        return None  # "Hidde van de Catharinaschool"
    if words.is_company(number) or (particles == ["te"] and token.low in lists.places):
        return None
    if particles in (["van"], ["uit"]) and not sure and not listed and not _sounds_dutch(words, number):
        return None  # "Marieke van Veznet" works there
    if not particles and behind is None and token.low not in lists.surnames and not sure:
        return None
    return _second_half(words, number) or number + 1


def _closes(words: Words, number: int) -> bool:
    """The text, the line or the phrase ends with this word."""
    return words.text[words.tokens[number].end :][:1] in {"", ",", ".", ";", ")", "\n"}


def _second_half(words: Words, number: int) -> int | None:
    """The end of what "Brinkman-de" goes on with; whatever it is, with a capital it is a family name."""
    tail, end = words.tokens[number].low.rpartition("-")[2], number + 1
    if "-" not in words.tokens[number].low or tail not in words.lists.particles:
        return None
    while (
        end + 1 < len(words.tokens) and words.joined(end) and words.tokens[end].low in words.lists.particles
    ):
        end += 1
    if end < len(words.tokens) and words.joined(end) and words.capital(words.tokens[end]):
        return end + 1
    return surname_end(words, number + 1, sure=True) or number + 1


def hyphened(words: Words, end: int) -> int | None:
    """The end of a second family name behind a dash with spaces: "mevrouw El Amrani - Bos"."""
    if end >= len(words.tokens) or words.gap(end) not in {" - ", " – "}:
        return None
    token, before = words.tokens[end], words.tokens[end - 1]
    stops = words.text[token.end : token.end + 1] in {"", ",", ".", "\n", ";", ")"}
    listed = token.low in words.lists.surnames or token.low in words.lists.van
    return end + 1 if stops and listed and words.capital(token) and words.capital(before) else None


def _is_family(words: Words, low: str) -> bool:
    """A family name, or two that belong together: "Rijn-Bos"."""
    lists = words.lists
    return any(part in lists.surnames or part in lists.van for part in {low, *low.split("-")})


def _second_family(words: Words, number: int) -> int:
    """Behind the "de leeuw" of "van oosterhout de leeuw", where speech goes on with a family name."""
    if not words.speech or number + 1 >= len(words.tokens):
        return number
    token, lists = words.tokens[number + 1], words.lists
    led = words.tokens[number].low in lists.particles and words.joined(number) and words.joined(number + 1)
    listed = token.low in lists.surnames or token.low in lists.van
    following = words.tokens[number + 2].low if number + 2 < len(words.tokens) else "geboren"
    plain = token.low not in lists.common | lists.familiar or following == "geboren"
    return number + 2 if led and listed and plain else number


def _behind_foreword(words: Words, number: int) -> int:
    """Behind "Oude" and "baron", with which a family name goes on: "T. Oude Avenhuis"."""
    if number + 1 >= len(words.tokens) or not words.joined(number + 1):
        return number
    token, following = words.tokens[number], words.tokens[number + 1]
    if token.low in _NOBLE and following.low in words.lists.particles:
        return number + 1
    named = words.capital(token) and words.capital(following) and following.low not in words.lists.no_names
    return number + 1 if token.low in FOREWORDS and named else number


def _sounds_dutch(words: Words, number: int) -> bool:
    """Rooijen, Houweninge: names of places that families are called after, and that are no company's."""
    token = words.tokens[number]
    last = number + 1 >= len(words.tokens) or not (
        words.joined(number + 1) and words.capital(words.tokens[number + 1])
    )
    return last and token.low.endswith(_PLACE_ENDINGS) and token.low not in words.lists.no_names


def _everyday(words: Words, low: str) -> bool:
    lists = words.lists
    return low in lists.familiar or low in lists.no_names or low in lists.verbs or low in lists.places


def _low_surname(
    words: Words, number: int, particles: Sequence[str], *, titled: bool, named: bool, behind: Token | None
) -> bool:
    """A family name without capital, as in notes and in recognised speech."""
    lists, token = words.lists, words.tokens[number]
    if words.shouts and not (titled or particles):
        return False
    if token.low in lists.no_names and token.low not in lists.surnames:
        return False
    if particles:
        listed = all(part in lists.surnames or part in lists.van for part in token.low.split("-"))
        # "meneer van de ...", "meneer de ..." go on in any way; "van der" only into a name
        sure = (titled and particles == ["van"]) or particles[-1] in _FAMILY_PARTICLES
        sure = sure or (titled and particles[-1] in _FOREIGN_PARTICLES)
        if behind is not None and behind.word[0].isupper() and token.low in lists.common:
            return False  # "Damian van de winkel"
        return listed or (sure and len(token.low) > 3 and token.low not in lists.verbs)
    if behind is not None:
        last = number + 1 == len(words.tokens)
        if named and words.speech and last and behind.low in lists.first and not _everyday(words, token.low):
            return True  # "op naam van lisette bakhuis"
        plain = token.low not in lists.common or (last and behind.low in lists.first)
        return token.low in lists.surnames and plain and not behind.word[0].isupper()
    return token.low in lists.surnames and titled
