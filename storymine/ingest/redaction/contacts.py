"""Ways to reach someone and personal pages: e-mail, telephone, URL; and birth dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from storymine.ingest.redaction.findings import Found, squeeze
from storymine.ingest.redaction.name_lists import name_lists
from storymine.ingest.redaction.profiles import find_pages, is_own_host

_AT: Final = re.compile(r"@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})(?:\.[A-Za-z0-9-]{1,63}){1,4}")
# Mistyped: a comma for the dot, a space before the sign.
_MISTYPED: Final = re.compile(
    r"(?<![\w.@])[\w.+-]{2,40}@[\w-]{2,40},(?:nl|be|com|net)\b|(?<![\w.@])(?:[\w+-]*[\d._][\w.+-]*|[a-z]{2,30})\s@\s?[\w-]{2,40}\.(?:nl|be|com|net)\b"
)
_MAIL_CUE: Final = re.compile(r"(?:mail(?:adres)?|e-mail\w*|adres)\W{1,3}(?:is\s|naar\s)?\Z|\A\W*\Z", re.I)
_DESKS: Final = frozenset(
    [
        "info",
        "klantenservice",
        "klantendienst",
        "klantenservices",
        "support",
        "service",
        "noreply",
        "no-reply",
        "helpdesk",
        "sales",
        "help",
        "servicedesk",
        "webshop",
        "receptie",
        "klachten",
        "retour",
        "retouren",
        "orders",
        "bestellingen",
        "pers",
        "privacy",
        "contact",
        "wedstrijd",
        "actie",
        "acties",
        "redactie",
        "marketing",
        "vragen",
        "hallo",
        "hello",
        "team",
        "planning",
        "storing",
        "storingen",
        "garantie",
        "feedback",
        "facturatie",
        "incasso",
        "abonnementen",
        "vacatures",
        "jobs",
        "verkoop",
        "mail",
        "webcare",
    ]
)
_FREE_MAIL: Final = frozenset(
    [
        "gmail",
        "hotmail",
        "outlook",
        "live",
        "icloud",
        "yahoo",
        "ziggo",
        "kpnmail",
        "planet",
        "xs4all",
        "telenet",
        "skynet",
        "proximus",
        "home",
        "hetnet",
        "quicknet",
        "scarlet",
        "protonmail",
        "proton",
        "msn",
        "casema",
        "chello",
        "upcmail",
        "solcon",
        "zonnet",
        "tele2",
        "wanadoo",
        "kpnplanet",
    ]
)
_LOCAL: Final = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._%+'-éèëïöü")
_SPELLED_MAIL: Final = re.compile(
    r"\b(?:[\w+-]{1,20}(?:\s(?:punt|streepje|underscore)\s|\s?[\[(](?:dot|punt|streepje)[\])]\s?)){0,3}[\w.+-]{1,40}\s?(?:\[at\]|\(at\))\s?"
    r"[\w-]{2,40}\s?(?:\.|\spunt\s|\[(?:dot|punt)\]|\((?:dot|punt)\))\s?[a-z]{2,10}\b",
    re.I,
)

_SCHEME: Final = re.compile(r"(?:https?://|www\.)[^\s<>\"'\[\]]{3,2000}", re.I)
_TAIL: Final = ".,;:!?)…”’"
_PERSONAL_FOLDER: Final = re.compile(
    r"/(?:u|user|users|profiel|profile|profielen|in|people|account|mijn|my|klant|customer|order|orders|bestelling|bestellingen|invoice|factuur|"
    r"t|track|tracking|reset|verify|activate|activeer|login|inloggen|share|unsubscribe|uitschrijven|leden|lid|member|members|dossier|"
    r"uitnodiging|invite|s|file|d|document|volg|reservering|boeking)/[^/]+",
    re.I,
)
_TOKEN: Final = re.compile(
    r"\d{5,}|(?=[^/]*\d)(?=[^/]*[A-Za-z])[A-Za-z0-9_-]{16,}|"
    r"/[a-z]/(?=[^/]*\d)(?=[^/]*[a-z])[A-Za-z0-9_-]{6,}|/[a-z]-(?=[^/]*\d)[A-Za-z0-9_]{8,}|"
    r"(?=[^/]*\d)(?=[^/]*(?-i:[a-z]))(?=[^/]*(?-i:[A-Z]))[A-Za-z0-9_-]{10,}",
    re.I,
)
# The page of a product, which has a number of its own: "/p/9300000123456", "/lamp-stella-zwart-120cm".
_PRODUCT_PATH: Final = re.compile(
    r"/(?:p|dp|pd|prd|itm|item|product|products|producten|artikel|artikelen)/(?:[a-z0-9-]{2,80}/)?[\d-]{5,20}/?\Z|"
    r"/(?:[a-z]{2,20}-){2,12}(?:[a-z]{2,20}|\d{1,4}(?:[a-z]{1,3})?)(?:-\d{1,4}(?:[a-z]{1,3})?)?/?\Z",
    re.I,
)
# A query that tells what a page shows and nothing of who looks.
_SHOWS: Final = re.compile(
    r"[^?#]*\?(?:&?(?:page|pagina|sort|sorteer|lang|taal|filter|cat|category|categorie|kleur|color|maat|size|tab|"
    r"utm_\w{2,12})=[\w.-]{0,20})+\Z",
    re.I,
)
# Where people have a place of their own: a blog, a site that they made, files that they share.
_OWN_HOST: Final = re.compile(
    r"\.(?:blogspot|wordpress|wixsite|weebly|jouwweb|webnode|substack|tumblr|github|waarbenjij|carrd)\.|"
    r"\b(?:imgur|ibb\.co|postimg|photos\.app\.goo|drive\.google|docs\.google|dropbox|wetransfer|we\.tl|icloud|onedrive|1drv|strava|flickr|tikkie|bunq\.me|paypal\.me)\b",
    re.I,
)
_OWN_SITE: Final = re.compile(
    r"\b(?:mijn|m'n|mn|me|onze|eigen)\s(?:\w{3,12}\s)?(?:web)?(?:site|blog|shop|pagina|portfolio|winkeltje|webstek|domein|verhaal|relaas|ervaring|verslag|foto|album|recensie)\w*"
    r"(?:\s(?:is|heet|staat|op|via|onder|over|van|met|bij|deze|dit|de|het)\b|\s\w{4,14}(?=[\s:]{1,2}(?:\Z|op\s|staat\s))){0,6}[\s:(]{1,3}\Z",
    re.I,
)
_BARE_URL: Final = re.compile(
    r"(?<![\w@/.-])(?:[a-z0-9-]{2,30}\.){1,3}[a-z]{2,10}/[^\s<>\"'\[\]\ue000]{3,300}",
    re.I,
)

_IP4: Final = re.compile(r"(?<![\w.,-])[1-9]\d{0,2}(?:\.(?:0|[1-9]\d{0,2})){3}(?!\w|[.,]\d)")
_IP6: Final = re.compile(
    r"(?<![\w:])(?=[\da-f:]{0,40}\d)[\da-f]{1,4}(?::{1,2}[\da-f]{1,4}){3,7}(?![\w:])", re.I
)
_VERSION: Final = re.compile(
    r"(?:versie|firmware|software|release|build|update|artikel|v)\W{0,2}\Z|"
    r"(?:nummer|nr|kenmerk|aanslag\w*|polis|dossier|factuur|contract|zaak|ref\w*|pas|kaart|kvk)\b\.?\W{0,2}\Z",
    re.I,
)

_PHONE: Final = re.compile(
    r"(?<![\w+])(?<!\d[.,/-])(?<!BE\s)(?<!BE)"
    r"(?:\(?(?:\+|00)[\s.]?3[12]\)?[\s./-]{0,2}(?:\(0\)[\s./-]{0,2}|0)?|\(0\)\s?|"
    r"\(?0(?:\s(?!1\s2\s3)(?=[1-9](?:\s\d){2}))?)"  # also digit by digit: "0 4 7 2 91 40 33"
    r"[1-9](?:(?:[\s./()_–-]{0,2}|\s[-–=]\s)\d){7,9}"
)
_FOREIGN: Final = re.compile(r"(?<![\w+])\+(?!3[12])[1-9]\d{0,2}(?:[\s./()-]{0,2}\d){7,11}(?!\w)")
_FOREIGN_00: Final = re.compile(r"(?<![\w+.,-])00(?!3[12])[1-9]\d(?:[\s./()-]{0,2}\d){7,11}(?!\w)")
_BELGIAN: Final = re.compile(r"\(?0\d{1,2}\)?[\s/.–-]{1,3}\d{2,3}[\s.–-]?\d{2}[\s.–-]?\d{2}\Z")
_DATE_LIKE: Final = re.compile(r"0?\d[-/. ]\d{1,2}[-/. ](?:19|20)\d\d")
# Numbers of companies: free, paid, and those of no place.
_SERVICE: Final = re.compile(r"0?(?:800|900|906|909|88(?=\d{7}\Z))")
# "030-1234567 van de klantenservice": the number of a desk.
DESK_BEHIND: Final = re.compile(
    r"\s(?:van|bij)\s(?:(?:de|het|jullie|uw|onze)\s)?(?:klantenservice|klantendienst|helpdesk|servicedesk)\b",
    re.I,
)
# "artikel 0970818003": ten digits of a thing.
_ARTICLE: Final = re.compile(
    r"\b(?:artikel|product)(?:nummer|nr|code)?[\s.:]{1,3}\Z|\bart\.?\s?(?:nr\.?)?[\s:]{0,2}\Z", re.I
)
_PHONE_CUE: Final = re.compile(
    r"(?:tel(?:efoon)?|mob(?:iel)?|gsm|bel(?:len|baar)?|bereik(?:en|baar)?|nummer|nr|whatsapp|app|06|sms|telnr)(?:nummer|nr)?\W{0,3}(?:\w{1,6}\W{1,2}){0,3}\Z",
    re.I,
)
_SHORTENED: Final = re.compile(r"(?<![\w.,+-])6[\s-]?\d(?:\s?\d){7}(?!\w|[.,]\d)")
_NINE: Final = re.compile(r"(?<![\w.,+-])0[1-9]\d{7}(?!\w|[.,]\d)")

_MONTH: Final = (
    r"(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|jun[i]?|jul[i]?|"
    r"aug(?:ustus)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DATE: Final = (
    rf"\d{{1,2}}(?:e|ste|de)?(?:[\s-]+|\svan\s){_MONTH}\b\.?(?:[\s-]+(?:(?:19|20)\d\d|'?\d\d)\b)?|"
    r"\d{1,2}\s?[-/.·|]\s?\d{1,2}\s?[-/.·|]\s?(?:(?:19|20)\d\d|['’]?\d\d)\b|(?:19|20)\d\d-\d{1,2}-\d{1,2}|"
    r"\d{1,2} \d{1,2} (?:19|20)\d\d|\b[0-3]\d[01]\d(?:19|20)\d\d\b|\b(?:19|20)\d\d[01]\d[0-3]\d\b|"
    r"\b(?:19|20)\d\d[/.]\d{1,2}[/.]\d{1,2}\b"
)
_BORN: Final = re.compile(
    r"\b(?:geboren|geboortedatum(?:\s[a-z]{3,15}(?=:))?|geboortedag|"
    r"(?-i:GD|g\.d)|(?<!\d)(?<!\d\s)gb|d\.o\.b|geb\.?\s?dat(?:um)?|geb|gebdat|geboorte|date of birth|dob)"
    r"\b\.?"
    rf"(?:\s?(?:dd|d\.d\.?|[dv]\.))?(?:\s+(?:niet\s\d{{1,2}}\smaar|"
    rf"is|was|van|op|mij|mijn|hem|haar|klant|klt|zoon|dochter|man|vrouw|partner|(?:in|te)\s(?-i:[A-Z]\w+)|in|te)\b){{0,4}}[\s:=(-]{{0,4}}({_DATE}|{_MONTH}\s(?:19|20)\d\d)",
    re.I,
)
# "geboren, op de 3e van mei 2019": a few words that say nothing in between.
_BORN_SOON: Final = re.compile(rf"\bgebo(?:ren|orte\w*)\b[^.;:!?\d]{{0,16}}(?<!\w)({_DATE})", re.I)
_BORN_SIGN: Final = re.compile(rf"[°*]\s?({_DATE})", re.I)
_KIN: Final = (
    r"(?:dochter|zoon|man|vrouw|kind|moeder|vader|oma|opa|broer|zus|neef|nicht|vriend|vriendin|partner|baby|"
    r"tweeling)(?:tje|je)?"
)
# "ik ben van 3 mei 1985": somebody, not something, is of a date with a year.
_BORN_OF: Final = re.compile(
    rf"\b(?:(?:ik\sben|{_KIN}(?:\s(?-i:[A-Z])\w{{1,20}})?,?\s(?:die\s)?(?:is|was))\s(?:er\seen\s|zelf\s)?van)\s({_DATE})(?<=\d\d)(?<!\s\d\d)(?<!\s\d)|"
    rf"\b(?:(?:ik\sben|hij|zij|ze|die|{_KIN})(?:\s(?:is|was))?\s(?:er\seen\s|zelf\s)?van)\s({_DATE})(?:(?<=[\s'’/.-][3-9]\d)|(?<=19\d\d)|(?<=20[01]\d))",
    re.I,
)
# "zoon is 19 geworden (02-11-2005)", "klant (13-3-1980)": brackets behind somebody and an age.
_AGED: Final = re.compile(
    rf"\b(?:{_KIN}|klant|klt|kl|verzekerde|verz|pt|patiënt|cliënt|huurder|bewoner|bestuurder|leerling|student|hij|zij|ze)\b\.?"
    r"(?:\s(?:is|wordt|werd|word|nu|net|pas|al|bijna|vorige|deze|week|maand|\d{1,2}|jaar|jr\.?|geworden|oud|(?-i:[A-ZÀ-Þ])[\w'’-]{1,25})){0,6}"
    rf"\s?\(({_DATE})(?<=\d\d)\)",
    re.I,
)
# "19-08-1994 is mijn geboortedatum", or elsewhere in a sentence about a birth, of a year long ago.
_NEAR_BORN: Final = re.compile(r"\bgebo(?:ren|orte\w*)\b|\bgeb\.?\s?dat|(?-i:\bGD\b)", re.I)
_ANY_DATE: Final = re.compile(rf"(?<![\w/.-])({_DATE})(?![\w/-])", re.I)
_LONG_AGO: Final = re.compile(r"(?:19\d\d|200\d|201[0-4]|['’][2-9]\d)\b")
_BORN_AFTER: Final = re.compile(
    rf"(?<![\w/.-])({_DATE})\s+(?:is\s+|ben\s+ik\s+|werd\s+)?(?:\w+\s+){{0,2}}gebo(?:ren|ortedatum|ortedag)\b",
    re.I,
)

# "geboren 3 10 47": a date in figures with nothing but spaces, where a birth is spoken of.
_SPACED: Final = (
    r"(?<![\w.,/-])(?:0?[1-9]|[12]\d|3[01]) (?:0?[1-9]|1[0-2]) (?:(?:19|20)\d\d|\d\d)(?![\w/-]|[.,:]\d| \d)"
)
_THREE: Final = re.compile(r"\d \d{1,2} \d\d")
_BORN_SPACED: Final = re.compile(
    rf"(?:\bgeb(?:oren|oortedatum|oortedag|dat|\.?\s?d(?:at|t)\w*)?\b(?:\.?\s?d\.d\.)?[^.;:!?\d]{{0,16}}[\s:]|"
    rf"\b(?:ik\sben|hij|zij|ze|man|vrouw|zoon|dochter|partner)\s(?:(?:is|zelf|die)\s){{0,2}}van\s)({_SPACED})|"
    rf"({_SPACED})(?=\s(?:is\s|ben\sik\s|werd\sik\s)?(?:mijn\s)?(?:gebo|jarig))",
    re.I,
)
# A birthday with its year.
_BIRTHDAY: Final = re.compile(
    rf"\b(?:verjaardag|jarig)\b[^.;:!?\d]{{0,24}}(?<!\w)({_DATE})(?<=(?:19|20)\d\d)", re.I
)
# "pt de Wit, m, 4-12-'51": notes of care say nothing but man or woman.
_PATIENT: Final = re.compile(
    r"(?:\A|[\s,(])(?:m|v|man|vrouw|pt|pat)[.,]?\s((?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|1[0-2])\2(?:(?:19|20)\d\d|['’]\d\d))(?![\w/-])"
)


_IN_BRACKETS: Final = re.compile(
    r"(?<![\w'’-])[A-ZÀ-Þ][\w'’-]{1,40}(?:,?\s[js]r\.?)?(?:\s?\((?:°\s?|\*\s?|geb\.?\s)?((?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.](?:(?:19|20)\d\d|[3-9]\d)"
    rf"|(?:[1-9]|[12]\d|3[01])\s{_MONTH}\s(?:19[2-9]\d|20[01]\d))(?:\)|,\s(?=\w))"
    r"|,\s((?:0?[1-9]|[12]\d|3[01])(?P<mark>[-/.])(?:0?[1-9]|1[0-2])(?P=mark)(?:19[2-9]|200|201)\d)(?=,\s[a-z]))"
)
_LAST_CENTURY: Final = re.compile(
    r"(?<![\w/.,'-])"
    r"(?:(?:0?[1-9]|[12]\d|3[01])(?P<mark>[-/. ])(?:0?[1-9]|1[0-2])(?P=mark)(?:19[2-9]|['’][4-9])\d|"
    r"(?:0?[1-9]|[12]\d|3[01])(?P<short>[/.])(?:0?[1-9]|1[0-2])(?P=short)[4-9]\d|"
    r"(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])19[2-9]\d|19[2-9]\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|"
    rf"(?:[1-9]|[12]\d|3[01])\s{_MONTH}\s(?:19[2-9]|['’][4-9])\d)(?![\w/-]|\.\d)",
    re.I,
)
HAPPENED: Final = re.compile(
    r"\b(?:sinds|vanaf|bouw|gebouwd|opgericht|gekocht|getrouwd|huwelijk|trouw\w*|contract|abonnement|lid|klant|polis|uitgave|krant|brief|factuur|"
    r"versie|foto|oorlog|bevrijd\w*|watersnood|ramp|ingang|geldig|verloopt|loopt|dienst|begonnen|gestart|akte|levert|hypotheek|"
    r"document|ingeschreven|opende|geopend|opening|opname|opgenomen|film|plaat|verhuisd|installatie|geplaatst|keuring|model|huur\w*|bewoond)\b",
    re.I,
)

# "ben Oğuzhan, 3 juni 2005, heb": somebody says who it is, and the date behind the name.
_INTRODUCED: Final = re.compile(
    r"\b(?:[Bb]en|[Hh]ier|[Nn]aam(?:\sis)?:?|(?<=\A)[Mm]et|(?<=[Hh]allo\s)met|(?<=[Jj]a\s)met)\s(?:[A-ZÀ-Þ][\w'’-]{1,25}\s?|(?:van|de|der|den|el)\s){1,4}(?<!\s)"
    rf",\s(?:van\s)?({_DATE})(?<=(?:19|20)\d\d)(?=\s?[,.;!?\n)]|\s?\Z)"
)
# With each the letters without which it finds nothing, in lower case.
_BORN_PATTERNS: Final = (
    (("geb", "gd", "g.d", "gb", "date", "dob", "d.o.b"), _BORN),
    (("°", "*"), _BORN_SIGN),
    ((" van ",), _BORN_OF),
    (("(",), _AGED),
    (("ben ", "hier ", "naam", "met "), _INTRODUCED),
    (("gebo",), _BORN_AFTER),
    (("gebo",), _BORN_SOON),
    (("geb", " van ", "jarig"), _BORN_SPACED),
    (("jaardag", "jarig"), _BIRTHDAY),
    (("m ", "v ", "m, ", "v, ", "man", "vrouw", "pt ", "pat"), _PATIENT),
)


def find_emails(text: str) -> Iterator[Found]:
    """E-mail addresses: from each @ outwards, so that no text makes the search slow."""
    for match in _AT.finditer(text):
        start = match.start()
        while start > 0 and match.start() - start < 64 and text[start - 1] in _LOCAL:
            start -= 1
        while start < match.start() and text[start] in "._%+'-":
            start += 1
        if start < match.start() and not _is_desk(text[start : match.start()], match[0][1:]):
            yield Found(start, match.end(), "EMAIL", text[start : match.end()].casefold())
    for match in _MISTYPED.finditer(text) if "@" in text else ():
        low = match[0].split(" ", 1)[0].lower()
        if " " not in match[0] or (
            _MAIL_CUE.search(text, max(0, match.start() - 30), match.start())
            and low not in name_lists().greetings
            and low not in name_lists().familiar
        ):
            yield Found(*match.span(), "EMAIL", match[0].casefold())
    for match in _SPELLED_MAIL.finditer(text):
        yield Found(*match.span(), "EMAIL", squeeze(match[0]))


def _is_desk(local: str, domain: str) -> bool:
    """The mailbox of a company's desk: "info@", "klantenservice@"; not one of a free mail service."""
    return local.casefold() in _DESKS and domain.casefold().split(".", 1)[0] not in _FREE_MAIL


