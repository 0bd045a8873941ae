"""Labelled turns as batches of tensors for storymine.nlp.tune (torch; extra "train")."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor

from storymine.nlp.align import piece_tokens
from storymine.nlp.beginnings import candidates
from storymine.nlp.language import tokens
from storymine.nlp.pieces import Window, pad, split
from storymine.nlp.training_set import LabelledTurn

LONGEST = 192
"""Pieces of a window while training; fewer where a transformer takes fewer."""

ROUND = 8
"""Rows and columns of a batch are multiples of this."""

Shares = tuple[list[int], list[float]]
"""Some pieces of a text, and how much each of them counts."""


@dataclass(frozen=True, slots=True)
class Pool:
    """Weighted sums of states: `weights[i]` times state `rows[i]` goes to sum `places[i]` of `size`."""

    rows: Tensor
    places: Tensor
    weights: Tensor
    size: int

    def pool(self, flat: Tensor) -> Tensor:
        sums = flat.new_zeros(self.size, flat.shape[1])
        return sums.index_add(0, self.places, flat[self.rows] * self.weights[:, None])


@dataclass(frozen=True, slots=True)
class Example:
    """A turn in pieces, with the pieces of every moment and of every token at which one may begin."""

    window: Window
    moments: tuple[Shares, ...]
    begins: tuple[Shares, ...]
    line_breaks: tuple[bool, ...]
    starts: tuple[bool, ...]
    """Whether a moment begins at each candidate."""


@dataclass(frozen=True, slots=True)
class Batch:
    ids: Tensor
    mask: Tensor
    kinds: Tensor
    moments: Pool
    begins: Pool
    line_breaks: Tensor
    starts: Tensor


def make_examples(
    turns: Sequence[LabelledTurn], tokenizer: Tokenizer, *, longest: int = LONGEST
) -> list[Example | None]:
    """Examples of the turns; None for one that does not fit into one window of `longest` pieces, or of which
    nothing can be read."""
    inputs = [(turn.passage.readable, turn.passage.surroundings) for turn in turns]
    found: list[Example | None] = []
    for turn, pieces in zip(turns, split(tokenizer, inputs, longest=longest), strict=True):
        if len(pieces.windows) != 1:
            found.append(None)
            continue
        words = tokens(turn.text)
        first = np.array([offset for _, offset in words])
        place = np.maximum.accumulate(np.maximum(piece_tokens(pieces.starts, pieces.ends, words), 0))
        window = pieces.windows[0]
        edges = np.flatnonzero(np.diff(place, prepend=-1, append=len(words) + 1)) + window.first
        of_token = {
            token: range(low, high)
            for token, (low, high) in zip(
                np.unique(place).tolist(), itertools.pairwise(edges.tolist()), strict=True
            )
        }
        moments = []
        for start, end in turn.spans:
            inside = range(*np.searchsorted(first, [start, end]))
            moments.append(_weighted([of_token[t] for t in inside if t in of_token]))
        open_tokens = candidates(turn.text, words)
        begins = [_weighted([of_token[t]] if t in of_token else []) for t, _ in open_tokens]
        starts = {start for start, _ in turn.spans}
        found.append(
            Example(
                window,
                tuple(moments),
                tuple(begins),
                tuple(line_break for _, line_break in open_tokens),
                tuple(words[t][1] in starts for t, _ in open_tokens),
            )
        )
    return found


def _weighted(groups: Sequence[range]) -> Shares:
    """The pieces of some tokens, each token weighing alike; nothing for no tokens."""
    pieces = [piece for group in groups for piece in group]
    return pieces, [1 / len(group) / len(groups) for group in groups for _ in group]


def make_batch(examples: Sequence[Example], *, padding: int, device: torch.device) -> Batch:
    """Batches come in few shapes (rows and columns of padding are added), since a CPU compiles its kernels
    for every new one."""
    parts = pad([example.window for example in examples], padding=padding)
    rows, longest = parts[0].shape
    longest += -longest % ROUND
    filling = ((0, -rows % ROUND), (0, longest - parts[0].shape[1]))
    ids, mask, kinds = (
        torch.from_numpy(np.pad(part, filling, constant_values=value)).to(device)
        for part, value in zip(parts, (padding, 0, 0), strict=True)
    )
    return Batch(
        ids,
        mask,
        kinds,
        moments=_pool([example.moments for example in examples], longest, device),
        begins=_pool([example.begins for example in examples], longest, device),
        line_breaks=_flags([example.line_breaks for example in examples], device),
        starts=_flags([example.starts for example in examples], device),
    )


def _pool(examples: Sequence[Sequence[Shares]], longest: int, device: torch.device) -> Pool:
    rows: list[int] = []
    places: list[int] = []
    weights: list[float] = []
    size = 0
    for i, sums in enumerate(examples):
        for pieces, shares in sums:
            rows += [piece + i * longest for piece in pieces]
            places += [size] * len(pieces)
            weights += shares
            size += 1
    return Pool(
        torch.tensor(rows, dtype=torch.long, device=device),
        torch.tensor(places, dtype=torch.long, device=device),
        torch.tensor(weights, dtype=torch.float32, device=device),
        size,
    )


def _flags(examples: Sequence[Sequence[bool]], device: torch.device) -> Tensor:
    return torch.tensor([float(flag) for flags in examples for flag in flags], device=device)
