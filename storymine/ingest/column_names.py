"""What columns are called in Dutch and English exports, in order of preference; compared by
`channels.squeezed`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from storymine.domain import Channel

FIELDS: Final = (
    *("id", "text", "title", "channel", "occurred_at", "customer", "source", "product"),
    *("score", "score.metric", "score.scale", "score.lower_is_better", "conversation", "speaker", "start"),
)
NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    field: tuple(names.split())
    for field, names in {
        "conversation": "conversationid conversation gespreksid gesprekid gesprek chatid "
        "threadid sessionid sessieid dialogid "
        "dialogueid callid interactionid contactid ticketid ticket caseid zaaknummer storyid id",
        "speaker": "speaker spreker sendertype sender senderrole role rol "
        "participantpurpose participantrole participant "
        "actor afzender author authorrole authortype participanttype actortype from van",
        "id": "id storyid reviewid recordid responseid responsid respondentid tweetid "
        "messageid berichtid externalid uuid nr "
        "nummer ticketid caseid conversationid",
        "text": "text tekst verhaal reviewtext reviewtekst reviewbody review recensie "
        "beoordelingstekst berichttekst bericht "
        "message messagetext content body inhoud toelichting opmerking opmerkingen comment comments "
        "commentaar verbatim "
        "openantwoord antwoord answer reactie feedback tweet post klacht gespreksnotitie notitie note "
        "notes transcript "
        "transcriptie ervaring uwervaring mailtekst emailbody omschrijving beschrijving description "
        "utterance uiting fulltext",
        "title": "title titel kop headline onderwerp subject reviewtitle reviewtitel",
        "occurred_at": "occurredat datumtijd datetime timestamp tijdstip datum date "
        "createdat created aangemaaktop aangemaakt "
        "reviewdate reviewdatum publishedat geplaatstop geplaatst submittedat ingevuldop invuldatum "
        "sendtime sentat "
        "verzonden ontvangenop contactdatum gespreksdatum starttime startdate postedat time tijd",
        "customer": "customer customerid customerkey klant klantid klantnummer klantnr "
        "customernumber clientid relatienummer "
        "debiteurnummer lidnummer accountid userid gebruikersid email emailadres telefoonnummer username",
        "source": "source bron herkomst platform website site",
        "product": "product productnaam productname productgroep productgroup productcategorie "
        "productcategory producttype dienst service artikel productid",
        "channel": "channel kanaal contactkanaal medium channeltype kanaaltype mediatype interactiontype",
        "score.metric": "scoremetric metric scoretype",
        "score.scale": "scorescale",
        "start": "start startseconds startsec starttime begin offset sendtime timestamp "
        "sentat tijdstip tijd time createdat "
        "datumtijd datetime date datum",
    }.items()
}
CONVERSATIONS: Final = (
    *("conversationid", "conversation", "gespreksid", "gesprekid", "gesprek", "chatid", "threadid"),
    *("sessionid", "sessieid", "dialogid", "dialogueid", "callid"),
)
"""Columns that are of a conversation whatever is in the others."""
NAMED_SPEAKERS: Final = ("speaker", "spreker", "sender", "sendername", "afzender", "participant", "deelnemer")
SCORE_NAMES: Final = (
    *(
        "score",
        "scorevalue",
        "nps",
        "npsscore",
        "csat",
        "ces",
        "kto",
        "rapportcijfer",
        "sterren",
        "aantalsterren",
    ),
    *("stars", "rating", "beoordeling", "waardering", "cijfer", "tevredenheid"),
)
MORE_TEXT: Final = (
    "pluspunten",
    "minpunten",
    "positief",
    "negatief",
    "voordelen",
    "nadelen",
    "pros",
    "cons",
    "watginggoed",
    "watkanbeter",
)
METADATA_NAMES: Final = (
    *(
        "segment",
        "regio",
        "region",
        "team",
        "afdeling",
        "department",
        "filiaal",
        "vestiging",
        "land",
        "country",
        "sector",
    ),
    *(
        "branche",
        "categorie",
        "category",
        "provincie",
        "leeftijdsgroep",
        "campagne",
        "campaign",
        "queue",
        "wachtrij",
    ),
)
CHANNEL_HINTS: Final[Mapping[Channel, tuple[str, ...]]] = {
    Channel.NOTE: ("notitie", "gespreksnotitie", "note", "notes"),
    Channel.SOCIAL: ("tweet", "post"),
    Channel.SURVEY: ("toelichting", "verbatim", "openantwoord", "antwoord", "answer"),
    Channel.EMAIL: ("mailtekst", "emailbody"),
    Channel.CALL: ("transcript", "transcriptie"),
}
