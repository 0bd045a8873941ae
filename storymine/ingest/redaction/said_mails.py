"""Addresses of e-mail as people say them: "jan punt bakker apenstaartje postvak punt nl"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from storymine.ingest.redaction.findings import Found

_SIGN: Final = r"(?:at|et|ape\w{0,2}\s?staart(?:je)?)"
MAIL_SIGN: Final = re.compile(rf"\b{_SIGN}\s", re.I)
_AT: Final = re.compile(r"[ae]t(?<!\w..)\s")
_BEHIND: Final = re.compile(
    rf"(?<=\s){_SIGN}\s(?!punt\b)[\w-]{{1,40}}(?:\s(?:(?:punt|streepje|min)\s)?(?!punt\b|dot\b)[\w-]{{1,40}}){{0,3}}?"
    r"\s?(?:\.|\spunt\s|\sdot\s)\s?(?:nl|n\sl|be|b\se|com|net|org|eu|info|frl|de|fr|co\spunt\suk)\b"
    # Whatever it ends in, where nothing else can be meant: "apenstaart mailhuis punt amsterdam".
    r"|(?<=\s)ape\w{0,2}\s?staart(?:je)?\s(?!punt\b)[\w-]{1,40}(?:\sstreepje\s[\w-]{1,40})?\spunt\s(?!punt\b)[a-z]{2,14}\b",
    re.I,
)
# Ends what was said before the address: no part of one, whatever follows.
_BEFORE: Final = frozenset(
    """
    is was naar op via mail mailadres mailtje adres e-mail e-mailadres email emailadres dat dit het ja
    oke oké nee dan eh uh uhm ehm mijn die en of met aan voor als bij nu even hier luidt zijn uw ons
    onze mailen sturen gewoon maar over gebruik heb hebben ik u je jullie staat bekend dus nog gaat
    klopt niet wel in te komt
    """.split()  # noqa: SIM905
)
_MOST: Final = 10


def says_at(low: str) -> bool:
    """Whether a text in small letters may say an @: MAIL_SIGN is found nowhere else, and takes longer."""
    return "ape" in low or _AT.search(low) is not None


def find_said_mails(text: str) -> Iterator[Found]:
    """From the sign for @ back to the word that leads up to the address, and on to ".nl"."""
    for match in _BEHIND.finditer(text):
        start = _start(text, match.start())
        if start < match.start():
            spoken = text[start : match.end()]
            yield Found(start, match.end(), "EMAIL", re.sub(r"\s", "", spoken).casefold())


def _start(text: str, sign: int) -> int:
    start, joined = sign, False
    for count in range(_MOST):
        if start == 0 or text[start - 1] != " ":
            return start
        before = text.rfind(" ", 0, start - 1) + 1
        word = text[before : start - 1]
        part = re.fullmatch(r"[\w.+'’-]{1,40}", word)
        # What no "punt" or "streepje" ties to the rest is part of it only where the lead-up is near.
        if part is None or word.lower() in _BEFORE:
            return start
        start, joined = before, word.lower() in {"punt", "streepje", "underscore"}
        if count == _MOST - 1 and not joined:
            break
    else:
        return start
    return text.rfind(" ", 0, sign - 1) + 1
