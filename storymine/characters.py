"""Characters that text may hold and no database or UTF-8 can."""

from __future__ import annotations

import re
from typing import Final

_UNSTORABLE: Final = re.compile("[\x00\ud800-\udfff]")


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
