"""`storymine keys`: who may use the service, and what for."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from storymine.access import Role
from storymine.cli import console, options
from storymine.cli.opening import open_sessions, read_settings

if TYPE_CHECKING:
    from storymine.access import Key

app = typer.Typer(help="Who may use the service, and what for.", no_args_is_help=True)


@app.command()
def create(
    name: Annotated[str, typer.Option(help="Whose key it is: a person or a program.")],
    role: Annotated[Role, typer.Option(help="What it may do; see docs/access.md.")],
    days: Annotated[
        float | None, typer.Option(help="It stops working after so many days.", min=0.001, max=36500)
    ] = None,
    database: options.Database = None,
) -> None:
    """Make a key and print it, this once."""
    from storymine.workflow.access import create_key

    with open_sessions(read_settings(database=database)) as sessions:
        lifetime = timedelta(days=days) if days else None
        key, text = create_key(sessions, name, role, lifetime=lifetime)
    typer.echo(text)
    console.say(f"key {key.id} for {key.name}, role {key.role}; it is shown this once, so keep it now")


@app.command("list")
def list_them(database: options.Database = None, as_json: options.Json = False) -> None:
    """List the keys, without their secrets."""
    from storymine import store

    with open_sessions(read_settings(database=database)) as sessions, sessions() as session:
        keys = store.list_keys(session)
    if as_json:
        console.print_json([_plain(key) for key in keys])
        return
    rows = [[value or "" for value in _plain(key).values()] for key in keys]
    console.table("Keys", ("id", "name", "role", "made", "expires", "revoked", "used"), rows)


@app.command()
def revoke(
    key: Annotated[str, typer.Argument(help="Id of the key, as `storymine keys list` shows it.")],
    database: options.Database = None,
) -> None:
    """Make a key worthless, at once and for good."""
    from storymine.workflow.access import revoke_key

    with open_sessions(read_settings(database=database)) as sessions:
        revoked = revoke_key(sessions, key)
    console.say(f"key {revoked.id} of {revoked.name} is revoked")


def _plain(key: Key) -> dict[str, str | None]:
    times = {
        "made_at": key.made_at,
        "expires_at": key.expires_at,
        "revoked_at": key.revoked_at,
        "used_at": key.used_at,
    }
    told = {name: at.isoformat(timespec="seconds") if at else None for name, at in times.items()}
    return {"id": key.id, "name": key.name, "role": key.role.value, **told}
