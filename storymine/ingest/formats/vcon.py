"""IETF vCon, in all its spellings: text dialogs, and the transcripts among its analyses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Final

from storymine.domain import Channel, Speaker
from storymine.errors import RecordError
from storymine.ingest.channels import find_channel, squeezed
from storymine.ingest.formats.conversation import Conversation, Talker, Turn, agent_id, seconds_since
from storymine.ingest.formats.embedded import read_body
from storymine.ingest.formats.fields import Fields
from storymine.ingest.formats.vcon_bodies import WRAPPED, decoded, media_type, readable, unwrapped
from storymine.ingest.formats.vcon_parties import customer_of, names_of, originator, placed, talkers_of

NAME: Final = "vcon"
_LISTS: Final = ("parties", "dialog", "analysis", "attachments")
_TRANSCRIPTS: Final = frozenset(("transcript", "transcription", "wtftranscription"))
_MAIL: Final = ("message/rfc822", "message/imf", "multipart/")


def recognises(record: Mapping[str, object]) -> bool:
    if isinstance(record.get("vcon"), str) or any(signs <= record.keys() for signs in WRAPPED):
        return True
    named = "uuid" in record and "created_at" in record
    return named and any(isinstance(record.get(name), list) for name in _LISTS)


def read(record: Mapping[str, object]) -> Conversation:
    """The one conversation of a vCon: its text dialogs and its transcripts, in the order of time."""
    fields = Fields(unwrapped(record))
    for name in ("uuid", "created_at"):
        if fields.word(name) is None:
            raise RecordError("missing; a vCon needs it", field=name)
    parties, dialogs = list(fields.items("parties")), list(fields.items("dialog"))
    talkers = talkers_of(parties)
    begun = min((start for dialog in dialogs if (start := dialog.time("start"))), default=None)
    transcripts = list(_transcripts(fields, dialogs, names_of(parties)))
    turns = [_message(dialog, begun) for dialog in dialogs if _is_text(dialog)]
    for dialog, found in transcripts:
        base = seconds_since(begun, dialog.time("start")) if dialog else None
        turns += placed(found, talkers, base or 0.0)
    if not turns:
        raise RecordError(
            "it has no words: no text dialog with a body and no transcript; what is at a url is not fetched"
        )
    turns.sort(key=lambda turn: turn.start or 0.0)  # stable: what has no time of its own stays in its place
    return Conversation(
        turns=turns,
        talkers=talkers,
        channel=_channel(dialogs, spoken=bool(transcripts)),
        id=fields.word("uuid"),
        occurred_at=begun or fields.time("created_at"),
        language=next((found.language for _, found in transcripts if found.language), None),
        customer=customer_of(parties, talkers),
        metadata=_metadata(parties, dialogs, talkers),
    )


def _is_text(dialog: Fields) -> bool:
    return dialog.word("type") == "text" and dialog.value("body") is not None


def _message(dialog: Fields, begun: datetime | None) -> Turn:
    text = readable(decoded(dialog), media_type(dialog), dialog.at("body"))
    return Turn(originator(dialog), text, seconds_since(begun, dialog.time("start")))


def _transcripts(
    fields: Fields, dialogs: list[Fields], names: frozenset[str]
) -> Iterator[tuple[Fields | None, Conversation]]:
    """(The first dialog it is of, the transcript) for what is not written down already.

    Of two transcripts of one dialog the first that can be read; RecordError when none can and nothing else
    is said.
    """
    done = {number for number, dialog in enumerate(dialogs) if _is_text(dialog)}
    silent, fault = not done, None
    for analysis in fields.items("analysis"):
        if squeezed(analysis.word("type") or "") not in _TRANSCRIPTS:
            continue
        covered = _covered(analysis, len(dialogs))
        if dialogs and done.issuperset(covered):
            continue
        try:
            found = read_body(decoded(analysis), names=names)
        except RecordError as error:
            fault = fault or _located(error, analysis)
            continue
        done.update(covered)
        silent = False
        yield (dialogs[covered[0]] if covered else None), found
    if silent and fault:
        raise fault


def _covered(analysis: Fields, count: int) -> list[int]:
    """The dialogs that an analysis is of: those it names, or all."""
    given = analysis.value("dialog")
    if given is None:
        return list(range(count))
    numbers = given if isinstance(given, list) else [given]
    return [number for number in numbers if isinstance(number, int) and 0 <= number < count]


def _located(error: RecordError, analysis: Fields) -> RecordError:
    return error if error.field.startswith(analysis.place) else error.within(analysis.place)


def _channel(dialogs: list[Fields], *, spoken: bool) -> Channel | None:
    for dialog in dialogs:
        if found := find_channel(dialog.word("interaction_type")):
            return found
    if spoken:
        return Channel.CALL
    media = [media_type(dialog) for dialog in dialogs if _is_text(dialog)]
    if any(one.startswith(_MAIL) for one in media):
        return Channel.EMAIL
    return Channel.CHAT if media else None


def _metadata(
    parties: list[Fields], dialogs: list[Fields], talkers: Mapping[str, Talker]
) -> dict[str, str | None]:
    agents = [party for number, party in enumerate(parties) if talkers[str(number)].role is Speaker.AGENT]
    transfers = sum(dialog.word("type") == "transfer" for dialog in dialogs)
    return {
        "format": NAME,
        "queue": next((word for dialog in dialogs if (word := dialog.word("skill"))), None),
        "campaign": next((word for dialog in dialogs if (word := dialog.word("campaign"))), None),
        "agent": next((known for one in agents if (known := agent_id(one.word("uuid")))), None),
        "department": next((word for one in agents if (word := one.word("dept"))), None),
        "transfers": str(transfers) if transfers else None,
    }
