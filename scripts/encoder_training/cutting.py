"""Fits what cuts moments (storymine.nlp.boundaries) on what an encoder sees in labelled turns."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn
from torch.nn import functional

from storymine.nlp.align import token_states
from storymine.nlp.beginnings import Look, Seen, candidates, features, is_bare
from storymine.nlp.boundaries import FARTHEST, Cutter, Network, contrast
from storymine.nlp.encoder import Encoder
from storymine.nlp.held_out import best_threshold, count, starts_at_punctuation
from storymine.nlp.language import tokens
from storymine.nlp.training_set import LabelledTurn, as_spoken

HIDDEN, DROPOUT = 128, 0.3
EPOCHS, ROWS, RATE = 10, 1024, 2e-3
TURNS = 256
VIEWS = {"said": "turns as written", "spoken": "lower case, mostly without punctuation"}

Floats = NDArray[np.float32]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Beginnings:
    """Every candidate of some turns: its features, what "maar" adds, whether its text is bare, whether a
    moment begins there, and whether one would by punctuation alone."""

    features: Floats
    contrasts: Floats
    bare: Flags
    starts: Flags
    punctuation: Flags


def look_at(turns: Sequence[LabelledTurn], encoder: Encoder, look: Look) -> Beginnings:
    """What the cutter is to learn from."""
    found = [_look_at(turns[first : first + TURNS], encoder, look) for first in range(0, len(turns), TURNS)]
    return Beginnings(*(np.concatenate(column) for column in zip(*found, strict=True)))


def _look_at(turns: Sequence[LabelledTurn], encoder: Encoder, look: Look) -> tuple[NDArray, ...]:
    batch, starts, bare, punctuation, contrasts = [], [], [], [], []
    for turn, states in zip(turns, encoder.read([turn.passage for turn in turns]), strict=True):
        words = tokens(turn.text)
        batch.append(Seen(turn.text, words, token_states(states, words)))
    found = [candidates(seen.text, seen.tokens) for seen in batch]
    for turn, seen, one in zip(turns, batch, found, strict=True):
        firsts = set(np.searchsorted([at for _, at in seen.tokens], [at for at, _ in turn.spans]).tolist())
        starts += [i in firsts for i, _ in one]
        bare += [is_bare(seen.text)] * len(one)
        contrasts += [contrast(seen.tokens[i][0]) for i, _ in one]
        punctuation.append(starts_at_punctuation(turn))
    return (
        features(batch, found, look),
        np.array(contrasts, np.float32),
        np.array(bare, bool),
        np.array(starts, bool),
        np.concatenate(punctuation),
    )


def fit_network(rows: Floats, starts: Flags, *, seed: int) -> Network:
    """A network that tells where moments begin: log loss, AdamW, dropout."""
    torch.manual_seed(seed)
    mean, spread = rows.mean(0), rows.std(0) + 1e-3
    x = torch.from_numpy(np.clip((rows - mean) / spread, -FARTHEST, FARTHEST))
    gold = torch.from_numpy(starts.astype(np.float32))
    width = rows.shape[1]
    drop = nn.Dropout(DROPOUT)
    hidden, out, straight = nn.Linear(width, HIDDEN), nn.Linear(HIDDEN, 1, bias=False), nn.Linear(width, 1)
    learned = [p for part in (hidden, out, straight) for p in part.parameters()]
    optimiser = torch.optim.AdamW(learned, lr=RATE, weight_decay=1e-3)
    steps = EPOCHS * -(-len(x) // ROWS)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: 1 - 0.97 * step / steps)
    for _ in range(EPOCHS):
        for part in torch.randperm(len(x)).split(ROWS):
            said = out(drop(functional.relu(hidden(x[part])))) + straight(x[part])
            loss = functional.binary_cross_entropy_with_logits(said[:, 0], gold[part])
            optimiser.zero_grad()
            torch.autograd.backward(loss)
            optimiser.step()
            schedule.step()

    def array(weights: torch.Tensor) -> Floats:
        return weights.detach().numpy().T.copy()

    return Network(
        mean,
        spread,
        array(hidden.weight),
        array(hidden.bias),
        array(out.weight)[:, 0],
        array(straight.weight)[:, 0],
        array(straight.bias),
    )


def fit_cutter(
    turns: Sequence[LabelledTurn],
    aside: Sequence[Sequence[LabelledTurn]],
    encoder: Encoder,
    look: Look,
    *,
    seed: int,
    report: Callable[[str], None],
) -> tuple[Cutter, dict[str, dict[str, float]]]:
    """A cutter taught by `turns`, its thresholds by the sectors aside; and F1 of the beginnings there by
    view, each with thresholds from the other sectors, and of cutting at punctuation."""
    seen = [look_at(view, encoder, look) for view in _views(turns, seed).values()]
    report(f"{sum(len(part.starts) for part in seen)} places where a moment may begin")
    rows, starts = (np.concatenate([getattr(part, name) for part in seen]) for name in ("features", "starts"))
    network = fit_network(rows, starts, seed=seed)
    sectors = [
        {view: look_at(said, encoder, look) for view, said in _views(sector, seed).items()}
        for sector in aside
    ]
    sums = [
        {view: network(part.features) + part.contrasts for view, part in sector.items()} for sector in sectors
    ]
    figures = {}
    for view, title in VIEWS.items():
        found = []
        for number, sector in enumerate(sectors):
            others = [other for other in range(len(sectors)) if other != number]
            threshold, bare = _thresholds([sectors[i] for i in others], [sums[i] for i in others])
            found.append(sums[number][view] > np.where(sector[view].bare, bare, threshold))
        parts = [sector[view] for sector in sectors]
        gold, plain, has_none = (
            np.concatenate([getattr(part, name) for part in parts])
            for name in ("starts", "punctuation", "bare")
        )
        cut = np.concatenate(found)
        figures[title] = {
            name: round(count(said[rows], gold[rows]).f1, 4)
            for name, said, rows in (
                ("f1", cut, slice(None)),
                ("f1_punctuated", cut, ~has_none),
                ("f1_bare", cut, has_none),
                ("punctuation", plain, slice(None)),
            )
        }
    return Cutter(look, network, *_thresholds(sectors, sums)), figures


def _views(turns: Sequence[LabelledTurn], seed: int) -> dict[str, list[LabelledTurn]]:
    """The turns as they were said, and as speech recognition gives them."""
    chance = random.Random(seed)
    return {"said": list(turns), "spoken": [as_spoken(turn, chance) for turn in turns]}


def _thresholds(
    sectors: Sequence[dict[str, Beginnings]], sums: Sequence[dict[str, Floats]]
) -> tuple[float, float]:
    """Where F1 is best in texts with punctuation, as they were written, and in those without, both views."""

    def best(views: Sequence[str], *, bare: bool) -> float:
        chosen = [
            (said[view][sector[view].bare == bare], sector[view].starts[sector[view].bare == bare])
            for sector, said in zip(sectors, sums, strict=True)
            for view in views
        ]
        logits, starts = (np.concatenate(column) for column in zip(*chosen, strict=True))
        return float(best_threshold(logits, starts))

    return best(["said"], bare=False), best(list(VIEWS), bare=True)
