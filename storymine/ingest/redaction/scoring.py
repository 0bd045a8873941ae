"""How much personal data a redactor finds in sentences in which people marked it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

from storymine.ingest.redaction.redactor import Redactor

_LETTERS: Final = {
    "N": "NAAM",
    "T": "TELEFOON",
    "E": "EMAIL",
    "I": "IBAN",
    "B": "BSN",
    "A": "ADRES",
    "P": "KENTEKEN",
    "C": "KAART",
    "K": "KLANTNUMMER",
    "G": "GEBOORTEDATUM",
    "U": "URL",
}
_MARK: Final = re.compile(rf"<([{''.join(_LETTERS)}]):([^<>]+)>")


class Marked(NamedTuple):
    """A text, and (start, end, kind) of every piece of personal data in it."""

    text: str
    spans: tuple[tuple[int, int, str], ...]


@dataclass(slots=True)
class Score:
    """Counts of one kind: `marked` pieces, of which `exact` found as marked and `covered` replaced whole,
    by whatever kind; `found` pieces, of which `right` touch one that is marked as this kind.
    """

    marked: int = 0
    exact: int = 0
    covered: int = 0
    found: int = 0
    right: int = 0

    @property
    def recall(self) -> float:
        """Of what is marked, the part of which no letter or digit is left."""
        return self.covered / self.marked if self.marked else 1.0

    @property
    def precision(self) -> float:
        """Of what is replaced, the part that is personal data of this kind."""
        return self.right / self.found if self.found else 1.0


def parse_marked(line: str) -> Marked:
    r"""A line with its marks, `<T:06-12345678>` and so on, taken out; "\n" in it is a new line.

    >>> parse_marked("met <N:Jan>")
    Marked(text='met Jan', spans=((4, 7, 'NAAM'),))
    """
    line = line.replace("\\n", "\n")
    text, spans, position = "", [], 0
    for match in _MARK.finditer(line):
        text += line[position : match.start()]
        spans.append((len(text), len(text) + len(match[2]), _LETTERS[match[1]]))
        text += match[2]
        position = match.end()
    return Marked(text + line[position:], tuple(spans))


def score(redactor: Redactor, sentences: Iterable[Marked]) -> dict[str, Score]:
    """The counts per kind, over all sentences."""
    scores: dict[str, Score] = defaultdict(Score)
    for text, marked in sentences:
        found = [(span.start, span.end, span.kind) for span in redactor.redact(text).spans]
        replaced = {position for start, end, _ in found for position in range(start, end)}
        for start, end, kind in marked:
            one = scores[kind]
            one.marked += 1
            one.exact += (start, end, kind) in found
            one.covered += set(_readable(text, start, end)) <= replaced
        for start, end, kind in found:
            scores[kind].found += 1
            scores[kind].right += any(s < end and start < e and k == kind for s, e, k in marked)
    return dict(scores)


def _readable(text: str, start: int, end: int) -> Iterator[int]:
    return (position for position in range(start, end) if text[position].isalnum())
