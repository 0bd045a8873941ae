"""`storymine combine`: a model that asks others about what it is not sure of."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from storymine.cli import console, options


def command(
    second: Annotated[
        str, typer.Argument(help="A model folder; with --head a Hugging Face classifier, hub name or folder.")
    ],
    out: Annotated[Path, typer.Option("--out", "-o", help="Folder for the new model.")],
    base: Annotated[str, typer.Option(help="Model that reads first.")] = "embedded",
    below: Annotated[
        float,
        typer.Option(help="Ask about moments read with less confidence; 1.01: about all.", min=0, max=1.01),
    ] = 0.6,
    head: Annotated[
        str | None, typer.Option(help="What a classifier answers: valence, emotion, driver or stage.")
    ] = None,
    label: Annotated[
        list[str],
        typer.Option(metavar="THEIRS=OURS", help="What a label of the classifier means, e.g. POSITIVE=5."),
    ] = [],  # noqa: B006 - typer copies it
) -> None:
    """Put a model together: a small one reads everything, a large one what is doubtful."""
    from storymine.workflow.models import combine_models

    labels = options.parse_labels(label)
    combine_models(base, second, out=out, below=below, head=head, labels=labels)
    console.say(f"the model is in {out}; use it with --model {out}")
