"""Stories of a furniture shop that an engine of rules reads, so that themes are found in a moment."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.domain import (
    Analysis,
    Assignment,
    Driver,
    Effort,
    Emotion,
    Lineage,
    Moment,
    Observation,
    Polarity,
    Quote,
    Reading,
    Sentiment,
    Stage,
    Story,
    Theme,
    ThemeSet,
)
from storymine.settings import Settings
from storymine.themes.features import features, normalise
from storymine.workflow import Engine, Intake, accept, work_batch

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
        story(f"{prefix}{n}-{way}", said.format(THINGS[n % len(THINGS)]))
        for n in range(start, start + count)
        for way, (*_, said) in enumerate(SAID)
    ]


def story(name: str, text: str) -> dict[str, Any]:
    return {"id": name, "channel": "review", "text": text}


def rule_engine() -> Engine:
    return Engine(RuleAnalyser(), redactor=None)  # type: ignore[arg-type]


def shop_themes(observations: Sequence[Observation], vectors: NDArray[np.float32]) -> ThemeSet:
    """Themes by what moments are about and whether they are glad; those without a driver are in none."""
    points = features(observations, vectors)
    members: dict[str, list[int]] = {}
    for at, one in enumerate(observations):
        driver = one.reading.drivers[0]
        if driver.label != "geen":
            members.setdefault(f"t-{driver.label}-{driver.polarity.value}", []).append(at)
    belongs = {at: theme for theme, own in members.items() for at in own}
    themes = [_theme(name, [observations[at] for at in own], points[own]) for name, own in members.items()]
    return ThemeSet(
        tuple(sorted(themes, key=lambda theme: theme.id)),
        tuple(Assignment(o.story, o.moment, belongs.get(at), 0.9) for at, o in enumerate(observations)),
    )


def _theme(name: str, members: Sequence[Observation], points: NDArray[np.float32]) -> Theme:
    return Theme(
        id=name,
        label=f"Over {name}",
        keywords=("woord",),
        moments=len(members),
        stories=len(members),
        stages={},
        sentiment=-0.5,
        effort=1.0,
        friction=1.0,
        quotes=tuple(Quote(o.story, o.moment, o.reading.moment.text) for o in members[:3]),
        centroid=tuple(float(value) for value in normalise(points.mean(axis=0, keepdims=True))[0]),
    )


def fill(sessions: sessionmaker[Session], settings: Settings, stories: Sequence[dict[str, Any]]) -> None:
    """Read the stories; when there are themes they find their place."""
    accept(sessions, stories, intake=Intake(redactor=None, secret="geheim"))
    while work_batch(sessions, rule_engine(), settings, worker="test"):
        pass


def open_shop(sessions: sessionmaker[Session], settings: Settings, *, count: int = 5) -> None:
    """A store with stories and six themes, without a discovery."""
    fill(sessions, settings, rows(count=count))
    with sessions.begin() as session:
        live = store.live_run(session)
        assert live is not None
        scope = store.Scope(live.id, store.last_moment(session, live.id), datetime.now(UTC))
        _, observations, vectors = store.load_moments(session, store.scope_ids(session, scope).tolist())
        found = shop_themes(observations, vectors)
        run = store.start_run(session, kind="themes", model="m", settings={}, seed=0, parent=live.id)
        lineage = [Lineage(theme.id, None, "new", 0.0) for theme in found.themes]
        store.save_themes(session, run, found.themes, lineage)
        store.add_assignments(session, run, found.assignments)
        counts = {"moments": len(observations), "unassigned": found.unassigned}
        store.finish_run(session, run, counts=counts)
