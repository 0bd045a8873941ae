"""Groups of moments with keywords and a name: what a theme is before it counts anything."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from storymine.domain import Observation
from storymine.themes.clustering import SMALLEST, Labels, centroids
from storymine.themes.features import features, leaning, normalise
from storymine.themes.naming import Embed, Group, name_groups
from storymine.themes.plain_names import plain_name, shared_driver
from storymine.themes.topics import find_topics
from storymine.themes.words import Clauses, clauses, content_lemmas, proper_names, written_forms

WEAK, WEAKEST = 0.16, 0.06  # score of a phrase that names a theme with a shared driver, and one without


@dataclass(frozen=True, slots=True)
class Formed:
    """`labels` (n) number the theme of each moment, -1 for none; `scores` (n) are cosines to it, or of one in
    no theme to the nearest. Of each theme: its place (`centres`, k x d), `names` and `keywords`.
    """

    labels: Labels
    scores: NDArray[np.float64]
    centres: NDArray[np.float32]
    names: list[str]
    keywords: list[tuple[str, ...]]


def form(
    moments: Sequence[Observation],
    vectors: NDArray[np.float32],
    *,
    embed: Embed | None,
    count: int | None = None,
    seed: int = 0,
    before: Labels | None = None,
    grouped: Labels | None = None,
) -> Formed:
    """Themes of moments with sentence vectors (n, d), in the order given.

    `before` (n) are groups that should last where they can; with `grouped` (n) the groups are known. In both
    -1 is none.
    """
    sentences = normalise(vectors)
    points = features(moments, sentences)
    texts = [clauses(moment.reading.moment.text) for moment in moments]
    names = proper_names(texts)
    words = [content_lemmas(said, names=names) for said in texts]
    topics = find_topics(
        points, words, _worlds(moments), count=count, seed=seed, before=before, grouped=grouped
    )
    centres = normalise(centroids(points, topics.labels))
    scores = _scores(leaning(points), leaning(centres), topics.labels)
    members = [central(topics.labels, scores, topic) for topic in range(len(centres))]
    forms = written_forms(texts)
    keywords = [tuple(dict.fromkeys(forms.get(word, word) for word in topic)) for topic in topics.keywords]
    phrases = _labels(moments, texts, members, normalise(centroids(sentences, topics.labels)), embed, names)
    return Formed(topics.labels, scores, centres, _complete(phrases, moments, members, keywords), keywords)


def _labels(
    moments: Sequence[Observation],
    texts: Sequence[Clauses],
    members: Sequence[Sequence[int]],
    middles: NDArray[np.float32],
    embed: Embed | None,
    names: frozenset[str],
) -> list[str | None]:
    """A phrase for each theme; one with a shared driver can do without and is asked for a better one."""
    groups = [
        Group(group, middle, WEAK if shared_driver([moments[i] for i in group]) else WEAKEST)
        for group, middle in zip(members, middles, strict=True)
    ]
    moods = [moment.reading.sentiment.score for moment in moments]
    return name_groups(texts, moods, groups, embed=embed, names=names)


def _complete(
    labels: Sequence[str | None],
    moments: Sequence[Observation],
    members: Sequence[Sequence[int]],
    keywords: Sequence[tuple[str, ...]],
) -> list[str]:
    """The labels, with plain names for themes that no phrase names."""
    taken = {label for label in labels if label}
    complete = []
    for label, group, words in zip(labels, members, keywords, strict=True):
        if label is None:
            label = plain_name([moments[position] for position in group], words, taken=taken)
            taken.add(label)
        complete.append(label)
    return complete


def _worlds(moments: Sequence[Observation]) -> Labels:
    """1 for delight, 0 for the rest: a theme never holds both, unless one of them is too small to stand
    alone.
    """
    worlds = np.array([moment.reading.sentiment.label == "positive" for moment in moments], dtype=np.int64)
    return worlds if min(worlds.sum(), len(worlds) - worlds.sum()) >= SMALLEST else np.zeros_like(worlds)


def _scores(points: NDArray[np.float32], centres: NDArray[np.float32], labels: Labels) -> NDArray[np.float64]:
    """Cosine of each moment to its own theme; of one in no theme, to the nearest."""
    own: NDArray[np.float64] = np.einsum("ij,ij->i", points, centres[labels], dtype=np.float64)
    outside = np.flatnonzero(labels < 0)
    own[outside] = np.einsum("ij,kj->ik", points[outside], centres, dtype=np.float64).max(axis=1)
    return own


def central(labels: Labels, scores: NDArray[np.float64], topic: int) -> list[int]:
    """The positions of the moments of a topic, those nearest to it first."""
    inside = np.flatnonzero(labels == topic)
    return [int(position) for position in inside[np.argsort(-scores[inside], kind="stable")]]
