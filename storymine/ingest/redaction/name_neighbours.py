"""Names by the words beside them: pairs, possessives, what is spelled, and parts that belong together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from storymine.ingest.redaction.name_cues import looks_like_company
from storymine.ingest.redaction.name_shapes import FOREWORDS, first_tail, surname_end
from storymine.ingest.redaction.words import Words

_FAMILY_ENDINGS: Final = (
    "sma",
    "stra",
    "ema",
    "inga",
    "enga",
    "sen",
    "mans",
    "huis",
    "huizen",
    "veld",
    "berg",
    "dijk",
)
# What an initial without its dot stands behind: "naam D Pietersma".
_NAMED: Final = frozenset({"naam", "achternaam", "tnv", "klant", "klt", "huurder", "bewoner", "verzekerde"})
_TAG: Final = re.compile(r"(?<!\w)[@#]\w[\w.-]*|\bhttps?://\S+")
_CELEBRATED: Final = re.compile(
    r"\b(?:(?:standbeeld|borstbeeld|beeld|schilderij(?:en)?|biografie|documentaire|film|tentoonstelling|expositie|concert|optreden|muziek|regering|kabinet|"
    r"musical|voorstelling|roman|gedichten|(?:graf|geboortehuis|voetsporen)(?=\svan))\s(?:van|over|met|door)|boek(?:en)?\sover|"
    r"(?:[A-Z][a-z]+se|beroemde|bekende|legendarische)\s(?:kunst)?(?:schilder|schrijver|dichter|zanger|componist|architect|beeldhouwer|auteur|filosoof)(?:es)?)"
    r"\s\Z"
)
_GENERATION: Final = re.compile(r",?\s(?:[JSjs]r\b\.?|junior\b|senior\b)|\s(?:[A-Z]\.){2,4}(?!\s?[A-Z])")
_ENDS: Final = re.compile(r"\W*\Z")
_STOP: Final = re.compile(r"[.!?…]\s\Z|\n\s*\Z")
_PARTNERS: Final = frozenset({"co", "zn", "zns", "zoon", "zonen", "dochters", "partners", "cie"})
_PAPER: Final = re.compile(
    r"\b(?:in\sde\s(?:brieven)?bus|abonnement\w*|tijdschrift\w*|magazine|proefnummer|nummers?\svan)\b"
)
_DATED: Final = re.compile(r",?\s\(?\d{1,2}[/.-]\d")
_CALLED: Final = 4
_SOMEBODY: Final = frozenset(
    {"ik", "hij", "zij", "ze", "wie", "man", "vrouw", "mijn", "meneer", "mevrouw", "iemand", "collega"}
)
_DROPPED: Final = re.compile(
    r"\s(?:opzeggen|opgezegd|installeren|downloaden|updaten)\b|"
    r"\sis\s(?:echt\s|toch\s)?een\s(?:[a-zà-þ]+\s){0,2}(?:\w*brasserie|restaurant|winkel|zaak|tent|café|cafe|hotel|blad|tijdschrift|krant|merk|app|"
    r"eet\w{3,8})(?:tje|je)?(?!\w)"
)
_MOST_BETWEEN: Final = 4
_HESITATIONS: Final = frozenset({"eh", "ehm", "uh", "uhm"})
_SAID_BETWEEN: Final = frozenset({"ja", "eh", "ehm", "nee", "dus"})
_GAPS: Final = frozenset({" ", "' ", "’ ", '" ', "” ", ") "})


def spells(words: Words, number: int) -> bool:
    """ "met een d van dirk": says which letter is meant, and nobody."""
    if number < 2 or words.tokens[number - 1].low not in {"van", "als"}:
        return False
    said = number - 2
    if said and words.tokens[said].low in _SAID_BETWEEN and words.gap(said) == " ":
        said -= 1
    return len(words.tokens[said].word) == 1 and words.joined(number) and words.gap(number - 1) == " "


def answers_with(words: Words) -> bool:
    """ "kaminski ja met k": speech that starts with who speaks."""
    lists, low = words.lists, words.tokens[0].low
    following = words.tokens[1].low if len(words.tokens) > 1 else ""
    if low in lists.familiar or low in lists.common or low in lists.no_names or len(low) < 4:
        return False
    return following == "ja" or (low in lists.surnames and following in {"met", "uit", "is", "dag"})


def turned(words: Words, number: int) -> int | None:
    """ "Van Overbeke D.", "De Smedt Carine": family name first, as in Belgium, where a sentence starts."""
    if not words.starts_sentence(number) or words.shouts:
        return None
    end = surname_end(words, number, sure=True)
    if end is None or end <= number + 1 or end >= len(words.tokens) or not words.joined(end):
        return None
    token = words.tokens[end]
    if words.is_last_initial(end):
        return end + 1
    first = token.low in words.lists.first or token.low in words.lists.capital
    return end + 1 if first and words.capital(token) and words.capital(words.tokens[end - 1]) else None


def initial_behind(words: Words, number: int) -> int | None:
    """ "Pietersma J. en Pietersma-Boonstra A.": a family name that registers write first."""
    token, lists = words.tokens[number], words.lists
    if number + 1 >= len(words.tokens) or not words.capital(token) or token.low in lists.familiar:
        return None
    initial = words.tokens[number + 1].word
    if len(initial) != 2 or initial[1] != "." or not words.is_last_initial(number + 1):
        return None
    named = token.low in lists.surnames or words.is_first(token.low) or token.low.endswith(_FAMILY_ENDINGS)
    return number + 2 if named else None


def bare_initial(words: Words, number: int) -> int | None:
    """ "J Smit", "c jansen": an initial without its dot, before a family name that is no other word."""
    tokens, lists = words.tokens, words.lists
    if number + 1 >= len(tokens) or words.gap(number + 1) != " " or words.shouts:
        return None
    if number and len(tokens[number - 1].word) == 1:
        return None
    initial, following = tokens[number], number + 1
    while (
        following < len(tokens) - 1 and tokens[following].low in lists.particles and words.joined(following)
    ):
        following += 1
    token = tokens[following]
    if not words.joined(following) or (initial.word.isupper() != words.capital(token)):
        return None
    known = token.low in lists.surnames or (token.low in lists.van and following > number + 1)
    everyday = token.low in lists.common or token.low in lists.no_names or token.low in lists.familiar
    if initial.word.isupper():
        led = bool(number) and tokens[number - 1].low in _NAMED
        sole = (
            (number == 0 or led or "\n" in words.gap(number)) and token.word.istitle() and len(token.word) > 3
        )
        plain = token.low in lists.familiar or token.low in lists.no_names or token.low in lists.places
        return following + 1 if (known and not plain) or (sole and not plain and not everyday) else None
    return following + 1 if known and not everyday and initial.low not in {"u", "k", "t", "n"} else None


def two_firsts(words: Words, number: int) -> int | None:
    """ "jan willem kamphuis", "bep klaassen": names in speech that are known by their neighbours."""
    tokens, lists = words.tokens, words.lists
    if number + 1 >= len(tokens) or not words.joined(number + 1):
        return None
    token, following = tokens[number], tokens[number + 1]
    if not (token.low in lists.first or token.low in lists.capital or token.low == "jan"):
        return None
    if token.low in lists.familiar or (number and tokens[number - 1].low in lists.determiners):
        return None
    if words.is_company(number):
        return None
    if following.low in lists.first or following.low in lists.capital:
        return first_tail(words, number)
    everyday = (
        following.low in lists.common or following.low in lists.familiar or following.low in lists.no_names
    )
    return number + 2 if following.low in lists.surnames and not everyday else None


def signs_off(words: Words, number: int) -> bool:
    """ "het is niet opgelost. storm kok": a first and a family name, said last and by themselves."""
    tokens, lists = words.tokens, words.lists
    if number == 0 or number + 2 != len(tokens) or not words.joined(number + 1):
        return False
    low, family = tokens[number].low, tokens[number + 1].low
    if (
        not words.is_first(low)
        or low in lists.greetings
        or low in lists.verbs
        or family not in lists.surnames
    ):
        return False
    return bool(_STOP.search(words.gap(number)) and _ENDS.match(words.text, tokens[-1].end))


def closes_with(words: Words, number: int) -> bool:
    """ "groetjes mees bakker", the end of a line in small letters: a first and a family name."""
    tokens, lists = words.tokens, words.lists
    if number == 0 or number + 1 >= len(tokens) or not words.joined(number + 1):
        return False
    closing = tokens[number - 1].low in {"groet", "groeten", "groetjes", "mvg", "gr", "liefs", "hoogachtend"}
    ends = number + 2 == len(tokens) or "\n" in words.gap(number + 2)
    family = tokens[number + 1].low
    return closing and ends and (family in lists.surnames or family in lists.van)


def celebrated(words: Words, number: int) -> bool:
    """ "schilderij van Rubens", "standbeeld van Dirk Martens": somebody who is no customer."""
    start = words.tokens[number].start
    return bool(_CELEBRATED.search(words.text, max(0, start - 40), start))


def called_thing(words: Words, number: int) -> bool:
    """ "een kast die heet eh astrid": the name of a thing, since one is said just before."""
    tokens = words.tokens
    place = number - 1
    while place > 0 and tokens[place].low in _HESITATIONS:
        place -= 1
    if place < 2 or tokens[place].low not in {"heet", "heette", "genaamd"}:
        return False
    near = [token.low for token in tokens[max(0, place - _CALLED) : place]]
    return not words.lists.thing_words.isdisjoint(near) and _SOMEBODY.isdisjoint(near)


def is_read(words: Words, number: int) -> bool:
    """ "ik krijg de linda niet in de bus": a magazine in speech, since it has an article and is delivered."""
    if not words.speech or number == 0 or words.tokens[number - 1].low not in {"de", "het"}:
        return False
    start = words.tokens[number].start
    return bool(_PAPER.search(words.text, max(0, start - 60), start + 60))


def dropped(words: Words, end: int) -> bool:
    """ "Lotte Mee opzeggen", "Annelies is een restaurant": a service or a place, and nobody."""
    return bool(_DROPPED.match(words.text, words.tokens[end - 1].end))


def partnered(words: Words, number: int) -> bool:
    """The Bachmann of "Scheidt & Bachmann": a firm, unless a first name stands before the sign."""
    if number == 0 or words.gap(number) not in {" & ", "&", "+"}:
        return False
    before = words.tokens[number - 1]
    return words.tokens[number].low in _PARTNERS or (words.capital(before) and not words.is_first(before.low))


def with_generation(text: str, end: int) -> int:
    """The end of a name with "jr.", or initials of a family name, behind it: "Rudy V.D.B."."""
    behind = _GENERATION.match(text, end)
    return behind.end() if behind else end


def tagged(words: Words) -> Iterator[int]:
    """The words of tags, accounts and addresses of pages that no list calls a name: "@Stroomwijs"."""
    number, tokens, lists = 0, words.tokens, words.lists
    for tag in _TAG.finditer(words.text):
        while number < len(tokens) and tokens[number].start < tag.end():
            low = tokens[number].low
            named = words.is_first(low) or low in lists.surnames
            named = named if tag[0][0] in "@#" else low in lists.first  # "?page=2" is no Mrs Page
            if tokens[number].start > tag.start() and not named:
                yield number
            number += 1


def possessed(words: Words, number: int) -> bool:
    """ "Femkes uitleg": a first name with the s of what is hers."""
    token, lists = words.tokens[number], words.lists
    if not words.capital(token) or len(token.word) < 5 or token.low[-1] != "s" or "-" in token.word:
        return False
    if token.low[:-1] not in lists.first or token.low in lists.familiar or token.low in lists.places:
        return False
    following = words.tokens[number + 1].word if number + 1 < len(words.tokens) else ""
    return following.islower() and words.joined(number + 1) and token.low not in lists.no_names


def merged(words: Words, spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Names with nothing but a space between them are one."""
    for place, (first, end) in enumerate(spans):
        following = spans[place + 1][0] if place + 1 < len(spans) else -1
        if following >= end and _linked(words, end, following):
            spans[place + 1] = (first, spans[place + 1][1])
        else:
            yield first, end


