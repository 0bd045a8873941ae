"""`storymine train`: a model of one's own."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from storymine.cli import console, options


def command(
    files: options.LabelledFiles,
    out: Annotated[Path, typer.Option("--out", "-o", help="Folder for the new model.")],
    encoder: Annotated[
        str, typer.Option(help="Model to build on, or a Hugging Face checkpoint: hub name or folder.")
    ] = "embedded",
    fine_tune: Annotated[
        bool, typer.Option("--fine-tune", help="Train the checkpoint too, not only heads on it.")
    ] = False,
    seed: options.Seed = 0,
    redact: options.RedactOption = True,
    as_json: options.Json = False,
) -> None:
    """Train a model on labelled moments of your own, and measure it on parts it did not see."""
    from storymine.workflow.models import train_model

    scorecard = train_model(
        files, out=out, encoder=encoder, fine_tune=fine_tune, seed=seed, redact=redact, report=console.say
    )
    if as_json:
        console.print_json(scorecard.to_dict())
    else:
        console.scorecard(scorecard)
    console.say(f"the model is in {out}; use it with --model {out}")
