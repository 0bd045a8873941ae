"""`storymine taxonomy`: an organisation's own themes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from storymine.cli import console, options
from storymine.cli.opening import open_sessions, read_settings

if TYPE_CHECKING:
    from storymine.workflow.curating import Effect

app = typer.Typer(help="Your own themes, that moments like their examples join.", no_args_is_help=True)


@app.command("import")
def import_(
    file: Annotated[
        Path,
        typer.Argument(help="Taxonomy: YAML, JSON, TOML or CSV.", exists=True, dir_okay=False),
    ],
    preview: Annotated[bool, typer.Option("--preview", help="Only say what would change.")] = False,
    by: Annotated[str | None, typer.Option(help="Name for the log.")] = None,
    database: options.Database = None,
) -> None:
    """Make a file the taxonomy: its themes get the moments that are like their examples."""
    from storymine.workflow import load
    from storymine.workflow.taxonomy import import_taxonomy

    settings = read_settings(database=database)
    engine = load(settings.model, redact=settings.redact)
    with open_sessions(settings) as sessions:
        made = import_taxonomy(sessions, engine, file, by=by, preview=preview)
    if made is None:
        console.say(f"{file.name} is the taxonomy already")
        return
    _show(made.effect)
    done = "would move" if preview else "moved"
    console.say(f"{console.moments(made.effect.moments)} of {console.stories(made.effect.stories)} {done}")


@app.command("export")
def export(
    file: Annotated[Path, typer.Argument(help="File to write: .yaml, .json or .csv.", dir_okay=False)],
    database: options.Database = None,
) -> None:
    """Write the taxonomy to a file that can be edited and imported again."""
    from storymine.workflow.taxonomy import export_taxonomy

    with open_sessions(read_settings(database=database)) as sessions:
        themes = export_taxonomy(sessions, file)
    console.say(f"{console.counted(themes, 'theme')} written to {file}")


def _show(effect: Effect) -> None:
    """The themes that gain or lose moments, those that gain most first."""
    rows = [
        (effect.names.get(shift.theme or "", shift.theme), shift.before.moments, shift.after.moments)
        for shift in sorted(effect.themes, key=lambda one: one.before.moments - one.after.moments)
    ]
    console.table("What changes", ("theme", "moments before", "after"), rows)
