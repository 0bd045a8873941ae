"""`storymine work`: an analysing worker."""

from __future__ import annotations

import signal
import threading
from typing import Annotated

import typer

from storymine.cli import console, options
from storymine.cli.opening import open_sessions, read_settings


def command(
    database: options.Database = None,
    until_empty: Annotated[bool, typer.Option(help="Stop when nothing is pending.")] = False,
) -> None:
    """Analyse stories as they come in, and discover themes; stops cleanly on SIGTERM, at once on a second
    one.
    """
    from storymine.workflow import load, work, worker_name

    settings = read_settings(database=database)
    stop = _stop_on_signals()
    with open_sessions(settings) as sessions:
        done = work(
            sessions,
            load(settings.model, redact=settings.redact),
            settings,
            worker=worker_name(),
            stop=stop,
            until_empty=until_empty,
        )
    console.say(f"{done} stories analysed")


def _stop_on_signals() -> threading.Event:
    """Set by the first SIGTERM or SIGINT; the next one ends the process as it does any other."""
    stop = threading.Event()
    ways = (signal.SIGTERM, signal.SIGINT)

    def heed(*_: object) -> None:
        stop.set()
        for way in ways:
            signal.signal(way, signal.SIG_DFL)

    for way in ways:
        signal.signal(way, heed)
    return stop
