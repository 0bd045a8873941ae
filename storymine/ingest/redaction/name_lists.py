"""The words that redaction of names and addresses knows (data/names.toml and data/more_names.toml), read at
first use.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from functools import cache
from importlib.resources import files

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class NameLists:
    """Words in lower case; the comments in data/names.toml say what each list is for."""

    first: Words
    capital: Words
    context: Words
    surnames: Words
    common: Words
    van: Words
    no_names: Words
    particles: Words
    determiners: Words
    place_words: Words
    greetings: Words
    saints: Words
    institutions: Words
    verbs: Words
    no_streets: Words
    no_places: Words
    belgian: Words
    cue_words: Words
    thing_words: Words
    street_words: Words
    postcode_words: Words
    company_endings: tuple[str, ...]
    companies: frozenset[tuple[str, ...]]


@cache
def name_lists() -> NameLists:
    """All lists; read once a process."""
    words, more = read_lists("names.toml"), read_lists("more_names.toml")
    data = _read("names.toml")
    companies = frozenset(tuple(name.split()) for name in data["companies"].replace("\n", "").split("|"))
    both = {field.name: words[field.name] | more.get(field.name, Words()) for field in fields(NameLists)[:-2]}
    return NameLists(**both, company_endings=tuple(data["company_endings"].split()), companies=companies)


@cache
def name_words() -> Words:
    """Every word with which a name may begin without a cue."""
    lists = name_lists()
    return lists.first | lists.capital | lists.context | lists.surnames | lists.van


def read_lists(name: str) -> dict[str, Words]:
    """The lists of words of one file in storymine/data."""
    return {key: Words(value.split()) for key, value in _read(name).items()}


def _read(name: str) -> dict[str, str]:
    return tomllib.loads((files("storymine") / "data" / name).read_text(encoding="utf-8"))
