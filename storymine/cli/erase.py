"""`storymine erase`: the right to be forgotten."""

from __future__ import annotations

from typing import Annotated

import typer

from storymine.cli import console, options
from storymine.cli.opening import open_sessions, read_settings
from storymine.errors import NotFoundError


def command(
    customer: options.CustomerKey = None,
    story: Annotated[str | None, typer.Option(help="Id of one story; all its versions go.")] = None,
    customers: Annotated[
        typer.FileText | None,
        typer.Option(help="File with a customer key on each line (-: standard input).", encoding="utf-8"),
    ] = None,
    by: Annotated[str | None, typer.Option(help="Who erases, for the receipt.")] = None,
    database: options.Database = None,
    as_json: options.Json = False,
) -> None:
    """Erase a customer's stories, or one story, with all that was made of them; leaves a receipt, also where
    there was nothing to erase. That is an error then, but for --customers.
    """
    from storymine.output import receipt_to_dict
    from storymine.workflow import Intake, erase_customers, erase_story

    if sum(given is not None for given in (customer, story, customers)) != 1:
        raise typer.BadParameter("give one of these", param_hint="--customer, --customers, --story")
    settings = read_settings(database=database)
    with open_sessions(settings) as sessions:
        if story is not None:
            receipts = [erase_story(sessions, story, by=by)]
        else:
            intake = Intake(redactor=None, secret=settings.customer_secret())
            if customers is None:
                keys = [customer or ""]
            else:
                keys = [line for line in options.text_of(customers).split("\n") if line.strip()]
            receipts = erase_customers(sessions, [intake.pseudonym(key) for key in keys], by=by)
    if as_json:
        told = [receipt_to_dict(receipt) for receipt in receipts]
        console.print_json(told[0] if customers is None else told)
    for receipt in receipts:
        gone = f"{console.stories(receipt.stories)} and {console.moments(receipt.moments)}"
        console.say(
            f"{gone} erased; receipt {receipt.id}"
            + ("" if receipt.cleaned_at else "; a worker will clean the room they left in the database")
        )
    if customers is None and not receipts[0].stories:
        what = "story has this id" if story is not None else "story is kept of a customer with this key"
        raise NotFoundError(f"no {what}; nothing was erased")
