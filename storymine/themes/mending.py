"""What is left of moments in the names and middles of themes after those moments are gone."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from storymine.domain import Observation
from storymine.themes.features import features, normalise
from storymine.themes.plain_names import plain_name
from storymine.themes.words import Word, clauses, meaning

EMPTY_NAME = "Vervallen thema"
LETTERS = 4  # of a word's beginning: enough to look it up in another form


class Sayings:
    """The words and phrases of some texts, whatever their form."""

    def __init__(self, texts: Iterable[str] = ()) -> None:
        self._words: set[str] = set()
        self._phrases: set[frozenset[str]] = set()
        for text in texts:
            self.add(text)

    def add(self, text: str) -> None:
        for clause in clauses(text):
            self._words.update(form for word in clause for form in (word.lower, word.lemma))
            self._phrases.add(meaning(clause))

    def has_word(self, word: str) -> bool:
        """Whether the word is said, as it stands or in another form."""
        return any(not self._words.isdisjoint((w.lower, w.lemma)) for w in _content(word))

    def has_phrase(self, phrase: frozenset[str]) -> bool:
        """Whether all these lemmas are said in one clause."""
        return any(phrase <= said for said in self._phrases)


def traces(name: str, gone: Sayings) -> set[frozenset[str] | str]:
    """What in a theme's name may come from the texts that are gone: words, and phrases (lemmas together)."""
    words = {word.lower for word in _content(name) if gone.has_word(word.lower)}
    phrases = {key for key in map(meaning, clauses(name)) if len(key) > 1 and gone.has_phrase(key)}
    return words | phrases


def beginnings(trace: frozenset[str] | str) -> list[str]:
    """How words begin, one of which a text must hold to say the trace."""
    longest = max(trace, key=lambda lemma: (len(lemma), lemma)) if isinstance(trace, frozenset) else trace
    forms = {longest, *(word.lemma for word in _content(longest))}
    return sorted({form[:LETTERS] for form in forms})


def says(sayings: Sayings, trace: frozenset[str] | str) -> bool:
    """Whether a trace is in these sayings too."""
    return sayings.has_phrase(trace) if isinstance(trace, frozenset) else sayings.has_word(trace)


def another_name(members: Sequence[Observation], keywords: Sequence[str], *, taken: Collection[str]) -> str:
    """A name without a phrase of anybody's for a theme of these moments."""
    return plain_name(members, keywords, taken=taken) if members else EMPTY_NAME


def middle(members: Sequence[Observation], vectors: NDArray[np.float32]) -> tuple[float, ...] | None:
    """The centroid of a theme of these moments with their sentence vectors (n, d); None without moments."""
    if not members:
        return None
    [mean] = normalise(features(members, vectors).mean(axis=0, keepdims=True))
    return tuple(round(float(value), 6) for value in mean)


def _content(text: str) -> list[Word]:
    return [word for clause in clauses(text) for word in clause if word.content]
