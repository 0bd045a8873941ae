"""Keywords of a topic: words that tell it from the others, and that are said together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations

KEYWORDS = 10
CANDIDATES = 3 * KEYWORDS  # words with the highest class-based TF-IDF that are looked at
OWN = 0.3  # how much it counts that a word is said in no other topic
ALONE = 0.1  # what is left of a word that is said together with none of the others


def rank_keywords(
    candidates: Sequence[tuple[str, float]], documents: Sequence[str], spread: Mapping[str, int]
) -> tuple[str, ...]:
    """The ten best of the `candidates` (word, class-based TF-IDF) of a topic with these `documents` (words
    with spaces); `spread` counts the documents of all topics that hold a word.

    TF-IDF alone picks words that each say something else: a dozen dishes, a dozen parts of a machine. A word
    counts for more when the others are said beside it, which makes them hang together as one subject.
    """
    weights = {word: weight for word, weight in candidates if weight > 0}
    said: Counter[str] = Counter()
    together: set[tuple[str, str]] = set()
    for document in documents:
        words = sorted(set(document.split()) & weights.keys())
        said.update(words)
        together.update(combinations(words, 2))
    own = {word: weight * (said[word] / spread[word]) ** OWN for word, weight in weights.items()}
    total = sum(own.values())
    beside = dict.fromkeys(own, 0.0)
    for first, second in sorted(together):
        beside[first] += own[second]
        beside[second] += own[first]
    scores = {word: round(own[word] * (ALONE + beside[word] / total), 12) for word in own}
    return tuple(sorted(scores, key=lambda word: (-scores[word], word))[:KEYWORDS])