def find_ip_addresses(text: str) -> Iterator[Found]:
    """Addresses of someone's connection; they count as URL. Numbers of versions stay."""
    for match in _IP4.finditer(text) if text.count(".") > 2 else ():
        if all(int(part) < 256 for part in match[0].split(".")) and not _VERSION.search(
            text, max(0, match.start() - 20), match.start()
        ):
            yield Found(*match.span(), "URL", match[0])
    for match in _IP6.finditer(text) if text.count(":") > 2 else ():
        if match[0].count(":") == 7 or "::" in match[0]:
            yield Found(*match.span(), "URL", match[0].casefold())


def find_urls(text: str) -> Iterator[Found]:
    """URLs that lead to someone's own page: with a query, a token, a long number or a profile path.
    Others stay.
    """
    for match in _SCHEME.finditer(text):
        url = match[0].rstrip(_TAIL)
        _, _, path = url.split("//", 1)[-1].partition("/")
        host = url.split("//", 1)[-1].split("/", 1)[0]
        asks = ("?" in url or "#" in url or "=" in url) and not _SHOWS.match(url)
        personal = asks or "@" in host or _leads_to_person(path.partition("?")[0])
        own = _OWN_HOST.search(f".{host}") or _OWN_SITE.search(
            text, max(0, match.start() - 50), match.start()
        )
        page = next(find_pages(url.split("//", 1)[-1]), None)
        if personal or own or page or is_own_host(host):
            yield Found(match.start(), match.start() + len(url), "URL", url)


