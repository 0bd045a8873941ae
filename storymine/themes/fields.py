"""Fields of talk (data/fields.toml): what customers speak of, told by the words for it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from importlib.resources import files

from storymine.themes.words import lemma


def fields_of(lemmas: Iterable[str]) -> frozenset[str]:
    """The fields that words with these lemmas belong to.

    >>> sorted(fields_of(["tomatensoep", "lauw"]))
    ['eten', 'temperatuur']
    """
    return frozenset[str]().union(*map(_fields_of, lemmas))


@lru_cache(maxsize=50_000)
def _fields_of(word: str) -> frozenset[str]:
    whole, ends = _words()
    found = set(whole.get(word, ()))
    for length in range(3, len(word) - 2):
        found |= ends.get(word[-length:], frozenset())
    return frozenset(found)


@cache
def _words() -> tuple[Mapping[str, frozenset[str]], Mapping[str, frozenset[str]]]:
    """The fields of each lemma, and of each word that a longer one may end in."""
    text = (files("storymine.themes") / "data" / "fields.toml").read_text(encoding="utf-8")
    whole: dict[str, frozenset[str]] = {}
    ends: dict[str, frozenset[str]] = {}
    for field, listed in tomllib.loads(text).items():
        for entry in listed.split():
            word = entry.removeprefix("-")
            for form in {word, lemma(word)}:
                whole[form] = whole.get(form, frozenset()) | {field}
            if word != entry:
                ends[word] = ends.get(word, frozenset()) | {field}
    return whole, ends
