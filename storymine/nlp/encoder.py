"""Text to vectors: the Encoder protocol, and the static sub-word encoder that ships."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load_file
from tokenizers import Tokenizer

from storymine.errors import ModelError
from storymine.nlp.encodable import encodable

Vectors = NDArray[np.float32]

_PLACEHOLDER = re.compile(r"\[[A-Z]{2,20}-\d+\]|https?://\S+|www\.\S+|<at_user>|@\w+")
_SPACES = re.compile(r"\s+")


class Encoder(Protocol):
    """Anything that gives texts a place in a space of `width` dimensions where what means the same lies
    close."""

    @property
    def width(self) -> int: ...

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors, float32 of shape (len(texts), width); a text without words gets the zero vector."""
        ...


def clean(text: str) -> str:
    """The text without what says nothing about its meaning: placeholders of redaction, addresses, user names.

    >>> clean("Bel [NAAM-1] terug, @zoemtel")
    'Bel terug,'
    """
    return _SPACES.sub(" ", _PLACEHOLDER.sub(" ", encodable(text))).strip()


@dataclass(frozen=True)
class StaticEncoder:
    """Sums the vectors of a text's sub-word pieces and scales to unit length; no attention, no order, very
    fast.

    `table` is float32 of shape (pieces, width).
    """

    tokenizer: Tokenizer
    table: Vectors

    @property
    def width(self) -> int:
        return int(self.table.shape[1])

    @classmethod
    def load(cls, folder: Path) -> StaticEncoder:
        """From `tokenizer.json` and `encoder.safetensors`.

        Raises ModelError, naming the file, when one is unusable.
        """
        weights, vocabulary = folder / "encoder.safetensors", folder / "tokenizer.json"
        try:
            arrays = load_file(weights)
            table = arrays["table"].astype(np.float32) * arrays["scale"][:, None]
        except (OSError, KeyError, SafetensorError) as error:
            raise ModelError(f"encoder weights {weights} cannot be read: {error}") from error
        if not vocabulary.is_file():
            raise ModelError(f"model folder {folder} has no tokenizer.json")
        return cls(tokenizer=Tokenizer.from_file(str(vocabulary)), table=table)

    def encode(self, texts: Sequence[str]) -> Vectors:
        vectors = np.zeros((len(texts), self.width), np.float32)
        ids = [encoding.ids for encoding in self.tokenizer.encode_batch_fast([clean(text) for text in texts])]
        filled = [i for i, row in enumerate(ids) if row]
        if not filled:
            return vectors
        lengths = np.array([len(ids[i]) for i in filled])
        starts = np.concatenate([[0], np.cumsum(lengths)[:-1]])
        flat = np.concatenate([np.asarray(ids[i], np.int64) for i in filled])
        vectors[filled] = np.add.reduceat(self.table[flat], starts, axis=0)
        norms = np.linalg.norm(vectors, axis=1, keepdims=True)
        return np.asarray(vectors / np.maximum(norms, 1e-12), np.float32)


def load_encoder(folder: Path) -> Encoder:
    """The encoder of a model folder. Raises ModelError when it is unusable."""
    return StaticEncoder.load(folder)
