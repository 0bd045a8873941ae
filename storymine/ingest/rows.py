"""One row, as JSON sends it (docs/schemas/story.schema.json), to a Story."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from typing import Final, TypeGuard

from storymine.characters import storable, visible
from storymine.domain import Channel, Speaker, Story, Utterance
from storymine.errors import RecordError
from storymine.ingest.channels import channel_from, kind_of, speaker_from
from storymine.ingest.dates import time_from
from storymine.ingest.markup import as_shown
from storymine.ingest.scores import score_from

MAX_CHARACTERS: Final = 1_000_000
MAX_UTTERANCES: Final = 5_000
MAX_SHORT: Final = 500
MAX_METADATA: Final = 50
CONVERSATION_LISTS: Final = ("utterances", "turns", "messages", "dialogue", "conversation")
_TEXTS: Final = ("text", "content", "message", "body", "tekst", "bericht")
_ROLES: Final = ("speaker", "role", "sender", "sender_type", "senderType", "spreker", "author", "from")
_CUSTOMER_FLAGS: Final = ("is_customer", "is_made_by_customer", "from_customer", "isCustomer", "inbound")


def story_from_row(row: Mapping[str, object], *, default_id: str | None = None) -> Story:
    """The Story in one row; unknown fields are ignored. Raises RecordError that names the field, never its
    words.

    A row needs `text`, or `utterances` ({speaker, text, start?} each; `turns` and `messages` are read too).
    Without an `id` it gets `default_id`, or else the first 16 hex digits of its content hash, so that
    reading again gives it again.
    """
    if not isinstance(row, Mapping):
        raise RecordError(f'must be an object with fields, like {{"text": "..."}}, not {kind_of(row)}')
    given = next((name for name in CONVERSATION_LISTS if isinstance(row.get(name), list | tuple)), None)
    text = row.get("text")
    if given is None and row.get("utterances") is not None:
        raise RecordError("must be a list of {speaker, text}", field="utterances")
    if given is None and text is None:
        raise RecordError("missing; a record needs text, or utterances", field="text")
    channel = channel_from(row["channel"]) if _present(row, "channel") else None
    utterances = _utterances(given, row[given]) if given else (_whole(text, channel),)
    if sum(len(utterance.text) for utterance in utterances) > MAX_CHARACTERS:
        raise RecordError(
            f"longer than {MAX_CHARACTERS:,} characters; send it as several stories", field="text"
        )
    story = Story(
        id=_short(row, "id") or default_id or "",
        channel=channel or _channel_of(utterances, conversation=given is not None),
        utterances=utterances,
        occurred_at=time_from(row["occurred_at"]) if _present(row, "occurred_at") else None,
        customer=_short(row, "customer"),
        source=_short(row, "source"),
        product=_short(row, "product"),
        score=score_from(row["score"]) if _present(row, "score") else None,
        metadata=_metadata(row.get("metadata")),
    )
    return story if story.id else replace(story, id=story.content_hash[:16])


def _present(row: Mapping[str, object], name: str) -> bool:
    value = row.get(name)
    return value is not None and value != "" and not (isinstance(value, float) and math.isnan(value))


def _whole(text: object, channel: Channel | None) -> Utterance:
    # A note is written by an employee: neither the customer nor an agent talking with one.
    return Utterance(Speaker.OTHER if channel is Channel.NOTE else Speaker.CUSTOMER, _text(text, "text"))


def _text(value: object, name: str) -> str:
    if not isinstance(value, str):
        raise RecordError(f"must be a string, not {type(value).__name__}", field=name)
    text = as_shown(value)
    if not visible(text).strip("\x00 \t\r\n\v\f\xa0"):
        raise RecordError("empty", field=name)
    return storable(text)


def _utterances(name: str, items: object) -> tuple[Utterance, ...]:
    if not isinstance(items, list | tuple):
        raise RecordError("must be a list", field=name)
    if len(items) > MAX_UTTERANCES:
        raise RecordError(f"{len(items):,} of them; at most {MAX_UTTERANCES:,} make one story", field=name)
    utterances = []
    for number, item in enumerate(items):
        here = f"{name}[{number}]"
        if not isinstance(item, Mapping):
            raise RecordError("must be an object with speaker and text", field=here)
        text = as_shown(_utterance_text(item, here))
        if not text.strip():
            continue  # a system event or an empty line of speech recognition
        utterances.append(Utterance(_speaker(item, here), storable(text), _start(item, here)))
    if not utterances:
        raise RecordError("empty; a story needs at least one utterance with text", field=name)
    return tuple(utterances)


def _utterance_text(item: Mapping[str, object], here: str) -> str:
    for name in _TEXTS:
        value = item.get(name)
        if isinstance(value, str):
            return value
        if value is not None and not _are_parts(value):
            raise RecordError(f"must be a string, not {type(value).__name__}", field=f"{here}.{name}")
    # A turn of several messages, as exports of social media have it: {"tweets": [{"text": ...}, ...]}
    for parts in item.values():
        if _are_parts(parts):
            return " ".join(part["text"] for part in parts)
    raise RecordError("missing", field=f"{here}.text")


def _are_parts(value: object) -> TypeGuard[list[Mapping[str, str]]]:
    return (
        isinstance(value, list)
        and bool(value)
        and all(isinstance(part, Mapping) and isinstance(part.get("text"), str) for part in value)
    )


def _speaker(item: Mapping[str, object], here: str) -> Speaker:
    for name in _CUSTOMER_FLAGS:
        if isinstance(item.get(name), bool):
            return Speaker.CUSTOMER if item[name] else Speaker.AGENT
    name = next((name for name in _ROLES if item.get(name) is not None), "speaker")
    told = item.get(name)
    if isinstance(told, Mapping):  # {"author": {"role": "agent"}}
        told = next((told[part] for part in ("role", "type") if told.get(part) is not None), told)
    try:
        return speaker_from(told)
    except RecordError as error:
        raise error.within(here) from None


def _start(item: Mapping[str, object], here: str) -> float | None:
    value = item.get("start")
    if value is None or value == "":
        return None
    try:
        start = (
            float(value) if isinstance(value, int | float | str) and not isinstance(value, bool) else math.nan
        )
    except (ValueError, OverflowError):
        start = math.nan
    if not math.isfinite(start) or start < 0:
        raise RecordError("must be seconds from the start of the contact, 0 or more", field=f"{here}.start")
    return start


def _channel_of(utterances: tuple[Utterance, ...], *, conversation: bool) -> Channel:
    if not conversation:
        return Channel.REVIEW
    if any(utterance.start is not None for utterance in utterances):
        return Channel.CALL
    talks = any(utterance.speaker in {Speaker.AGENT, Speaker.BOT} for utterance in utterances)
    return Channel.CHAT if talks else Channel.REVIEW


def _short(row: Mapping[str, object], name: str, *, field: str | None = None) -> str | None:
    if not _present(row, name):
        return None
    value = row[name]
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise RecordError(f"must be a short string, not {type(value).__name__}", field=field or name)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    try:
        text = storable(str(value)).strip()
    except ValueError:  # an integer of thousands of digits
        text = "9" * (MAX_SHORT + 1)
    if len(text) > MAX_SHORT:
        raise RecordError(f"longer than {MAX_SHORT} characters", field=field or name)
    return text or None


def _metadata(value: object) -> Mapping[str, str]:
    if value is None or value == "":
        return {}
    if not isinstance(value, Mapping):
        raise RecordError("must be an object of short strings", field="metadata")
    if len(value) > MAX_METADATA:
        raise RecordError(f"at most {MAX_METADATA} fields", field="metadata")
    found = {}
    for key, entry in value.items():
        if not isinstance(key, str) or not 0 < len(key) <= 100:
            raise RecordError("names must be strings of 1 to 100 characters", field="metadata")
        text = _short(value, key, field="metadata") if isinstance(entry, str | int | float) else None
        if text is not None:
            found[storable(key)] = as_shown(text)
    return found
