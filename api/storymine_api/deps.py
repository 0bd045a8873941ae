"""What routes and pages need, handed to them by FastAPI: the service, a session, filters, a body of JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Literal

from fastapi import Depends, Query, Request
from pydantic import AfterValidator, BeforeValidator, StringConstraints
from sqlalchemy.orm import Session, sessionmaker

from storymine.domain import Channel, Journey
from storymine.store import Filters
from storymine.workflow import Engine, Intake
from storymine_api.errors import MALFORMED, TOO_LARGE, UNSUPPORTED, ProblemError


@dataclass(frozen=True, slots=True)
class Service:
    """What the service works with; `engine` loads the model on its first call and keeps it."""

    sessions: sessionmaker[Session]
    intake: Intake
    engine: Callable[[], Engine]
    journey: Journey
    max_body_bytes: int
    max_stories: int = 10_000
    demo: bool = False


def get_service(request: Request) -> Service:
    service: Service = request.app.state.service
    return service


ServiceDep = Annotated[Service, Depends(get_service)]


def read_session(service: ServiceDep) -> Iterator[Session]:
    with service.sessions() as session:
        yield session


SessionDep = Annotated[Session, Depends(read_session)]


def _storable(text: str) -> str:
    """Without NUL, which PostgreSQL can't even compare with."""
    return text.replace("\x00", "\N{REPLACEMENT CHARACTER}")


def _no_blank(value: object) -> object:
    """A form sends the fields that were left empty too."""
    if isinstance(value, str):
        return _storable(value) if value.strip() else None
    return value


def _no_blanks(value: object) -> object:
    return [_storable(str(item)) for item in value if str(item).strip()] if isinstance(value, list) else value


Id = Annotated[str, AfterValidator(_storable)]
Labels = Annotated[list[str], BeforeValidator(_no_blanks)]
Day = Annotated[date | None, BeforeValidator(_no_blank)]
Text = Annotated[Annotated[str, StringConstraints(max_length=400)] | None, BeforeValidator(_no_blank)]
SentimentLabel = Literal["negative", "neutral", "positive", "mixed", "unknown"]


def read_filters(
    since: Annotated[Day, Query(description="first day, e.g. 2026-05-01")] = None,
    until: Annotated[Day, Query(description="last day, included")] = None,
    channel: Annotated[
        Annotated[list[Channel], BeforeValidator(_no_blanks)],
        Query(description="how the story came in; repeat a parameter for several"),
    ] = [],  # noqa: B006
    product: Annotated[Labels, Query(description="product as sent with the story")] = [],  # noqa: B006
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
    q: Annotated[Text, Query(description="text that the moment holds")] = None,
) -> Filters:
    """The filters in the address, the same for routes and pages."""
    return Filters(
        since=since,
        until=until,
        channel=tuple(item.value for item in channel),
        product=tuple(product),
        stage=tuple(stage),
        theme=tuple(theme),
        sentiment=tuple(sentiment),
        driver=tuple(driver),
        emotion=tuple(emotion),
        voice=voice,
        query=q.strip() if q else None,
    )


FiltersDep = Annotated[Filters, Depends(read_filters)]
Cursor = Annotated[Text, Query(description="`next` of the page before")]
Limit = Annotated[int, Query(ge=1, le=200, description="items on a page")]


async def read_json(request: Request, service: ServiceDep) -> Any:
    """The body as JSON.

    Raises ProblemError: 415 for another content type, 413 over the limit (unread), 400 for no JSON.
    """
    kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if kind != "application/json" and not kind.endswith("+json"):
        said = f"not {kind}" if kind else "none was given"
        raise ProblemError(UNSUPPORTED, f"Send the body with Content-Type: application/json ({said}).")
    return parse_json(await read_body(request, limit=service.max_body_bytes))


async def read_body(request: Request, *, limit: int) -> bytes:
    """The body as it came. Raises ProblemError (413) over the limit, without reading on."""
    declared = request.headers.get("content-length", "")
    chunks, size = [], int(declared) if declared.isdigit() else 0
    if size <= limit:
        size = 0
        async for chunk in request.stream():
            size += len(chunk)
            if size > limit:
                break
            chunks.append(chunk)
    if size > limit:
        raise ProblemError(TOO_LARGE, f"A body may be {limit:,} bytes; send the stories in smaller lists.")
    return b"".join(chunks)


def parse_json(body: bytes) -> Any:
    """JSON as the standard has it: UTF-8, no NaN. Raises ProblemError (400)."""
    try:
        value = json.loads(body.decode("utf-8-sig"), parse_constant=_refuse)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise ProblemError(MALFORMED, f"The body is not JSON: {error.msg} ({where}).") from None
    except UnicodeDecodeError as error:
        raise ProblemError(MALFORMED, f"The body is not UTF-8: byte {error.start} cannot be read.") from None
    except (ValueError, RecursionError):
        raise ProblemError(
            MALFORMED, "The body is not JSON: NaN, a number too long, or nested too deep."
        ) from None
    return value


def _refuse(name: str) -> None:
    raise ValueError(name)


BodyDep = Annotated[Any, Depends(read_json)]
