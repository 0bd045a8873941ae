"""The last matrix, fitted by itself when the body is done: cheap, and worth several points of similarity."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from encoder_training import losses
from encoder_training.student import Student

BATCH = 256


@dataclass(frozen=True, slots=True)
class Judged:
    """What heads see of sentence pairs, (n, width) each, and how alike people find them, (n,) from 0 to 1."""

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

    `hidden` (m, width) is what heads see of Dutch texts, `goal` (m, width) what the teacher says of them.
    """
    chance = torch.Generator().manual_seed(seed)
    optimiser = torch.optim.Adam(student.project.parameters(), lr=3e-4)
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
