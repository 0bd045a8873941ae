"""Keywords of topics: words that tell one from the others, and that are said together."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations

KEYWORDS = 10
FEWEST = 5  # words that a topic has however little they tell
CANDIDATES = 6 * KEYWORDS  # words with the highest class-based TF-IDF that are looked at
OWN = 0.3  # how much it counts that a word is said in no other topic
ALONE = 0.05  # what is left of a word that is said together with none of the others
TOGETHER = 2  # power of how much is said beside a word
OFTEN = 0.5  # power of the share of the topic that says a word
FIRM = 3  # documents of the topic that say a word, at least, for it to count in full
FIRM_SHARE = 0.02  # ... and the share of them
LOOSE = 0.2  # what is left of a word that fewer say
AGAIN = 0.1  # what is left of a word for every topic that has it already
FAINT = 0.03  # of what the topic's best word counts for; a word below it is one of the fewest, or none


def score_keywords(
    candidates: Sequence[tuple[str, float]], documents: Sequence[str], spread: Mapping[str, int]
) -> dict[str, float]:
    """How well each of the `candidates` (word, class-based TF-IDF) tells a topic with these `documents`
    (words with spaces); `spread` counts the documents of all topics that hold a word.

    TF-IDF alone picks words that each say something else: a dozen dishes, a dozen parts of a machine. A word
    counts for more when the others are said beside it, which makes them hang together as one subject, and for
    less when hardly anybody says it.
    """
    weights = {word: weight for word, weight in candidates if weight > 0}
    said: Counter[str] = Counter()
    together: set[tuple[str, str]] = set()
    for document in documents:
        words = sorted(set(document.split()) & weights.keys())
        said.update(words)
        together.update(combinations(words, 2))
    own = {
        word: weight * (said[word] / spread[word]) ** OWN * (said[word] / len(documents)) ** OFTEN
        for word, weight in weights.items()
    }
    total = sum(own.values())
    beside = dict.fromkeys(own, 0.0)
    for first, second in sorted(together):
        beside[first] += own[second]
        beside[second] += own[first]
    firm = max(FIRM, FIRM_SHARE * len(documents))
    return {
        word: round(
            own[word] * (ALONE + beside[word] / total) ** TOGETHER * (1.0 if said[word] >= firm else LOOSE),
            12,
        )
        for word in own
    }


def deal_keywords(scores: Sequence[Mapping[str, float]]) -> tuple[tuple[str, ...], ...]:
    """The best words of each topic, at most ten, given how well each word tells it.

    They are dealt out over all topics together, the most telling first (beside the topic's best word), and a
    word counts for less with every topic that has it: themes that lie close, such as one about late and one
    about lost parcels, would else be told by the same words. A topic that few words tell has fewer than ten.
    """
    bests = [max(own.values(), default=1.0) for own in scores]
    # (minus what it counts for, topic, word, how many topics had it when that was worked out)
    waiting = [
        (-own[word] / bests[topic], topic, word, 0) for topic, own in enumerate(scores) for word in own
    ]
    heapq.heapify(waiting)
    dealt: Counter[str] = Counter()
    keywords: list[list[str]] = [[] for _ in scores]
    while waiting:
        telling, topic, word, known = heapq.heappop(waiting)
        enough = FEWEST if -telling < FAINT else KEYWORDS
        if len(keywords[topic]) >= enough:
            continue
        if dealt[word] > known:
            less = telling * AGAIN ** (dealt[word] - known)
            heapq.heappush(waiting, (less, topic, word, dealt[word]))
        else:
            keywords[topic].append(word)
            dealt[word] += 1
    return tuple(tuple(own) for own in keywords)
