"""Lasting changes: the week since when something happens at another rate than before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from storymine.insight.trends import SMALLEST_RATIO, YEAR_WEEKS, Counts, Floats, surprising

FEWEST_EACH_SIDE = 4
FALSE_CHANGES = 0.02
"""Chance of any change being told where nothing has changed."""
SHUFFLES = 1999
FINER = 5.0
"""So many times finer than what the surest of many has to pass its chance is known."""
SEED = 0
FEWEST_YEARS = 2
"""Of history that tell a season from a change."""
STEPS = 8

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
    series: Mapping[Key, Counts], exposure: Counts | Floats, *, false_changes: float = FALSE_CHANGES
) -> list[Change[Key]]:
    """The clearest lasting change of each key, the surest first; `series` and `exposure` as in find_news.

    The week that parts a series best is compared with the best of its weeks shuffled (a permutation test),
    and what is looked at together is corrected together. With two years of history or more, what comes back
    every year is no change.
    """
    told = np.atleast_2d(exposure)
    weeks = np.flatnonzero(told.any(axis=0))
    if len(weeks) < 2 * FEWEST_EACH_SIDE or not series:
        return []
    every = np.broadcast_to(told[:, weeks], (len(series), len(weeks))).astype(float)
    seen = np.array([counts[weeks] for counts in series.values()], dtype=float)
    if weeks[-1] - weeks[0] >= FEWEST_YEARS * YEAR_WEEKS - 1:
        every = every * _season(seen, every, weeks)
    rows = {key: (seen[at], every[at]) for at, key in enumerate(series) if seen[at].any()}
    orders = _orders(len(weeks), np.random.default_rng(SEED))
    shuffled = next(orders)
    found = [_best(key, *row, weeks, shuffled) for key, row in rows.items()]
    found = _refined(found, rows, orders, finest=false_changes / max(len(found), 1) / FINER)
    keep = surprising(np.array([change.chance for change in found]), false_changes)
    chosen = [change for change, kept in zip(found, keep, strict=True) if kept and _matters(change)]
    return sorted(chosen, key=lambda change: (change.chance, -abs(np.log(_ratio(change)))))


def _season(seen: Floats, of: Floats, weeks: NDArray[np.int64]) -> Floats:
    """How many times its usual share every key has in each week, by a yearly and a half-yearly wave
    (keys, n).

    A log-linear Poisson model, in a few steps of Newton's; a slight pull to no wave keeps it finite.
    """
    turns = 2 * np.pi * np.outer(weeks / YEAR_WEEKS, [1, 2])
    waves = np.hstack([np.cos(turns), np.sin(turns)])
    terms = np.hstack([np.ones((len(weeks), 1)), waves])
    pull = np.diag([0.0, *[1.0] * waves.shape[1]])
    usual = (seen.sum(1) + 0.5) / of.sum(1)
    weight = np.zeros((len(seen), terms.shape[1]))
    weight[:, 0] = np.log(usual)
    for _ in range(STEPS):
        mean = of * np.exp(weight @ terms.T)
        slope = (seen - mean) @ terms - weight @ pull
        bend = np.einsum("kt,ti,tj->kij", mean, terms, terms) + pull
        weight += np.clip(np.linalg.solve(bend, slope[:, :, None])[:, :, 0], -1, 1)
    wave = np.exp(weight[:, 1:] @ waves.T)
    return np.asarray(wave / (of * wave).sum(1, keepdims=True) * of.sum(1, keepdims=True))


def _ratio(change: Change[Key]) -> float:
    return (change.after + 1e-9) / (change.before + 1e-9)


def _matters(change: Change[Key]) -> bool:
    return not 1 / SMALLEST_RATIO < _ratio(change) < SMALLEST_RATIO


def _orders(count: int, random: np.random.Generator) -> Iterator[NDArray[np.int64]]:
    """Without end, SHUFFLES orders of so many weeks (SHUFFLES, count)."""
    in_order = np.tile(np.arange(count), (SHUFFLES, 1))
    while True:
        yield random.permuted(in_order, axis=1)


def _refined(
    found: list[Change[Key]],
    rows: Mapping[Key, tuple[Floats, Floats]],
    orders: Iterator[NDArray[np.int64]],
    *,
    finest: float,
) -> list[Change[Key]]:
    """The changes, with finer chances for those that no shuffled series reached: of many that are looked at
    together only what is far rarer can be told.
    """
    reached = {change.key: 0 for change in found if change.chance * (1 + SHUFFLES) <= 1}
    drawn = SHUFFLES
    while reached and 1 / (1 + drawn) > finest:
        shuffled = next(orders)
        drawn += SHUFFLES
        for key in reached:
            seen, of = rows[key]
            reached[key] += _reaching(seen, of, shuffled, _gains(seen[None], of[None]).max())
    return [
        replace(change, chance=(1 + reached[change.key]) / (1 + drawn)) if change.key in reached else change
        for change in found
    ]


def _reaching(seen: Floats, of: Floats, orders: NDArray[np.int64], gain: float) -> int:
    """How many of these orders of the weeks can be parted as well as the one that was seen."""
    return int((_gains(seen[orders], of[orders]).max(axis=1) >= gain - 1e-9).sum())


def _best(
    key: Key, seen: Floats, of: Floats, weeks: NDArray[np.int64], orders: NDArray[np.int64]
) -> Change[Key]:
    gains = _gains(seen[None], of[None])[0]
    at = int(gains.argmax()) + FEWEST_EACH_SIDE
    chance = (1 + _reaching(seen, of, orders, gains.max())) / (1 + len(orders))
    before, after = seen[:at].sum() / of[:at].sum(), seen[at:].sum() / of[at:].sum()
    return Change(key, int(weeks[at]), float(before), float(after), chance)


def _gains(seen: Floats, of: Floats) -> Floats:
    """How much likelier two rates make the counts than one, for each week that may part them; (rows, n)."""

    def fit(stories: Floats, total: Floats) -> Floats:
        return np.asarray(stories * np.log(np.maximum(stories, 1e-12) / total))

    stories, total = seen.cumsum(1), of.cumsum(1)
    parts = slice(FEWEST_EACH_SIDE - 1, seen.shape[1] - FEWEST_EACH_SIDE)
    left, right = stories[:, parts], stories[:, -1:] - stories[:, parts]
    before, after = total[:, parts], total[:, -1:] - total[:, parts]
    return np.asarray(fit(left, before) + fit(right, after) - fit(stories[:, -1:], total[:, -1:]))
