"""What the heads look at besides what the encoder sees: word and character n-grams, and their weights."""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

_PLACEHOLDER = re.compile(r"\[([A-Z]{2,20})-\d+\]")
_ADDRESS = re.compile(r"https?://\S+|www\.\S+")
_USER = re.compile(r"<at_user>|@\w+")
_DIGITS = re.compile(r"\d+(?:[.,:]\d+)*")
_STRETCHED = re.compile(r"(\w)\1{2,}")
_TOKEN = re.compile(r"\w+(?:['’]\w+)*|[^\w\s!]")
CHARACTERS = (3, 4, 5)
NEGATIONS = frozenset(
    {"niet", "nie", "geen", "gene", "niks", "niets", "nooit", "nergens", "zonder", "nauwelijks", "amper"}
    | {"allesbehalve", "onvoldoende"}
)
CLAUSE_STARTS = frozenset(("maar", "en", "want", "dus", "omdat", "dat", "die", "of", "toch", "wel"))
REACH = 3
MOST_WORDS = 50_000
"""Words whose n-grams are remembered."""
LENGTH = 4.0
"""Length of a row of n-grams: the penalty of their weights is measured by it."""


@dataclass(frozen=True, slots=True)
class Ragged:
    """Rows of (feature number, value) pairs laid end to end; row i is `starts[i]:starts[i + 1]`."""

    columns: NDArray[np.int64]
    values: NDArray[np.float32]
    starts: NDArray[np.int64]


def normalise(text: str) -> str:
    """Lower case, NFKC, one shape for numbers, names, addresses and stretched letters.

    >>> normalise("Daaaag [NAAM-2], 3x gebeld op 12:30!!!")
    'daag naam_, 0x gebeld op 0!!!'
    """
    text = _PLACEHOLDER.sub(lambda match: match[1].lower() + "_", text)
    text = _USER.sub("naam_", _ADDRESS.sub("url_", text))
    text = unicodedata.normalize("NFKC", text).lower().replace("’", "'")
    return _DIGITS.sub("0", _STRETCHED.sub(r"\1\1", text))


def grams(text: str) -> list[str]:
    """Word 1- and 2-grams (joined by a space) and character 3- to 5-grams of padded words ("#" in front).

    Exclamation marks are left out: in our corpus happy moments have most of them, elsewhere angry ones do.
    What stands soon after a negation is another word ("~" in front): "niet lekker" must not look like
    "lekker" (Das and Chen 2001).

    >>> [gram for gram in grams("Niet lekker.") if not gram.startswith("#")]
    ['niet', '~lekker', '.', '^ niet', 'niet lekker', 'lekker .', '. $']
    """
    words = _TOKEN.findall(normalise(text))
    return [gram for word in marked(words) for gram in word_grams(word)] + pairs(words)


def pairs(words: Sequence[str]) -> list[str]:
    """The word 2-grams of a text; "^" and "$" stand for its beginning and end."""
    return [f"{first} {second}" for first, second in pairwise(["^", *words, "$"])]


def word_grams(word: str) -> list[str]:
    """A word, perhaps with its mark, and its character n-grams."""
    mark, bare = ("~", word[1:]) if word[0] == "~" and len(word) > 1 else ("", word)
    found = [word]
    if len(bare) > 1:
        padded = f"_{bare}_"
        for width in CHARACTERS:
            found += [f"#{mark}{padded[i : i + width]}" for i in range(len(padded) - width + 1)]
    return found


def marked(words: Sequence[str]) -> list[str]:
    """The words, with "~" before those that are one of the REACH words after a negation, in the same
    clause."""
    found, left = [], 0
    for word in words:
        if word in NEGATIONS:
            found.append(word)
            left = REACH
        else:
            left = left - 1 if word[0].isalnum() and word not in CLAUSE_STARTS else -1
            found.append("~" + word if left >= 0 else word)
    return found


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Which n-grams are known, and the weight (inverse document frequency) of each."""

    index: Mapping[str, int]
    weights: NDArray[np.float32]
    seen: dict[str, list[int]] = field(default_factory=dict, compare=False, repr=False)
    """Known n-grams of words that came by: most words come by often."""

    def __len__(self) -> int:
        return len(self.index)

    @classmethod
    def learn(cls, texts: Sequence[str], *, minimum: int = 4, minimum_characters: int = 10) -> Vocabulary:
        """The n-grams found in at least `minimum` texts (character n-grams: `minimum_characters`), sorted."""
        counts: Counter[str] = Counter()
        for text in texts:
            counts.update(set(grams(text)))
        kept = sorted(
            gram
            for gram, count in counts.items()
            if count >= (minimum_characters if gram[0] == "#" and len(gram) > 1 else minimum)
        )
        weights = [1 + math.log((1 + len(texts)) / (1 + counts[gram])) for gram in kept]
        return cls(index={gram: i for i, gram in enumerate(kept)}, weights=np.array(weights, np.float32))

    def _numbers(self, text: str) -> list[int]:
        """The numbers of the known `grams` of a text, as often as they are there."""
        words = _TOKEN.findall(normalise(text))
        numbers = self._known(pairs(words))
        if len(self.seen) > MOST_WORDS:
            self.seen.clear()
        for word in marked(words):
            own = self.seen.get(word)
            if own is None:
                own = self.seen[word] = self._known(word_grams(word))
            numbers += own
        return numbers

    def _known(self, found: Iterable[str]) -> list[int]:
        return [number for gram in found if (number := self.index.get(gram)) is not None]

    def rows(self, texts: Iterable[str]) -> Ragged:
        """Sublinear tf-idf, each row of length LENGTH."""
        columns: list[int] = []
        counts: list[int] = []
        starts = [0]
        for text in texts:
            found = Counter(self._numbers(text))
            columns += found.keys()
            counts += found.values()
            starts.append(len(columns))
        place, edges = np.array(columns, np.int64), np.array(starts, np.int64)
        values = (1 + np.log(np.maximum(np.array(counts, np.float32), 1))) * self.weights[place]
        row = np.repeat(np.arange(len(edges) - 1), np.diff(edges))
        norms = np.sqrt(np.bincount(row, values**2, minlength=len(edges) - 1))
        return Ragged(place, (LENGTH * values / norms[row]).astype(np.float32), edges)


@dataclass(frozen=True, slots=True)
class Grams:
    """Weights of n-grams, added to what the heads say of a moment's state: `weights` is (n-grams, labels of
    all heads)."""

    vocabulary: Vocabulary
    weights: NDArray[np.float32]

    def logits(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """(texts, labels of all heads)."""
        from scipy.sparse import csr_array

        rows = self.vocabulary.rows(texts)
        shape = (len(texts), len(self.vocabulary))
        table = csr_array((rows.values, rows.columns, rows.starts), shape=shape)
        return np.asarray(table @ self.weights, np.float32)
