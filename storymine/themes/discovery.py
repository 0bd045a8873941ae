"""From the moments of many stories to named themes.

`discover` does not depend on the order in which moments come, nor on the number of threads: the same moments,
vectors and seed give the same themes, ids and names included. Of very many moments some are chosen that teach
the themes, and the others are put with the nearest, a chunk at a time.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from statistics import fmean

import numpy as np
from numpy.typing import NDArray

from storymine.domain import Assignment, Observation, Theme, ThemeSet
from storymine.errors import InputError
from storymine.themes.assignment import MINIMUM
from storymine.themes.clustering import SMALLEST, Labels
from storymine.themes.content import has_content
from storymine.themes.features import features, leaning
from storymine.themes.forming import Formed, central, form
from storymine.themes.naming import Embed
from storymine.themes.quotes import choose_quotes

LEARNED = 50_000  # moments that teach the themes; memory and time for them are bounded by this
CHUNK = 10_000  # moments whose vectors are unpacked at once
FURTHEST = 2  # percent of a theme's own moments that are further from it than a new moment may be
CLOSE = 0.5  # cosine that is always near enough

Vectors = NDArray[np.float32] | NDArray[np.float16]
Progress = Callable[[int], None]


def discover(
    observations: Sequence[Observation],
    vectors: Vectors,
    *,
    embed: Embed | None = None,
    count: int | None = None,
    seed: int = 0,
    before: Iterable[Assignment] = (),
    progress: Progress | None = None,
) -> ThemeSet:
    """The themes of moments with sentence vectors (n, d), the largest first.

    `embed` gives vectors to candidate names, in the same space; `count` asks for a number of themes instead
    of as many as fit the data. `before` are the assignments of the run before: its themes last, unless others
    are clearly better. `progress` is told of moments that got their place. Moments without content are set
    aside (`ThemeSet.set_aside`); the assignments are the others, in the order of story and moment. Raises
    InputError when the vectors do not fit the moments or a moment comes twice.
    """
    if len(vectors) != len(observations):
        raise InputError(
            f"there are {len(vectors)} vectors for {len(observations)} moments; give one row a moment"
        )
    order = _in_order(observations)
    kept = np.array([at for at in order if has_content(observations[at].reading)], dtype=np.int64)
    moments = [observations[position] for position in kept]
    set_aside = len(observations) - len(moments)
    if len(moments) < SMALLEST:
        return ThemeSet((), tuple(Assignment(o.story, o.moment, None, 0.0) for o in moments), set_aside)
    chosen = _chosen(moments, seed)
    told = [moments[at] for at in chosen]
    formed = form(
        told,
        np.asarray(vectors[kept[chosen]], dtype=np.float32),
        embed=embed,
        count=count,
        seed=seed,
        before=_groups_before(told, before),
    )
    reaches = [_reach(formed.scores[formed.labels == topic]) for topic in range(len(formed.names))]
    labels, scores = _place(moments, vectors, kept, chosen, formed, reaches, progress)
    themes = [
        _theme([moments[at] for at in central(labels, scores, topic)], topic, formed, reaches)
        for topic in range(len(formed.names))
    ]
    assignments = tuple(
        Assignment(o.story, o.moment, themes[topic].id if topic >= 0 else None, round(float(score), 6))
        for o, topic, score in zip(moments, labels, scores, strict=True)
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
    formed = form(
        moments,
        np.asarray(vectors, dtype=np.float32)[order],
        embed=embed,
        grouped=np.asarray(groups, dtype=np.int64)[order],
    )
    topics = range(len(formed.names))
    reaches = [_reach(formed.scores[formed.labels == topic]) for topic in topics]
    return [
        _theme([moments[at] for at in central(formed.labels, formed.scores, topic)], topic, formed, reaches)
        for topic in topics
    ]


def _in_order(observations: Sequence[Observation]) -> list[int]:
    keys = [(observation.story, observation.moment) for observation in observations]
    if len(set(keys)) != len(keys):
        (story, moment), _ = Counter(keys).most_common(1)[0]
        raise InputError(
            f"moment {moment} of story {story!r} comes more than once; give each moment one time"
        )
    return sorted(range(len(keys)), key=keys.__getitem__)


def _chosen(moments: Sequence[Observation], seed: int) -> NDArray[np.int64]:
    """The positions of the moments that teach the themes: all, or those with the lowest hashes."""
    if len(moments) <= LEARNED:
        return np.arange(len(moments), dtype=np.int64)
    hashes = np.array(
        [
            int.from_bytes(hashlib.blake2b(f"{seed}\t{o.story}\t{o.moment}".encode(), digest_size=8).digest())
            for o in moments
        ],
        dtype=np.uint64,
    )
    chosen: NDArray[np.int64] = np.sort(np.argsort(hashes, kind="stable")[:LEARNED])
    return chosen


def _groups_before(moments: Sequence[Observation], before: Iterable[Assignment]) -> Labels | None:
    """The number of the theme that each moment had before, -1 for none; None when no moment had any."""
    had = {(a.story, a.moment): a.theme for a in before if a.theme is not None}
    themes = [had.get((o.story, o.moment)) for o in moments]
    numbers = {theme: number for number, theme in enumerate(sorted({theme for theme in themes if theme}))}
    return np.array([numbers[theme] if theme else -1 for theme in themes]) if numbers else None


def _place(
    moments: Sequence[Observation],
    vectors: Vectors,
    rows: NDArray[np.int64],
    chosen: NDArray[np.int64],
    formed: Formed,
    reaches: Sequence[float],
    progress: Progress | None,
) -> tuple[Labels, NDArray[np.float64]]:
    """The theme of every moment (-1: none) and the cosine to it; `chosen` ones have theirs already."""
    from threadpoolctl import threadpool_limits

    labels = np.full(len(moments), -1, dtype=np.int64)
    scores = np.zeros(len(moments), dtype=np.float64)
    labels[chosen], scores[chosen] = formed.labels, formed.scores
    others = np.setdiff1d(np.arange(len(moments)), chosen, assume_unique=True)
    enough, centres = np.array(reaches), leaning(formed.centres)
    if progress:
        progress(len(chosen))
    for start in range(0, len(others), CHUNK):
        part = others[start : start + CHUNK]
        points = features([moments[at] for at in part], np.asarray(vectors[rows[part]], dtype=np.float32))
        with threadpool_limits(1):
            cosines = np.round(leaning(points) @ centres.T, 6)
        nearest = cosines.argmax(axis=1)
        scores[part] = cosines[np.arange(len(part)), nearest]
        labels[part] = np.where(scores[part] >= enough[nearest], nearest, -1)
        if progress:
            progress(len(part))
    return labels, scores


def _reach(scores: NDArray[np.float64]) -> float:
    return min(max(MINIMUM, round(float(np.percentile(scores, FURTHEST)), 6)), CLOSE)


def _theme(members: Sequence[Observation], topic: int, formed: Formed, reaches: Sequence[float]) -> Theme:
    readings = [member.reading for member in members]
    return Theme(
        id=_fresh_id(members),
        label=formed.names[topic],
        keywords=formed.keywords[topic],
        moments=len(members),
        stories=len({member.story for member in members}),
        stages=dict(Counter(reading.stage.label for reading in readings).most_common()),
        sentiment=fmean(reading.sentiment.score for reading in readings),
        effort=fmean(reading.effort.level for reading in readings),
        friction=sum(reading.friction for reading in readings),
        quotes=choose_quotes(members),
        centroid=tuple(round(float(value), 6) for value in formed.centres[topic]),
        reach=reaches[topic],
    )


def _fresh_id(members: Sequence[Observation]) -> str:
    """An id that follows from the members alone, so that a repeated discovery gives the same one."""
    places = sorted((member.story, member.moment) for member in members)
    digest = hashlib.blake2b(
        "\n".join(f"{story}\t{moment}" for story, moment in places).encode(), digest_size=5
    )
    return f"t-{digest.hexdigest()}"
