"""`storymine reprocess`: every story read again."""

from __future__ import annotations

from typing import Annotated

import typer

from storymine.cli import console, options
from storymine.cli.opening import open_sessions, read_settings
from storymine.errors import ChangedError


def command(
    model: Annotated[
        str | None,
        typer.Option(help="A shipped model or a model folder.", envvar="STORYMINE_MODEL", show_default=False),
    ] = None,
    database: options.Database = None,
) -> None:
    """Read every story again, with this model from now on; workers with another one stand by.

    Stories whose raw text is kept are redacted again first, where redaction has become better. Stopped or
    killed, it is gone on with by the same command, or by a worker with the model.
    """
    from storymine import store
    from storymine.workflow import load, reprocess
    from storymine.workflow.raw import check_keyring
    from storymine.workflow.redacting import redact_again

    settings = read_settings(database=database, model=model)
    keyring = settings.raw_keyring()
    with open_sessions(settings) as sessions:
        check_keyring(sessions, keyring)
        engine = load(settings.model, redact=settings.redact)
        if keyring is not None and engine.redactor is not None:
            redact_again(sessions, keyring, engine.redactor)
        with console.progress("stories read") as advance:
            run = reprocess(sessions, engine, settings, progress=advance)
        with sessions() as session:
            live = store.live_run(session)
    if live is None or live.id != run:
        raise ChangedError(f"run {run} is not complete: another model was begun with meanwhile")
    console.say(f"run {run} has read everything with {engine.model}; pages show it")
