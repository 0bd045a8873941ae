"""Models of one's own: trained and measured on labelled rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from storymine import nlp
from storymine.ingest import Redactor
from storymine.nlp.evaluate import evaluate
from storymine.nlp.rows import read_rows
from storymine.nlp.scorecard import Scorecard
from storymine.nlp.train import train


def train_model(
    paths: Iterable[Path],
    *,
    out: Path,
    encoder: str | Path = "embedded",
    seed: int = 0,
    redact: bool = True,
    report: Callable[[str], None] = lambda _: None,
) -> Scorecard:
    """Train heads on the labelled rows of files (docs/models.md) and write the model folder `out`; held-out
    scores.
    """
    redactor = Redactor()
    return train(
        (row for path in paths for row in read_rows(path)),
        out=out,
        encoder=encoder,
        seed=seed,
        prepare=(lambda text: redactor.redact(text).text) if redact else None,
        report=report,
    )


def evaluate_model(paths: Iterable[Path], *, model: str | Path = "embedded") -> Scorecard:
    """The scores of a model on the labelled rows of files."""
    return evaluate((row for path in paths for row in read_rows(path)), nlp.load(model))