def _linked(words: Words, end: int, following: int) -> bool:
    """Nothing but spaces, particles ("willem jan de ruiter") or the quotes of a nickname is in between."""
    if following == end:
        between = words.gap(end)
        return words.joined(end) or between in {
            " '",
            "' ",
            ' "',
            '" ',
            " “",
            "” ",
            " ‘",
            "’ ",
            " (",
            ") ",
            " - ",
            " – ",
        }
    if following - end > _MOST_BETWEEN or words.tokens[end].word[0].isupper():
        return False
    inner = [token.low for token in words.tokens[end:following]]
    if words.speech and len(inner) == 1 and inner[0] in FOREWORDS:  # "henk oude wesselink"
        return words.joined(end) and words.joined(following)
    lows = words.lists.particles | _HESITATIONS
    return all(words.tokens[n].low in lows and words.gap(n) in _GAPS for n in range(end, following)) and (
        words.gap(following) in _GAPS
    )


def paired(words: Words, number: int) -> int | None:
    """The first name before "en" and a name: "de groetjes van ton en truus"."""
    if number < 3 or words.tokens[number - 1].low != "en" or not words.joined(number):
        return None
    token = words.tokens[number - 2]
    named = words.is_first(token.low) and words.joined(number - 1)
    led = words.tokens[number - 3].low in {"van", "met", "voor", "aan", "bij", "groetjes", "groeten", "en"}
    same = token.word.islower() == words.tokens[number].word.islower()
    return number - 2 if named and led and same and words.joined(number - 2) else None


