"""map_batches: in order, the same in one process and in several."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from itertools import count, islice
from typing import NoReturn

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from threadpoolctl import threadpool_info

from storymine.batch import map_batches
from storymine.batching import batched
from storymine.errors import MissingExtraError, StorymineError


def make_sum() -> Callable[[list[int]], int]:
    return sum


@given(st.lists(st.integers()), st.integers(1, 10))
def test_batches_hold_every_item_in_order(items: list[int], size: int) -> None:
    batches = list(batched(items, size))
    assert [item for batch in batches for item in batch] == items
    assert all(len(batch) == size for batch in batches[:-1])


@pytest.mark.parametrize("processes", [1, 2])
def test_results_come_in_order(processes: int) -> None:
    assert list(map_batches(make_sum, batched(range(100), 7), processes=processes)) == [
        sum(batch) for batch in batched(range(100), 7)
    ]


@pytest.mark.parametrize("processes", [1, 2])
def test_an_endless_stream_is_read_as_it_is_needed(processes: int) -> None:
    sums = map_batches(make_sum, batched(count(), 3), processes=processes)
    assert list(islice(sums, 3)) == [3, 12, 21]


def count_threads(_: list[int]) -> list[int]:
    np.ones((50, 50)) @ np.ones((50, 50))
    return [pool["num_threads"] for pool in threadpool_info()]


def make_count() -> Callable[[list[int]], list[int]]:
    return count_threads


@pytest.mark.parametrize(("said", "expected"), [(None, 1), ("2", min(2, os.cpu_count() or 1))])
def test_each_of_several_processes_uses_one_thread_though_its_step_brings_numpy(
    monkeypatch: pytest.MonkeyPatch, said: str | None, expected: int
) -> None:
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    if said:
        monkeypatch.setenv("OMP_NUM_THREADS", said)
    [threads] = map_batches(make_count, [[1]], processes=2)
    assert threads
    assert set(threads) == {expected}


def end_at_once(_: list[int]) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def make_end() -> Callable[[list[int]], None]:
    return end_at_once


def test_a_killed_process_is_told_with_what_to_do() -> None:
    with pytest.raises(StorymineError, match=r"one of the 2 processes was killed.*fewer"):
        list(map_batches(make_end, [[1]] * 9, processes=2))


def make_nothing() -> NoReturn:
    raise MissingExtraError("hub", "transformers")


def test_what_a_step_cannot_be_made_for_is_told() -> None:
    with pytest.raises(StorymineError, match=r"pip install 'storymine\[hub\]'"):
        list(map_batches(make_nothing, [[1]] * 9, processes=2))
