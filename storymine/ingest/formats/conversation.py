"""What every transcript format is read to, and how that becomes a Story."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from storymine.domain import Channel, Speaker, Story
from storymine.errors import RecordError
from storymine.ingest.channels import find_speaker, squeezed
from storymine.ingest.rows import MAX_UTTERANCES, story_from_row

PAUSE: Final = 2.0
MAX_JOINED: Final = 1_000
LANGUAGE_NAMES: Final = {
    "dutch": "nl",
    "flemish": "nl",
    "nederlands": "nl",
    "english": "en",
    "german": "de",
    "french": "fr",
    "turkish": "tr",
    "polish": "pl",
    "spanish": "es",
    "arabic": "ar",
}
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9-]{2,20})?\Z")
_AGENT_ID = re.compile(
    r"(?:(?:agent|user|usr|emp|employee|medewerker|id|[a-z]{1,2})[-_:.]?)?\d{1,30}"
    r"|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{16,64}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Talker:
    """Someone who speaks: what the file calls them (names, ids) and the role that the format gives them."""

    labels: tuple[str, ...] = ()
    role: Speaker | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """Something said by the talker with this key; `start` and `end` in seconds from the contact's start."""

    talker: str
    text: str
    start: float | None = None
    end: float | None = None


@dataclass(frozen=True, slots=True)
class Conversation:
    """One contact as a format tells it; None where it does not. Names of talkers stay in here."""

    turns: Sequence[Turn]
    talkers: Mapping[str, Talker]
    channel: Channel | None = None
    id: str | None = None
    occurred_at: datetime | None = None
    language: str | None = None
    customer: str | None = None
    metadata: Mapping[str, str | None] = field(default_factory=dict)


def story_of(
    conversation: Conversation, *, roles: Mapping[str, Speaker], channel: Channel | None = None
) -> Story:
    """The Story of a conversation; `channel` is that of one that does not name its own.

    Raises RecordError when nothing is said in it, or too much.
    """
    said = [turn for turn in conversation.turns if turn.text.strip()]
    if not said:
        raise RecordError("there are no words in it")
    if len(said) > MAX_UTTERANCES:
        raise RecordError(f"{len(said):,} turns; at most {MAX_UTTERANCES:,} make one story")
    speakers = assign_roles(conversation.talkers, {turn.talker for turn in said}, roles)
    row = {
        "id": conversation.id,
        "channel": (conversation.channel or channel or Channel.CALL).value,
        "occurred_at": conversation.occurred_at,
        "customer": conversation.customer,
        "utterances": [
            {
                "speaker": speakers[turn.talker].value,
                "text": turn.text.strip(),
                "start": None if turn.start is None else round(max(0.0, turn.start), 3),
            }
            for turn in said
        ],
        "metadata": {name: value for name, value in conversation.metadata.items() if value},
    }
    story = story_from_row(row)
    language = language_code(conversation.language)
    return replace(story, language=language) if language else story


def assign_roles(
    talkers: Mapping[str, Talker], speaking: set[str], roles: Mapping[str, Speaker]
) -> dict[str, Speaker]:
    """A role for each who speaks: what the caller says, what the format says, or a label that is a role.

    Of those left one may be the customer: who talks alone, or with nobody but agents and bots. Two or more
    are never told apart by guessing.
    """
    said = {squeezed(name): role for name, role in roles.items() if squeezed(name)}
    found: dict[str, Speaker | None] = {}
    for key in speaking:
        talker = talkers.get(key, Talker())
        given = next((said[name] for label in talker.labels if (name := squeezed(label)) in said), None)
        found[key] = given or talker.role or next(filter(None, map(find_speaker, talker.labels)), None)
    unknown = [key for key, role in found.items() if role is None]
    others = {role for role in found.values() if role is not None}
    if len(unknown) == 1 and others <= {Speaker.AGENT, Speaker.BOT}:
        found[unknown[0]] = Speaker.CUSTOMER
    return {key: role or Speaker.OTHER for key, role in found.items()}


def in_time(turns: list[Turn]) -> list[Turn]:
    """Turns in the order in which they were said, where each says when; else as they stand."""
    timed = all(turn.start is not None for turn in turns)
    return sorted(turns, key=lambda turn: turn.start or 0.0) if timed else turns


def joined(turns: Sequence[Turn]) -> list[Turn]:
    """Captions and segments cut by time, put together again: one speaker, no pause of PAUSE seconds."""
    whole: list[Turn] = []
    for turn in turns:
        text = " ".join(turn.text.split())
        if not text:
            continue
        last = whole[-1] if whole else None
        if last and last.talker == turn.talker and not _paused(last, turn) and not _full(last.text):
            whole[-1] = Turn(turn.talker, f"{last.text} {text}", last.start, turn.end)
        else:
            whole.append(replace(turn, text=text))
    return whole


def _full(text: str) -> bool:
    """Long enough and at the end of a sentence, or longer than any sentence."""
    return len(text) >= MAX_JOINED and (text[-1] in ".?!…" or len(text) >= 4 * MAX_JOINED)


def _paused(last: Turn, turn: Turn) -> bool:
    return last.end is not None and turn.start is not None and turn.start - last.end >= PAUSE


def language_code(value: str | None) -> str | None:
    """The ISO 639 code of a language tag or an English name of a language, else None.

    >>> language_code("nl-BE"), language_code("Dutch"), language_code("?")
    ('nl', 'nl', None)
    """
    if value is None:
        return None
    match = _LANGUAGE.match(value.strip())
    return LANGUAGE_NAMES.get(value.strip().lower()) or (match[1].lower() if match else None)


def agent_id(value: str | None) -> str | None:
    """A value that is an agent's number or UUID; None for anything that may be a name.

    >>> agent_id("agent-17"), agent_id("s.bakker")
    ('agent-17', None)
    """
    return value if value and _AGENT_ID.fullmatch(value) else None


def seconds_since(first: datetime | None, moment: datetime | None) -> float | None:
    """Seconds from the start of a contact, None when either is unknown."""
    return (moment - first).total_seconds() if first and moment else None
