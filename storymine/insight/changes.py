"""Lasting changes: the week since when something happens at another rate than before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from storymine.insight.trends import SMALLEST_RATIO, Counts, surprising

FEWEST_EACH_SIDE = 4
FALSE_CHANGES = 0.02
"""Chance of any change being told where nothing has changed."""
SHUFFLES = 1999
SEED = 0

Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Change(Generic[Key]):
    """From week number `week` on (from 0) `key` is in a share `after` of all stories; earlier in `before`."""

    key: Key
    week: int
    before: float
    after: float
    chance: float


def find_changes(
    series: Mapping[Key, Counts], exposure: Counts, *, false_changes: float = FALSE_CHANGES
) -> list[Change[Key]]:
    """The clearest lasting change of each key, the surest first; `series` and `exposure` as in find_news.

    The week that parts a series best is compared with the best of its weeks shuffled (a permutation test),
    and what is looked at together is corrected together.
    """
    weeks = np.flatnonzero(exposure > 0)
    if len(weeks) < 2 * FEWEST_EACH_SIDE:
        return []
    of = exposure[weeks].astype(float)
    orders = np.random.default_rng(SEED).permuted(np.tile(np.arange(len(weeks)), (SHUFFLES, 1)), axis=1)
    found = [_best(key, counts[weeks], of, weeks, orders) for key, counts in series.items() if counts.any()]
    keep = surprising(np.array([change.chance for change in found]), false_changes)
    chosen = [change for change, kept in zip(found, keep, strict=True) if kept and _matters(change)]
    return sorted(chosen, key=lambda change: (change.chance, -abs(np.log(_ratio(change)))))


def _ratio(change: Change[Key]) -> float:
    return (change.after + 1e-9) / (change.before + 1e-9)


def _matters(change: Change[Key]) -> bool:
    return not 1 / SMALLEST_RATIO < _ratio(change) < SMALLEST_RATIO


def _best(
    key: Key, counts: Counts, of: NDArray[np.float64], weeks: NDArray[np.int64], orders: NDArray[np.int64]
) -> Change[Key]:
    seen = counts.astype(float)
    gains = _gains(seen[None], of[None])[0]
    at = int(gains.argmax()) + FEWEST_EACH_SIDE
    shuffled = _gains(seen[orders], of[orders]).max(axis=1)
    chance = float((1 + (shuffled >= gains.max() - 1e-9).sum()) / (1 + len(orders)))
    before, after = seen[:at].sum() / of[:at].sum(), seen[at:].sum() / of[at:].sum()
    return Change(key, int(weeks[at]), float(before), float(after), chance)


def _gains(seen: NDArray[np.float64], of: NDArray[np.float64]) -> NDArray[np.float64]:
    """How much likelier two rates make the counts than one, for each week that may part them; (rows, n)."""

    def fit(stories: NDArray[np.float64], total: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray(stories * np.log(np.maximum(stories, 1e-12) / total))

    stories, total = seen.cumsum(1), of.cumsum(1)
    parts = slice(FEWEST_EACH_SIDE - 1, seen.shape[1] - FEWEST_EACH_SIDE)
    left, right = stories[:, parts], stories[:, -1:] - stories[:, parts]
    before, after = total[:, parts], total[:, -1:] - total[:, parts]
    return np.asarray(fit(left, before) + fit(right, after) - fit(stories[:, -1:], total[:, -1:]))
