from __future__ import annotations

import pytest
from theme_data import embed, furniture_shop

from storymine.domain import Observation, ThemeSet
from storymine.themes import discover


@pytest.fixture(scope="session")
def shop() -> list[Observation]:
    return furniture_shop()


@pytest.fixture(scope="session")
def shop_themes(shop: list[Observation]) -> ThemeSet:
    return discover(shop, embed([o.reading.moment.text for o in shop]), embed=embed, seed=1)
