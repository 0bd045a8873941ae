"""Texts as sub-word pieces, in windows that a transformer can take; long texts are never cut off."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from tokenizers import Encoding, Tokenizer

Ids = NDArray[np.int64]

OVERLAP = 16
"""Pieces that a window of a long text shares with the next one on either side of where they meet."""


@dataclass(frozen=True, slots=True)
class Window:
    """What a transformer is given at once: `ids` and `kinds` (segment numbers), both (pieces,).

    The pieces `first` up to `last` of the window are those numbered from `place` on of the whole text; what
    lies outside of them is surroundings, special pieces, and overlap.
    """

    ids: Ids
    kinds: Ids
    first: int
    last: int
    place: int


@dataclass(frozen=True, slots=True)
class Pieces:
    """A text in pieces: piece i stands on characters `starts[i]` to `ends[i]`, both (pieces,)."""

    starts: Ids
    ends: Ids
    windows: tuple[Window, ...]


def split(
    tokenizer: Tokenizer, texts: Sequence[tuple[str, str]], *, longest: int, batch: int = 512
) -> Iterator[Pieces]:
    """The pieces of each (text, surroundings; "" for none), in windows of at most `longest` pieces.

    The tokenizer must not truncate. Surroundings that would fill more than half a window lose their first
    pieces.
    """
    for first in range(0, len(texts), batch):
        inputs = [(text, around) if around else text for text, around in texts[first : first + batch]]
        yield from (_windows(encoding, longest) for encoding in tokenizer.encode_batch(inputs))


def _windows(encoding: Encoding, longest: int) -> Pieces:
    ids, kinds = np.array(encoding.ids, np.int64), np.array(encoding.type_ids, np.int64)
    own = [i for i, sequence in enumerate(encoding.sequence_ids) if sequence == 0]
    if not own:
        empty = np.zeros(0, np.int64)
        return Pieces(empty, empty, ())
    begin, end = own[0], own[-1] + 1
    places = np.array(encoding.offsets[begin:end], np.int64)
    head, tail = slice(0, begin), _tail(encoding, end, longest // 2)
    room = longest - begin - len(tail)
    windows = []
    for start, stop, low, high in _chunks(end - begin, room):
        rows = np.r_[head, begin + start : begin + stop, tail]
        shift = begin - start
        windows.append(Window(ids[rows], kinds[rows], low + shift, high + shift, low))
    return Pieces(places[:, 0], places[:, 1], tuple(windows))


def _tail(encoding: Encoding, end: int, most: int) -> Ids:
    """The pieces after the text: of surroundings that are too long, the special pieces and the last ones."""
    after = np.arange(end, len(encoding.ids))
    if len(after) <= most:
        return after
    special = np.array(encoding.special_tokens_mask, bool)[after]
    kept = special | (np.arange(len(after)) >= len(after) - most + special.sum())
    last: Ids = after[kept]
    return last


def _chunks(pieces: int, room: int) -> Iterator[tuple[int, int, int, int]]:
    """(start, stop, low, high): window start:stop answers for pieces low:high; each piece has one window."""
    if pieces <= room:
        yield 0, pieces, 0, pieces
        return
    overlap = min(OVERLAP, room // 4)
    low = 0
    while low < pieces:
        start = max(0, min(low - overlap, pieces - room))
        stop = min(start + room, pieces)
        high = pieces if stop == pieces else stop - overlap
        yield start, stop, low, high
        low = high


def batches(windows: Sequence[Window], *, most_pieces: int) -> Iterator[list[int]]:
    """Window numbers in batches of like length, so that little is padded; about `most_pieces` a batch."""
    order = sorted(range(len(windows)), key=lambda i: len(windows[i].ids))
    batch: list[int] = []
    for i in order:
        if batch and (len(batch) + 1) * len(windows[i].ids) > most_pieces:
            yield batch
            batch = []
        batch.append(i)
    if batch:
        yield batch


def pad(windows: Sequence[Window], *, padding: int = 0) -> tuple[Ids, Ids, Ids]:
    """(ids, mask, kinds) of the windows, each int64 of shape (windows, longest)."""
    longest = max(len(window.ids) for window in windows)
    ids = np.full((len(windows), longest), padding, np.int64)
    mask, kinds = np.zeros_like(ids), np.zeros_like(ids)
    for row, window in enumerate(windows):
        ids[row, : len(window.ids)] = window.ids
        kinds[row, : len(window.ids)] = window.kinds
        mask[row, : len(window.ids)] = 1
    return ids, mask, kinds


def owned(windows: Sequence[Window]) -> Ids:
    """Where the pieces that the windows answer for stand in what `pad` gives, counted through, (n,)."""
    longest = max(len(window.ids) for window in windows)
    return np.concatenate(
        [np.arange(one.first, one.last) + row * longest for row, one in enumerate(windows)], dtype=np.int64
    )
