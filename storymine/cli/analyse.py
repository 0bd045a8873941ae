"""`storymine analyse`: files to one analysis a story."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from storymine.cli import console, options


def command(
    files: options.Files,
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="JSONL file to write; default: standard output.")
    ] = None,
    mapping: options.Mapping = [],  # noqa: B006 - typer copies it
    channel: options.ChannelOption = None,
    model: options.Model = "embedded",
    redact: options.RedactOption = True,
    processes: options.Processes = 1,
) -> None:
    """Read stories and print what customers lived through: one JSON object a story."""
    from storymine.workflow.mining import analyse_files, analysis_line

    batches = analyse_files(
        files,
        model=model,
        redact=redact,
        mapping=options.parse_mapping(mapping),
        channel=channel,
        processes=processes,
        vectors=False,
    )
    stories, failures = 0, []
    lines = out.open("w", encoding="utf-8") if out else sys.stdout
    try:
        with console.progress("stories analysed") as advance:
            for batch in batches:
                lines.writelines(map(analysis_line, batch.analyses))
                stories += len(batch.analyses)
                failures += batch.failures
                advance(len(batch.analyses))
    finally:
        if out:
            lines.close()
    console.say(f"{stories} stories analysed" + (f" to {out}" if out else ""))
    console.finish(failures)
