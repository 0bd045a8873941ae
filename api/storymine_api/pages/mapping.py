"""Which column of a table is which field, as a list to choose from for each column says it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Final

from storymine.ingest.channels import squeezed
from storymine.ingest.column_names import FIELDS
from storymine.ingest.scores import METRICS
from storymine_api.language import Language

METADATA: Final = "metadata"
SEGMENT: Final = "metadata.segment"
SHOWN: Final = (
    *("text", "occurred_at", "customer", "channel", "product", SEGMENT, METADATA, "score", "score.metric"),
    *("score.scale", "score.lower_is_better", "id", "source", "conversation", "speaker", "start"),
)
DIRECTIONS: Final = {"high": "false", "low": "true"}
"""Which end of a score is the good one, as `score.lower_is_better` says it."""
_LONGEST_NAME: Final = 80
_SEVERAL: Final = {"", "text", METADATA}


def choices(t: Language) -> list[tuple[str, str]]:
    """What a column can be read as, in words; the first is nothing."""
    return [(name, str(t(f"files.field_{name or 'none'}"))) for name in ("", *SHOWN)]


def read_mapping(chosen: Mapping[str, str], *, metric: str = "", direction: str = "") -> dict[str, str]:
    """The mapping (docs/formats.md) in which each column is what was chosen for it, and nothing is guessed
    but what kind of score there is: unless `metric` says so, and `direction` which end is the good one.

    >>> {field: column for field, column in read_mapping({"Nr": "id", "Kop": "text"}).items() if column}
    {'id': 'Nr', 'text': 'Kop'}
    """
    columns: dict[str, list[str]] = {}
    for column, field in chosen.items():
        columns.setdefault(field, []).append(column)
    mapping = {field: columns.get(field, [""])[0] for field in FIELDS if field not in {"text", "title"}}
    if texts := columns.get("text"):
        mapping["text"] = "+".join(texts)
    kept: dict[str, str] = {}
    for column in columns.get(METADATA, ()):
        name = f"metadata.{squeezed(column)[:_LONGEST_NAME] or 'kenmerk'}"
        kept[name if name not in kept else f"{name}{len(kept) + 1}"] = column
    if SEGMENT in columns:
        kept[SEGMENT] = columns[SEGMENT][0]
    if metric in METRICS and not mapping["score.metric"]:
        mapping["score.metric"] = f"={metric}"
    if direction in DIRECTIONS and not mapping["score.lower_is_better"]:
        mapping["score.lower_is_better"] = f"={DIRECTIONS[direction]}"
    # One that is empty keeps others from being guessed.
    return mapping | (kept or {"metadata.none": ""})


def repeated(chosen: Mapping[str, str]) -> str | None:
    """A field that was chosen for more than one column and can have only one."""
    times = Counter(field for field in chosen.values() if field in SHOWN and field not in _SEVERAL)
    return next((field for field, count in times.items() if count > 1), None)


def choice_of(field: str | None) -> str:
    """What is chosen for a column that is read as `field`."""
    if field and field.startswith("metadata.") and field != SEGMENT:
        return METADATA
    return field or ""
