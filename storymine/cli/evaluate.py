"""`storymine evaluate`: a scorecard on labelled rows."""

from __future__ import annotations

from storymine.cli import console, options


def command(
    files: options.LabelledFiles, model: options.Model = "embedded", as_json: options.Json = False
) -> None:
    """Measure a model on labelled moments: precision, recall and F1 per label, with 95 % intervals."""
    from storymine.workflow.models import evaluate_model

    scorecard = evaluate_model(files, model=model)
    if as_json:
        console.print_json(scorecard.to_dict())
    else:
        console.scorecard(scorecard)
