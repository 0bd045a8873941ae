"""`storymine discover`: find themes in what the store holds, now."""

from __future__ import annotations

from typing import Annotated

import typer

from storymine.cli import console, options
from storymine.cli.opening import open_sessions, read_settings
from storymine.errors import ChangedError, InputError

STEPS = {
    "learn": "themes are learned",
    "place": "moments placed",
    "keep": "moments written",
    "late": "moments that came in meanwhile",
}


def command(
    model: Annotated[
        str | None,
        typer.Option(help="A shipped model or a model folder.", envvar="STORYMINE_MODEL", show_default=False),
    ] = None,
    database: options.Database = None,
) -> None:
    """Discover themes in all stories that were read, without waiting for a worker to do so.

    Stopped or killed, it is gone on with by the same command, or by a worker.
    """
    from storymine import store
    from storymine.workflow import discover_themes, load
    from storymine.workflow.suggestions import Namer

    settings = read_settings(database=database, model=model)
    with open_sessions(settings) as sessions:
        engine = load(settings.model, redact=settings.redact)
        with sessions() as session:
            live = store.live_run(session)
        if live is not None and live.model != engine.model:
            raise InputError(
                f"the stories were read with {live.model}, not with {engine.model}; name it with --model"
            )
        with console.steps(STEPS) as tell:
            namer = Namer.from_settings(settings)
            run = discover_themes(sessions, engine, seed=settings.seed, namer=namer, tell=tell)
        if run is None:
            with sessions() as session:
                under_way = store.discovering.find_discovery(session) is not None
            if under_way:
                raise ChangedError("a worker is discovering themes; it goes on by itself")
            raise InputError("there are too few moments to find themes in; read more stories first")
    console.say(f"run {run} is what pages show; `storymine runs diff` tells what changed")
