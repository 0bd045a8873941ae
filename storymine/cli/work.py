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
    """Analyse stories as they come in, discover themes, deliver webhooks; stops cleanly on SIGTERM."""
    from storymine.workflow import load, work
    from storymine.workflow.delivering import Deliverer, deliver_due, delivering
    from storymine.workflow.webhooks import Dispatch

    settings = read_settings(database=database)
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    worker = f"{socket.gethostname()}-{os.getpid()}"
    dispatch = Dispatch.from_settings(settings)
    with open_sessions(settings) as sessions:
        engine = load(settings.model, redact=settings.redact)
        with delivering(sessions, dispatch, settings, worker=worker):
            done = work(sessions, engine, settings, worker=worker, stop=stop, until_empty=until_empty)
        if until_empty:
            deliver_due(Deliverer(sessions, dispatch, worker), stop)
    console.say(f"{done} stories analysed")
