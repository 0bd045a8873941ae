"""`storymine contrasts`: which themes stand out in which channel, product or segment."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from storymine.cli import console, options
from storymine.cli.opening import open_sessions, read_settings


class By(StrEnum):
    """What can be compared."""

    CHANNEL = "channel"
    PRODUCT = "product"
    SEGMENT = "segment"


def command(
    by: Annotated[By, typer.Option("--by", help="What to compare.")] = By.CHANNEL,
    as_json: options.Json = False,
    database: options.Database = None,
) -> None:
    """Show which themes are told more or less in one channel, product or segment than in the others."""
    from storymine.store import Filters
    from storymine.workflow import contrast_themes

    with open_sessions(read_settings(database=database)) as sessions, sessions() as session:
        contrasts = contrast_themes(session, Filters(), by.value)
    if as_json:
        console.print_json(contrasts.to_list(told=True))
        return
    if not contrasts.found:
        console.say(
            f"nothing to compare by {by.value} yet: that takes themes, and twenty stories in at least two"
            f" {by.value}s"
        )
        return
    rows = [
        (
            one.place,
            contrasts.names[one.theme],
            one.moments,
            f"{one.share:.1%}",
            f"{one.elsewhere:.1%}",
            f"{one.ratio:.2f} ({one.low:.2f} to {one.high:.2f})",
        )
        for one in contrasts.told
    ]
    title = f"{len(rows)} of {len(contrasts.found)} pairs stand out"
    console.table(title, (by.value, "theme", "moments", "share", "elsewhere", "times as often"), rows)
