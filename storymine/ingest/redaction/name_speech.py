"""What tells a name from another word in speech, in small letters and behind a title."""

from __future__ import annotations

from typing import Final

from storymine.ingest.redaction.dictionary import in_dictionary, is_compound
from storymine.ingest.redaction.name_cues import Cue, looks_like_company
from storymine.ingest.redaction.words import Words

SAYS: Final = frozenset(
    {"van", "uit", "hier", "u", "ik", "je", "over", "spreekt", "zegt", "namens", "waarmee"}
    | {"en", "goedemiddag", "goedemorgen"}
)
# The fewest letters of a family name that no list has.
_RARE: Final = 4
FLEMISH: Final = ("vanden", "vander", "vande", "vanhe", "vanho")
_DEPARTMENTS: Final = (
    "kunde",
    "logie",
    "iatrie",
    "afdeling",
    "administratie",
    "dienst",
    "beheer",
    "zaken",
    "planning",
)
OPENERS: Final = frozenset(
    {"die", "en", "maar", "want", "of", "bij", "met", "toen", "volgens", "meneer", "mevrouw", "dat"}
)


def is_family(words: Words, number: int) -> bool:
    """Behind "de mevrouw van de", where a firm or a thing may stand as well."""
    token, lists = words.tokens[number], words.lists
    listed = token.low in lists.surnames or token.low in lists.van
    led = words.tokens[number - 1].low in {"der", "den", "ter", "ten"}
    return led or (listed and (words.capital(token) or token.low not in lists.familiar))


def is_department(words: Words, number: int) -> bool:
    """ "spreek ik met oogheelkunde": part of a hospital or office, said without a capital."""
    token = words.tokens[number]
    return token.word.islower() and token.low.endswith(_DEPARTMENTS) and token.low not in words.lists.surnames


def called_low(words: Words, number: int) -> bool:
    """ "ik heet xandor", all in small letters: whatever it is, it is a name, if the sentence can go on."""
    token, lists = words.tokens[number], words.lists
    if not words.speech or len(token.word) < 3 or looks_like_company(token.word):
        return False
    if is_department(words, number):
        return False
    plain = (lists.no_names, lists.verbs, lists.particles, lists.determiners, lists.greetings)
    said = [before.low for before in words.tokens[max(0, number - 2) : number]]
    if (
        any(token.low in words_ for words_ in plain)
        or (said[-1:] == ["is"] and said[:1] != ["naam"])
        or said[-1:] == ["van"]
    ):
        return False
    following = words.tokens[number + 1].low if number + 1 < len(words.tokens) else "u"
    return following in SAYS or following in {"met", "dus", "en", "mijn"}


def rare_family(words: Words, number: int) -> bool:
    """The "jovanovic" of "ik ben mila jovanovic en": what is no word behind a first name, where somebody
    says who it is.
    """
    tokens, lists = words.tokens, words.lists
    if number >= len(tokens) or not words.joined(number) or len(tokens[number].word) < _RARE:
        return False
    token, following = tokens[number], tokens[number + 1].low if number + 1 < len(tokens) else "u"
    if (
        not token.word.islower()
        or not tokens[number - 1].word.islower()
        or tokens[number - 1].low not in lists.first
    ):
        return False
    said = (lists.familiar, lists.no_names, lists.verbs, lists.particles, lists.places, lists.first)
    if any(token.low in words_ for words_ in said) or in_dictionary(token.low) or is_compound(token.low):
        return False
    return following in SAYS or words.text[token.end : token.end + 1] in {",", ".", "\n"}


def low_family(words: Words, number: int) -> int | None:
    """ "ja met de wit u had mij gebeld": particle and family name in speech."""
    end = number
    while end < len(words.tokens) and words.tokens[end].low in words.lists.particles:
        end += 1
    if end >= len(words.tokens) or words.tokens[number].start > 45:
        return None
    low, following = words.tokens[end].low, words.tokens[end + 1].low if end + 1 < len(words.tokens) else "u"
    lead = words.tokens[number - 1].low if number else ""
    listed = low in words.lists.surnames or low in words.lists.van
    return end + 1 if listed and lead == "met" and following in SAYS - {"van", "en"} else None


def answered_low(words: Words, number: int, cue: Cue) -> bool:
    """ "met roos van de planning", "ja met vos": speech, where someone answers the phone."""
    if not cue.opens or words.tokens[number].word[0].isupper() or words.tokens[number].start > 45:
        return False
    lead = [token.low for token in words.tokens[:number]]
    if not lead or lead[-1] not in {"met", "ene", "een"}:
        return False
    following = words.tokens[number + 1].low if number + 1 < len(words.tokens) else "u"
    return following in SAYS


def addressed_by_title(words: Words, number: int) -> bool:
    """ "dank u wel meneer ramdas en een fijne dag": speech to someone, whatever the name."""
    token, lists = words.tokens[number], words.lists
    if not words.speech or len(token.word) < 4 or number == 0:
        return False
    title, before = words.tokens[number - 1].low, words.tokens[number - 2].low if number > 1 else ""
    if title not in {"meneer", "mevrouw", "mijnheer"} or before in lists.determiners or before in OPENERS:
        return False
    word = token.low in lists.no_names or token.low in lists.verbs or token.low in lists.greetings
    ends = number + 1 == len(words.tokens) or words.tokens[number + 1].low in SAYS | {
        "dan",
        "heeft",
        "wil",
        "belt",
        "fijne",
    }
    return ends and not word and token.low not in lists.particles


def goes_on(words: Words, number: int) -> bool:
    """Another part of a name follows."""
    following = number + 1
    while (
        following < len(words.tokens) - 1
        and words.tokens[following].low in words.lists.particles
        and words.joined(following)
    ):
        following += 1
    if following >= len(words.tokens) or not words.joined(following):
        return False
    low = words.tokens[following].low
    return (
        low in words.lists.surnames
        or low.startswith(FLEMISH)
        or (following == number + 1 and words.is_first(low))
    )


def speaks_for(words: Words, number: int) -> bool:
    """True for "die mevrouw van Voltaris", who works there; unlike "de heer van Dam"."""
    before = [token.low for token in words.tokens[max(0, number - 2) : number]]
    if before[-1:] == ["heren"]:
        return True
    return len(before) == 2 and before[1] not in {"heer", "familie"} and before[0] in words.lists.determiners
