"""Numbers that identify someone: bank account, citizen number, payment card, customer number, licence
plate.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import Final

from storymine.ingest.redaction.checks import IBAN_LENGTHS, is_bsn, is_iban, is_luhn, is_rijksregister
from storymine.ingest.redaction.contacts import DESK_BEHIND
from storymine.ingest.redaction.findings import MASK, Found, squeeze
from storymine.ingest.redaction.plates import is_plate

# What may stand between a cue ("klantnummer") and its value.
_GAP: Final = (
    r"(?:['’]?s)?[\s:=#.(\-–]{0,4}(?:(?:is|was|luidt|nummer|nr|no|met|dit|dat|het|"
    r"mijn|onder)\b[\s:=#.]{1,3}){0,3}"
)
# Letters before the digits: capitals, also with a space between ("K 44 710"); small ones only right at them.
_CODE: Final = (
    r"(?:(?-i:[A-Z]{1,6})[-./ ]?|[A-Z]{1,6}-|[A-Z]{1,3})?\d[A-Z\d]*(?:[-./][A-Z\d]+|\ (?:punt\ )?\d+){0,9}"
)

_BANKS: Final = "ABNA|INGB|RABO|SNSB|TRIO|ASNB|KNAB|BUNQ|RBRB|FVLB|BNGB|REVO|HAND|KBCB|AEGO|ADYB|NNBA|BITS"
_IBAN_START: Final = re.compile(r"(?<![^\W_])([A-Za-z]{2})\s?\d{2}(?=[\s.-]?[A-Za-z\d])")
_IBAN_CUE: Final = re.compile(
    r"(?:iban|rekening(?:nummer|nr)?|bankrek\w*|rek\.?\s?nr)\W{0,4}(?:\w{1,6}\W{1,2}){0,2}\Z", re.I
)
_DUTCH_IBAN: Final = re.compile(rf"NL\d{{2}}(?:{_BANKS})\d{{10}}\Z")
_ACCOUNT: Final = re.compile(
    rf"\b(?:bank)?(?:rekeningnummer|rekeningnr\.?|rek\.?\s?nr\.?|gironummer){_GAP}(\d(?:[\s.]?\d){{6,9}})(?![\d.,]*\d)",
    re.I,
)

# Any other "...nummer", unless it is the number of a thing, a page or a telephone.
_OTHER_NUMBER: Final = (
    r"(?!(?:art(?:ikel|n)|product|type|model|lijn|trein|vlucht|kamer|huis|tele?|gsm|mobiel|06|rekening|bank|giro|kvk|btw|ondernemings|"
    r"versie|fout|week|pand|pagina|stoel|zaal|spoor|perron|bus|rit|vraag|keuze|menu|service|info|nood|alarm|bsn|burger|sofi|"
    r"rijks|national|onderdeel|serie|postbus|antwoord|fax|rang|rug|toestel|deur|cata|bestek|kleur|maat|inter|kanaal|route|"
    r"lift|wagen|zone|rijtuig|halte|paal|laadpaal|lantaarn|mast|gate|vak|schap|gang|etage|verdiepings|automaat|"
    r"plaat|kenteken|chassis|fabric|fabr|vin|volg|ticket|beurt|unie|recep|boek|isbn|lot|batch|norm|kanteken|num|e-n|art\.|mod\.|ser\.))"
    r"[a-zà-þ-]{2,25}(?:nummer|nr|\.nr)"
)
_CODE_CUE: Final = re.compile(
    r"\b(?:reserverings?|boekings?|bevestigings?|ophaal|pnr|afhaal)[\s-]?(?:code|nummer|referentie|kenmerk)?[\s:]{1,2}(?:is\s)?"
    r"((?-i:(?=[A-Z\d]*[A-Z])[A-Z\d]{5,8}))(?!\w)",
    re.I,
)
_CODE_CUES: Final = ("reserv", "boeking", "bevestiging", "ophaal", "pnr", "afhaal")
_SECOND: Final = re.compile(r"(?:\s?[,/&+]\s?|\s(?:en|of)\s)(?=[A-Z\d])")

_BSN_CUE: Final = re.compile(
    rf"\b(?:bsn(?:[\s-]?(?:nummer|nr))?|burger[\s-]?service[\s-]?(?:nummer|nr)|sofi(?:[\s-]?nummer)?|"
    rf"sv[\s-]?nummer|citizen service number){_GAP}"
    r"(\d(?:[\s.-]?\d){7,8})(?!\d)",
    re.I,
)
_NEAR_BSN: Final = re.compile(r"\bbsn|burger\s?service|\bsofi", re.I)
_NINE: Final = re.compile(
    r"(?<![\w.,+-])(?<!\D/)(?:\d{9}|\d{3} \d\d \d\d \d\d|\d{3}[ .-]\d{3}[ .-]\d{3}|"
    r"\d{4}[ .-]\d{2}[ .-]\d{3})(?![\w-]|/\D|[.,]\d)"
)
_RIJKSREGISTER: Final = re.compile(
    r"(?<![\w.,+-])\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. -]?\d{2}(?![\w]|[.,]\d)"
)
_RIJKSREGISTER_CUE: Final = re.compile(
    rf"\b(?:rijksreg(?:ister)?\.?\s?(?:nummer|nr\b\.?)?|rrn|rr-?(?:nummer|nr)|insz(?:[\s-]?(?:nummer|nr))?|nationaal\snummer|(?-i:NN|RR)){_GAP}"
    r"(\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. -]?\d{2})(?!\d)",
    re.I,
)

_RIJKSREGISTER_FORM: Final = re.compile(r"(?<![\w.,+-])(\d\d\.[01]\d\.[0-3]\d-\d{3}[.-]\d\d)(?![\w.-])")

_CARD: Final = re.compile(
    r"(?<![\w+])[2-6]\d{3}(?:[ .-]?\d{4}){2}[ .-]?\d{3,4}(?:[ .-]?\d{1,3})?(?!\w)|(?<![\w+])"
    r"3[47]\d{2}[ .-]?\d{6}[ .-]?\d{5}(?!\w)"
)
# Public transport in the Netherlands has cards whose numbers start like this.
_TRAVEL: Final = re.compile(r"\bov\b|chip", re.I)
_CARD_CUE: Final = re.compile(
    r"\b(?:credit\s?card|visa|master\s?card|amex|american express|maestro|kaartnummer|betaalkaart|"
    r"bankpas|kaart)\w*"
    r"(?:\W{1,3}\w{1,8}){0,3}?\W{1,3}(\d{4}(?:[ .-]?\d{4}){2}[ .-]?\d{3,4})(?!\w)",
    re.I,
)

_OWNED: Final = (
    r"klant(?:en)?|debiteur(?:en)?|polis|contract|order|bestel(?:lings?|ling)?|factuur|nota|dossier|zaak|referentie|ref|ticket|"
    r"melding(?:s)?|boeking(?:s)?|reserverings?|lid|lidmaatschaps?|leden|relatie|account|aansluit(?:ings?)?|meter|zending(?:s)?|pakket|"
    r"tracking|track\s?(?:&|and|en)\s?trace|case|incident|claim|schade|verzekering(?:s)?|abonnement(?:s)?|registratie|aanvraag|"
    r"patiënt(?:en)?|patient(?:en)?|student(?:en)?|inschrijf|inschrijvings?|leerling|personeels?|pas|klantenpas|klantenkaart|kaart|paspoort|rijbewijs|"
    r"document|offerte|rma|retour|volg|klacht(?:en)?|werkorder|opdracht|cliënt|client|gebruikers|deelnemers?|donateur|"
    r"bonuskaart|lidkaart|spaar|(?:ov[\s-])?chipkaart|kenmerk|machtigings?|mandaat|betalings?|transactie|e-?ticket|vergunnings?|"
    r"incasso|deb|verz|pol|rel|contr|fact|doss|abo|aanv|retourzending|loyalty|member|customer|booking|budget"
)
_NUMBER_WORD: Final = r"[\s-]?(?:nummers?|nrs?\b\.?|no\b\.?|code|id\b|kenmerk|number)"
NUMBER_NAMES: Final = (
    rf"(?:{_OWNED}){_NUMBER_WORD}|kl(?:ant)?\.?\s?nr\b\.?|pols\b|lidnr\b\.?|(?:mandaat)?kenmerk|contractrekening|"
    rf"ean(?:[\s-]?code)?(?:\s\w{{3,15}}(?=:))?|{_OTHER_NUMBER}\b\.?"
)
NAMED: Final = re.compile(
    r"nummer|nrs?\b|no\b|code|\bid\b|kenmerk|number|contractrekening|\bean|\bpols", re.I
)
_STRONG: Final = re.compile(
    rf"\b(?:(?P<own>(?:{_OWNED}){_NUMBER_WORD})|{NUMBER_NAMES}){_GAP}((?:(?-i:[a-jl-tv-z])\s)?{_CODE})(?!\w)",
    re.I,
)
_WEAK: Final = re.compile(
    r"\b(?:klant|lid|donateur|cjib|kohier(?:artikel)?|aanslagbiljet|pv|proces-verbaal|naheffing|aanslag|bezwaar|polis|order|bestelling|factuur|nota|dossier|zaak|ref(?:erentie)?|ticket|boeking|reservering|tkt|case|claim|schade|sno|srnr|huurder|cliënt|"
    r"patiënt|verzekerde|student|leerling|abonnee|deelnemer|incident|tracking|track(?:\s?(?:&|and|en)\s?trace)?|t&t|zending|retourzending|pakket|pakketje|ord|account|contract|aanvraag|abonnement|relatie|"
    r"aansluiting|meter|werkorder|mandaat|machtiging|lidmaatschap|klantenkaart|klantkaart|lidkaart|(?:ov[\s-]?)?chip(?:kaart)?|bonuskaart|order-id|klacht|melding|"
    r"retour|overeenkomst|ovk|kenm|doc|boete|beschikking|deb(?:iteur)?|po|inkooporder|bonnr|kassabon|(?:incasso)?doss|verz|pol|rel|contr|fact|opdracht|terugbetaling|declaratie|(?-i:SR|WO|INC|TT)|"
    rf"(?-i:DPD|DHL|GLS|UPS|PostNL|Bpost|bpost)|postnl|barcode\spakket|\w+(?:ing|ings|s)?ref)\b{_GAP}({_CODE})(?!\w)",
    re.I,
)
# "Reisdossier", "autopolis": what has a number, with what it is of before it.
_KINDS_OF: Final = (
    "dossier",
    "polis",
    "contract",
    "nota",
    "factuur",
    "bestelling",
    "zaak",
    "melding",
    "bon",
    "boeking",
    "vergunning",
    "pas",
)
_COMPOUND: Final = re.compile(
    rf"(?<=[a-z])(?<!fout)(?<!oor)(?:{'|'.join(_KINDS_OF)}){_GAP}({_CODE})(?!\w)", re.I
)
# Further from its name: "mijn contractnummer bij jullie is, als ik het goed lees, 77120034"; or before it.
_FAR: Final = re.compile(
    rf"\b(?:{NUMBER_NAMES})(?!\w)[^\d.!?\n{MASK}]{{1,60}}?[\s(]"
    r"((?-i:[A-Z]{1,4}-?)?(?:\d{5,12}|(?!(?:19|20)\d\d\s)\d{2,4}(?:[ ./-]\d{2,10}){1,3}(?:\ \d(?=\W*\Z))?|"
    r"20\d\d[ ./-]\d{5,6}))(?![\w€]|[.,/-]\d)",
    re.I,
)
_BEHIND: Final = re.compile(
    rf"(?<![\w.,-])({_CODE})\s(?:is|was|dat\sis)\s"
    rf"(?:(?:mijn|ons|onze|het|de|m'n|mn|haar|zijn|hun)\s){{1,2}}(?:{NUMBER_NAMES})(?!\w)",
    re.I,
)
_FIVE_DIGITS: Final = re.compile(r"\d{5}|\d\d[ ./-]\d\d")
_THREE_DIGITS: Final = re.compile(r"\d\D*+\d\D*+\d")
# "Wat is het ordernummer?\nKlant: 77412".
_ANSWERED: Final = re.compile(
    rf"\b(?:{NUMBER_NAMES})[^\n?\d]{{0,40}}\?\s{{0,3}}\n(?:\w{{3,15}}:\s)?(?:(?:ja|jawel|dat|is|het|de|eu?h+m?|hier|nummer)[\s,:]{{1,2}}){{0,5}}"
    rf"({_CODE})(?=\s*(?:[.,!\n]|\Z))",
    re.I,
)
# A code of letters and digits behind what has one: "ticket YQ7R2M", "onder H/2024/33190".
_TICKET: Final = re.compile(
    r"\b(?:(?:e-?)?tickets?|boeking|reservering|order|bestelling|dossier|zaak|kenmerk|referentie|ref|onder|zending|pakket|aanvraag|melding|polis|factuur|"
    r"contract|retour|case|claim|o\.?v\.?v\.?|betreft|betr|inzake|deb(?:iteur)?|aanmaning|herinnering|rma|klacht|doss|incassodoss|paspoort|id-kaart|identiteitskaart|rijbewijs|verblijfs(?:vergunning|document)|opdracht|werkorder|incident|verz|pol|rel|lid|(?:boekings|klant)?ref)(?:s?(?:nummer|nr|code))?\b\.?[\s:#(]{1,3}(?:nr\.?\s|nummer\s|met\s|is\s)?"
    r"((?-i:(?=[A-Z\d/.-]*[A-Z])(?=[A-Z\d/.-]*\d)[A-Z\d]{1,10}(?:[-/.][A-Z\d]{1,10}){0,4}))(?![\w-])(?<=.{5})",
    re.I,
)
_TICKET_CUES: Final = (
    *(
        "ticket",
        "boeking",
        "reserv",
        "order",
        "bestel",
        "dossier",
        "zaak",
        "kenmerk",
        "ref",
        "onder",
        "zending",
    ),
    *(
        "pakket",
        "aanvraag",
        "melding",
        "polis",
        "factuur",
        "contract",
        "retour",
        "case",
        "claim",
        "ovv",
        "o.v.v",
    ),
    *(
        "betr",
        "inzake",
        "aanmaning",
        "herinnering",
        "rma",
        "deb",
        "klacht",
        "doss",
        "opdracht",
        "werkorder",
        "incident",
        "paspoort",
        "kaart",
        "rijbewijs",
        "verblijf",
        "verz",
        "pol",
        "rel",
        "lid",
    ),
)
# Seven digits or more with capitals before them are somebody's, unless they are a product's.
_LONG_CODE: Final = re.compile(
    r"(?<![\w./@-])\d{0,2}[A-Z]{1,5}[-/.]?\d{1,22}(?:[-/.]\d{1,12}){0,3}(?:-[A-Z]{1,3})?(?![\w/-])"
)
_NUMBERED: Final = re.compile(
    r"(?<!\w)(?:nr|no|nummer|krt)\b\.?[\s:]{1,2}([A-Z]{1,4}\d{0,4}(?:\ \d{2,6}){2,4}|"
    r"(?=[A-Z\d-]*[A-Z])[A-Z\d]{1,8}(?:-[A-Z\d]{1,8}){1,3}"
    r"(?:\ \d{2,3}){0,3}|\d{3,4}(?:\ \d{1,4}){2,3})(?![\w-])"
)
_PASS: Final = re.compile(
    r"(?:pas|kaart)(?:je)?\s(?:is|met|nr\.?|nummer)\s(\d[\d .-]{5,20}\d)(?![\w,])", re.I
)
_PRODUCT: Final = re.compile(
    r"(?:\b|(?<=[a-z])(?=artikel|model|product|serie))(?:art(?:ikel)?|batch|lot|streepjes|telt|teller|kleur|ral|type|model|onderdeel|serie|sn|s/n|ean|barcode|versie|product|imei|chassis|kvk|btw|isbn|fout\w*|firmware|typenr|fabri\w+|fabr|vin|onderdelen|boek|patch|update|build|release|driver)\w*\W",
    re.I,
)
_HASHED: Final = re.compile(
    r"(?:(?<![\w&])#\s?|\b[Mm]elding\s)((?:\d{5,}|[A-Z]{1,4}-?\d{4,}|[A-Z\d]{1,6}(?:-\d{2,8}){1,3})(?:-[A-Z\d]{1,4})?)(?!\w)"
)
# Seven digits or more, where something near them has a number of somebody's own.
_LONG: Final = re.compile(r"(?<![\w.,/€+@-])(?<!€\s)(?!97[89]\d{7})\d{7,14}(?![\w/]|[.,-]\d)")
_FEWEST: Final = 5
_CODED: Final = re.compile(
    r"(?<![\w./@-])(?=[A-Z\d-]{0,30}[A-Z])[A-Z\d]{1,6}(?:-[A-Z\d]{1,8}){1,3}(?![\w/-])"
)
_OWN_STEM: Final = re.compile(
    r"klant|bestel|order\b|factu|polis|pakket|zending|contract|dossier|nummer|\bnr\b|kenmerk|referentie|\bref\b|ticket|boeking|reserv|"
    r"melding|abonnement|lidmaat|incasso|bonnr|kassabon|transactie|betaling|verzekering|dossier|inkooporder|\bpo\b|opdracht|"
    r"inschrijving|afspraak|aanvraag|retour|claim|schade|meter|aansluiting|machtiging|debiteur|relatie|budgetpas|klacht",
    re.I,
)
# Belgian payments: "+++118/2204/71546+++".
_STRUCTURED: Final = re.compile(r"(?<=[+*]{3})\d{3}/\d{4}/\d{5}(?=[+*]{3})")
_CARRIER: Final = re.compile(
    r"(?<!\w)(?:3S[A-Z]{3,5}\d{6,12}|JVGL[A-Z\d]{8,20}|JJD\d{10,20}|1Z[A-Z\d]{16}|[A-Z]{2}\d{9}[A-Z]{2})(?!\w)",
    re.I,
)
_CONNECTION: Final = re.compile(r"(?<!\d)(?:871\d|541\d)(?:[ ]?\d){14}(?!\d)")
_NOT_A_NUMBER: Final = re.compile(
    r"\d{1,3}(?:\.\d{3})*,\d{2}\Z|\d{1,3}(?:\.\d{3})+\Z|\d{1,5}[.,]\d{1,2}\Z|\d{1,2}[-/.]\d{1,2}(?:[-/.](?:\d{4}|\d{2}))?\Z|(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?\Z|"
    r"(?:19|20)\d\d-\d{2}-\d{2}\Z|\d \d{3,5}\Z|\d+[A-Za-z]{1,4}\Z(?<!\d[A-Z])|\d{1,2}[.:]\d{2}\Z|"
    r"[A-Z] \d{1,3}(?:\.\d{3})+\Z"
)
# "dan verschijnt de melding E-4471": what a machine shows has a number that is nobody's.
_SHOWN: Final = re.compile(
    r"\b(?:verschijn\w*|krijg\w*|kreeg|kregen|geeft|gaf|geven|toont|toonde|zie|zag|display|scherm)\s(?:\w{1,12}\s){0,3}(?:fout)?melding[\s:]{1,2}\Z",
    re.I,
)
# "storingsnummer 0800 1455": what everybody calls.
_SERVICE_PHONE: Final = re.compile(r"0(?:800|90[069]|88)[ -]?\d")
# "privénummer 0479/55.38.02": a telephone that no list of numbers names.
_PHONE_SHAPE: Final = re.compile(r"0[1-9](?=(?:\D?\d){7,8}\Z)\d{0,2}[ ./-]\d[\d ./-]+")
# So many digits lead to somebody, unless they are said to be a thing's, or can be a date or an amount.
_MANY: Final = re.compile(
    r"(?<![\w.,/€+@:&=-])(?<!€\s)(?!0[89]00|088)[A-Z]{0,4}\d(?:[./-]?\d){6,29}(?:[/-][A-Z]{1,3}(?!\w)|[A-Z](?!\w))?(?![\w€%]|[.,:/-]\d)"
)
_FOUR_FOURS: Final = 16
# "0912 3344 7150 2268" on a fine or a pass.
_FOURS: Final = re.compile(r"(?<![\w.,/+-])(?<!\d )\d{4}(?: \d{4}){3}(?![\w€%]|[.,:/-]\d| \d)")
_NOBODYS: Final = re.compile(
    r"\d{1,2}[.:]\d\d-\d{1,2}[.:]\d\d\Z|\d{4}-\d{4}\Z|97[89]\d{7}(?:\d{3})?\Z|\d{13}\Z|0[1-9]\d{7,8}\Z"
)
_THINGS: Final = re.compile(
    r"\b(?:stand\w*|meterst\w*|t[12]|plaatje|fd|postcode\w*|vlucht|gebied|aantal|telefoon\w*|tel|fax|bel\w*|app\w*|puk|sim\w*|"
    r"pin\w*|oproep\w*|volgers|views|bezoekers|artikelen|getal|code)\W{1,3}(?:\w{1,12}\W{1,3}){0,2}\Z",
    re.I,
)
_PARCEL: Final = re.compile(r"\bpak(?:je|ket)|zending|\bbpost|postnl|\bdhl|\bdpd|\bgls|track", re.I)
_AFTER_AMOUNT: Final = re.compile(
    r"[.,]\d|\s?(?:euro|eur|€|%|x\b|keer|dagen|weken|maanden|jaar|uur|minuten|stuks|kwh|m3|km|kg|bezoekers|mensen|inwoners|klanten|volgers|punten)",
    re.I,
)


def find_ibans(text: str) -> Iterator[Found]:
    """IBANs that pass modulo 97; a mistyped one still where the words before it or a Dutch bank code
    give it away.
    """
    for match in _IBAN_START.finditer(text):
        length = IBAN_LENGTHS.get(match[1].upper())
        end = _end_of(text, match.start(), length) if length else None
        if end is None:
            continue
        value = squeeze(text[match.start() : end])
        cued = _IBAN_CUE.search(text[max(0, match.start() - 40) : match.start()])
        if is_iban(value) or cued or _DUTCH_IBAN.match(value):
            yield Found(match.start(), end, "IBAN", value)
    for match in _ACCOUNT.finditer(text):
        yield Found(*match.span(1), "IBAN", squeeze(match[1]))


def _end_of(text: str, start: int, length: int) -> int | None:
    """Where `length` letters and digits from `start` end, with at most one space, dot or dash between
    any two.
    """
    count, gap, position = 0, 0, start
    while count < length:
        if position >= len(text):
            return None
        character = text[position]
        position += 1
        if character.isascii() and character.isalnum():
            count, gap = count + 1, 0
        elif character in " .-\xa0" and gap == 0:
            gap = 1
        else:
            return None
    return None if text[position : position + 1].isalnum() else position


def find_bsns_by_cue(text: str) -> Iterator[Found]:
    """Whatever is called a BSN or written like a Belgian register number, also when it fails its test: a
    mistyped one is as personal.
    """
    for pattern in (_BSN_CUE, _RIJKSREGISTER_CUE, _RIJKSREGISTER_FORM):
        for match in pattern.finditer(text):
            yield Found(*match.span(1), "BSN", squeeze(match[1]))
    for match in _NINE.finditer(text) if _NEAR_BSN.search(text) else ():
        before, after = max(0, match.start() - 80), match.end() + 30
        if _NEAR_BSN.search(text, before, match.start()) or _NEAR_BSN.search(text, match.end(), after):
            yield Found(*match.span(), "BSN", squeeze(match[0]))


def find_bsns(text: str) -> Iterator[Found]:
    """Nine digits that pass the 11-test, and Belgian national register numbers."""
    for match in _NINE.finditer(text):
        if is_bsn(squeeze(match[0])):
            yield Found(*match.span(), "BSN", squeeze(match[0]))
    for match in _RIJKSREGISTER.finditer(text):
        if is_rijksregister(squeeze(match[0])):
            yield Found(*match.span(), "BSN", squeeze(match[0]))


def find_cards(text: str) -> Iterator[Found]:
    """Payment cards: 13 to 19 digits that pass Luhn, or sixteen that are called a card."""
    for match in _CARD.finditer(text):
        if not _is_travel(text, match[0]) and is_luhn(squeeze(match[0])):
            yield Found(*match.span(), "KAART", squeeze(match[0]))
    for match in _CARD_CUE.finditer(text):
        if not _is_travel(text, match[1]):
            yield Found(*match.span(1), "KAART", squeeze(match[1]))


def _is_travel(text: str, number: str) -> bool:
    return number.startswith("3528") and bool(_TRAVEL.search(text))


def find_customer_numbers(text: str) -> Iterator[Found]:
    """What is called a customer, policy, order or other number of someone's own; product numbers stay."""
    for match in _STRONG.finditer(text) if _THREE_DIGITS.search(text) and NAMED.search(text) else ():
        barcode = match[0][:3].lower() == "ean" and _digits(match[2]) in {8, 13, 14}
        free = _SERVICE_PHONE.match(match[2]) or (not match["own"] and _PHONE_SHAPE.fullmatch(match[2]))
        if _digits(match[2]) >= 3 and not (barcode or free or _AFTER_AMOUNT.match(text, match.end(2))):
            yield Found(*match.span(2), "KLANTNUMMER", squeeze(match[2]))
            yield from _second(text, match.end(2), match[2])
    low = text.lower()
    for match in _CODE_CUE.finditer(text) if any(cue in low for cue in _CODE_CUES) else ():
        yield Found(*match.span(1), "KLANTNUMMER", squeeze(match[1]))
    for match in _ANSWERED.finditer(text) if "?" in text and "\n" in text else ():
        if _digits(match[1]) >= 4:
            yield Found(*match.span(1), "KLANTNUMMER", squeeze(match[1]))
    for match in (*_CARRIER.finditer(text), *_STRUCTURED.finditer(text)):
        yield Found(*match.span(), "KLANTNUMMER", squeeze(match[0]))
    for match in _TICKET.finditer(text) if any(cue in low for cue in _TICKET_CUES) else ():
        if _is_shown(text, match.start(1)):
            continue
        if _digits(match[1]) >= 2 and not is_plate(match[1]) and not _NOT_A_NUMBER.match(match[1]):
            yield Found(*match.span(1), "KLANTNUMMER", squeeze(match[1]))


