"""Fits one linear head on vectors that stay as they are: penalised logistic regression."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import log_softmax, softmax

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Fitted:
    """Weights of one head: logits = vectors @ `weights` (d, k) + `bias` (k,)."""

    weights: Floats
    bias: Floats

    def logits(self, vectors: Floats) -> Floats:
        return np.asarray(vectors @ self.weights + self.bias, np.float32)


def fit_head(vectors: Floats, hot: Floats, *, penalty: float, steps: int = 40) -> Fitted:
    """Least penalised log loss of a softmax, sought with L-BFGS from zero.

    `vectors` is (n, d), `hot` (n, k), several labels of a row sharing what there is to give; `penalty` is the
    L2 strength per row, on vectors scaled to unit spread.
    """
    hot = hot / np.maximum(hot.sum(1, keepdims=True), 1)
    n, k = hot.shape
    d = vectors.shape[1]
    middle, spread = vectors.mean(0), vectors.std(0) + 1e-6
    scaled = (vectors - middle) / spread

    def loss(flat: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        w = flat.reshape(d + 1, k).astype(np.float32)
        logits = scaled @ w[:d] + w[-1]
        value = -float((hot * log_softmax(logits, axis=1)).sum()) / n
        slope = (softmax(logits, axis=1) * hot.sum(1, keepdims=True) - hot) / n
        gradient = np.concatenate([scaled.T @ slope, slope.sum(0, keepdims=True)])
        gradient[:-1] += penalty * w[:-1]
        value += penalty / 2 * float(np.square(w[:-1]).sum())
        return value, gradient.ravel().astype(np.float64)

    start = np.zeros((d + 1, k))
    rate = np.clip(hot.mean(0), 1e-6, 1 - 1e-6)
    start[-1] = np.log(rate)
    found = minimize(loss, start.ravel(), jac=True, method="L-BFGS-B", options={"maxiter": steps})
    w = found.x.reshape(d + 1, k)
    weights = w[:d] / spread[:, None]
    return Fitted(weights.astype(np.float32), (w[-1] - middle @ weights).astype(np.float32))
