"""The student as it ships: an ONNX graph with 8-bit weights, Dutch only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import helper
from tokenizers import Tokenizer
from torch import Tensor, nn

from encoder_training.graph import Graph, Shape
from encoder_training.rounding import round_products
from encoder_training.student import Student
from storymine.nlp.encoder import open_graph
from storymine.nlp.passage import Passage
from storymine.nlp.pieces import Window, batches, owned, pad, split

PIECES_AT_ONCE = 2048
ROWS = 30_000
"""Of what a product is given, at most: two gigabytes for all of them."""

Floats = NDArray[np.float32]


def export(
    student: Student, path: Path, tokenizer: Tokenizer, passages: Sequence[Passage], *, longest: int
) -> None:
    """Writes `path` (.onnx), whose products are rounded by what they are given when it reads `passages`."""
    arrays, shape = arrays_of(student), shape_of(student)
    pieces = split(tokenizer, [(one.readable, one.surroundings) for one in passages], longest=longest)
    seen = given(Graph(arrays, shape, {}), [window for one in pieces for window in one.windows])
    changed, rounded = round_products(arrays, seen, shape.layers)
    onnx.save(Graph(changed, shape, rounded).model(), path)


def given(graph: Graph, windows: Sequence[Window]) -> dict[str, Floats]:
    """What every product of the graph is given when it reads the windows, by name, (rows, in)."""
    model = graph.model()
    names = list(dict.fromkeys(graph.inputs.values()))
    outputs = {output.name for output in model.graph.output}
    model.graph.output.extend(
        helper.make_empty_tensor_value_info(name) for name in names if name not in outputs
    )
    session = open_graph(model.SerializeToString())
    seen: dict[str, list[Floats]] = {name: [] for name in names}
    rows = 0
    for batch in batches(windows, most_pieces=PIECES_AT_ONCE):
        ids, mask, kinds = pad([windows[i] for i in batch])
        inputs = {"ids": ids, "mask": mask, "kinds": kinds, "own": owned([windows[i] for i in batch])}
        for name, states in zip(names, session.run(names, inputs), strict=True):
            seen[name].append(states if states.ndim == 2 else states[mask > 0])
        rows += int(mask.sum())
    every = max(1, rows // ROWS)
    return {name: np.concatenate(seen[states])[::every] for name, states in graph.inputs.items()}


def shape_of(student: Student) -> Shape:
    config = student.body.config
    return Shape(len(student.body.encoder.layer), config.num_attention_heads, float(config.layer_norm_eps))


def arrays_of(student: Student) -> dict[str, NDArray]:
    """The student's arrays by the names of graph.Graph; query, key and value are one matrix, the
    query already divided as attention would."""
    table = _array(student.dutch.weight)
    scale = np.maximum(np.abs(table).max(1, keepdims=True), 1e-8) / 127
    embeddings = student.body.embeddings
    found: dict[str, NDArray] = {
        "table": np.round(table / scale).astype(np.int8),
        "scale": scale,
        "places.weight": _array(embeddings.position_embeddings.weight),
        "kinds.weight": _array(embeddings.token_type_embeddings.weight),
        **_named("norm", embeddings.LayerNorm),
    }
    size = table.shape[1] // student.body.config.num_attention_heads
    for number, layer in enumerate(student.body.encoder.layer):
        own, after = layer.attention.self, layer.attention.output
        parts = [_linear(part) for part in (own.query, own.key, own.value)]
        parts[0] = {name: array * np.float32(size**-0.5) for name, array in parts[0].items()}
        here = f"layers.{number}"
        found |= {
            f"{here}.look.{name}": np.concatenate([p[name] for p in parts], axis=-1) for name in parts[0]
        }
        matrices = {"mix": after.dense, "grow": layer.intermediate.dense, "shrink": layer.output.dense}
        for name, linear in matrices.items():
            found |= {f"{here}.{name}.{part}": array for part, array in _linear(linear).items()}
        found |= _named(f"{here}.mix_norm", after.LayerNorm) | _named(f"{here}.norm", layer.output.LayerNorm)
    return found


def _named(name: str, norm: nn.LayerNorm) -> Mapping[str, Floats]:
    return {f"{name}.weight": _array(norm.weight), f"{name}.bias": _array(norm.bias)}


def _linear(linear: nn.Linear) -> dict[str, Floats]:
    """Its weights (in, out) and bias (out,)."""
    return {"weight": _array(linear.weight).T, "bias": _array(linear.bias)}


def _array(tensor: Tensor) -> Floats:
    return np.asarray(tensor.detach().numpy(), np.float32)
