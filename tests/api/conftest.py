"""A service over a store of invented stories, read by rules instead of a trained model."""

from __future__ import annotations

import hashlib
import re
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import uvicorn
from fastapi import FastAPI
from fastapi.testclient import TestClient
from httpx import Response
from numpy.typing import NDArray
from sqlalchemy.orm import Session, sessionmaker
from storymine_api.app import create_app
from storymine_api.gate import AccessRules

from storymine import store
from storymine.access import Role
from storymine.domain import (
    Analysis,
    Assignment,
    Driver,
    Effort,
    Emotion,
    Lineage,
    Moment,
    Need,
    NeedKind,
    Observation,
    Polarity,
    Quote,
    Reading,
    Sentiment,
    Speaker,
    Stage,
    StageShare,
    Story,
    Theme,
)
from storymine.webhooks import Sender, Signer
from storymine.workflow import Engine, Intake, accept
from storymine.workflow.access import create_key
from storymine.workflow.webhooks import Dispatch

SENTENCE = re.compile(r"[^.!?]+[.!?]*")
FEELING = {"niet": -0.7, "alweer": -0.5, "helaas": -0.4, "netjes": 0.6, "dank": 0.7, "snel": 0.5}
STAGE = {
    "factuur": "betalen",
    "monteur": "ontvangen",
    "gebeld": "hulp",
    "app": "gebruiken",
    "misschien": "unknown",
}
DRIVER = {
    "factuur": "fout",
    "monteur": "levering",
    "gebeld": "belofte",
    "app": "digitaal",
    "netjes": "bejegening",
}
LATE = "t-laat"
KIND = "t-aardig"

INJECTION = "De app doet het niet <script>alert('x')</script> & <svg>blijft</svg> \"hangen\"."
ROWS: list[dict[str, Any]] = [
    {
        "id": f"melding-{number}",
        "channel": channel,
        "occurred_at": f"2026-0{1 + number % 4}-{10 + number % 15}T10:00:00+01:00",
        "customer": f"K-{number % 5}",
        "product": "Internet" if number % 2 else "Bellen & tv",
        "source": "crm",
        "score": {"metric": "nps", "value": number % 11, "scale": [0, 10]},
        "text": text,
    }
    for number, (channel, text) in enumerate(
        [
            ("review", "De monteur kwam alweer niet. Wel netjes teruggebeld."),
            ("review", "De monteur was er snel. Dank!"),
            ("email", "Mijn factuur klopt niet. Kunt u dat nakijken?"),
            ("email", "De factuur is helaas dubbel betaald. Ik wil mijn geld terug."),
            ("social", INJECTION),
            ("enquete", "Snel en netjes."),
            ("enquete", "Niemand heeft gebeld, dat was wel beloofd. Ik bel niet nog eens."),
            ("review", "Misschien ligt het aan mij. De app werkt niet."),
        ]
        * 5
    )
]
for number, row in enumerate(ROWS):
    if number >= 8 and row["channel"] != "social":
        row["text"] += f" Dit was keer {number}."
ROWS.append(
    {
        "id": "gesprek/één",
        "channel": "gesprek",
        "occurred_at": "2026-04-02T09:00:00+02:00",
        "utterances": [
            {"speaker": "agent", "text": "Goedemiddag, waarmee kan ik helpen?", "start": 0},
            {
                "speaker": "customer",
                "text": "Met [NAAM-1]. De monteur kwam niet. Ik hoop dat het snel komt.",
                "start": 3,
            },
        ],
    }
)


