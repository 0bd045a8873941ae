"""`storymine raw`: what stories said before redaction, where that is kept (STORYMINE_STORE_RAW)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from storymine.cli import console, options
from storymine.cli.opening import open_sessions, read_settings
from storymine.errors import ConfigurationError

if TYPE_CHECKING:
    from storymine.sealing import Keyring
    from storymine.settings import Settings

app = typer.Typer(help="What stories said before redaction, where that is kept.", no_args_is_help=True)


@app.command("new-key")
def new_key() -> None:
    """Print a new key to seal raw text with, as ID:KEY; it is kept nowhere."""
    from storymine.sealing import new_key

    typer.echo(new_key())
    console.say("keep it with your passwords, put it first in STORYMINE_RAW_KEYS; without it nothing opens")


@app.command()
def status(database: options.Database = None, as_json: options.Json = False) -> None:
    """Count the raw texts that are kept, by the key that they are sealed with."""
    from storymine import store

    settings = read_settings(database=database)
    keyring = settings.raw_keyring()
    with open_sessions(settings) as sessions, sessions() as session:
        counts = store.count_raw(session)
    known = keyring.ids if keyring else ()
    keys = [*known, *(key for key in counts if key not in known)]
    told = [
        {
            "key": key,
            "stories": counts.get(key, 0),
            "use": "seals and opens" if known[:1] == (key,) else "opens" if key in known else "missing",
        }
        for key in keys
    ]
    if as_json:
        console.print_json(told)
        return
    console.table("Raw texts", ("key", "stories", "use"), [tuple(one.values()) for one in told])


@app.command()
def rotate(database: options.Database = None) -> None:
    """Seal everything with the first key; then the others are no longer needed."""
    from storymine.workflow.raw import rotate

    settings = read_settings(database=database)
    keyring = _keyring(settings)
    with open_sessions(settings) as sessions, console.progress("raw texts sealed") as advance:
        done = rotate(sessions, keyring, progress=advance)
    console.say(f"{console.counted(done.sealed, 'raw text')} now sealed with key {keyring.current}")
    for key, count in done.unopened.items():
        console.say(f"still sealed with key {key}: {count:,}; it does not open them or is not among the keys")
    if done.unopened:
        raise typer.Exit(1)


@app.command()
def redact(
    database: options.Database = None,
    every: Annotated[
        bool, typer.Option("--all", help="Also what this version of redaction has seen already.")
    ] = False,
) -> None:
    """Redact stories again from their raw text; those that change are read again by a worker.

    A worker does so by itself when redaction has become better.
    """
    from storymine.ingest import Redactor
    from storymine.workflow.raw import check_keyring
    from storymine.workflow.redacting import redact_again

    settings = read_settings(database=database)
    keyring = _keyring(settings)
    with open_sessions(settings) as sessions, console.progress("stories redacted") as advance:
        check_keyring(sessions, keyring)
        done = redact_again(sessions, keyring, Redactor(), every=every, progress=advance)
    console.say(f"{console.stories(done.stories)} redacted again; with other words now: {done.changed:,}")
    if done.unopened:
        console.say(
            f"{console.counted(done.unopened, 'raw text')} not opened; `storymine raw status` tells the keys"
        )
        raise typer.Exit(1)


@app.command()
def forget(
    database: options.Database = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Delete all raw texts for good; the stories stay, redacted."""
    from storymine.workflow.raw import forget_all

    if not yes:
        typer.confirm("Delete what all stories said before redaction?", abort=True, err=True)
    with open_sessions(read_settings(database=database)) as sessions:
        gone = forget_all(sessions)
    console.say(f"{console.counted(gone, 'raw text')} deleted")


def _keyring(settings: Settings) -> Keyring:
    keyring = settings.raw_keyring()
    if keyring is None:
        raise ConfigurationError("there are no keys; set STORYMINE_RAW_KEYS or STORYMINE_RAW_KEYS_FILE")
    return keyring
