"""What the reader learns beside our own corpus: English comments with emotions, and words with a polarity."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from encoder_training.sources import read_emotions
from storymine.nlp.scheme import Head

EMOTIONS = {
    "irritatie": ("annoyance", "disapproval"),
    "boosheid": ("anger", "disgust"),
    "teleurstelling": ("disappointment", "sadness", "grief", "remorse"),
    "bezorgdheid": ("nervousness", "fear"),
    "verwarring": ("confusion",),
    "verlangen": ("desire", "optimism"),
    "blijdschap": ("joy", "amusement", "admiration", "approval", "excitement", "love", "pride"),
    "dankbaarheid": ("gratitude",),
    "opluchting": ("relief",),
    "verrassing": ("surprise",),
    "neutraal": ("neutral",),
}
"""Our emotions in the words of GoEmotions; curiosity, realization, caring and embarrassment have none."""

PLEASANT = frozenset(
    (
        "admiration",
        "amusement",
        "approval",
        "caring",
        "desire",
        "excitement",
        "gratitude",
        "joy",
        "love",
        "optimism",
        "pride",
        "relief",
    )
)
UNPLEASANT = frozenset(
    (
        "anger",
        "annoyance",
        "disappointment",
        "disapproval",
        "disgust",
        "embarrassment",
        "fear",
        "grief",
        "nervousness",
        "remorse",
        "sadness",
    )
)
CLEAR = 0.15
"""Polarity from which a word counts as pleasant or unpleasant."""


class Comments:
    """English comments with our emotions and a valence in three classes (0 unpleasant, 1 neither, 2
    pleasant)."""

    def __init__(self, data: Path, heads: Sequence[Head]) -> None:
        ours = {name: label for label, names in EMOTIONS.items() for name in names}
        labels = next(head.labels for head in heads if head.name == "emotion")
        self.known = torch.tensor([label in EMOTIONS for label in labels], dtype=torch.float32)
        self.texts: list[str] = []
        felt, valence = [], []
        for text, names in zip(*read_emotions(data), strict=True):
            mapped = {ours[name] for name in names if name in ours}
            pleasant, unpleasant = bool(PLEASANT & set(names)), bool(UNPLEASANT & set(names))
            if not mapped or (pleasant and unpleasant):
                continue
            self.texts.append(re.sub(r"\[[A-Z]+\]", "someone", text))
            felt.append([float(label in mapped) for label in labels])
            valence.append(2 if pleasant else 0 if unpleasant else 1)
        self.felt, self.valence = torch.tensor(felt), torch.tensor(valence)

    def loss(self, logits: dict[str, Tensor], rows: Sequence[int]) -> Tensor:
        """Of the outputs of our heads for some comments."""
        index = torch.tensor(rows)
        felt = self.felt[index]
        shares = felt / felt.sum(1, keepdim=True)
        found = functional.log_softmax(logits["emotion"] + (1 - self.known) * -1e4, dim=1)
        return -(shares * found).sum(1).mean() + three_classes(
            logits["valence"], functional.one_hot(self.valence[index], 3).float()
        )


def three_classes(logits: Tensor, goal: Tensor) -> Tensor:
    """Cross entropy of five valences, taken together in three classes, with `goal` (n, 3)."""
    steps = functional.log_softmax(logits, dim=1)
    found = torch.stack([steps[:, :2].logsumexp(1), steps[:, 2], steps[:, 3:].logsumexp(1)], dim=1)
    return -(goal * found).sum(1).mean()


class Words:
    """Dutch words with how pleasant they are, from Pattern's lexicon: `goal` (n, 3) as in three_classes."""

    def __init__(self, data: Path) -> None:
        senses: dict[str, list[float]] = defaultdict(list)
        root = ElementTree.parse(data / "lexicons" / "pattern_nl" / "nl-sentiment.xml").getroot()
        for word in root.iter("word"):
            if word.get("form") and word.get("polarity"):
                senses[word.get("form", "").replace("_", " ")].append(float(word.get("polarity", "0")))
        self.texts = sorted(senses)
        polarity = np.array([np.mean(senses[text]) for text in self.texts])
        sure = np.clip(np.abs(polarity) / 0.6, 0, 1) * 0.8
        sure[np.abs(polarity) < CLEAR] = 0
        goal = np.stack([sure * (polarity < 0), 1 - sure, sure * (polarity > 0)], axis=1)
        self.goal = torch.from_numpy(goal.astype(np.float32))
