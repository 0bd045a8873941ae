"""Names that somebody else proposes, held to the rules for names of our own.

Nothing here asks anybody: the caller hands in what was proposed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from storymine.themes.naming import alike
from storymine.themes.phrases import LONGEST, reads_as_name
from storymine.themes.words import clauses, join, meaning, proper_names

_LETTERS = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*(?: [^\W\d_]+(?:['’-][^\W\d_]+)*)*")
_WRAPPING = " \t\r\n\"'“”„‘’«»*_`"
LONGEST_NAME = 80  # characters
STEM = 4  # letters of a word that the theme's moments must say too


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the moments say that a name is for: its quotes and keywords, and words that count as names."""

    said: frozenset[str]
    proper: frozenset[str]

    @classmethod
    def of(cls, quotes: Iterable[str], keywords: Iterable[str]) -> Vocabulary:
        texts = [clauses(text) for text in (*quotes, *keywords)]
        words = frozenset(word.lower for said in texts for clause in said for word in clause)
        return cls(words, proper_names(texts))


def tidy(proposed: str) -> str:
    """A proposal as we write names: on one line, without quotation marks or a full stop, a capital first."""
    text = " ".join(proposed.strip(_WRAPPING).removesuffix(".").strip(_WRAPPING).split())
    said = clauses(text)
    return join(said[0]) if len(said) == 1 and _LETTERS.fullmatch(text) else text


def fault_of(name: str, vocabulary: Vocabulary, *, taken: Collection[str]) -> str | None:
    """Why a tidied proposal cannot be the name of a theme; None when it can.

    `taken` are the names of the other themes.
    """
    if len(name) > LONGEST_NAME or not _LETTERS.fullmatch(name):
        return "no phrase of words alone"
    [words] = clauses(name) or ((),)
    if not 2 <= len(words) <= LONGEST:
        return "not two to six words"
    if not all(_is_dutch(word.lower) or word.lower in vocabulary.said for word in words):
        return "a word that is not Dutch"
    if not reads_as_name(words, names=vocabulary.proper):
        return "does not read as a name"
    key = meaning(words)
    begun = {word[:STEM] for word in vocabulary.said}
    if not any(word.content and (word.lower[:STEM] in begun or word.lemma[:STEM] in begun) for word in words):
        return "says nothing that the moments say"
    others = [meaning(clause) for other in taken for clause in clauses(other)]
    if name.casefold() in {other.casefold() for other in taken} or any(alike(key, one) for one in others):
        return "too like the name of another theme"
    return None


def _is_dutch(word: str) -> bool:
    import simplemma

    return all(simplemma.is_known(part, "nl") for part in re.split("[-'’]", word) if len(part) > 1)
