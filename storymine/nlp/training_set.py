"""Labelled stories as turns to train on: the moments of a turn, their labels, and what was said before."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from storymine.characters import visible
from storymine.domain import Channel, Labels, Speaker
from storymine.nlp.passage import Passage
from storymine.nlp.rows import LabelledStory

_PUNCTUATION = re.compile(r"[.,!?;:…\"“”„()]+")


@dataclass(frozen=True, slots=True)
class LabelledTurn:
    """A customer's turn cut by hand: `moments` joined by `breaks` are its text.

    `group` names what it belongs to when a whole group is held out, `story` what is never dealt apart.
    """

    moments: tuple[str, ...]
    labels: tuple[Labels, ...]
    breaks: tuple[str, ...]
    channel: Channel | None
    previous: str = ""
    previous_by_agent: bool = False
    group: str = ""
    story: str = ""

    @property
    def text(self) -> str:
        return "".join(part for pair in zip(self.moments, (*self.breaks, ""), strict=True) for part in pair)

    @property
    def passage(self) -> Passage:
        return Passage(self.text, self.channel, self.previous, self.previous_by_agent)

    @property
    def spans(self) -> list[tuple[int, int]]:
        """(start, end) of every moment in the text."""
        found, at = [], 0
        for moment, space in zip(self.moments, (*self.breaks, ""), strict=True):
            found.append((at, at + len(moment)))
            at += len(moment) + len(space)
        return found

    def part(self, first: int, last: int) -> LabelledTurn:
        """Moments `first` up to `last`, after what was said before them."""
        if first == 0:
            before, by_agent = self.previous, self.previous_by_agent
        else:
            before, by_agent = self.moments[first - 1], False
        return LabelledTurn(
            self.moments[first:last],
            self.labels[first:last],
            self.breaks[first : last - 1],
            self.channel,
            before,
            by_agent,
            self.group,
            self.story,
        )


def collect(
    stories: Iterable[LabelledStory], *, prepare: Callable[[str], str] | None = None
) -> list[LabelledTurn]:
    """Every labelled turn of the stories; `prepare` is applied to every text first (redaction)."""
    found = []
    for story in (one.prepared(prepare) for one in stories) if prepare else stories:
        before, by_agent = "", False
        for turn in story.turns:
            moments = [(visible(text).strip(), labels) for text, labels in turn.moments]
            labelled = [(text, labels) for text, labels in moments if labels is not None and text]
            if labelled:
                found.append(
                    LabelledTurn(
                        tuple(text for text, _ in labelled),
                        tuple(labels for _, labels in labelled),
                        (" ",) * (len(labelled) - 1),
                        story.channel,
                        before,
                        by_agent,
                        story.group,
                        story.id,
                    )
                )
            before, by_agent = " ".join(text for text, _ in moments), turn.speaker is not Speaker.CUSTOMER
    return found


def asked(turns: Iterable[LabelledTurn]) -> list[tuple[Labels, Channel]]:
    """The labels of every moment of the turns, in order, with its channel."""
    return [(labels, turn.channel or Channel.REVIEW) for turn in turns for labels in turn.labels]


def as_spoken(turn: LabelledTurn, chance: random.Random) -> LabelledTurn:
    """The turn as speech recognition would give it: lower case, mostly without punctuation."""
    return _rewritten(turn, lambda text: _spoken(text, chance))


def _spoken(text: str, chance: random.Random) -> str:
    text = text.lower()
    return _PUNCTUATION.sub("", text).strip() if chance.random() < 0.7 else text


def _rewritten(turn: LabelledTurn, change: Callable[[str], str]) -> LabelledTurn:
    """The turn with other words for every moment; a moment of which nothing is left stays as it was."""
    return replace(turn, moments=tuple(change(text) or text for text in turn.moments))


def varied(
    turn: LabelledTurn, chance: random.Random, slip: Callable[[str], str] | None = None
) -> LabelledTurn:
    """The turn as somebody else might have sent it; a new variation at every call.

    Parts of turns, unknown surroundings, line breaks, speech recognition, capitals, and `slip` (typing
    errors).
    """
    if len(turn.moments) > 1 and chance.random() < 0.3:
        first = chance.randrange(len(turn.moments))
        turn = turn.part(first, chance.randint(first + 1, len(turn.moments)))
    if chance.random() < 0.15:
        turn = replace(turn, previous="", previous_by_agent=False)
    if chance.random() < 0.1:
        turn = replace(turn, channel=None, previous="", previous_by_agent=False)
    if chance.random() < 0.1:
        turn = replace(turn, breaks=tuple(chance.choice((" ", "\n", "\n\n")) for _ in turn.breaks))
    manner = chance.random()
    if manner < 0.15:
        return as_spoken(turn, chance)
    if manner < 0.35 and slip:
        return _rewritten(turn, slip)
    if manner < 0.38:
        return _rewritten(turn, str.upper)
    return turn


def moments_of(turns: Sequence[LabelledTurn]) -> list[str]:
    """The text of every moment of the turns, in order."""
    return [text for turn in turns for text in turn.moments]
