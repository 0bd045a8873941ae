"""Figures of agreement between answers and gold: kappa, confusion, precision by coverage, reliability."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Any

import numpy as np
from numpy.typing import NDArray

BINS = 10
COVERAGES = (0.5, 0.7, 0.9)

Answers = Sequence[frozenset[str]]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Bin:
    """Answers of like confidence: how many, how sure on average, and which share is right."""

    answers: int
    confidence: float
    right: float


def confusion(gold: Answers, found: Answers) -> dict[str, dict[str, int]]:
    """How often each gold answer got which answer ("-" for none), for tasks with one answer a moment."""
    table: dict[str, Counter[str]] = {}
    for wanted, given in zip(gold, found, strict=True):
        for label in wanted:
            table.setdefault(label, Counter()).update(given or {"-"})
    return {label: dict(table[label].most_common()) for label in sorted(table)}


def quadratic_kappa(gold: Sequence[int], found: Sequence[int]) -> float:
    """Agreement on an ordered scale beyond chance, distances squared (Cohen 1968); 1 is perfect, 0 chance."""
    one, other = np.array(gold, np.float64), np.array(found, np.float64)
    if not len(one):
        return 0.0
    observed = float(((one - other) ** 2).mean())
    expected = float(one.var() + other.var() + (one.mean() - other.mean()) ** 2)
    return 1 - observed / expected if expected else 1.0


def cohen_kappa(gold: Sequence[str], found: Sequence[str]) -> float | None:
    """Agreement of two beyond chance on labels without order (Cohen 1960); None where both only ever give one
    and the same label, so that chance explains all.

    >>> cohen_kappa(["a", "a", "b", "b"], ["a", "a", "b", "a"])
    0.5
    """
    if not gold:
        return None
    one, other = Counter(gold), Counter(found)
    expected = sum(one[label] * other[label] for label in one) / len(gold) ** 2
    observed = sum(map(str.__eq__, gold, found)) / len(gold)
    return (observed - expected) / (1 - expected) if expected < 1 else None


def share_interval(right: int, asked: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson 1927), good for few answers and for shares near 0 and 1 too.

    >>> [round(bound, 2) for bound in share_interval(9, 10)]
    [0.6, 0.98]
    """
    if not asked:
        return (0.0, 1.0)
    z = 1.96
    middle = (right + z * z / 2) / (asked + z * z)
    half = z / (asked + z * z) * sqrt(right * (asked - right) / asked + z * z / 4)
    return (max(0.0, middle - half), min(1.0, middle + half))


def precision_at(
    confidences: Floats, right: Bools, coverages: Sequence[float] = COVERAGES
) -> dict[str, float]:
    """The share right of the surest part of the moments, by how large that part is ("0.7": 70 %)."""
    order = np.argsort(-confidences, kind="stable")
    found = {}
    for coverage in coverages:
        chosen = order[: max(1, round(coverage * len(order)))]
        found[f"{coverage:g}"] = float(right[chosen].mean()) if len(order) else 0.0
    return found


def reliability(confidences: Floats, right: Bools) -> tuple[Bin, ...]:
    """BINS equal bins of confidence, those with answers: what a reliability diagram shows."""
    places = np.minimum((confidences * BINS).astype(int), BINS - 1)
    return tuple(
        Bin(int(inside.sum()), float(confidences[inside].mean()), float(right[inside].mean()))
        for inside in (places == one for one in np.unique(places))
    )


def expected_calibration_error(confidences: Floats, right: Bools) -> float:
    """Mean distance between confidence and share right over BINS equal bins (Guo et al. 2017,
    arXiv:1706.04599)."""
    bins = reliability(confidences, right)
    return sum(one.answers * abs(one.confidence - one.right) for one in bins) / max(len(confidences), 1)


def as_levels(answers: Answers) -> list[int] | None:
    """The answers as numbers; None when one of them is none."""
    found: list[Any] = [next(iter(answer), "") for answer in answers]
    return [int(one) for one in found] if all(one.isdigit() for one in found) else None
