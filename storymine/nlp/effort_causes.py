"""What a customer's effort came from: cues for six causes in the words, sought where effort was found.

There are too few labelled examples to train this on; tests/nlp/effort_causes.tsv, written by somebody who did
not know these rules, measures them (docs/models.md).
"""

from __future__ import annotations

import re

from storymine.domain import EffortCause

_ORDINAL = r"(?:tweede|derde|vierde|vijfde|zesde|zevende|tiende|zoveelste|zoveelde|\d+\s*(?:e|de|ste))"
_TIMES = (
    r"(?:(?:\d+|twee|drie|vier|vijf|zes|zeven|acht|tien|tig|zoveel|meerdere|verschillende|vele|enkele|paar|x)"
    r"\s*(?:keer|keren|maal|x|×)\b|herhaaldelijk|meermaals|telkens|steeds)"
)
_AGAIN = (
    r"(?:weer|opnieuw|nogmaals|alweer|wederom|nog\s+(?:eens|een\s+keer|ne\s+keer)|telkens|steeds"
    r"|elke\s+keer|iedere\s+keer)"
)
_CONTACT = (
    r"(?:bel(?:t|de|len|letje)?|gebeld|teruggebeld|opgebeld|aan\s+de\s+(?:lijn|telefoon|bel)|mail(?:t|de|en|tje)?|gemaild"
    r"|contact(?:eren)?|gecontacteerd|chat(?:ten)?|gechat|telefoontjes?|belletjes?|mailtjes?|langs(?:gegaan|gaan|geweest)"
    r"|aangeklopt|gestuurd|geschreven|gevraagd|berichtjes?|gemeld|ingesproken)"
)
_TOLD = (
    r"(?:uitleggen|uitgelegd|uitleg|verhaal|vertellen|verteld|gegevens|doorgeven|doorgegeven|invullen|ingevuld"
    r"|op(?:ge)?st(?:u|uu)r(?:en|d)|inst(?:uren|urd)|upload(?:en)?|geüpload|aan(?:ge)?lever(?:en|d)|opgeven|spellen"
    r"|geboortedatum|klantnummer|legitimeren|identificeren|formulier|documenten|papieren|bewijs)"
)
_NO_WAIT = r"(?<!kan niet )(?<!seconde te )(?<!hoef niet te )"
_PLACE = r"(?:kantoor|winkel|loket|filiaal|balie|gemeentehuis|stadhuis|servicepunt|bank|postkantoor)"

