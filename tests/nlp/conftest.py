"""A tiny model, trained in the test on invented stories over an encoder that knows a few words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from storymine.nlp.encoder import States, means, unit
from storymine.nlp.passage import Passage
from storymine.nlp.rows import LabelledStory, read_rows

START, END = (re.Match[str].start, re.Match[str].end)
WORDS = ("wachten", "factuur", "vriendelijk", "kapot", "bedankt", "systeem")

LINES = (
    "K|hulp|wachttijd|2|irritatie|2|-|Ik moest {n} minuten wachten aan de lijn.",
    "K|betalen|fout|2|boosheid|1|-|De factuur van {n} euro klopt niet!",
    "K|hulp|bejegening|5|blijdschap|0|-|De medewerker was heel vriendelijk.",
    "K|gebruiken|storing|2|teleurstelling|1|vraag|Mijn modem is al {n} dagen kapot, wanneer komt er iemand?",
    "K|geen|geen|3|neutraal|0|-|Mijn nummer is {n}.",
    "K|hulp|geen|4|dankbaarheid|0|wens|Bedankt, ik wil graag {n} exemplaren.",
)


@dataclass(frozen=True)
class WordEncoder:
    """Sees in every word which of WORDS it is; a stand-in for a trained encoder."""

    width: int = len(WORDS)

    def read(self, passages: Sequence[Passage]) -> list[States]:
        found = []
        for passage in passages:
            words = list(re.finditer(r"\w+", passage.readable))
            states = np.array([[word[0].lower() == known for known in WORDS] for word in words], np.float32)
            starts, ends = (np.array([place(word) for word in words], np.int64) for place in (START, END))
            found.append(States(starts, ends, states.reshape(len(words), self.width)))
        return found

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        return unit(means(self.read([Passage(text) for text in texts]), width=self.width))


@pytest.fixture(scope="session")
def encoder() -> WordEncoder:
    return WordEncoder()


@pytest.fixture(scope="session")
def story_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Sixty stories of three sectors in our own format, one of them a note with an employee's moment."""
    path = tmp_path_factory.mktemp("corpus") / "klein.story"
    lines = []
    for number in range(60):
        sector = ("bank", "telecom", "wonen")[number % 3]
        note = number % 10 == 0
        lines.append(f"#S|kl-{number}|{'notitie' if note else 'chat'}|{sector}|")
        lines.append(LINES[number % 6].format(n=number + 2))
        if note:
            lines.append("M|hulp|systeem|2|irritatie|0|-|Het systeem lag er weer uit.")
        else:
            lines.append("A|||||||Wat vervelend, ik kijk het na.")
        lines.append(LINES[(number + 1) % 6].format(n=number + 3))
        lines.append(LINES[(number + 3) % 6].format(n=number + 4))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def stories(story_file: Path) -> list[LabelledStory]:
    return list(read_rows(story_file))
