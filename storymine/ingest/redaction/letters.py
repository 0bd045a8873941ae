"""Letters as people say them: their names ("bee", "iks"), and the words of spelling alphabets ("bernard")."""

from __future__ import annotations

from string import ascii_lowercase
from typing import Final

_NAMES: Final = {
    "aa": "a",
    "be": "b",
    "bee": "b",
    "ce": "c",
    "cee": "c",
    "see": "c",
    "dee": "d",
    "ee": "e",
    "ef": "f",
    "eff": "f",
    "ge": "g",
    "gee": "g",
    "ha": "h",
    "haa": "h",
    "ie": "i",
    "jee": "j",
    "ka": "k",
    "kaa": "k",
    "el": "l",
    "ell": "l",
    "em": "m",
    "enn": "n",
    "oo": "o",
    "pe": "p",
    "pee": "p",
    "ku": "q",
    "kuu": "q",
    "er": "r",
    "err": "r",
    "es": "s",
    "ess": "s",
    "tee": "t",
    "uu": "u",
    "ve": "v",
    "vee": "v",
    "wee": "w",
    "iks": "x",
    "ix": "x",
    "ij": "y",
    "igrec": "y",
    "igrek": "y",
    "ygrec": "y",
    "zet": "z",
    "zed": "z",
}
# Those of telephones in the Netherlands, and those of the NATO: each says its first letter.
_ALPHABETS: Final = """
    anton anna bernard bernhard cornelis dirk eduard ferdinand gerard hendrik izaak isaak jan johan karel leo
    lodewijk maria nico otto pieter piet quotiënt quirinus rudolf richard simon sophie teunis theo theodor
    utrecht victor willem xantippe ypsilon zacharias zaandam alfa alpha bravo charlie delta echo foxtrot golf
    hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform whiskey
    xray yankee zulu
"""
LETTER_NAMES: Final = {**_NAMES, **{word: word[0] for word in _ALPHABETS.split()}, "ijmuiden": "y"}
"""The letter that a word says."""
LETTER_WORDS: Final = "|".join(sorted(LETTER_NAMES, key=len, reverse=True))
"""All such words, as a pattern."""
_BY: Final = r"\s(?:van|als\sin|zoals)\s"
BY_WORD: Final = (
    rf"(?=[a-z]{_BY})(?:{'|'.join(rf'{letter}{_BY}{letter}[a-zà-þ]{{2,15}}' for letter in ascii_lowercase)})"
)
"""A letter with a word that starts with it, as a pattern: "h van hendrik"."""


def letter_of(said: str) -> str:
    """The letter that a word of these patterns, or a letter, says; several letters are themselves."""
    return said[0] if " " in said else LETTER_NAMES.get(said, said)
