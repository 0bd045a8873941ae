"""`storymine backup`: the store in a folder, while the service goes on."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from storymine.cli import console, options
from storymine.cli.opening import read_settings


def command(
    target: Annotated[Path, typer.Argument(help="Folder to make; it must not be there yet.")],
    database: options.Database = None,
    secret: Annotated[
        bool, typer.Option(help="Put the secret of customer keys in it, where it is kept beside the store.")
    ] = True,
    as_json: options.Json = False,
) -> None:
    """Back up the store; all that was accepted before is in it, and the service need not stop."""
    from storymine.workflow.backups import make_backup

    made = make_backup(read_settings(database=database), target, with_secret=secret)
    if as_json:
        console.print_json(asdict(made))
    console.say(f"{console.stories(made.stories)} {'is' if made.stories == 1 else 'are'} in {target}")
    match made.key:
        case "included":
            console.say("the secret of customer keys is in it too: keep it where nobody else can read it")
        case "setting":
            console.say("STORYMINE_SECRET is not in it: keep that elsewhere, a restored store needs it")
        case _:
            console.say(
                "the secret of customer keys is not in it: a restored store needs it to link customers"
            )
