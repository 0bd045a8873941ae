"""Fine-tunes a Hugging Face checkpoint together with its heads: `storymine train --fine-tune`."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from torch import Tensor, nn

from storymine.errors import InputError
from storymine.nlp.heads import Heads, by_head
from storymine.nlp.hub import HubEncoder, run
from storymine.nlp.known import known_labels
from storymine.nlp.scheme import HeadName, make_heads, targets
from storymine.nlp.train_heads import FEWEST, HeldOut, Trained, assign_folds, calibrated
from storymine.nlp.training_set import LabelledTurn, asked, varied
from storymine.nlp.tune import Reader, outputs, tune
from storymine.nlp.tune_batches import LONGEST, make_examples

EPOCHS = 4
RATE = 5e-5
PARTS = 5


class CheckpointBody(nn.Module):
    """A transformers model as a body."""

    def __init__(self, model: Any) -> None:
        super().__init__()
        self.model = model

    def forward(self, ids: Tensor, mask: Tensor, kinds: Tensor) -> Tensor:
        states: Tensor = run(self.model, ids, mask, kinds)
        return states


def tune_checkpoint(
    name: str | Path,
    turns: Sequence[LabelledTurn],
    folder: Path,
    *,
    seed: int = 0,
    report: Callable[[str], None] | None = None,
) -> Trained:
    """Trains body and heads on four fifths of the turns, calibrates and measures on the fifth kept apart.

    Whole groups are kept apart where there are PARTS or more, else whole stories. The trained checkpoint goes
    to `folder`/encoder. Raises InputError when the turns are too few, or all too long to learn from.
    """
    moments = asked(turns)
    heads = make_heads(moments, known_labels())
    if len(moments) < FEWEST or not heads:
        raise InputError(
            f"{len(moments)} labelled moments are too few to fine-tune on; give {FEWEST} or more"
        )
    encoder = HubEncoder.open(name)
    longest = min(LONGEST, encoder.longest)
    fits = [bool(one) for one in make_examples(turns, encoder.tokenizer, longest=longest)]
    if report and not all(fits):
        report(
            f"{fits.count(False)} of {len(turns)} turns are longer than {longest} word pieces:"
            " neither learned from nor measured on"
        )
    groups, stories = np.array([turn.group for turn in turns]), np.array([turn.story for turn in turns])
    parts = assign_folds(
        groups if len(np.unique(groups)) >= PARTS else stories, stories, seed=seed, most=PARTS
    )
    if len(np.unique(parts)) < 2:
        raise InputError("all turns are of one story, so none can be kept apart to measure on; give more")
    least = int(np.bincount(parts).argmin())
    reader = tune(
        Reader(CheckpointBody(encoder.model), heads, width=encoder.width).to(encoder.model.device),
        encoder.tokenizer,
        [turn for turn, part in zip(turns, parts, strict=True) if part != least],
        epochs=EPOCHS,
        rate=RATE,
        vary=varied,
        unknown=encoder.unknown,
        padding=encoder.padding,
        longest=longest,
        seed=seed,
        report=report,
    )
    checkpoint = folder / "encoder"
    reader.body.model.save_pretrained(checkpoint)  # type: ignore[union-attr, operator]
    encoder.wordpieces.save_pretrained(checkpoint)
    (folder / "encoder.json").write_text(
        json.dumps({"kind": "hub", "model": "encoder"}) + "\n", encoding="utf-8"
    )
    edges = np.cumsum([0, *(len(turn.moments) for turn in turns)])
    read = np.flatnonzero((parts == least) & fits).tolist()
    numbers = np.concatenate([np.zeros(0, np.int64), *(np.arange(edges[i], edges[i + 1]) for i in read)])
    logits = np.zeros((len(moments), sum(len(head.labels) for head in heads)), np.float32)
    logits[numbers] = outputs(
        reader, encoder.tokenizer, [turns[i] for i in read], padding=encoder.padding, longest=longest
    ).labels
    of_moments = np.repeat(stories, np.diff(edges))
    folds = assign_folds(of_moments, of_moments, seed=seed)
    held_out: dict[HeadName, HeldOut] = {}
    for head in heads:
        rows, hot = targets(head, moments)
        there = np.isin(rows, numbers)
        of_head = by_head(heads, logits)[head.name]
        held_out[head.name] = HeldOut(head, rows[there], of_head[rows[there]], hot[there], folds[rows[there]])
    weights, bias = (
        part.detach().float().cpu().numpy() for part in (reader.labels.weight.T, reader.labels.bias)
    )
    return Trained(Heads(heads, calibrated(held_out), weights, bias), held_out)
