"""`storymine themes`: files to themes."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from storymine.cli import console, options
from storymine.replacing import refuse_inputs


def command(
    files: options.Files,
    out: Annotated[Path, typer.Option("--out", "-o", help="Folder for themes.json and assignments.jsonl.")],
    seed: options.Seed = 0,
    mapping: options.Mapping = [],  # noqa: B006 - typer copies it
    roles: options.Roles = [],  # noqa: B006 - typer copies it
    channel: options.ChannelOption = None,
    model: options.Model = "embedded",
    redact: options.RedactOption = True,
    processes: options.Processes = 1,
    as_json: options.Json = False,
) -> None:
    """Find the themes in stories, linked to journey stages."""
    from storymine.output import theme_set_to_dict
    from storymine.workflow import load
    from storymine.workflow.mining import THEME_FILES, analyse_files, find_themes, write_themes

    for name in THEME_FILES:
        refuse_inputs(out / name, files)
    engine = load(model, redact=redact)
    batches = analyse_files(
        files,
        model=model,
        redact=redact,
        mapping=options.parse_mapping(mapping),
        roles=options.parse_roles(roles),
        channel=channel,
        processes=processes,
        engine=engine,
    )
    out.mkdir(parents=True, exist_ok=True)
    with console.progress("stories read") as advance:
        mined = find_themes(batches, out, engine=engine, seed=seed, progress=advance)
    write_themes(mined.theme_set, out)
    if as_json:
        console.print_json(theme_set_to_dict(mined.theme_set))
    else:
        console.theme_table(mined.theme_set, title=f"Themes in {console.stories(mined.stories)}")
    console.say(f"themes.json and assignments.jsonl are in {out}")
    console.finish(mined.failures)
