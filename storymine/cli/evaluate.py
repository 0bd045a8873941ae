"""`storymine evaluate`: a scorecard on labelled rows."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from storymine.cli import console, options
from storymine.replacing import refuse_inputs, replacing


def command(
    files: options.LabelledFiles,
    model: options.Model = "embedded",
    against: Annotated[
        list[Path],
        typer.Option(help="Labelled rows of an earlier period, to see drift.", exists=True, dir_okay=False),
    ] = [],  # noqa: B006  typer's form
    redact: options.RedactOption = True,
    html: Annotated[Path | None, typer.Option(help="Write the scorecard as a page too.")] = None,
    as_json: options.Json = False,
) -> None:
    """Measure a model on labelled moments: precision, recall and F1 per label, with 95 % intervals."""
    from storymine.nlp.drift import drift
    from storymine.workflow.models import evaluate_model
    from storymine.workflow.scorecard import write_scorecard

    if html:
        refuse_inputs(html, [*files, *against])
    with replacing(html) if html else nullcontext() as page:  # before the work, which can take minutes
        scorecard = evaluate_model(files, model=model, redact=redact, report=console.say)
        earlier = evaluate_model(against, model=model, redact=redact) if against else None
        drifts = drift(earlier, scorecard) if earlier else ()
        if page:
            write_scorecard(scorecard, page, drifts=drifts)
    if as_json:
        console.print_json(scorecard.to_dict() | {"drift": [asdict(one) for one in drifts]})
    else:
        console.scorecard(scorecard, drifts)
