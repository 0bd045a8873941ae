"""Groups of moments with keywords and a name: what a theme is before it counts anything."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from storymine.domain import Observation
from storymine.themes.clustering import SMALLEST, Labels, centroids
from storymine.themes.features import features, normalise
from storymine.themes.naming import Embed, Group, name_groups
from storymine.themes.plain_names import Known, plain_name, plain_names
from storymine.themes.regrouping import regroup
from storymine.themes.topics import Topics, find_topics
from storymine.themes.words import clauses, content_lemmas, proper_names, written_forms


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
    -1 is none. Unless the groups or their number (`count`) are given, themes that no name tells apart become
    one, and the moments of a theme that shares nothing go to others.
    """
    sentences = normalise(vectors)
    points = features(moments, sentences)
    texts = [clauses(moment.reading.moment.text) for moment in moments]
    proper = proper_names(texts)
    words = [content_lemmas(said, names=proper) for said in texts]
    forms = written_forms(texts)
    worlds = _worlds(moments)
    moods = [moment.reading.sentiment.score for moment in moments]
    topics = find_topics(points, words, worlds, count=count, seed=seed, before=before, grouped=grouped)
    groups = _gather(topics, points, forms)
    middles = normalise(centroids(sentences, topics.labels))
    to_name = [Group(group, middle) for group, middle in zip(groups.members, middles, strict=True)]
    phrases = name_groups(texts, moods, to_name, embed=embed, names=proper)
    known: Known = {}
    while True:
        members = [[moments[position] for position in group] for group in groups.members]
        names = _completed(phrases, members, groups.keywords, known)
        if count is not None or grouped is not None:
            break
        with threadpool_limits(1):
            regrouped, left = regroup(groups.labels, names, points, worlds)
        if len(left) == len(names):
            break
        topics = find_topics(points, words, worlds, count=None, seed=seed, grouped=regrouped)
        groups = _gather(topics, points, forms)
        # The largest comes first again: the numbers are others.
        firsts = [int(np.flatnonzero(topics.labels == topic)[0]) for topic in range(len(left))]
        phrases = [phrases[left[int(regrouped[first])]] for first in firsts]
    labels = _all_named(names, members, groups.keywords)
    return Formed(groups.labels, groups.scores, groups.centres, labels, groups.keywords)


@dataclass(frozen=True, slots=True)
class _Groups:
    """As Formed, without names; `members` of each are positions, the most central first."""

    labels: Labels
    scores: NDArray[np.float64]
    centres: NDArray[np.float32]
    members: list[list[int]]
    keywords: list[tuple[str, ...]]


def _gather(topics: Topics, points: NDArray[np.float32], forms: Mapping[str, str]) -> _Groups:
    """Where topics lie among the points (n, d), and their keywords in the `forms` that are mostly written."""
    centres = normalise(centroids(points, topics.labels))
    scores = _scores(points, centres, topics.labels)
    members = [central(topics.labels, scores, topic) for topic in range(len(centres))]
    keywords = [tuple(dict.fromkeys(forms.get(word, word) for word in topic)) for topic in topics.keywords]
    return _Groups(topics.labels, scores, centres, members, keywords)


def _completed(
    phrases: Sequence[str | None],
    members: Sequence[Sequence[Observation]],
    keywords: Sequence[tuple[str, ...]],
    known: Known,
) -> list[str | int | None]:
    """The phrases, with plain names (or the number of the theme to join) for themes that have none."""
    left = [number for number, phrase in enumerate(phrases) if phrase is None]
    plain = plain_names(
        [members[number] for number in left],
        [keywords[number] for number in left],
        taken={phrase for phrase in phrases if phrase},
        known=known,
    )
    completed: list[str | int | None] = list(phrases)
    for number, name in zip(left, plain, strict=True):
        completed[number] = left[name] if isinstance(name, int) else name
    return completed


def _all_named(
    names: Sequence[str | int | None],
    members: Sequence[Sequence[Observation]],
    keywords: Sequence[tuple[str, ...]],
) -> list[str]:
    taken = {name for name in names if isinstance(name, str)}
    every = []
    for name, group, words in zip(names, members, keywords, strict=True):
        if not isinstance(name, str):
            name = plain_name(group, words, taken=taken)
            taken.add(name)
        every.append(name)
    return every


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
