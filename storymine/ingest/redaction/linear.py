"""Linear models of hashed features, as `scripts/train_redaction` writes them."""

from __future__ import annotations

import json
from binascii import crc32
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

BITS: Final = 18
_MASK: Final = (1 << BITS) - 1


def slot(feature: str) -> int:
    """The place of a feature among the weights."""
    return crc32(feature.encode()) & _MASK


@dataclass(frozen=True, slots=True)
class Linear:
    """Weights -127..127 of 2**BITS hashed features; `scale` and `bias` make a log-odds of their sum."""

    weights: memoryview
    scale: float
    bias: float

    def score(self, features: Iterable[str]) -> float:
        """The log-odds that these features speak of what the model looks for."""
        return self.log_odds(self.sum_of(features))

    def sum_of(self, features: Iterable[str]) -> int:
        """The weights of these features together: what of them is known before can be kept."""
        weights = self.weights
        return sum([weights[place & _MASK] for place in map(crc32, map(str.encode, features))])

    def log_odds(self, total: int) -> float:
        """What the sum of the weights of all features says."""
        return self.bias + self.scale * total


@cache
def load_linear(name: str) -> Linear:
    """The model storymine/data/`name`.weights: a line of JSON, then one signed byte a feature."""
    head, _, body = (files("storymine") / "data" / f"{name}.weights").read_bytes().partition(b"\n")
    meta = json.loads(head)
    return Linear(memoryview(body).cast("b"), meta["scale"], meta["bias"])
