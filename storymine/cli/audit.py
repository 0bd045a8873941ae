"""`storymine audit`: who did what to which id, and when."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Annotated

import typer

from storymine.access import Action
from storymine.cli import console, options
from storymine.cli.opening import open_sessions, read_settings

FORMATS = ["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S"]


def command(
    key: Annotated[str | None, typer.Option(help="Id of a key.")] = None,
    action: Annotated[Action | None, typer.Option(help="What was done.")] = None,
    subject: Annotated[str | None, typer.Option(help="Id of a story, customer, key ...")] = None,
    since: Annotated[datetime | None, typer.Option(formats=FORMATS, help="From this time (UTC) on.")] = None,
    until: Annotated[datetime | None, typer.Option(formats=FORMATS, help="Before this time (UTC).")] = None,
    limit: Annotated[int, typer.Option(help="At most so many, the newest.", min=1, max=1000)] = 100,
    database: options.Database = None,
    as_json: options.Json = False,
) -> None:
    """Show who did what to which id, and when."""
    from storymine import store

    settings = read_settings(database=database)
    with open_sessions(settings) as sessions:
        with sessions.begin() as session:
            store.prune_audit(session, datetime.now(UTC) - timedelta(days=settings.audit_days))
        with sessions() as session:
            page = store.list_audit(
                session,
                key=key,
                action=action,
                subject=subject,
                since=since and since.replace(tzinfo=UTC),
                until=until and until.replace(tzinfo=UTC),
                limit=limit,
            )
    told = [
        {
            "at": entry.at.isoformat(timespec="seconds"),
            "key": entry.actor.key,
            "name": entry.actor.name,
            "action": entry.action,
            "subject": entry.subject,
        }
        for entry in page.items
    ]
    if as_json:
        console.print_json(told)
        return
    console.table(
        "Audit log",
        ("at", "key", "name", "action", "subject"),
        [[value or "" for value in row.values()] for row in told],
    )
