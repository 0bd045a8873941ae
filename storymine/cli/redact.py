"""`storymine redact`: what would be replaced in texts, and where."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, TextIO

import typer

from storymine.cli import console, options
from storymine.replacing import replacing


def command(
    files: options.Files,
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="JSONL file to write; default: standard output.")
    ] = None,
    spans: Annotated[
        bool, typer.Option(help="Print what was replaced, too: offsets in the text as it was read.")
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
    with _lines(options.output(out, inputs=files)) as lines, console.progress("stories redacted") as advance:
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
    console.finish(failures)


@contextmanager
def _lines(out: Path | None) -> Iterator[TextIO]:
    if out is None:
        yield sys.stdout
        return
    with replacing(out) as part, part.open("w", encoding="utf-8") as lines:
        yield lines
