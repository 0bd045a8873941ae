"""Moments as a Parquet table, a row a moment, for analysts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.parquet as pq

if TYPE_CHECKING:
    from storymine.workflow.mining import Mined

ROWS = 50_000

SCHEMA = pa.schema(
    {
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
        "theme": pa.string(),
        "theme_label": pa.string(),
        "model": pa.string(),
    }
)


def write_moments(mined: Mined, path: Path) -> None:
    """Write every moment of `mined` with its theme (none: null) to a Parquet file."""
    labels = {theme.id: theme.label for theme in mined.theme_set.themes}
    themes = {(a.story, a.moment): a.theme for a in mined.theme_set.assignments}
    with pq.ParquetWriter(path, SCHEMA, compression="zstd") as writer:
        for first in range(0, len(mined.observations), ROWS):
            rows = []
            for observation in mined.observations[first : first + ROWS]:
                reading, moment = observation.reading, observation.reading.moment
                theme = themes.get((observation.story, observation.moment))
                rows.append(
                    {
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
                        "theme": theme,
                        "theme_label": labels.get(theme) if theme else None,
                        "model": reading.model,
                    }
                )
            writer.write_table(pa.Table.from_pylist(rows, SCHEMA))