def family_before(words: Words, first: int, end: int) -> int | None:
    """The family name before a comma and a first name, as registers write it: "ID: Romkes, Tjitske, 1971"."""
    if first == 0 or words.gap(first) not in {", ", " "} or words.tokens[first].low not in words.lists.first:
        return None
    token, lists = words.tokens[first - 1], words.lists
    if (
        not words.capital(token)
        or words.is_first(token.low)
        or token.low in lists.familiar
        or token.low in lists.no_names
    ):
        return None
    if words.gap(first) == " ":  # "Peeters Nele (14/02/2011)", as notes in Belgium begin
        dated = _DATED.match(words.text, words.tokens[end - 1].end)
        return (
            first - 1 if dated and token.low in lists.surnames and words.starts_sentence(first - 1) else None
        )
    closes = words.text[words.tokens[end - 1].end :][:1] in {"", ",", ";", ")", "\n"}
    opens = words.gap(first - 1).strip(" ")[-1:] in {"\n", ":", "("} or token.low in lists.surnames
    return first - 1 if closes and opens and token.low not in lists.places else None


def coordinated(words: Words, end: int) -> int | None:
    """The end of what follows a name and "en" and must be one too: "Jo en Sanjay", "Postma en De Graaf"."""
    number = end + 1
    if (
        number >= len(words.tokens)
        or words.tokens[end].low != "en"
        or not words.joined(end)
        or not words.joined(number)
    ):
        return None
    token, lists = words.tokens[number], words.lists
    if words.speech and words.tokens[end - 1].low in lists.first and len(token.low) > 3:
        plain = token.low in lists.familiar or token.low in lists.no_names or token.low in lists.particles
        return None if plain or looks_like_company(token.word) else number + 1
    if not words.capital(token) or len(token.word) < 2 or words.is_company(number):
        return None
    if token.low in lists.particles:
        stop = surname_end(words, number, sure=True)
        return stop if stop and words.capital(words.tokens[stop - 1]) else None
    if (
        (token.low in lists.no_names and not words.is_first(token.low))
        or token.low in {"zoon", "zonen", "co", "eva", "dochters"}
        or looks_like_company(token.word)
    ):
        return None
    stop = first_tail(words, number)
    following = words.tokens[stop] if stop < len(words.tokens) else None
    unknown = not words.is_first(token.low) and token.low not in lists.surnames
    if unknown and following and words.joined(stop) and words.capital(following):
        return None
    return None if words.names_thing(stop) else stop
