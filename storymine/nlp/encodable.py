"""Text that spaCy and tokenizers can take: valid UTF-8, while a Python string may hold half a character."""

from __future__ import annotations

import re

_SURROGATE = re.compile(r"[\ud800-\udfff]")


def encodable(text: str) -> str:
    """The text with lone surrogates replaced by U+FFFD; as long as before, so that offsets stay.

    >>> encodable("a\\ud83db") == "a\\ufffdb"
    True
    """
    return text if text.isascii() else _SURROGATE.sub("\ufffd", text)
