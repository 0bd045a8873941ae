from __future__ import annotations

import random

import numpy as np
import pytest

from storymine.domain import Channel, Evidence, Reading, Speaker, Story, Utterance
from storymine.nlp import Analyser, load
from storymine.nlp.evidence import best_stretches


def test_the_best_stretch_is_the_one_that_stands_out() -> None:
    terms = np.array(
        [[0.0, 5.0, 4.0, 0.0, 1.0], [1.0, 1.0, 1.0, 1.0, 1.0], [9.0, 0.0, 0.0, 0.0, 8.0]], np.float32
    )
    first, last = best_stretches(terms.T)
    assert first.tolist() == [1, 0, 0]
    assert last.tolist() == [2, 0, 0]
    alone = best_stretches(np.array([[3.0]], np.float32))
    assert (alone[0].tolist(), alone[1].tolist()) == ([0], [0])


@pytest.fixture(scope="module")
def analyser() -> Analyser:
    return load()


def read(analyser: Analyser, texts: list[str]) -> list[tuple[Reading, ...]]:
    stories = [
        Story(str(i), Channel.EMAIL, (Utterance(Speaker.CUSTOMER, text),)) for i, text in enumerate(texts)
    ]
    return [analysis.readings for analysis in analyser.analyse(stories)]


def test_every_label_that_says_something_has_evidence_inside_its_moment(analyser: Analyser) -> None:
    [readings] = read(
        analyser, ["Ik ben woedend, want de monteur kwam alweer niet opdagen. Waar blijft hij?"]
    )
    for reading in readings:
        labels = {("emotion", emotion.label) for emotion in reading.emotions if emotion.label != "neutraal"}
        labels |= {("driver", driver.label) for driver in reading.drivers if driver.label != "geen"}
        found = {(one.kind, one.label) for one in reading.evidence}
        assert labels <= found
        for one in reading.evidence:
            assert reading.moment.start <= one.start < one.end <= reading.moment.end


TROUBLES = (
    "Na drie weken wachten heb ik van de gemeente nog altijd geen enkel antwoord op mijn brief gekregen",
    "De vrouw aan de telefoon bij de bank op de Dorpsstraat was werkelijk onbeschoft tegen mijn moeder",
    "Sinds de verhuizing naar Zwolle in oktober valt het internet in de werkkamer elke avond weer uit",
    "Op de factuur van maart staat voor de derde keer een bedrag van 80 euro dat helemaal niet klopt",
    "Het pakket met de lamp voor mijn zus is volgens de buurman gewoon in de regen achtergelaten",
    "Ik heb voor de aanvraag van de parkeervergunning in totaal vier keer hetzelfde formulier ingevuld",
    "De trein van tien over acht naar Utrecht was vanmorgen weer eens zonder bericht uitgevallen",
    "Voor een simpele vraag over mijn polis ben ik gisteren vijf keer doorverbonden naar een andere afdeling",
)


def test_without_its_evidence_a_driver_is_less_sure_than_without_other_words(analyser: Analyser) -> None:
    """Faithfulness (DeYoung et al. 2020, arXiv:1911.03429): what is called evidence matters to the model."""
    chance = random.Random(1)
    drops, others = [], []
    for text, readings in zip(TROUBLES, read(analyser, list(TROUBLES)), strict=True):
        for reading in readings:
            for driver in reading.drivers:
                one = next((e for e in reading.evidence if e.label == driver.label), None)
                if one is None or one.end - one.start > 0.7 * len(reading.moment.text):
                    continue
                without = [text[: one.start] + text[one.end :]]
                without += [elsewhere(text, one, chance) for _ in range(4)]
                scores = [score(found, driver.label) for found in read(analyser, without)]
                drops.append(driver.score - scores[0])
                others.append(driver.score - float(np.mean(scores[1:])))
    assert len(drops) >= 4
    assert np.mean(drops) > np.mean(others) + 0.05


def elsewhere(text: str, one: Evidence, chance: random.Random) -> str:
    """The text without another stretch of as many words."""
    words = text.split()
    many = len(text[one.start : one.end].split())
    at = chance.randrange(max(1, len(words) - many))
    return " ".join(words[:at] + words[at + many :])


def score(readings: tuple[Reading, ...], label: str) -> float:
    return max((d.score for reading in readings for d in reading.drivers if d.label == label), default=0.0)