def _leads_to_person(path: str) -> bool:
    """Whether a path has the page of a person in it, or a token or long number that is no product's."""
    path = "/" + path
    token = _TOKEN.search(path) and not _PRODUCT_PATH.search(path)
    return bool(token or _PERSONAL_FOLDER.search(path))


def find_bare_urls(text: str) -> Iterator[Found]:
    """Such URLs without "https://" before them."""
    for match in _BARE_URL.finditer(text):
        url = match[0].rstrip(_TAIL)
        host, _, path = url.partition("/")
        if (
            ("=" in url and not _SHOWS.match(url))
            or _leads_to_person(path.partition("?")[0])
            or _OWN_HOST.search(f".{host}")
            or is_own_host(host)
        ):
            yield Found(match.start(), match.start() + len(url), "URL", url)


def find_phones(text: str) -> Iterator[Found]:
    """Dutch and Belgian numbers, national and international, and foreign ones with a +; free and pay
    numbers stay.
    """
    for match in _PHONE.finditer(text):
        end = _phone_end(text, match)
        thing = _ARTICLE.search(text, max(0, match.start() - 20), match.start())
        if end is not None and not thing and not DESK_BEHIND.match(text, end):
            start = match.start() + (text[match.start()] == "(" and ")" not in text[match.start() : end])
            yield Found(start, end, "TELEFOON", _plain_number(text[start:end]))
    for match in _FOREIGN.finditer(text):
        yield Found(*match.span(), "TELEFOON", squeeze(match[0]))
    for pattern in (_SHORTENED, _NINE, _FOREIGN_00):
        for match in pattern.finditer(text):
            if _PHONE_CUE.search(text[max(0, match.start() - 40) : match.start()]):
                yield Found(*match.span(), "TELEFOON", _plain_number(match[0]))


