"""From the moments of many stories to named themes.

`discover` does not depend on the order in which moments come, nor on the number of threads: the same moments,
vectors and seed give the same themes, ids and names included. Of very many moments some are chosen that teach
the themes, and the others are put with the nearest, a chunk at a time.
"""

from __future__ import annotations

import hashlib
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from statistics import fmean
from typing import Any

import numpy as np
from numpy.typing import NDArray

from storymine.domain import Assignment, Observation, Theme, ThemeSet
from storymine.errors import InputError
from storymine.themes.assignment import MINIMUM, nearest
from storymine.themes.clustering import SMALLEST, Labels
from storymine.themes.content import has_content
from storymine.themes.forming import Formed, central, form
from storymine.themes.naming import Embed
from storymine.themes.quotes import choose_quotes

LEARNED = 50_000  # moments that teach the themes; memory and time for them are bounded by this
CHUNK = 10_000  # moments whose vectors are unpacked at once
FURTHEST = 2  # percent of a theme's own moments that are further from it than a new moment may be
CLOSE = 0.5  # cosine that is always near enough

Vectors = NDArray[np.float32] | NDArray[np.float16]
Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Learned:
    """Themes, with the figures of the moments that taught them; of each of those moments the place of its
    theme among them (`labels`, n, -1 for none) and the cosine to it (`scores`, n).
    """

    themes: tuple[Theme, ...]
    labels: Labels
    scores: NDArray[np.float64]


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
    aside (`ThemeSet.set_aside`); the assignments are the others, in the order of story and moment. Moments
    and vectors may be in files: those that teach nothing are read a few at a time. Raises InputError when the
    vectors do not fit the moments or a moment comes twice.
    """
    if len(vectors) != len(observations):
        raise InputError(
            f"there are {len(vectors)} vectors for {len(observations)} moments; give one row a moment"
        )
    keys, says = [], []
    for observation in observations:
        keys.append((observation.story, observation.moment))
        says.append(has_content(observation.reading))
    kept = np.array([at for at in _in_order(keys) if says[at]], dtype=np.int64)
    set_aside = len(observations) - len(kept)
    chosen = _chosen([keys[at] for at in kept], seed)
    told = [observations[at] for at in kept[chosen]]
    learned = learn(
        told,
        np.asarray(vectors[kept[chosen]], dtype=np.float32),
        embed=embed,
        count=count,
        seed=seed,
        before=_groups_before(told, before),
    )
    labels, scores = _place(observations, vectors, kept, chosen, learned, progress)
    themes = learned.themes
    if len(kept) > len(told):
        themes = tuple(
            replace(theme, **_figures(observations[at] for at in kept[labels == topic]))
            for topic, theme in enumerate(themes)
        )
    assignments = tuple(
        Assignment(story, moment, themes[topic].id if topic >= 0 else None, float(score))
        for (story, moment), topic, score in zip((keys[at] for at in kept), labels, scores, strict=True)
    )
    return ThemeSet(tuple(sorted(themes, key=lambda t: (-t.moments, t.id))), assignments, set_aside)


def learn(
    moments: Sequence[Observation],
    vectors: NDArray[np.float32],
    *,
    embed: Embed | None = None,
    count: int | None = None,
    seed: int = 0,
    before: Labels | None = None,
) -> Learned:
    """The themes of moments with content, in the order of story and moment, and their vectors (n, d).

    `before` (n) numbers the group that each had, -1 for none. All words in themes are those of these moments.
    """
    if len(moments) < SMALLEST:
        return Learned((), np.full(len(moments), -1, dtype=np.int64), np.zeros(len(moments)))
    formed = form(moments, vectors, embed=embed, count=count, seed=seed, before=before)
    return Learned(_themes(moments, formed), formed.labels, np.round(formed.scores, 6))


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
    order = _in_order([(observation.story, observation.moment) for observation in observations])
    moments = [observations[position] for position in order]
    formed = form(
        moments,
        np.asarray(vectors, dtype=np.float32)[order],
        embed=embed,
        grouped=np.asarray(groups, dtype=np.int64)[order],
    )
    return list(_themes(moments, formed))


def _in_order(keys: Sequence[tuple[str, int]]) -> list[int]:
    if len(set(keys)) != len(keys):
        (story, moment), _ = Counter(keys).most_common(1)[0]
        raise InputError(
            f"moment {moment} of story {story!r} comes more than once; give each moment one time"
        )
    return sorted(range(len(keys)), key=keys.__getitem__)


def _chosen(keys: Sequence[tuple[str, int]], seed: int) -> NDArray[np.int64]:
    """The positions of the moments that teach the themes: all, or those with the lowest hashes."""
    if len(keys) <= LEARNED:
        return np.arange(len(keys), dtype=np.int64)
    hashes = np.array([draw(seed, story, moment) for story, moment in keys], dtype=np.uint64)
    chosen: NDArray[np.int64] = np.sort(np.argsort(hashes, kind="stable")[:LEARNED])
    return chosen


def draw(seed: int, story: str, moment: int) -> int:
    """A lot for a moment: those with the lowest teach the themes, whichever others there are."""
    digest = hashlib.blake2b(f"{seed}\t{story}\t{moment}".encode(), digest_size=8).digest()
    return int.from_bytes(digest)


def _groups_before(moments: Sequence[Observation], before: Iterable[Assignment]) -> Labels | None:
    """The number of the theme that each moment had before, -1 for none; None when no moment had any."""
    had = {(a.story, a.moment): a.theme for a in before if a.theme is not None}
    themes = [had.get((o.story, o.moment)) for o in moments]
    numbers = {theme: number for number, theme in enumerate(sorted({theme for theme in themes if theme}))}
    return np.array([numbers[theme] if theme else -1 for theme in themes]) if numbers else None


def _place(
    observations: Sequence[Observation],
    vectors: Vectors,
    kept: NDArray[np.int64],
    chosen: NDArray[np.int64],
    learned: Learned,
    progress: Progress | None,
) -> tuple[Labels, NDArray[np.float64]]:
    """The theme of every moment that is `kept` (-1: none) and the cosine to it; of those the `chosen` have
    theirs already.
    """
    labels = np.full(len(kept), -1, dtype=np.int64)
    scores = np.zeros(len(kept), dtype=np.float64)
    labels[chosen], scores[chosen] = learned.labels, learned.scores
    others = np.setdiff1d(np.arange(len(kept)), chosen, assume_unique=True)
    if progress:
        progress(len(chosen))
    for start in range(0, len(others), CHUNK):
        part = others[start : start + CHUNK]
        moments = [observations[at] for at in kept[part]]
        own = np.asarray(vectors[kept[part]], dtype=np.float32)
        labels[part], scores[part] = nearest(moments, own, learned.themes)
        if progress:
            progress(len(part))
    return labels, scores


def _reach(scores: NDArray[np.float64]) -> float:
    return min(max(MINIMUM, round(float(np.percentile(scores, FURTHEST)), 6)), CLOSE)


def _themes(moments: Sequence[Observation], formed: Formed) -> tuple[Theme, ...]:
    members = [
        [moments[at] for at in central(formed.labels, formed.scores, topic)]
        for topic in range(len(formed.names))
    ]
    return tuple(_theme(own, topic, formed) for topic, own in enumerate(members))


def _theme(members: Sequence[Observation], topic: int, formed: Formed) -> Theme:
    return Theme(
        id=_fresh_id(members),
        label=formed.names[topic],
        keywords=formed.keywords[topic],
        quotes=choose_quotes(members),
        centroid=tuple(round(float(value), 6) for value in formed.centres[topic]),
        reach=_reach(formed.scores[formed.labels == topic]),
        **_figures(members),
    )


def _figures(members: Iterable[Observation]) -> dict[str, Any]:
    stories, stages, friction = set[str](), Counter[str](), 0.0
    sentiments, efforts = array("d"), array("d")
    for member in members:
        reading = member.reading
        stories.add(member.story)
        stages[reading.stage.label] += 1
        sentiments.append(reading.sentiment.score)
        efforts.append(reading.effort.level)
        friction += reading.friction
    return {
        "moments": len(sentiments),
        "stories": len(stories),
        "stages": dict(stages.most_common()),
        "sentiment": fmean(sentiments),
        "effort": fmean(efforts),
        "friction": friction,
    }


def _fresh_id(members: Sequence[Observation]) -> str:
    """An id that follows from the members alone, so that a repeated discovery gives the same one."""
    places = sorted((member.story, member.moment) for member in members)
    digest = hashlib.blake2b(
        "\n".join(f"{story}\t{moment}" for story, moment in places).encode(), digest_size=5
    )
    return f"t-{digest.hexdigest()}"
