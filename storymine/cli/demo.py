"""`storymine demo`: the service on sample stories."""

from __future__ import annotations

import os
import threading
from importlib.resources import as_file, files
from pathlib import Path
from typing import Annotated

import typer

from storymine.cli import console
from storymine.cli.opening import open_sessions, read_settings
from storymine.cli.serve import serve


def command(
    database: Annotated[Path, typer.Option("--database", help="SQLite file of the demonstration.")] = Path(
        "demo.db"
    ),
    port: Annotated[int | None, typer.Option(help="Port to listen on [8000].", min=0, max=65535)] = None,
    only_fill: Annotated[bool, typer.Option("--only-fill", help="Fill the store, do not serve.")] = False,
) -> None:
    """Fill a store with sample stories, analyse them, find their themes, and serve it all."""
    from storymine.workflow import Intake, ingest_files, load, work

    settings = read_settings(database=f"sqlite:///{database}")
    with open_sessions(settings) as sessions:
        samples = files("storymine") / "data" / "samples.jsonl"
        with as_file(samples) as path, console.progress("stories stored") as advance:
            tally = ingest_files(sessions, [path], intake=Intake.from_settings(settings), progress=advance)
        console.say(f"{tally.statuses.total():,} sample stories; analysing those that are new ...")
        work(
            sessions, load(settings.model), settings, worker="demo", stop=threading.Event(), until_empty=True
        )
    if not only_fill:
        os.environ["STORYMINE_DEMO"] = "true"
        serve(database=settings.database_url, host=None, port=port, worker=True)
