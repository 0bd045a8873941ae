"""The service: API and pages in one FastAPI application."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager, asynccontextmanager, contextmanager, nullcontext
from importlib.metadata import version
from urllib.parse import urlsplit

from fastapi import FastAPI
from fastapi.routing import APIRoute
from sqlalchemy.orm import Session, sessionmaker
from starlette.middleware.gzip import DEFAULT_EXCLUDED_CONTENT_TYPES, GZipMiddleware

from storymine import store
from storymine.domain import Journey
from storymine.journey import read_journey
from storymine.logs import silence_access_log
from storymine.retention import Retention
from storymine.settings import Settings
from storymine.tracing import start_tracing
from storymine.workflow import Engine, Intake, Readiness, Telemetry, load, together, work, worker_name
from storymine.workflow.access import check_guarded
from storymine.workflow.delivering import delivering
from storymine.workflow.erasing import database_of
from storymine.workflow.raw import check_keyring
from storymine.workflow.webhooks import Dispatch
from storymine_api.access import guarded_routes
from storymine_api.deps import Service
from storymine_api.errors import CatchAll, add_error_handlers, log_open, log_stop
from storymine_api.gate import AccessRules, Gate
from storymine_api.headers import HeadAsGet, SecurityHeaders
from storymine_api.limits import Backlog, Limits
from storymine_api.observed import Observed
from storymine_api.openapi import openapi_document
from storymine_api.pages import (
    comparisons,
    contrasts,
    corrections,
    curation,
    docs,
    failures,
    files,
    journey,
    login,
    moments,
    privacy,
    runs,
    signals,
    static,
    stories,
    themes,
    trends,
    workbook,
)
from storymine_api.pages.problems import render_problem
from storymine_api.parcels import Parcels
from storymine_api.routes import analyse as analyse_routes
from storymine_api.routes import audit as audit_routes
from storymine_api.routes import comparisons as comparison_routes
from storymine_api.routes import corrections as correction_routes
from storymine_api.routes import curation as curation_routes
from storymine_api.routes import customers as customer_routes
from storymine_api.routes import failures as failure_routes
from storymine_api.routes import files as file_routes
from storymine_api.routes import health as health_routes
from storymine_api.routes import journey as journey_routes
from storymine_api.routes import keys as key_routes
from storymine_api.routes import messages
from storymine_api.routes import metrics as metric_routes
from storymine_api.routes import moments as moment_routes
from storymine_api.routes import overviews as overview_routes
from storymine_api.routes import raw as raw_routes
from storymine_api.routes import runs as run_routes
from storymine_api.routes import signals as signal_routes
from storymine_api.routes import status as status_routes
from storymine_api.routes import stories as story_routes
from storymine_api.routes import themes as theme_routes
from storymine_api.routes import webhooks as webhook_routes
from storymine_api.status_lines import NDJSON

PAUSE_SECONDS = 5.0

Background = Callable[[], AbstractContextManager[None]]

DESCRIPTION = """\
Hand in what customers wrote or said, and ask back what they live through: moments with sentiment, emotions,
drivers, effort and needs; the themes they form; and where on the customer journey they happen.

Personal data is replaced before anything is stored. Every error is `application/problem+json` (RFC 9457).
Once the first key is made, every request needs one (`Authorization: Bearer sm_...`); what it may do is its
role.

