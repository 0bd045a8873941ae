"""Lines of a message that hold a name and nothing else: what somebody signs with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from storymine.ingest.redaction.dictionary import is_compound
from storymine.ingest.redaction.name_cues import STREET_END, looks_like_company
from storymine.ingest.redaction.name_shapes import FOREWORDS
from storymine.ingest.redaction.words import Token, Words

_MOST: Final = 6
_BETWEEN: Final = re.compile(r"[ .]*(?:(?:Mr|Mw|Dhr|Drs|Ir|Ing|Dr)\.? )?\Z")
_CLOSED: Final = re.compile(r"[ .,!]*(?:\n|\Z)|,\s[a-z][^\n.!?]{0,40}\Z")
_ANSWER: Final = re.compile(
    r"\n(?:[A-Z]?[a-z]{2,14}:\s)?([a-zà-þ][a-zà-þ'-]+(?:\s[a-zà-þ'-]+){0,3})(?=\s*(?:[,.]|\n|\Z))"
)
_ASKED: Final = re.compile(r"(?:\bnaam\b|\bwie\s(?:spreek|heb)|\bheet\b)[^\n]{0,30}\?\s*\Z", re.I)
_SIGNS: Final = frozenset(
    {
        "groet",
        "groeten",
        "groetjes",
        "hoogachtend",
        "mvg",
        "gr",
        "grt",
        "grtz",
        "liefs",
        "bedankt",
        "dank",
        "namens",
    }
)
_UNSIGNED: Final = frozenset(
    {
        "team",
        "afdeling",
        "klantenservice",
        "groet",
        "groeten",
        "groetjes",
        "dank",
        "bedankt",
        "mvg",
        "onderwerp",
    }
    | {
        "betreft",
        "beste",
        "geachte",
        "hallo",
        "hoi",
        "dag",
        "hoogachtend",
        "cheers",
        "liefs",
        "hartelijk",
        "met",
    }
    | {"vriendelijk", "vriendelijke", "namens", "directie", "bestuur", "redactie"}
)


def find_signed_lines(words: Words) -> Iterator[tuple[int, int]]:
    """The names (first word, behind the last one) that are alone on their line, below the first line."""
    if "\n" not in words.text:
        return
    tokens = words.tokens
    first, signed = 0, False
    while first < len(tokens):
        end = first + 1
        while end < len(tokens) and "\n" not in words.gap(end):
            end += 1
        blank = first and "\n\n" in words.gap(first)
        role = _before_role(words, first, end) if end == len(tokens) and (signed or blank) else None
        if first and (role or end) - first <= _MOST and _is_name(words, first, role or end, signed=signed):
            yield first, role or end
        signed = signed or any(token.low in _SIGNS for token in tokens[first:end])
        first = end


def _before_role(words: Words, first: int, end: int) -> int | None:
    """Where a name of two words or more ends in the last line, if a role follows: "..., moeder van Tim"."""
    for number in range(first + 1, end):
        if words.gap(number) == ", ":
            return number if number > first + 1 and words.tokens[number].word.islower() else None
    return None


def find_answered_lines(words: Words) -> Iterator[tuple[int, int]]:
    """Names in small letters that a line starts with, where the line before asks for one or they say enough:
    "Klant: soraya pinas, bijlmerwerf 14".
    """
    lists, tokens, number = words.lists, words.tokens, 0
    for line in _ANSWER.finditer(words.text) if "\n" in words.text else ():
        while number < len(tokens) and tokens[number].start < line.start(1):
            number += 1
        end = number
        while end < len(tokens) and tokens[end].end <= line.end(1):
            end += 1
        said = tokens[number:end]
        plain = [token for token in said if token.low not in lists.particles]
        asked = _ASKED.search(words.text, max(0, line.start() - 60), line.start())
        named = len(said) > 1 and (said[0].low in lists.first or said[0].low in lists.capital)
        if plain and (asked or named) and all(_is_rare(token, words) for token in plain[named:]):
            yield number, end


def _is_rare(token: Token, words: Words) -> bool:
    low, lists = token.low, words.lists
    if low in lists.familiar or low in lists.no_names or low in lists.verbs:
        return False
    return words.is_first(low) or low in lists.surnames or low in lists.van or not is_compound(low)


def _is_name(words: Words, first: int, end: int, *, signed: bool) -> bool:
    tokens, lists = words.tokens[first:end], words.lists
    opened = words.gap(first).rpartition("\n")[2]
    if not _BETWEEN.match(opened) or not _CLOSED.match(words.text, tokens[-1].end):
        return False
    if any(not words.joined(number) for number in range(first + 1, end)):
        return False
    if not tokens[0].word[0].isupper() or not tokens[-1].word[0].isupper():
        return False
    for token in tokens:
        if token.low in lists.particles or (token.low in FOREWORDS and token is not tokens[-1]):
            continue
        if not token.word[0].isupper() or _speaks_against(token, words):
            return False
    if words.is_company(first) or words.is_institution(first):
        return False
    head, tail = tokens[0], tokens[-1]
    begins = words.is_first(head.low) or head.word[-1] == "."
    family = tail.low in lists.surnames or tail.low in lists.van
    if len(tokens) > 1:
        known = begins or family
        unknown = all(token.low not in lists.familiar or token.low in lists.particles for token in tokens)
        return known or unknown
    last = first + 1 == len(words.tokens)
    rare = signed and head.word.istitle() and head.low not in lists.familiar and not is_compound(head.low)
    company = head.low in lists.no_names and not (signed and begins)  # "Dirk", a shop too, below "Bedankt"
    return last and (begins or family or rare) and not company and len(head.low) > 1


def _speaks_against(token: Token, words: Words) -> bool:
    lists = words.lists
    if token.low in _UNSIGNED or STREET_END.search(token.low):
        return True
    listed = words.is_first(token.low) or token.low in lists.surnames or token.low in lists.van
    if token.word[-1] == "." or listed:
        return False
    return token.low in lists.no_names or looks_like_company(token.word) or token.low in lists.institutions
