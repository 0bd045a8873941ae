"""Effort's causes on sentences by somebody who did not know the cues (effort_causes.tsv); docs/models.md."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from storymine.domain import EffortCause
from storymine.nlp.effort_causes import effort_causes

ROWS = Path(__file__).with_name("effort_causes.tsv")


@pytest.fixture(scope="module")
def rows() -> list[tuple[set[str], set[str]]]:
    """(causes by hand, causes found) of every sentence."""
    with ROWS.open(encoding="utf-8", newline="") as lines:
        read = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [
        (set(row["causes"].split("+")) - {"-"}, {c.value for c in effort_causes(row["text"])}) for row in read
    ]


def test_what_is_found_is_right_four_times_out_of_five(rows: list[tuple[set[str], set[str]]]) -> None:
    for cause in EffortCause:
        found = [cause.value in gold for gold, given in rows if cause.value in given]
        assert sum(found) / len(found) >= 0.65, cause
    right = sum(len(gold & given) for gold, given in rows)
    assert right / sum(len(given) for _, given in rows) >= 0.8


def test_sentences_without_a_cause_stay_without(rows: list[tuple[set[str], set[str]]]) -> None:
    plain = [not given for gold, given in rows if not gold]
    assert sum(plain) / len(plain) >= 0.88
