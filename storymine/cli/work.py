"""`storymine work`: an analysing worker."""

from __future__ import annotations

import os
import signal
import socket
import threading
from typing import Annotated

import typer

from storymine.cli import console, options
from storymine.cli.opening import open_sessions, read_settings


def command(
    database: options.Database = None,
    until_empty: Annotated[bool, typer.Option(help="Stop when nothing is pending.")] = False,
) -> None:
    """Analyse stories as they come in, and discover themes; stops cleanly on SIGTERM."""
    from storymine.workflow import load, work

    settings = read_settings(database=database)
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    with open_sessions(settings) as sessions:
        done = work(
            sessions,
            load(settings.model, redact=settings.redact),
            settings,
            worker=f"{socket.gethostname()}-{os.getpid()}",
            stop=stop,
            until_empty=until_empty,
        )
    console.say(f"{done} stories analysed")
