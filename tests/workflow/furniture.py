"""Stories of a furniture shop that an engine of rules reads, so that themes are found in a moment."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from storymine.domain import Analysis, Driver, Effort, Emotion, Moment, Polarity, Reading, Sentiment, Stage, Story
from storymine.workflow import Engine

sys.path.append(str(Path(__file__).parents[1] / "themes"))
from theme_data import SAID, THINGS, embed

WORDS = (
    ("monteur", "levering", "ontvangen"),
    ("wacht", "wachttijd", "hulp"),
    ("kapot", "kwaliteit", "gebruiken"),
    ("medewerkster", "bejegening", "hulp"),
    ("bezorgkosten", "prijs", "betalen"),
    ("datalek", "privacy", "gebruiken"),
)
GOOD = ("vriendelijke", "netjes", "fijn")


class RuleAnalyser:
    """One moment a story, read by a word."""

    model = "meubels 1"

    def analyse(self, stories: Iterable[Story], *, batch_size: int = 64) -> Iterator[Analysis]:
        for story in stories:
            reading = _reading(story.text)
            yield Analysis(
                story=story,
                sentiment=reading.sentiment,
                emotions=reading.emotions,
                drivers=reading.drivers,
                effort=reading.effort,
                stages=(),
                needs=(),
                readings=(reading,),
            )

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        return embed(texts)


def _reading(text: str) -> Reading:
    said = text.lower()
    driver, stage = next(((d, s) for word, d, s in WORDS if word in said), ("geen", "geen"))
    good = any(word in said for word in GOOD)
    return Reading(
        moment=Moment(0, 0, len(text), text),
        sentiment=Sentiment("positive" if good else "negative", 0.5 if good else -0.5, 4 if good else 2, 1.0),
        emotions=(Emotion("neutraal", 1.0),),
        drivers=(Driver(driver, Polarity.DELIGHT if good else Polarity.FRICTION, 1.0),),
        effort=Effort(1, 1.0),
        need=None,
        stage=Stage(stage, 1.0),
        model=RuleAnalyser.model,
    )


def rows(*, start: int = 0, count: int = 14, prefix: str = "s") -> list[dict[str, Any]]:
    """Stories about `count` things; each is told of in twelve ways."""
    return [
        {"id": f"{prefix}{number}-{way}", "channel": "review", "text": said.format(THINGS[number % len(THINGS)])}
        for number in range(start, start + count)
        for way, (*_, said) in enumerate(SAID)
    ]


def rule_engine() -> Engine:
    return Engine(RuleAnalyser(), redactor=None)  # type: ignore[arg-type]
