"""The command `storymine`: one command a file, each argument parsing -> workflow -> printing.

How they end is in `ending`.
"""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from storymine import __version__
from storymine.cli import (
    analyse,
    audit,
    backup,
    combine,
    contrasts,
    corrections,
    curate,
    db,
    demo,
    discover,
    ending,
    erase,
    evaluate,
    export_customer,
    failures,
    ingest,
    keys,
    mine,
    models,
    raw,
    receipts,
    redact,
    reprocess,
    restore,
    retain,
    runs,
    serve,
    taxonomy,
    themes,
    train,
    webhooks,
    work,
)

app = typer.Typer(
    name="storymine",
    cls=ending.Commands,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit status: 0 done, 1 done but some records failed, 2 wrong usage, 3 not done.",
)
COMMANDS = (
    analyse,
    themes,
    mine,
    redact,
    ingest,
    work,
    discover,
    reprocess,
    failures,
    contrasts,
    serve,
    demo,
    audit,
    backup,
    restore,
    corrections,
    erase,
    export_customer,
    retain,
    receipts,
    train,
    evaluate,
    combine,
    models,
)


def _show_version(wanted: bool) -> None:
    if wanted:
        print(f"storymine {__version__}")
        raise typer.Exit


@app.callback()
def begin(
    version: Annotated[
        bool,
        typer.Option("--version", help="Show the version and exit.", callback=_show_version, is_eager=True),
    ] = False,
) -> None:
    """Hear what your Dutch customers live through."""


for module in COMMANDS:
    app.command(module.__name__.rsplit(".", 1)[1].replace("_", "-"))(module.command)
app.add_typer(keys.app, name="keys")
app.add_typer(raw.app, name="raw")
app.add_typer(taxonomy.app, name="taxonomy")
app.add_typer(runs.app, name="runs")
app.add_typer(curate.app, name="curate")
app.add_typer(db.app, name="db")
app.add_typer(webhooks.app, name="webhooks")


def main() -> None:
    """Run the command line."""
    sys.exit(ending.exit_status(app))
