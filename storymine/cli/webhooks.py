"""`storymine webhooks`: who is told what happened, and what became of telling them."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Annotated, Any

import typer

from storymine.cli import console, options
from storymine.cli.opening import open_sessions, read_settings

if TYPE_CHECKING:
    from storymine.store.webhooks import WebhookRow

app = typer.Typer(help="Tell other systems what happened.", no_args_is_help=True)

MOST_LISTED = 1000

Webhook = Annotated[str, typer.Argument(metavar="ID", help="Id of the webhook, wh_...")]


@app.callback()
def group() -> None:
    """Tell other systems what happened: signed messages to a URL, tried again until they arrive."""


@app.command()
def add(
    url: Annotated[str, typer.Argument(help="Where messages are sent: https://...")],
    event: Annotated[
        list[str], typer.Option("--event", help="story.analysed, story.failed ...; default: all of them.")
    ] = [],  # noqa: B006 - typer copies it
    description: Annotated[str | None, typer.Option(help="What it is for.")] = None,
    database: options.Database = None,
    as_json: options.Json = False,
) -> None:
    """Send a URL a message of everything that happens from now on; prints the secret, once."""
    from storymine.workflow.webhooks import Dispatch, add_webhook

    settings = read_settings(database=database)
    with open_sessions(settings) as sessions:
        made, secret = add_webhook(
            sessions, Dispatch.from_settings(settings), url, events=event, description=description
        )
    if as_json:
        console.print_json(_plain(made) | {"secret": secret})
        return
    typer.echo(secret)
    console.say(f"{made.id} is told of {', '.join(made.events)}")
    console.say("the line that begins with whsec_ is its secret; keep it now, it is not shown again")
    console.say(f"try it with: storymine webhooks test {made.id}")


@app.command(name="list")
def list_all(database: options.Database = None, as_json: options.Json = False) -> None:
    """Who is told what, and how that goes."""
    from storymine import store

    with open_sessions(read_settings(database=database)) as sessions, sessions() as session:
        rows = store.webhooks.list_webhooks(session, limit=MOST_LISTED).items
    if as_json:
        console.print_json([_plain(row) for row in rows])
        return
    console.table(
        "Webhooks",
        ("id", "url", "events", "state", "waiting", "dead"),
        [(row.id, row.url, "\n".join(row.events), _state(row), row.pending, row.dead) for row in rows],
    )


@app.command()
def remove(webhook: Webhook, database: options.Database = None) -> None:
    """Forget a webhook, and what it was still to be told."""
    from storymine.workflow.webhooks import remove_webhook

    with open_sessions(read_settings(database=database)) as sessions:
        remove_webhook(sessions, webhook)
    console.say(f"{webhook} is told nothing any more")


@app.command()
def rotate(
    webhook: Webhook,
    overlap_hours: Annotated[
        float, typer.Option(help="The old secret signs along for so long; 0: it has leaked.", min=0, max=720)
    ] = 24.0,
    database: options.Database = None,
) -> None:
    """Give a webhook a new secret and print it, once."""
    from storymine.workflow.webhooks import Dispatch, rotate_secret

    settings = read_settings(database=database)
    with open_sessions(settings) as sessions:
        overlap = timedelta(hours=overlap_hours)
        secret = rotate_secret(sessions, Dispatch.from_settings(settings), webhook, overlap=overlap)
    typer.echo(secret)
    console.say(f"the old secret of {webhook} signs along for {overlap_hours:g} hours")


@app.command(name="test")
def try_one(webhook: Webhook, database: options.Database = None) -> None:
    """Send a webhook a test message now; exit status 1 when it does not arrive."""
    from storymine.workflow.webhooks import Dispatch, try_webhook

    settings = read_settings(database=database)
    with open_sessions(settings) as sessions:
        answer = try_webhook(sessions, Dispatch.from_settings(settings), webhook)
    console.say(f"{'delivered' if answer.delivered else 'not delivered'}: {answer.reason}")
    if not answer.delivered:
        raise typer.Exit(1)


@app.command()
def enable(webhook: Webhook, database: options.Database = None) -> None:
    """Send to a disabled webhook again; `retry` sends it what it missed."""
    from storymine.workflow.webhooks import enable_webhook

    with open_sessions(read_settings(database=database)) as sessions:
        enable_webhook(sessions, webhook)
    console.say(f"{webhook} is told what happens from now on")


@app.command()
def dead(
    webhook: Annotated[str | None, typer.Option("--webhook", metavar="ID", help="Of one webhook.")] = None,
    database: options.Database = None,
    as_json: options.Json = False,
) -> None:
    """What could not be delivered and is not tried again, with the reason; the newest first."""
    from storymine import store

    with open_sessions(read_settings(database=database)) as sessions, sessions() as session:
        page = store.webhooks.list_deliveries(session, webhook=webhook, status="dead", limit=MOST_LISTED)
    if as_json:
        console.print_json([_plain(row) for row in page.items])
        return
    console.table(
        "Dead deliveries",
        ("event", "webhook", "type", "happened", "attempts", "reason"),
        [
            (row.event, row.webhook, row.type, f"{row.happened_at:%Y-%m-%d %H:%M}", row.attempts, row.reason)
            for row in page.items
        ],
    )
    if page.next_cursor:
        console.say(f"... and more than these {MOST_LISTED}")


@app.command()
def retry(
    webhook: Webhook,
    event: Annotated[str | None, typer.Option("--event", metavar="ID", help="Only this one, msg_...")] = None,
    database: options.Database = None,
) -> None:
    """Queue the dead deliveries of a webhook again."""
    from storymine.workflow.webhooks import retry_deliveries

    with open_sessions(read_settings(database=database)) as sessions:
        queued = retry_deliveries(sessions, webhook, event=event)
    console.say(
        f"{console.counted(queued, 'delivery', 'deliveries')} queued again; a worker sends what waits"
    )


def _state(row: WebhookRow) -> str:
    if row.disabled_at:
        return f"disabled: {row.reason}"
    if row.failing_since:
        return f"failing since {row.failing_since:%Y-%m-%d %H:%M}: {row.reason}"
    return row.reason or "fine"


def _plain(row: Any) -> dict[str, Any]:
    """A row as JSON."""
    return {
        name: value.isoformat() if isinstance(value, datetime) else value
        for name, value in asdict(row).items()
    }
