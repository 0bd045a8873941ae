"""Fixed ranges for the 8-bit activations of an exported encoder.

ONNX Runtime's dynamic quantisation takes one range for all texts of a batch, so what a text says would hang
on the texts it is read with (cosines of .98 to itself). With fixed ranges it is the same alone and together.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import helper, numpy_helper
from tokenizers import Tokenizer

from storymine.nlp.encoder import open_graph
from storymine.nlp.passage import Passage
from storymine.nlp.pieces import batches, pad, split
from storymine.nlp.training_set import LabelledTurn, as_spoken

TURNS = 4000
DYNAMIC = "DynamicQuantizeLinear"
STEPS = 255


def sample(turns: Sequence[LabelledTurn], *, seed: int) -> list[Passage]:
    """Passages to measure ranges on: turns as they were written, and as they are said."""
    chance = random.Random(seed)
    chosen = chance.sample(list(turns), min(TURNS, len(turns)))
    return [said.passage for turn in chosen for said in (turn, as_spoken(turn, chance))]


def fix_ranges(path: Path, tokenizer: Tokenizer, passages: Sequence[Passage], *, longest: int) -> None:
    """Rewrites the graph `path` (.onnx) so that every activation is rounded within the range it has over the
    passages."""
    model = onnx.load(path)
    ranges = _measure(model, tokenizer, passages, longest)
    nodes = []
    for node in model.graph.node:
        if node.op_type == DYNAMIC:
            rounded, scale, zero = node.output
            low, high = ranges[node.input[0]]
            step = np.float32((high - low) / STEPS)
            constants = {scale: np.array(step, np.float32), zero: np.array(round(-low / step), np.uint8)}
            model.graph.initializer.extend(
                numpy_helper.from_array(value, name) for name, value in constants.items()
            )
            node = helper.make_node("QuantizeLinear", [node.input[0], scale, zero], [rounded], node.name)
        nodes.append(node)
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    onnx.save(model, path)


def _measure(
    model: onnx.ModelProto, tokenizer: Tokenizer, passages: Sequence[Passage], longest: int
) -> dict[str, tuple[float, float]]:
    """The least (0 or below) and the greatest value of everything that is rounded, by name."""
    names = [node.input[0] for node in model.graph.node if node.op_type == DYNAMIC]
    session = _session_with(model, names)
    pieces = split(tokenizer, [(one.readable, one.surroundings) for one in passages], longest=longest)
    windows = [window for one in pieces for window in one.windows]
    least, most = np.zeros(len(names)), np.zeros(len(names))
    for batch in batches(windows, most_pieces=2048):
        ids, mask, kinds = pad([windows[i] for i in batch])
        seen = session.run(names, {"ids": ids, "mask": mask, "kinds": kinds})
        least = np.minimum(least, [states.min() for states in seen])
        most = np.maximum(most, [states.max() for states in seen])
    return {name: (low, high) for name, low, high in zip(names, least.tolist(), most.tolist(), strict=True)}


def _session_with(model: onnx.ModelProto, names: Sequence[str]) -> Any:
    """The graph with more outputs."""
    probe = onnx.ModelProto()
    probe.CopyFrom(model)
    known = {output.name for output in probe.graph.output}
    probe.graph.output.extend(
        helper.make_empty_tensor_value_info(name) for name in names if name not in known
    )
    return open_graph(probe.SerializeToString())