def _second(text: str, end: int, value: str) -> Iterator[Found]:
    """The number of the same shape behind one that ends at `end`: "77120034 en 77120035"."""
    more = _SECOND.match(text, end)
    if more is None:
        return
    start = more.end()
    second = text[start : start + len(value)]
    if _shape(second) == _shape(value) and not text[start + len(value) : start + len(value) + 1].isalnum():
        yield Found(start, start + len(value), "KLANTNUMMER", squeeze(second))


def _shape(value: str) -> str:
    return re.sub(r"\d", "0", value)


def find_connections(text: str) -> Iterator[Found]:
    """EAN codes of connections to gas and electricity: eighteen digits, in the Netherlands and Belgium."""
    for match in _CONNECTION.finditer(text):
        yield Found(*match.span(), "KLANTNUMMER", squeeze(match[0]))


def find_bare_customer_numbers(text: str) -> Iterator[Found]:
    """Long numbers right behind "order", "dossier", "polis" and the like, or behind a #."""
    for match in _LONG_CODE.finditer(text):
        before = max(0, match.start() - 30)
        if _digits(match[0]) >= 7 and not _PRODUCT.search(text, before, match.start()):
            yield Found(*match.span(), "KLANTNUMMER", squeeze(match[0]))
    compounds = _COMPOUND.finditer(text) if any(kind in text for kind in _KINDS_OF) else ()
    for match in chain(_WEAK.finditer(text), compounds):
        value = match[1]
        enough = 5 if value[0].isdigit() else 4
        if _is_shown(text, match.start(1)):
            continue
        if _digits(value) < enough or _NOT_A_NUMBER.match(value) or _AFTER_AMOUNT.match(text, match.end(1)):
            continue
        yield Found(*match.span(1), "KLANTNUMMER", squeeze(value))
        yield from _second(text, match.end(1), value)
    if NAMED.search(text):
        for pattern in (_FAR, _BEHIND) if _FIVE_DIGITS.search(text) else (_BEHIND,):
            for match in pattern.finditer(text):
                if _digits(match[1]) >= 4 and not _AFTER_AMOUNT.match(text, match.end(1)):
                    yield Found(*match.span(1), "KLANTNUMMER", squeeze(match[1]))
    coded = _CODED.finditer(text) if "-" in text else iter(())
    for match in chain(_LONG.finditer(text), coded):
        if _digits(match[0]) < _FEWEST or is_plate(match[0]):
            continue
        before, after = max(0, match.start() - 60), match.end() + 60
        near = _OWN_STEM.search(text, before, match.start()) or _OWN_STEM.search(text, match.end(), after)
        if (
            near
            and not _is_shown(text, match.start())
            and not _PRODUCT.search(text, before, match.start())
            and not _AFTER_AMOUNT.match(text, match.end())
        ):
            yield Found(*match.span(), "KLANTNUMMER", squeeze(match[0]))
    for match in _NUMBERED.finditer(text):
        before = max(0, match.start() - 30)
        if _digits(match[1]) >= 5 and not _PRODUCT.search(text, before, match.start()):
            yield Found(*match.span(1), "KLANTNUMMER", squeeze(match[1]))
    for match in _PASS.finditer(text) if "pas" in text or "kaart" in text else ():
        if _digits(match[1]) >= 7:
            yield Found(*match.span(1), "KLANTNUMMER", squeeze(match[1]))
    for match in _HASHED.finditer(text) if "#" in text or "elding" in text else ():
        if not _is_shown(text, match.start(1)):
            yield Found(*match.span(1), "KLANTNUMMER", squeeze(match[1]))