Lists are paged: hand `next` back as `?cursor=`. A filter may be repeated for alternatives.
"""
TAGS = [
    {"name": "stories", "description": "Hand in stories, and read them back with what was read in them."},
    {"name": "analyse", "description": "Analyse at once and store nothing."},
    {"name": "insight", "description": "Moments, themes and the journey; all with the same filters."},
    {"name": "corrections", "description": "What people say of moments, kept beside what the model said."},
    {"name": "curation", "description": "What people decide about themes: previewed, logged, undone."},
    {"name": "access", "description": "Keys, and who did what with them."},
    {"name": "webhooks", "description": "Who is told what happened, signed, and what became of it."},
    {"name": "customers", "description": "What is held on a customer, erasing it, and receipts of erasures."},
    {"name": "runs", "description": "What was read when, by which model, and what failed."},
    {"name": "health", "description": "For those who run it."},
]


def create_app(
    sessions: sessionmaker[Session],
    *,
    intake: Intake,
    engine: Callable[[], Engine],
    dispatch: Dispatch,
    journey_shown: Journey | None = None,
    limits: Limits | None = None,
    access: AccessRules | None = None,
    readiness: Readiness | None = None,
    demo: bool = False,
    retention: Retention | None = None,
    raw_days: float = 30.0,
    metrics_token: str | None = None,
    privacy_contact: str = "",
    names_host: str = "",
    background: Background = nullcontext,
) -> FastAPI:
    """The application over a store.

    `engine` gives the loaded model (it is asked when first needed), `journey_shown` the journey (None: the
    default one), `dispatch` how webhooks are signed and sent, `readiness` what has to be so before it takes
    work; `background` is entered while the service runs: a worker, or nothing. `demo` says that the stories
    are samples. `retention` (None: for ever), `raw_days`, `privacy_contact` and `names_host` (of the language
    model that names themes; none: "") are told on the privacy page. `metrics_token` lets metrics be read
    without a key.
    """

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        with background(), app.state.parcels.swept():
            yield

    app = FastAPI(
        title="storymine",
        version=version("storymine"),
        description=DESCRIPTION,
        openapi_tags=TAGS,
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        redirect_slashes=False,
        generate_unique_id_function=_operation_id,
        # FastAPI's own spans hold addresses with their query, and its logs the messages of errors.
        telemetry={"tracing": False, "metrics": False, "logs": False, "auto_configure": False},
    )
    limits = limits or Limits()
    app.state.service = Service(
        sessions=sessions,
        intake=intake,
        save=together(sessions),
        engine=engine,
        journey=journey_shown or read_journey(),
        limits=limits,
        backlog=Backlog(sessions, most=limits.pending),
        dispatch=dispatch,
        gate=Gate(sessions, access or AccessRules()),
        readiness=readiness or Readiness(sessions, check_model=engine),
        telemetry=Telemetry(sessions),
        demo=demo,
        retention=retention or Retention(),
        raw_days=raw_days,
        metrics_token=metrics_token,
        privacy_contact=privacy_contact,
        names_host=names_host,
    )
    app.state.render_problem = render_problem
    app.state.parcels = Parcels(database_of(sessions).url)
    routes = (
        raw_routes,  # before stories, whose addresses take any id
        story_routes,
        file_routes,
        status_routes,
        analyse_routes,
        moment_routes,
        correction_routes,
        curation_routes,  # before themes, whose addresses take any id
        theme_routes,
        overview_routes,
        signal_routes,
        journey_routes,
        run_routes,
        comparison_routes,
        webhook_routes,
        customer_routes,
        key_routes,
        audit_routes,
        failure_routes,
        health_routes,
        metric_routes,
    )
    pages = (
        journey,
        curation,  # before the themes, whose addresses take anything
        themes,
        trends,
        contrasts,
        signals,
        moments,
        workbook,
        stories,
        corrections,
        runs,
        comparisons,
        failures,
        files,
        privacy,
        docs,
        login,
        static,
    )
    for module in (*routes, *pages):
        app.include_router(module.router)
    app.webhooks.include_router(messages.router)
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
    for _ in guarded_routes(app):
        pass  # raises for a route that does not say what it needs
    app.openapi = lambda: openapi_document(app)  # type: ignore[method-assign]
    app.add_middleware(HeadAsGet)
    app.add_middleware(Observed)
    return app


def from_settings() -> FastAPI:
    """The application as the environment says (STORYMINE_...), with a worker inside unless it says not to."""
    settings = Settings()
    silence_access_log()
    stop_tracing = start_tracing()
    database = store.open_engine(settings.database_url)
    if database.dialect.name == "sqlite":
        store.upgrade(database)
    else:
        store.check_current(database)
    sessions = store.sessions(database)
    if not check_guarded(sessions, settings.host):
        log_open()
    intake = Intake.from_settings(settings)
    check_keyring(sessions, intake.keyring)
    engine = _once(lambda: load(settings.model, redact=settings.redact))
    dispatch = Dispatch.from_settings(settings)

    @contextmanager
    def running() -> Iterator[None]:
        try:
            with _working(sessions, engine, dispatch, settings) if settings.worker else nullcontext():
                yield
        finally:
            database.dispose()
            stop_tracing()

    return create_app(
        sessions,
        intake=intake,
        engine=engine,
        journey_shown=read_journey(settings.journey),
        limits=Limits.from_settings(settings),
        dispatch=dispatch,
        access=AccessRules.from_settings(settings),
        readiness=Readiness.from_settings(sessions, settings),
        demo=settings.demo,
        retention=settings.periods(),
        raw_days=settings.raw_days,
        metrics_token=settings.scrape_token(),
        privacy_contact=settings.privacy_contact,
        names_host=urlsplit(settings.names_url).netloc,
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


@contextmanager
def _working(
    sessions: sessionmaker[Session], engine: Callable[[], Engine], dispatch: Dispatch, settings: Settings
) -> Iterator[None]:
    """Analyse and deliver webhooks meanwhile."""
    stop = threading.Event()
    worker = threading.Thread(target=_work, args=(sessions, engine, settings, stop), name="worker")
    worker.start()
    try:
        with delivering(sessions, dispatch, settings, worker=f"{worker_name()}-delivering"):
            try:
                yield
            finally:
                stop.set()  # before the deliverers are waited for, so that all end together
    finally:
        stop.set()
        worker.join()


def _work(
    sessions: sessionmaker[Session], engine: Callable[[], Engine], settings: Settings, stop: threading.Event
) -> None:
    """Analyse until told to stop; what stops it otherwise is logged, and it starts again after a pause."""
    while not stop.is_set():
        try:
            work(sessions, engine(), settings, worker=worker_name(), stop=stop)
        except Exception as error:
            log_stop(error)
            stop.wait(PAUSE_SECONDS)


def _operation_id(route: APIRoute) -> str:
    return route.name
