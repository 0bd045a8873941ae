"""How a command ends: its exit status, and what is said of what went wrong.

0 done; 1 done, but some records failed and are listed; 2 wrong usage; 3 not done, and the message says why;
130 stopped with Ctrl-C; 141 whoever read the output closed it.
"""

from __future__ import annotations

import io
import os
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import typer
from typer.core import TyperGroup

from storymine.errors import StorymineError
from storymine.logs import log_uncaught

NOT_DONE = 3
CLOSED = 141
"""128 + SIGPIPE, as of every program that such a signal ends."""


class Commands(TyperGroup):
    """All commands. What typer ends with status 1, which says that records failed, gets its own status."""

    def make_context(self, *args: Any, **kwargs: Any) -> Any:
        with _own_status():
            return super().make_context(*args, **kwargs)

    def invoke(self, *args: Any, **kwargs: Any) -> Any:
        with _own_status():
            return super().invoke(*args, **kwargs)


@contextmanager
def _own_status() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise typer.Exit(CLOSED) from None
    except (typer.Abort, EOFError):
        _say("not done: the question was not answered with yes")
        raise typer.Exit(NOT_DONE) from None


def exit_status(command: Callable[[], object]) -> int:
    """Run a command line and say on stderr what went wrong; the status to leave with."""
    _let_output_hold_everything()
    status = _run(command)
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError as error:
        # What could not be written is still there, and Python would try again at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            return CLOSED
        if status != NOT_DONE:
            _say(_reason(error))
        return NOT_DONE
    return status


def _run(command: Callable[[], object]) -> int:
    try:
        command()
    except SystemExit as left:
        return left.code if isinstance(left.code, int) else 0
    except StorymineError as error:
        _say(str(error))
    except OSError as error:
        _say(_reason(error))
    except Exception as error:
        _tell_mistake(error)
    else:
        return 0
    return NOT_DONE


def _let_output_hold_everything() -> None:
    """Files and pipes get UTF-8, whatever the locale: JSON is nothing else. A terminal has its own encoding,
    and shows ? for what is not in it.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        encoding = None if sys.stdout.isatty() else "utf-8"
        sys.stdout.reconfigure(encoding=encoding, errors="replace")


def _reason(error: OSError) -> str:
    told = error.strerror or str(error) or type(error).__name__
    return f"{os.fsdecode(error.filename)}: {told}" if isinstance(error.filename, str | bytes) else told


def _tell_mistake(error: Exception) -> None:
    """A mistake of ours: where in the code, never with the message, which may repeat a customer's words."""
    if sys.excepthook is log_uncaught:
        log_uncaught(type(error), error, error.__traceback__)
        return
    chain: list[BaseException] = [error]
    while earlier := chain[-1].__cause__ or chain[-1].__context__:
        chain.append(earlier)
    for one in reversed(chain):
        print("Traceback (most recent call last):", file=sys.stderr)
        print(*traceback.format_tb(one.__traceback__), type(one).__name__, sep="", file=sys.stderr)
    _say("this is a mistake in storymine; please report the lines above, they hold no word of a story")


def _say(text: str) -> None:
    print(f"storymine: {text}", file=sys.stderr)
