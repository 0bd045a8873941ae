"""What gives a name away: the words before it, and signatures below a message."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from storymine.ingest.redaction.dictionary import in_dictionary, is_compound
from storymine.ingest.redaction.name_lists import name_lists
from storymine.ingest.redaction.spoken import read_run


class Cue(NamedTuple):
    """A place where a name is expected.

    `named`: a full name follows ("mijn naam is"); `sure`: hardly anything but a name does; `titled`: a family
    name does (mevrouw ...); `opens`: an unknown word with a capital is a name here too.
    """

    named: bool
    sure: bool
    titled: bool
    opens: bool


STREET_END: Final = re.compile(
    r"(?:straat|(?<!ver)laan|weg|plein|kade|gracht|singel|dreef|steeg|boulevard)\Z"
)

_LONG_LIST: Final = re.compile(r"(?<=[(|])(?:\s*[a-zà-þ]{2,}\s*\|){5,}\s*[a-zà-þ]{2,}\s*(?=[|)])")


def _by_first_letter(pattern: str) -> str:
    """The same pattern with the words of its long lists grouped by their first letter, which takes a quarter
    less time: a text is compared with one letter of each group, not of each word.
    """

    def grouped(found: re.Match[str]) -> str:
        groups = defaultdict[str, list[str]](list)
        for word in re.findall(r"\w+", found[0]):
            groups[word[0]].append(word[1:])
        return "|".join(f"{letter}(?:{'|'.join(ends)})" for letter, ends in groups.items())

    return _LONG_LIST.sub(grouped, pattern)


# What follows the first line starts at the first letter of a word, at a comma or with the text: elsewhere
# nothing is tried. Small letters only: a text is put into those first, which is three times as quick as
# looking for both.
_CUE: Final = re.compile(
    _by_first_letter(
        r"""
    (?<!\w(?=\w))(?=[a-zà-öø-þ,]|\A)
    (?:(?P<sure>
        (?:hoi|hallo|hey|hi|dag|ja|goe(?:de|ie)n?(?:morgen|middag|avond|dag))[,!]?\s(?=[^\W\d_]{2,20}\shier\b)
      | \A(?=[^\W\d_]{2,20}\shier\s(?:van|met|uit|over|bel|ik|nog)\b)
      | (?:u|je)?\s?spreekt?\s(?:u\s|je\s|hier\s)?met\s(?:ene?\s)?
    )
  | (?P<named>
        mijn\snaam\sis\s | naam(?:\sis)?\s?:\s? | naam\s(?=[a-z]\.\s?[a-z])
      | (?:achter|voor|meisjes|roep)?naam\s(?:is|dat\sis)\s | met\s(?:de\s|als\s)?naam\s
      | (?:ik|klant|klt|klnt|kl|mw|mevr|dhr|mevrouw|meneer)\sheet\s
        (?:(?:echter|namelijk|trouwens|gewoon|eigenlijk|dus|nu|toch|overigens|voluit|officieel)\s){0,2}
      | noem(?:t|en)\s(?:me|mij|haar|hem)\s
      | t\.?n\.?v\.?\s | t\.?a\.?v\.?\s | (?:op|onder)\s(?:de\s)?naam\s(?:van\s)?
      | ten\sname\svan\s | genaamd\s | namens\s(?=(?:mijn|mevr|dhr|mw|meneer)) | aan:\s
    )
  | (?P<titled>
        (?:mevrouw|juffrouw|meneer|mijnheer|heer|heren|madame|monsieur|familie|weduwe)\s
      | (?:mme|mlle)\.?\s
      | (?:mevr|mvr|mw|mej|mnr|dhr|fam|drs|prof|wed|madam|mme)\b\.?\s
      | (?:dr|ir|ing|mr)\.\s | (?:hr|zr)\.?\s
    )
  | (?P<opens>
        \A\W{0,3}(?:(?:ja|nee|hoi|hallo|hey|hi|hee|heej|dag|met|nou|e+h+m?|u+h+m?|goed(?:e|en)?\s?(?:morgen|middag|avond|dag)|goeie\w{3,7}|welkom)\b[\s,!.]{1,3}(?:u\sspreekt\s)?){0,3}
            (?:ja\s)?\bmet\s(?:ene?\s)?
      | ,\s(?:u\sspreekt\s)?met\s
      | (?:mijn|onze|z'n|m'n|haar|zijn|collega|de|een|uw|jullie|hun)\s
            (?:man|vrouw|zoon|zoontje|dochter|dochtertje|broer|zus|zusje|vriend|vriendin|partner|kleinzoon|kleindochter|schoonmoeder|schoonvader|
            neef|nicht|oom|tante|opa|oma|buurman|buurvrouw|moeder|vader|collega|baby|ex|huisgenoot|buurmeisje|buurjongen|verloofde|echtgenoot|echtgenote|schoonzoon|schoondochter|schoonzus|zwager|
            stiefzoon|stiefdochter|pleegzoon|pleegdochter|neefje|nichtje|compagnon|tweeling),?\s
      | (?:collega|monteur|medewerker|medewerkster|adviseur|adviseuse|bezorger|bezorgster|
        chauffeur|begeleider|begeleidster|teamleider|nonkel|bompa|bomma|opoe|moemoe|vava|peetoom|
            consulent|consulente|verpleegkundige|dokter|huisarts|tandarts|makelaar|contactpersoon|receptioniste|baliemedewerker|
            baliemedewerkster|installateur|instructeur|instructrice|juf|conducteur|conductrice|hoofdconducteur|stewardess|verkoper|verkoopster|kapster|
            schadebehandelaar|behandelaar|behandelend|accountmanager|casemanager|tante|oom|oma|opa|buurvrouw|buurman|zuster|ene|zekere|technieker|postbode|
            koerier|agent|agente|notaris|advocaat|advocate|huismeester|wethouder|burgemeester|dominee|pastoor|wegenwachter|mentor|bewindvoerder|taxateur|schoonmaakster|stagiair|stagiaire|expert|dossierbehandelaar|klantadviseur|vakman|schilder|loodgieter|coach|docent|meester|docente|leraar|lerares|trainer|trainster|gids|ober|serveerster|kassière|assistente|arts|specialist|chirurg|
            fysiotherapeut|fysio|psycholoog|tolk|vertaler|vertaalster|opzichter|vrijwilliger|vrijwilligster|vertegenwoordiger|eigenaar|eigenares|baas|bazin|chef|manager|
            kapper|leerling|aannemer|getuige|griffier|ambtenaar|trouwambtenaar|reisleider|reisleidster|tuinman|tegelzetter|stukadoor|timmerman|
            stratenmaker|dierenarts|kinderarts|mantelzorger|oppas|poetsvrouw|werkster|assistent|jurist|executeur|curator|rechter|kapitein|portier|wijkagent|wijkverpleegkundige|huismeesteres|
            directeur|directrice|voorzitter|secretaris|hostess|piloot|machinist|topper|schat|held|jongeman|caissière|
            (?=[a-zà-þ]{7,30}+(?<=er|ur|se|nt|te|st|ts)[,\s])[a-zà-þ]{3,18}(?:medewerker|medewerkster|adviseur|adviseuse|monteur|chauffeur|bezorger|bezorgster|consulent|consulente|
            specialist|manager|begeleider|begeleidster|leider|leidster|dokter|arts)),?\s
      | (?:achter|voor|meisjes|roep)naam[\s:]{1,2}(?!is\b|dat\b)
      | (?:hij|zij|ze|die|dat|kind|man|vrouw|buurman|buurvrouw|dochter|zoon|moeder|vader)\sheet(?:te)?\s
      | groet(?:en|jes)?[\s,.!:]{1,4}(?:van\s)?(?:(?:en|alvast\sbedankt)[\s,]{1,2})? |
        mvg[\s,.:]{1,4} | vr\.?\s?gr\.?[\s,]{1,3} | hoogachtend[\s,.]{1,4} | liefs[\s,]{1,3}(?:van\s)?
    )
  | (?P<listed>
        ik\sben\s | gr\.?[\s,]{1,3} | (?:beste|geachte|hallo|hoi|hey|dag|lieve)\s
      | (?:klant|klt|kl|cliënt|patiënt|bewoner|bewoonster|huurder|huurster|verzekerde|ondergetekende|
            rekeninghouder|            melder|meldster|gast|berijder|tegenpartij|
            houder|kaarthouder|contact|melding\sdoor|bwnr|bew|huurd|km|mdw|mantelz|pat|mont|monteur|medew|verpl|beh|insp|tbv|tbn|verz\.?nemer|begunst|deb|vlgs|gem|overl|adv|afz|aanvr(?:ager)?)[.,:]{0,2}\s
      | (?:gesproken|gebeld|contact|afgesproken|gemaild|overlegd|afspraak|gechat|
        sprak)\s(?:\w{1,10}\s){0,2}?met\s
      | (?:geholpen|gebeld|teruggebeld|behandeld|ondertekend|ontvangen|opgepakt)\sdoor\s
    ))
    """
    ),
    re.VERBOSE,
)
_ROLES: Final = (
    "medewerker",
    "medewerkster",
    "adviseur",
    "adviseuse",
    "monteur",
    "chauffeur",
    "bezorger",
    "bezorgster",
    "consulent",
    "consulente",
    "specialist",
    "manager",
    "begeleider",
    "begeleidster",
    "leider",
    "leidster",
    "dokter",
    "arts",
)
# Someone is spoken to in a message that web care signs: "Nog twee, Willie! ^Stan".
_SPOKEN_TO: Final = re.compile(
    r"(?:,\s|\b(?:[Hh]oi|[Dd]ag|[Hh]ey?|[Hh]a|[Ss]orry|[Bb]edankt|[Oo]ei|[Hh]allo)\s)([A-Z][a-zà-þ]{2,15})(?=[,.!?](?:\s[^\n]{1,280})?\s[\^*/][A-Z])"
)
# What speech puts between a cue and the name: "de naam is eh van gestel".
_HESITATION: Final = re.compile(r"(?:(?:e+h+m?|u+h+m?|eu+h+|h+m+)[\s,.]{1,3}){1,3}")
_SIGNATURE: Final = re.compile(
    r"(?:(?<=\s)|^)[\^*~/]\s?([A-Z][a-zà-þ]{1,15}|[A-Z]{2,3})[.!]?[ \t]*(?=$|\n)", re.MULTILINE
)


# What a message ends with: "Nooit meer iets gehoord. Tjardina K.", or initials alone: "JB", "AvdM".
_LAST: Final = re.compile(
    r"(?:(?:[.!?…)]\s|\n\s?)(?P<both>(?P<name>[A-Z][a-zà-þ]{2,15})\s[A-Z]\.?)|"
    r"(?:\n\s?\n|\b(?:[Gg]roet(?:en|jes)?|[Gg]r|[Mm]vg|MVG)[.,!]?\s{1,2})(?P<sign>[A-Z]{2,3}|[A-Z](?:vd|v|d)?[A-Z]))\.?\s*\Z"
)
_NO_SIGNS: Final = frozenset(
    {"ps", "nb", "ok", "sos", "asap", "aub", "bv", "nv", "nl", "be", "kpn", "ns", "abn", "ing", "ups", "dhl"}
)
# "na het overlijden van Gonnie, mijn vrouw".
_APPOSED: Final = re.compile(
    r"(?<![\w-])([A-ZÀ-Þ][a-zà-þ]{2,15}),\s(?:mijn|m'n|mn|onze|zijn|haar)\s(?:man|vrouw|zoon|dochter|broer|zus|moeder|vader|oma|opa|"
    r"partner|vriend|vriendin|buurman|buurvrouw|collega|tante|oom|nicht|neef|kleinzoon|kleindochter|schoonmoeder|schoonvader|begeleider|begeleidster)\b"
)
_SPELLED: Final = re.compile(
    r"(?<!\S)(?:[a-z]\s(?:(?:spatie|streepje|koppelteken|apostrof)\s)?){3,24}[a-z](?!\S)"
)
# Stands in whatever _SPELLED finds, and is found in a fifth of the time.
_LETTER_BY_LETTER: Final = re.compile(r"\s[a-z]\s[a-z]\s")
_ALONE: Final = 5
_BEFORE: Final = 60
# "voorletters a m", "a punt b punt scholten".
_LETTERS: Final = re.compile(
    r"\bvoorletters?\s(?:is\s|zijn\s|dat\szijn\s|de\s){0,2}((?:[a-z]\s){0,4}[a-z])(?!\S)"
)
_INITIALS: Final = re.compile(
    r"(?<!\S)(?:[a-z]\spunt\s){1,5}(?:van\s|de\s|der\s|den\s|ten\s|ter\s){0,2}[a-zà-þ][a-zà-þ'-]{3,25}(?!\S)(?!\s(?:punt|apenstaart\w*|at)\b)"
)
# "Groot, J." as registers write it.
_BEHIND: Final = re.compile(r", [A-Z]\.")
_REVERSED: Final = re.compile(
    r"(?<![\w-])((?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]en|[Tt]er)\s){0,2}[A-ZÀ-Þ][\w'’-]{2,25}),\s((?:[A-Z]\.\s?){1,4}(?:(?:van|de|der|den|ten|ter)(?:\s(?:de|der|den))?\b)?)(?!\w)"
)
# "graag snel, b. van 't hoff": short forms such as "p. week" are no initials.
_DOTTED: Final = re.compile(r"(?<![\w.])[a-z]\.")
_SHORT_FORMS: Final = frozenset(
    {
        "a.u.b.",
        "b.v.",
        "d.d.",
        "d.w.z.",
        "i.v.m.",
        "m.b.t.",
        "m.i.v.",
        "n.a.v.",
        "o.a.",
        "o.v.v.",
        "t.a.v.",
        "t.b.v.",
    }
    | {
        "t.g.v.",
        "t.n.v.",
        "i.p.v.",
        "m.u.v.",
        "z.s.m.",
        "i.o.v.",
        "d.m.v.",
        "n.v.t.",
        "e.a.",
        "o.b.v.",
        "v.a.",
    }
)
_SMALL_SIGNATURE: Final = re.compile(
    r"(?:\A|[,\n]\s?|[.!?]\s|\b(?:gr|groet(?:en|jes)?|mvg)[,.]?\s)(?P<name>(?!(?:p|v|n|t|o)\.\s(?:week|maand|stuk|jaar|dag|uur|persoon|keer)\b)"
    r"(?:[a-z]\.){1,3}\s(?P<particles>(?:(?:van|de|der|den|ten|ter|'t|’t|vd|v\.?d\.?)\s){1,3})?"
    r"(?P<family>[a-zà-þ][a-zà-þ'’-]{2,25}))(?=\s?(?:[,\n)]|\Z|[.!?](?:\s|\Z)))"
)
_LISTED_BEFORE: Final = re.compile(r"[A-Z]\.\s?(?:[a-z]{2,4}\s){0,2}\Z")
_NEXT: Final = re.compile(r"\s?[A-ZÀ-Þ]")


def may_have_cues(words: Iterable[str]) -> bool:
    """Whether any of these words, in lower case, belongs to a cue: much faster than finding it."""
    lows = list(words)
    return not name_lists().cue_words.isdisjoint(lows) or any(word.endswith(_ROLES) for word in lows)


def small(text: str) -> str:
    """The text in small letters, each at the place of its capital."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(one if len(one := sign.lower()) == 1 else sign for sign in text)


