"""Names of people, found by what stands before them (title, greeting, "spreekt met") and by lists of names.

Not a language model: a first name that is no other word counts anywhere, one that is ("Roos", "Mark") only
where the words around it show that a person is meant, and a family name only behind a title, a first name
or another cue.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final, NamedTuple

from storymine.ingest.redaction.dictionary import is_compound
from storymine.ingest.redaction.findings import MASK
from storymine.ingest.redaction.guesses import NAME, NONE, doubts, guess_names, is_plain, led_by
from storymine.ingest.redaction.name_cues import (
    Cue,
    find_cues,
    find_reversed,
    find_signatures,
    find_small_signatures,
    find_spelled,
    looks_like_company,
    may_have_cues,
)
from storymine.ingest.redaction.name_lists import name_lists
from storymine.ingest.redaction.name_neighbours import (
    answers_with,
    bare_initial,
    called_thing,
    celebrated,
    closes_with,
    coordinated,
    dropped,
    family_before,
    initial_behind,
    is_read,
    merged,
    paired,
    partnered,
    possessed,
    signs_off,
    spells,
    tagged,
    turned,
    two_firsts,
    with_generation,
)
from storymine.ingest.redaction.name_shapes import (
    family_tail,
    first_tail,
    hyphened,
    surname_end,
    with_particles,
)
from storymine.ingest.redaction.name_speech import (
    FLEMISH,
    OPENERS,
    addressed_by_title,
    answered_low,
    called_low,
    goes_on,
    is_department,
    is_family,
    low_family,
    rare_family,
    speaks_for,
)
from storymine.ingest.redaction.signed_lines import find_answered_lines, find_signed_lines
from storymine.ingest.redaction.words import Words

# Behind the name with which a company answers the phone: "Met Voltaris, u spreekt met Bart".
_ANSWERED: Final = re.compile(
    rf",?\s(?:u spreekt|zegt u|waarmee|goede|met\s)|,\s(?P<next>[^\W\d_]+|{MASK})", re.IGNORECASE
)
_LEAD: Final = re.compile(
    r"(?:\A|[,\n:(]|\b(?:heer|groet|door|namens|tnv|aan|van|voor|met|bij|en|naar|ik|is))\s*\Z"
)
_FIRM: Final = re.compile(r"\s?(?:&|B\.?V\b|N\.?V\b|en\s[Zz]o?n|\+)")
_DOES: Final = re.compile(
    r"\s(?:hielp|helpt|heeft\s(?:me|mij|ons|mijn|onze|het|de|alles|echt|super)|nam\s(?:de|alle|ruim|echt|contact)|dacht|denkt|belde|zei|legde|luisterde|"
    r"vertelde|beloofde|kwam|zou|wist|regelde|loste|was\s(?:zo|erg|heel|super|vriendelijk|ontzettend|geduldig)|is\s(?:een\s(?:top|held|schat)|aan\s(?:het|de))|"
    r"verdient|bleef|stond|sprak|bracht|deed|ging|kon|gaf|knipt|repareerde|van\s(?:de|het)\s[a-z]+(?:\s[a-z]+)?\s(?:heeft|hielp|was|is|kwam|belde|had)|"
    r"(?:aan|achter)\sde\s(?:kassa|balie|telefoon|lijn|receptie)|hier\b)"
)
_AHEAD: Final = re.compile(r",\s(?:ik|ge|we|wij|je|jij|u|kun|kan|wil|heb|hebt|bedankt|dank|mag|zou|dat)\b")
_INITIALS: Final = frozenset({"Th.", "Ph.", "Ch.", "Chr.", "Fr.", "Joh.", "Jac.", "Tj.", "Sj."})
# As long as words of two are that departments are called: "Klachtenafhandeling".
_COMPOUND: Final = 12
_CLIENTS: Final = frozenset(
    {
        "klant",
        "klt",
        "kl",
        "klnt",
        "cliënt",
        "bewoner",
        "huurder",
        "verzekerde",
        "melder",
        "berijder",
        "patiënt",
        "pat",
    }
)
_HELLO: Final = frozenset(
    {"hoi", "hallo", "dag", "hey", "goedemiddag", "goedemorgen", "goedenavond", "goeiemorgen", "beste"}
)


class Mention(NamedTuple):
    """A name at text[start:end], taken apart; parts in lower case, empty where absent."""

    start: int
    end: int
    first: str
    surname: str


def find_names(text: str, *, known: Collection[str] = (), guess: bool = True) -> Iterator[Mention]:
    """The names in a text; `known` are name parts, as written, that this story uses for a person; `guess`
    adds what no rule finds and a model is sure of.
    """
    words = Words(text, known=frozenset(known), lists=name_lists())
    tokens = words.tokens
    hinted = may_have_cues(token.low for token in tokens) or (len(tokens) > 1 and tokens[1].low == "hier")
    cues = find_cues(words.text) if hinted else {}
    taken = bytearray(len(tokens))
    spans: list[tuple[int, int]] = []

    def take(first: int, end: int) -> None:
        taken[first:end] = bytes([NAME]) * (end - first)
        spans.append((first, end))

    for number in tagged(words) if "@" in text or "#" in text or "://" in text else ():
        taken[number] = NONE
    for number, token in enumerate(tokens):
        if taken[number] or (is_plain(token.word) and token.start not in cues and len(token.word) > 1):
            continue  # most words
        if token.word[0].isupper() and (length := words.company_length(number)) > 1:
            taken[number : number + length] = bytes([NONE]) * length
            continue
        if spells(words, number):
            continue
        cue = cues.get(token.start)
        end = _cued(words, number, cue) if cue else None
        if end is None and (len(token.word) == 1 or not is_plain(token.word)):
            end = _uncued(words, number, guess=guess)
        if end is None:
            continue
        taken[number:end] = bytes([NONE]) * (end - number)
        if (
            celebrated(words, number)
            or called_thing(words, number)
            or is_read(words, number)
            or dropped(words, end)
            or words.names_thing(end)
            or (words.is_firm(number, end) if cue is None else words.is_incorporated(end))
        ):
            continue
        first = led_by(words, number) if guess and not words.is_first(token.low) else number
        take(number if any(taken[first:number]) else first, end)
        for other in (paired(words, first), family_before(words, first, end)):
            if other is not None and not taken[other]:
                take(other, other + 1)
        if (second := hyphened(words, end)) is not None:
            take(end, second)
            end = second
        while (more := coordinated(words, end)) is not None:
            taken[end] = NONE
            take(end + 1, more)
            end = more
    if guess:
        for number in [n for n, token in enumerate(tokens) if token.low in words.lists.company_heads]:
            if (length := words.company_length(number)) and not any(taken[number : number + length]):
                taken[number : number + length] = bytes([NONE]) * length
        for first, end in guess_names(words, taken):
            unknown = tokens[first].start in cues and not words.is_first(tokens[first].low)
            said = first + 1 == end and spells(words, first)
            thing = words.names_thing(end) or words.is_firm(first, end)
            thing = thing or partnered(words, first) or celebrated(words, first) or dropped(words, end)
            thing = thing or (first + 1 == end and words.is_product(first))
            thing = thing or (first + 1 == end and is_department(words, first))
            if not said and not thing and not (unknown and _answers(words, first)):
                spans.append((first, with_particles(words, end)))
    signed = [*find_signed_lines(words), *find_answered_lines(words)]
    lines = bytearray(len(tokens))
    for first, end in signed:
        lines[first:end] = b"\x01" * (end - first)
    spans = [(first, end) for first, end in spans if not lines[first]] + signed
    turned_round = list(find_reversed(words.text))
    yield from (_reversed(words.text, one.start, one.end) for one in turned_round if one.clear)
    for start, end in find_small_signatures(words.text):
        initials, _, family = words.text[start:end].partition(" ")
        yield Mention(start, end, initials, family)
    for first, end in merged(words, sorted(spans)):
        initialled = end < len(tokens) and words.capital(tokens[end - 1]) and words.is_last_initial(end)
        yield _mention(words, first, end + initialled)  # "Baert R."
    found = (*find_signatures(words.text), *find_spelled(words.text))
    for start, end in found:
        yield Mention(start, end, words.text[start:end].lower(), "")
    yield from (_reversed(words.text, one.start, one.end) for one in turned_round if not one.clear)


def _reversed(text: str, start: int, end: int) -> Mention:
    """Of "Groot, J." """
    family, _, initials = text[start:end].lower().partition(", ")
    return Mention(start, end, initials.split(" ")[0], family)


def _uncued(words: Words, number: int, *, guess: bool) -> int | None:
    """The end of a name that nothing before it announces."""
    token, lists = words.tokens[number], words.lists
    end = None
    everyday = token.low in lists.capital or token.low in lists.context or words.is_double(token.low)
    if token.low in lists.first or everyday or token.word in words.known:
        end = _listed(words, number)
        weak = end == number + 1 and guess and token.word not in words.known
        twofold = words.capital(token) and words.is_double(token.low)
        if weak and not twofold and not words.starts_sentence(number) and doubts(words, number):
            end = None
    if end is None and (token.low in lists.surnames or token.low in lists.van):
        end = _alone(words, number)
    if end is None and number == 0 and words.speech and answers_with(words):
        end = 1
    if end is None and possessed(words, number):
        end = number + 1
    if end is None and signs_off(words, number):
        end = number + 2
    if end is None and token.word in {"Van", "Ter", "Ten"}:
        end = _after_van(words, number)
    if end is None and token.low in lists.particles and token.word[0].isupper():
        end = turned(words, number)
    if end is None and token.low not in lists.no_names:
        end = initial_behind(words, number)
    if end is None and len(token.word) == 1:
        end = bare_initial(words, number)
    if words.speech and (end is None or end == number + 1):
        end = two_firsts(words, number) or end
    if end is None and token.word[-1] == "." and token.word[0].isupper():
        end = _initialled(words, number)
    return _addressed(words, number) if end is None and everyday else end


def _opening(words: Words, number: int) -> bool:
    """An everyday word that is a name, since what opens the sentence does what people do: "Roos hielp"."""
    token = words.tokens[number]
    if not words.capital(token) or not words.starts_sentence(number) or words.near_digit(number):
        return False
    if token.low in words.lists.no_names or words.is_company(number):
        return False
    return bool(_DOES.match(words.text, token.end))


def _addressed(words: Words, number: int) -> int | None:
    """Names without capital in speech ("hoi sil", "... keukenservice met tim"), and "Noor, ik bel je"."""
    token = words.tokens[number]
    if number == 0:
        ahead = _AHEAD.match(words.text, token.end)
        return 1 if ahead and words.capital(token) else None
    if token.word[0].isupper() or words.gap(number) != " " or token.low in words.lists.particles:
        return None
    before, last = words.tokens[number - 1].low, number + 1 == len(words.tokens)
    if words.is_company(number):  # "het werkt met alexa"
        return None
    greeted = before in _HELLO and number < 4 and token.low != "ben"
    answered = before == "met" and last and number > 1
    return number + 1 if greeted or answered else None


def _mention(words: Words, number: int, end: int) -> Mention:
    parts = words.tokens[number:end]
    lists = words.lists
    several = len(parts) > 1 and parts[0].low not in lists.particles and parts[0].low not in lists.surnames
    first = [p.low for p in parts[:1] if several or words.is_first(p.low) or p.word[-1] == "."]
    rest = [p.low for p in parts[len(first) :]]
    if first and parts[0].word[-1] == "." and rest and words.is_first(rest[0]):
        first, rest = rest[:1], rest[1:]
    names = 0  # the first names that are more of the same
    while names + 1 < len(rest) and words.is_first(rest[names]) and rest[names] not in lists.surnames:
        names += 1
    rest = rest[names:] if first else rest
    if len(parts) > 1 and len(parts[-1].word) == 1:  # "Rachid B."
        rest = rest[:-1]
    end = parts[-1].end
    if len(parts) > 1 and len(parts[-1].word) == 1 and words.text[end : end + 1] == ".":
        end += 1
    end = with_generation(words.text, end)
    return Mention(parts[0].start, end, first[0] if first else "", " ".join(rest))


def _listed(words: Words, number: int) -> int | None:
    token, lists = words.tokens[number], words.lists
    if words.is_company(number) or words.is_institution(number) or words.is_january(number):
        return None
    everyday = token.low in lists.common and words.starts_sentence(number)
    if token.word in words.known and words.capital(token) and not everyday:
        return first_tail(words, number)
    if token.low in lists.first:
        end = first_tail(words, number)
        family = end > number + 1 and words.tokens[end - 1].low in lists.surnames
        if words.is_product(number) and not (end > number + 2 or family):
            return None
        short = token.word.isupper() and len(token.word) <= 4 and not words.shouts
        return None if short else end
    if not words.capital(token) or (token.word.isupper() and len(token.word) <= 4):
        return None
    if words.near_digit(number) or words.is_product(number):
        return None
    end = first_tail(words, number)
    if token.low in lists.capital or words.is_double(token.low):
        return end
    if _opening(words, number):
        return end
    last = words.tokens[end - 1].low
    named = end > number + 1 and (last in lists.surnames or end > number + 2 or last.startswith(FLEMISH))
    return end if named or _means_person(words, number) else None


def _means_person(words: Words, number: int) -> bool:
    """A word with a capital in mid-sentence, without article, is a name in Dutch; so is one behind a
    greeting.
    """
    if words.starts_sentence(number):
        return False
    before = words.tokens[number - 1]
    if before.low in words.lists.greetings:
        return words.gap(number) == " "
    if words.tokens[number].low in words.lists.no_names:  # also a company: Douglas, Ben, Dirk
        return False
    if words.gap(number) not in {" ", ", "} or before.word[0].isupper():
        return False
    return before.low not in words.lists.determiners and before.low not in words.lists.place_words


def _alone(words: Words, number: int) -> int | None:
    """A family name by itself, in mid-sentence and with a capital: "die van Goossens", "bij Mertens"."""
    token, lists = words.tokens[number], words.lists
    if (
        not words.capital(token)
        or token.word.isupper()
        or words.starts_sentence(number)
        or words.gap(number) != " "
    ):
        return None
    if token.low in lists.common or token.low in lists.no_names or token.low not in lists.surnames:
        return None
    before = words.tokens[number - 1]
    if before.word[0].isupper() or before.low in lists.determiners or before.low in lists.place_words:
        return None
    if words.near_digit(number) or words.is_company(number) or words.is_institution(number):
        return None
    if words.is_product(number):  # "hond Bello"
        return None
    behind = words.text[token.end : token.end + 12]
    if _FIRM.match(behind) or re.match(r"\s[A-ZÀ-Þ]", behind):
        return None
    return number + 1


def _after_van(words: Words, number: int) -> int | None:
    """Van Dijk with a capital V in mid-sentence is a person; behind another capital (Garage Van Dijk) a
    company.
    """
    if words.shouts or words.is_company(number):
        return None
    if number == 0:  # "Van der Meulen schrijft mij"
        linked = len(words.tokens) > 2 and words.tokens[1].low in {"der", "den", "'t", "het"}
        end = surname_end(words, 0, sure=False) if linked else None
        return end if end and words.capital(words.tokens[end - 1]) else None
    before, gap = words.tokens[number - 1], words.gap(number)
    greeted = before.low in words.lists.greetings and gap == ", "
    opens = before.low in OPENERS and words.starts_sentence(number - 1)
    short = before.word.isupper() and 1 < len(before.word) < 4  # "TB Van Looveren"
    if not greeted and (gap not in {" ", ". "} or (before.word[0].isupper() and not opens and not short)):
        return None
    end = surname_end(words, number, sure=True)
    return end if end and words.tokens[end - 1].word[0].isupper() else None


def _initialled(words: Words, number: int) -> int | None:
    """J. de Vries: initials count when what follows is shaped like a family name."""
    following = number + 1
    if following >= len(words.tokens) or words.gap(following) not in {" ", ""}:
        return None
    end = surname_end(words, following, sure=True)
    if end is None:
        return None
    last = words.tokens[end - 1]
    if not words.tokens[number].word.isupper() and words.tokens[number].word not in _INITIALS:
        return None  # "T.a.v.", "i.v.m."
    if end > following + 1 or last.low in words.lists.surnames or len(words.tokens[number].word) > 2:
        return end
    ends = words.text[last.end : last.end + 1] in {"", ",", ".", "\n", ")", " ", ";", ":", "?", "!"}
    rare = last.low not in words.lists.familiar and last.low not in words.lists.no_names
    if ends and rare and len(last.word) > 3 and last.word.istitle():
        return end
    lead = words.text[max(0, words.tokens[number].start - 12) : words.tokens[number].start]
    return end if ends and _LEAD.search(lead) else None


def _cued(words: Words, number: int, cue: Cue) -> int | None:
    token, lists = words.tokens[number], words.lists
    start = number
    while (token.word[-1] == "." or (cue.named and len(token.word) == 1)) and number + 1 < len(words.tokens):
        number += 1
        token = words.tokens[number]
    if number == start and words.is_company(number):
        return None
    if token.low in lists.particles and (
        cue.titled or cue.sure or number > start or (cue.opens and token.word[0].isupper())
    ):
        sure = not speaks_for(words, start)
        named = cue.named and number > 0 and words.tokens[number - 1].low == "van"  # "op naam van van Cauter"
        end = surname_end(words, number, sure=sure, titled=cue.titled or named)
        return end if sure or (end and is_family(words, end - 1)) else None
    if token.low in {"de", "van"} and cue.opens and not cue.titled:
        return low_family(words, number)
    if words.is_first(token.low) and (
        token.low not in lists.no_names
        or (cue.opens and words.capital(token))
        or ((cue.named or cue.opens) and goes_on(words, number))
    ):
        if words.capital(token) or token.low in lists.first or (cue.sure and token.low in lists.capital):
            end = first_tail(words, number, sure=cue.named or cue.titled)
            return end + 1 if end == number + 1 and rare_family(words, end) else end
        if closes_with(words, number):
            return number + 2
        if cue.sure and (token.low not in lists.common or goes_on(words, number)) and not words.shouts:
            return first_tail(words, number, sure=cue.named)
        if answered_low(words, number, cue):
            return first_tail(words, number)
    if cue.titled and not words.capital(token) and addressed_by_title(words, start):
        return surname_end(words, number + 1, sure=False, behind=token) or number + 1
    if not cue.opens and token.low in lists.particles:
        end = surname_end(words, number, sure=False)
        last = words.tokens[end - 1] if end else None
        listed = last is not None and (last.low in lists.surnames or last.low in lists.van)
        flemish = (
            token.word[0].isupper() and last is not None and last.low not in lists.familiar | lists.no_names
        )
        short = (
            token.low in {"vd", "v.d"}
            and last is not None
            and last.low not in lists.familiar | lists.no_names
        )
        known = last and words.capital(last) and (listed or flemish or short)
        if not (known and end and words.tokens[number - 1].low in _CLIENTS):
            return None
        return end + 1 if end < len(words.tokens) and words.is_last_initial(end) else end
    family = token.low in lists.surnames
    plain = token.low not in lists.common or cue.named or answered_low(words, number, cue)
    if family and (words.capital(token) or cue.titled or (plain and cue.opens)):
        return family_tail(words, number)
    if (cue.named or (cue.sure and token.low not in lists.familiar)) and called_low(words, number):
        return number + 1
    if not words.capital(token) or not cue.opens or token.low in lists.no_names or len(token.word) < 2:
        return None
    if len(token.word) == 2 and words.text[token.end : token.end + 1] not in {"", "\n", ".", ","}:
        return None
    company = looks_like_company(token.word) and not (cue.titled and token.word.istitle())
    company = company or (len(token.word) >= _COMPOUND and not cue.titled and is_compound(token.low))
    if company or token.word.isupper() or not _ends_phrase(words, number):
        return None
    if not (cue.titled or cue.named) and _answers(words, number):
        return None
    return first_tail(words, number, sure=cue.named or cue.titled)


def _answers(words: Words, number: int) -> bool:
    """True when the unknown word is the company that someone answers the phone for."""
    behind = _ANSWERED.match(words.text, words.tokens[number].end)
    if behind is None:
        return False
    name = behind["next"]
    return name is None or name == MASK or words.is_first(name.lower())


def _ends_phrase(words: Words, number: int) -> bool:
    """False where an unknown word goes on into another one with a capital: "met Veznet Klantenservice"."""
    if number + 1 >= len(words.tokens) or words.gap(number + 1) != " ":
        return True
    following = words.tokens[number + 1]
    return (
        not following.word[0].isupper()
        or following.low in words.lists.surnames
        or not looks_like_company(following.word)
    )
