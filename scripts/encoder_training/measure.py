"""How good the vectors are: similarity as people see it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from scipy.stats import spearmanr
from tokenizers import Tokenizer

from encoder_training.sources import read_scored
from encoder_training.student import Student, encode
from storymine.nlp.passage import clean


def measure(student: Student, tokenizer: Tokenizer, data: Path, *, parts: Sequence[str]) -> dict[str, float]:
    """Spearman's rank correlation of cosines with people's scores, per part (see sources.read_scored)."""
    figures = {}
    for part in parts:
        scored = read_scored(data, part)
        first = encode(student, [clean(text) for text in scored.first], tokenizer)
        second = encode(student, [clean(text) for text in scored.second], tokenizer)
        figures[part] = round(float(spearmanr((first * second).sum(1), scored.scores).statistic), 4)
    return figures
