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
        receipts = [receipt_to_dict(receipt) for receipt in store.list_receipts(session, limit=limit).items]
    if as_json:
        console.print_json(receipts)
        return
    columns = ("made_at", "id", "kind", "stories", "moments", "by", "cleaned_at")
    rows = [[receipt[name] if receipt[name] is not None else "" for name in columns] for receipt in receipts]
    console.table("Receipts of erasures", columns, rows)
