"""`storymine restore`: a backup becomes the store."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from storymine.cli import console, options
from storymine.cli.opening import read_settings


def command(
    source: Annotated[
        Path, typer.Argument(help="Folder that `storymine backup` made.", exists=True, file_okay=False)
    ],
    database: options.Database = None,
    force: Annotated[
        bool, typer.Option("--force", help="Put it in the place of a store that is there.")
    ] = False,
    as_json: options.Json = False,
) -> None:
    """Restore a backup, and bring it up to this version; stop the service and its workers first."""
    from storymine.workflow.backups import restore_backup

    settings = read_settings(database=database)
    made = restore_backup(settings, source, force=force)
    if as_json:
        console.print_json(asdict(made))
    console.say(f"{console.stories(made.stories)} of {made.made_at} restored")
    if settings.known_secret() is None and made.key_mark is not None:
        console.say(
            "the secret of customer keys was not in the backup; put it back before the service starts"
        )
