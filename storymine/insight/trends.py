"""News: what happens much more or less often than its own history lets expect.

After Noufaily et al. (2013), "An improved algorithm for outbreak detection in multiple surveillance systems":
a quasi-Poisson baseline in which past outbreaks count little, a prediction with the uncertainty of that
baseline, and only what would be surprising among everything that was looked at.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

import numpy as np
from numpy.typing import NDArray
from scipy import stats

BASELINE_WEEKS = 26
"""Weeks before the window that say what is usual."""
FEWEST_WEEKS = 8
YEAR_WEEKS = 52
SEASON_WEEKS = 2
"""Weeks before and after the same window a year ago that say what the season does."""
SEASON_PRIOR = 60.0
"""Stories' worth of belief that the season does nothing."""
WINDOWS = (1, 3)
OUTLYING = 2.58
"""Standardised residual from which a past week counts less."""
FALSE_NEWS = 4e-4
"""For every key that is looked at, so much of the weeks in which nothing happened may have news of a rise;
the same of a fall: with a hundred keys one week in twenty-five. In tests that makes one to two false alarms a
hundred keys and year."""
MOST_FALSE = 0.05
SMALLEST_RATIO = 1.25
FEWEST_STORIES = 5
BAND = 0.95

Counts = NDArray[np.int64]
Floats = NDArray[np.float64]
Kind = Literal["rise", "fall", "new"]
Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Expected:
    """How many stories a window should hold, for every key: mean and variance of the prediction."""

    mean: Floats
    variance: Floats

    def bands(self) -> list[tuple[int, int]]:
        """Nineteen times out of twenty the number lies between these two, if nothing has changed."""
        low, high = (self._law().ppf(share).astype(int) for share in ((1 - BAND) / 2, (1 + BAND) / 2))
        return list(zip(low.tolist(), high.tolist(), strict=True))

    def chances(self, found: Counts) -> tuple[Floats, Floats]:
        """The chance of as many or more, and of as many or fewer."""
        law = self._law()
        return law.sf(found - 1), law.cdf(found)

    def _law(self) -> stats.rv_frozen:
        """Negative binomial; nearly Poisson where counts vary no more than that."""
        wider = np.maximum(self.variance - self.mean, 1e-6 * self.mean)
        size = self.mean**2 / wider
        return stats.nbinom(size, size / (size + self.mean))


@dataclass(frozen=True, slots=True)
class News(Generic[Key]):
    """`key` was in `found` stories of the last `weeks` weeks where `expected` were to be expected.

    `chance` is that of a surprise as large or larger if nothing had changed, this one key looked at alone.
    """

    key: Key
    kind: Kind
    weeks: int
    found: int
    expected: float
    band: tuple[int, int]
    chance: float

    @property
    def ratio(self) -> float:
        return self.found / max(self.expected, 0.5)


def find_news(
    series: Mapping[Key, Counts], exposure: Counts | Floats, *, false_news: float | None = None
) -> list[News[Key]]:
    """News of the last week or the last three, the most surprising first; at most one for each key.

    `series` holds for each key the number of stories a week, oldest first, and `exposure` (weeks,) that of
    all stories: a busy week alone is no news. Where stories of different weeks are not alike it may differ by
    key (keys, weeks), see `comparable`. What is looked at together is corrected together (Benjamini &
    Hochberg 1995). `false_news` is the share of quiet weeks that may have news all the same (None: FALSE_NEWS
    for each key).
    """
    if not series:
        return []
    level = min(FALSE_NEWS * len(series), MOST_FALSE) if false_news is None else false_news
    counts = np.array(list(series.values()))
    rises: list[News[Key]] = []
    falls: list[News[Key]] = []
    for weeks in WINDOWS:
        expected = expect(counts, exposure, weeks=weeks)
        if expected is None:
            continue
        seen = counts[:, -weeks:].sum(1)
        occurred = np.any(counts[:, _past(exposure, weeks)], axis=1).tolist()
        rows = zip(series, seen.tolist(), expected.mean.tolist(), expected.bands(), strict=True)
        for at, ((key, found, mean, band), more, fewer) in enumerate(
            zip(rows, *expected.chances(seen), strict=True)
        ):
            kind: Kind = "rise" if occurred[at] else "new"
            rises.append(News(key, kind, weeks, found, mean, band, float(more)))
            falls.append(News(key, "fall", weeks, found, mean, band, float(fewer)))
    kept: dict[Key, News[Key]] = {}
    for family in (rises, falls):
        chances = np.array([news.chance for news in family])
        for at in np.flatnonzero(surprising(chances, level)).tolist():
            news = family[at]
            if _matters(news) and (news.key not in kept or news.chance < kept[news.key].chance):
                kept[news.key] = news
    return sorted(kept.values(), key=lambda news: (news.chance, -news.ratio))


