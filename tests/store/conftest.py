"""Small things to put in a store, which is on SQLite and on a private PostgreSQL in turn."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

import numpy as np
import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.domain import (
    Analysis,
    Assignment,
    Channel,
    Driver,
    Effort,
    Emotion,
    Moment,
    Polarity,
    Quote,
    Reading,
    Sentiment,
    Speaker,
    Stage,
    Story,
    Theme,
    ThemeSet,
    Utterance,
    Voice,
)


@pytest.fixture(autouse=True)
def _no_other_database(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith(("STORYMINE_", "PG"))]:
        monkeypatch.delenv(name)


@pytest.fixture
def sessions(db: Engine) -> sessionmaker[Session]:
    return store.sessions(db)


def make_story(story_id: str = "v1", said: str = "De monteur kwam niet.", **fields: Any) -> Story:
    """A story by a customer, with a greeting of an agent before it."""
    utterances = (Utterance(Speaker.AGENT, "Goedemiddag.", 0.0), Utterance(Speaker.CUSTOMER, said, 2.5))
    whole: dict[str, Any] = {"channel": Channel.CALL, "utterances": utterances, **fields}
    return Story(id=story_id, **whole)


def make_reading(
    said: str,
    *,
    utterance: int = 1,
    stage: str = "ontvangen",
    score: float = -0.5,
    effort: int = 0,
    emotion: str = "irritatie",
    driver: str = "levering",
    voice: Voice = Voice.CUSTOMER,
) -> Reading:
    """A reading of a whole utterance."""
    label = "negative" if score < 0 else "positive" if score > 0 else "neutral"
    polarity = Polarity.FRICTION if score < 0 else Polarity.DELIGHT if score > 0 else Polarity.NEUTRAL
    return Reading(
        moment=Moment(utterance, 0, len(said), said, voice),
        sentiment=Sentiment(label, score, round(3 + 2 * score), 0.75),
        emotions=(Emotion(emotion, 0.875),),
        drivers=(Driver(driver, polarity, 0.625),),
        effort=Effort(effort, 0.5),
        need=None,
        stage=Stage(stage, 0.75),
        model="probe 1.0.0",
    )


def make_analysis(story: Story, *readings: Reading) -> Analysis:
    """An analysis with these readings, or else with one reading of the customer's utterance."""
    some = readings or (make_reading(story.utterances[-1].text),)
    return Analysis(
        story=story,
        sentiment=some[0].sentiment,
        emotions=some[0].emotions,
        drivers=some[0].drivers,
        effort=some[0].effort,
        stages=(),
        needs=(),
        readings=some,
    )


def make_vectors(analyses: Sequence[Analysis]) -> list[np.ndarray[Any, np.dtype[np.float32]]]:
    """For each analysis an array of unit vectors of four numbers."""
    return [np.eye(4, dtype=np.float32)[np.arange(len(analysis.readings)) % 4] for analysis in analyses]


def make_theme_set(
    members: dict[str, list[tuple[str, int]]], unthemed: Sequence[tuple[str, int]] = ()
) -> ThemeSet:
    """Themes with these moments, the first of each quoted."""
    themes = tuple(
        Theme(
            id=theme,
            label=f"Over {theme}",
            keywords=(theme, "woord"),
            moments=len(places),
            stories=len({story for story, _ in places}),
            stages={"ontvangen": len(places)},
            sentiment=-0.5,
            effort=0.5,
            friction=1.5,
            quotes=tuple(Quote(story, moment, "citaat") for story, moment in places[:1]),
            centroid=(0.5, 0.5, 0.5, 0.5),
        )
        for theme, places in members.items()
    )
    assignments = [Assignment(s, m, theme, 0.75) for theme, places in members.items() for s, m in places]
    assignments += [Assignment(s, m, None, 0.25) for s, m in unthemed]
    return ThemeSet(themes, tuple(assignments))


@dataclass(frozen=True)
class Kit:
    """Writes to a store in one line each."""

    sessions: sessionmaker[Session]

    story = staticmethod(make_story)
    reading = staticmethod(make_reading)
    analysis = staticmethod(make_analysis)
    vectors = staticmethod(make_vectors)
    theme_set = staticmethod(make_theme_set)
    day = staticmethod(lambda month, day, hour=12: datetime(2025, month, day, hour, tzinfo=UTC))
    replace = staticmethod(replace)

    def save(self, *stories: Story) -> list[store.SavedStory]:
        with self.sessions.begin() as session:
            return store.save_stories(session, stories)

    def live(self) -> str:
        """The id of the live run, started if there is none."""
        with self.sessions.begin() as session:
            return store.ensure_live_run(session, model="probe 1.0.0", settings={}, seed=0).id

    def analyse(self, *analyses: Analysis, run_id: str | None = None) -> int:
        run_id = run_id or self.live()
        with self.sessions.begin() as session:
            return store.save_analyses(session, run_id, analyses, make_vectors(analyses))

    def put(self, *analyses: Analysis) -> None:
        """Save stories with their analyses in the live run."""
        self.save(*[analysis.story for analysis in analyses])
        assert self.analyse(*analyses) == len(analyses)

    def themes(self, theme_set: ThemeSet, lineage: Sequence[Any] = ()) -> str:
        """A finished themes-run over the live run."""
        parent = self.live()
        with self.sessions.begin() as session:
            run_id = store.start_run(session, kind="themes", model="m", settings={}, seed=0, parent=parent)
            store.save_themes(session, run_id, theme_set.themes, lineage)
            store.add_assignments(session, run_id, theme_set.assignments)
            store.finish_run(session, run_id, counts={"moments": len(theme_set.assignments)})
        return run_id

    def read(self, query: Any, *args: Any, **kwargs: Any) -> Any:
        with self.sessions() as session:
            return query(session, *args, **kwargs)


@pytest.fixture
def kit(sessions: sessionmaker[Session]) -> Kit:
    return Kit(sessions)


@pytest.fixture
def makers() -> type[Kit]:
    """What makes stories and analyses, without a store."""
    return Kit
