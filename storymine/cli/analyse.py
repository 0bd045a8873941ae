"""`storymine analyse`: files to one analysis a story."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from storymine.cli import console, options

if TYPE_CHECKING:
    from storymine.domain import Analysis


def command(
    files: options.Files,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            "-o",
            help="File to write: .jsonl, .ndjson, .json, .txt (JSONL), .csv, .xlsx, .parquet, .vcon,"
            " .vcon.json, .vcon.jsonl; default: standard output.",
        ),
    ] = None,
    mapping: options.Mapping = [],  # noqa: B006 - typer copies it
    roles: options.Roles = [],  # noqa: B006 - typer copies it
    channel: options.ChannelOption = None,
    model: options.Model = "embedded",
    redact: options.RedactOption = True,
    processes: options.Processes = 1,
) -> None:
    """Read stories and print what customers lived through: one JSON object a story."""
    from storymine.workflow.mining import analyse_files
    from storymine.workflow.writers import analysis_line, open_writer

    out = options.output(out, inputs=files)
    batches = analyse_files(
        files,
        model=model,
        redact=redact,
        mapping=options.parse_mapping(mapping),
        roles=options.parse_roles(roles),
        channel=channel,
        processes=processes,
        vectors=False,
    )
    stories, failures = 0, []

    def print_lines(analyses: Sequence[Analysis]) -> None:
        sys.stdout.writelines(map(analysis_line, analyses))

    writer = open_writer(out, redacted=redact) if out else nullcontext(print_lines)
    with writer as write, console.progress("stories analysed") as advance:
        for batch in batches:
            write(batch.analyses)
            stories += len(batch.analyses)
            failures += batch.failures
            advance(len(batch.analyses))
    console.say(f"{console.stories(stories)} analysed" + (f" to {out}" if out else ""))
    console.finish(failures)
