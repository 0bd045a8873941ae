"""What the readings of a story's moments add up to; the formulas are explained in docs/models.md."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from storymine.domain import (
    UNKNOWN,
    Analysis,
    Driver,
    Effort,
    EffortCause,
    Emotion,
    Polarity,
    Reading,
    Sentiment,
    Stage,
    StageShare,
    Story,
    Voice,
)
from storymine.nlp.judge import LABELS, UNREAD_EFFORT, UNREAD_SENTIMENT, UNREAD_STAGE
from storymine.nlp.scheme import NEUTRAL, NOTHING

PLAIN_WEIGHT = 0.15
CLEAR = 0.4
MIXED_SHARE = 0.3
UNITY = 0.75
"""How much it lowers the confidence of a turn's stage that other moments are about another one.

On the turns of several moments in models/corpus/aside the calibration error is .06 at .5 and at 1, and .05 at
.75.
"""


def add_up(story: Story, readings: tuple[Reading, ...]) -> Analysis:
    """The Analysis of a story: the customer's moments decide, an employee's only where there are no
    others."""
    told = [reading for reading in readings if reading.moment.voice is Voice.CUSTOMER] or list(readings)
    return Analysis(
        story=story,
        sentiment=sentiment_of(told),
        emotions=emotions_of(told),
        drivers=drivers_of(told),
        effort=effort_of(told),
        stages=stages_of(told),
        needs=tuple(reading.need for reading in told if reading.need),
        readings=readings,
    )


def weight(reading: Reading) -> float:
    """How much a moment counts: a plain one PLAIN_WEIGHT, the strongest words 1 + PLAIN_WEIGHT, times its
    length.

    Length counts by the square root of its words, so that "Top!" does not outweigh three sentences of
    trouble.
    """
    return (PLAIN_WEIGHT + abs(reading.sentiment.score)) * _length(reading)


def _length(reading: Reading) -> float:
    return math.sqrt(min(reading.moment.text.count(" ") + 1, 25))


def sentiment_of(readings: Sequence[Reading]) -> Sentiment:
    """Score: the weighted mean of the moments.

    Mixed: clear trouble and clear pleasure both weigh MIXED_SHARE or more. Unknown where no moment has one.
    """
    readings = [reading for reading in readings if reading.sentiment.label != UNKNOWN]
    if not readings:
        return UNREAD_SENTIMENT
    weights = [weight(reading) for reading in readings]
    total = sum(weights)
    pairs = list(zip(weights, (reading.sentiment for reading in readings), strict=True))
    score = sum(w * s.score for w, s in pairs) / total
    confidence = sum(w * s.confidence for w, s in pairs) / total
    valence = min(max(int((score + 1) * 2.5) + 1, 1), 5)
    good = sum(w for w, s in pairs if s.score >= CLEAR) / total
    bad = sum(w for w, s in pairs if s.score <= -CLEAR) / total
    label = "mixed" if min(good, bad) >= MIXED_SHARE else LABELS[valence]
    return Sentiment(label=label, score=score, valence=valence, confidence=confidence)


def emotions_of(readings: Sequence[Reading]) -> tuple[Emotion, ...]:
    """Each emotion with its strongest moment's score; `neutraal` only where no moment shows a feeling."""
    best: dict[str, float] = {}
    for emotion in (emotion for reading in readings for emotion in reading.emotions):
        best[emotion.label] = max(best.get(emotion.label, 0.0), emotion.score)
    felt = {label: score for label, score in best.items() if label != NEUTRAL}
    return tuple(Emotion(label, score) for label, score in _ranked(felt or best))


def drivers_of(readings: Sequence[Reading]) -> tuple[Driver, ...]:
    """Each driver with its strongest moment's score and the polarity that weighs most over its moments."""
    best: dict[str, float] = {}
    poles: dict[str, dict[Polarity, float]] = {}
    for reading in readings:
        for driver in reading.drivers:
            best[driver.label] = max(best.get(driver.label, 0.0), driver.score)
            pole = poles.setdefault(driver.label, {})
            pole[driver.polarity] = pole.get(driver.polarity, 0.0) + driver.score * weight(reading)
    named = {label: score for label, score in best.items() if label != NOTHING}
    return tuple(
        Driver(label, max(poles[label].items(), key=lambda item: item[1])[0], score)
        for label, score in _ranked(named or best)
    )


def effort_of(readings: Sequence[Reading]) -> Effort:
    """The most that any moment cost, with the causes of all of them."""
    efforts = [reading.effort for reading in readings]
    most = max(efforts, key=lambda effort: (effort.level, effort.confidence), default=UNREAD_EFFORT)
    causes = {cause for effort in efforts for cause in effort.causes}
    return replace(most, causes=tuple(cause for cause in EffortCause if cause in causes))


def stages_of(readings: Sequence[Reading]) -> tuple[StageShare, ...]:
    """Every stage that a moment is about, with its surest moment's confidence; what most words are about
    first."""
    best: dict[str, float] = {}
    words: dict[str, float] = {}
    for reading in readings:
        label, confidence = reading.stage.label, reading.stage.confidence
        if label not in (NOTHING, UNKNOWN):
            best[label] = max(best.get(label, 0.0), confidence)
            words[label] = words.get(label, 0.0) + confidence * _length(reading)
    return tuple(StageShare(label, best[label]) for label, _ in _ranked(words))


def main_stage(readings: Sequence[Reading]) -> Stage:
    """The one stage that most words are about, as sure as its surest moment, less where others say otherwise.

    The share of what is said that speaks for it counts by its power UNITY: so that confidence is right for
    turns of several moments too (scripts/measure_turns).
    """
    named = [reading for reading in readings if reading.stage.label not in (NOTHING, UNKNOWN)]
    told = named or [reading for reading in readings if reading.stage.label == NOTHING] or list(readings)
    if not told:
        return UNREAD_STAGE
    sums: dict[str, float] = {}
    for reading in told:
        at = reading.stage.label
        sums[at] = sums.get(at, 0.0) + reading.stage.confidence * _length(reading)
    label, mass = _ranked(sums)[0]
    surest = max(reading.stage.confidence for reading in told if reading.stage.label == label)
    share = mass / (sum(sums.values()) or 1.0)
    return Stage(label, surest * share**UNITY)


def _ranked(scores: dict[str, float]) -> list[tuple[str, float]]:
    return sorted(scores.items(), key=lambda item: (-item[1], item[0]))
