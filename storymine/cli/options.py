"""Options that several commands share."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, TextIO

import typer

from storymine.domain import Channel
from storymine.errors import InputError
from storymine.replacing import refuse_inputs

_ROLE = re.compile(r"\s*([^=\s][^=]*?)\s*=\s*([^=,]*[^=,\s])\s*(?:,|\Z)")

Files = Annotated[
    list[Path],
    typer.Argument(
        help="Tables (CSV, XLSX ...), JSON, transcripts (vCon, WebVTT ...); see docs/formats.md.",
        exists=True,
        dir_okay=False,
    ),
]
LabelledFiles = Annotated[
    list[Path],
    typer.Argument(
        help="Labelled rows: .story, TSV, CSV or JSONL; see docs/models.md.", exists=True, dir_okay=False
    ),
]
Mapping = Annotated[
    list[str],
    typer.Option(
        "--map",
        metavar="FIELD=COLUMN",
        help="Column of a field, e.g. text=Review; FIELD==VALUE for a fixed value. Guessed if left out.",
    ),
]
ChannelOption = Annotated[
    Channel | None, typer.Option("--channel", help="Channel of stories that do not name theirs.")
]
Roles = Annotated[
    list[str],
    typer.Option(
        "--roles",
        metavar="NAME=ROLE,...",
        help="Who a named speaker of a transcript is: customer, agent, bot or other.",
    ),
]
Model = Annotated[str, typer.Option(help="A shipped model (see `storymine models`) or a model folder.")]
Seed = Annotated[int, typer.Option(help="Same data and seed: same themes.", min=0)]
Processes = Annotated[
    int, typer.Option("--processes", "-p", help="Processes to spread the work over.", min=1)
]
RedactOption = Annotated[bool, typer.Option("--redact/--no-redact", help="Replace personal data first.")]
Json = Annotated[bool, typer.Option("--json", help="Print the result as JSON, for machines.")]
CustomerKey = Annotated[
    str | None,
    typer.Option("--customer", metavar="KEY", help="Customer key as it was sent with the stories."),
]
Database = Annotated[
    str | None,
    typer.Option(
        "--database", help="SQLAlchemy URL of the store.", envvar="STORYMINE_DATABASE_URL", show_default=False
    ),
]


def output(out: Path | None, *, inputs: Iterable[Path]) -> Path | None:
    """The file to write; None, as for `-`, is standard output. Raises InputError for one of the `inputs`."""
    if out is None or str(out) == "-":
        return None
    refuse_inputs(out, inputs)
    return out


def text_of(file: TextIO) -> str:
    """All of a file. Raises InputError, without its words, when it is not in UTF-8."""
    try:
        return file.read()
    except UnicodeDecodeError:
        raise InputError(f"{file.name} is not in UTF-8; save it so") from None


def parse_mapping(pairs: list[str]) -> dict[str, str]:
    """`["text=Review", "score.metric==nps", "customer="]` as {"text": "Review", "score.metric": "=nps",
    "customer": ""}.
    """
    return _pairs(pairs, option="--map", form="FIELD=COLUMN", empty=True)


def parse_labels(pairs: list[str]) -> dict[str, str]:
    """`["LABEL_0=negatief"]` as `{"LABEL_0": "negatief"}`."""
    return _pairs(pairs, option="--label", form="THEIRS=OURS", empty=False)


def _pairs(pairs: list[str], *, option: str, form: str, empty: bool) -> dict[str, str]:
    mapping = {}
    for pair in pairs:
        field, separator, column = pair.partition("=")
        if not (separator and field and (column or empty)):
            raise typer.BadParameter(f"{pair!r} is not {form}", param_hint=option)
        mapping[field.strip()] = column.strip()
    return mapping


def parse_roles(given: list[str]) -> dict[str, str]:
    """`["Sanne=agent,Bakker, Piet=customer"]` as `{"Sanne": "agent", "Bakker, Piet": "customer"}`.

    A comma in a name belongs to it: only what comes after a role starts the next name.
    """
    roles: dict[str, str] = {}
    for option in given:
        pairs = list(_ROLE.finditer(option))
        if not option or sum(len(pair[0]) for pair in pairs) != len(option):
            raise typer.BadParameter(f"{option!r} is not NAME=ROLE,...", param_hint="--roles")
        roles |= {pair[1]: pair[2] for pair in pairs}
    return roles
