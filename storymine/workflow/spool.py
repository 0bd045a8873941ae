"""Moments and their vectors in temporary files, so that archives larger than the memory can be mined."""

from __future__ import annotations

import pickle
import tempfile
import weakref
from array import array
from collections.abc import Sequence
from pathlib import Path
from typing import IO, overload

import numpy as np
from numpy.typing import NDArray

from storymine.domain import Observation


class Spool(Sequence[Observation]):
    """Moments in the order in which they were added: in memory is only where each of them is.

    The file is in `folder`, has no name there, and is gone with the spool.
    """

    def __init__(self, folder: Path) -> None:
        self._file = _nameless(self, folder)
        self._starts = array("q", [0])

    def add(self, observation: Observation) -> None:
        """Add a moment at the end."""
        self._file.seek(self._starts[-1])
        written = self._file.write(pickle.dumps(observation))
        self._starts.append(self._starts[-1] + written)

    def __len__(self) -> int:
        return len(self._starts) - 1

    @overload
    def __getitem__(self, place: int) -> Observation: ...
    @overload
    def __getitem__(self, place: slice) -> list[Observation]: ...
    def __getitem__(self, place: int | slice) -> Observation | list[Observation]:
        if isinstance(place, slice):
            return [self[at] for at in range(*place.indices(len(self)))]
        at = range(len(self))[place]  # raises IndexError beyond the end, as sequences do
        self._file.seek(self._starts[at])
        packed = self._file.read(self._starts[at + 1] - self._starts[at])
        observation: Observation = pickle.loads(packed)  # noqa: S301 - written above by this process
        return observation


class Part(Sequence[Observation]):
    """Some moments of a sequence, by their `places` in it (n)."""

    def __init__(self, whole: Sequence[Observation], places: NDArray[np.int64]) -> None:
        self._whole = whole
        self._places = places

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, place: int) -> Observation: ...
    @overload
    def __getitem__(self, place: slice) -> list[Observation]: ...
    def __getitem__(self, place: int | slice) -> Observation | list[Observation]:
        if isinstance(place, slice):
            return [self._whole[int(at)] for at in self._places[place]]
        return self._whole[int(self._places[place])]


class VectorSpool:
    """Rows of an array (n, d), in a file like that of a `Spool`."""

    def __init__(self, folder: Path) -> None:
        self._file = _nameless(self, folder)
        self._rows = 0
        self._width = 0

    def add(self, rows: NDArray[np.float32]) -> None:
        """Add rows (n, d) at the end."""
        if len(rows):
            self._file.write(np.ascontiguousarray(rows, dtype=np.float32).tobytes())
            self._rows += len(rows)
            self._width = rows.shape[1]

    def array(self) -> NDArray[np.float32]:
        """All rows; they are read when they are used."""
        self._file.flush()
        if not self._rows:
            return np.zeros((0, self._width), dtype=np.float32)
        return np.memmap(self._file, dtype=np.float32, mode="r", shape=(self._rows, self._width))


def _nameless(owner: object, folder: Path) -> IO[bytes]:
    """A new file without a name, which is closed when its owner is no longer used."""
    file = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115 - open for as long as its owner is there
    weakref.finalize(owner, file.close)
    return file