_CUES = {
    EffortCause.CONTACT: (
        r"\b(?:daar|hier)\s+ben\s+ik\s+weer\b|\bzo\s+vaak\b.{0,40}\b(?:gebeld|gemaild|bel|mail)\b",
        r"\b(?:\d+|twee|drie|vier|vijf|zes)\s+(?:tweets|dm's|mails|mailtjes|telefoontjes|berichten|brieven)\b",
        rf"\b{_ORDINAL}\s+(?:tweet|reactie|terugkoppeling|aanmaning|brief|herinnering|verzoek)\b",
        r"\b(?:tweemaal|driemaal|viermaal)\b|\bhoeveel\s+(?:mail\w*|keer|telefoon\w*|brieven)\s+moet",
        r"\b(?:elke|iedere)\s+(?:dag|week|maand)\s+(?:weer\s+)?(?:bel|mail|bellen|mailen)\b|\bnog\s+eens\s+aanmanen\b",
        rf"{_TIMES}.{{0,40}}\b{_CONTACT}\b",
        rf"\b{_CONTACT}\b.{{0,25}}\b{_TIMES}",
        rf"\b{_ORDINAL}\s+(?:keer|maal|x|telefoontje|mail|mailtje|bericht|belletje|poging|bezoek|melding|klacht)\b",
        rf"\b{_AGAIN}\s+(?:\w+\s+){{0,3}}{_CONTACT}\b",
        r"\b(?:blijf|blijven|bleef|bleven)\s+(?:\w+\s+){0,2}(?:bellen|mailen|vragen)\b",
        r"\bgebeld\b.{0,20}\bgemaild\b|\bgemaild\b.{0,20}\bgebeld\b",
        r"\bachteraan?\s+(?:moeten\s+)?(?:bellen|gebeld|mailen|zitten|gezeten)\b|\bzelf\s+(?:weer\s+)?achteraan\b",
    ),
    EffortCause.TRANSFER: (
        r"\bvan\s+(?:de|het)\s+ene?\b.{0,25}\bnaar\s+(?:de|het)\s+andere?\b|\bvan\s+(\w+)\s+naar\s+\1\b|\bpontius\b",
        r"\bheen\s+en\s+weer\s+(?:ge)?(?:schoven|stuurd|verwezen|bonjourd)|\bterugverwezen\b|\bafge(?:poeierd|scheept|wimpeld)\b",
        r"\bverbond(?:en)?\b.{0,20}\bdoor\b|\bverbinden\b.{0,15}\bdoor\b|\b(?:gaf|geeft|gaven)\s+(?:me|mij|ons)\s+door\b",
        r"\b(?:niet\s+(?:aan\s+het\s+juiste\s+adres|(?:onze|hun|mijn)\s+afdeling|bevoegd))\b|\bloket\s+\w+.{0,60}\bloket\s+\w+",
        r"\b(?:twee|drie|vier|vijf|zes|zeven|\d+)\s+(?:diensten|afdelingen|loketten|instanties|collega's|medewerkers)\b",
        r"\bdoor(?:ver(?:bonden|bind\w*|wezen|wijz\w*|b)\b|ge(?:stuurd|schakeld|zet|verbonden)|st(?:uren|uurt|uurden)|schakel\w*)",
        r"\bkastje\b.{0,20}\bmuur\b",
        r"\b(?:weer|telkens|steeds|elke\s+keer)\s+(?:een|iemand|ne|'n)\s*ander",
        r"\b(?:naar|bij)\s+(?:een|de|'n)?\s*ander(?:e)?\s+(?:afdeling|loket|dienst|collega|medewerker|instantie|balie|nummer)",
        r"\bver(?:wijst|wijzen|wezen|wees)\b.{0,30}\b(?:naar|door|terug)\b",
        r"\b(?:wijz(?:en|t)|schui(?:ft|ven))\b.{0,20}\b(?:elkaar|mekaar|af|door)\b",
        r"\b(?:niemand|geen\s+mens|geen\s+afdeling)\b.{0,30}\b(?:verantwoordelijk|bevoegd|gaat\s+erover|eigenaar)\b",
    ),
    EffortCause.REPEAT: (
        r"\bnog\s+(?:een(?:s|\s+keer(?:tje)?)|ne\s+keer)\b.{0,30}\b(?:tekenen|vertel\w*|opsturen|intikken|invullen|uitleggen)\b",
        r"\b(?:opnieuw|weer)\s+(?:intikken|beginnen|indienen|invoeren|uploaden|aanvragen)\b|\bherbeginnen\b|\bovergetypt\b",
        r"\bsta(?:at|an|ond)\b.{0,15}\bal\s+in\b|\bexact\s+dezelfde\b|\bdie(?:n)?zelfde\s+(?:lijst|uitleg)\b|\buit\s+de\s+doeken\b",
        r"\b(?:vragen|vraagt|vroeg|vroegen|gevraagd)\b.{0,25}\b(?:er\s+)?(?:weer|opnieuw)\s+(?:naar|om)\b|\boprakelen\b",
        rf"\b{_AGAIN}\b.{{0,35}}\b{_TOLD}\b",
        rf"\b{_TOLD}\b.{{0,25}}\b{_AGAIN}\b",
        rf"(?:{_TIMES}|\b{_ORDINAL}\s+(?:keer|maal|x)\b).{{0,40}}\b{_TOLD}\b",
        rf"\b{_TOLD}\b.{{0,30}}(?:{_TIMES}|\b{_ORDINAL}\s+(?:keer|maal|x)\b)",
        r"\b(?:hele|ganse|heel\s+(?:mijn|het|ons))\s+(?:verhaal|uitleg)\b",
        r"\bzelfde\s+(?:verhaal|vragen|vraag|formulier|gegevens|documenten|papieren|riedel|uitleg)\b",
        r"\b(?:van\s+voor(?:en)?\s+af\s+aan|van\s+nul|helemaal\s+overnieuw)\b",
    ),
    EffortCause.CHANNEL: (
        r"\bdan\s+(?:toch\s+)?maar\b.{0,35}\b(?:gebeld|bellen|gemaild|mail\w*|gegaan|opgebeld|langs|telefo\w+|winkel|kantoor)\b",
        r"\b(?:vandaar|daarom|dus)\b.{0,20}\bbel(?:t|len)?\b|\bnu\s+(?:bel|sta|zit)\s+ik\b.{0,30}\b(?:maar|balie|loket|lijn)\b",
        r"\b(?:stuurde|verwees|stuurden|verwezen)\s+(?:me|mij|ons)\s+(?:door\s+)?naar\s+(?:de|het|hun)\s+(?:winkel|tele\w+|app|site|website|chat)",
        r"\bin\s+levenden\s+lijve\b|\bter\s+plaatse\s+gaan\b|\btelefoontje\s+plegen\b|\b(?:site|app|website)\s+zegt\b.{0,10}\bbel\b",
        rf"\b(?:moest(?:en)?|moet(?:en)?|toch|alsnog|uiteindelijk|dan\s+maar)\b.{{0,30}}\b(?:bellen|mailen|langs(?:gaan|komen)|naar\s+(?:het|de|een|jullie)\s+{_PLACE}|per\s+(?:post|brief)|schriftelijk|telefonisch)\b",
        r"\b(?:kan|kon|mag|mocht|gaat|ging|lukt|lukte|kunnen)\b.{0,25}\b(?:alleen|enkel|niet|uitsluitend|nergens)\b.{0,20}\b(?:via|per|telefonisch|online|app|website|site|chat|mail|schriftelijk)\b",
        r"\b(?:app|website|site|chat|chatbot|mail|formulier)\b.{0,40}\b(?:moest(?:en)?|moet|toch|alsnog|dan\s+maar)\b.{0,20}\b(?:bellen|gebeld|langs|mailen|telefoon)\b",
        r"\b(?:stuurt|stuurde|verwijst|verwees|zegt|zei|zeggen)\b.{0,30}\b(?:dat\s+ik\s+moet\s+bellen|naar\s+de\s+(?:app|site|website|chat)|moet\s+bellen)\b",
    ),
    EffortCause.WAIT: (
        r"\b(?:\d+|twee|drie|vier|vijf|zes|tien|ruim\s+een)\s+(?:minuten|uur|uren|dagen|dgn|weken|wkn|maanden)\b.{0,20}\b(?:stilte|geen\s+antw\w*|gezeten|zonder)\b",
        r"\bna\s+(?:ruim|meer\s+dan|bijna|goed)?\s*(?:een|twee|drie|vier|vijf|zes|\d+)\s+(?:week|weken|maand|maanden|dagen)\b.{0,15}\b(?:kwam|kreeg|eindelijk|antwoord|reactie)\b",
        r"\b(?:minuten|kwartier)\s+(?:laten\s+)?(?:over\s+)?(?:laten\s+)?(?:gaan|bellen|rinkelen)\b|\been\s+dag\s+of\s+\w+\s+voor\b",
        rf"{_NO_WAIT}\b(?:ge)?wacht(?:en|te|ten|tijd|tijden|rij|muziek|muziekje)?\b(?!\s*(?:kamer|woord|even|s\b))",
        r"\bmuziekje\b|\baanschuiven\b|\baangeschoven\b",
        r"\b(?:minuten|kwartier|uur|uren)\b.{0,20}\b(?:aan\s+de\s+(?:lijn|telefoon)|in\s+de\s+(?:rij|wacht))\b",
        r"\b(?:al|sinds|na)\b.{0,15}\b(?:dagen|weken|maanden|jaar)\b.{0,40}\b(?:geen|niets|niks|nog\s+(?:steeds|altijd)|zonder)\b",
        r"\b(?:hele|halve|ganse)\s+(?:dag|ochtend|middag|voormiddag|namiddag|week)\b.{0,25}\b(?:thuis|binnen|gezeten|vrij)\b",
        r"\bthuis(?:gebleven|blijven|zitten|gezeten)\b|\bvrij(?:af)?\s+(?:genomen|moeten\s+nemen|gevraagd)\b|\bverlof\s+(?:genomen|opgenomen|moeten)\b",
        r"\b(?:duurt|duurde|duren|geduurd)\b.{0,25}\b(?:lang|eeuwig|eeuwen|weken|uren|maanden|dagen|minuten)\b",
    ),
    EffortCause.SEARCH: (
        r"\b(?:doorspitten|spitten|doorzocht|rondgevraagd|uitgevist|uitgeplozen|zoekplaatje|ontcijferen|woordenboek)\b",
        r"\brond\s*(?:te\s+)?neuzen\b|\berachter\s+(?:te\s+)?kom\w*|\bzelf\s+op\s+zoek\b|\bzoek\s+(?:het|'t)\s+(?:zelf|maar)\b",
        r"\beindeloos\b.{0,20}\b(?:klikken|scrollen|bladeren)\b|\bop\s+google\b|\bavond\s+mee\s+zoet\b|\bwaar\s+staat\s+in\s+(?:gods|hemels)naam\b",
        r"\b(?:moeten|moest|lopen|zitten|blijven|uren|zelf|lang|eindeloos|half\s+\w+|kwartier|avond)\b.{0,25}\b(?:zoeken|gezocht|uitzoeken|uitgezocht|uitvissen|opzoeken|opgezocht|googelen|gegoogeld|speuren|puzzelen|doorspitten|uitvinden|uitdokteren)\b",
        r"\b(?:zelf|uiteindelijk)\b.{0,25}\b(?:achter(?:gekomen|halen|haald)?|uitgevonden|uitgeplozen|gevonden|ontdekt)\b",
        r"\b(?:nergens|niet|nauwelijks|amper)\b.{0,25}\b(?:(?:te\s+)?vinden|terug(?:te)?vinden|gevonden|teruggevonden)\b",
        r"\bgezocht\b|\bzoektocht\b|\bdoolhof\b|\bkwijt\s+(?:geraakt\s+)?(?:in|op)\s+(?:de\s+)?(?:site|website|app|menu)\b",
    ),
}
_CUE = {cause: re.compile("|".join(cues), re.IGNORECASE | re.DOTALL) for cause, cues in _CUES.items()}


def effort_causes(text: str) -> tuple[EffortCause, ...]:
    """The causes that the words of a moment name, in a fixed order.

    >>> [cause.value for cause in effort_causes("Drie keer gebeld en telkens doorverbonden.")]
    ['contact', 'transfer']
    """
    return tuple(cause for cause, cue in _CUE.items() if cue.search(text))
