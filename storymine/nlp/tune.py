"""Trains a transformer and its heads together on labelled turns (torch; extra "train").

Every head is linear over the mean state of a moment; a last one says for every token whether a moment begins
there. What is learnt here is what storymine.nlp.heads and storymine.nlp.boundaries compute.
"""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional

from storymine.errors import InputError
from storymine.nlp.scheme import Head, targets
from storymine.nlp.training_set import LabelledTurn, asked
from storymine.nlp.tune_batches import LONGEST, ROUND, Batch, Example, make_batch, make_examples

WEIGHTS = {"valence": 1.0, "emotion": 1.0, "driver": 1.0, "stage": 1.0}
"""How much each head's loss counts; the others count .5."""
BEGINNING = 4.0
"""How much more a token that begins a moment counts than one that does not."""
SMOOTHING = 0.05
WORDS_DROPPED = 0.06

Report = Callable[[str], None]
Extra = Callable[["Reader"], Tensor | None]
"""Another loss to learn from beside the labels, a new one at every call."""


class Reader(nn.Module):
    """A body with its heads: `labels` over moments, `begins` over tokens (and a line break before them)."""

    def __init__(self, body: nn.Module, heads: Sequence[Head], *, width: int) -> None:
        super().__init__()
        self.body = body
        self.heads = tuple(heads)
        self.labels = nn.Linear(width, sum(len(head.labels) for head in heads))
        self.begins = nn.Linear(width + 1, 1)
        nn.init.normal_(self.labels.weight, std=0.02)
        nn.init.zeros_(self.labels.bias)
        nn.init.constant_(self.begins.bias, -2.0)

    def forward(self, batch: Batch, *, dropout: float = 0.0) -> tuple[Tensor, Tensor]:
        """(logits of all heads (moments, labels), logits of beginning a moment (candidates,))."""
        states = self.body(batch.ids, batch.mask, batch.kinds).float()
        flat = states.reshape(-1, states.shape[-1])
        moments = batch.moments.pool(flat)
        begins = torch.cat([batch.begins.pool(flat), batch.line_breaks[:, None]], dim=1)
        return self.labels(functional.dropout(moments, dropout, self.training)), self.begins(begins)[:, 0]


def short_numbers(device: torch.device) -> torch.autocast:
    """Half as many bits where that is quicker; a processor that has to imitate bfloat16 is three times slower
    with it."""
    cpu = torch.cpu.get_capabilities()
    quick = device.type != "cpu" or any(cpu.get(name) for name in ("avx512_bf16", "amx_bf16", "bf16"))
    return torch.autocast(device.type, torch.bfloat16, enabled=quick)


def loss_of(reader: Reader, batch: Batch, turns: Sequence[LabelledTurn]) -> Tensor:
    outputs, begins = reader(batch, dropout=0.1)
    total = begin_loss(begins, batch.starts)
    first = 0
    moments = asked(turns)
    for head in reader.heads:
        rows, hot = targets(head, moments)
        logits = outputs[torch.from_numpy(rows).to(outputs.device), first : first + len(head.labels)]
        first += len(head.labels)
        if len(rows):
            total = total + WEIGHTS.get(head.name, 0.5) * head_loss(
                logits, torch.from_numpy(hot).to(outputs.device)
            )
    return total


def begin_loss(begins: Tensor, starts: Tensor) -> Tensor:
    """Few tokens begin a moment, so those count more; 0 for turns of one word."""
    if not len(begins):
        return begins.sum()
    rare = torch.tensor(BEGINNING, device=begins.device)
    return 2 * functional.binary_cross_entropy_with_logits(begins, starts, pos_weight=rare)


def head_loss(logits: Tensor, hot: Tensor) -> Tensor:
    """Cross entropy with soft gold; several labels that hold share what there is to give.

    On our corpus sigmoids a label learned the rare ones far more slowly.
    """
    shares = hot / hot.sum(1, keepdim=True).clamp(min=1)
    soft = shares * (1 - SMOOTHING) + SMOOTHING / hot.shape[1]
    return -(soft * functional.log_softmax(logits, dim=1)).sum(1).mean()


