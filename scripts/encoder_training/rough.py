"""Dutch as it comes in: hurried thumbs, speech recognition, Flemish, shorthand. The meaning must stay."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from encoder_training.vocabulary import SEAM

_WORD = re.compile(r"\w+|\W+")
_PUNCTUATION = re.compile(r"[.,!?;:…\"“”„()]+")
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_NEIGHBOURS = {left: right for row in _ROWS for left, right in zip(row, row[1:] + row[-2], strict=True)}

SHORT = 5
"""Letters below which a word gets no typing slip."""

SHORTHAND = Path(__file__).with_name("shorthand.tsv")


@dataclass(frozen=True, slots=True)
class Slips:
    """What people write for a word or a phrase: shorthand and Flemish, and common misspellings."""

    shorthand: Mapping[str, Sequence[str]]
    misspellings: Mapping[str, Sequence[str]]
    phrases: re.Pattern[str]

    @classmethod
    def read(cls, misspellings: Mapping[str, Sequence[str]]) -> Slips:
        lines = [line.split("\t") for line in SHORTHAND.read_text(encoding="utf-8").splitlines()]
        several = sorted((line[0] for line in lines if " " in line[0]), key=len, reverse=True)
        pattern = re.compile(rf"\b(?:{'|'.join(several)})\b", re.IGNORECASE)
        return cls({line[0]: tuple(line[1:]) for line in lines}, misspellings, pattern)


def roughen(text: str, rng: random.Random, slips: Slips) -> str:
    """The text with some of the roughness of real input; how much differs from call to call."""
    kind = rng.random()
    if kind < 0.25:  # speech recognition: nothing but words
        return _PUNCTUATION.sub("", text)
    if kind < 0.5:
        text = slips.phrases.sub(lambda match: rng.choice(slips.shorthand[match[0].lower()]), text)
    rate = rng.choice((0.05, 0.15, 0.3))
    text = "".join(_rough_word(word, rng, rate, slips) for word in _WORD.findall(text))
    return _PUNCTUATION.sub("", text) if rng.random() < 0.4 else text


def _rough_word(word: str, rng: random.Random, rate: float, slips: Slips) -> str:
    if not word.isalpha() or rng.random() > rate:
        return word
    known = slips.shorthand.get(word.lower()) or slips.misspellings.get(word.lower())
    if known:
        return rng.choice(known)
    if len(word) < SHORT:
        return word
    return seam(word, rng) if rng.random() < 0.4 else typo(word, rng)


def seam(word: str, rng: random.Random) -> str:
    """The same word, to be read in two pieces."""
    at = rng.randrange(2, len(word) - 1)
    return word[:at] + SEAM + word[at:]


def typo(word: str, rng: random.Random) -> str:
    """One slip: a letter dropped, doubled, stretched, swapped, or its neighbour on the keyboard."""
    at = rng.randrange(1, len(word) - 1)
    kind = rng.randrange(5)
    if kind == 0:
        return word[:at] + word[at + 1 :]
    if kind == 1:
        return word[:at] + word[at] + word[at:]
    if kind == 2:
        return word[:at] + word[at] * rng.randrange(3, 6) + word[at + 1 :] if word[at] in "aeiou" else word
    if kind == 3:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return word[:at] + _NEIGHBOURS.get(word[at], word[at]) + word[at + 1 :]
