"""Who is who in a vCon: parties by index, their roles, and the talkers of a transcript among them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from storymine.domain import Speaker
from storymine.ingest.channels import find_speaker, squeezed
from storymine.ingest.formats.conversation import Conversation, Talker, Turn
from storymine.ingest.formats.fields import Fields
from storymine.ingest.formats.genesys import customer_key


def talkers_of(parties: list[Fields]) -> dict[str, Talker]:
    """A talker a party, under its index; a party of type bot is one, whatever its role."""
    return {str(number): _talker(party) for number, party in enumerate(parties)}


def names_of(parties: list[Fields]) -> frozenset[str]:
    return frozenset(name for party in parties if (name := party.word("name")))


def customer_of(parties: list[Fields], talkers: Mapping[str, Talker]) -> str | None:
    """Number or address of the one party that is the customer; of two or more none."""
    own = [party for number, party in enumerate(parties) if talkers[str(number)].role is Speaker.CUSTOMER]
    return customer_key(own[0].word("tel", "mailto", "sip", "did", "uuid")) if len(own) == 1 else None


def originator(dialog: Fields) -> str:
    """The index of who sent a message: `originator`, else the first of its parties; "" when none is named."""
    party = dialog.value("originator")
    if party is None:
        party = dialog.value("parties")
    for _ in range(2):  # a list, or a list of lists
        if isinstance(party, list) and party:
            party = party[0]
    return str(party) if isinstance(party, int) and not isinstance(party, bool) and party < 10**9 else ""


def placed(found: Conversation, talkers: dict[str, Talker], base: float) -> Iterator[Turn]:
    """The turns of a transcript that starts `base` seconds into the contact, by the parties of the vCon.

    Adds to `talkers` who is no party.
    """
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
    """The party that a transcript's speaker is: by a label, by its role if one party has that, by index."""
    if party := next((named[name] for one in talker.labels if (name := squeezed(one)) in named), None):
        return party
    role = talker.role or next(filter(None, map(find_speaker, talker.labels)), None)
    if role is not None:
        own = [key for key, party in talkers.items() if party.role is role]
        return own[0] if len(own) == 1 else f"transcript {speaker}"
    return speaker if speaker in talkers else f"transcript {speaker}"


def _talker(party: Fields) -> Talker:
    role = find_speaker(party.word("role") or party.inner("meta").word("role"))
    if find_speaker(party.word("type")) is Speaker.BOT:
        role = Speaker.BOT
    labels = (party.word(name) for name in ("name", "tel", "mailto", "uuid", "sip"))
    return Talker(tuple(bare for label in labels if (bare := customer_key(label))), role)
