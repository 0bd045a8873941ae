from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest

from storymine.changes import Seed
from storymine.journey import read_journey
from storymine.labels import label_ids
from storymine.themes import group_of, headings, parents
from storymine.themes.features import driver_shares, features, stage_shares
from tests.themes.theme_data import observe


def centroid(drivers: Mapping[str, int], *, others: int = 0, stage: str = "terugkijken") -> np.ndarray:
    """The middle of moments in a stage: so many with each driver, and `others` without one."""
    told = [driver for driver, times in drivers.items() for _ in range(times)]
    observations = [
        observe(f"s{n}", 0, "Tekst.", drivers=(driver,), stage=stage) for n, driver in enumerate(told)
    ]
    observations += [observe(f"g{n}", 0, "Tekst.", drivers=("geen",), stage=stage) for n in range(others)]
    vectors = np.random.default_rng(0).normal(size=(len(observations), 16)).astype(np.float32)
    middle = features(observations, vectors).mean(axis=0)
    return np.asarray(middle / np.linalg.norm(middle), dtype=np.float64)


def test_a_centroid_tells_the_shares_of_drivers() -> None:
    shares = driver_shares(centroid({"levering": 6, "prijs": 2}, others=2))
    assert shares["levering"] == pytest.approx(0.6, abs=0.05)
    assert shares["prijs"] == pytest.approx(0.2, abs=0.05)
    assert driver_shares(np.ones(4)) == {}
    assert driver_shares(np.zeros(500)) == {}


def test_a_theme_is_in_the_group_whose_drivers_most_of_its_moments_have() -> None:
    assert group_of(tuple(centroid({"levering": 6, "prijs": 3}))) == "levering"
    together = {"herhaling": 2, "doorverwijzing": 2, "bereikbaarheid": 2}
    assert group_of(tuple(centroid(together, others=5))) == "contact"
    assert group_of(tuple(centroid({"prijs": 1}, others=9))) == "overig"
    assert group_of((0.5,) * 4) == "overig"


def test_every_driver_is_in_one_group_and_names_differ() -> None:
    inside = [driver for heading in headings().values() for driver in heading.drivers]
    assert sorted(inside) == sorted({*label_ids("driver"), *label_ids("employee_driver")} - {"geen"})
    for language in ("nl", "en"):
        names = [heading.names[language] for heading in headings().values()]
        assert len(set(names)) == len(names)
    assert 8 <= len(headings()) <= 15


@pytest.mark.parametrize(
    ("stage", "group"),
    [
        ("orienteren", "plannen"),
        ("vertrekken", "regelen"),
        ("betalen", "prijs"),
        ("ontvangen", "levering"),
        ("een eigen fase", "overig"),
    ],
)
def test_a_theme_without_a_driver_is_in_the_group_of_its_stage(stage: str, group: str) -> None:
    assert group_of(tuple(centroid({"kwaliteit": 2}, others=8, stage=stage))) == group
    assert group_of(tuple(centroid({"kwaliteit": 5}, others=5, stage=stage))) == "kwaliteit"


def test_stages_of_groups_are_those_of_the_journey_and_told_apart() -> None:
    stages = [stage for heading in headings().values() for stage in heading.stages]
    assert len(set(stages)) == len(stages)
    assert set(stages) <= {stage.id for stage in read_journey().stages}
    told = stage_shares(centroid({}, others=4, stage="betalen"), stages)
    assert told == {stage: pytest.approx(float(stage == "betalen")) for stage in stages}
    assert stage_shares(np.ones(4), stages) == {}


def test_a_theme_of_a_taxonomy_is_under_the_parent_at_the_top() -> None:
    def seed(theme: str, parent: str | None = None) -> Seed:
        return Seed(theme, theme, ("voorbeeld",), parent=parent)

    seeds = [seed("a"), seed("b", "a"), seed("c", "b"), seed("alone"), seed("lost", "gone")]
    assert parents(seeds) == {"a": "a", "b": "a", "c": "a"}
    assert parents([seed("x", "y"), seed("y", "x")]).keys() <= {"x", "y"}
