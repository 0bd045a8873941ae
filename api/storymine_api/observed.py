"""What is known of each request: its id, a line in the log, a metric and a span; none with its words.

An address is told as the template of its route, never as it was asked: its query and its ids are left out.
"""

from __future__ import annotations

import logging
import re
import secrets
import time
from typing import Final

from opentelemetry.trace import SpanKind, StatusCode
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from storymine import metrics
from storymine.logs import log_event, request_id
from storymine.tracing import span

HEADER: Final = "X-Request-ID"
METHODS: Final = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
NO_ROUTE: Final = "none"
OTHER: Final = "other"
PROBES: Final = frozenset({"/healthz", "/readyz", "/metrics"})
"""Asked every few seconds; logged only where something is wrong or all is asked for."""
_SANE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{7,63}")
log = logging.getLogger("storymine.api")


def request_id_from(given: str | None) -> str:
    """The id that a client or a proxy gave, when it looks like one; else a new one."""
    return given if given and _SANE.fullmatch(given) else secrets.token_hex(8)


def route_of(scope: Scope) -> str:
    """The template of the route that was found, such as `/v1/stories/{story_id:path}`; "none" without."""
    path = getattr(scope.get("route"), "path", None)
    return path if isinstance(path, str) else NO_ROUTE


def method_of(scope: Scope) -> str:
    """The method; one that nobody knows is "other"."""
    method = scope.get("method", "")
    return method if method in METHODS else OTHER


class Observed:
    """The outermost layer: gives each request an id, and tells how it went once its answer has gone."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        given = request_id_from(headers.get(HEADER))
        token = request_id.set(given)
        started = time.monotonic()
        status = 500

        async def tell(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message)[HEADER] = given
            await send(message)

        method = method_of(scope)
        try:
            with span(
                method,
                {"http.request.method": method, "storymine.request_id": given},
                kind=SpanKind.SERVER,
                parent=headers.get("traceparent"),
            ) as made:
                try:
                    await self.app(scope, receive, tell)
                finally:
                    route = route_of(scope)
                    made.update_name(f"{method} {route}")
                    made.set_attributes({"http.route": route, "http.response.status_code": status})
                    if status >= 500:
                        made.set_status(StatusCode.ERROR)
        finally:
            _tell(route_of(scope), method, status, time.monotonic() - started)
            request_id.reset(token)


def _tell(route: str, method: str, status: int, seconds: float) -> None:
    metrics.REQUESTS.labels(route, method, str(status)).inc()
    metrics.REQUEST_SECONDS.labels(route, method).observe(seconds)
    level = logging.DEBUG if route in PROBES and status < 400 else logging.INFO
    log_event(log, level, "request", method=method, route=route, status=status, seconds=round(seconds, 4))
