"""Pages and @-names of persons on social media; those of companies stay, they are what a story is about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from storymine.ingest.redaction.dictionary import in_dictionary
from storymine.ingest.redaction.findings import Found
from storymine.ingest.redaction.name_lists import name_lists

_HANDLE: Final = re.compile(r"(?<![\w@./])@([A-Za-z][\w.]{2,40}(?:-\w{1,20})?)")
_PART: Final = re.compile(r"[A-Z]?[a-zà-þ]+|[A-Z]+(?![a-z])|\d+")
_SITES: Final = (
    *("instagram.com", "facebook.com", "tiktok.com", "youtube.com", "twitter.com", "linkedin.com", "x.com"),
    *(
        "snapchat.com",
        "pinterest.com",
        "threads.net",
        "t.me",
        "wa.me",
        "vinted.nl",
        "vinted.be",
        "strava.com",
    ),
    *("marktplaats.nl", "2dehands.be", "github.com", "twitch.tv", "bsky.app", "linktr.ee", "fb.me", "fb.com"),
    *("vimeo.com", "dailymotion.com", "behance.net", "patreon.com", "ko-fi.com", "medium.com"),
    *("soundcloud.com", "flickr.com", "tumblr.com", "reddit.com", "funda.nl", "airbnb.nl", "mastodon.nl"),
)
_PAGE: Final = re.compile(
    rf"(?<![\w@/.-])(?:(?:www|m|nl|nl-nl)\.)?(?:{'|'.join(map(re.escape, _SITES))})/"
    r"([^\s<>\"'\[\]\ue000]{2,300})",
    re.I,
)
_FOLDERS: Final = re.compile(
    r"\A(?:(?:in|u|user|users|profile|people|member|add|channel|c|athletes|verkoper|seller|p)/|@)", re.I
)
# On sites where things are sold only what leads to a person counts.
_MARKETS: Final = ("vinted", "marktplaats", "2dehands", "funda", "airbnb", "reddit", "strava", "linkedin")
_THINGS: Final = frozenset(
    [
        "groups",
        "events",
        "watch",
        "hashtag",
        "explore",
        "reel",
        "reels",
        "p",
        "company",
        "jobs",
        "search",
        "hulp",
        "help",
        "about",
        "share",
        "sharer",
        "pages",
    ]
)
# What the @-names and pages of companies and their web care hold.
_SERVICE: Final = frozenset(
    [
        "webcare",
        "online",
        "official",
        "nl",
        "be",
        "service",
        "services",
        "klantenservice",
        "klantenservices",
        "helpt",
        "help",
        "support",
        "team",
        "nederland",
        "belgie",
        "belgium",
        "vlaanderen",
        "app",
        "bank",
        "care",
        "cares",
        "news",
        "nieuws",
        "gemeente",
        "politie",
        "com",
        "shop",
        "store",
        "winkel",
        "klantendienst",
        "klantcontact",
        "energie",
        "verzekeringen",
        "groep",
        "group",
        "media",
        "radio",
        "tv",
        "info",
        "contact",
        "express",
        "airlines",
        "sport",
        "club",
        "fc",
        "reizen",
        "travel",
        "hotel",
        "hotels",
        "restaurant",
        "bakkerij",
        "museum",
        "festival",
        "stad",
        "provincie",
        "ministerie",
        "zorg",
        "school",
        "wonen",
        "telecom",
        "mobile",
        "mobiel",
        "internet",
        "post",
        "pakket",
        "rail",
        "trein",
        "bus",
        "vervoer",
        "ov",
        "kpn",
        "ziggo",
        "ns",
        "nmbs",
        "delijn",
        "bol",
        "hema",
    ]
)
# A name of an account without its @: "snap: sanne_xo", "gebruikersnaam piet.heins".
_ACCOUNT: Final = re.compile(
    r"\b(?:snap(?:chat)?|insta(?:gram)?|ig|tiktok|twitter|telegram|discord|skype|vinted|strava|gebruikersnaam|username|inlognaam|nickname|"
    r"profielnaam|accountnaam|schermnaam|account|profiel)\b(?:\s(?:is|heet|naam|van\smij)\b)?[\s:=]{1,3}"
    r"([A-Za-z]\w{0,20}[._\d-](?:[\w.-]{0,30}\w)?)(?![\w@/])",
    re.I,
)
_ACCOUNT_CUES: Final = (
    *("snap", "insta", "ig ", "ig:", "tiktok", "twitter", "telegram", "discord", "skype", "vinted", "strava"),
    *("username", "nickname", "naam", "account", "profiel"),
)
_REDDIT: Final = re.compile(r"(?<![\w/.])/?u/[A-Za-z][\w-]{2,20}(?![\w/])")
_YEAR_END: Final = re.compile(r"[a-z]_?(?:19[4-9]\d|20[012]\d|\d\d)_?\Z", re.I)
_TOLD: Final = re.compile(
    r"(?:\b(?:add\s(?:me|mij)(?:\sop\s\w+)?|telegram:?|discord:?|twitter:?|skype:?|vinted:?|strava:?|groet(?:en|jes)?|grt|gr|mvg|liefs|bericht\s(?:aan|naar)|dm\s(?:aan|naar|via)|volg(?:t|en)?|vind(?:en)?\s(?:me|mij|als|op)|"
    r"vinden\sals|(?:insta(?:gram)?|ig|snap(?:chat)?|tiktok|account)(?::|\sis)?|mijn\s(?:account|profiel|pagina|naam|kanaal|blog|handle|youtube|insta\w*|twitter|tiktok|snap\w*|ig|fb):?|foto\sdoor|pb\s(?:aan|naar)))\s\Z",
    re.I,
)
_ENDS: Final = (
    *("webcare", "helpt", "klantenservice", "service", "support", "official", "nederland", "bank"),
)
_TAIL: Final = ".,;:!?)…”’/"
# What @-names and sites of persons start with, and what such a site says its owner does.
_PERSONS: Final = frozenset(
    """
    familie fam gezin mevrouw mevr mevrouwtje meneer mijnheer mr mrs mw mme juf juffrouw meester meneertje
    oma opa bomma bompa tante nonkel oom ome moeder vader mama papa mams paps zus zusje broer broertje
    """.split()  # noqa: SIM905
)
_BRANCHES: Final = frozenset({"noord", "oost", "zuid", "west", "midden", "nederland", "vlaanderen"})
_KIN: Final = ("papa", "mama", "oma", "opa", "moeder", "vader", "juf")
_I_AM: Final = re.compile(
    r"(?:ditis|dit_is|dat_is|hetis|ikben|ik_ben|ikke|itsme|its|iam|i_am|hieris)_?(?=[a-z]{3})"
)
_OWN_START: Final = re.compile(
    r"(?:tante|nonkel|oma|opa|bomma|juf|meester|mama|papa|familie|huisje|huizevan)-?(?=[a-z]{3})"
)
_OWN_VERB: Final = re.compile(r"[a-z]{4}(?:kookt|bakt|blogt|schrijft|reist|naait|haakt|breit|fotografeert)\Z")
_OWN_END: Final = re.compile(
    r"-?(?:en-?[a-z]{2,}(?:-?op-?reis|-blog)?|s?-?(?:schrijft|kookt|bakt|blogt|reist|maakt|naait|haakt|breit|leest|loopt|fietst|fotografeert|"
    r"tekent|schildert|danst|zingt|tuiniert|vertelt|foto|blog|photography|design|opreis|op-reis|reizen)[a-z-]*)"
)

_FAMILY: Final = re.compile(r"(?:van|de|vd|ten|ter)(?!s)[a-z]{3,}")
_OWN_HANDLE: Final = (
    "opreis",
    "ontdekt",
    "reist",
    "kookt",
    "bakt",
    "leest",
    "schrijft",
    "fietst",
    "naait",
    "haakt",
    "breit",
)


def find_handles(text: str) -> Iterator[Found]:
    """@-names of persons: with a first name in it, of several parts, or where the words before it say so."""
    for match in _HANDLE.finditer(text):
        handle = match[1].rstrip(".")
        told = bool(_TOLD.search(text, max(0, match.start() - 24), match.start()))
        if _is_person(handle, told=told):
            yield Found(match.start(), match.start() + 1 + len(handle), "URL", "@" + handle.lower())


def find_accounts(text: str) -> Iterator[Found]:
    """Names of accounts that are called one, without an @: with a dot, a line or a digit in them."""
    low = text.lower()
    for match in _ACCOUNT.finditer(text) if any(cue in low for cue in _ACCOUNT_CUES) else ():
        name = match[1].rstrip("._-")
        if not _is_company(name) and re.search(r"[._\d]", name) and not re.search(r"\.(?:nl|be|com)\Z", name):
            yield Found(match.start(1), match.start(1) + len(name), "URL", "@" + name.lower())


def find_pages(text: str) -> Iterator[Found]:
    """Pages of persons without "https://" before them: "instagram.com/mama.van.lou", "u/zwaluw_gent"."""
    for match in _REDDIT.finditer(text) if "u/" in text else ():
        yield Found(*match.span(), "URL", match[0].casefold())
    for match in _PAGE.finditer(text):
        path = match[1].rstrip(_TAIL)
        folder = _FOLDERS.match(path)
        market = any(site in match[0].lower() for site in _MARKETS)
        name = path[folder.end() :] if folder else path
        first = re.split(r"[/?]", name, maxsplit=1)[0]
        query = "?" in path and bool(re.search(r"id=|user=|\d{5}", path))
        if first.lower() in _THINGS or (market and not folder and not query):
            continue
        if path and (query or (first and not _is_company(first))):
            end = match.start(1) + len(path)
            yield Found(match.start(), end, "URL", match[0][: end - match.start()].casefold())


def _is_person(handle: str, *, told: bool) -> bool:
    lists = name_lists()
    parts = [part.lower() for part in _PART.findall(handle)]
    low = handle.lower()
    names = any(
        (part in lists.first and len(part) >= 4) or (part in lists.capital and len(parts) > 1)
        for part in parts
        if part not in lists.no_names
    )
    if _is_called(low, parts):
        return True
    names = names or any(map(_holds_names, parts))
    if _is_known(low, parts) or (not names and not _SERVICE.isdisjoint(parts)):
        return False
    several = "_" in low.strip("_") or low.endswith("_") or "." in low
    ends = bool(_YEAR_END.search(low))
    if several and ends:  # "@lies_vdb88": firms do not sign with a year
        return True
    several = several or ends
    opens = any(low[:length] in lists.first for length in range(5, min(12, len(low))))
    own = any(
        (low[:length] in lists.first or low[:length] in lists.capital) and low.endswith(_OWN_HANDLE, length)
        for length in range(3, min(12, len(low)))
    )
    return names or told or own or ((several or opens) and not (_holds_company(parts) or _is_trade(parts)))


def _holds_names(part: str) -> bool:
    """A first name with another one, or with a family name, behind it: "dirkjan", "jipdekruif"."""
    lists = name_lists()
    return any(
        (part[:length] in lists.first or part[:length] in lists.capital)
        and (bool(_FAMILY.match(part, length)) or part[length:] in lists.first)
        for length in range(3, min(12, len(part)))
    )


def _is_trade(parts: list[str]) -> bool:
    """Called after a thing and after nobody, as firms are: "@netbeheer_oost", "@warmte24"."""
    lists = name_lists()
    named = any(
        part in lists.first or part in lists.capital or part in lists.surnames or part.endswith(_KIN)
        for part in parts[1:]
    )
    branch = len(parts) > 1 and parts[-1] in _BRANCHES
    return not named and parts[0] not in _PERSONS and (branch or in_dictionary(parts[0]))


def _is_called(low: str, parts: list[str]) -> bool:
    """Named after a person and nothing else: "@Peter", "@Familie_Brink", "@ikbenharm"."""
    lists = name_lists()
    led = parts[1:] if parts[0] == "de" else parts
    if len(led) > 1 and led[0] in _PERSONS:
        return _SERVICE.isdisjoint(parts)
    start = _I_AM.match(low)
    whole = (low[start.end() :] if start else low).rstrip("_")
    return whole not in lists.no_names and (whole in lists.first or whole in lists.capital)


def is_own_host(host: str) -> bool:
    """A site that a person is in the name of: "tantebetbakt.nl", "www.janenmarie.nl"."""
    lists, low = name_lists(), host.lower().removeprefix("www.")
    site = low.partition(".")[0]
    if not _SERVICE.isdisjoint(site.split("-")) or site in lists.no_names:
        return False
    if _OWN_VERB.search(site):
        return True
    if start := _OWN_START.match(site):
        heads = (site[start.end() : end] for end in range(start.end() + 3, len(site) + 1))
        return any(head in lists.first or head in lists.capital for head in heads)
    return any(
        (site[:length] in lists.first or (site[:length] in lists.capital and site.startswith("en", length)))
        and bool(_OWN_END.fullmatch(site, length))
        for length in range(3, min(12, len(site)))
    )


def _is_company(page: str) -> bool:
    low, parts = page.lower(), [part.lower() for part in _PART.findall(page)]
    return _is_known(low, parts) or _holds_company(parts) or not _SERVICE.isdisjoint(parts)


def _is_known(low: str, parts: list[str]) -> bool:
    """Known as a company, or called what its web care is called."""
    lists, whole = name_lists(), low.strip("_.")
    known = whole in lists.no_names or (whole,) in lists.companies or tuple(parts) in lists.companies
    return known or whole.endswith(_ENDS)


def _holds_company(parts: list[str]) -> bool:
    lists = name_lists()
    return any(
        part in lists.no_names and len(part) > 3 and part not in lists.surnames and part not in lists.places
        for part in parts
    )
