"""map_batches: in order, the same in one process and in several."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count, islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storymine.batch import map_batches
from storymine.batching import batched


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
