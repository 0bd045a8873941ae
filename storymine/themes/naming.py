"""Names for themes: of the phrases their moments are made of, the one that says best what they have in
common.

A phrase is good when many of the theme's moments say it in one wording or another and few others do (as
class-based TF-IDF does for words), when it lies near the middle of the theme, is said in the theme's mood,
and reads well. Themes may borrow each other's phrases. Names are dealt out over all themes at once, so that
no two themes share one.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from storymine.themes.features import normalise
from storymine.themes.phrases import Phrase, find_phrases
from storymine.themes.words import Clauses, meaning, word_class

NEGATIONS = frozenset({"niet", "geen", "nooit", "niets", "niks", "niemand"})

Embed = Callable[[Sequence[str]], NDArray[np.float32]]

READ = 400  # moments of a theme, the most central first, in which phrases are looked for
SHORTLIST = 60  # phrases of a theme that are compared with its middle
BORROWED = 40  # phrases of any theme that lie nearest to its middle
COMMON = 3  # times a phrase must be said to be borrowed
PATIENCE = 8  # mentions added elsewhere, so that rare phrases do not win by chance
OWN = 0.5  # share of those who say a phrase that are in the theme, at least, for it to count in full
CENTRAL = 0.6  # cosine of a phrase to the middle of the theme, at least
PRIOR = 0.02  # weight of a phrase that is hardly said but lies in the middle
SURE = 3  # times a phrase must be said to count in full
WEAK = 0.16  # score of a phrase that can name a theme, at least
MOODLESS = 0.15  # mean sentiment within this of 0 is no mood
DISTINCT = 0.5  # two names that share more than this of their words are too alike
SYNONYMOUS = 0.85  # ... as are phrases with this cosine: lekker eten, heerlijk eten


@dataclass(frozen=True, slots=True)
class Named:
    """A possible name of theme number `theme`."""

    theme: int
    score: float
    label: str
    key: frozenset[str]


@dataclass(frozen=True, slots=True)
class Group:
    """A theme to be named: its moments (positions in all texts), the most central first, and its mean vector
    (d).
    """

    members: Sequence[int]
    middle: NDArray[np.float32]


def name_groups(
    texts: Sequence[Clauses],
    moods: Sequence[float],
    groups: Sequence[Group],
    *,
    embed: Embed | None,
    names: frozenset[str],
) -> list[str | None]:
    """A name of at most six words for each group, or None where no phrase will do; all names differ.

    `moods` are the sentiment scores of the texts; words in `names` (lower case) are left out. `embed` gives
    phrases a place among the groups' middles; without it closeness does not count.
    """
    candidates = rank_names(texts, moods, groups, embed=embed, names=names)
    labels: list[str | None] = [None] * len(groups)
    taken: list[frozenset[str]] = []
    vectors: list[NDArray[np.float32]] = []  # of the names that are taken
    for candidate in sorted(candidates, key=lambda c: (-c.score, c.theme, c.label)):
        if labels[candidate.theme] is not None or any(alike(candidate.key, key) for key in taken):
            continue
        if embed is not None:
            [vector] = normalise(embed([candidate.label]))
            if any(round(float(vector @ other), 5) >= SYNONYMOUS for other in vectors):
                continue
            vectors.append(vector)
        labels[candidate.theme] = candidate.label
        taken.append(candidate.key)
    return labels


def rank_names(
    texts: Sequence[Clauses],
    moods: Sequence[float],
    groups: Sequence[Group],
    *,
    embed: Embed | None,
    names: frozenset[str],
) -> list[Named]:
    """The possible names of all groups with their scores."""
    own = [
        find_phrases((texts[position] for position in group.members[:READ]), names=names) for group in groups
    ]
    pool: dict[frozenset[str], Phrase] = {}
    for phrases in own:
        for key, phrase in phrases.items():
            pool.setdefault(key, Phrase(key)).add(phrase)
    mentions = Mentions(texts, moods)
    closeness = _Closeness(pool.values(), [group.middle for group in groups], embed)
    return [
        candidate
        for number, (group, phrases) in enumerate(zip(groups, own, strict=True))
        for candidate in _candidates(number, group, phrases, pool, mentions, closeness)
    ]


class Mentions:
    """Which moments mention a lemma, and in what mood (sentiment score -1..1)."""

    def __init__(self, texts: Sequence[Clauses], moods: Sequence[float]) -> None:
        self._moods = moods
        self._charges: dict[str, float] = {}
        self.usual = sum(moods) / max(len(moods), 1)
        self._clauses: Mapping[str, set[int]] = defaultdict(set)
        self._moment_of: list[int] = []
        self.total = len(texts)
        for position, said in enumerate(texts):
            for clause in said:
                for lemma in meaning(clause):
                    self._clauses[lemma].add(len(self._moment_of))
                self._moment_of.append(position)
        self._negated = set().union(*(self._clauses[negation] for negation in NEGATIONS))

    def of(self, key: frozenset[str]) -> set[int]:
        """The moments with all of `key` in one clause; one with a negation counts only if the key has one."""
        said = set.intersection(*sorted((self._clauses[lemma] for lemma in key), key=len))
        return {self._moment_of[clause] for clause in (said if key & NEGATIONS else said - self._negated)}

    def mood(self, moments: Collection[int], *, prior: float = 0.0, patience: int = 0) -> float:
        """Mean sentiment score of some moments, and of `patience` imagined ones with sentiment `prior`."""
        total = math.fsum(self._moods[position] for position in moments) + prior * patience  # in any order
        return total / max(len(moments) + patience, 1)

    def charge(self, key: frozenset[str]) -> float:
        """The mood in which the lemmas of `key` are mentioned, each by itself."""
        return sum(map(self._charge_of, sorted(key))) / len(key)

    def _charge_of(self, lemma: str) -> float:
        if lemma not in self._charges:
            moments = {self._moment_of[clause] for clause in self._clauses[lemma]}
            self._charges[lemma] = self.mood(moments, prior=self.usual, patience=PATIENCE)
        return self._charges[lemma]


class _Closeness:
    """Cosines of common phrases to the middles of groups; 1 for all without a way to embed them."""

    def __init__(
        self, pool: Collection[Phrase], middles: Sequence[NDArray[np.float32]], embed: Embed | None
    ) -> None:
        self._middles = np.array(middles, dtype=np.float32)
        self._embed = embed
        self._known: dict[str, NDArray[np.float32]] = {}  # of labels: several groups consider the same ones
        self.common = sorted((phrase for phrase in pool if phrase.times >= COMMON), key=lambda p: p.name)
        self._cosines = self._to_all([phrase.name for phrase in self.common])

    def nearest(self, number: int) -> list[Phrase]:
        """The common phrases nearest to the middle of group `number`."""
        if self._embed is None or not self.common:
            return []
        order = np.argsort(-self._cosines[:, number], kind="stable")[:BORROWED]
        return [self.common[place] for place in order]

    def of(self, number: int, labels: Sequence[str]) -> NDArray[np.float32]:
        cosines: NDArray[np.float32] = self._to_all(labels)[:, number]
        return cosines

    def _to_all(self, labels: Sequence[str]) -> NDArray[np.float32]:
        if self._embed is None or not labels:
            return np.ones((len(labels), len(self._middles)), dtype=np.float32)
        new = [label for label in dict.fromkeys(labels) if label not in self._known]
        if new:
            near = np.round(normalise(self._embed(new)) @ self._middles.T, 5)
            self._known.update(zip(new, near, strict=True))
        return np.array([self._known[label] for label in labels], dtype=np.float32)


def _candidates(
    number: int,
    group: Group,
    own: Mapping[frozenset[str], Phrase],
    pool: Mapping[frozenset[str], Phrase],
    mentions: Mentions,
    closeness: _Closeness,
) -> list[Named]:
    members = set(group.members)
    mood = mentions.mood(members)
    weights = {key: _weight(phrase, members, mood, mentions) for key, phrase in own.items()}
    ranked = sorted(own.values(), key=lambda phrase: (-weights[phrase.key], phrase.name))[:SHORTLIST]
    chosen = {phrase.key: phrase for phrase in ranked if weights[phrase.key] > 0}
    for phrase in closeness.nearest(number):
        chosen.setdefault(phrase.key, pool[phrase.key])
        weights.setdefault(phrase.key, _weight(phrase, members, mood, mentions))
    keys = [key for key in chosen if weights[key] > 0]
    labels = [chosen[key].name for key in keys]
    near = closeness.of(number, labels)
    return [
        Named(number, round(weights[key] * float(cosine) ** 2, 6), label, key)
        for key, label, cosine in zip(keys, labels, near, strict=True)
        if cosine >= CENTRAL and weights[key] * float(cosine) ** 2 >= WEAK
    ]


def _weight(phrase: Phrase, members: set[int], mood: float, mentions: Mentions) -> float:
    """Share of the theme that says it, times how much more often than elsewhere, times how well it reads.
    Less where most of those who say it are elsewhere.

    A phrase makes a point when it is said in the theme's mood: of complaints, "eten was koud" rather than
    "eten besteld".
    """
    said = mentions.of(phrase.key)
    inside = len(said & members)
    if inside < min(2, len(members)):
        return 0.0
    everywhere = (len(said) + PATIENCE) / mentions.total
    share = inside / len(members)
    if _sounds_otherwise(phrase.key, mood):
        return 0.0
    said_in = mentions.mood(said, prior=mentions.charge(phrase.key), patience=PATIENCE)
    point = 1 + (said_in if mood > 0 else -said_in) if abs(mood) > MOODLESS else 1 - abs(said_in - mood)
    chance = min(phrase.times, SURE) / SURE  # one wording can be a slip
    telling = math.pow(share, 0.7) * math.log1p(share / everywhere) + PRIOR
    telling *= min(1.0, inside / len(said) / OWN)
    return telling * phrase.form * max(point, 0.0) * max(point, 0.0) * math.sqrt(chance)


def _sounds_otherwise(key: frozenset[str], mood: float) -> bool:
    """Whether a phrase clashes with a mood: "niets mis" in complaints, "slechte service" in praise."""
    if abs(mood) <= MOODLESS or not key & word_class("troubles"):
        return False
    return (mood > 0) != bool(key & NEGATIONS)


def alike(first: frozenset[str], second: frozenset[str]) -> bool:
    """Whether two names with these lemmas share more than half of them."""
    return len(first & second) > DISTINCT * len(first | second)
