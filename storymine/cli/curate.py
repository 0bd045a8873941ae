"""`storymine curate`: the log of what people decided about themes."""

from __future__ import annotations

from typing import Annotated

import typer

from storymine.cli import console, options
from storymine.cli.opening import open_sessions, read_settings

app = typer.Typer(help="What people decided about themes.", no_args_is_help=True)


@app.command("log")
def log(
    limit: Annotated[int, typer.Option(help="How many entries, the newest first.", min=1, max=1000)] = 50,
    database: options.Database = None,
) -> None:
    """Show the log."""
    from storymine import store
    from storymine.themes import undone

    with open_sessions(read_settings(database=database)) as sessions, sessions() as session:
        cancelled = undone(store.load_changes(session))
        entries = store.list_changes(session, limit=limit).items
    rows = [
        (
            entry.change.id,
            entry.change.kind.value,
            ", ".join(entry.names[theme] for theme in entry.change.themes),
            entry.names.get(entry.change.into or "", "") or entry.change.value or entry.change.undoes or "",
            entry.moments,
            entry.by or "",
            f"undone by {cancelled[entry.change.id]}" if entry.change.id in cancelled else "",
        )
        for entry in entries
    ]
    console.table("Changes to themes", ("id", "kind", "themes", "to", "moments", "by", ""), rows)


@app.command("undo")
def undo(
    change: Annotated[int, typer.Argument(help="Id of the entry in the log.")],
    preview: Annotated[bool, typer.Option("--preview", help="Only say what would change.")] = False,
    by: Annotated[str | None, typer.Option(help="Name for the log.")] = None,
    database: options.Database = None,
) -> None:
    """Cancel a change, as if it had never been made."""
    from storymine.workflow.curating import undo as undo_change

    with open_sessions(read_settings(database=database)) as sessions:
        effect = undo_change(sessions, change, by=by, preview=preview).effect
    done = "would move" if preview else "moved"
    console.say(f"{console.moments(effect.moments)} of {console.stories(effect.stories)} {done} back")
