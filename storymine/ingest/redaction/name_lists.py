"""The words that redaction of names and addresses knows (data/names.toml), read at first use."""

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
    street_words: Words
    postcode_words: Words
    company_endings: tuple[str, ...]
    companies: frozenset[tuple[str, ...]]


@cache
def name_lists() -> NameLists:
    """All lists; read once a process."""
    data = tomllib.loads((files("storymine") / "data" / "names.toml").read_text(encoding="utf-8"))
    companies = frozenset(tuple(name.split()) for name in data.pop("companies").replace("\n", "").split("|"))
    endings = tuple(data.pop("company_endings").split())
    words = {field.name: frozenset(data[field.name].split()) for field in fields(NameLists)[:-2]}
    return NameLists(**words, company_endings=endings, companies=companies)
