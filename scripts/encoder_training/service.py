"""English customers' questions (banking77, nlupp, multidogo) with our stages, drivers and needs.

service_intents.tsv says which of their intents are which of our labels ("?": the questions differ), and in
what share of the questions that were looked at both stage and driver are right.
"""

from __future__ import annotations

import csv
import gzip
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from storymine.nlp.scheme import Head, HeadName

INTENTS = Path(__file__).with_name("service_intents.tsv")
HEADS: tuple[HeadName, ...] = ("stage", "driver", "need")
OPEN, NO_STAGE = "?", "geen"
FEWEST_WORDS = 3
MOST = 2_500
"""Questions of one intent; some have tens of thousands."""

Labels = tuple[str, ...]
"""Stage, driver and need."""


class Service:
    """Questions with labels of ours; `sample` draws every stage alike."""

    def __init__(self, data: Path, heads: Sequence[Head], *, seed: int) -> None:
        self.labels = {head.name: head.labels for head in heads if head.name in HEADS}
        self.rng = np.random.default_rng(seed)
        found = sorted(set(_read(data)))
        self.rng.shuffle(found)
        count: dict[tuple[str, ...], int] = {}
        kept = []
        for text, intent, labels in found:
            count[intent] = count.get(intent, 0) + 1
            if count[intent] <= MOST:
                kept.append((text, labels))
        self.texts = [text for text, _ in kept]
        self.goals = {
            name: torch.tensor([self._goal(name, labels[i]) for _, labels in kept])
            for i, name in enumerate(HEADS)
        }
        _, stages = np.unique([labels[0] for _, labels in kept], return_inverse=True)
        weights = 1 / np.bincount(stages)[stages] ** 0.5
        self.share: NDArray[np.float64] = weights / weights.sum()

    def _goal(self, name: HeadName, answer: str) -> list[float]:
        """What each label of a head should get; zeros where that is open."""
        given = [] if answer == OPEN else answer.split("+")
        return [(label in given) / max(len(given), 1) for label in self.labels[name]]

    def sample(self, size: int) -> list[int]:
        return self.rng.choice(len(self.texts), size, replace=False, p=self.share).tolist()

    def loss(self, logits: dict[str, Tensor], rows: Sequence[int]) -> Tensor:
        """Of the outputs of our heads for some questions: the sum of the cross entropies."""
        index = torch.tensor(rows)
        losses = [
            -(goal[index] * functional.log_softmax(logits[name], dim=1)).sum(1).mean()
            for name, goal in self.goals.items()
        ]
        return torch.stack(losses).sum()


def _read(data: Path) -> Iterator[tuple[str, tuple[str, ...], Labels]]:
    """(text, collection with domain and intent, labels) of every question that has an intent of the table."""
    with INTENTS.open(encoding="utf-8", newline="") as lines:
        table = {
            (row["collection"], row["domain"], frozenset(row["intent"].split("+"))): (
                row["stage"],
                row["driver"],
                row["need"],
            )
            for row in csv.DictReader(lines, delimiter="\t")
        }
    for collection, domain, intents, text in _questions(data / "en"):
        said = frozenset(intents)
        fitting = [key for key in table if key[:2] == (collection, domain) and key[2] <= said]
        most = max((len(key[2]) for key in fitting), default=0)
        best = [key for key in fitting if len(key[2]) == most]
        answers = {table[key] for key in best}
        if len(answers) == 1 and _holds(*answers, text=text, open_intents=len(said) - most):
            yield text, (collection, domain, *sorted(best[0][2])), table[best[0]]


def _holds(labels: Labels, *, text: str, open_intents: int) -> bool:
    """Whether labels for some intents of a question are those of the whole: small talk is small talk only
    where it is alone, and a bare "yes" has its intent from what was said before."""
    if labels[0] == NO_STAGE:
        return open_intents == 0
    return open_intents <= 1 and len(text.split()) >= FEWEST_WORDS


def _questions(folder: Path) -> Iterator[tuple[str, str, Sequence[str], str]]:
    """(collection, domain, intents, text), train parts."""
    with (folder / "banking77" / "train.tsv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            yield "banking77", "-", [row["intent"]], row["text"]
    with (folder / "nlupp" / "nlupp.tsv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            yield "nlupp", row["domain"], row["intents"].split("|"), row["text"]
    for path in sorted((folder / "multidogo").glob("*_train.tsv.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
                if row["utterance"] and row["intent"]:
                    yield "multidogo", path.name.split("_")[0], [row["intent"]], row["utterance"]
