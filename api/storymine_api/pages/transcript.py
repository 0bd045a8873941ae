"""A story's text cut where its moments begin and end, and where personal data was replaced."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from storymine.domain import Utterance
from storymine.store import MomentRow

PLACEHOLDER = re.compile(r"\[[A-Z]{2,}-\d+\]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that is a placeholder or is not."""

    text: str
    placeholder: bool


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of an utterance that is one moment, or (`moment` is None) lies between moments."""

    moment: MomentRow | None
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One utterance; the texts of all its pieces together are exactly its text."""

    speaker: str
    segments: tuple[Segment, ...]
    moments: tuple[MomentRow, ...]


def transcript(utterances: Sequence[Utterance], moments: Iterable[MomentRow]) -> list[Line]:
    """The lines of a story. A moment that overlaps an earlier one is marked from where that one ends."""
    by_utterance: dict[int, list[MomentRow]] = {}
    for moment in moments:
        by_utterance.setdefault(moment.utterance, []).append(moment)
    return [
        _line(
            utterance, sorted(by_utterance.get(number, ()), key=lambda moment: (moment.start, moment.moment))
        )
        for number, utterance in enumerate(utterances)
    ]


def _line(utterance: Utterance, moments: list[MomentRow]) -> Line:
    text, at, segments = utterance.text, 0, []
    for moment in moments:
        start, end = max(moment.start, at), min(moment.end, len(text))
        if at < start:
            segments.append(Segment(None, pieces(text[at:start])))
        if start < end:
            segments.append(Segment(moment, pieces(text[start:end])))
        at = max(at, end)
    if at < len(text):
        segments.append(Segment(None, pieces(text[at:])))
    return Line(utterance.speaker.value, tuple(segments), tuple(moments))


def pieces(text: str) -> tuple[Piece, ...]:
    """A text cut at its placeholders.

    >>> [piece.text for piece in pieces("Ik ben [NAAM-1].")]
    ['Ik ben ', '[NAAM-1]', '.']
    """
    found, at = [], 0
    for match in PLACEHOLDER.finditer(text):
        found.append(Piece(text[at : match.start()], placeholder=False))
        found.append(Piece(match.group(), placeholder=True))
        at = match.end()
    found.append(Piece(text[at:], placeholder=False))
    return tuple(piece for piece in found if piece.text)


def words_for(moment: MomentRow, kind: str, label: object) -> str:
    """The words of a moment that carry a label, "" where there is no evidence; `kind` as in domain.Evidence.

    A placeholder is shown whole.
    """
    kinds = (kind, "employee_driver") if kind == "driver" else (kind,)
    for one in moment.evidence:
        if one.kind in kinds and one.label == str(label):
            start, end = one.start - moment.start, one.end - moment.start
            for match in PLACEHOLDER.finditer(moment.text):
                if match.start() < end and start < match.end():
                    start, end = min(start, match.start()), max(end, match.end())
            return moment.text[start:end]
    return ""
