"""An encoder's products in 8 bits: what they are given, made even, within fixed ranges, and weights rounded
so that their errors cancel out.

Ranges are fixed, so that a text is read the same alone and among others. Weights take 7 of the 8 bits: two
products with 8-bit inputs then stay within the 16 bits in which processors without VNNI add them.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from encoder_training.graph import PRODUCTS, Rounded
from storymine.nlp.passage import Passage
from storymine.nlp.training_set import LabelledTurn, as_spoken

TURNS = 1000
MOST = 63
"""The largest weight; with 255 twice, 32,130 of the 32,767 that 16 bits hold."""
STEPS = 255
EVEN = 0.75
"""How much of the unevenness of what a product is given goes over to its weights.

On turns of the corpus, few of which the ranges were taken from, the cosine with the states of the 32-bit
encoder is .976 at .5, .997 at .75, .995 at 1, and .990 without (SmoothQuant, Xiao et al. 2023, calls it
alpha).
"""
NARROWER = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2)
DAMPING = 0.01

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]


def sample(turns: Sequence[LabelledTurn], *, seed: int) -> list[Passage]:
    """Passages to measure ranges on: turns as they were written, and as they are said."""
    chance = random.Random(seed)
    chosen = chance.sample(list(turns), min(TURNS, len(turns)))
    return [said.passage for turn in chosen for said in (turn, as_spoken(turn, chance))]


def round_products(
    arrays: Mapping[str, NDArray], seen: Mapping[str, Floats], layers: int
) -> tuple[dict[str, NDArray], dict[str, Rounded]]:
    """(arrays that go with them, products in 8 bits by name), from what each was given, (rows, in)."""
    changed, rounded = dict(arrays), {}
    for here in (f"layers.{number}" for number in range(layers)):
        # The values that are mixed come straight from `look`, which can give them evenly at no cost.
        mix, values = f"{here}.mix", slice(-arrays[f"{here}.mix.weight"].shape[0], None)
        even = evenness(seen[mix], changed[f"{mix}.weight"])
        for part in ("weight", "bias"):
            whole = changed[f"{here}.look.{part}"].copy()
            whole[..., values] /= even
            changed[f"{here}.look.{part}"] = whole
        for name in (f"{here}.{product}" for product in PRODUCTS):
            weights = changed[f"{name}.weight"]
            divisor = even if name == mix else evenness(seen[name], weights)
            smooth = None if name == mix else (1 / divisor).astype(np.float32)
            rounded[name] = round_product(seen[name] / divisor, weights * divisor[:, None], smooth)
    return changed, rounded


def evenness(states: Floats, weights: Floats) -> Floats:
    """What to divide each input by, and multiply its weights with, (in,); its geometric mean is 1."""
    spread = np.maximum(np.quantile(np.abs(states), 0.9999, axis=0), 1e-3)
    divisor = spread**EVEN / np.maximum(np.abs(weights).max(1), 1e-6) ** (1 - EVEN)
    return np.asarray(divisor / np.exp(np.log(divisor).mean()), np.float32)


def round_product(states: Floats, weights: Floats, smooth: Floats | None) -> Rounded:
    """`weights` (in, out) of 32 bits, as they multiply `states` (rows, in), in 8 bits."""
    low, high = _range(states[:: max(1, len(states) // 5000)], weights)
    step, zero = _step(low, high)
    eight, scale = round_weights(weights, states.T.astype(np.float64) @ states)
    return Rounded(eight, scale, step, zero, smooth)


def _step(low: float, high: float) -> tuple[float, int]:
    step = float(np.float32((high - low) / STEPS))
    return step, round(-low / step)


def _range(states: Floats, weights: Floats) -> tuple[float, float]:
    """The range within which rounding (and cutting off) the states changes their product least."""
    low, high = min(float(states.min()), 0.0), float(states.max())

    def change(bounds: tuple[float, float]) -> float:
        step, zero = _step(*bounds)
        rounded = (np.clip(np.round(states / step) + zero, 0, STEPS) - zero) * step
        return float((((rounded - states) @ weights) ** 2).sum())

    high = min(((low, high * part) for part in NARROWER), key=change)[1]
    low = min(((low * part, high) for part in NARROWER), key=change)[0]
    return low, high


def round_weights(weights: Floats, products: Doubles) -> tuple[NDArray[np.int8], Floats]:
    """(weights (in, out) in whole numbers, scale (out,)), each input's error made good by those after it.

    `products` (in, in) are the inputs' sums of squares and products. After GPTQ (Frantar et al. 2023).
    """
    order = np.argsort(-np.diag(products))
    left = weights[order].astype(np.float64)
    squares = products[np.ix_(order, order)] + DAMPING * np.diag(products).mean() * np.eye(len(order))
    scale = _scale(left, np.diag(squares))
    carry = np.linalg.cholesky(np.linalg.inv(squares)).T
    whole = np.zeros_like(left)
    for i in range(len(left)):
        whole[i] = np.clip(np.round(left[i] / scale), -MOST, MOST)
        error = (left[i] - whole[i] * scale) / carry[i, i]
        left[i + 1 :] -= np.outer(carry[i, i + 1 :], error)
    found = np.zeros_like(whole)
    found[order] = whole
    return found.astype(np.int8), scale.astype(np.float32)


def _scale(weights: Doubles, importance: Doubles) -> Doubles:
    """For each output the scale at which plain rounding loses least: large weights may be cut off."""

    def loss(scale: Doubles) -> Doubles:
        rounded = np.clip(np.round(weights / scale), -MOST, MOST) * scale
        return np.asarray(((weights - rounded) ** 2 * importance[:, None]).sum(0))

    whole = np.maximum(np.abs(weights).max(0), 1e-12) / MOST
    tried = [whole * part for part in (1.0, 0.9, 0.8)]
    best = np.argmin([loss(scale) for scale in tried], axis=0)
    return np.asarray(np.choose(best, tried))
