"""`storymine failures`: which stories could not be analysed, and another try for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from storymine.cli import console, options
from storymine.cli.opening import open_sessions, read_settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.orm import Session

    from storymine.store import FailureRow

PAGE = 500


def command(
    retry: Annotated[
        list[str],
        typer.Option(
            "--retry", metavar="ID|all", help="Put this story, or all, back in the queue; may be repeated."
        ),
    ] = [],  # noqa: B006 - typer copies it
    history: Annotated[bool, typer.Option(help="Also of stories that were tried again since.")] = False,
    database: options.Database = None,
    as_json: options.Json = False,
) -> None:
    """List the stories that failed, with the step and the reason, or try them again."""
    from storymine.workflow.retrying import retry_failures

    with open_sessions(read_settings(database=database)) as sessions:
        if retry:
            retried = retry_failures(sessions, None if "all" in retry else retry)
            if as_json:
                console.print_json({"retried": retried})
            console.say(f"{console.stories(retried)} to be tried again; a worker analyses them")
            return
        with sessions() as session:
            found = list(_failures(session, history=history))
    if as_json:
        console.print_json([_as_dict(row) for row in found])
        return
    if found:
        columns = ("story", "now", "step", "reason", "at (UTC)")
        console.table(
            "Failures",
            columns,
            [
                (row.story or row.record, row.status or "", row.step, row.reason, f"{row.occurred_at:%F %R}")
                for row in found
            ],
        )
    console.say(
        console.counted(len(found), "failure")
        + ("; --retry all puts them back in the queue" if found else "")
    )


def _failures(session: Session, *, history: bool) -> Iterator[FailureRow]:
    from storymine import store

    cursor: str | None = None
    while True:
        page = store.list_failures(session, standing=not history, cursor=cursor, limit=PAGE)
        yield from page.items
        cursor = page.next_cursor
        if cursor is None:
            return


def _as_dict(row: FailureRow) -> dict[str, Any]:
    return {
        "story": row.story,
        "status": row.status,
        "source": row.source,
        "record": row.record,
        "step": row.step,
        "reason": row.reason,
        "at": row.occurred_at.isoformat(),
    }
