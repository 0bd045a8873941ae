"""`storymine retain`: erase what has been kept long enough."""

from __future__ import annotations

from typing import Annotated

import typer

from storymine.cli import console, options
from storymine.cli.opening import open_sessions, read_settings
from storymine.errors import ConfigurationError


def command(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only count; erase nothing.")] = False,
    retention: Annotated[
        str | None,
        typer.Option(
            help="How long stories are kept, e.g. gesprek=400d,review=5y,default=3y.",
            envvar="STORYMINE_RETENTION",
            show_default=False,
        ),
    ] = None,
    database: options.Database = None,
    as_json: options.Json = False,
) -> None:
    """Erase stories that have been kept long enough, by when they happened; a worker does so once a day."""
    from storymine.workflow import count_expired, retain

    settings = read_settings(database=database, retention=retention)
    periods = settings.periods()
    if not periods.periods:
        raise ConfigurationError("stories are kept for ever; set STORYMINE_RETENTION, e.g. to default=3y")
    with open_sessions(settings) as sessions, console.progress("stories erased") as advance:
        stories = count_expired(sessions, periods) if dry_run else retain(sessions, periods, progress=advance)
    if as_json:
        console.print_json({channel.value: count for channel, count in stories.items()})
    else:
        rows = [(channel.value, str(periods.periods[channel]), count) for channel, count in stories.items()]
        console.table("Kept long enough" if dry_run else "Erased", ("channel", "kept for", "stories"), rows)
    console.say(f"{console.stories(sum(stories.values()))} {'would be erased' if dry_run else 'erased'}")
