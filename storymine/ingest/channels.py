"""Which channel a story came through and who spoke, from the many words that files use for them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from storymine.domain import Channel, Speaker
from storymine.errors import RecordError

_CHANNELS: dict[Channel, str] = {
    Channel.CALL: (
        "gesprek call phone telefoon telefonisch telefoongesprek voice bellen inbound "
        "outbound transcript phonecall"
    ),
    Channel.NOTE: (
        "notitie note gespreksnotitie callnote belnotitie memo notities notes dossiernotitie gespreksverslag"
    ),
    Channel.REVIEW: "review beoordeling recensie reviews productreview trustpilot google",
    Channel.SOCIAL: (
        "social socialmedia tweet twitter x facebook instagram mastodon bluesky post webcare linkedin reddit"
    ),
    Channel.SURVEY: "enquete enquête survey vragenlijst onderzoek nps csat kto feedback questionnaire",
    Channel.EMAIL: "email mail mailbericht brief letter",
    Channel.CHAT: "chat livechat whatsapp webchat chatbot messenger messaging sms appbericht",
}
_SPEAKERS: dict[Speaker, str] = {
    Speaker.CUSTOMER: (
        "customer klant client consument visitor bezoeker enduser user gebruiker caller beller "
        "external consumer "
        "patient patiënt reiziger gast lid huurder burger bewoner contact guest buyer koper"
    ),
    Speaker.AGENT: (
        "agent medewerker medewerkster employee operator internal support representative adviseur "
        "collega staff "
        "admin helpdesk klantenservice webcare bedrijf company rep assistant advisor human"
    ),
    Speaker.BOT: (
        "bot chatbot ivr virtualassistant automated automatedagent system systeem "
        "voicebot acd voicemail robot"
    ),
    Speaker.OTHER: "other overig thirdparty supervisor unknown onbekend sme anders derde",
}
_CHANNEL_OF = {word: channel for channel, words in _CHANNELS.items() for word in words.split()}
_SPEAKER_OF = {word: speaker for speaker, words in _SPEAKERS.items() for word in words.split()}


def squeezed(name: str) -> str:
    """A name as compared: lower case, letters and digits only.

    >>> squeezed("E-mail_adres ")
    'emailadres'
    """
    return re.sub(r"[\W_]+", "", name.casefold())


def find_channel(value: object) -> Channel | None:
    """The channel that a word names, in Dutch or English, or None."""
    return _CHANNEL_OF.get(squeezed(value)) if isinstance(value, str) else None


def channel_from(value: object) -> Channel:
    """The channel that a word names; RecordError for anything else."""
    channel = find_channel(value)
    if channel is None:
        known = ", ".join(known.value for known in Channel)
        raise RecordError(f"{kind_of(value)} is no known channel; use one of {known}", field="channel")
    return channel


def find_speaker(value: object) -> Speaker | None:
    """The role that a word names, in Dutch or English, or None; "Agent 2" is an agent."""
    if not isinstance(value, str):
        return None
    word = squeezed(value)
    return _SPEAKER_OF.get(word) or _SPEAKER_OF.get(word.rstrip("0123456789"))


def speaker_from(value: object) -> Speaker:
    """The role that a word names; a missing speaker is the customer, RecordError for an unknown word."""
    if value is None or value == "":
        return Speaker.CUSTOMER
    speaker = find_speaker(value)
    if speaker is None:
        raise RecordError(
            "no known role; use customer, agent, bot or other (a role, never a name)", field="speaker"
        )
    return speaker


def kind_of(value: object) -> str:
    """What a value is, as an error message may say it: never its words or digits, since any column of a file
    may hold a name or a number of somebody.

    >>> kind_of("J. Jansen"), kind_of(["fax"]), kind_of(612345678)
    ('a text of 9 characters', 'a list of 1', 'a number')
    """
    if isinstance(value, str):
        return f"a text of {len(value):,} {'character' if len(value) == 1 else 'characters'}"
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, int | float):
        return "a number"
    if isinstance(value, list | tuple):
        return f"a list of {len(value):,}"
    return "an object" if isinstance(value, Mapping) else "nothing" if value is None else type(value).__name__
