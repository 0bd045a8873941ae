"""`storymine redact`: what would be replaced in texts, and where."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from storymine.cli import console, options


def command(
    files: options.Files,
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="JSONL file to write; default: standard output.")
    ] = None,
    spans: Annotated[
        bool, typer.Option(help="Print what was replaced, too: offsets in the text as it was.")
    ] = True,
    mapping: options.Mapping = [],  # noqa: B006 - typer copies it
    roles: options.Roles = [],  # noqa: B006 - typer copies it
) -> None:
    """Replace personal data in stories; print the texts and (--no-spans: without) the spans replaced."""
    from storymine.domain import Failure
    from storymine.ingest import Redactor, read

    redactor = Redactor()
    columns, speakers = options.parse_mapping(mapping), options.parse_roles(roles)
    failures: list[Failure] = []
    lines = out.open("w", encoding="utf-8") if out else sys.stdout
    try:
        with console.progress("stories redacted") as advance:
            for path in files:
                for record in read(path, mapping=columns, roles=speakers):
                    if isinstance(record, Failure):
                        failures.append(record)
                        continue
                    redaction = {"id": record.id, **asdict(redactor.redact(record.text))}
                    if not spans:
                        del redaction["spans"]
                    lines.write(json.dumps(redaction, ensure_ascii=False) + "\n")
                    advance(1)
    finally:
        if out:
            lines.close()
    console.finish(failures)