_COUNTRY = re.compile(r"(?:\+|00)\D{0,2}3\D?[12](?:\D*0)?")


def _phone_end(text: str, match: re.Match[str]) -> int | None:
    number = match[0]
    if _DATE_LIKE.match(number) or _SERVICE.match(squeeze(number)):
        return None
    foreign = number.lstrip("(").startswith(("+", "00"))
    ends = [position + 1 for position, character in enumerate(number) if character.isdigit()]
    lead = _COUNTRY.match(number.lstrip("("))
    opened = len(number) - len(number.lstrip("("))
    ends = [end for end in ends if not lead or end > opened + lead.end()]
    for count in (9, 8) if foreign else (10, 9):
        if len(ends) < count:
            continue
        end = ends[count - 1]
        following = text[match.start() + end : match.start() + end + 2]
        if following[:1].isalnum() or (following[:1] in ".,-/" and following[1:].isdigit()):
            continue
        belgian = "32" in number[:5] if foreign else bool(_BELGIAN.match(number[:end]))
        if (count in {9, 10} and not (count == 9 and not foreign)) or belgian:
            return match.start() + end
    return None


def _plain_number(number: str) -> str:
    """+31 6, 0031 6, 06 and 6 are the same number."""
    return re.sub(r"\A(?:00)?(?:31|32)?0?", "", squeeze(number))


