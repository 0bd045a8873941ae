"""A small language model on this machine, as far as the wire goes: it answers what the test tells it to."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Reply = Callable[[BaseHTTPRequestHandler, dict[str, Any]], None]


def body(status: int, content: bytes, *, kind: str = "application/json") -> Reply:
    """Replies with these bytes."""

    def reply(handler: BaseHTTPRequestHandler, _: dict[str, Any]) -> None:
        handler.send_response(status)
        handler.send_header("Content-Type", kind)
        handler.send_header("Content-Length", str(len(content)))
        handler.end_headers()
        handler.wfile.write(content)

    return reply


def says(name: str) -> Reply:
    """Replies as a model that says this."""
    said = {"choices": [{"index": 0, "message": {"role": "assistant", "content": name}}]}
    return body(200, json.dumps(said).encode())


def drips(seconds: float) -> Reply:
    """Replies a byte at a time, for so long."""

    def reply(handler: BaseHTTPRequestHandler, _: dict[str, Any]) -> None:
        handler.send_response(200)
        handler.end_headers()
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            handler.wfile.write(b" ")
            handler.wfile.flush()
            time.sleep(0.05)

    return reply


def floods(handler: BaseHTTPRequestHandler, _: dict[str, Any]) -> None:
    """Replies without end."""
    handler.send_response(200)
    handler.end_headers()
    while True:
        handler.wfile.write(b" " * 65536)


@dataclass
class Chat:
    """What was asked, with headers; `reply` decides what is answered."""

    url: str = ""
    reply: Reply = field(default_factory=lambda: says("Te laat bezorgd"))
    asked: list[tuple[str, dict[str, str], dict[str, Any]]] = field(default_factory=list)

    @property
    def questions(self) -> list[str]:
        """What was asked, without the task."""
        return [asked["messages"][-1]["content"] for _, _, asked in self.asked]


@contextmanager
def chatting() -> Iterator[Chat]:
    """A server meanwhile, at `url`."""
    chat = Chat()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            given = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            headers = {name.lower(): value for name, value in self.headers.items()}
            chat.asked.append((self.path, headers, given))
            with suppress(BrokenPipeError, ConnectionResetError):  # who asked has gone away
                chat.reply(self, given)

        def log_message(self, *_: Any) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True

    server = Server(("127.0.0.1", 0), Handler)
    chat.url = f"http://127.0.0.1:{server.server_port}/v1"
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield chat
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
