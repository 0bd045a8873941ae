"""Text that spaCy and tokenizers can take: valid UTF-8, while a Python string may hold half a character, and
with plain spaces, since spaCy makes a token of every other one."""

from __future__ import annotations

import re

_SURROGATE = re.compile(r"[\ud800-\udfff]")
_SPACE = re.compile(r"[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")


def encodable(text: str) -> str:
    """The text with U+FFFD for lone surrogates, and a plain space for each of another width or that does not
    break (web pages and e-mails are full of them); as long as before, so that offsets stay.

    >>> encodable("a\\ud83db\\u00a0c") == "a\\ufffdb c"
    True
    """
    return text if text.isascii() else _SPACE.sub(" ", _SURROGATE.sub("\ufffd", text))
