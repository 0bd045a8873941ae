"""@-names on social media that name a person; companies' stay, they are what a story is about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from storymine.ingest.redaction.findings import Found
from storymine.ingest.redaction.name_lists import name_lists

_HANDLE: Final = re.compile(r"(?<![\w@.])@([A-Za-z][\w.]{2,40})")
_PART: Final = re.compile(r"[A-Z]?[a-zà-þ]+|[A-Z]+(?![a-z])")


def find_handles(text: str) -> Iterator[Found]:
    """Handles that hold a first name and something more (@sanne_k, @JanDeVries85), or a first name only
    (@marieke).
    """
    lists = name_lists()
    for match in _HANDLE.finditer(text):
        handle = match[1].rstrip("._")
        parts = [part.lower() for part in _PART.findall(handle)]
        names = [
            part
            for part in parts
            if (part in lists.first and len(part) >= 4) or (part in lists.capital and len(parts) > 1)
        ]
        if names and not any(part in lists.no_names and len(part) > 3 for part in parts):
            yield Found(match.start(), match.start() + 1 + len(handle), "NAAM", "@" + handle.lower())
