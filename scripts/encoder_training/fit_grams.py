"""N-gram weights for the heads: penalised logistic regression over n-grams alone, and how much they count."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_array
from scipy.special import log_softmax, softmax

from storymine.nlp.grams import Vocabulary
from storymine.nlp.scheme import Head, targets
from storymine.nlp.train_heads import HeldOut

PENALTY = 1e-4
STEPS = 40

Floats = NDArray[np.float32]


def table_of(vocabulary: Vocabulary, texts: Sequence[str]) -> csr_array:
    rows = vocabulary.rows(texts)
    return csr_array((rows.values, rows.columns, rows.starts), shape=(len(texts), len(vocabulary)))


def fit_grams(table: csr_array, heads: Sequence[Head], moments: Sequence) -> tuple[Floats, Floats]:
    """(weights (n-grams, labels of all heads), bias (labels,)); `table` has a row a moment."""
    weights, biases = [], []
    for head in heads:
        asked, hot = targets(head, moments)
        w, bias = _fit(table[asked], hot / hot.sum(1, keepdims=True))
        weights.append(w)
        biases.append(bias)
    return np.hstack(weights), np.concatenate(biases)


def _fit(table: csr_array, shares: Floats) -> tuple[Floats, Floats]:
    n, k = shares.shape
    turned = table.T.tocsr()

    def loss(flat: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        w = flat.reshape(-1, k).astype(np.float32)
        logits = table @ w[:-1] + w[-1]
        slope = (softmax(logits, axis=1) - shares) / n
        value = -float((shares * log_softmax(logits, axis=1)).sum()) / n
        gradient = np.concatenate([turned @ slope, slope.sum(0, keepdims=True)])
        gradient[:-1] += PENALTY * w[:-1]
        return value + PENALTY / 2 * float(np.square(w[:-1]).sum()), gradient.ravel().astype(np.float64)

    start = np.zeros((table.shape[1] + 1, k))
    start[-1] = np.log(np.clip(shares.mean(0), 1e-6, 1))
    found = minimize(
        loss, start.ravel(), jac=True, method="L-BFGS-B", options={"maxiter": STEPS, "maxcor": 6}
    )
    w = found.x.reshape(-1, k).astype(np.float32)
    return w[:-1], w[-1]


def best_share(held: HeldOut, grams: Floats) -> float:
    """How much n-grams' outputs (rows, labels) count beside the reader's, at most as much as those: least
    loss on held-out moments."""
    shares = held.hot / held.hot.sum(1, keepdims=True)

    def loss(at: NDArray[np.float64]) -> float:
        return -float((shares * log_softmax(at[0] * held.logits + at[1] * grams, axis=1)).sum(1).mean())

    reader, ngrams = minimize(loss, np.array([0.8, 0.4]), method="Nelder-Mead").x
    return float(np.clip(ngrams / max(reader, 0.05), 0, 1))
