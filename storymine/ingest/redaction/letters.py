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
    anton anna arthur bernard bernhard bertha cornelis dirk david eduard emma ferdinand frederik frits
    gerard gustaaf hendrik hans izaak isaak isaac jan johan jacob jozef karel kees leo lodewijk louis maria
    marie nico nelly otto oscar pieter piet paul quotiënt quirinus quinten rudolf rudolph richard robert
    simon sophie suzanne teunis theo theodor theodoor tinus utrecht ursula victor veronica willem wilhelm
    xantippe xavier xander ypsilon yvonne zacharias zaandam alfa alpha bravo charlie delta echo foxtrot golf
    hotel india juliet juliett kilo lima mike november papa quebec romeo sierra tango uniform whiskey xray
    yankee zulu
"""
LETTER_NAMES: Final = {**_NAMES, **{word: word[0] for word in _ALPHABETS.split()}, "ijmuiden": "y"}
"""The letter that a word says."""
_BY_HEAD: Final = {
    head: sorted((word[1:] for word in LETTER_NAMES if word[0] == head), key=len, reverse=True)
    for head in sorted({word[0] for word in LETTER_NAMES})
}
LETTER_WORDS: Final = "|".join(f"{head}(?:{'|'.join(tails)})" for head, tails in _BY_HEAD.items())
"""All such words, as a pattern; by their first letter, so that few are tried anywhere."""
_BY: Final = r"\s(?:van|als\sin|zoals)\s"
BY_WORD: Final = (
    rf"(?=[a-z]{_BY})(?:{'|'.join(rf'{letter}{_BY}{letter}[a-zà-þ]{{2,15}}' for letter in ascii_lowercase)})"
)
"""A letter with a word that starts with it, as a pattern: "h van hendrik"."""


def letter_of(said: str) -> str:
    """The letter that a word of these patterns, or a letter, says; several letters are themselves."""
    return said[0] if " " in said else LETTER_NAMES.get(said, said)
