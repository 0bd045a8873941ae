"""Moments and vectors that wait in files."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from storymine.domain import (
    Effort,
    Moment,
    Observation,
    Reading,
    Sentiment,
    Stage,
    Voice,
)
from storymine.workflow.spool import Part, Spool, VectorSpool


def observe(number: int) -> Observation:
    text = f"levering {number} kwam te laat"
    return Observation(
        f"s{number}",
        0,
        Reading(
            moment=Moment(0, 0, len(text), text, Voice.CUSTOMER),
            sentiment=Sentiment("negative", -0.5, 2, 0.9),
            emotions=(),
            drivers=(),
            effort=Effort(1, 0.9),
            need=None,
            stage=Stage("ontvangen", 0.9),
            model="test",
        ),
    )


def test_moments_are_what_they_were_in_the_order_they_came(tmp_path: Path) -> None:
    told, spool = [observe(number) for number in range(5)], Spool(tmp_path)
    for number, one in enumerate(told):
        spool.add(one)
        assert spool[number // 2] == told[number // 2]  # reading does not disturb what is added later
    assert list(spool) == told
    assert spool[1:4] == told[1:4]
    assert spool[-1] == told[-1]
    with pytest.raises(IndexError):
        spool[5]
    assert list(tmp_path.iterdir()) == []


def test_a_part_holds_the_moments_at_its_places(tmp_path: Path) -> None:
    told, spool = [observe(number) for number in range(5)], Spool(tmp_path)
    for one in told:
        spool.add(one)
    part = Part(spool, np.array([4, 0, 2]))
    assert list(part) == [told[4], told[0], told[2]]
    assert part[1:] == [told[0], told[2]]
    assert len(part) == 3


def test_vectors_are_what_they_were(tmp_path: Path) -> None:
    rows = np.arange(12, dtype=np.float32).reshape(4, 3)
    spool = VectorSpool(tmp_path)
    for part in (rows[:1], rows[1:1], rows[1:]):
        spool.add(part)
    assert spool.array().tolist() == rows.tolist()
    assert spool.array()[[3, 0]].tolist() == rows[[3, 0]].tolist()
    assert VectorSpool(tmp_path).array().shape == (0, 0)
    assert list(tmp_path.iterdir()) == []
