"""`storymine ingest`: files into the store."""

from __future__ import annotations

from storymine.cli import console, options
from storymine.cli.opening import open_sessions, read_settings


def command(
    files: options.Files,
    mapping: options.Mapping = [],  # noqa: B006 - typer copies it
    roles: options.Roles = [],  # noqa: B006 - typer copies it
    channel: options.ChannelOption = None,
    database: options.Database = None,
    as_json: options.Json = False,
) -> None:
    """Store stories, redacted, each once; a worker (`storymine work` or `serve`) analyses them."""
    from storymine.workflow import Intake, ingest_files
    from storymine.workflow.raw import check_keyring

    settings = read_settings(database=database)
    intake = Intake.from_settings(settings)
    with open_sessions(settings) as sessions, console.progress("records read") as advance:
        check_keyring(sessions, intake.keyring)
        tally = ingest_files(
            sessions,
            files,
            intake=intake,
            mapping=options.parse_mapping(mapping),
            roles=options.parse_roles(roles),
            channel=channel,
            progress=advance,
        )
    counts = {status: tally.statuses[status] for status in ("created", "duplicate", "superseded")}
    if as_json:
        console.print_json({**counts, "undated": tally.undated, "failed": len(tally.failures)})
    else:
        console.say(", ".join(f"{count} {status}" for status, count in counts.items()))
        if tally.undated:
            console.say(
                f"{tally.undated:,} without a date, which no trend and no week counts; where a column has it,"
                " name it with --map occurred_at=COLUMN"
            )
    console.finish(tally.failures)