class RuleAnalyser:
    """Reads by word lists; every sentence of a customer is a moment."""

    model = "regels 0.1.0"

    def analyse(self, stories: Iterable[Story], *, batch_size: int = 64) -> Iterator[Analysis]:
        for story in stories:
            readings = tuple(self._readings(story))
            mean = sum(reading.sentiment.score for reading in readings) / max(1, len(readings))
            yield Analysis(
                story=story,
                sentiment=_sentiment(mean),
                emotions=tuple({e.label: e for r in readings for e in r.emotions}.values()),
                drivers=tuple({d.label: d for r in readings for d in r.drivers}.values()),
                effort=Effort(1, 0.6),
                stages=tuple(
                    StageShare(label, 0.7)
                    for label in {r.stage.label: 0 for r in readings}
                    if label in STAGE.values()
                ),
                needs=tuple(reading.need for reading in readings if reading.need),
                readings=readings,
            )

    def _readings(self, story: Story) -> Iterator[Reading]:
        for number, utterance in enumerate(story.utterances):
            if utterance.speaker is not Speaker.CUSTOMER:
                continue
            for found in SENTENCE.finditer(utterance.text):
                start = found.start() + len(found.group()) - len(found.group().lstrip())
                yield _reading(Moment(number, start, found.end(), utterance.text[start : found.end()]))

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        digests = [hashlib.sha256(text.encode()).digest()[:8] for text in texts]
        vectors = np.array([list(digest) for digest in digests], dtype=np.float32).reshape(len(texts), 8) + 1
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def _sentiment(score: float) -> Sentiment:
    label = "negative" if score < -0.1 else "positive" if score > 0.1 else "neutral"
    return Sentiment(label, max(-1.0, min(1.0, score)), round(3 + 2 * score), 0.9)


def _reading(moment: Moment) -> Reading:
    text = moment.text.lower()
    score = max(-1.0, min(1.0, sum(value for word, value in FEELING.items() if word in text)))
    polarity = Polarity.FRICTION if score < 0 else Polarity.DELIGHT if score > 0 else Polarity.NEUTRAL
    drivers = [Driver(label, polarity, 0.8) for word, label in DRIVER.items() if word in text]
    emotion = "irritatie" if score < 0 else "dankbaarheid" if score > 0 else "neutraal"
    return Reading(
        moment=moment,
        sentiment=_sentiment(score),
        emotions=(Emotion(emotion, 0.7),),
        drivers=tuple(drivers) or (Driver("geen", Polarity.NEUTRAL, 0.9),),
        effort=Effort(2 if "alweer" in text else 0, 0.6),
        need=Need(NeedKind.WISH, moment.text) if "ik wil" in text or "ik hoop" in text else None,
        stage=Stage(next((stage for word, stage in STAGE.items() if word in text), "geen"), 0.7),
        model=RuleAnalyser.model,
    )


def analyse_all(sessions: sessionmaker[Session]) -> tuple[str, list[Observation]]:
    """Read every pending story, as the worker does; the live run's id and what was read."""
    analyser = RuleAnalyser()
    with sessions.begin() as session:
        stories = store.claim_stories(session, worker="test", limit=1000, lease=timedelta(minutes=5))
    analyses = list(analyser.analyse(stories))
    vectors = [
        analyser.embed([reading.moment.text for reading in analysis.readings]) for analysis in analyses
    ]
    with sessions.begin() as session:
        run = store.ensure_live_run(session, model=analyser.model, settings={"redact": True}, seed=0)
        store.save_analyses(session, run.id, analyses, vectors)
    return run.id, [
        Observation(analysis.story.id, number, reading)
        for analysis in analyses
        for number, reading in enumerate(analysis.readings)
    ]


def find_themes(sessions: sessionmaker[Session], run_id: str, observations: list[Observation]) -> None:
    """Two themes: what is about the monteur, and what is kind; the rest is in none."""
    members: dict[str, list[Observation]] = {LATE: [], KIND: []}
    assignments = []
    for observation in observations:
        text = observation.reading.moment.text.lower()
        theme = (
            LATE
            if "monteur" in text or "factuur" in text
            else KIND
            if "netjes" in text or "dank" in text
            else None
        )
        if theme:
            members[theme].append(observation)
        assignments.append(Assignment(observation.story, observation.moment, theme, 0.8))
    labels = {LATE: "Monteur of factuur klopt niet", KIND: "Netjes geholpen & bedankt"}
    themes = tuple(_theme(theme, labels[theme], found) for theme, found in members.items())
    with sessions.begin() as session:
        themes_run = store.start_run(
            session, kind="themes", model="regels 0.1.0", settings={}, seed=0, parent=run_id
        )
        lineage = [Lineage(theme.id, None, "new", 0.0) for theme in themes]
        store.save_themes(session, themes_run, themes, lineage)
        store.add_assignments(session, themes_run, assignments)
        counts = {
            "moments": len(assignments),
            "themes": 2,
            "unassigned": sum(a.theme is None for a in assignments),
        }
        store.finish_run(session, themes_run, status="finished", counts=counts)


