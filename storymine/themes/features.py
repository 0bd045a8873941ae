"""The space themes live in: what a moment says, next to what its reading found.

Vectors alone put "de monteur kwam niet" next to "de monteur kwam op tijd". Friction and delight are therefore
part of the space: a moment's sentence vector is followed by three short blocks made of its reading, and the
whole has unit length. Everything needed is in the observation and its vector, so new moments land in the same
space without a refit.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from storymine.domain import UNKNOWN, Observation, Polarity
from storymine.errors import InputError
from storymine.journey import read_journey
from storymine.labels import label_ids

DRIVER_WEIGHT = 0.40  # length of the driver block; the sentence vector has length 1
SIGN_WEIGHT = 0.35  # ... of the block that tells friction from delight, per driver
SENTIMENT_WEIGHT = 0.35  # ... of the sentiment score -1..1
STAGE_WEIGHT = 0.30  # ... of the stage block
STAGE_PLACES = 64  # stages can be an organisation's own: each gets a place by its hash

_SIGN = {Polarity.FRICTION: -1.0, Polarity.NEUTRAL: 0.0, Polarity.DELIGHT: 1.0}


def features(observations: Sequence[Observation], vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Points (n, d + e) of unit length for n moments with sentence vectors (n, d).

    Raises InputError when the two do not belong together or a vector is not finite.
    """
    if vectors.ndim != 2 or len(vectors) != len(observations):
        raise InputError(
            f"vectors have shape {vectors.shape} for {len(observations)} moments; give one row a moment"
        )
    if not np.isfinite(vectors).all():
        raise InputError("some vectors hold values that are not finite; embed these moments again")
    said = normalise(np.asarray(vectors, dtype=np.float32))
    return normalise(np.hstack([said, _labels(observations)]))


def normalise(points: NDArray[np.float32]) -> NDArray[np.float32]:
    """Rows at unit length; a row of zeros stays one."""
    lengths = np.linalg.norm(points, axis=1, keepdims=True)
    scaled: NDArray[np.float32] = (points / np.where(lengths > 0, lengths, 1)).astype(np.float32)
    return scaled


def label_width() -> int:
    """How many dimensions the reading adds to the sentence vector."""
    return 2 * len(_driver_places()) + 1 + STAGE_PLACES


def driver_shares(centroid: NDArray[np.float64]) -> dict[str, float]:
    """About which share (0..1) of a theme's moments has each driver, told by its centroid (d + e).

    Every moment is in one stage, so what the stages add up to in a centroid says how much one whole moment
    is there. Empty for a point without that.
    """
    if len(centroid) < label_width():
        return {}
    drivers = _driver_places()
    block = centroid[-label_width() :]
    whole = block[-STAGE_PLACES:].sum() / STAGE_WEIGHT
    if whole <= 0:
        return {}
    return {
        label: float(block[place] / DRIVER_WEIGHT / whole) for label, place in drivers.items() if block[place]
    }


def stage_shares(centroid: NDArray[np.float64], stages: Iterable[str]) -> dict[str, float]:
    """About which share (0..1) of a theme's moments is in each of the `stages`, told by its centroid (d + e).

    Empty for a point without that.
    """
    if len(centroid) < label_width():
        return {}
    block = centroid[-STAGE_PLACES:]
    whole = block.sum()
    return {stage: float(block[_stage_place(stage)] / whole) for stage in stages} if whole > 0 else {}


def _labels(observations: Sequence[Observation]) -> NDArray[np.float32]:
    drivers = _driver_places()
    sentiment, stages = 2 * len(drivers), 2 * len(drivers) + 1
    block = np.zeros((len(observations), label_width()), dtype=np.float32)
    for row, observation in zip(block, observations, strict=True):
        reading = observation.reading
        present = [driver for driver in reading.drivers if driver.label in drivers]
        for driver in present:
            place = drivers[driver.label]
            row[place] = DRIVER_WEIGHT / len(present) ** 0.5
            row[len(drivers) + place] = SIGN_WEIGHT * _SIGN[driver.polarity] / len(present) ** 0.5
        row[sentiment] = SENTIMENT_WEIGHT * reading.sentiment.score
        row[stages + _stage_place(reading.stage.label)] = STAGE_WEIGHT
    return block


def _driver_places() -> dict[str, int]:
    labels = sorted({*label_ids("driver"), *label_ids("employee_driver")} - {"geen"})
    return {label: place for place, label in enumerate(labels)}


def _stage_place(stage: str) -> int:
    return _own_places().get(stage, _hashed(stage))


@cache
def _own_places() -> Mapping[str, int]:
    """Where the stages of the journey that comes with storymine are: by their hash, or the next place that
    is free, so that no two of them share one.
    """
    places: dict[str, int] = {}
    for stage in sorted({"geen", UNKNOWN, *(stage.id for stage in read_journey().stages)}):
        place = _hashed(stage)
        while place in places.values():
            place = (place + 1) % STAGE_PLACES
        places[stage] = place
    return places


def _hashed(stage: str) -> int:
    return int.from_bytes(hashlib.blake2b(stage.encode(), digest_size=4).digest()) % STAGE_PLACES
