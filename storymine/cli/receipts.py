"""`storymine receipts`: what was erased, and when."""

from __future__ import annotations

from typing import Annotated

import typer

from storymine.cli import console, options
from storymine.cli.opening import open_sessions, read_settings


def command(
    limit: Annotated[int, typer.Option(help="The newest so many.", min=1, max=1000)] = 50,
    database: options.Database = None,
    as_json: options.Json = False,
) -> None:
    """List receipts of erasures, the newest first; they hold no personal data."""
    from storymine import store
    from storymine.output import receipt_to_dict

    with open_sessions(read_settings(database=database)) as sessions, sessions() as session:
        receipts = store.list_receipts(session, limit=limit).items
    if as_json:
        console.print_json([receipt_to_dict(receipt) for receipt in receipts])
        return
    rows = [
        (f"{one.made_at:%Y-%m-%d %H:%M}", one.id, one.kind, one.stories, one.by or "") for one in receipts
    ]
    console.table("Receipts of erasures", ("when (UTC)", "receipt", "kind", "stories", "by"), rows)
    if waiting := sum(one.cleaned_at is None for one in receipts):
        console.say(f"of {waiting} the room in the database has yet to be cleaned; a worker does that")
