"""Contrasts: which themes are told more or less in one channel, product or segment than in the others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy.orm import Session

from storymine import store
from storymine.insight import Contrast, Place, Tally, find_contrasts
from storymine.insight.contrasts import FEWEST_IN_PLACE
from storymine.store import Dimension, Filters

MOST_PLACES = 12
"""Values of a dimension that are shown, those with most stories."""


@dataclass(frozen=True, slots=True)
class Contrasts:
    """Every theme in every value of a dimension that is compared; `found` has the surest first.

    `places` are the values with enough stories, the one with most first; the others are only part of what
    these are compared with. `names` are the themes' labels.
    """

    dimension: Dimension
    places: Mapping[str, Place]
    found: tuple[Contrast[str], ...]
    names: Mapping[str, str]
    too_small: int = 0

    @property
    def told(self) -> tuple[Contrast[str], ...]:
        """Those that stand out."""
        return tuple(one for one in self.found if one.kind)

    def to_list(self, *, told: bool) -> list[dict[str, Any]]:
        """As JSON, for the API and the command line alike: with `told` those that stand out, else all."""
        return [
            {
                "theme": one.theme,
                "label": self.names[one.theme],
                "value": one.place,
                "kind": one.kind,
                "moments": one.moments,
                "stories": one.stories,
                "share": round(one.share, 4),
                "elsewhere": round(one.elsewhere, 4),
                "ratio": round(one.ratio, 3),
                "low": round(one.low, 3),
                "high": round(one.high, 3),
                "chance": one.chance,
            }
            for one in (self.told if told else self.found)
        ]

    def of(self, theme: str, place: str) -> Contrast[str] | None:
        return next((one for one in self.found if (one.theme, one.place) == (theme, place)), None)


def contrast_themes(session: Session, filters: Filters, dimension: Dimension) -> Contrasts:
    """Themes within the filters by the values of a dimension; see storymine.insight.contrasts.

    A filter on the dimension itself chooses which values are shown; they are compared with all others.
    """
    counted = store.compare_themes(session, without(filters, dimension), dimension)
    run = store.live_themes_run(session)
    names = store.theme_names(session, run.id if run else None)
    places = {name: Place(*figures) for name, figures in counted.places.items()}
    tallies = {pair: Tally(*figures) for pair, figures in counted.themes.items()}
    found = find_contrasts(tallies, places)
    compared = {one.place for one in found}
    wanted = getattr(filters, dimension) or compared
    shown = sorted(compared & set(wanted), key=lambda name: (-places[name].stories, name))[:MOST_PLACES]
    return Contrasts(
        dimension,
        {name: places[name] for name in shown},
        tuple(one for one in found if one.place in set(shown)),
        {theme: name.label for theme, name in names.items()},
        too_small=sum(place.stories < FEWEST_IN_PLACE for place in places.values()),
    )


def without(filters: Filters, dimension: Dimension) -> Filters:
    """The filters but the one on this dimension."""
    match dimension:
        case "channel":
            return replace(filters, channel=())
        case "product":
            return replace(filters, product=())
        case "segment":
            return replace(filters, segment=())
