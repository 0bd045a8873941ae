"""Which themes moments have found in a discovery that is under way, as bytes and back."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Labelled:
    """n moments by rising number, with their `places` (see `store.Facts`): the number of the learned theme
    that each is nearest to (`labels`; NOWHERE, SET_ASIDE), the cosine to it, and the number of the seed that
    it is like (-1: none).
    """

    ids: NDArray[np.int64]
    places: NDArray[np.int64]
    labels: NDArray[np.int16]
    scores: NDArray[np.float64]
    seeds: NDArray[np.int16]

    def pack(self) -> bytes:
        packed = io.BytesIO()
        columns = {field.name: getattr(self, field.name) for field in fields(self)}
        np.savez_compressed(packed, **columns)
        return packed.getvalue()


def join_labelled(parts: Iterable[bytes]) -> Labelled:
    """What `pack` packed, one after the other."""
    none = Labelled(
        np.zeros(0, np.int64),
        np.zeros(0, np.int64),
        np.zeros(0, np.int16),
        np.zeros(0),
        np.zeros(0, np.int16),
    )
    names = [field.name for field in fields(Labelled)]
    found: list[Sequence[NDArray[np.generic]]] = [[getattr(none, name) for name in names]]
    for part in parts:
        with np.load(io.BytesIO(part)) as columns:
            found.append([columns[name] for name in names])
    return Labelled(*(np.concatenate(own) for own in zip(*found, strict=True)))
