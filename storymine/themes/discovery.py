"""From the moments of many stories to named themes.

`discover` does not depend on the order in which moments come, nor on the number of threads: the same moments,
vectors and seed give the same themes, ids and names included.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from statistics import fmean

import numpy as np
from numpy.typing import NDArray

from storymine.domain import Assignment, Observation, Theme, ThemeSet
from storymine.errors import InputError
from storymine.themes.assignment import MINIMUM
from storymine.themes.clustering import SMALLEST, Labels, centroids
from storymine.themes.content import has_content
from storymine.themes.features import features, normalise
from storymine.themes.naming import Embed, Group, name_groups
from storymine.themes.plain_names import plain_name, shared_driver
from storymine.themes.quotes import choose_quotes
from storymine.themes.topics import find_topics
from storymine.themes.words import Clauses, clauses, content_lemmas, proper_names, written_forms

FURTHEST = 2  # percent of a theme's own moments that are further from it than a new moment may be
CLOSE = 0.5  # cosine that is always near enough
WEAK, WEAKEST = 0.05, 0.015  # score of a phrase that names a theme with a shared driver, and one without


def discover(
    observations: Sequence[Observation],
    vectors: NDArray[np.float32],
    *,
    embed: Embed | None = None,
    count: int | None = None,
    seed: int = 0,
) -> ThemeSet:
    """The themes of moments with sentence vectors (n, d), the largest first.

    `embed` gives vectors to candidate names, in the same space; `count` asks for a number of themes instead
    of as many as fit the data. Moments without content are set aside (`ThemeSet.set_aside`); the assignments
    are the others, in the order of story and moment. Raises InputError when the vectors do not fit the
    moments or a moment comes twice.
    """
    if len(vectors) != len(observations):
        raise InputError(
            f"there are {len(vectors)} vectors for {len(observations)} moments; give one row a moment"
        )
    kept, texts = _with_content(observations)
    moments = [observations[position] for position in kept]
    set_aside = len(observations) - len(moments)
    if len(moments) < SMALLEST:
        return ThemeSet((), tuple(Assignment(o.story, o.moment, None, 0.0) for o in moments), set_aside)
    sentences = normalise(np.asarray(vectors, dtype=np.float32)[kept])
    themes, topics, scores = _form(moments, texts, sentences, embed=embed, count=count, seed=seed)
    assignments = tuple(
        Assignment(
            moment.story, moment.moment, themes[topic].id if topic >= 0 else None, round(float(score), 6)
        )
        for moment, topic, score in zip(moments, topics, scores, strict=True)
    )
    return ThemeSet(tuple(sorted(themes, key=lambda t: (-t.moments, t.id))), assignments, set_aside)


def describe(
    observations: Sequence[Observation],
    vectors: NDArray[np.float32],
    groups: Labels,
    *,
    embed: Embed | None = None,
) -> list[Theme]:
    """Themes of moments whose `groups` (n, numbers from 0, -1 for none) are known, in their order.

    Moments in no group say what is usual, so that names and keywords tell the groups apart from it.
    """
    order = _in_order(observations)
    moments = [observations[position] for position in order]
    texts = [clauses(moment.reading.moment.text) for moment in moments]
    sentences = normalise(np.asarray(vectors, dtype=np.float32)[order])
    grouped = np.asarray(groups, dtype=np.int64)[order]
    return _form(moments, texts, sentences, embed=embed, grouped=grouped)[0]


def _form(
    moments: Sequence[Observation],
    texts: Sequence[Clauses],
    sentences: NDArray[np.float32],
    *,
    embed: Embed | None,
    count: int | None = None,
    seed: int = 0,
    grouped: Labels | None = None,
) -> tuple[list[Theme], Labels, NDArray[np.float64]]:
    """Themes, and of each moment the number of its theme (-1: none) and the cosine to it."""
    points = features(moments, sentences)
    names = proper_names(texts)
    words = [content_lemmas(said, names=names) for said in texts]
    topics = find_topics(points, words, _worlds(moments), count=count, seed=seed, grouped=grouped)
    centres = normalise(centroids(points, topics.labels))
    scores = _scores(points, centres, topics.labels)
    members = [_central(topics.labels, scores, topic) for topic in range(len(centres))]
    forms = written_forms(texts)
    keywords = [tuple(dict.fromkeys(forms.get(word, word) for word in topic)) for topic in topics.keywords]
    phrases = _labels(moments, texts, members, normalise(centroids(sentences, topics.labels)), embed, names)
    labels = _complete(phrases, moments, members, keywords)
    themes = [
        _theme([moments[position] for position in group], label, words_of_it, centre, scores[group])
        for group, label, words_of_it, centre in zip(members, labels, keywords, centres, strict=True)
    ]
    return themes, topics.labels, scores


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


def _with_content(observations: Sequence[Observation]) -> tuple[list[int], list[Clauses]]:
    """The positions of the moments with content, in the order of story and moment, and what they say."""
    kept, texts = [], []
    for position in _in_order(observations):
        reading = observations[position].reading
        said = clauses(reading.moment.text)
        if has_content(reading, said):
            kept.append(position)
            texts.append(said)
    return kept, texts


def _in_order(observations: Sequence[Observation]) -> list[int]:
    keys = [(observation.story, observation.moment) for observation in observations]
    if len(set(keys)) != len(keys):
        (story, moment), _ = Counter(keys).most_common(1)[0]
        raise InputError(
            f"moment {moment} of story {story!r} comes more than once; give each moment one time"
        )
    return sorted(range(len(keys)), key=keys.__getitem__)


def _worlds(moments: Sequence[Observation]) -> NDArray[np.int64]:
    """1 for delight, 0 for the rest: a theme never holds both, unless one of them is too small to stand
    alone.
    """
    worlds = np.array([moment.reading.sentiment.label == "positive" for moment in moments], dtype=np.int64)
    return worlds if min(worlds.sum(), len(worlds) - worlds.sum()) >= SMALLEST else np.zeros_like(worlds)


def _scores(
    points: NDArray[np.float32], centres: NDArray[np.float32], labels: NDArray[np.int64]
) -> NDArray[np.float64]:
    """Cosine of each moment to its own theme; of one in no theme, to the nearest."""
    own: NDArray[np.float64] = np.einsum("ij,ij->i", points, centres[labels], dtype=np.float64)
    outside = np.flatnonzero(labels < 0)
    own[outside] = np.einsum("ij,kj->ik", points[outside], centres, dtype=np.float64).max(axis=1)
    return own


def _central(labels: NDArray[np.int64], scores: NDArray[np.float64], topic: int) -> list[int]:
    inside = np.flatnonzero(labels == topic)
    return [int(position) for position in inside[np.argsort(-scores[inside], kind="stable")]]


def _theme(
    members: Sequence[Observation],
    label: str,
    keywords: tuple[str, ...],
    centre: NDArray[np.float32],
    scores: NDArray[np.float64],
) -> Theme:
    readings = [member.reading for member in members]
    return Theme(
        id=_fresh_id(members),
        label=label,
        keywords=keywords,
        moments=len(members),
        stories=len({member.story for member in members}),
        stages=dict(Counter(reading.stage.label for reading in readings).most_common()),
        sentiment=fmean(reading.sentiment.score for reading in readings),
        effort=fmean(reading.effort.level for reading in readings),
        friction=sum(reading.friction for reading in readings),
        quotes=choose_quotes(members),
        centroid=tuple(round(float(value), 6) for value in centre),
        reach=min(max(MINIMUM, round(float(np.percentile(scores, FURTHEST)), 6)), CLOSE),
    )


def _fresh_id(members: Sequence[Observation]) -> str:
    """An id that follows from the members alone, so that a repeated discovery gives the same one."""
    places = sorted((member.story, member.moment) for member in members)
    digest = hashlib.blake2b(
        "\n".join(f"{story}\t{moment}" for story, moment in places).encode(), digest_size=5
    )
    return f"t-{digest.hexdigest()}"
