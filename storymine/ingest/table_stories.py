"""A row of a table, with its columns known, to the row shape of story_from_row."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from storymine.domain import Channel
from storymine.ingest.channels import find_channel
from storymine.ingest.columns import Columns, Row, as_text
from storymine.ingest.rows import CONVERSATION_LISTS
from storymine.ingest.scores import asks_effort, find_metric, find_number, guess_scale

_PLAIN: Final = ("id", "occurred_at", "customer", "source", "product")
_SURVEYED: Final = ("nps", "csat", "ces", "kto")


def row_of(row: Row, columns: Columns) -> dict[str, object]:
    """The row for story_from_row; lists of utterances and objects that are in the right shape already go
    through.
    """
    found: dict[str, object] = {field: columns.value(row, field) for field in _PLAIN}
    for name in (*CONVERSATION_LISTS, "metadata"):
        if isinstance(row.get(name), list | dict):
            found[name] = row[name]
    text = columns.text(row)
    found["text"] = text if text is not None else ""
    found["score"] = _score(row, columns)
    channel = columns.value(row, "channel")
    found["channel"] = as_text(channel) or columns.channel or _usual_channel(columns, found)
    if columns.metadata:
        own = {name: as_text(row.get(column)) for name, column in columns.metadata.items()}
        given = found.get("metadata")
        found["metadata"] = {**own, **(given if isinstance(given, Mapping) else {})}
    return {name: value for name, value in found.items() if value is not None}


def with_score_range(columns: Columns, rows: Iterable[Row]) -> Columns:
    """The same columns with metric and scale of the score column filled in, from its name and from all its
    values.

    All of them, since files sorted by score are common. Reads `rows` only when there is something to find
    out.
    """
    column = columns.fields.get("score")
    if column is None or {"score.scale"} <= {*columns.fields, *columns.constants}:
        return columns
    numbers = []
    lowest, highest, top = float("inf"), float("-inf"), None
    for row in rows:
        number = find_number(row.get(column))
        if number is None:
            continue
        lowest, highest, top = min(lowest, number[0]), max(highest, number[0]), top or number[1]
        numbers = [lowest, highest]
    if not numbers:
        return columns
    constants = dict(columns.constants)
    metric = constants.get("score.metric") or find_metric(column) or "sterren"
    if "score.metric" in columns.fields:
        return columns
    guessed, scale = guess_scale(find_metric(metric) or metric, lowest, max(highest, top or highest))
    constants.setdefault("score.metric", guessed)
    constants["score.scale"] = f"{scale[0]:g} {scale[1]:g}"
    if asks_effort(column):
        constants.setdefault("score.lower_is_better", "true")
    return replace(columns, constants=constants)


def _score(row: Row, columns: Columns) -> object:
    value = columns.value(row, "score")
    if value is None or isinstance(value, Mapping) or (isinstance(value, str) and "=" in value):
        return value
    score = {"value": value}
    for part in ("metric", "scale", "lower_is_better"):
        score[part] = columns.value(row, f"score.{part}")
    return score


def _usual_channel(columns: Columns, found: Mapping[str, object]) -> str | None:
    """The channel that column names give away, when the row says nothing of it itself."""
    if any(name in found for name in CONVERSATION_LISTS):
        return None
    if hint := columns.channel_hint():
        return hint.value
    score = found.get("score")
    metric = score.get("metric") if isinstance(score, Mapping) else columns.constants.get("score.metric")
    surveyed = metric in _SURVEYED  # a row without a score is from the same survey
    if surveyed and not any(find_channel(column) is Channel.REVIEW for column in columns.texts):
        return Channel.SURVEY.value
    return None