def _theme(theme: str, label: str, members: list[Observation]) -> Theme:
    readings = [observation.reading for observation in members]
    return Theme(
        id=theme,
        label=label,
        keywords=("komen", "afspraak"),
        moments=len(members),
        stories=len({observation.story for observation in members}),
        stages=Counter(reading.stage.label for reading in readings),
        sentiment=sum(reading.sentiment.score for reading in readings) / len(readings),
        effort=0.5,
        friction=sum(reading.friction for reading in readings),
        quotes=tuple(Quote(o.story, o.moment, o.reading.moment.text) for o in members[:3]),
        centroid=(1.0, *[0.0] * 7),
    )


@pytest.fixture(scope="session")
def rule_engine() -> Engine:
    return Engine(RuleAnalyser(), redactor=None)  # type: ignore[arg-type]


class LocalClient(TestClient):
    """A client on the service's own machine, under its own name."""

    def __init__(self, app: FastAPI, **options: Any) -> None:
        super().__init__(app, **{"base_url": "http://127.0.0.1", "client": ("127.0.0.1", 50000), **options})


def build_app(sessions: sessionmaker[Session], engine: Engine, **options: Any) -> FastAPI:
    dispatch = Dispatch(Signer(lambda: "geheim"), Sender(timeout=5))
    usual: dict[str, Any] = {"intake": Intake(redactor=None, secret="geheim"), "dispatch": dispatch}
    return create_app(sessions, engine=lambda: engine, **{**usual, **options})


@pytest.fixture(scope="session")
def local_client() -> type[TestClient]:
    """Makes a client on the service's own machine: `with local_client(app) as client`."""
    return LocalClient


@pytest.fixture(scope="session")
def make_app() -> Callable[..., FastAPI]:
    """Makes a service over a store, with options of its own."""
    return build_app


@contextmanager
def serving(app: Any) -> Iterator[str]:
    """The address at which the application is served meanwhile."""
    with socket.socket() as place:
        place.bind(("127.0.0.1", 0))
        port = place.getsockname()[1]
    config = uvicorn.Config(app, host="127.0.0.1", port=port, log_level="warning", ws="none")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    deadline = time.monotonic() + 20
    while not server.started and time.monotonic() < deadline:
        time.sleep(0.05)
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join()


@pytest.fixture(scope="session", name="serving")
def serving_fixture() -> Callable[[FastAPI], AbstractContextManager[str]]:
    """Serves an application at an address of its own."""
    return serving


def _sessions(path: Path) -> tuple[Any, sessionmaker[Session]]:
    database = store.open_engine(f"sqlite:///{path}")
    store.upgrade(database)
    return database, store.sessions(database)


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sessionmaker[Session]]:
    """A store with analysed stories and themes; tests only read it."""
    database, sessions = _sessions(tmp_path_factory.mktemp("filled") / "stories.db")
    accept(sessions, ROWS, intake=Intake(redactor=None, secret="geheim"))
    find_themes(sessions, *analyse_all(sessions))
    yield sessions
    database.dispose()


@pytest.fixture(scope="session")
def filled_app(filled: sessionmaker[Session], rule_engine: Engine) -> FastAPI:
    """A service over the filled store."""
    return build_app(filled, rule_engine, demo=True)


@pytest.fixture(scope="session")
def client(filled_app: FastAPI) -> Iterator[TestClient]:
    with LocalClient(filled_app) as made:
        yield made