def find_cues(text: str) -> dict[int, Cue]:
    """Offsets at which a name is expected, with how sure that is; the surer of two cues for one place
    counts.
    """
    cues: dict[int, Cue] = {}
    low = small(text)
    for match in _CUE.finditer(low):
        kind = match.lastgroup
        cue = Cue(
            named=kind == "named",
            sure=kind in {"sure", "named"},
            titled=kind == "titled",
            opens=kind != "listed",
        )
        if kind == "titled" and text[match.start() : match.end()].isupper() and not text.isupper():
            cue = Cue(named=False, sure=False, titled=True, opens=False)
        end = match.end()
        if cue.opens and (hesitates := _HESITATION.match(low, end)):
            end = hesitates.end()
        if end not in cues or cue > cues[end]:
            cues[end] = cue
    return cues


def find_signatures(text: str) -> Iterator[tuple[int, int]]:
    """Names and initials with which web care signs: "^Sofie", "*SP" at the end of a line."""
    signed = False
    for match in _SIGNATURE.finditer(text) if any(sign in text for sign in "^*~/") else ():
        signed = True
        low = match[1].lower()
        if low not in name_lists().no_names and not (len(low) > 3 and looks_like_company(match[1])):
            yield match.span(1)
    for match in _LAST.finditer(text):
        low = match["name"].lower() if match["name"] else ""
        everyday = low in name_lists().familiar or low in name_lists().no_names or in_dictionary(low)
        if low and not everyday:
            yield match.span("both")
        if match["sign"] and match["sign"].lower() not in _NO_SIGNS | name_lists().no_names:
            yield match.span("sign")
    for match in _APPOSED.finditer(text) if ", " in text else ():
        low = match[1].lower()
        if low not in name_lists().familiar | name_lists().places and not (
            is_compound(low) or STREET_END.search(low)
        ):
            yield match.span(1)
    for match in _SPOKEN_TO.finditer(text) if signed else ():
        low = match[1].lower()
        if (
            low not in name_lists().no_names
            and not looks_like_company(match[1])
            and not STREET_END.search(low)
        ):
            yield match.span(1)


