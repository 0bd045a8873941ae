"""Groups of themes: a handful of headings over some forty to sixty themes.

The group of a theme follows from that theme alone: from the drivers of its moments, or where few have any
from the stages they are in. Its centroid tells both. So no theme changes groups because another one is found,
and a group is the same one in every run.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np

from storymine.changes import Seed
from storymine.themes.features import driver_shares, stage_shares

NEEDED = 0.35
"""Share of a theme's moments that have the drivers, or else are in the stages, of its group, at least."""
OTHER = "overig"


@dataclass(frozen=True, slots=True)
class Heading:
    """A group that themes are listed under; `names` by language code."""

    id: str
    drivers: tuple[str, ...]
    stages: tuple[str, ...]
    names: Mapping[str, str]


def group_of(centroid: Sequence[float]) -> str:
    """The id of the group of a theme with this centroid, among those of `headings`."""
    point = np.asarray(centroid, dtype=np.float64)
    every = headings().values()
    drivers = driver_shares(point)
    stages = stage_shares(point, (stage for heading in every for stage in heading.stages))
    for told in (
        {heading.id: sum(drivers.get(driver, 0.0) for driver in heading.drivers) for heading in every},
        {heading.id: sum(stages.get(stage, 0.0) for stage in heading.stages) for heading in every},
    ):
        best = max(told, key=lambda group: told[group])
        if told[best] >= NEEDED:
            return best
    return OTHER


def parents(seeds: Sequence[Seed]) -> dict[str, str]:
    """Each theme of a taxonomy that has a parent, or is one -> the one at the top above it.

    Themes of a taxonomy that stand alone are left out.
    """
    above = {seed.theme: seed.parent for seed in seeds}
    found: dict[str, str] = {}
    for theme in above:
        top, seen = theme, {theme}
        while (parent := above.get(top)) in above and parent is not None and parent not in seen:
            top = parent
            seen.add(top)
        if top != theme:
            found |= {theme: top, top: top}
    return found


@cache
def headings() -> Mapping[str, Heading]:
    """All groups, by id, in the order of the file."""
    text = (files("storymine.themes") / "data" / "groups.toml").read_text(encoding="utf-8")
    return {
        name: Heading(
            name,
            tuple(given.get("drivers", ())),
            tuple(given.get("stages", ())),
            {"nl": given["nl"], "en": given["en"]},
        )
        for name, given in tomllib.loads(text).items()
    }
