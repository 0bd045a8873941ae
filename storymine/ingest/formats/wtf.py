"""The transcript object of vCon's WTF extension: {transcript, segments, metadata}; by itself or in a vCon."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from storymine.ingest.formats.conversation import Conversation, Talker, Turn, joined
from storymine.ingest.formats.fields import Fields

NAME: Final = "wtf-transcript"


def recognises(record: Mapping[str, object]) -> bool:
    transcript = record.get("transcript")
    return (
        isinstance(transcript, Mapping)
        and "text" in transcript
        and ("segments" in record or "metadata" in record)
    )


def read(record: Mapping[str, object]) -> Conversation:
    """One recording: its segments, or its text as one turn when it has none."""
    fields = Fields(record)
    transcript = fields.inner("transcript")
    labels = fields.inner("speakers")
    turns, talkers = [], {}
    for segment in fields.items("segments"):
        key = segment.word("speaker") or ""
        label = labels.inner(key).word("label") if key else None
        talkers[key] = Talker(tuple(name for name in (label, key) if name))
        turns.append(Turn(key, segment.text("text"), segment.number("start"), segment.number("end")))
    if not turns:
        turns, talkers = [Turn("", transcript.text("text"))], {"": Talker()}
    return Conversation(
        turns=joined(turns),
        talkers=talkers,
        language=transcript.word("language"),
        metadata={"format": NAME},
    )
