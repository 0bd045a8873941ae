"""The last matrix, fitted by itself when the body is done: cheap, and worth several points of similarity."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor

from encoder_training import losses, sources
from encoder_training.student import Student, see
from encoder_training.teacher import teacher_vectors
from storymine.nlp.passage import clean

BATCH = 256
EVERYDAY_WEIGHT = 3.0
PAIRS = 20_000


@dataclass(frozen=True, slots=True)
class Judged:
    """What the student sees of sentence pairs, (n, 2 * width) each, and how alike people find them, (n,) from
    0 to 1."""

    first: Tensor
    second: Tensor
    scores: Tensor


def fit_projection(
    student: Student,
    judged: Sequence[Judged],
    hidden: Tensor,
    goal: Tensor,
    *,
    steps: int = 900,
    seed: int = 1,
) -> None:
    """Changes `student.project`: cosines shall go with people's scores, vectors stay near the teacher's.

    `hidden` (m, 2 * width) is what it sees of Dutch texts, `goal` (m, width) what the teacher says of them.
    """
    chance = torch.Generator().manual_seed(seed)
    optimiser = torch.optim.Adam(student.project.parameters(), lr=1e-3)
    schedule = torch.optim.lr_scheduler.LinearLR(optimiser, 1.0, 0.02, steps)
    project = student.project
    for step in range(steps):
        part = judged[step % len(judged)]
        rows = torch.randint(len(part.scores), (BATCH,), generator=chance)
        others = torch.randint(len(goal), (BATCH,), generator=chance)
        first, second = project(part.first[rows]), project(part.second[rows])
        alike = losses.similarity(first, second, part.scores[rows])
        loss = alike + losses.distillation(project(hidden[others]), goal[others])
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()


def polish(
    student: Student,
    tokenizer: Tokenizer,
    pairs: Sequence[sources.Pair],
    *,
    data: Path,
    cache: Path,
    seed: int,
) -> None:
    """Fits the last matrix on what the finished body sees in some of the pairs and in judged sentences."""

    def look(texts: Sequence[str]) -> Tensor:
        return torch.from_numpy(see(student, [clean(text) for text in texts], tokenizer))

    judged = [
        Judged(look(part.first), look(part.second), torch.tensor(part.scores, dtype=torch.float32))
        for part in (sources.read_scored(data, name) for name in ("stsb-train", "sick-train"))
    ]
    weights = np.array([EVERYDAY_WEIGHT if pair.everyday else 1.0 for pair in pairs])
    chosen = np.random.default_rng(seed).choice(
        len(pairs), min(PAIRS, len(pairs)), replace=False, p=weights / weights.sum()
    )
    goal = teacher_vectors([pairs[i].english for i in chosen], cache)
    hidden = look([pairs[i].dutch for i in chosen])
    fit_projection(student, judged, hidden, torch.from_numpy(goal.astype(np.float32)))
