"""What the student is told."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

TEMPERATURE = 0.05


def distillation(vectors: Tensor, goal: Tensor, *, relations: float = 0.2) -> Tensor:
    """1 - cosine with the teacher, and the cross entropy of the teacher's similarities within the batch.

    The second term is a contrastive loss with soft targets: texts the teacher finds alike may be confused.
    Both arguments are (texts, width), `goal` of unit length.
    """
    unit = functional.normalize(vectors, dim=-1)
    near = 1 - (unit * goal).sum(-1).mean()
    wanted = torch.softmax(goal @ goal.T / TEMPERATURE, dim=-1)
    chosen = torch.log_softmax(unit @ goal.T / TEMPERATURE, dim=-1)
    return near + relations * -(wanted * chosen).sum(-1).mean()


def agreement(rough: Tensor, clean: Tensor) -> Tensor:
    """1 - cosine of a roughened text with the clean one, which stays; and others told apart."""
    return distillation(rough, functional.normalize(clean.detach(), dim=-1))


def similarity(first: Tensor, second: Tensor, scores: Tensor) -> Tensor:
    """Cosines should go with people's scores (1 - Pearson's r) and lie near them."""
    cosines = functional.cosine_similarity(first, second)
    together = functional.cosine_similarity(cosines - cosines.mean(), scores - scores.mean(), dim=0)
    return 1 - together + functional.mse_loss(cosines, scores)
