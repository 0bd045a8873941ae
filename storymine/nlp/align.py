"""From an encoder's pieces to spaCy's tokens, and from tokens to moments: means, so that any encoder fits."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from storymine.nlp.encoder import States

Floats = NDArray[np.float32]
Token = tuple[str, int]
"""A token's text and the offset of its first character."""


def piece_tokens(
    starts: NDArray[np.int64], ends: NDArray[np.int64], tokens: Sequence[Token]
) -> NDArray[np.int64]:
    """The number of the token on which each piece ends, (pieces,).

    The last character decides: in many vocabularies a piece begins with the space before the word.
    """
    first = np.array([offset for _, offset in tokens], np.int64)
    return np.searchsorted(first, np.maximum(ends - 1, starts), side="right") - 1


def token_states(seen: States, tokens: Sequence[Token]) -> Floats:
    """The mean state of each token's pieces, (tokens, width); zeros for a token without any."""
    found = np.zeros((len(tokens), seen.states.shape[1]), np.float32)
    if not len(seen.states) or not tokens:
        return found
    place = np.maximum.accumulate(np.maximum(piece_tokens(seen.starts, seen.ends, tokens), 0))
    edges = np.flatnonzero(np.diff(place, prepend=-1))
    sums = np.add.reduceat(seen.states, edges, axis=0)
    counts = np.diff(np.append(edges, len(place)))
    found[place[edges]] = sums / counts[:, None]
    return found


def moment_states(tokens: Floats, filled: NDArray[np.bool_], moments: Sequence[tuple[int, int]]) -> Floats:
    """The mean over the `filled` tokens of each moment (first token, token after the last), (moments,
    width)."""
    sums = np.zeros((len(tokens) + 1, tokens.shape[1]), np.float32)
    np.cumsum(tokens, axis=0, out=sums[1:])
    counts = np.concatenate([[0], np.cumsum(filled)])
    bounds = np.array(moments, np.int64).reshape(-1, 2)
    many = np.maximum(counts[bounds[:, 1]] - counts[bounds[:, 0]], 1)
    return np.asarray((sums[bounds[:, 1]] - sums[bounds[:, 0]]) / many[:, None], np.float32)