def _matters(news: News[Key]) -> bool:
    """Whether a surprise is worth a reader's time."""
    if news.kind == "fall":
        return news.expected >= FEWEST_STORIES and news.found * SMALLEST_RATIO <= news.expected
    return news.found >= FEWEST_STORIES and news.ratio >= SMALLEST_RATIO


def surprising(chances: Floats, level: float) -> NDArray[np.bool_]:
    """Those that Benjamini and Hochberg's procedure rejects at `level`."""
    order = np.argsort(chances, kind="stable")
    passed = np.flatnonzero(chances[order] <= level * np.arange(1, len(chances) + 1) / max(len(chances), 1))
    rejected = np.zeros(len(chances), bool)
    if len(passed):
        rejected[order[: passed[-1] + 1]] = True
    return rejected


def expect(counts: Counts, exposure: Counts | Floats, *, weeks: int) -> Expected | None:
    """What the last `weeks` weeks of every key (keys, weeks) should hold, from those before; None where there
    are too few of them. `exposure` as in find_news.
    """
    past = _past(exposure, weeks)
    of = np.broadcast_to(exposure, counts.shape).astype(float)
    coming = of[:, -weeks:].sum(1)
    if len(past) < FEWEST_WEEKS or not coming.any():
        return None
    share, spread, weights = _baseline(counts[:, past].astype(float), of[:, past])
    season, doubt = _season(counts, of, weeks)
    mean = share * season * coming
    known = (weights * of[:, past]).sum(1)
    return Expected(mean, spread * mean * (1 + coming * season / known) + doubt * (mean / season) ** 2)


def _past(exposure: Counts | Floats, weeks: int) -> NDArray[np.int64]:
    """The weeks with stories, before the last `weeks`, that say what is usual."""
    told = np.atleast_2d(exposure)[:, :-weeks].any(axis=0)
    return np.flatnonzero(told)[-BASELINE_WEEKS:]


def _baseline(seen: Floats, of: Floats) -> tuple[Floats, Floats, Floats]:
    """Of every key its share, how many times wider than Poisson it varies, and the weight of each week."""
    share = np.median((seen + 0.5 / of.shape[1]) / of, axis=1)
    for _ in range(3):
        mean = share[:, None] * of
        # Anscombe's residuals are nearly normal for counts; their median is deaf to outbreaks.
        residuals = 1.5 * (seen ** (2 / 3) - mean ** (2 / 3)) / mean ** (1 / 6)
        usual = np.maximum(1.4826 * np.median(np.abs(residuals), axis=1), 1.0)[:, None]
        beyond = np.maximum(residuals / usual, OUTLYING)
        weights = (OUTLYING / beyond) ** 2
        # Half a story more than there were: what was never seen may still come.
        share = ((weights * seen).sum(1) + 0.5) / (weights * of).sum(1)
    mean = share[:, None] * of
    spread = np.maximum((weights * (seen - mean) ** 2 / mean).sum(1) / (weights.sum(1) - 1), 1.0)
    return share, spread, weights


def _season(counts: Counts, exposure: Floats, weeks: int) -> tuple[Floats, Floats]:
    """How many times their usual share the keys had in these weeks a year ago, drawn towards 1, and the
    variance of that: all the more the fewer stories there were then, or before that."""
    end = exposure.shape[1] - YEAR_WEEKS
    first = end - weeks - SEASON_WEEKS
    if first - FEWEST_WEEKS < 0:
        return np.ones(len(counts)), np.zeros(len(counts))
    then, before = slice(first, end + SEASON_WEEKS), slice(max(0, first - BASELINE_WEEKS), first)
    seen, usual = counts[:, then].sum(1), counts[:, before].sum(1) + 0.5
    of, of_usual = exposure[:, then].sum(1), exposure[:, before].sum(1)
    # What could be expected in each of the two, had they had one share.
    share = (seen + usual) / np.maximum(of + of_usual, 1.0)
    here, there = np.maximum(share * of, 1e-9), np.maximum(share * of_usual, 1e-9)
    ratio = seen * of_usual / np.maximum(of * usual, 1e-9)
    known = 1 / (1 / here + 1 / there)
    season = (known * ratio + SEASON_PRIOR) / (known + SEASON_PRIOR)
    return season, (known / (known + SEASON_PRIOR)) ** 2 * (ratio / here + ratio**2 / there)