def find_birth_dates(text: str) -> Iterator[Found]:
    """Dates that are called a birth date; all other dates stay."""
    low = text.lower()
    for cues, pattern in _BORN_PATTERNS:
        if pattern is _BORN_SPACED and not _THREE.search(text):
            continue
        for match in pattern.finditer(text) if any(cue in low for cue in cues) else ():
            if pattern is _BORN_SOON and not match[1][-1].isdigit():
                continue
            place = 1 if match[1] else 2
            yield Found(*match.span(place), "GEBOORTEDATUM", squeeze(match[place]))
    for match in _ANY_DATE.finditer(text) if _NEAR_BORN.search(text) else ():
        before, after = max(0, match.start() - 80), match.end() + 80
        near = _NEAR_BORN.search(text, before, match.start()) or _NEAR_BORN.search(text, match.end(), after)
        if near and _LONG_AGO.search(match[1]):
            yield Found(*match.span(1), "GEBOORTEDATUM", squeeze(match[1]))
    yield from _unsaid_births(text)


def _unsaid_births(text: str) -> Iterator[Found]:
    """Whole dates that nobody calls a birth date, and that hardly anything else is: one in brackets behind
    a name, "Daphne Zuidgeest (01/07/79)", and one of last century, unless it is said what happened then.
    """
    for match in _IN_BRACKETS.finditer(text):
        date = 1 if match[1] else 2
        yield Found(*match.span(date), "GEBOORTEDATUM", squeeze(match[date]))
    for match in _LAST_CENTURY.finditer(text):
        before = text[max(0, match.start() - 30) : match.start()]
        behind = re.split(r"[.,;]", text[match.end() : match.end() + 30], maxsplit=1)[0]
        if not HAPPENED.search(before) and not HAPPENED.search(behind):
            yield Found(*match.span(), "GEBOORTEDATUM", squeeze(match[0]))
