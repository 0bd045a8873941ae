"""The student as it ships: an ONNX graph with 8-bit weights, Dutch only."""

from __future__ import annotations

import tempfile
from pathlib import Path

import torch
from onnx import TensorProto
from torch import Tensor, nn
from torch.nn import functional

from encoder_training.student import Student
from storymine.nlp.encoder import SLOWER, onnx_runtime

OPSET = 17


class Shipped(nn.Module):
    """The student without its English half, written out plainly.

    The embedding table has one scale a row: a quantiser would give it a single one.
    """

    def __init__(self, student: Student) -> None:
        super().__init__()
        table = student.dutch.weight.detach()
        scale = table.abs().amax(dim=1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("table", torch.round(table / scale).to(torch.int8))
        self.register_buffer("scale", scale)
        self.places = student.body.embeddings.position_embeddings
        self.kinds = student.body.embeddings.token_type_embeddings
        self.norm = student.body.embeddings.LayerNorm
        self.heads = student.body.config.num_attention_heads
        self.width = table.shape[1]
        self.layers = nn.ModuleList(self._plain(layer) for layer in student.body.encoder.layer)

    def _plain(self, layer: nn.Module) -> nn.ModuleDict:
        """The layer's parts by plain names; query (already divided), key and value in one matrix."""
        own, after, size = layer.attention.self, layer.attention.output, self.width // self.heads
        together = nn.Linear(self.width, 3 * self.width)
        weights = [own.query.weight * size**-0.5, own.key.weight, own.value.weight]
        biases = [own.query.bias * size**-0.5, own.key.bias, own.value.bias]
        together.weight = nn.Parameter(torch.cat(weights).detach())
        together.bias = nn.Parameter(torch.cat(biases).detach())
        return nn.ModuleDict(
            {
                "look": together,
                "mix": after.dense,
                "mix_norm": after.LayerNorm,
                "grow": layer.intermediate.dense,
                "shrink": layer.output.dense,
                "norm": layer.output.LayerNorm,
            }
        )

    def forward(self, ids: Tensor, mask: Tensor, kinds: Tensor) -> tuple[Tensor, Tensor]:
        """The last states and the first, (texts, longest, width) each."""
        states = self.table[ids].float() * self.scale[ids]
        states = first = self.norm(states + self.kinds(kinds) + self.places.weight[: ids.shape[1]])
        hidden_from = (1.0 - mask[:, None, None, :].float()) * -10_000.0
        for layer in self.layers:
            states = self._layer(layer, states, hidden_from)
        return states, first

    def _layer(self, layer: nn.ModuleDict, states: Tensor, hidden_from: Tensor) -> Tensor:
        texts, length = states.shape[:2]
        seen = layer["look"](states).view(texts, length, 3, self.heads, self.width // self.heads)
        query, key, value = seen.permute(2, 0, 3, 1, 4).unbind(0)
        scores = query @ key.transpose(-1, -2) + hidden_from
        mixed = (torch.softmax(scores, dim=-1) @ value).permute(0, 2, 1, 3).reshape(texts, length, self.width)
        states = layer["mix_norm"](layer["mix"](mixed) + states)
        grown = functional.gelu(layer["grow"](states))
        return layer["norm"](layer["shrink"](grown) + states)


def export(student: Student, path: Path) -> None:
    """Writes `path` (.onnx): ids, mask, kinds (int64, texts x longest) to states and first (float32, texts x
    longest x width)."""
    onnxruntime = onnx_runtime()
    from onnxruntime.quantization import QuantType, quantize_dynamic

    shipped = Shipped(student.eval()).eval()
    ids = torch.ones(2, 7, dtype=torch.long)
    axes = {name: {0: "texts", 1: "length"} for name in ("ids", "mask", "kinds", "states", "first")}
    with tempfile.TemporaryDirectory() as folder:
        plain, fused = Path(folder) / "plain.onnx", Path(folder) / "fused.onnx"
        with torch.inference_mode():
            torch.onnx.export(
                shipped,
                (ids, torch.ones_like(ids), torch.zeros_like(ids)),
                str(plain),
                input_names=["ids", "mask", "kinds"],
                output_names=["states", "first"],
                dynamic_axes=axes,
                opset_version=OPSET,
                dynamo=False,
            )
        settings = onnxruntime.SessionOptions()
        settings.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
        settings.optimized_model_filepath = str(fused)
        onnxruntime.InferenceSession(
            str(plain), settings, providers=["CPUExecutionProvider"], disabled_optimizers=SLOWER
        )
        quantize_dynamic(
            fused,
            path,
            weight_type=QuantType.QInt8,
            per_channel=True,
            op_types_to_quantize=["MatMul"],
            extra_options={"DefaultTensorType": TensorProto.FLOAT, "MatMulConstBOnly": True},
        )
