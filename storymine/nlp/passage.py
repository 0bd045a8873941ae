"""A text as an encoder is shown it: in its surroundings, and without what says nothing about its meaning."""

from __future__ import annotations

import re
from dataclasses import dataclass

from storymine.characters import visible
from storymine.domain import Channel
from storymine.nlp.encodable import encodable

MOST_BEFORE = 160
"""Characters of what was said before that an encoder is shown: the last ones, about 25 words."""

_PLACEHOLDER = re.compile(r"\[[A-Z]{2,20}-\d+\]")
_ADDRESS = re.compile(r"https?://\S+|www\.\S+|<at_user>|@\w+")
_SPACE, _SPACES = re.compile(r"\s"), re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Passage:
    """A text, its channel (None: unknown), and what was said just before ("" at the start), by an agent or
    not."""

    text: str
    channel: Channel | None = None
    previous: str = ""
    previous_by_agent: bool = False

    @property
    def surroundings(self) -> str:
        """Channel and what was said before, as words.

        >>> Passage("0612", Channel.CHAT, previous="Wat is uw nummer?", previous_by_agent=True).surroundings
        'chat medewerker Wat is uw nummer?'
        """
        before = clean(self.previous)
        if len(before) > MOST_BEFORE:
            before = before[-MOST_BEFORE:].split(" ", 1)[-1]
        speaker = ("medewerker" if self.previous_by_agent else "klant") if before else ""
        return " ".join(part for part in (self.channel or "", speaker, before) if part)

    @property
    def readable(self) -> str:
        """The text on one line, names as the word "naam", addresses blank; as long as before, so that
        offsets stay.

        >>> Passage("Bel [NAAM-1] terug, @zoemtel").readable
        'Bel naam     terug,         '
        """
        text = _PLACEHOLDER.sub(lambda match: "naam".ljust(len(match[0])), encodable(self.text))
        return _SPACE.sub(" ", _ADDRESS.sub(lambda match: " " * len(match[0]), text))


def clean(text: str) -> str:
    """The text without what says nothing about its meaning: placeholders of redaction, addresses, user names,
    signs that nobody sees.

    >>> clean("Bel [NAAM-1] terug, @zoemtel")
    'Bel terug,'
    """
    return _SPACES.sub(" ", _ADDRESS.sub(" ", _PLACEHOLDER.sub(" ", encodable(visible(text))))).strip()
