"""Observations to discover themes in, from templates and from the labelled corpus; and a cheap encoder."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from storymine.domain import (
    Driver,
    Effort,
    Emotion,
    Moment,
    Need,
    NeedKind,
    Observation,
    Polarity,
    Reading,
    Sentiment,
    Stage,
    Voice,
)
from storymine.themes.words import clauses, meaning

CORPUS = Path(__file__).parents[2] / "models" / "corpus"
WIDTH = 96


def observe(
    story: str,
    moment: int,
    text: str,
    *,
    stage: str = "gebruiken",
    drivers: Sequence[str] = ("kwaliteit",),
    valence: int = 2,
    emotions: Sequence[str] = ("neutraal",),
    effort: int = 0,
    need: str = "-",
    voice: Voice = Voice.CUSTOMER,
) -> Observation:
    """An observation as a model would give it, all of it sure."""
    polarity = {1: Polarity.FRICTION, 2: Polarity.FRICTION, 3: Polarity.NEUTRAL}.get(
        valence, Polarity.DELIGHT
    )
    label = {1: "negative", 2: "negative", 3: "neutral"}.get(valence, "positive")
    reading = Reading(
        moment=Moment(0, 0, len(text), text, voice),
        sentiment=Sentiment(label, (valence - 3) / 2, valence, 1.0),
        emotions=tuple(Emotion(emotion, 1.0) for emotion in emotions),
        drivers=tuple(Driver(driver, polarity, 1.0) for driver in drivers),
        effort=Effort(effort, 1.0),
        need=None if need == "-" else Need(NeedKind(need), text),
        stage=Stage(stage, 1.0),
        model="test 1",
    )
    return Observation(story, moment, reading)


def embed(texts: Sequence[str]) -> NDArray[np.float32]:
    """Vectors (n, 96): each lemma has a random direction, so texts with the same lemmas lie close."""
    vectors = np.zeros((len(texts), WIDTH), dtype=np.float32)
    for row, text in zip(vectors, texts, strict=True):
        for lemma in sorted(meaning(word for clause in clauses(text) for word in clause)):
            seed = int.from_bytes(hashlib.blake2b(lemma.encode(), digest_size=8).digest())
            row += np.random.default_rng(seed).standard_normal(WIDTH).astype(np.float32)
    return vectors


def read_corpus(*names: str) -> list[Observation]:
    """The labelled moments of some files of the corpus (GUIDELINE.md), labels as readings."""
    found: list[Observation] = []
    for name in names:
        story, moment = "", 0
        for line in (CORPUS / f"{name}.story").read_text(encoding="utf-8").splitlines():
            kind, *fields = line.split("|")
            if kind == "#S":
                story, moment = fields[0], 0
            elif kind in ("K", "M"):
                stage, driver, valence, emotions, effort, need, text = fields
                found.append(
                    observe(
                        story,
                        moment,
                        text,
                        stage=stage,
                        drivers=driver.split("+"),
                        valence=int(valence),
                        emotions=emotions.split("+"),
                        effort=int(effort),
                        need=need,
                        voice=Voice.CUSTOMER if kind == "K" else Voice.EMPLOYEE,
                    )
                )
                moment += 1
    return found


# What a furniture shop's customers say: (driver, stage, valence, sentence). {} is filled in.
SAID = (
    ("levering", "ontvangen", 2, "De monteur kwam {} niet opdagen"),
    ("levering", "ontvangen", 1, "Weer kwam de monteur niet opdagen, {} gewacht"),
    ("levering", "ontvangen", 5, "De monteur was {} netjes op tijd"),
    ("levering", "ontvangen", 4, "Fijn dat de monteur op tijd was met {}"),
    ("wachttijd", "hulp", 2, "Ik stond {} lang in de wacht aan de telefoon"),
    ("wachttijd", "hulp", 1, "Veel te lang in de wacht gestaan voor {}"),
    ("kwaliteit", "gebruiken", 2, "De poot van {} was kapot"),
    ("kwaliteit", "gebruiken", 2, "Na een week was {} al kapot en wiebelig"),
    ("bejegening", "hulp", 5, "Vriendelijke medewerkster in de winkel die meedacht over {}"),
    ("bejegening", "hulp", 4, "Een hele vriendelijke medewerkster hielp met {}"),
    ("prijs", "betalen", 2, "Onverwachte bezorgkosten op de factuur van {}"),
    ("prijs", "betalen", 1, "Hoge bezorgkosten voor {} vind ik schandalig"),
)
THINGS = (
    *("de grijze bank", "het nieuwe bed", "de eettafel", "een kastdeur", "de boekenkast", "onze leunstoel"),
    *(
        "het bureau",
        "de spiegel",
        "een nachtkastje",
        "de garderobe",
        "het dressoir",
        "de hoekbank",
        "een barkruk",
    ),
    "het tapijt",
)
GREETINGS = (
    *("Goedemorgen!", "Hallo, met [NAAM-1]", "Bedankt!", "Dank u wel, fijne dag"),
    *("DM gestuurd", "ja", "06", "..."),
)


def furniture_shop() -> list[Observation]:
    """168 moments about six things that go well or wrong, and 56 greetings and the like."""
    found = [
        observe(
            f"s{number}",
            0,
            said.format(thing),
            drivers=(driver,),
            stage=stage,
            valence=valence,
            effort=number % 4,
        )
        for number, (thing, (driver, stage, valence, said)) in enumerate(
            (thing, said) for thing in THINGS for said in SAID
        )
    ]
    for number in range(56):
        text = GREETINGS[number % len(GREETINGS)]
        found.append(observe(f"g{number}", 1, text, drivers=("geen",), stage="geen", valence=3))
    return found
