"""Amazon Contact Lens (voice, chat, e-mail; also by segments) and Amazon Transcribe Call Analytics."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Final

from storymine.domain import Channel, Speaker
from storymine.errors import RecordError
from storymine.ingest.channels import find_channel, find_speaker
from storymine.ingest.formats.conversation import Conversation, Talker, Turn, agent_id, in_time, seconds_since
from storymine.ingest.formats.fields import Fields

NAME: Final = "contact-lens"
_ROLES: Final = {"CUSTOM_BOT": Speaker.BOT}
_SIGNS: Final = (
    *("Participants", "LanguageCode", "Channel", "JobName", "JobStatus", "Version", "CustomerMetadata"),
    *("AccountId", "Categories", "ConversationCharacteristics", "ContentMetadata", "ChatTranscriptVersion"),
)


def recognises(record: Mapping[str, object]) -> bool:
    if isinstance(record.get("Transcript"), list):
        return any(sign in record for sign in _SIGNS)
    segments = record.get("Segments")
    return isinstance(segments, list) and any(
        isinstance(one, dict) and "Transcript" in one for one in segments
    )


def read(record: Mapping[str, object]) -> Conversation:
    """One contact; events and attachments of a chat are passed over."""
    fields = Fields(record)
    status = fields.word("JobStatus")
    if status and status.upper() == "FAILED":
        raise RecordError("FAILED; there is no transcript", field="JobStatus")
    talkers = dict(_participants(fields))
    said = [item for item in _items(fields) if _is_said(item)]
    begun = min((moment for item in said if (moment := item.time("AbsoluteTime"))), default=None)
    turns = []
    for item in said:
        key = item.word("ParticipantId") or item.word("ParticipantRole") or ""
        role = item.word("ParticipantRole")
        if key not in talkers or (role and talkers[key].role is None):
            talkers[key] = _talker(role, item.word("ParticipantId"), item.word("DisplayName"))
        turns.append(Turn(key, item.text("Content"), _start(item, begun)))
    turns = in_time(turns)
    customer = fields.inner("CustomerMetadata")
    return Conversation(
        turns=turns,
        talkers=talkers,
        channel=_channel(fields),
        id=customer.word("ContactId") or fields.word("ContactId", "JobName"),
        occurred_at=begun or fields.time("CreationTime", "StartTime"),
        language=fields.word("LanguageCode")
        or fields.inner("Configuration").word("LanguageLocale", "LanguageCode"),
        metadata={
            "format": NAME,
            "categories": _categories(fields),
            "agent": next(
                (
                    known
                    for key, talker in talkers.items()
                    if talker.role is Speaker.AGENT and (known := agent_id(key))
                ),
                None,
            ),
        },
    )


def _items(fields: Fields) -> Iterator[Fields]:
    """Of a contact as it is going on, each segment holds one item of the transcript, or something else."""
    yield from fields.items("Transcript")
    for segment in fields.items("Segments"):
        if segment.value("Transcript") is not None:
            yield segment.inner("Transcript")


def _participants(fields: Fields) -> Iterator[tuple[str, Talker]]:
    for one in fields.items("Participants"):
        if key := one.word("ParticipantId"):
            yield key, _talker(one.word("ParticipantRole"), key)


def _talker(role: str | None, *labels: str | None) -> Talker:
    known = _ROLES.get(role or "") or find_speaker(role)
    return Talker(tuple(label for label in labels if label), known)


def _is_said(item: Fields) -> bool:
    kind = (item.word("Type") or "MESSAGE").upper()
    content = (item.word("ContentType") or "text/plain").lower()
    return kind == "MESSAGE" and content.startswith("text/")


def _start(item: Fields, begun: datetime | None) -> float | None:
    milliseconds = item.number("BeginOffsetMillis")
    if milliseconds is not None:
        return milliseconds / 1000
    return seconds_since(begun, item.time("AbsoluteTime"))


def _channel(fields: Fields) -> Channel | None:
    if channel := find_channel(fields.value("Channel")):
        return channel
    version = (fields.word("Version") or "").upper()
    if version.startswith("CHAT") or fields.word("ChatTranscriptVersion"):
        return Channel.CHAT
    if version.startswith("EMAIL"):
        return Channel.EMAIL
    return Channel.CALL if version or fields.word("JobName") else None


def _categories(fields: Fields) -> str | None:
    names = fields.inner("Categories").value("MatchedCategories")
    if not isinstance(names, list):
        return None
    return ", ".join(name for name in names if isinstance(name, str))[:500] or None
