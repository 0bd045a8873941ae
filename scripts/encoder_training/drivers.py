"""The driver head fitted again on states that stay as they are: weights of states and n-grams together, drawn
back to those that they were."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_array
from scipy.special import log_softmax, softmax

from storymine.nlp.calibration import Calibration
from storymine.nlp.grams import Grams
from storymine.nlp.heads import Heads
from storymine.nlp.scheme import Head, HeadName

NAME: HeadName = "driver"
STATES, NGRAMS = 0.3, 1e-2
"""How strongly weights are drawn back; on the sectors aside less was worse."""
STEPS = 22

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Weights:
    """Of one head: logits = states @ `states` (width, k) + n-grams @ `ngrams` (n-grams, k) + `bias` (k,)."""

    states: Floats
    ngrams: Floats
    bias: Floats

    def logits(self, vectors: Floats, table: csr_array) -> Floats:
        return np.asarray(vectors @ self.states + table @ self.ngrams + self.bias, np.float32)


def driver_head(heads: Heads) -> tuple[Head, slice]:
    """The head, and the columns where its weights stand."""
    head = next(head for head in heads.heads if head.name == NAME)
    first = heads.column(NAME, head.labels[0])
    return head, slice(first, first + len(head.labels))


def weights_of(heads: Heads, grams: Grams) -> Weights:
    columns = driver_head(heads)[1]
    return Weights(heads.weights[:, columns], grams.weights[:, columns], heads.bias[columns])


def with_drivers(heads: Heads, grams: Grams, fitted: Weights, calibration: Calibration) -> Heads:
    """The heads with other weights for drivers; all that the others weigh stays as it is."""
    columns = driver_head(heads)[1]
    states, ngrams, bias = heads.weights.copy(), grams.weights.copy(), heads.bias.copy()
    states[:, columns], ngrams[:, columns], bias[columns] = fitted.states, fitted.ngrams, fitted.bias
    return replace(
        heads,
        weights=states,
        bias=bias,
        grams=Grams(grams.vocabulary, ngrams),
        calibrations={**heads.calibrations, NAME: calibration},
    )


def fit_drivers(vectors: Floats, table: csr_array, hot: Floats, counts: Floats, before: Weights) -> Weights:
    """Least log loss of a softmax, and distance from `before`, over moments that count `counts` (n,) each.

    `vectors` is (n, width), `table` (n, n-grams), `hot` (n, k), several labels of a row sharing what there is
    to give. The bias moves freely.
    """
    shares = hot / hot.sum(1, keepdims=True)
    part = (counts / counts.sum()).astype(np.float32)[:, None]
    middle, spread = vectors.mean(0), vectors.std(0) + 1e-6
    scaled = ((vectors - middle) / spread).astype(np.float32)
    said, turned = before.logits(vectors, table), table.T.tocsr()
    width, k = before.states.shape

    def loss(flat: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        moved = flat.reshape(-1, k).astype(np.float32)
        states, bias, ngrams = moved[:width], moved[width], moved[width + 1 :]
        logits = said + scaled @ states + bias + table @ ngrams
        slope = (part * (softmax(logits, axis=1) - shares)).astype(np.float32)
        value = -float((part * shares * log_softmax(logits, axis=1)).sum())
        value += STATES / 2 * float(np.square(states).sum()) + NGRAMS / 2 * float(np.square(ngrams).sum())
        gradient = [scaled.T @ slope + STATES * states, slope.sum(0, keepdims=True)]
        gradient.append(turned @ slope + NGRAMS * ngrams)
        return value, np.concatenate(gradient).ravel().astype(np.float64)

    start = np.zeros((width + 1 + len(before.ngrams)) * k)
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": STEPS, "maxcor": 6})
    moved = found.x.reshape(-1, k)
    states = moved[:width] / spread[:, None]
    return Weights(
        (before.states + states).astype(np.float32),
        (before.ngrams + moved[width + 1 :]).astype(np.float32),
        (before.bias + moved[width] - middle @ states).astype(np.float32),
    )
