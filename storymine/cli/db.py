"""`storymine db`: the store's schema."""

from __future__ import annotations

import typer

from storymine.cli import console, options
from storymine.cli.opening import read_settings

app = typer.Typer(help="Look after the store.", no_args_is_help=True)


@app.callback()
def group() -> None:
    """Look after the store."""


@app.command()
def upgrade(database: options.Database = None) -> None:
    """Make the store, or bring it up to this version's schema; what is in it stays."""
    from storymine import store

    engine = store.open_engine(read_settings(database=database).database_url)
    try:
        store.upgrade(engine)
    finally:
        engine.dispose()
    console.say("the store is up to date")
