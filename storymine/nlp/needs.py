"""The wish, question or fear of a moment as a phrase in the customer's own words."""

from __future__ import annotations

import re

from storymine.domain import NeedKind

_I = r"(?:ik|we|wij|'k|k|men|klt|klant|mw|hr|mevr|mevrouw|meneer)"
_CUES = {
    NeedKind.WISH: re.compile(
        rf"\b(?:{_I}\s+(?:\w+\s+)?(?:wil(?:len)?|wou(?:den)?|zou(?:den)?|hoop|hopen|wens(?:t|en)?|verwacht(?:en)?|vraag)\b"
        rf"|(?:graag|liever|liefst|hopelijk|doe\s+mij|geef|laat|maak|zorg|stop|wil(?:t)?\s+(?:graag|weten|dat)|wens(?:t)?)\b"
        rf"|(?:wil|zou|hoop|verwacht)\s+{_I}\b|het\s+zou\s+(?:fijn|mooi|handig|prettig|leuk)\b|kun(?:nen|t)?\s+(?:jullie|u|je|ge)\b)",
        re.IGNORECASE,
    ),
    NeedKind.QUESTION: re.compile(
        r"\b(?:wie|wat|waar|waarom|waarvoor|wanneer|welk|welke|hoe|hoeveel|hoelang|kan|kun|kunt|kunnen|mag|mogen|moet|moeten"
        r"|is|zijn|heeft|heb|hebben|wordt|worden|komt|gaat|klopt|weet|weten|geldt|zit|krijg|vraagt?\s+(?:zich\s+af|of|naar|wat|hoe)"
        r"|wil\s+weten|vraag\s+me\s+af|benieuwd)\b",
        re.IGNORECASE,
    ),
    NeedKind.FEAR: re.compile(
        rf"\b(?:{_I}?\s*(?:ben|is|zijn|was|wordt|word)?\s*(?:\w+\s+)?(?:bang|benauwd|bezorgd|ongerust|beducht|angstig|bevreesd|zenuwachtig)"
        rf"|{_I}\s+(?:vrees|vrezen|twijfel|lig|slaap)\b|vreest?\b|maak(?:t|en)?\s+(?:me|mij|ons|zich)\b.{{0,20}}\bzorgen|straks\b|stel\s+dat|als\s+(?:het|dit|dat)\s+maar\b)",
        re.IGNORECASE,
    ),
}
_FILLERS = re.compile(
    r"^(?:(?:en|maar|want|dus|nou|ja|nee|hallo|hoi|hey|dag|goedemorgen|goedemiddag|goedenavond|eh|ehm|uh|euh|mja|tja|oké|oke|ok|"
    r"zeg|kijk|verder|daarom|ook|toch|gewoon|sorry|beste|ps|tip|@\w+|\[\w+-\d+\])\b[\s,.:;!–-]*|[\s,.:;!–—-]+)+",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"(?<=[.!?;…])\s+|\n+|,\s+(?=(?:maar|want|dus|en)\b)", re.IGNORECASE)
_LONGEST = 160


def need_phrase(text: str, kind: NeedKind) -> str:
    """The clause of a moment that holds the need, from its cue on, without fillers in front or full stop
    behind.

    >>> need_phrase("Ja hallo, de rekening klopt niet. Nou ik wil graag mijn geld terug!", NeedKind.WISH)
    'ik wil graag mijn geld terug'
    """
    clauses = [clause for clause in _CLAUSE.split(text) if clause.strip()]
    if kind is NeedKind.QUESTION:
        asked = [clause for clause in clauses if clause.rstrip().endswith("?")]
        clauses = asked or clauses
    clause = next(
        (clause for clause in clauses if _CUES[kind].search(clause)), clauses[0] if clauses else text
    )
    cue = _CUES[kind].search(clause)
    if cue and (kind is not NeedKind.QUESTION or len(clause) > _LONGEST):
        clause = clause[cue.start() :]
    return _shorten(_FILLERS.sub("", clause).strip().rstrip(".!,;:… ") or text.strip())


def _shorten(phrase: str) -> str:
    if len(phrase) <= _LONGEST:
        return phrase
    return phrase[:_LONGEST].rsplit(" ", 1)[0] + "…"
