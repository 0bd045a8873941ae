"""`storymine corrections`: people's corrections as labelled rows, and how far they agree."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from storymine.cli import console, options
from storymine.cli.opening import open_sessions, read_settings

if TYPE_CHECKING:
    from storymine.workflow.correcting import Exported


def command(
    file: Annotated[Path, typer.Argument(help="Labelled rows to write: JSONL, TSV or CSV.", dir_okay=False)],
    days: Annotated[
        int, typer.Option(help="Drift: the last so many days against all before.", min=1, max=36500)
    ] = 30,
    database: options.Database = None,
    as_json: options.Json = False,
) -> None:
    """Write people's corrections as labelled rows, and show how far people agree with the models."""
    from storymine.workflow.correcting import export_corrections

    with open_sessions(read_settings(database=database)) as sessions:
        exported = export_corrections(sessions, file, days=days)
    if as_json:
        console.print_json(asdict(exported) | {"since": exported.since.isoformat()})
    else:
        _show(exported, days)
    written = console.counted(exported.corrections, "correction")
    console.say(f"{written} written to {file}, of which {exported.confirming:,} confirm what was read")


def _show(exported: Exported, days: int) -> None:
    console.table(
        "Agreement of people with the models",
        ("task", "moments", "share", "95 %", "kappa"),
        [
            (
                one.task,
                one.moments,
                f"{one.share:.2f}",
                f"{one.interval[0]:.2f}-{one.interval[1]:.2f}",
                "" if one.kappa is None else f"{one.kappa:.2f}",
            )
            for one in exported.agreement
        ],
    )
    if not exported.drift:
        earlier = exported.corrections - exported.recent
        recently = f"{exported.recent} in the last {console.counted(days, 'day')}"
        console.say(f"no drift to show: {recently}, {earlier} before")
        return
    console.table(
        f"The last {days} days against before",
        ("task", "before", "now", "change", "95 %", ""),
        [
            (
                one.task,
                f"{one.before:.2f}",
                f"{one.after:.2f}",
                f"{one.change:+.2f}",
                f"{one.interval[0]:+.2f} to {one.interval[1]:+.2f}",
                "clear" if one.is_clear else "",
            )
            for one in exported.drift
        ],
    )
