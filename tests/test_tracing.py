"""Where spans go, and what is said where they cannot."""

from __future__ import annotations

import http.server
import os
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest

from storymine.errors import ConfigurationError, MissingExtraError
from storymine.tracing import start_tracing

ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT"


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {ENDPOINT: ""},
        {ENDPOINT: "http://x", "OTEL_SDK_DISABLED": "true"},
        {ENDPOINT: "http://x", "OTEL_TRACES_EXPORTER": "none"},
    ],
)
def test_nothing_is_sent_without_an_endpoint(
    environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry.exporter.otlp.proto.http.trace_exporter", None)
    start_tracing(environment)()


def test_without_the_extra_the_install_command_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry.exporter.otlp.proto.http.trace_exporter", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'storymine\[otel\]'"):
        start_tracing({ENDPOINT: "http://127.0.0.1:4318"})


def test_another_protocol_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="http/protobuf"):
        start_tracing({ENDPOINT: "http://127.0.0.1:4317", "OTEL_EXPORTER_OTLP_PROTOCOL": "grpc"})


@pytest.fixture
def collector() -> Iterator[tuple[str, list[bytes]]]:
    """What takes spans as a collector does: its address, and what it got."""
    got: list[bytes] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            got.append(self.path.encode() + b" " + self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}", got
        server.shutdown()
        thread.join()


def test_spans_reach_the_collector_that_the_environment_names(collector: tuple[str, list[bytes]]) -> None:
    pytest.importorskip("opentelemetry.sdk")
    address, got = collector
    program = (
        "from storymine.tracing import span, start_tracing; stop = start_tracing()\n"
        "with span('storymine.batch', {'storymine.stories': 3}): pass\n"
        "stop()"
    )
    environment = {ENDPOINT: address, "OTEL_EXPORTER_OTLP_COMPRESSION": "none"}
    result = subprocess.run(
        [sys.executable, "-c", program], env={**os.environ, **environment}, capture_output=True, text=True
    )
    assert result.returncode == 0, result.stderr
    assert [one.split(b" ")[0] for one in got] == [b"/v1/traces"]
    assert b"storymine.batch" in got[0]
    assert b"service.name" in got[0]
