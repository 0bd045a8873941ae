"""Moments as tables, a row a moment, for analysts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq

from storymine.batching import batched
from storymine.domain import Analysis, Observation
from storymine.replacing import replacing

if TYPE_CHECKING:
    from storymine.workflow.mining import Mined

Row = dict[str, Any]

ROWS = 50_000

_MOMENT = {
    "story": pa.string(),
    "moment": pa.int32(),
    "utterance": pa.int32(),
    "start": pa.int32(),
    "end": pa.int32(),
    "text": pa.string(),
    "voice": pa.string(),
    "sentiment": pa.string(),
    "sentiment_score": pa.float32(),
    "valence": pa.int8(),
    "emotions": pa.list_(pa.string()),
    "drivers": pa.list_(pa.string()),
    "polarity": pa.string(),
    "effort": pa.int8(),
    "need": pa.string(),
    "need_text": pa.string(),
    "stage": pa.string(),
    "stage_confidence": pa.float32(),
    "friction": pa.float32(),
}
SCHEMA = pa.schema({**_MOMENT, "theme": pa.string(), "theme_label": pa.string(), "model": pa.string()})
READ_SCHEMA = pa.schema(
    {
        **_MOMENT,
        "model": pa.string(),
        "channel": pa.string(),
        "occurred_at": pa.timestamp("s", tz="UTC"),
        "speaker": pa.string(),
        "seconds": pa.float32(),
    }
)
"""Without themes, with what is known of the story; `seconds` is the start of the utterance."""


def moment_row(observation: Observation) -> Row:
    """A moment as a row: the columns that every table of moments has."""
    reading, moment = observation.reading, observation.reading.moment
    return {
        "story": observation.story,
        "moment": observation.moment,
        "utterance": moment.utterance,
        "start": moment.start,
        "end": moment.end,
        "text": moment.text,
        "voice": moment.voice.value,
        "sentiment": reading.sentiment.label,
        "sentiment_score": reading.sentiment.score,
        "valence": reading.sentiment.valence,
        "emotions": [emotion.label for emotion in reading.emotions],
        "drivers": [driver.label for driver in reading.drivers],
        "polarity": reading.drivers[0].polarity.value if reading.drivers else None,
        "effort": reading.effort.level,
        "need": reading.need.kind.value if reading.need else None,
        "need_text": reading.need.text if reading.need else None,
        "stage": reading.stage.label,
        "stage_confidence": reading.stage.confidence,
        "friction": reading.friction,
        "model": reading.model,
    }


def read_rows(analysis: Analysis) -> Iterator[Row]:
    """The moments of a story as rows of READ_SCHEMA."""
    story = analysis.story
    for number, reading in enumerate(analysis.readings):
        utterance = story.utterances[reading.moment.utterance]
        yield {
            **moment_row(Observation(story.id, number, reading)),
            "channel": story.channel.value,
            "occurred_at": story.occurred_at,
            "speaker": utterance.speaker.value,
            "seconds": utterance.start,
        }


def write_moments(mined: Mined, path: Path) -> None:
    """Write every moment of `mined` with its theme (none: null) to a Parquet file."""
    labels = {theme.id: theme.label for theme in mined.theme_set.themes}
    themes = {(a.story, a.moment): a.theme for a in mined.theme_set.assignments}
    with replacing(path) as part, pq.ParquetWriter(part, SCHEMA, compression="zstd") as writer:
        for some in batched(mined.observations, ROWS):
            rows = []
            for observation in some:
                theme = themes.get((observation.story, observation.moment))
                label = labels.get(theme) if theme else None
                rows.append({**moment_row(observation), "theme": theme, "theme_label": label})
            writer.write_table(pa.Table.from_pylist(rows, SCHEMA))
