"""A text as words, and what the lists of names say of each of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Final, NamedTuple, cast

from storymine.ingest.redaction.name_cues import STREET_END
from storymine.ingest.redaction.name_lists import NameLists

# What is common is tried first: plain letters before a space or a comma are a word whatever else is possible.
# Of ASCII only letters and ' start a word.
_TOKEN: Final = re.compile(
    r"[a-zA-Z]++(?=[ ,])|(?=['A-Za-z\x80-\U0010ffff])(?:"
    r"(?:(?:[^\W\d_]|(?:Th|Ph|Ch|Chr|IJ|Fr|Joh|Jac|Tj|Sj)(?=\.\s?-?[^\W\d_]))\.(?:-(?=[A-Z]\.))?){1,5}(?=\s?[^\W\d_])|['’][ts](?=\s)|[^\W\d_]+(?:(?:['’‘-]|(?<=\b[Vv])/(?=[Dd]\b))[^\W\d_]+)*)"
)
_SENTENCE_END: Final = re.compile(r"[.!?…\n:;•*(\"“]|\s[-–]\s")
_HOUSES: Final = (
    "ziekenhuis",
    "museum",
    "school",
    "kerk",
    "theater",
    "stichting",
    "gasthuis",
    "hal",
    "tunnel",
    "festival",
)
_THINGS: Final = (
    "gordijn",
    "lamp",
    "kast",
    "tafel",
    "stoel",
    "matras",
    "kussen",
    "fiets",
    "wagen",
    "kleed",
    "parfum",
)
_NO_FAMILY: Final = re.compile(
    r"[a-z](?:straat|steeg|dreef|plein|gracht|singel|boulevard|(?<!ver)laan|kade|poort|school|college|kliniek|museum|theater|parochie|route|tunnel|plantsoen|flat)\Z"
)
# What a firm calls itself before the name that it has: "Modehuis Vera", "Dorpswinkel Aan Huis".
_HEADS: Final = re.compile(
    r"\w{3}(?:huis|winkel|kantoor|verzekeraar|bedrijf|bureau|praktijk|handel|restaurant|café|salon|studio|hotel|zorg|fonds)\Z"
)
_WARES: Final = (
    *("kast", "tafel", "stoel", "lamp", "kussen", "gordijn", "matras", "kleed", "jurk", "jurkje", "broek"),
    *("trui", "schoenen", "laarzen", "sandalen", "collectie", "serie", "servies", "bank", "fauteuil"),
)
_FIRM_WORDS: Final = 4
# What ends in a dot and goes on into the name of a firm; any other dot ends a sentence.
_SHORT_HEADS: Final = frozenset({"fa", "st", "gebr", "rest", "fam", "kap"})
_FIRM_GAPS: Final = frozenset({" ", " '", ' "', " ‘", " “", ". "})
_INCORPORATED: Final = frozenset({"bv", "b.v", "nv", "vof", "bvba", "transp"})
_QUOTES: Final = frozenset({" ", " '", ' "', " ‘", " “"})
_FIRM_LINKS: Final = frozenset(
    {"bij", "da", "oma", "tante", "chez", "het", "in", "opa", "mama", "kroeg", "huis", "tuin", "smaak"}
)
_FIRM: Final = re.compile(
    r"['’]s\s[A-Z\d]|\s?&\s?[A-Z]|\s(?:B\.?V|N\.?V)\b|\s(?:en|&)\s[Zz]o?n|"
    r"\saan\s(?:de\s|het\s|den\s|'t\s)?(?:Zee|Haven|Strand|Kade|Water|Gracht|Rijn|Maas|Amstel|Vecht|Plas|Meer|Plein)\b"
)
_SHORT_MONTH: Final = re.compile(r"\.\s?(?:[a-zà-þ]|\d)")
_AND_CO: Final = re.compile(r"\s(?:&|en)\s(?:Co|Zn|Zns|Zonen|Partners|Cie)\b")
_ENDS: Final = frozenset({"", "\n", " ", ",", ";", ":", ")", "!", "?"})
_JOINERS: Final = frozenset({" ", ". ", ".", "\xa0", "  "})


class Token(NamedTuple):
    """text[start:end] is `word`, initials with their dots as one word; `low` is it in lower case."""

    start: int
    end: int
    word: str
    low: str


_new_token: Final = cast("Callable[[tuple[int, int, str, str]], Token]", partial(tuple.__new__, Token))
"""Token, past its own slower `__new__`."""


def _tokens(text: str) -> list[Token]:
    found = [
        _new_token((match.start(), match.end(), word := match[0], word.lower()))
        for match in _TOKEN.finditer(text)
    ]
    if "'s" in text or "’s" in text:
        return [_unpossessed(token) for token in found]
    return found


def _unpossessed(token: Token) -> Token:
    """ "Sanne's" is Sanne."""
    start, end, word, _ = token
    if len(word) > 2 and word[-2:] in {"'s", "’s"}:
        return _new_token((start, end - 2, word[:-2], word[:-2].lower()))
    return token


class Words:
    """The words of one text; `known` are name parts, as written, that its story uses for a person."""

    def __init__(self, text: str, *, known: frozenset[str], lists: NameLists) -> None:
        self.text = text
        self.known = known
        self.lists = lists
        self.shouts = text.isupper()
        self.speech = text.islower()
        self.tokens = _tokens(text)

    def is_first(self, low: str) -> bool:
        """A first name, also one that is another word too."""
        return self._is_listed(low) or self.is_double(low)

    def _is_listed(self, low: str) -> bool:
        lists = self.lists
        return low in lists.first or low in lists.capital or low in lists.context

    def is_double(self, low: str) -> bool:
        """Two first names in one: "Pieter-Bas"."""
        if "-" not in low:
            return False
        parts = low.split("-")
        sure = any(part in self.lists.first or part in self.lists.capital for part in parts)
        return sure and all(map(self._is_listed, parts))

    def capital(self, token: Token) -> bool:
        """Written with a capital, in a text that is not all capitals."""
        return token.word[0].isupper() and not self.shouts

    def gap(self, number: int) -> str:
        """What stands between this word and the one before it."""
        return self.text[self.tokens[number - 1].end : self.tokens[number].start] if number else "\n"

    def starts_sentence(self, number: int) -> bool:
        """Its capital says nothing, since a sentence starts here."""
        return number == 0 or bool(_SENTENCE_END.search(self.gap(number)))

    def near_digit(self, number: int) -> bool:
        """Next to a number: "3 Jan", "Max 5"."""
        token = self.tokens[number]
        return bool(re.match(r"\.?\s?\d", self.text[token.end : token.end + 3])) or bool(
            re.search(r"\d\s?\Z", self.text[max(0, token.start - 2) : token.start])
        )

    def is_company(self, number: int) -> bool:
        """Albert Heijn, Leen Bakker: starts like a person."""
        return self.company_length(number) > 0

    def company_length(self, number: int) -> int:
        """How many words the company has that starts here; 0 where none does."""
        if self.tokens[number].low not in self.lists.company_heads:
            return 0
        lows = tuple([token.low for token in self.tokens[number : number + 4]])
        for length in (4, 3, 2, 1):
            if lows[:length] in self.lists.companies:
                return length
        return 0

    def is_institution(self, number: int) -> bool:
        """The Catharina Ziekenhuis, Sint Jan, Prins Hendrik: named after someone."""
        if number and self.gap(number) == " ":
            before = self.tokens[number - 1]
            if before.low in self.lists.saints:
                return True
            if before.word in {"De", "Het"} and (
                self.tokens[number].low not in self.lists.first or not self.starts_sentence(number - 1)
            ):
                return True
        following = self.tokens[number + 1 : number + 3]
        if not following or self.gap(number + 1) != " ":
            return False
        return any(
            token.low in self.lists.institutions
            or token.low.endswith(_HOUSES)
            or (token.word[0].isupper() and STREET_END.search(token.low))
            for token in following
        )

    def is_firm(self, first: int, end: int) -> bool:
        """Whether a firm is called so: "Pizzeria Da Giovanni", "Van Dam Keukens", "Sanne's Koffiehoek"."""
        number, led = first, False
        for _ in range(_FIRM_WORDS):
            if number == 0 or self.gap(number) not in _FIRM_GAPS:
                break
            number -= 1
            token = self.tokens[number]
            if self.gap(number + 1) == ". " and token.low not in _SHORT_HEADS:
                break
            headed = not led and self.capital(self.tokens[first]) and _HEADS.search(token.low)
            if token.low in self.lists.saints or headed:
                return True
            led = led or token.low in self.lists.particles
            if token.low not in self.lists.particles and token.low not in _FIRM_LINKS:
                break
        firm = _FIRM.match(self.text, self.tokens[end - 1].end)
        if firm and not ("&" in firm[0] and self.is_first(self.tokens[first].low)):  # "Els & Tom" are two
            return True
        if self.is_incorporated(end):
            return True
        if end >= len(self.tokens) or not self.joined(end):
            return False
        token = self.tokens[end]
        return token.word[0].isupper() and token.low in self.lists.institutions

    def is_january(self, number: int) -> bool:
        """ "Jan. is bijna voorbij": the month, since the sentence goes on in small letters."""
        token = self.tokens[number]
        return token.low == "jan" and bool(_SHORT_MONTH.match(self.text, token.end))

    def is_incorporated(self, end: int) -> bool:
        """What ends before the word at `end` goes on as the name of a company: "De Kwast bv", "Tom & Co"."""
        following = self.tokens[end].low if end < len(self.tokens) and self.joined(end) else ""
        return following in _INCORPORATED or bool(_AND_CO.match(self.text, self.tokens[end - 1].end))

    def is_product(self, number: int) -> bool:
        """ "de bank Noa", "kleur Rosa en Viola", "Billy kast": a thing that is called like a person."""
        if number + 1 < len(self.tokens) and self.gap(number + 1) == " ":
            following = self.tokens[number + 1].word
            if following.islower() and following.endswith(_WARES) and self.capital(self.tokens[number]):
                return True
        if number == 0 or self.gap(number) not in _QUOTES:
            return False
        before = self.tokens[number - 1].low
        if before in {"en", "of"} and number > 2 and self.gap(number - 1) == " ":
            number -= 2
            before = self.tokens[number - 1].low if self.gap(number) in _QUOTES else ""
        return before in self.lists.thing_words or before.endswith(_THINGS)

    def is_last_initial(self, number: int) -> bool:
        """The B of "Rachid B.", at the end of a phrase."""
        token = self.tokens[number]
        if len(token.word) == 2 and token.word[1] == "." and token.word[0].isupper():  # "Els V. en"
            following = self.tokens[number + 1].word if number + 1 < len(self.tokens) else "en"
            return self.joined(number) and following.islower() and following not in self.lists.particles
        behind = self.text[token.end : token.end + 2]
        ends = not behind or behind[0] in "\n,)" or (behind[0] == "." and behind[1:] in _ENDS)
        return len(token.word) == 1 and token.word.isupper() and self.joined(number) and ends

    def names_thing(self, end: int) -> bool:
        """What ends, or goes on, in a word like "Hilfiger-jas", "Gogh-museum" or "Vosstraat" is named after
        someone.
        """
        number, last = end - 1, self.tokens[end - 1]
        if last.word[0].isupper() and _NO_FAMILY.search(last.low) and last.low not in self.lists.surnames:
            return True
        while number < min(end + 3, len(self.tokens)):
            token = self.tokens[number]
            if number >= end and not (
                self.joined(number) and (token.low in self.lists.particles or token.word[0].isupper())
            ):
                return False
            tail = token.word.rpartition("-")[2] if "-" in token.word else ""
            if token.word[0].isupper() and len(tail) > 2 and tail.islower() and not self._is_part(tail):
                return True
            number += 1
        return False

    def _is_part(self, low: str) -> bool:
        return low in self.lists.surnames or low in self.lists.particles or self.is_first(low)

    def joined(self, number: int) -> bool:
        """Nothing but a space, or the dot of an initial, stands before it."""
        return self.gap(number) in _JOINERS and (
            self.gap(number)[:1] != "." or self.tokens[number - 1].word[-1] == "."
        )
