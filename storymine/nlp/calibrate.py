"""Learns calibrations from raw outputs on moments that the weights had not seen."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize, minimize_scalar
from scipy.special import log_softmax

from storymine.nlp.calibration import Calibration, One, Several, Steps, log_odds
from storymine.nlp.scheme import ORDERED, Head

Floats = NDArray[np.float32]

SEARCHED = ("effort",)
"""Heads where one step is so common that equal frequencies would cost accuracy."""

PRECISION = {"stage": 0.6}
"""Share of answers that must be right where a head may abstain; below the confidence at which that is
reached on held-out moments, the answer is "unknown"."""

FEWEST_ANSWERED = 0.8
"""Share of moments that is answered whatever the precision."""


def calibrate(head: Head, logits: Floats, hot: Floats) -> Calibration:
    """From held-out `logits` and gold `hot`, both (n, labels); outputs as they come where there are none."""
    if not len(hot):
        return _plain(head)
    if head.multiple:
        odds = log_odds(logits)
        pairs = [_label(odds[:, i], hot[:, i]) for i in range(len(head.labels))]
        slope, threshold = (np.array(column, np.float32) for column in zip(*pairs, strict=True))
        return Several(slope=slope, threshold=threshold)
    if head.name in ORDERED:
        return _steps(logits, hot, search=head.name in SEARCHED)
    return _one(logits, hot, PRECISION.get(head.name))


def _plain(head: Head) -> Calibration:
    labels = len(head.labels)
    if head.multiple:
        return Several(slope=np.ones(labels, np.float32), threshold=np.zeros(labels, np.float32))
    if head.name in ORDERED:
        return Steps(temperature=1.0, cuts=np.arange(0.5, labels - 1, dtype=np.float32))
    return One(offset=np.zeros(labels, np.float32), temperature=1.0)


def _label(logits: Floats, gold: Floats) -> tuple[float, float]:
    """(slope, threshold) of one label: Platt's slope, and the logit at which F1 is best."""

    def loss(at: NDArray[np.float64]) -> float:
        scaled = at[0] * logits + at[1]
        return float(np.mean(np.logaddexp(0, scaled) - gold * scaled)) + 1e-4 * float((at[0] - 1) ** 2)

    slope = float(np.clip(minimize(loss, np.array([1.0, 0.0]), method="Nelder-Mead").x[0], 0.2, 4.0))
    if not gold.any():
        return slope, float(logits.max()) + 1.0
    order = np.argsort(-logits)
    right = np.cumsum(gold[order])
    f1 = 2 * right / (np.arange(1, len(gold) + 1) + gold.sum())
    width = max(1, int(gold.sum()) // 10)
    smooth = np.convolve(f1, np.ones(width) / width, mode="same")
    best = int(np.argmax(smooth))
    following = min(best + 1, len(order) - 1)
    return slope, float(logits[order[best]] + logits[order[following]]) / 2


def _temperature(logits: Floats, hot: Floats) -> float:
    def loss(power: float) -> float:
        return -float(np.mean((log_softmax(logits / np.exp(power), axis=1) * hot).sum(1)))

    return float(np.exp(minimize_scalar(loss, bounds=(-2.0, 2.0), method="bounded").x))


def _steps(logits: Floats, hot: Floats, *, search: bool) -> Steps:
    """Cuts that give the gold frequencies; with `search`, the best for macro-F1 plus accuracy around them."""
    temperature = _temperature(logits, hot)
    plain = Steps(temperature=temperature, cuts=np.arange(0.5, hot.shape[1] - 1, dtype=np.float32))
    expected, _ = plain.expected(logits)
    gold, labels = hot.argmax(1), hot.shape[1]

    def goodness(shares: Floats) -> float:
        levels = np.searchsorted(np.quantile(expected, shares), expected, side="right")
        return _macro_f1(gold, levels, labels) + float((levels == gold).mean())

    shares = np.clip(np.cumsum(hot.mean(0))[:-1], 0.001, 0.999)
    for _ in range(2 if search else 0):
        for cut in range(len(shares)):
            low, high = np.concatenate([[0.0], shares, [1.0]])[[cut, cut + 2]]
            candidates = []
            for part in np.linspace(-0.6, 0.6, 13):
                moved = shares.copy()
                moved[cut] += part * (high - shares[cut] if part > 0 else shares[cut] - low)
                candidates.append((goodness(moved), -abs(part), moved[cut]))
            shares[cut] = max(candidates)[2]
    cuts = np.maximum.accumulate(np.quantile(expected, shares) + np.arange(len(shares)) * 1e-4)
    return Steps(temperature=temperature, cuts=cuts.astype(np.float32))


def _one(logits: Floats, hot: Floats, precision: float | None) -> One:
    offset = _offset(logits, hot)
    temperature = _temperature(logits + offset, hot)
    if precision is None:
        return One(offset=offset, temperature=temperature)
    scores = One(offset=offset, temperature=temperature).scores(logits)
    sure, right = scores.max(1), scores.argmax(1) == hot.argmax(1)
    return One(offset=offset, temperature=temperature, minimum=minimum_for(precision, sure, right))


def minimum_for(precision: float, sure: Floats, right: NDArray[np.bool_]) -> float:
    """The lowest confidence from which on answers are right often enough, but FEWEST_ANSWERED are given."""
    order = np.argsort(-sure, kind="stable")
    shares = np.cumsum(right[order]) / np.arange(1, len(order) + 1)
    enough = np.flatnonzero(shares >= precision)
    answered = max(int(enough[-1]) + 1 if len(enough) else 0, round(FEWEST_ANSWERED * len(order)))
    return float(sure[order[answered - 1]])


def _offset(logits: Floats, hot: Floats) -> Floats:
    """A bias for each label that raises macro-F1, found one label at a time; a quarter of it is kept against
    over-fitting."""
    gold = hot.argmax(1)
    offset = np.zeros(hot.shape[1], np.float32)
    for _ in range(2):
        for label in range(hot.shape[1]):
            candidates = []
            for shift in np.linspace(-1, 1.5, 11):
                moved = offset.copy()
                moved[label] = shift
                candidates.append(
                    (_macro_f1(gold, (logits + moved).argmax(1), hot.shape[1]), -abs(shift), shift)
                )
            offset[label] = max(candidates)[2]
    return np.asarray(offset / 4, np.float32)


def _macro_f1(gold: NDArray[np.int64], found: NDArray[np.int64], labels: int) -> float:
    right = np.bincount(gold[gold == found], minlength=labels)
    return float(
        np.mean(
            2
            * right
            / np.maximum(np.bincount(gold, minlength=labels) + np.bincount(found, minlength=labels), 1)
        )
    )
