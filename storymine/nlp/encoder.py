"""Text to vectors: the Encoder protocol, and the small Dutch transformer that ships, run by ONNX Runtime."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load_file
from tokenizers import Tokenizer

from storymine.errors import ModelError
from storymine.nlp.passage import Passage, clean
from storymine.nlp.pieces import Pieces, Window, batches, owned, pad, split

Vectors = NDArray[np.float32]
Look = Callable[[Sequence[Window]], Vectors]
"""The states of the pieces that some windows of like length answer for, one window after the other, (pieces,
width)."""

MOST_PIECES = 256
"""Pieces that the transformer is given at once; larger batches leave the processor's cache."""

SLOWER = ("SkipLayerNormFusion",)
"""What ONNX Runtime is not to do to the graph: its sum and layer normalisation in one take five times as long
as one after the other (1.32, AMD EPYC), a fifth of the whole transformer."""


@dataclass(frozen=True, slots=True)
class States:
    """What an encoder sees in a text: `states` (pieces, width); piece i stands on characters starts[i] to
    ends[i]."""

    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    states: Vectors


class Encoder(Protocol):
    """A transformer: sees every piece of a text in its surroundings, and gives texts a place in a space."""

    @property
    def width(self) -> int:
        """Numbers in a state."""
        ...

    def read(self, passages: Sequence[Passage]) -> list[States]:
        """The states of every passage, in order; offsets are characters of `passage.text`."""
        ...

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors, float32 of shape (n, d); a text without words gets the zero vector."""
        ...


def read_windows(
    pieces: Sequence[Pieces], look: Look, *, width: int, most: int = MOST_PIECES
) -> list[States]:
    """The states of texts in pieces: every window is looked at once, and its states put where they belong."""
    windows = [(text, window) for text, one in enumerate(pieces) for window in one.windows]
    states = [np.zeros((len(one.starts), width), np.float32) for one in pieces]
    alone = [window for _, window in windows]
    for batch in batches(alone, most_pieces=most):
        seen = look([alone[i] for i in batch])
        first = 0
        for text, window in (windows[i] for i in batch):
            many = window.last - window.first
            states[text][window.place : window.place + many] = seen[first : first + many]
            first += many
    return [States(one.starts, one.ends, seen) for one, seen in zip(pieces, states, strict=True)]


def means(states: Sequence[States], *, width: int) -> Vectors:
    """The mean state of each text, (n, width); zeros for a text without pieces."""
    found = np.zeros((len(states), width), np.float32)
    for row, one in enumerate(states):
        if len(one.states):
            found[row] = one.states.mean(0)
    return found


def unit(vectors: Vectors) -> Vectors:
    """The vectors scaled to length one; zeros stay."""
    norms = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(norms, 1e-12), np.float32)


@dataclass(frozen=True)
class OnnxEncoder:
    """A transformer as an ONNX graph (ids, mask, kinds, own -> last states, first states) on one core.

    `project` (2 * width, d) and `bias` (d,) turn the means of both into a sentence vector.
    """

    tokenizer: Tokenizer
    session: Any
    project: Vectors
    bias: Vectors
    longest: int

    @property
    def width(self) -> int:
        return len(self.project) // 2

    @classmethod
    def load(cls, folder: Path) -> OnnxEncoder:
        """From encoder.json, encoder.onnx, encoder.safetensors and tokenizer.json.

        Raises ModelError, naming the folder, when one is missing or unusable.
        """
        try:
            arrays = load_file(folder / "encoder.safetensors")
            longest = json.loads((folder / "encoder.json").read_text(encoding="utf-8"))["longest"]
            session = open_graph((folder / "encoder.onnx").read_bytes())
            tokenizer = load_tokenizer(folder / "tokenizer.json")
            project, bias = arrays["project"].astype(np.float32), arrays["bias"].astype(np.float32)
        except (OSError, KeyError, ValueError, SafetensorError, RuntimeError) as error:
            raise ModelError(f"the encoder in {folder} cannot be used: {error}") from error
        except Exception as error:  # ONNX Runtime has an exception class of its own for every status
            if type(error).__module__.startswith("onnxruntime"):
                raise ModelError(f"{folder / 'encoder.onnx'} cannot be used: {error}") from error
            raise
        return cls(tokenizer, session, project, bias, longest)

    def read(self, passages: Sequence[Passage]) -> list[States]:
        pieces = self._split([(passage.readable, passage.surroundings) for passage in passages])
        return read_windows(pieces, lambda windows: self._look(windows, "states"), width=self.width)

    def encode(self, texts: Sequence[str]) -> Vectors:
        both = len(self.project)
        pieces = self._split([(clean(text), "") for text in texts])
        states = read_windows(pieces, lambda windows: self._look(windows, "states", "first"), width=both)
        hidden = means(states, width=both)
        vectors = unit(hidden @ self.project + self.bias)
        vectors[[not len(one.states) for one in states]] = 0
        return vectors

    def _split(self, texts: Sequence[tuple[str, str]]) -> list[Pieces]:
        return list(split(self.tokenizer, texts, longest=self.longest))

    def _look(self, windows: Sequence[Window], *outputs: str) -> Vectors:
        """The outputs side by side, (pieces, width of all together)."""
        ids, mask, kinds = pad(windows)
        inputs = {"ids": ids, "mask": mask, "kinds": kinds, "own": owned(windows)}
        return np.concatenate(self.session.run(list(outputs), inputs), axis=-1, dtype=np.float32)


def open_graph(graph: bytes) -> Any:
    """A session of ONNX Runtime that runs `graph` on one core."""
    onnxruntime = onnx_runtime()
    settings = onnxruntime.SessionOptions()
    settings.intra_op_num_threads = settings.inter_op_num_threads = 1
    settings.log_severity_level = 3
    return onnxruntime.InferenceSession(
        graph, settings, providers=["CPUExecutionProvider"], disabled_optimizers=SLOWER
    )


def load_tokenizer(path: Path) -> Tokenizer:
    """A tokenizer that neither truncates nor pads. Raises OSError when there is none."""
    if not path.is_file():
        raise FileNotFoundError(f"there is no {path}")
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def load_encoder(folder: Path) -> Encoder:
    """The encoder of a model folder: as its encoder.json says. Raises ModelError when it is unusable."""
    path = folder / "encoder.json"
    try:
        kind = json.loads(path.read_text(encoding="utf-8"))["kind"]
    except (OSError, ValueError, KeyError) as error:
        raise ModelError(f"{path} cannot be read: {error}") from error
    if kind == "onnx":
        return OnnxEncoder.load(folder)
    if kind == "hub":
        from storymine.nlp.hub import HubEncoder

        return HubEncoder.load(folder)
    raise ModelError(f"{path} names the kind {kind!r}; this version of storymine knows onnx and hub")


def onnx_runtime() -> Any:
    """ONNX Runtime, kept from reporting to its maker: since 1.29 its official packages do so on every system,
    with an id of the machine and hashes of the model, unless the environment forbids it before the import.
    """
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    import onnxruntime

    onnxruntime.disable_telemetry_events()  # as far as it goes where somebody imported it before
    return onnxruntime
