"""What routes and pages need, handed to them by FastAPI: the service, a session, filters, a body of JSON.

What does not wait for anything is a coroutine, since FastAPI hands every other function to a thread.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Annotated, Any, Literal

from fastapi import Depends, Query, Request
from pydantic import AfterValidator, BeforeValidator, StringConstraints, WithJsonSchema
from sqlalchemy.orm import Session, sessionmaker

from storymine.characters import storable
from storymine.domain import Channel, Journey
from storymine.retention import Retention
from storymine.store import Filters
from storymine.workflow import Engine, Intake, Readiness, Save, Telemetry
from storymine.workflow.webhooks import Dispatch
from storymine_api.bodies import media_type, parse_json, read_body, unsupported
from storymine_api.gate import Gate
from storymine_api.limits import Backlog, Limits


@dataclass(frozen=True, slots=True)
class Service:
    """What the service works with; `engine` loads the model on its first call and keeps it, `save` stores
    what several requests bring at a time with one commit.
    """

    sessions: sessionmaker[Session]
    intake: Intake
    save: Save
    engine: Callable[[], Engine]
    journey: Journey
    limits: Limits
    backlog: Backlog
    dispatch: Dispatch
    retention: Retention
    gate: Gate
    readiness: Readiness
    telemetry: Telemetry
    raw_days: float = 30.0
    metrics_token: str | None = None
    privacy_contact: str = ""
    names_host: str = ""
    demo: bool = False


_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def service_of(request: Request) -> Service:
    service: Service = request.app.state.service
    return service


async def get_service(request: Request) -> Service:
    return service_of(request)


ServiceDep = Annotated[Service, Depends(get_service)]


def read_session(service: ServiceDep) -> Iterator[Session]:
    with service.sessions() as session:
        yield session


SessionDep = Annotated[Session, Depends(read_session)]


def _no_blank(value: object) -> object:
    """A form sends the fields that were left empty too."""
    if isinstance(value, str):
        return storable(value) if value.strip() else None
    return value


def _day(value: object) -> object:
    """A day as 2026-05-01; pydantic would take a number for seconds since 1970."""
    given = _no_blank(value)
    if isinstance(given, str) and not _DAY.fullmatch(given.strip()):
        raise ValueError("write a day as 2026-05-01")
    return given


def _in_utc(value: datetime) -> datetime:
    """A time without a zone is in UTC."""
    try:
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
    except OverflowError:
        raise ValueError("outside the calendar in UTC") from None


def _no_blanks(value: object) -> object:
    return [storable(str(item)) for item in value if str(item).strip()] if isinstance(value, list) else value


Id = Annotated[str, AfterValidator(storable)]
Labels = Annotated[list[str], BeforeValidator(_no_blanks)]
Day = Annotated[
    date | None,
    BeforeValidator(_day),
    WithJsonSchema({"anyOf": [{"type": "string", "format": "date"}, {"type": "string", "maxLength": 0}]}),
]
Time = Annotated[datetime, AfterValidator(_in_utc)] | None
Text = Annotated[Annotated[str, StringConstraints(max_length=400)] | None, BeforeValidator(_no_blank)]
SentimentLabel = Literal["negative", "neutral", "positive", "mixed", "unknown"]


async def read_filters(
    since: Annotated[Day, Query(description="first day, e.g. 2026-05-01")] = None,
    until: Annotated[Day, Query(description="last day, included")] = None,
    channel: Annotated[
        Annotated[list[Channel], BeforeValidator(_no_blanks)],
        Query(description="how the story came in; repeat a parameter for several"),
    ] = [],  # noqa: B006
    product: Annotated[Labels, Query(description="product as sent with the story")] = [],  # noqa: B006
    segment: Annotated[Labels, Query(description="`segment` in the story's metadata")] = [],  # noqa: B006
    stage: Annotated[Labels, Query(description="stage of the journey; `geen`, `unknown`")] = [],  # noqa: B006
    theme: Annotated[Labels, Query(description="id of a theme; `none`: in no theme")] = [],  # noqa: B006
    sentiment: Annotated[
        Annotated[list[SentimentLabel], BeforeValidator(_no_blanks)],
        Query(
            description="sentiment of the moment (in a list of stories: of the story; only stories are mixed)"
        ),
    ] = [],  # noqa: B006
    driver: Annotated[Labels, Query(description="driver, e.g. `wachttijd`")] = [],  # noqa: B006
    emotion: Annotated[Labels, Query(description="emotion, e.g. `irritatie`")] = [],  # noqa: B006
    voice: Annotated[
        Annotated[Literal["customer", "employee", "all"] | None, BeforeValidator(_no_blank)],
        Query(description="whose experience; customers' when left out"),
    ] = None,
    dated: Annotated[
        Annotated[Literal["yes", "no"] | None, BeforeValidator(_no_blank)],
        Query(description="whether it is known when it happened"),
    ] = None,
    q: Annotated[Text, Query(description="text that the moment holds")] = None,
) -> Filters:
    """The filters in the address, the same for routes and pages."""
    return Filters(
        since=since,
        until=until,
        channel=tuple(item.value for item in channel),
        product=tuple(product),
        segment=tuple(segment),
        stage=tuple(stage),
        theme=tuple(theme),
        sentiment=tuple(sentiment),
        driver=tuple(driver),
        emotion=tuple(emotion),
        voice=voice,
        dated=None if dated is None else dated == "yes",
        query=q.strip() if q else None,
    )


FiltersDep = Annotated[Filters, Depends(read_filters)]
Cursor = Annotated[Text, Query(description="`next` of the page before")]
Limit = Annotated[int, Query(ge=1, le=200, description="items on a page")]
Since = Annotated[Text, Query(description="id of another discovery; the one before when left out")]
From = Annotated[Text, Query(alias="from", description="id of a theme of the run before; `none`, `new`")]
To = Annotated[Text, Query(description="id of a theme; `none`: in no theme")]


async def read_json(request: Request, service: ServiceDep) -> Any:
    """The body as JSON.

    Raises ProblemError: 415 for another content type, 413 over the limit, 400 for no JSON.
    """
    kind = media_type(request)
    if kind != "application/json" and not kind.endswith("+json"):
        raise unsupported(request, "application/json")
    limits = service.limits
    return parse_json(await read_body(request, limit=limits.body, ratio=limits.ratio))


BodyDep = Annotated[Any, Depends(read_json)]
