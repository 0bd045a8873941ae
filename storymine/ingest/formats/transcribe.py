"""What a job of Amazon Transcribe writes: words, with speakers or channels where it told them apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from storymine.errors import RecordError
from storymine.ingest.formats.conversation import Conversation, Talker, Turn, in_time, joined
from storymine.ingest.formats.fields import Fields

NAME: Final = "transcribe"


def recognises(record: Mapping[str, object]) -> bool:
    results = record.get("results")
    return isinstance(results, Mapping) and "transcripts" in results and "items" in results


def read(record: Mapping[str, object]) -> Conversation:
    """One recording: its stretches with a speaker each, else its words, else its text as one turn."""
    fields = Fields(record)
    results = fields.inner("results")
    if (fields.word("status") or "").upper() == "FAILED":
        raise RecordError("FAILED; there is no transcript", field="status")
    turns = list(_stretches(results)) or list(_words(results))
    if not turns:
        turns = [Turn("", one.text("transcript")) for one in results.items("transcripts")]
    return Conversation(
        turns=joined(in_time(turns)),
        talkers={turn.talker: Talker((turn.talker,) if turn.talker else ()) for turn in turns},
        id=fields.word("jobName"),
        language=results.word("language_code"),
        metadata={"format": NAME},
    )


def _stretches(results: Fields) -> Iterator[Turn]:
    for one in results.items("audio_segments"):
        text = one.text("transcript")
        yield Turn(_speaker(one), text, one.number("start_time"), one.number("end_time"))


def _words(results: Fields) -> Iterator[Turn]:
    """A turn a stretch of words of one speaker; punctuation has no time of its own."""
    who, words = "", list[str]()
    start = end = None
    for item in results.items("items"):
        first = next(item.items("alternatives"), item)
        speaker = _speaker(item)
        if item.word("type") == "punctuation" and words:
            words[-1] += first.text("content")
            continue
        if words and speaker != who:
            yield Turn(who, " ".join(words), start, end)
            words = []
        if not words:
            who, start = speaker, item.number("start_time")
        words.append(first.text("content"))
        end = item.number("end_time")
    if words:
        yield Turn(who, " ".join(words), start, end)


def _speaker(item: Fields) -> str:
    return item.word("speaker_label") or item.word("channel_label") or ""
