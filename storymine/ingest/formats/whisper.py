"""Whisper's verbose JSON, and kin with a speaker a segment; what the recogniser made up is left out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from storymine.errors import RecordError
from storymine.ingest.formats.conversation import Conversation, Talker, Turn, joined
from storymine.ingest.formats.fields import Fields

NAME: Final = "whisper"
LEAST_LOGPROB: Final = -1.0
MOST_COMPRESSION: Final = 2.4
SILENCE: Final = 0.6
_OTHERS: Final = {"chunks": "timestamp", "transcription": "offsets"}
"""What Hugging Face's pipeline and whisper.cpp call their segments, and what they have in them."""
_SIGNS: Final = ("text", "language", "duration", "task")


def recognises(record: Mapping[str, object]) -> bool:
    segments = record.get("segments")
    if any(_starts_with(record.get(name), field) for name, field in _OTHERS.items()):
        return True
    if record.get("task") in ("transcribe", "translate") and isinstance(record.get("text"), str):
        return True
    return (
        isinstance(segments, list)
        and bool(segments)
        and isinstance(segments[0], Mapping)
        and "text" in segments[0]
        and ("start" in segments[0] or "speaker" in segments[0])
        and any(sign in record for sign in _SIGNS)
    )


def _starts_with(parts: object, field: str) -> bool:
    return (
        isinstance(parts, list)
        and bool(parts)
        and isinstance(parts[0], Mapping)
        and {"text", field} <= parts[0].keys()
    )


def read(record: Mapping[str, object]) -> Conversation:
    """One recording; RecordError when nothing in it is speech."""
    fields = Fields(record)
    segments = list(fields.items("segments", *_OTHERS))
    kept = [segment for segment in segments if junk(segment) is None]
    if segments and not kept:
        raise RecordError(
            "all of them failed the recogniser's own tests; this is no speech", field="segments"
        )
    turns = [
        Turn(
            segment.word("speaker", "speaker_id", "speaker_label") or "",
            segment.text("text"),
            *_times(segment),
        )
        for segment in kept
    ]
    if not segments:
        turns = [Turn("", fields.text("text"))]
    dropped = len(segments) - len(kept)
    return Conversation(
        turns=joined(turns),
        talkers={turn.talker: Talker((turn.talker,)) for turn in turns},
        language=fields.word("language") or fields.inner("result").word("language"),
        metadata={"format": NAME, "skipped_segments": str(dropped) if dropped else None},
    )


def _times(segment: Fields) -> tuple[float | None, float | None]:
    """Start and end in seconds, from the field that each kind of output has for them."""
    pair = segment.value("timestamp")
    if isinstance(pair, list | tuple) and len(pair) == 2:
        segment = Fields({"start": pair[0], "end": pair[1]})
    offsets = segment.inner("offsets")
    begin, end = offsets.number("from"), offsets.number("to")
    if begin is not None and end is not None:
        return begin / 1000, end / 1000
    return segment.number("start"), segment.number("end")


def junk(segment: Fields) -> str | None:
    """Which test a segment fails: "silence", "unsure" (words hardly likelier than any) or "repeating"."""
    logprob = segment.number("avg_logprob")
    quiet, compression = segment.number("no_speech_prob"), segment.number("compression_ratio")
    if logprob is not None and logprob < LEAST_LOGPROB:
        return "silence" if quiet is not None and quiet > SILENCE else "unsure"
    if compression is not None and compression > MOST_COMPRESSION:
        return "repeating"
    return None
