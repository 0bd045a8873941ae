"""Asking something that may never answer, such as a database whose disk or network hangs."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import Generic, TypeVar

Answer = TypeVar("Answer")


class Bounded(Generic[Answer]):
    """Asks in a thread of its own and waits no longer than `seconds`; raises TimeoutError then.

    While an earlier question is not answered no other is asked: who comes later waits for the same answer, so
    that at most one thread hangs. An answer serves for `fresh` seconds. What the question raises is raised.
    """

    def __init__(self, ask: Callable[[], Answer], *, seconds: float, fresh: float = 0.0) -> None:
        self._ask = ask
        self._seconds = seconds
        self._fresh = fresh
        self._lock = threading.Lock()
        self._asked: Future[Answer] | None = None
        self._answered_at = 0.0

    def now(self) -> Answer:
        """The answer, for a thread that may wait."""
        return self._start().result(self._seconds)

    async def soon(self) -> Answer:
        """The answer, for an event loop; takes no thread of a pool that others may have used up."""
        return await asyncio.wait_for(asyncio.wrap_future(self._start()), self._seconds)

    def _start(self) -> Future[Answer]:
        with self._lock:
            if self._asked is not None and not self._is_old(self._asked):
                return self._asked
            self._asked = asked = Future[Answer]()
            asked.set_running_or_notify_cancel()  # who stops waiting does not take it from the others
        threading.Thread(target=self._answer, args=(asked,), name="bounded", daemon=True).start()
        return asked

    def _is_old(self, asked: Future[Answer]) -> bool:
        return asked.done() and (
            asked.exception() is not None or time.monotonic() - self._answered_at >= self._fresh
        )

    def _answer(self, asked: Future[Answer]) -> None:
        try:
            answer = self._ask()
        except Exception as error:
            asked.set_exception(error)
        else:
            self._answered_at = time.monotonic()
            asked.set_result(answer)
