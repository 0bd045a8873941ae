"""Whether labels that somebody gives fit the label scheme."""

from __future__ import annotations

from typing import Any

import pytest

from storymine.domain import Labels, Voice
from storymine.errors import LabelsError
from storymine.journey import read_journey
from storymine.labels import check_labels

READ = Labels(stage="eigen fase", drivers=("eigen",), emotions=("trots",))


def check(voice: Voice = Voice.CUSTOMER, **labels: Any) -> None:
    check_labels(Labels(**labels), read_journey(), voice=voice, read=READ)


@pytest.mark.parametrize(
    "labels",
    [
        {"stage": "betalen"},
        {"stage": "geen", "drivers": ("geen",), "emotions": ("neutraal",)},
        {"drivers": ("fout", "belofte"), "valence": 1, "effort": 3, "need": "-"},
        {"stage": "eigen fase", "drivers": ("eigen", "fout"), "emotions": ("trots",)},
        {"voice": Voice.EMPLOYEE, "drivers": ("werkdruk",)},
        {"effort": 0},
    ],
)
def test_what_is_in_the_scheme_the_journey_or_was_read_fits(labels: dict[str, Any]) -> None:
    check(**labels)


def test_an_employees_moment_has_drivers_of_its_own() -> None:
    check(Voice.EMPLOYEE, drivers=("systeem",))
    with pytest.raises(LabelsError, match="drivers: 'wachttijd' is none of systeem"):
        check(Voice.EMPLOYEE, drivers=("wachttijd",))


@pytest.mark.parametrize(
    ("labels", "field"),
    [
        ({}, "labels"),
        ({"stage": "unknown"}, "stage"),
        ({"stage": ""}, "stage"),
        ({"drivers": ()}, "drivers"),
        ({"drivers": ("fout", "fout")}, "drivers"),
        ({"drivers": ("geen", "fout")}, "drivers"),
        ({"emotions": ("blij",)}, "emotions"),
        ({"emotions": ("neutraal", "irritatie")}, "emotions"),
        ({"valence": 0}, "valence"),
        ({"effort": 4}, "effort"),
        ({"need": "geen"}, "need"),
    ],
)
def test_what_is_not_is_named_by_its_field(labels: dict[str, Any], field: str) -> None:
    with pytest.raises(LabelsError) as raised:
        check(**labels)
    assert set(raised.value.faults) == {field}
