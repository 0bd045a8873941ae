"""`storymine runs`: what was read and discovered when, and what a discovery changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from storymine.cli import console, options
from storymine.cli.opening import open_sessions, read_settings

if TYPE_CHECKING:
    from storymine.store import Comparison, Flow, RunView

app = typer.Typer(
    help="What was read and discovered when, and what a discovery changed.", no_args_is_help=True
)


@app.command("list")
def list_them(
    limit: Annotated[int, typer.Option(help="How many, the newest first.", min=1, max=1000)] = 20,
    database: options.Database = None,
    as_json: options.Json = False,
) -> None:
    """List runs: readings of stories (analyse) and discoveries of themes (themes)."""
    from storymine import store

    with open_sessions(read_settings(database=database)) as sessions, sessions() as session:
        found = store.list_runs(session, limit=limit).items
    if as_json:
        console.print_json([_run(run) for run in found])
        return
    rows = [
        (run.id, run.kind, run.status, f"{run.started_at:%F %R}", ", ".join(_counts(run))) for run in found
    ]
    console.table("Runs", ("id", "kind", "status", "begun (UTC)", "counts"), rows)


@app.command()
def diff(
    run: Annotated[str | None, typer.Argument(help="A discovery; the latest when left out.")] = None,
    since: Annotated[
        str | None, typer.Option(help="Another discovery to compare it with; else the one before.")
    ] = None,
    database: options.Database = None,
    as_json: options.Json = False,
) -> None:
    """Tell what changed between two discoveries: the themes, and where their moments went."""
    from storymine import store
    from storymine.errors import NotFoundError

    with open_sessions(read_settings(database=database)) as sessions, sessions() as session:
        latest = store.last_themes_run(session)
        if run is None and latest is None:
            raise NotFoundError("no themes have been discovered yet; `storymine work` does when it is idle")
        found = store.compare_runs(session, run or (latest.id if latest else ""), since)
    if as_json:
        console.print_json(_plain(found))
        return
    earlier = f"{found.earlier.id} and {found.later.id}" if found.earlier else f"the first, {found.later.id}"
    console.table(
        f"Themes of {earlier}",
        ("theme", "verdict", "stems from", "before", "after", "stayed"),
        [
            (
                row.label if row.was_called is None else f"{row.label} (was: {row.was_called})",
                row.verdict,
                ", ".join(kin.label for kin in row.kin if kin.theme != row.id),
                row.before,
                row.after,
                "" if row.stayed is None else row.stayed,
            )
            for row in found.themes
        ],
    )
    if found.flows is None:
        console.say("where moments went is known of one discovery at a time, and not of the oldest ones")
        return
    moved = [flow for flow in found.flows if flow.theme != flow.previous or not flow.theme]
    ends = [(*_ends(flow, found), flow.moments) for flow in moved]
    console.table("Where moments went", ("from", "to", "moments"), ends)


def _ends(flow: Flow, found: Comparison) -> tuple[str, str]:
    names = {"none": "(no theme)", "new": "(new)", "gone": "(gone)"}
    return (
        found.names.get(flow.previous or "", names.get(flow.came_from, "")),
        found.names.get(flow.theme or "", names.get(flow.went_to, "")),
    )


def _counts(run: RunView) -> list[str]:
    return [f"{name} {count}" for name, count in run.counts.items()]


def _run(run: RunView) -> dict[str, Any]:
    return {
        "id": run.id,
        "kind": run.kind,
        "status": run.status,
        "parent": run.parent_id,
        "previous": run.previous_id,
        "model": run.model,
        "counts": dict(run.counts),
        "started_at": run.started_at.isoformat(),
        "finished_at": run.finished_at.isoformat() if run.finished_at else None,
    }


def _plain(found: Comparison) -> dict[str, Any]:
    from dataclasses import asdict

    return {
        "earlier": found.earlier.id if found.earlier else None,
        "later": found.later.id,
        "steps": [run.id for run in found.steps],
        "themes": [asdict(row) for row in found.themes],
        "flows": None if found.flows is None else [asdict(flow) for flow in found.flows],
    }
