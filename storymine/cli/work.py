"""`storymine work`: an analysing worker."""

from __future__ import annotations

import signal
import threading
from contextlib import ExitStack
from typing import TYPE_CHECKING, Annotated

import typer

from storymine.cli import console, options
from storymine.cli.opening import open_sessions, read_settings

if TYPE_CHECKING:
    from sqlalchemy.orm import Session, sessionmaker

    from storymine.settings import Settings


def command(
    database: options.Database = None,
    until_empty: Annotated[bool, typer.Option(help="Stop when nothing is pending.")] = False,
    port: Annotated[
        int | None, typer.Option(help="Answer /healthz, /readyz and /metrics here.", min=0, max=65535)
    ] = None,
) -> None:
    """Analyse stories as they come in, discover themes, deliver webhooks; stops cleanly on SIGTERM, at once
    on a second one.
    """
    from storymine.logs import set_up_logging
    from storymine.tracing import start_tracing
    from storymine.workflow import load, work, worker_name
    from storymine.workflow.delivering import Deliverer, deliver_due, delivering
    from storymine.workflow.raw import check_keyring
    from storymine.workflow.webhooks import Dispatch

    settings = read_settings(database=database, work_port=port)
    set_up_logging(settings.log_format, settings.log_level)
    stop, worker = _stop_on_signals(), worker_name()
    dispatch = Dispatch.from_settings(settings)
    with ExitStack() as stack:
        stack.callback(start_tracing())
        sessions = stack.enter_context(open_sessions(settings))
        if settings.work_port is not None:
            _answer_probes(stack, settings, settings.work_port, sessions)
        check_keyring(sessions, settings.raw_keyring())
        engine = load(settings.model, redact=settings.redact)
        _say_what_it_does(sessions, engine.model)
        with delivering(sessions, dispatch, settings, worker=worker):
            done = work(sessions, engine, settings, worker=worker, stop=stop, until_empty=until_empty)
        if until_empty:
            deliver_due(Deliverer(sessions, dispatch, worker), stop)
    console.say(f"{console.stories(done)} analysed")


def _say_what_it_does(sessions: sessionmaker[Session], model: str) -> None:
    from storymine.workflow.analysing import Part, part_of

    with sessions() as session:
        part = part_of(session, model)
    if part is Part.REPROCESS:
        console.say(f"reads all stories again with {model}")
    elif part is Part.STAND_BY:
        console.say(
            f"stands by: another model came after {model} and reads the stories; "
            "`storymine reprocess` makes this one read them all again, from now on"
        )


def _answer_probes(stack: ExitStack, settings: Settings, port: int, sessions: sessionmaker[Session]) -> None:
    from storymine.cli.probes import answer_probes
    from storymine.errors import ConfigurationError
    from storymine.workflow import Readiness, Telemetry

    readiness = Readiness.from_settings(sessions, settings)
    try:
        token = settings.scrape_token()
        port = stack.enter_context(
            answer_probes(settings.host, port, readiness, Telemetry(sessions), token=token)
        )
    except OSError as error:
        raise ConfigurationError(
            f"port {port} of {settings.host} cannot be used (STORYMINE_WORK_PORT): {error.strerror}"
        ) from error
    console.say(f"metrics and health are on http://{settings.host}:{port}")


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
