"""Contrasts: what is told in one place (channel, product, segment) more or less than elsewhere.

The share of a place's moments that are in a theme is compared with that of all other places. Moments of one
story are not independent, so stories are what is drawn: counts are divided by how many times more they vary
than independent moments would (Rao & Scott 1992), and of such counts in two places one follows a binomial,
given their sum. Interval and chance come from that same law, and hold where a theme is rare.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

import numpy as np
from numpy.typing import NDArray
from scipy import special

from storymine.insight.trends import surprising

FALSE_CONTRASTS = 0.05
"""Of the contrasts that stand out, so many are false on average."""
FEWEST_STORIES = 5
"""Stories a contrast rests on, at least: those found, or those to be expected where it is less."""
FEWEST_IN_THEME = 10
"""Stories of a theme everywhere, below which it is not looked at."""
FEWEST_IN_PLACE = 20
"""Stories in a place, and outside it, below which nothing is compared."""
SMALLEST_RATIO = 1.25
NO_SPREAD = 1e-9
"""Of 1 for independent moments; below it there are only rounding errors."""
CONFIDENCE = 0.95

Floats = NDArray[np.float64]
Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Place:
    """A value of a dimension: its stories, their moments, and the sum of squared moments a story."""

    stories: int
    moments: int
    squares: int

    def __add__(self, other: Place) -> Place:
        stories, moments = self.stories + other.stories, self.moments + other.moments
        return Place(stories, moments, self.squares + other.squares)


@dataclass(frozen=True, slots=True)
class Tally:
    """A theme in a place: stories with it, moments in it (m a story), sum of m squared, and of m times all
    moments of the story.
    """

    stories: int
    moments: int
    squares: int
    products: int


NOTHING = Tally(0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Contrast(Generic[Key]):
    """`theme` in `place`: `share` of the moments there, against `elsewhere` of all others.

    `ratio` is how many times as large the share is, between `low` and `high` (95 %; wider for those that
    stand out, as they were picked out of many). `chance` is that of a difference as large if there were none,
    this pair looked at alone. `kind` is None for what does not stand out.
    """

    theme: Key
    place: str
    moments: int
    stories: int
    share: float
    elsewhere: float
    ratio: float
    low: float
    high: float
    chance: float
    kind: Literal["more", "less"] | None = None


def find_contrasts(
    tallies: Mapping[tuple[Key, str], Tally],
    places: Mapping[str, Place],
    *,
    false_contrasts: float = FALSE_CONTRASTS,
) -> list[Contrast[Key]]:
    """Every theme in every place, the surest first; those that are not chance have a `kind`.

    `places` holds all places, also those too small to be compared, and `tallies` the themes in them. What is
    looked at together is corrected together (Benjamini & Hochberg 1995), and so are the intervals of what is
    picked out (Benjamini & Yekutieli 2005).
    """
    whole = sum(places.values(), Place(0, 0, 0))
    named = [
        at
        for at, place in enumerate(places.values())
        if min(place.stories, whole.stories - place.stories) >= FEWEST_IN_PLACE
        and 0 < place.moments < whole.moments
    ]
    names, themes = list(places), list(dict.fromkeys(theme for theme, _ in tallies))
    pairs = [(theme, names[at]) for theme in themes for at in named]
    if not pairs:
        return []
    rows = [[tallies.get((theme, name), NOTHING) for name in names] for theme in themes]
    compared = _compare(rows, list(places.values()), named)
    chosen = compared.matters & surprising_among(compared.chance, compared.worthwhile, false_contrasts)
    looked_at = max(int(compared.worthwhile.sum()), 1)
    doubt = np.where(chosen, false_contrasts * chosen.sum() / looked_at, 1 - CONFIDENCE)
    low, high = compared.interval(np.minimum(doubt, 1 - CONFIDENCE))
    found = [
        Contrast(
            theme,
            name,
            moments=int(compared.inside[at]),
            stories=int(compared.stories[at]),
            share=float(compared.share[at]),
            elsewhere=float(compared.elsewhere[at]),
            ratio=float(compared.ratio[at]),
            low=float(low[at]),
            high=float(high[at]),
            chance=float(compared.chance[at]),
            kind=("more" if compared.ratio[at] > 1 else "less") if chosen[at] else None,
        )
        for at, (theme, name) in enumerate(pairs)
    ]
    return sorted(found, key=lambda one: (one.kind is None, one.chance, -abs(np.log(one.ratio))))


def surprising_among(chances: Floats, worthwhile: NDArray[np.bool_], level: float) -> NDArray[np.bool_]:
    """Benjamini and Hochberg's choice among the pairs that hold enough stories to be looked at."""
    chosen = np.zeros(len(chances), bool)
    chosen[worthwhile] = surprising(chances[worthwhile], level)
    return chosen


