"""One step over a stream of batches, in this process or in several, in order and in bounded memory."""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from typing import Any, NoReturn, TypeVar

from storymine.errors import StorymineError

T = TypeVar("T")
R = TypeVar("R")

Step = Callable[[list[T]], R]


def map_batches(
    make_step: Callable[[], Step[T, R]], batches: Iterable[list[T]], *, processes: int = 1
) -> Iterator[R]:
    """`step(batch)` for each batch, in order.

    `make_step` is called once in each process (it loads the model there), so it must be picklable, as batches
    and results must. With several processes each uses one thread, unless OMP_NUM_THREADS says otherwise: on a
    busy machine two threads a process gave half the speed of one. At most two batches a process are under way
    at a time. Raises StorymineError when a process was killed, or could not make its step.
    """
    if processes == 1:
        step = make_step()
        yield from map(step, batches)
        return
    context = multiprocessing.get_context("spawn")
    under_way: deque[Future[R]] = deque()
    try:
        with ProcessPoolExecutor(processes, context, _start, (make_step,)) as pool:
            for batch in batches:
                under_way.append(pool.submit(_run, batch))
                if len(under_way) >= 2 * processes:
                    yield under_way.popleft().result()
            while under_way:
                yield under_way.popleft().result()
    except BrokenProcessPool as error:
        raise StorymineError(
            f"one of the {processes} processes was killed, most often because the memory was full; "
            "try again with fewer (--processes), or one, which shows what goes wrong"
        ) from error


_step: Step[Any, Any]


def _start(make_step: Callable[[], Step[Any, Any]]) -> None:
    global _step  # the one thing a pool's process knows: each has its own copy
    from threadpoolctl import threadpool_limits

    if "OMP_NUM_THREADS" not in os.environ:
        os.environ["OMP_NUM_THREADS"] = "1"  # for what is loaded from here on
        threadpool_limits(1)  # for what was loaded already, when `make_step` was unpickled
    try:
        _step = make_step()
    except StorymineError as error:  # raised here it would only break the pool
        _step = partial(_refuse, str(error))


def _refuse(reason: str, _: list[Any]) -> NoReturn:
    raise StorymineError(reason)


def _run(batch: list[Any]) -> Any:
    return _step(batch)
