"""The service: API and pages in one FastAPI application."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager, asynccontextmanager, contextmanager, nullcontext
from importlib.metadata import version
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute
from sqlalchemy.orm import Session, sessionmaker
from starlette.middleware.gzip import DEFAULT_EXCLUDED_CONTENT_TYPES, GZipMiddleware

from storymine import store
from storymine.domain import Journey
from storymine.journey import read_journey
from storymine.settings import Settings
from storymine.workflow import Engine, Intake, load, work
from storymine_api.deps import Service
from storymine_api.errors import CatchAll, add_error_handlers, log_stop
from storymine_api.headers import SecurityHeaders
from storymine_api.limits import Backlog, Limits
from storymine_api.pages import (
    corrections,
    curation,
    docs,
    journey,
    moments,
    runs,
    static,
    stories,
    themes,
)
from storymine_api.pages.rendering import render_problem
from storymine_api.routes import analyse as analyse_routes
from storymine_api.routes import corrections as correction_routes
from storymine_api.routes import curation as curation_routes
from storymine_api.routes import files as file_routes
from storymine_api.routes import health as health_routes
from storymine_api.routes import journey as journey_routes
from storymine_api.routes import moments as moment_routes
from storymine_api.routes import runs as run_routes
from storymine_api.routes import stories as story_routes
from storymine_api.routes import themes as theme_routes
from storymine_api.schemas.corrections import Correction, NewCorrection
from storymine_api.schemas.curation import (
    ChangeEffect,
    ThemeChange,
    ThemeEdit,
    ThemeExclude,
    ThemeMerge,
    ThemeMove,
    ThemeSplit,
)
from storymine_api.schemas.insight import Theme, ThemeDetail
from storymine_api.schemas.problem import Problem
from storymine_api.schemas.readings import Analysis, Moment, StoredMoment
from storymine_api.schemas.stories import AcceptedStories, StoryRow
from storymine_api.schemas.uploads import FileUpload, StatusLine
from storymine_api.status_lines import NDJSON

PAUSE_SECONDS = 5.0

Background = Callable[[], AbstractContextManager[None]]

DESCRIPTION = """\
Hand in what customers wrote or said, and ask back what they live through: moments with sentiment, emotions,
drivers, effort and needs; the themes they form; and where on the customer journey they happen.

