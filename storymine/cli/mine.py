"""`storymine mine`: files to a folder with everything that can be found in them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from storymine.cli import console, options
from storymine.replacing import refuse_inputs


def command(
    files: options.Files,
    out: Annotated[Path, typer.Option("--out", "-o", help="Folder for the results.")],
    seed: options.Seed = 0,
    mapping: options.Mapping = [],  # noqa: B006 - typer copies it
    roles: options.Roles = [],  # noqa: B006 - typer copies it
    channel: options.ChannelOption = None,
    model: options.Model = "embedded",
    redact: options.RedactOption = True,
    processes: options.Processes = 1,
) -> None:
    """Analyse stories, find their themes, and write both with a report to read in a browser."""
    from storymine.workflow import load, mine
    from storymine.workflow.mining import MINED_FILES, analyse_files

    for name in MINED_FILES:
        refuse_inputs(out / name, files)
    engine = load(model, redact=redact)
    batches = analyse_files(
        files,
        model=model,
        redact=redact,
        mapping=options.parse_mapping(mapping),
        roles=options.parse_roles(roles),
        channel=channel,
        processes=processes,
        engine=engine,
    )
    with console.progress("stories read") as advance:
        mined = mine(batches, out, engine=engine, seed=seed, progress=advance)
    console.theme_table(mined.theme_set, title=f"Themes in {console.stories(mined.stories)}")
    console.say(f"open {out / 'report.html'} in a browser; the data is beside it")
    console.finish(mined.failures)