def find_spelled(text: str) -> Iterator[tuple[int, int]]:
    """Names that somebody spells, letter by letter: "w i e r s i n g a"; also as said just before."""
    for match in _SPELLED.finditer(text) if _LETTER_BY_LETTER.search(text) else ():
        word = "".join(part for part in match[0].split() if len(part) == 1)
        before = text[max(0, match.start() - _BEFORE) : match.start()]
        said = re.search(rf"(?<!\w){word}(?!\w)", before) if word not in name_lists().no_names else None
        if said:
            yield match.start() - len(before) + said.start(), match.start() - len(before) + said.end()
        if said or len(word) >= _ALONE:
            yield match.span()
    for match in _LETTERS.finditer(text) if "voorletter" in text else ():
        yield match.span(1)
    for match in _INITIALS.finditer(text) if " punt " in text else ():
        if read_run(match[0], match[0].rfind(" ") + 1) is None:  # "f punt achtentwintig"
            yield match.span()


class Reversed(NamedTuple):
    """A family name with its initials at text[start:end]; `clear` unless the initials may be the next one's,
    as in "J. Groot, M. Boer".
    """

    start: int
    end: int
    clear: bool


def find_reversed(text: str) -> Iterator[Reversed]:
    """Family names with their initials behind them: "Groot, J."."""
    lists = name_lists()
    for match in _REVERSED.finditer(text) if _BEHIND.search(text) else ():
        low = match[1].rsplit(" ", 1)[-1].lower()
        listed = low in lists.surnames or low in lists.van
        unknown = low not in lists.familiar and low not in lists.no_names and low not in lists.places
        if listed or unknown:
            end = match.start() + len(match[0].rstrip())
            listing = _LISTED_BEFORE.search(text, max(0, match.start() - 12), match.start())
            yield Reversed(match.start(), end, not (listing or _NEXT.match(text, end)))


