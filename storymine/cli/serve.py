"""`storymine serve`: API, pages and a worker in one process."""

from __future__ import annotations

import os
import socket
from typing import Annotated

import typer

from storymine.cli import console, options
from storymine.cli.opening import open_sessions, read_settings
from storymine.errors import ConfigurationError


def command(
    database: options.Database = None,
    host: Annotated[str | None, typer.Option(help="Address to listen on [127.0.0.1].")] = None,
    port: Annotated[int | None, typer.Option(help="Port to listen on [8000].", min=0, max=65535)] = None,
    worker: Annotated[bool, typer.Option(help="Run an analysing worker too.")] = True,
) -> None:
    """Serve the API, the pages and a worker."""
    serve(database=database, host=host, port=port, worker=worker)


def check_free(host: str, port: int) -> None:
    """Raises ConfigurationError when the service could not listen there."""
    try:
        family, kind, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind) as place:
            place.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            place.bind(address)
    except OSError as error:
        raise ConfigurationError(
            f"cannot listen on {host}, port {port}: {error.strerror}; choose another with --port or --host"
        ) from error


def serve(*, database: str | None, host: str | None, port: int | None, worker: bool) -> None:
    """Run the service until it is told to stop; settings reach it through the environment."""
    import uvicorn

    from storymine.logs import set_up_logging
    from storymine.workflow.access import check_guarded
    from storymine.workflow.raw import check_keyring

    settings = read_settings(database=database, host=host, port=port, worker=None if worker else False)
    set_up_logging(settings.log_format, settings.log_level)
    os.environ["STORYMINE_DATABASE_URL"] = settings.database_url
    os.environ["STORYMINE_WORKER"] = str(settings.worker)
    os.environ["STORYMINE_HOST"] = settings.host
    with open_sessions(settings) as sessions:  # makes or upgrades the store, or says what is wrong with it
        check_guarded(sessions, settings.host)
        check_keyring(sessions, settings.raw_keyring())
    check_free(settings.host, settings.port)
    console.say(f"storymine is on http://{settings.host}:{settings.port}")
    uvicorn.run(
        "storymine_api.app:from_settings",
        factory=True,
        host=settings.host,
        port=settings.port,
        log_config=None,
        access_log=False,
    )
