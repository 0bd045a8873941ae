"""`storymine export-customer`: what is held on a customer."""

from __future__ import annotations

from typing import Annotated

import typer

from storymine.access import COMMAND_LINE, Action
from storymine.cli import console, options
from storymine.cli.opening import open_sessions, read_settings


def command(
    customer: options.CustomerKey = None,
    customer_file: Annotated[
        typer.FileText | None,
        typer.Option(help="File with the customer key (-: standard input).", encoding="utf-8"),
    ] = None,
    database: options.Database = None,
) -> None:
    """Print everything that is held on a customer, as JSON: stories in all versions and what was read in
    them.
    """
    from storymine import store
    from storymine.workflow import Intake, export_customer

    if (customer is None) == (customer_file is None):
        raise typer.BadParameter("give one of these", param_hint="--customer, --customer-file")
    settings = read_settings(database=database)
    key = options.text_of(customer_file) if customer_file is not None else customer or ""
    pseudonym = Intake(redactor=None, secret=settings.customer_secret()).pseudonym(key)
    with open_sessions(settings) as sessions:
        with sessions.begin() as session:
            store.audit(session, COMMAND_LINE, Action.CUSTOMER_READ, pseudonym)
        held = export_customer(sessions, pseudonym, keyring=settings.raw_keyring())
    console.print_json(held)
    console.say(console.stories(len(held["stories"])))