Personal data is replaced before anything is stored. Every error is `application/problem+json` (RFC 9457).
Lists are paged: hand `next` back as `?cursor=`. A filter may be repeated for alternatives.
"""
TAGS = [
    {"name": "stories", "description": "Hand in stories, and read them back with what was read in them."},
    {"name": "analyse", "description": "Analyse at once and store nothing."},
    {"name": "insight", "description": "Moments, themes and the journey; all with the same filters."},
    {"name": "corrections", "description": "What people say of moments, kept beside what the model said."},
    {"name": "curation", "description": "What people decide about themes: previewed, logged, undone."},
    {"name": "runs", "description": "What was read when, by which model."},
    {"name": "health", "description": "For those who run it."},
]


def create_app(
    sessions: sessionmaker[Session],
    *,
    intake: Intake,
    engine: Callable[[], Engine],
    journey_shown: Journey | None = None,
    limits: Limits | None = None,
    demo: bool = False,
    background: Background = nullcontext,
) -> FastAPI:
    """The application over a store.

    `engine` gives the loaded model (it is asked when first needed), `journey_shown` the journey (None: the
    default one); `background` is entered while the service runs: a worker, or nothing. `demo` says that the
    stories are samples.
    """

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:  # noqa: ARG001
        with background():
            yield

    app = FastAPI(
        title="storymine",
        version=version("storymine"),
        description=DESCRIPTION,
        openapi_tags=TAGS,
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        generate_unique_id_function=_operation_id,
    )
    limits = limits or Limits()
    app.state.service = Service(
        sessions=sessions,
        intake=intake,
        engine=engine,
        journey=journey_shown or read_journey(),
        limits=limits,
        backlog=Backlog(sessions, most=limits.pending),
        demo=demo,
    )
    app.state.render_problem = render_problem
    routes = (
        story_routes,
        file_routes,
        analyse_routes,
        moment_routes,
        correction_routes,
        curation_routes,  # before themes, whose addresses take any id
        theme_routes,
        journey_routes,
        run_routes,
        health_routes,
    )
    for module in (*routes, journey, curation, themes, moments, stories, corrections, runs, docs, static):
        app.include_router(module.router)
    add_error_handlers(app)
    # The last one added is the outermost.
    app.add_middleware(
        GZipMiddleware,
        minimum_size=2000,
        compresslevel=5,
        # Compressing would hold status lines back.
        exclude_content_types=(*DEFAULT_EXCLUDED_CONTENT_TYPES, NDJSON),
    )
    app.add_middleware(CatchAll)
    app.add_middleware(SecurityHeaders)
    app.openapi = lambda: _openapi(app)  # type: ignore[method-assign]
    return app


def from_settings() -> FastAPI:
    """The application as the environment says (STORYMINE_...), with a worker inside unless it says not to."""
    settings = Settings()
    database = store.open_engine(settings.database_url)
    if database.dialect.name == "sqlite":
        store.upgrade(database)
    else:
        store.check_current(database)
    sessions = store.sessions(database)
    engine = _once(lambda: load(settings.model, redact=settings.redact))

    @contextmanager
    def running() -> Iterator[None]:
        stop = threading.Event()
        worker = threading.Thread(target=_work, args=(sessions, engine, settings, stop), name="worker")
        if settings.worker:
            worker.start()
        try:
            yield
        finally:
            stop.set()
            if settings.worker:
                worker.join()
            database.dispose()

    return create_app(
        sessions,
        intake=Intake.from_settings(settings),
        engine=engine,
        journey_shown=read_journey(settings.journey),
        limits=Limits.from_settings(settings),
        demo=settings.demo,
        background=running,
    )


def _once(make: Callable[[], Engine]) -> Callable[[], Engine]:
    """Calls `make` when first asked, and never twice, whichever threads ask."""
    lock, made = threading.Lock(), list[Engine]()

    def get() -> Engine:
        with lock:
            if not made:
                made.append(make())
            return made[0]

    return get


def _work(
    sessions: sessionmaker[Session], engine: Callable[[], Engine], settings: Settings, stop: threading.Event
) -> None:
    """Analyse until told to stop; what stops it otherwise is logged, and it starts again after a pause."""
    while not stop.is_set():
        try:
            work(sessions, engine(), settings, worker="service", stop=stop)
        except Exception as error:
            log_stop(error)
            stop.wait(PAUSE_SECONDS)


def _operation_id(route: APIRoute) -> str:
    return route.name


def _openapi(app: FastAPI) -> dict[str, Any]:
    """FastAPI's document, with the schemas that bodies and problems refer to, without its own error shape."""
    if app.openapi_schema is None:
        document = get_openapi(
            title=app.title,
            version=app.version,
            description=app.description,
            routes=app.routes,
            tags=app.openapi_tags,
        )
        schemas = document["components"]["schemas"]
        sent = (ThemeEdit, ThemeExclude, ThemeMerge, ThemeMove, ThemeSplit)
        for model in (Problem, StoryRow, NewCorrection, StatusLine, FileUpload, *sent):
            schema = model.model_json_schema(ref_template="#/components/schemas/{model}")
            schemas |= schema.pop("$defs", {})
            schemas[model.__name__] = schema
        for name in ("HTTPValidationError", "ValidationError"):
            schemas.pop(name, None)
        for shown in (
            AcceptedStories,
            Analysis,
            ChangeEffect,
            Correction,
            Moment,
            StoredMoment,
            Theme,
            ThemeChange,
            ThemeDetail,
        ):
            # FastAPI drops every null from its document, also where an example needs one.
            schemas[shown.__name__]["examples"] = shown.model_json_schema()["examples"]
        app.openapi_schema = document
    return app.openapi_schema
