"""Transcripts inside another document: JSON in any format that is one object, or plain text."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

from storymine.errors import RecordError
from storymine.ingest.channels import find_speaker
from storymine.ingest.formats import contact_lens, genesys, insights, transcribe, webvtt, whisper, wtf
from storymine.ingest.formats.conversation import Conversation, Talker, Turn, joined
from storymine.ingest.formats.fields import Fields
from storymine.ingest.formats.format import Format

_FORMATS: Final[tuple[Format, ...]] = (genesys, contact_lens, transcribe, insights, wtf, whisper)
_LISTS: Final = ("utterances", "segments", "turns", "messages", "transcript", "paragraphs", "results")
_TEXTS: Final = ("text", "transcript", "message", "content", "body")
_WHO: Final = ("speaker", "party", "role", "name", "participant", "channel")
_STARTS: Final = ("start", "start_time", "offset", "begin")


def read_body(body: object, *, names: frozenset[str] = frozenset()) -> Conversation:
    """A transcript of whatever shape: text, captions, a known format, or a list of things said.

    `names` are those of the parties, which lines of a plain text may start with.
    """
    if isinstance(body, str):
        if body.lstrip("\ufeff").startswith("WEBVTT"):
            return webvtt.read(body.splitlines())[0]
        found = _json(body)
        if found is None:
            return _lines(body, names)
        body = found
    if isinstance(body, list):
        return _list(Fields({"transcript": body}, "body"), "transcript")
    if not isinstance(body, Mapping):
        raise RecordError(f"must be text, an object or a list, not {type(body).__name__}", field="body")
    for one in _FORMATS:
        if one.recognises(body):
            return one.read(body)
    fields = Fields(body, "body")
    if isinstance(body.get("results"), Mapping):
        return _deepgram(fields.inner("results"))
    if isinstance(body.get("paragraphs"), Mapping):
        return _paragraphs(fields)
    for name in _LISTS:
        if isinstance(body.get(name), list):
            return _list(fields, name)
    return Conversation(turns=[Turn("", fields.text(*_TEXTS))], talkers={"": Talker()})


def _json(text: str) -> object:
    """The object or list that a text is, though nothing says that it is JSON; None for other texts."""
    if text.lstrip()[:1] not in {"{", "["}:
        return None
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _list(fields: Fields, name: str) -> Conversation:
    turns = []
    for item in fields.items(name):
        start = item.number(*_STARTS)
        turns.append(Turn(item.word(*_WHO) or "", item.text(*_TEXTS), start, item.number("end", "end_time")))
    return _heard(turns)


def _deepgram(results: Fields) -> Conversation:
    """Deepgram's answer: what was said by whom, else the first alternative of each channel."""
    if isinstance(results.value("utterances"), list):
        return _list(results, "utterances")
    channels = list(results.items("channels"))
    heard = [next(channel.items("alternatives"), channel) for channel in channels]
    if len(heard) == 1 and isinstance(heard[0].value("paragraphs"), Mapping):
        return _paragraphs(heard[0])
    return _heard([Turn(str(number), one.text("transcript")) for number, one in enumerate(heard)])


def _paragraphs(alternative: Fields) -> Conversation:
    """Deepgram's paragraphs: sentences of a speaker."""
    turns = []
    for one in alternative.inner("paragraphs").items("paragraphs"):
        text = " ".join(sentence.text("text") for sentence in one.items("sentences"))
        turns.append(Turn(one.word("speaker") or "", text, one.number("start"), one.number("end")))
    return _heard(turns)


def _lines(text: str, names: frozenset[str]) -> Conversation:
    """Plain text: lines that start with a role or a party's name and a colon, else one turn."""
    turns: list[Turn] = []
    who = ""
    for line in text.splitlines():
        match = webvtt.NAMED.match(line.strip())
        said = line.strip()
        if match and (match[1].strip() in names or find_speaker(match[1])):
            who, said = match[1].strip(), said[match.end() :]
        turns.append(Turn(who, said))
    return _heard(turns)


def _heard(turns: list[Turn]) -> Conversation:
    talkers = {turn.talker: Talker((turn.talker,) if turn.talker else ()) for turn in turns}
    return Conversation(turns=joined(turns), talkers=talkers)
