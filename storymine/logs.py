"""The log: a line an event, as text or JSON, with ids and counts and never a customer's words.

What storymine logs itself is an event with fields (`log_event`). What other libraries log may repeat what an
error says, so of theirs only who says it, where in its code, and the type of the error are kept.
"""

from __future__ import annotations

import json
import logging
import os
import sys
import threading
import traceback
from collections.abc import Mapping
from contextvars import ContextVar
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Final, Literal, TextIO

from storymine.errors import InputError, StorymineError

Format = Literal["text", "json"]
Level = Literal["debug", "info", "warning", "error"]
Field = str | int | float | None

OURS: Final = "storymine"
SERVER: Final = "uvicorn.error"
FRAMES: Final = 6

request_id: ContextVar[str | None] = ContextVar("storymine_request_id", default=None)
"""The id of the request that is being answered; every line logged meanwhile carries it."""

log = logging.getLogger(__name__)


def log_event(logger: logging.Logger, level: int, event: str, **fields: Field) -> None:
    """Log an event. Fields are ids, counts, durations in seconds and names of types; None is left out.

    >>> log_event(logging.getLogger("storymine"), logging.DEBUG, "stories.analysed", stories=3)
    """
    if logger.isEnabledFor(level):
        known = {name: value for name, value in fields.items() if value is not None}
        logger.log(level, "%s", _text(event, known), extra={"event": event, "fields": known}, stacklevel=2)


def failure_fields(error: BaseException) -> dict[str, Field]:
    """What went wrong and where in the code; the message only of errors that never hold words."""
    frames = traceback.extract_tb(error.__traceback__)[-FRAMES:]
    where = " > ".join(f"{Path(one.filename).name}:{one.lineno} {one.name}" for one in frames)
    cause = error.__cause__ or error.__context__
    told = isinstance(error, StorymineError) and not isinstance(error, InputError)
    return {
        "error": type(error).__name__,
        "message": str(error) if told else None,
        "cause": type(cause).__name__ if cause else None,
        "where": where or None,
    }


def set_up_logging(form: Format = "text", level: Level = "info", *, stream: TextIO | None = None) -> None:
    """Let this process log to `stream` (stderr), and nowhere else; entry points call it once.

    Errors that nothing catches, warnings, and what libraries say go the same way.
    """
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(JsonLines() if form == "json" else TextLines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    for name in (OURS, SERVER):
        logging.getLogger(name).setLevel(level.upper())
    silence_access_log()
    logging.captureWarnings(True)
    sys.excepthook = log_uncaught
    threading.excepthook = lambda args: log_uncaught(args.exc_type, args.exc_value, args.exc_traceback)


def silence_access_log() -> None:
    """Uvicorn's access log holds query strings, and these may hold words; ours takes its place."""
    logging.getLogger("uvicorn.access").disabled = True


def log_uncaught(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    """Log an error that nothing caught, as `sys.excepthook`."""
    if issubclass(kind, KeyboardInterrupt | SystemExit):
        return
    told = (error or kind()).with_traceback(trace)
    log_event(log, logging.ERROR, "uncaught", **failure_fields(told))


class JsonLines(logging.Formatter):
    """A JSON object a line: time, level, event, request_id, and the event's own fields."""

    def format(self, record: logging.LogRecord) -> str:
        head = {"time": _time(record), "level": record.levelname.lower(), "event": _event(record)}
        return json.dumps({**head, **_fields(record)}, ensure_ascii=False, default=str)


class TextLines(logging.Formatter):
    """The same for people: `2026-05-04T09:30:00.123Z info stories.analysed stories=200 seconds=3.2`."""

    def format(self, record: logging.LogRecord) -> str:
        return f"{_time(record)} {record.levelname.lower()} {_text(_event(record), _fields(record))}"


def _event(record: logging.LogRecord) -> str:
    return str(getattr(record, "event", "log" if _is_ours(record) else "library"))


def _fields(record: logging.LogRecord) -> dict[str, Field]:
    named: dict[str, Field] = {"request_id": current} if (current := request_id.get()) else {}
    fields: Mapping[str, Field] | None = getattr(record, "fields", None)
    if fields is not None:
        return named | dict(fields)
    if record.exc_info and record.exc_info[1]:
        named |= {key: value for key, value in failure_fields(record.exc_info[1]).items() if value}
    if _is_ours(record) or (record.name == SERVER and record.levelno < logging.ERROR):
        return named | {"message": record.getMessage()}
    if isinstance(record.msg, OSError) and record.msg.errno:  # uvicorn: the port is taken
        named |= {"message": os.strerror(record.msg.errno)}
    return named | {"logger": record.name, "at": f"{record.filename}:{record.lineno}"}


def _is_ours(record: logging.LogRecord) -> bool:
    return record.name.split(".")[0] == OURS


def _text(event: str, fields: Mapping[str, Field]) -> str:
    return " ".join([event, *(f"{name}={_plain(value)}" for name, value in fields.items())])


def _plain(value: Field) -> str:
    text = str(value)
    return json.dumps(text, ensure_ascii=False) if not text or set(text) & set(' "\n\r\t=') else text


def _time(record: logging.LogRecord) -> str:
    moment = datetime.fromtimestamp(record.created, UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
