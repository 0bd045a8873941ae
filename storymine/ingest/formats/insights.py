"""Google's conversational insights: the JSON that is uploaded, and the Conversation that its API answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Final

from storymine.domain import Channel, Speaker
from storymine.ingest.channels import find_speaker, squeezed
from storymine.ingest.dates import find_time
from storymine.ingest.formats.conversation import Conversation, Talker, Turn, agent_id, in_time, seconds_since
from storymine.ingest.formats.fields import Fields

NAME: Final = "google-insights"
_ROLES: Final = {"humanagent": Speaker.AGENT, "anyagent": Speaker.AGENT}
_MEDIA: Final = {"PHONE_CALL": Channel.CALL, "CHAT": Channel.CHAT}
_SEGMENTS: Final = ("transcriptSegments", "transcript_segments")


def recognises(record: Mapping[str, object]) -> bool:
    transcript = record.get("transcript")
    if isinstance(transcript, Mapping) and any(name in transcript for name in _SEGMENTS):
        return True
    entries = record.get("entries")
    if not isinstance(entries, list) or not entries:
        return False
    signs = ("user_id", "userId", "start_timestamp_usec", "startTimestampUsec")
    return any(isinstance(one, Mapping) and "text" in one and any(s in one for s in signs) for one in entries)


def read(record: Mapping[str, object]) -> Conversation:
    """One conversation in either shape; times of an upload that are no dates count from the first."""
    fields = Fields(record)
    return _resource(fields) if isinstance(record.get("transcript"), Mapping) else _upload(fields)


def _upload(fields: Fields) -> Conversation:
    entries = list(fields.items("entries"))
    times = [time for one in entries if (time := one.number("start_timestamp_usec")) is not None]
    first = min(times, default=0.0)
    talkers: dict[str, Talker] = {}
    turns = []
    for entry in entries:
        role, user = entry.word("role"), entry.word("user_id")
        key = f"{role}/{user}"
        talkers[key] = _talker(role, user)
        time = entry.number("start_timestamp_usec")
        turns.append(Turn(key, entry.text("text"), None if time is None else (time - first) / 1e6))
    turns = in_time(turns)
    names = [one.word("display_name") for one in fields.inner("conversation_info").items("categories")]
    return Conversation(
        turns=turns,
        talkers=talkers,
        occurred_at=find_time(first),
        metadata={"format": NAME, "categories": ", ".join(filter(None, names))[:500]},
    )


def _resource(fields: Fields) -> Conversation:
    segments = list(fields.inner("transcript").items("transcript_segments"))
    tags = fields.inner("call_metadata")
    roles = {
        tag: role
        for name, role in (("customer_channel", Speaker.CUSTOMER), ("agent_channel", Speaker.AGENT))
        if (tag := tags.word(name))
    }
    begun = fields.time("start_time") or min(
        (moment for one in segments if (moment := one.time("message_time"))), default=None
    )
    talkers: dict[str, Talker] = {}
    turns = []
    for segment in segments:
        key, talker = _speaks(segment, roles)
        talkers[key] = talker
        turns.append(Turn(key, segment.text("text"), _start(segment, begun)))
    turns = in_time(turns)
    medium = _MEDIA.get((fields.word("medium") or "").upper())
    return Conversation(
        turns=turns,
        talkers=talkers,
        channel=medium or (Channel.CALL if roles else None),
        id=(fields.word("name") or "").rsplit("/", 1)[-1] or None,
        occurred_at=begun or fields.time("create_time"),
        language=fields.word("language_code")
        or next((word for one in segments if (word := one.word("language_code"))), None),
        metadata={"format": NAME, "agent": agent_id(fields.word("agent_id")), "issues": _issues(fields)},
    )


def _talker(role: str | None, *labels: str | None) -> Talker:
    found = _ROLES.get(squeezed(role or "")) or find_speaker(role)
    return Talker(tuple(label for label in labels if label), found)


def _speaks(segment: Fields, roles: Mapping[str, Speaker]) -> tuple[str, Talker]:
    """Who speaks: by the segment's participant where it has a role, else by its audio channel."""
    participant = segment.inner("segment_participant")
    tag = segment.word("channel_tag")
    user = participant.word("user_id", "dialogflow_participant_name", "obfuscated_external_user_id")
    talker = _talker(participant.word("role"), user, tag)
    if talker.role is None and tag is not None:
        return f"channel {tag}", Talker(talker.labels, roles.get(tag))
    return f"{talker.role}/{user}/{tag}", talker


def _start(segment: Fields, begun: datetime | None) -> float | None:
    for word in segment.items("words"):
        offset = word.number("start_offset")
        if offset is not None and segment.value("message_time") is None:
            return offset
        break
    moment = segment.time("message_time")
    if moment is not None and begun is not None and abs(moment - begun) > timedelta(days=31):
        return None
    return seconds_since(begun, moment)


def _issues(fields: Fields) -> str | None:
    analysis = fields.inner("latest_analysis").inner("analysis_result").inner("call_analysis_metadata")
    names = {name: None for one in _found(analysis) if (name := one.word("display_name"))}
    return ", ".join(names)[:500] or None


def _found(analysis: Fields) -> Iterator[Fields]:
    return analysis.inner("issue_model_result").items("issues")
