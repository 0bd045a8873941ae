"""Characters that text may hold and no database or UTF-8 can, or that nobody sees."""

from __future__ import annotations

import re
from typing import Final

_UNSTORABLE: Final = re.compile("[\x00\ud800-\udfff]")
# Hyphens for the end of a line, joiners, marks of direction; a joiner within an emoji is a part of it.
_UNSEEN: Final = re.compile(
    r"[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\u200d(?=\w)"
)


def storable(text: str) -> str:
    """The text with what cannot be stored (NUL, half an emoji) replaced one for one by U+FFFD: length and
    offsets stay.

    >>> storable("ja\\x00nee") == "ja\\N{REPLACEMENT CHARACTER}nee"
    True
    """
    return _UNSTORABLE.sub("\N{REPLACEMENT CHARACTER}", text)


def is_storable(text: str) -> bool:
    """Whether `storable` leaves the text as it is."""
    return _UNSTORABLE.search(text) is None


def visible(text: str) -> str:
    """The text without signs of no width, which web pages and e-mails leave inside words.

    >>> visible("be\\u00adzor\\u200bging")
    'bezorging'
    """
    return text if text.isascii() else _UNSEEN.sub("", text)


def visible_places(text: str) -> tuple[str, list[int] | None]:
    """`visible` of the text, and where in the text each of its signs stands; None where that is their own
    place.
    """
    if text.isascii() or not _UNSEEN.search(text):
        return text, None
    unseen = {match.start() for match in _UNSEEN.finditer(text)}
    places = [place for place in range(len(text)) if place not in unseen]
    return "".join(text[place] for place in places), places
