"""Genesys Cloud transcripts: phrases by participant purpose, external is the customer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Final

from storymine.domain import Channel, Speaker
from storymine.ingest.channels import find_channel, squeezed
from storymine.ingest.formats.conversation import Conversation, Talker, Turn, agent_id, in_time, seconds_since
from storymine.ingest.formats.fields import Fields

NAME: Final = "genesys"
_ROLES: Final = {
    "external": Speaker.CUSTOMER,
    "customer": Speaker.CUSTOMER,
    "internal": Speaker.AGENT,
    "agent": Speaker.AGENT,
    "user": Speaker.AGENT,
    "acd": Speaker.BOT,
    "ivr": Speaker.BOT,
    "voicemail": Speaker.BOT,
    "bot": Speaker.BOT,
    "workflow": Speaker.BOT,
}
_CHANNELS: Final = {
    "message": Channel.CHAT,
    "messages": Channel.CHAT,
    "webmessaging": Channel.CHAT,
    "callback": Channel.CALL,
}


def recognises(record: Mapping[str, object]) -> bool:
    names = ("conversationId", "communicationId", "organizationId")
    return isinstance(record.get("transcripts"), list) and any(name in record for name in names)


def read(record: Mapping[str, object]) -> Conversation:
    """One conversation, its transcripts (of legs, or of parts in other languages) in the order of time."""
    fields = Fields(record)
    transcripts = list(fields.items("transcripts"))
    participants = list(fields.items("participants"))
    phrases = [phrase for transcript in transcripts for phrase in transcript.items("phrases")]
    begun = fields.time("conversationStartTime", "startTime") or _first(transcripts, "startTime")
    begun = begun or _first(phrases, "startTimeMs")
    turns = in_time(list(_turns(phrases, begun)))
    return Conversation(
        turns=turns,
        talkers={turn.talker: Talker((turn.talker,), _ROLES.get(turn.talker)) for turn in turns},
        channel=_channel(fields, transcripts, participants),
        id=fields.word("conversationId", "communicationId"),
        occurred_at=begun,
        language=next((word for one in transcripts if (word := one.word("language"))), None),
        customer=_customer(participants),
        metadata={
            "format": NAME,
            "queue": _last(participants, "queueId"),
            "agent": agent_id(_last(participants, "userId")),
            "team": agent_id(_last(participants, "teamId")),
            "topics": _topics(transcripts),
        },
    )


def _turns(phrases: list[Fields], begun: datetime | None) -> Iterator[Turn]:
    for phrase in phrases:
        start = seconds_since(begun, phrase.time("startTimeMs"))
        if start is None:
            offset = phrase.inner("offset").number("milliseconds", "offsetMs")
            start = None if offset is None else offset / 1000
        who = phrase.word("participantPurpose") or "unknown"
        yield Turn(who.lower(), phrase.text("decoratedText") or phrase.text("text"), start)


def _channel(fields: Fields, transcripts: list[Fields], participants: list[Fields]) -> Channel | None:
    for word in (
        fields.word("mediaType"),
        *(one.word("mediaType", "messageType") for one in (*transcripts, *participants)),
    ):
        if word and (found := _CHANNELS.get(squeezed(word)) or find_channel(word)):
            return found
    return None


def _first(items: list[Fields], name: str) -> datetime | None:
    return min((moment for item in items if (moment := item.time(name))), default=None)


def _last(items: list[Fields], name: str) -> str | None:
    return next((word for item in reversed(items) if (word := item.word(name))), None)


def _customer(participants: list[Fields]) -> str | None:
    """The number or address of the external participant: who called, or who was called."""
    for one in participants:
        if (one.word("participantPurpose") or "").lower() in {"external", "customer"}:
            outbound = (one.word("initialDirection") or "").lower() == "outbound"
            own = one.word("dnis", "to") if outbound else one.word("ani", "from")
            return customer_key(own)
    return None


def customer_key(value: str | None) -> str | None:
    """A number or address without its scheme; None for callers who hide theirs.

    >>> customer_key("tel:+31612345678"), customer_key("sip:anonymous@invalid")
    ('+31612345678', None)
    """
    if value is None:
        return None
    bare = value.split(":", 1)[1] if value.lower().startswith(("tel:", "sip:", "sips:", "mailto:")) else value
    hidden = {"anonymous", "unknown", "restricted", "private", "unavailable", ""}
    return None if bare.split("@")[0].strip().lower() in hidden else bare.split(";")[0].strip()


def _topics(transcripts: list[Fields]) -> str | None:
    names = {
        name: None
        for one in transcripts
        for topic in one.inner("analytics").items("topics")
        if (name := topic.word("topicName"))
    }
    return ", ".join(names)[:500] or None
