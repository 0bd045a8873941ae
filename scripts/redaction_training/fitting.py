"""Logistic regression over hashed features, twice: the second time without what the first one doubts."""

from __future__ import annotations

import json
from array import array
from collections.abc import Hashable, Iterable
from pathlib import Path

import numpy as np
import scipy.sparse
from sklearn.linear_model import LogisticRegression

from storymine.ingest.redaction.linear import BITS, slot

# Log-odds above which an example that the rules call nothing is left out: they have missed it.
_DOUBTED = -1.0


class Examples:
    """Features with their label, weight and origin."""

    def __init__(self) -> None:
        self._rows, self._columns = array("i"), array("i")
        self.labels: list[int] = []
        self.weights: list[float] = []
        self.origins: list[Hashable] = []

    def add(self, features: Iterable[str], *, label: bool, weight: float, origin: Hashable) -> None:
        """One example; `origin` names it when it may be doubted, and is None when it may not."""
        columns = set(map(slot, features))
        self._columns.extend(columns)
        self._rows.extend([len(self.labels)] * len(columns))
        self.labels.append(int(label))
        self.weights.append(weight)
        self.origins.append(origin)

    def fit(self, *, strength: float) -> tuple[np.ndarray, float]:
        """Weights of all features, and the bias."""
        rows, columns = np.frombuffer(self._rows, np.int32), np.frombuffer(self._columns, np.int32)
        shape = (len(self.labels), 1 << BITS)
        matrix = scipy.sparse.csr_matrix((np.ones(len(rows), np.float32), (rows, columns)), shape=shape)
        labels, weights = np.array(self.labels), np.array(self.weights)
        model = LogisticRegression(C=strength, solver="liblinear", max_iter=60, tol=1e-3, random_state=0)
        model.fit(matrix, labels, sample_weight=weights)
        odds = matrix @ model.coef_[0] + model.intercept_[0]
        doubted = (
            (labels == 0) & (odds > _DOUBTED) & np.array([origin is not None for origin in self.origins])
        )
        print(f"{len(labels)} examples, {labels.sum()} of them positive; {doubted.sum()} doubted, left out")
        keep = np.flatnonzero(~doubted)
        model.fit(matrix[keep], labels[keep], sample_weight=weights[keep])
        return model.coef_[0], float(model.intercept_[0])


def write_linear(path: Path, weights: np.ndarray, bias: float) -> None:
    """One signed byte a feature, behind a line of JSON."""
    scale = float(np.abs(weights).max()) / 127
    head = json.dumps({"scale": scale, "bias": bias}).encode()
    whole = np.clip(np.round(weights / scale), -127, 127).astype(np.int8)
    path.write_bytes(head + b"\n" + whole.tobytes())