def tune(
    reader: Reader,
    tokenizer: Tokenizer,
    turns: Sequence[LabelledTurn],
    *,
    epochs: float,
    rate: float,
    vary: Callable[[LabelledTurn, random.Random], LabelledTurn],
    unknown: int,
    padding: int = 0,
    longest: int = LONGEST,
    extra: Extra | None = None,
    pieces: int = 2400,
    seed: int = 0,
    report: Report | None = None,
) -> Reader:
    """Trains `reader` in place and answers with the mean of its weights over the last part of the way.

    `rate` is the body's learning rate (heads: ten times), `vary` makes a new variation of a turn, `unknown`
    is the piece put where a word is dropped. Raises InputError when no turn fits into one window of `longest`
    pieces.
    """
    learned = make_examples(turns, tokenizer, longest=longest)
    fitting = [turn for turn, one in zip(turns, learned, strict=True) if one]
    if not fitting:
        raise InputError(
            f"none of {len(turns)} turns to learn from is of {longest} word pieces or fewer; cut them shorter"
        )
    chance = random.Random(seed)  # noqa: S311  augmentation, no secret
    torch.manual_seed(seed)
    device = reader.begins.weight.device
    own = {id(p) for part in (reader.labels, reader.begins) for p in part.parameters()}
    body = [p for p in reader.parameters() if p.requires_grad and id(p) not in own]
    optimiser = torch.optim.AdamW(
        [
            {"params": body, "lr": rate, "weight_decay": 0.01},
            {
                "params": [p for p in reader.parameters() if id(p) in own],
                "lr": rate * 10,
                "weight_decay": 0.1,
            },
        ],
        fused=True,
    )
    rates = [group["lr"] for group in optimiser.param_groups]
    mean = copy.deepcopy(reader).requires_grad_(False)
    total = epochs * sum(len(turn.text) / 4 + 12 for turn in fitting)
    done, blended, running = 0.0, 0, 0.0
    reader.train()
    for step, (varied, examples) in enumerate(_stream(turns, tokenizer, vary, chance, pieces, longest), 1):
        past = done / total
        if past >= 1:
            break
        factor = min(1.0, past / 0.06 + 0.02) * (1 - 0.95 * past)
        for group, at in zip(optimiser.param_groups, rates, strict=True):
            group["lr"] = at * factor
        batch = make_batch(examples, padding=padding, device=device)
        drop_words(batch, unknown)
        with short_numbers(device):
            loss = loss_of(reader, batch, varied)
            other = extra(reader) if extra else None
            whole = loss if other is None else loss + other
        torch.autograd.backward(whole)
        nn.utils.clip_grad_norm_(body, 1.0)
        optimiser.step()
        optimiser.zero_grad(set_to_none=True)
        if past > 0.4:
            blended += 1
            _blend(mean, reader, max(0.01, 1 / blended))
        running = loss.item() if step == 1 else 0.98 * running + 0.02 * loss.item()
        done += sum(len(turn.text) / 4 + 12 for turn in varied)
        if report and step % 50 == 0:
            report(f"step {step}, {past * epochs:.2f} epochs: loss {running:.3f}")
    return mean.eval()


def _rounded(length: int) -> int:
    return length + -length % ROUND


def drop_words(batch: Batch, unknown: int) -> None:
    """Puts `unknown` in the place of some pieces that moments rest on."""
    chosen = batch.moments.rows[torch.rand(batch.moments.rows.shape, device=batch.ids.device) < WORDS_DROPPED]
    batch.ids.view(-1)[chosen] = unknown


def _blend(mean: Reader, now: Reader, share: float) -> None:
    with torch.no_grad():
        for kept, new in zip(mean.parameters(), now.parameters(), strict=True):
            if new.requires_grad:
                kept.lerp_(new, share)


def _stream(
    turns: Sequence[LabelledTurn],
    tokenizer: Tokenizer,
    vary: Callable[[LabelledTurn, random.Random], LabelledTurn],
    chance: random.Random,
    most: int,
    longest: int,
) -> Iterator[tuple[list[LabelledTurn], list[Example]]]:
    """Batches without end: every turn once an epoch, each time another variation; like lengths together, in
    few shapes."""
    while True:
        order = list(turns)
        chance.shuffle(order)
        for first in range(0, len(order), 1024):
            part = [vary(turn, chance) for turn in order[first : first + 1024]]
            examples = make_examples(part, tokenizer, longest=longest)
            made = [(turn, one) for turn, one in zip(part, examples, strict=True) if one]
            made.sort(key=lambda pair: len(pair[1].window.ids))
            groups: list[list[tuple[LabelledTurn, Example]]] = [[]]
            for pair in made:
                if len(groups[-1]) >= max(1, most // _rounded(len(pair[1].window.ids)) // ROUND) * ROUND:
                    groups.append([])
                groups[-1].append(pair)
            chance.shuffle(groups)
            yield from (([turn for turn, _ in group], [one for _, one in group]) for group in groups if group)


@dataclass(frozen=True, slots=True)
class Outputs:
    """What a reader says of turns: `labels` (moments, labels of all heads) and, for every candidate token,
    `begins`.

    `turn` and `starts` say of each candidate whose it is, and whether a moment really begins there.
    """

    labels: NDArray[np.float32]
    begins: NDArray[np.float32]
    turn: NDArray[np.int64]
    starts: NDArray[np.bool_]


def outputs(
    reader: Reader,
    tokenizer: Tokenizer,
    turns: Sequence[LabelledTurn],
    *,
    padding: int = 0,
    longest: int = LONGEST,
    pieces: int = 2400,
) -> Outputs:
    """Outputs for every moment of the turns; zeros where a turn does not fit into one window of `longest`
    pieces."""
    examples = {i: one for i, one in enumerate(make_examples(turns, tokenizer, longest=longest)) if one}
    edges = np.cumsum([0, *(len(turn.moments) for turn in turns)])
    labels = np.zeros((int(edges[-1]), sum(len(head.labels) for head in reader.heads)), np.float32)
    begins: dict[int, NDArray[np.float32]] = {}
    order = sorted(examples, key=lambda i: len(examples[i].window.ids))
    device = reader.begins.weight.device
    reader.eval()
    with torch.inference_mode():
        while order:
            size = max(1, pieces // (len(examples[order[0]].window.ids) + 8))
            rows, order = order[:size], order[size:]
            batch = make_batch([examples[i] for i in rows], padding=padding, device=device)
            with short_numbers(device):
                said, begin = reader(batch)
            found, at = said.float().cpu().numpy(), begin.float().cpu().numpy()
            moment = token = 0
            for i in rows:
                here = examples[i]
                labels[edges[i] : edges[i + 1]] = found[moment : moment + len(here.moments)]
                begins[i] = at[token : token + len(here.begins)]
                moment, token = moment + len(here.moments), token + len(here.begins)
    read = sorted(examples)
    return Outputs(
        labels,
        np.concatenate([np.zeros(0, np.float32), *(begins[i] for i in read)]),
        np.repeat(np.array(read, np.int64), [len(begins[i]) for i in read]),
        np.array([one for i in read for one in examples[i].starts], dtype=np.bool_),
    )