@pytest.fixture
def empty_sessions(tmp_path: Path) -> Iterator[sessionmaker[Session]]:
    database, sessions = _sessions(tmp_path / "empty.db")
    yield sessions
    database.dispose()


@pytest.fixture
def empty(empty_sessions: sessionmaker[Session], rule_engine: Engine) -> Iterator[TestClient]:
    """A client of a service over a store of its own without stories."""
    with LocalClient(build_app(empty_sessions, rule_engine)) as made:
        yield made


@pytest.fixture
def read(empty: TestClient, empty_sessions: sessionmaker[Session]) -> TestClient:
    """A client of a service over a store of its own with a few stories that were read; to write to."""
    accept(empty_sessions, [*ROWS[:8], ROWS[-1]], intake=Intake(redactor=None, secret="geheim"))
    analyse_all(empty_sessions)
    return empty


@pytest.fixture
def undated(empty: TestClient, empty_sessions: sessionmaker[Session]) -> TestClient:
    """A client of a service over a store whose one story, "los", tells no date."""
    accept(empty_sessions, [{"id": "los", "text": "De monteur kwam niet."}], intake=Intake(None, None))
    analyse_all(empty_sessions)
    return empty


@pytest.fixture
def analyse(empty_sessions: sessionmaker[Session]) -> Callable[[], object]:
    """Reads what waits in the store of `empty`."""
    return lambda: analyse_all(empty_sessions)


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.time = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def forward(self, **span: float) -> None:
        self.time += timedelta(**span)


@dataclass(frozen=True)
class Guarded:
    """A service with a key for each role, over a store of its own with a few stories that were read."""

    app: FastAPI
    client: TestClient
    sessions: sessionmaker[Session]
    clock: Clock
    keys: dict[Role, str]

    def bearer(self, role: Role) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.keys[role]}"}

    def key_id(self, role: Role) -> str:
        return self.keys[role].split("_")[1]

    def browser(self, role: Role | None = None, **options: Any) -> TestClient:
        """A browser, logged in with the key of a role."""
        browser = LocalClient(self.app, headers={"Accept": "text/html"}, follow_redirects=False, **options)
        if role:
            self.log_in(browser, self.keys[role])
        return browser

    def log_in(self, browser: TestClient, key: str, *, then: str = "/") -> Response:
        csrf = token_on(browser.get("/login").text)
        return browser.post("/login", data={"csrf": csrf, "next": then, "key": key})

    def audited(self) -> list[tuple[str, str, str]]:
        """Name, action and subject of what the audit log holds, the oldest first."""
        with self.sessions() as session:
            page = store.list_audit(session, limit=1000)
        return [(one.actor.name, one.action, one.subject) for one in reversed(page.items)]


def token_on(page: str) -> str:
    """What the forms of a page carry to say that they are ours."""
    return re.findall(r'name="csrf" value="([0-9a-f]{48})"', page)[0]


@pytest.fixture(name="token_on")
def token_on_fixture() -> Callable[[str], str]:
    return token_on


@pytest.fixture
def guarded(empty_sessions: sessionmaker[Session], rule_engine: Engine) -> Iterator[Guarded]:
    """A service with keys that allows 60 requests and 3 failures a minute; to write to."""
    accept(empty_sessions, [*ROWS[:8], ROWS[-1]], intake=Intake(redactor=None, secret="geheim"))
    analyse_all(empty_sessions)
    clock = Clock()
    keys = {role: create_key(empty_sessions, f"Sleutel {role}", role, now=clock())[1] for role in Role}
    rules = AccessRules(requests_per_minute=60, failures_per_minute=3, now=clock)
    app = build_app(empty_sessions, rule_engine, access=rules)
    with LocalClient(app) as client:
        yield Guarded(app, client, empty_sessions, clock, keys)


@pytest.fixture
def shop(empty: TestClient, empty_sessions: sessionmaker[Session]) -> TestClient:
    """A client of a service over a store of its own with two themes; to change them."""
    accept(empty_sessions, ROWS, intake=Intake(redactor=None, secret="geheim"))
    find_themes(empty_sessions, *analyse_all(empty_sessions))
    return empty
