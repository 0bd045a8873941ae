"""The same themes again: with one seed, with other seeds, on other threads, week after week."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment
from threadpoolctl import threadpool_limits

from storymine.domain import ThemeSet
from storymine.output import assignment_to_dict, theme_set_to_dict
from storymine.themes import discover, match
from storymine.workflow.discovery import FEWEST_MOMENTS
from theme_measuring.rivals import Topics
from theme_measuring.sets import Moments, engine

STORIES = 0.85

Labels = NDArray[np.int64]


def digest(moments: Moments, seed: int, threads: int) -> str:
    """Of everything `discover` gives, as it is written to files; `threads` for the sums."""
    with threadpool_limits(threads):
        found = discover(moments.observations, moments.vectors, embed=engine().embed, seed=seed)
    written = [theme_set_to_dict(found), *map(assignment_to_dict, found.assignments)]
    return hashlib.sha256(json.dumps(written).encode()).hexdigest()


def over_seeds(find: Callable[[int], Topics], seeds: Sequence[int]) -> float:
    """Mean over pairs of seeds of `matched_jaccard`."""
    found = [find(seed).labels for seed in seeds]
    return float(np.mean([matched_jaccard(one, other) for one, other in combinations(found, 2)]))


def over_stories(find: Callable[[Moments], Topics], moments: Moments, repeats: int) -> float:
    """Mean `matched_jaccard` of the topics of all stories and of 85 % of them, over the moments of both."""
    whole = find(moments).labels
    stories = sorted({one.story for one in moments.observations})
    figures = []
    for repeat in range(repeats):
        chance = np.random.default_rng(repeat)
        some = set(chance.choice(stories, int(STORIES * len(stories)), replace=False))
        inside = [at for at, one in enumerate(moments.observations) if one.story in some]
        figures.append(matched_jaccard(whole[inside], find(moments.of(inside)).labels))
    return float(np.mean(figures))


def matched_jaccard(one: Labels, other: Labels) -> float:
    """Mean overlap (Jaccard, in moments) of the topics of two runs, paired one to one as well as can be; a
    topic without a partner counts as 0.
    """
    shape = (int(one.max()) + 1, int(other.max()) + 1)
    shared = np.zeros(shape)
    both = (one >= 0) & (other >= 0)
    np.add.at(shared, (one[both], other[both]), 1)
    sizes = np.bincount(one[one >= 0], minlength=shape[0])[:, None]
    overlap = shared / np.maximum(sizes + np.bincount(other[other >= 0], minlength=shape[1]) - shared, 1)
    rows, columns = linear_sum_assignment(overlap, maximize=True)
    return float(overlap[rows, columns].sum() / max(shape))


def weekly(moments: Moments, *, seed: int = 0) -> Iterator[tuple[int, int, int, float]]:
    """A refit at the end of every week, of all moments so far: (week, moments, themes, share of the moments
    with a theme in the run before that have the same now).
    """
    previous: ThemeSet | None = None
    for week in range(max(moments.weeks) + 1):
        so_far = moments.of(at for at, own in enumerate(moments.weeks) if own <= week)
        if len(so_far.observations) < FEWEST_MOMENTS:
            continue
        before = previous.assignments if previous else ()
        found = discover(so_far.observations, so_far.vectors, embed=engine().embed, seed=seed, before=before)
        if previous is not None:
            found, _ = match(previous.themes, previous.assignments, found)
            now = {(a.story, a.moment): a.theme for a in found.assignments}
            had = [a for a in previous.assignments if a.theme]
            kept = sum(now.get((a.story, a.moment)) == a.theme for a in had) / max(len(had), 1)
            yield week, len(so_far.observations), len(found.themes), kept
        previous = found
