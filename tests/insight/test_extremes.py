"""High and low points: only what differs clearly from the rest."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from storymine.insight import Felt, find_extremes


def test_a_stage_that_is_clearly_worse_is_the_low_point() -> None:
    stages = {
        "kopen": Felt(200, 150, 0.02, 0.5),
        "betalen": Felt(200, 150, -0.5, 0.5),
        "gebruiken": Felt(200, 150, 0.05, 0.5),
    }
    assert find_extremes(stages) == ("betalen", None)


def test_few_stories_say_nothing_surely() -> None:
    apart = {"kopen": Felt(6, 5, 0.3, 0.5), "betalen": Felt(6, 5, -0.1, 0.5)}
    assert find_extremes(apart) == (None, None)
    alike = {**apart, "hulp": Felt(5, 5, 0.6, 0.0)}  # five that happen to be alike
    assert find_extremes(alike) == (None, None)


def test_one_stage_has_nothing_to_differ_from() -> None:
    assert find_extremes({"kopen": Felt(900, 900, 0.9, 0.1)}) == (None, None)
    assert find_extremes({}) == (None, None)


def test_stages_that_do_not_differ_are_rarely_called_so() -> None:
    draw = np.random.default_rng(7)
    told = 0
    for _ in range(400):
        scores = draw.normal(0.1, 0.5, size=(8, 40))
        stages = {str(at): Felt(40, 40, float(row.mean()), float(row.std())) for at, row in enumerate(scores)}
        told += find_extremes(stages) != (None, None)
    assert told <= 0.1 * 400


@given(
    st.dictionaries(
        st.text(max_size=3),
        st.builds(
            Felt,
            moments=st.integers(1, 1000),
            stories=st.integers(1, 1000),
            mean=st.floats(-1, 1),
            deviation=st.floats(0, 1),
        ),
        max_size=6,
    )
)
def test_what_is_told_is_the_end_of_the_curve(stages: dict[str, Felt]) -> None:
    low, high = find_extremes(stages)
    assert low is None or stages[low].mean == min(felt.mean for felt in stages.values())
    assert high is None or stages[high].mean == max(felt.mean for felt in stages.values())
    assert low is None or low != high
