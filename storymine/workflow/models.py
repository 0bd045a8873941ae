"""Models of one's own: trained and measured on labelled rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from storymine import nlp
from storymine.errors import InputError
from storymine.ingest import Redactor
from storymine.nlp.evaluate import evaluate
from storymine.nlp.folder import ModelFolder, new_folder, write_meta
from storymine.nlp.opinions import Opinions, make_opinion, place_of, read_opinions, write_opinions
from storymine.nlp.rows import read_rows
from storymine.nlp.scorecard import Scorecard
from storymine.nlp.train import train


def train_model(
    paths: Iterable[Path],
    *,
    out: Path,
    encoder: str | Path = "embedded",
    fine_tune: bool = False,
    seed: int = 0,
    redact: bool = True,
    report: Callable[[str], None] = lambda _: None,
) -> Scorecard:
    """Train heads on the labelled rows of files (docs/models.md) and write the model folder `out`; held-out
    scores.
    """
    return train(
        (row for path in paths for row in read_rows(path)),
        out=out,
        encoder=encoder,
        fine_tune=fine_tune,
        seed=seed,
        prepare=_redaction() if redact else None,
        report=report,
    )


def evaluate_model(
    paths: Iterable[Path],
    *,
    model: str | Path = "embedded",
    redact: bool = True,
    report: Callable[[str], None] = lambda _: None,
) -> Scorecard:
    """The scores of a model on the labelled rows of files, redacted as stories are before they are read."""
    rows = (row for path in paths for row in read_rows(path))
    return evaluate(rows, nlp.load(model), prepare=_redaction() if redact else None, report=report)


def _redaction() -> Callable[[str], str]:
    redactor = Redactor()
    return lambda text: redactor.redact(text).text


def combine_models(
    base: str,
    second: str,
    *,
    out: Path,
    below: float,
    head: str | None = None,
    labels: Mapping[str, str] | None = None,
) -> None:
    """Write a model folder `out` in which `base` reads first and `second` is asked about doubtful moments.

    Both are opened once, so that what cannot work is refused now, and nothing is left of it. Raises
    InputError and ModelError.
    """
    if read_opinions(nlp.find_folder(base)):
        raise InputError(f"{base} is put together from others itself; name one of those as --base")
    if head is None and read_opinions(nlp.find_folder(second)):
        raise InputError(f"{second} is put together from others itself; name one of those")
    opinion = make_opinion(second, below=below, head=head, labels=labels or {})
    with new_folder(out) as made:
        write_opinions(Opinions(place_of(base), (opinion,)), made)
        write_meta(
            ModelFolder(made), name=out.resolve().name, version="1.0.0", details={"built_on": [base, second]}
        )
        nlp.load(made)