def find_small_signatures(text: str) -> Iterator[tuple[int, int]]:
    """Initials and a family name in small letters that stand by themselves: "..., j.p. van den hoeve"."""
    lists = name_lists()
    for match in _SMALL_SIGNATURE.finditer(text) if _DOTTED.search(text) else ():
        low, led = match["family"], (match["particles"] or "de ") != "de "
        if match["name"].partition(" ")[0] in _SHORT_FORMS:
            continue
        listed = low in lists.surnames or low in lists.van
        rare = not (low in lists.familiar or low in lists.no_names or in_dictionary(low) or is_compound(low))
        if led or listed or rare:
            yield match.span("name")


def looks_like_company(word: str) -> bool:
    """PostNL, KPN, Merelbank: capitals inside, or an ending that companies have.

    >>> looks_like_company("Merelbank"), looks_like_company("Bakker")
    (True, False)
    """
    inside = any(letter.isupper() for letter in word[1:]) and not re.fullmatch(
        r"(?:Mc|De|Van|El|Mac|Di|Le|La|D['’])?[A-ZÀ-Þ][^\WA-Z]+(?:-.*)?", word
    )
    return (
        (inside and not word.isupper())
        or (len(word) <= 4 and word.isupper())
        or word.lower().endswith(name_lists().company_endings)
    )
