"""What a worker answers over HTTP, for those who watch it: /healthz, /readyz and /metrics."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

from storymine.access import is_token

if TYPE_CHECKING:
    from storymine.workflow import Readiness, Telemetry

Answer = tuple[int, str, bytes]


@contextmanager
def answer_probes(
    host: str, port: int, readiness: Readiness, telemetry: Telemetry, *, token: str | None = None
) -> Iterator[int]:
    """Answers in the background while the worker works; the port, also where 0 asked for any. With a `token`
    the metrics take it as the bearer.

    Raises OSError when the port cannot be had.
    """

    class Handler(BaseHTTPRequestHandler):
        timeout = 10
        server_version = "storymine"
        sys_version = ""

        def do_GET(self) -> None:
            given = self.headers.get("Authorization", "")
            allowed = token is None or is_token(given, token)
            path = self.path.partition("?")[0]
            status, media_type, body = _answer(path, readiness, telemetry, allowed=allowed)
            self.send_response(status)
            if status == 401:
                self.send_header("WWW-Authenticate", 'Bearer realm="storymine"')
            self.send_header("Content-Type", media_type)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Probes come every few seconds; the log is for what happens."""

    with ThreadingHTTPServer((host, port), Handler) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, name="probes", daemon=True)
        thread.start()
        try:
            yield server.server_port
        finally:
            server.shutdown()
            thread.join()


def _answer(path: str, readiness: Readiness, telemetry: Telemetry, *, allowed: bool) -> Answer:
    from storymine.workflow.telemetry import MEDIA_TYPE

    match path:
        case "/healthz":
            return _json(200, {"status": "ok"})
        case "/readyz":
            checks = readiness.now()
            ready = not any(check.fault for check in checks)
            told = {check.name: check.fault or "ok" for check in checks}
            return _json(200 if ready else 503, {"status": "ready" if ready else "not ready", "checks": told})
        case "/metrics" if not allowed:
            return _json(401, {"status": "send STORYMINE_METRICS_TOKEN as the bearer"})
        case "/metrics":
            return 200, MEDIA_TYPE, telemetry.now()
        case _:
            return _json(404, {"status": "not found"})


def _json(status: int, data: object) -> Answer:
    return status, "application/json", json.dumps(data).encode() + b"\n"
