"""The reader in a model folder, as it was before it became an 8-bit ONNX graph: to go on training from."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper
from safetensors.numpy import load_file
from torch import nn

from encoder_training.graph import PRODUCTS
from encoder_training.reader import new_reader
from encoder_training.student import Student
from encoder_training.teacher import load_teacher
from storymine.nlp.cutter_file import load_cutter
from storymine.nlp.folder import ModelFolder, load_heads
from storymine.nlp.scheme import Head
from storymine.nlp.tune import Reader

Floats = NDArray[np.float32]


def load_shipped(folder: ModelFolder, heads: Sequence[Head]) -> Reader:
    """The reader of a model that scripts/train_embedded wrote, but for what 8 bits lost.

    Raises ValueError where its labels are not those of `heads`.
    """
    student = load_student(folder)
    reader = new_reader(student, heads)
    width = student.dutch.embedding_dim
    shipped, look = load_heads(folder, width=width), load_cutter(folder, width=width).look
    if shipped.heads != tuple(heads):
        raise ValueError(f"{folder.root} has other labels than the corpus: train from the encoder instead")
    _put(reader.labels, shipped.weights.T, shipped.bias)
    _put(reader.begins, np.append(look.begins, look.line_break)[None], -look.likely[None])
    return reader


def load_student(folder: ModelFolder) -> Student:
    """The encoder of such a model, but for what 8 bits lost."""
    graph = onnx.load(folder.root / "encoder.onnx").graph
    arrays = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    student = _student(arrays)
    projection = load_file(folder.root / "encoder.safetensors")
    _put(student.project, projection["project"].T, projection["bias"])
    return student


def _student(arrays: dict[str, Floats]) -> Student:
    layers = sum(name.endswith(".look.weight") for name in arrays)
    student = Student(load_teacher()[0], arrays["table"] * arrays["scale"], range(layers))
    embeddings = student.body.embeddings
    _put(embeddings.LayerNorm, arrays["norm.weight"], arrays["norm.bias"])
    with torch.no_grad():
        embeddings.position_embeddings.weight.copy_(torch.from_numpy(arrays["places.weight"].copy()))
        embeddings.token_type_embeddings.weight.copy_(torch.from_numpy(arrays["kinds.weight"].copy()))
    for number, layer in enumerate(student.body.encoder.layer):
        here = f"layers.{number}."
        matrices = {name: _matrix(arrays, here + name) for name in PRODUCTS}
        own, after = layer.attention.self, layer.attention.output
        heads = student.body.config.num_attention_heads
        undivided = (student.dutch.embedding_dim // heads) ** 0.5
        parts = zip(
            (own.query, own.key, own.value),
            np.split(matrices["look"], 3, axis=1),
            np.split(arrays[here + "look.bias"], 3),
            (undivided, 1.0, 1.0),
            strict=True,
        )
        for linear, weights, bias, factor in parts:
            _put(linear, weights.T * factor, bias * factor)
        for name, linear in (
            ("mix", after.dense),
            ("grow", layer.intermediate.dense),
            ("shrink", layer.output.dense),
        ):
            _put(linear, matrices[name].T, arrays[f"{here}{name}.bias"])
        for name, norm in (("mix_norm", after.LayerNorm), ("norm", layer.output.LayerNorm)):
            _put(norm, arrays[f"{here}{name}.weight"], arrays[f"{here}{name}.bias"])
    return student


def _matrix(arrays: dict[str, Floats], product: str) -> Floats:
    """What a product of 8-bit numbers multiplies by, (in, out)."""
    whole = arrays[f"{product}.weight"].astype(np.float32) * arrays[f"{product}.scale"]
    smooth = arrays.get(f"{product}.smooth")
    return whole if smooth is None else smooth[:, None] * whole


def _put(module: nn.Linear | nn.LayerNorm, weight: NDArray, bias: NDArray) -> None:
    with torch.no_grad():
        module.weight.copy_(torch.from_numpy(np.array(weight, np.float32)))
        module.bias.copy_(torch.from_numpy(np.array(bias, np.float32)))
