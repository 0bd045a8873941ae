"""IETF vCon, in all its spellings: text dialogs, and the transcripts among its analyses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from storymine.domain import Channel, Speaker
from storymine.errors import RecordError
from storymine.ingest.channels import find_channel, find_speaker, squeezed
from storymine.ingest.formats.conversation import Conversation, Talker, Turn, agent_id, seconds_since
from storymine.ingest.formats.embedded import read_body
from storymine.ingest.formats.fields import Fields
from storymine.ingest.formats.genesys import customer_key
from storymine.ingest.formats.vcon_bodies import decoded, media_type, readable

NAME: Final = "vcon"
_LISTS: Final = ("parties", "dialog", "analysis", "attachments")
_MAIL: Final = ("message/rfc822", "message/imf", "multipart/")


def recognises(record: Mapping[str, object]) -> bool:
    if isinstance(record.get("vcon"), str):
        return True
    named = "uuid" in record and "created_at" in record
    return named and any(isinstance(record.get(name), list) for name in _LISTS)


def read(record: Mapping[str, object]) -> Conversation:
    """The one conversation of a vCon: its text dialogs and its transcripts, in the order of time."""
    fields = Fields(record)
    for name in ("uuid", "created_at"):
        if fields.word(name) is None:
            raise RecordError(f"{name}: missing; a vCon needs it")
    parties = list(fields.items("parties"))
    dialogs = list(fields.items("dialog"))
    starts = [dialog.time("start") for dialog in dialogs]
    begun = min((start for start in starts if start), default=None)
    offsets = [seconds_since(begun, start) for start in starts]
    talkers = {str(number): _talker(party) for number, party in enumerate(parties)}
    heard = [
        _message(dialog, offset) for dialog, offset in zip(dialogs, offsets, strict=True) if _is_text(dialog)
    ]
    language, faults = None, []
    spoken = 0
    for covered, analysis in _transcripts(fields, dialogs):
        base = next((offsets[one] for one in covered if offsets[one] is not None), None)
        try:
            found = read_body(decoded(analysis), names=frozenset(_names(parties)))
        except RecordError as error:
            faults.append(_placed(error, analysis))
            continue
        heard += _turns(found, talkers, base or 0.0)
        language = language or found.language
        spoken += 1
    if faults and not heard:
        raise faults[0]
    heard.sort(key=lambda turn: turn.start or 0.0)  # a stable sort: what has no time stays in its place
    return Conversation(
        turns=heard,
        talkers=talkers,
        channel=_channel(dialogs, spoken),
        id=fields.word("uuid"),
        occurred_at=begun or fields.time("created_at"),
        language=language,
        customer=_customer(parties, talkers),
        metadata=_metadata(parties, dialogs, talkers),
    )


def _talker(party: Fields) -> Talker:
    kind = find_speaker(party.word("type"))
    role = (
        Speaker.BOT
        if kind is Speaker.BOT
        else find_speaker(party.word("role") or party.inner("meta").word("role"))
    )
    labels = (
        party.word("name"),
        party.word("tel"),
        party.word("mailto"),
        party.word("uuid"),
        party.word("sip"),
    )
    return Talker(tuple(label for label in labels if label), role)


def _names(parties: list[Fields]) -> Iterator[str]:
    for party in parties:
        if name := party.word("name"):
            yield name


def _is_text(dialog: Fields) -> bool:
    return dialog.word("type") == "text" and dialog.value("body") is not None


def _message(dialog: Fields, offset: float | None) -> Turn:
    text = readable(decoded(dialog), media_type(dialog), dialog.at("body"))
    return Turn(_originator(dialog), text, offset)


def _originator(dialog: Fields) -> str:
    """The index of who sent a message: `originator`, else the first of its parties."""
    party = dialog.value("originator")
    if party is None:
        party = dialog.value("parties")
    for _ in range(3):
        if isinstance(party, list) and party:
            party = party[0]
    return str(party) if isinstance(party, int) and not isinstance(party, bool) and party < 10**9 else ""


def _transcripts(fields: Fields, dialogs: list[Fields]) -> Iterator[tuple[list[int], Fields]]:
    """(The dialogs it covers, the analysis) for each transcript of something that is not written down
    already; of two of one dialog the first.
    """
    done = {number for number, dialog in enumerate(dialogs) if _is_text(dialog)}
    for analysis in fields.items("analysis"):
        kind = squeezed(analysis.word("type") or "")
        if kind not in {"transcript", "transcription", "wtftranscription"}:
            continue
        given = analysis.value("dialog")
        numbers = given if isinstance(given, list) else [given]
        covered = [n for n in numbers if isinstance(n, int) and 0 <= n < len(dialogs)]
        if given is None:
            covered = [number for number in range(len(dialogs)) if number not in done]
        if covered and done.issuperset(covered):
            continue
        if dialogs and not covered:
            continue
        done.update(covered)
        yield covered, analysis


def _turns(found: Conversation, talkers: dict[str, Talker], base: float) -> Iterator[Turn]:
    """The turns of a transcript, each by the party it names: by number, by a label, or by its own role."""
    named = {squeezed(label): key for key, talker in talkers.items() for label in talker.labels}
    named.pop("", None)
    keys: dict[str, str] = {}
    for turn in found.turns:
        if turn.talker not in keys:
            talker = found.talkers.get(turn.talker, Talker())
            keys[turn.talker] = _party(turn.talker, talker, talkers, named)
            talkers.setdefault(keys[turn.talker], talker)
        start = base if turn.start is None else base + turn.start
        yield replace(turn, talker=keys[turn.talker], start=start)


def _party(speaker: str, talker: Talker, talkers: Mapping[str, Talker], named: Mapping[str, str]) -> str:
    if party := next((named[name] for one in talker.labels if (name := squeezed(one)) in named), None):
        return party
    role = talker.role or next(filter(None, map(find_speaker, talker.labels)), None)
    if role is not None:
        own = [key for key, party in talkers.items() if party.role is role]
        return own[0] if len(own) == 1 else f"transcript {speaker}"
    return speaker if speaker in talkers else f"transcript {speaker}"


def _placed(error: RecordError, analysis: Fields) -> RecordError:
    reason = str(error)
    return error if reason.startswith(analysis.place) else RecordError(f"{analysis.place}.{reason}")


def _channel(dialogs: list[Fields], spoken: int) -> Channel | None:
    for dialog in dialogs:
        if found := find_channel(dialog.word("interaction_type")):
            return found
    if spoken:
        return Channel.CALL
    media = [media_type(dialog) for dialog in dialogs if _is_text(dialog)]
    if any(one.startswith(_MAIL) for one in media):
        return Channel.EMAIL
    return Channel.CHAT if media else None


def _customer(parties: list[Fields], talkers: Mapping[str, Talker]) -> str | None:
    """Number or address of the one party that is the customer; of two or more none."""
    own = [party for number, party in enumerate(parties) if talkers[str(number)].role is Speaker.CUSTOMER]
    return customer_key(own[0].word("tel", "mailto", "sip", "did", "uuid")) if len(own) == 1 else None


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