@dataclass(frozen=True, slots=True)
class _Compared:
    """All pairs (n) at once. `weight` is the place's part of all moments; `effective` are moments inside and
    outside as independent ones would count.
    """

    inside: NDArray[np.int64]
    stories: NDArray[np.int64]
    share: Floats
    elsewhere: Floats
    weight: Floats
    effective: tuple[Floats, Floats]
    worthwhile: NDArray[np.bool_]
    enough: NDArray[np.bool_]

    @property
    def ratio(self) -> Floats:
        """Of the shares, half a moment added on either side so that there always is one."""
        inside, outside = self.effective
        return np.asarray((inside + 0.5) / (outside + 0.5) * (1 - self.weight) / self.weight)

    @property
    def chance(self) -> Floats:
        inside, outside = self.effective
        below = special.betainc(inside + 0.5, outside + 0.5, self.weight)
        return np.asarray(np.minimum(1.0, 2 * np.minimum(below, 1 - below)))

    @property
    def matters(self) -> NDArray[np.bool_]:
        """Whether a difference is worth a reader's time."""
        return np.asarray(self.enough & (np.abs(np.log(self.ratio)) >= np.log(SMALLEST_RATIO)))

    def interval(self, doubt: Floats) -> tuple[Floats, Floats]:
        """Of the ratio, each at its own confidence."""
        inside, outside = self.effective
        ends = [special.betaincinv(inside + 0.5, outside + 0.5, at) for at in (doubt / 2, 1 - doubt / 2)]
        odds = (1 - self.weight) / self.weight
        low, high = (np.asarray(end / np.maximum(1 - end, 1e-12) * odds) for end in ends)
        return low, high


def _compare(tallies: list[list[Tally]], places: list[Place], named: list[int]) -> _Compared:
    """Pairs of every theme (rows of `tallies`, which has a column a place) with the places `named`."""
    counts = np.array(
        [[(t.stories, t.moments, t.squares, t.products) for t in row] for row in tallies], float
    )
    of = np.array([(place.stories, place.moments, place.squares) for place in places], float)
    everything, whole = counts.sum(1, keepdims=True), of.sum(0)
    inside, outside = counts[:, named], everything - counts[:, named]
    here, there = of[named][None], (whole - of[named])[None]
    usual = everything[..., 1] / whole[1]
    weight = np.broadcast_to(here[..., 1] / whole[1], inside.shape[:2])
    within, beyond = _scatter(inside, here, usual), _scatter(outside, there, usual)
    # As stories of all places vary, or as those of the two sides do: whichever leaves more doubt.
    robust = (1 - weight) ** 2 * within + weight**2 * beyond
    pooled = weight * (1 - weight) * _scatter(everything, whole, usual)
    spread = np.maximum(robust, pooled) / np.maximum(weight * (1 - weight) * everything[..., 1], 1e-12)
    # Every story has the usual share, as of a theme that holds all moments: nothing varies, nothing differs.
    spread = np.where(spread < NO_SPREAD, 1.0, spread)
    expected = everything[..., 0] * here[..., 0] / whole[0]
    return _Compared(
        inside=inside[..., 1].astype(np.int64).ravel(),
        stories=inside[..., 0].astype(np.int64).ravel(),
        share=(inside[..., 1] / here[..., 1]).ravel(),
        elsewhere=(outside[..., 1] / there[..., 1]).ravel(),
        weight=weight.ravel(),
        effective=((inside[..., 1] / spread).ravel(), (outside[..., 1] / spread).ravel()),
        # Whether a pair is looked at may not depend on what is found there.
        worthwhile=np.broadcast_to(everything[..., 0] >= FEWEST_IN_THEME, weight.shape).ravel(),
        enough=(np.maximum(inside[..., 0], expected) >= FEWEST_STORIES).ravel(),
    )


def _scatter(tally: Floats, place: Floats, share: Floats) -> Floats:
    """How far stories' moments in a theme lie from `share` of their moments, squared and added up."""
    return np.asarray(tally[..., 2] - 2 * share * tally[..., 3] + share**2 * place[..., 2])
