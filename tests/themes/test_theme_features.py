from __future__ import annotations

import numpy as np
import pytest
from theme_data import embed, observe

from storymine.errors import InputError
from storymine.journey import read_journey
from storymine.themes.features import features


def cosine(first: int, second: int, points: np.ndarray) -> float:
    return float(points[first] @ points[second])


def test_friction_and_delight_about_the_same_thing_lie_apart() -> None:
    text = "De monteur kwam om tien uur"
    observations = [
        observe("a", 0, text, drivers=["levering"], valence=2),
        observe("b", 0, text, drivers=["levering"], valence=1),
        observe("c", 0, text, drivers=["levering"], valence=5),
    ]
    points = features(observations, embed([text] * 3))
    assert cosine(0, 1, points) > 0.95
    assert cosine(0, 2, points) < 0.85


def test_points_have_unit_length_also_without_words() -> None:
    points = features([observe("a", 0, "...", drivers=["geen"])], np.zeros((1, 8), dtype=np.float32))
    assert np.linalg.norm(points, axis=1) == pytest.approx(1, abs=1e-5)


def test_a_stage_of_ones_own_has_a_place() -> None:
    observations = [observe("a", 0, "x", stage="eigen fase"), observe("b", 0, "x", stage="andere fase")]
    points = features(observations, np.ones((2, 4), dtype=np.float32))
    assert 0.9 < cosine(0, 1, points) < 0.999


def test_vectors_must_fit_the_moments() -> None:
    with pytest.raises(InputError, match="for 1 moments"):
        features([observe("a", 0, "x")], np.ones((2, 4), dtype=np.float32))
    with pytest.raises(InputError, match="not finite"):
        features([observe("a", 0, "x")], np.full((1, 4), np.nan, dtype=np.float32))


def test_every_stage_of_the_journey_has_a_place_of_its_own() -> None:
    stages = [stage.id for stage in read_journey().stages]
    points = features(
        [observe("a", at, "x", stage=stage) for at, stage in enumerate(stages)],
        np.ones((len(stages), 4), dtype=np.float32),
    )
    cosines = points @ points.T
    assert cosines[~np.eye(len(stages), dtype=bool)].max() < 0.99