def find_long_numbers(text: str) -> Iterator[Found]:
    """Seven digits or more that nobody names, unless they are said to be a thing's: most are somebody's."""
    for match in _FOURS.finditer(text) if " " in text and _digits(text) >= _FOUR_FOURS else ():
        if not _PRODUCT.search(text, max(0, match.start() - 30), match.start()):
            yield Found(*match.span(), "KLANTNUMMER", squeeze(match[0]))
    for match in _MANY.finditer(text):
        if (
            _NOT_A_NUMBER.match(match[0])
            or _NOBODYS.match(match[0])
            or _AFTER_AMOUNT.match(text, match.end())
        ):
            continue
        if _PHONE_SHAPE.fullmatch(match[0]) and DESK_BEHIND.match(text, match.end()):
            continue
        before = max(0, match.start() - 30)
        product = _PRODUCT.search(text, before, match.end()) or _PRODUCT.match(text, match.end())
        parcel = _PARCEL.search(text, max(0, match.start() - 80), match.start())
        if not (product and not parcel) and not _THINGS.search(text, before, match.start()):
            yield Found(*match.span(), "KLANTNUMMER", squeeze(match[0]))


def _is_shown(text: str, start: int) -> bool:
    """Whether a code is that of a "melding" that a machine shows, not of one that somebody made."""
    return bool(_SHOWN.search(text, max(0, start - 60), start))


def _digits(value: str) -> int:
    return sum(map(str.isdigit, value))
