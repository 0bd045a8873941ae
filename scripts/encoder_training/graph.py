"""The encoder as an ONNX graph: with 32-bit products to see what they are given, with 8-bit ones to ship."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import NodeProto, TensorProto, helper, numpy_helper

OPSET = 17
IR_VERSION = 8
CONTRIBUTED = "com.microsoft"
"""ONNX Runtime's own operators: attention, and products of 8-bit numbers that give floats at once."""
PRODUCTS = ("look", "mix", "grow", "shrink")
"""Of every layer, in the order in which it multiplies by them; `look` makes query, key and value together."""

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Rounded:
    """A product in 8 bits: inputs times `smooth` (in,), if any, become `step` * (0...255 - `zero`) and are
    multiplied by `weights` (in, out) * `scale` (out,)."""

    weights: NDArray[np.int8]
    scale: Floats
    step: float
    zero: int
    smooth: Floats | None = None


@dataclass(frozen=True, slots=True)
class Shape:
    """What the arrays do not say of themselves."""

    layers: int
    heads: int
    epsilon: float


class Graph:
    """A graph in the making: nodes in order, constants by name."""

    def __init__(self, arrays: Mapping[str, NDArray], shape: Shape, rounded: Mapping[str, Rounded]) -> None:
        self.arrays, self.shape, self.rounded = arrays, shape, rounded
        self.nodes: list[NodeProto] = []
        self.constants: dict[str, NDArray] = {}
        self.inputs: dict[str, str] = {}
        """What every product is given, by its name."""

    def add(self, kind: str, inputs: Sequence[str], output: str, **settings: object) -> str:
        """A node with one output, which is given back; names of arrays become constants."""
        self.split(kind, inputs, [output], **settings)
        return output

    def split(self, kind: str, inputs: Sequence[str], outputs: Sequence[str], **settings: object) -> None:
        self.constants |= {name: self.arrays[name] for name in inputs if name in self.arrays}
        self.nodes.append(helper.make_node(kind, inputs, outputs, outputs[0], **settings))

    def constant(self, name: str, value: NDArray) -> str:
        self.constants[name] = value
        return name

    def numbers(self, name: str, *values: int) -> str:
        return self.constant(name, np.array(values, np.int64))

    def product(self, name: str, states: str, *, bias: bool = True) -> str:
        """States times the matrix `name`, with its bias."""
        self.inputs[name] = states
        biases = [f"{name}.bias"] if bias else []
        if name not in self.rounded:
            plain = self.add("MatMul", [states, f"{name}.weight"], f"{name}.product")
            return self.add("Add", [plain, *biases], name) if bias else plain
        one = self.rounded[name]
        if one.smooth is not None:
            smooth = self.constant(f"{name}.smooth", one.smooth)
            states = self.add("Mul", [states, smooth], f"{name}.smoothed")
        step = self.constant(f"{name}.step", np.array(one.step, np.float32))
        zero = self.constant(f"{name}.zero", np.array(one.zero, np.uint8))
        weights, scale = (
            self.constant(f"{name}.weight", one.weights),
            self.constant(f"{name}.scale", one.scale),
        )
        eight = self.add("QuantizeLinear", [states, step, zero], f"{name}.rounded")
        inputs = [eight, weights, step, scale, zero, "", *biases]
        self.nodes.append(helper.make_node("MatMulIntegerToFloat", inputs, [name], name, domain=CONTRIBUTED))
        self.constants |= {bias: self.arrays[bias] for bias in biases}
        return name

    def norm(self, name: str, states: str) -> str:
        inputs = [states, f"{name}.weight", f"{name}.bias"]
        return self.add("LayerNormalization", inputs, name, axis=-1, epsilon=self.shape.epsilon)

    def owned(self, states: str) -> str:
        """The rows of (texts, longest, width) at the places that are asked for, (own, width)."""
        width = self.arrays["norm.weight"].shape[0]
        flat = self.add("Reshape", [states, self.numbers("flat", -1, width)], f"{states}.flat")
        return self.add("Gather", [flat, "own"], f"{states}.own", axis=0)

    def embed(self) -> str:
        """The states before the first layer; the table is in 8 bits, with a scale a row."""
        whole = self.add(
            "Cast", [self.add("Gather", ["table", "ids"], "found")], "whole", to=TensorProto.FLOAT
        )
        words = self.add("Mul", [whole, self.add("Gather", ["scale", "ids"], "scales")], "words")
        kinds = self.add("Gather", ["kinds.weight", "kinds"], "segments")
        length = self.add(
            "Slice",
            [self.add("Shape", ["ids"], "shape"), self.numbers("second", 1), self.numbers("third", 2)],
            "length",
        )
        ends = [self.numbers("zero", 0), length, self.numbers("rows", 0)]
        places = self.add("Slice", ["places.weight", *ends], "places")
        return self.norm("norm", self.add("Add", [self.add("Add", [words, kinds], "said"), places], "sum"))

    def layer(self, number: int, states: str) -> str:
        here = f"layers.{number}"
        parts = [f"{here}.query", f"{here}.key", f"{here}.value"]
        self.split("Split", [self.product(f"{here}.look", states)], parts, axis=-1)
        attention = {"num_heads": self.shape.heads, "scale": 1.0, "domain": CONTRIBUTED}
        mixed = self.add("MultiHeadAttention", [*parts, "", "seen"], f"{here}.mixed", **attention)
        if number == self.shape.layers - 1:  # nobody asks for the other places of the last layer
            mixed, states = self.owned(mixed), self.owned(states)
        added = self.add("Add", [self.product(f"{here}.mix", mixed), states], f"{here}.mix_sum")
        states = self.norm(f"{here}.mix_norm", added)
        grown = self.product(f"{here}.grow", states, bias=False)
        grown = self.add("BiasGelu", [grown, f"{here}.grow.bias"], f"{here}.grown", domain=CONTRIBUTED)
        added = self.add("Add", [self.product(f"{here}.shrink", grown), states], f"{here}.sum")
        return self.norm(f"{here}.norm", added)

    def model(self) -> onnx.ModelProto:
        """ids, mask, kinds (texts, longest) and own (n), int64, to states and first (n, width), float32."""
        states = first = self.embed()
        self.add("Cast", ["mask"], "seen", to=TensorProto.INT32)
        for number in range(self.shape.layers):
            states = self.layer(number, states)
        outputs = {"states": states, "first": self.owned(first)}
        for name, made in outputs.items():
            self.add("Identity", [made], name)
        width = self.arrays["norm.weight"].shape[0]
        inputs = [
            helper.make_tensor_value_info(name, TensorProto.INT64, ["texts", "longest"])
            for name in ("ids", "mask", "kinds")
        ]
        graph = helper.make_graph(
            self.nodes,
            "encoder",
            [*inputs, helper.make_tensor_value_info("own", TensorProto.INT64, ["n"])],
            [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", width]) for name in outputs],
            [numpy_helper.from_array(np.ascontiguousarray(v), name) for name, v in self.constants.items()],
        )
        opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(CONTRIBUTED, 1)]
        return helper.make_model(
            graph, opset_imports=opsets, ir_version=IR_VERSION, producer_name="storymine"
        )
