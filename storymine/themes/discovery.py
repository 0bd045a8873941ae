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
from storymine.labels import label_name
from storymine.themes.clustering import SMALLEST, centroids
from storymine.themes.content import has_content
from storymine.themes.features import features, normalise
from storymine.themes.naming import Embed, Group, name_groups
from storymine.themes.quotes import choose_quotes
from storymine.themes.topics import find_topics
from storymine.themes.words import Clauses, clauses, content_lemmas, proper_names


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
    points = features(moments, sentences)
    names = proper_names(texts)
    topics = find_topics(
        points,
        [content_lemmas(said, names=names) for said in texts],
        _worlds(moments),
        count=count,
        seed=seed,
    )
    centres = normalise(centroids(points, topics.labels))
    scores = _scores(points, centres, topics.labels)
    members = [_central(topics.labels, scores, topic) for topic in range(len(centres))]
    middles = normalise(centroids(sentences, topics.labels))
    labels = name_groups(
        texts,
        [moment.reading.sentiment.score for moment in moments],
        [Group(group, middle) for group, middle in zip(members, middles, strict=True)],
        embed=embed,
        names=names,
    )
    themes = [
        _theme([moments[position] for position in group], label, keywords, centre)
        for group, label, keywords, centre in zip(members, labels, topics.keywords, centres, strict=True)
    ]
    assignments = tuple(
        Assignment(
            moment.story, moment.moment, themes[topic].id if topic >= 0 else None, round(float(score), 6)
        )
        for moment, topic, score in zip(moments, topics.labels, scores, strict=True)
    )
    return ThemeSet(tuple(sorted(themes, key=lambda t: (-t.moments, t.id))), assignments, set_aside)


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
    members: Sequence[Observation], label: str | None, keywords: tuple[str, ...], centre: NDArray[np.float32]
) -> Theme:
    readings = [member.reading for member in members]
    return Theme(
        id=_fresh_id(members),
        label=label or _plain_name(members, keywords),
        keywords=keywords,
        moments=len(members),
        stories=len({member.story for member in members}),
        stages=dict(Counter(reading.stage.label for reading in readings).most_common()),
        sentiment=fmean(reading.sentiment.score for reading in readings),
        effort=fmean(reading.effort.level for reading in readings),
        friction=sum(reading.friction for reading in readings),
        quotes=choose_quotes(members),
        centroid=tuple(round(float(value), 6) for value in centre),
    )


def _fresh_id(members: Sequence[Observation]) -> str:
    """An id that follows from the members alone, so that a repeated discovery gives the same one."""
    places = sorted((member.story, member.moment) for member in members)
    digest = hashlib.blake2b(
        "\n".join(f"{story}\t{moment}" for story, moment in places).encode(), digest_size=5
    )
    return f"t-{digest.hexdigest()}"


def _plain_name(members: Sequence[Observation], keywords: tuple[str, ...]) -> str:
    """A name for a theme without a telling phrase: its driver and its strongest words."""
    drivers = Counter(driver.label for member in members for driver in member.reading.drivers)
    label, times = drivers.most_common(1)[0] if drivers else ("geen", 0)
    words = " en ".join(keywords[:2])
    if label == "geen" or 2 * times < len(members):
        return words[:1].upper() + words[1:]
    return f"{label_name('driver', label)}: {words}" if words else label_name("driver", label)
