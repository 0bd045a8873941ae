"""Pure functions over readings: what they add up to for an organisation."""

from storymine.insight.changes import Change, find_changes
from storymine.insight.comparable import comparable
from storymine.insight.contrasts import Contrast, Place, Tally, find_contrasts
from storymine.insight.extremes import Felt, find_extremes
from storymine.insight.friction import Friction, friction, friction_interval
from storymine.insight.journey_matrix import Cell, Figures, JourneyMatrix, journey_matrix
from storymine.insight.trends import News, find_news

__all__ = [
    "Cell",
    "Change",
    "Contrast",
    "Felt",
    "Figures",
    "Friction",
    "JourneyMatrix",
    "News",
    "Place",
    "Tally",
    "comparable",
    "find_changes",
    "find_contrasts",
    "find_extremes",
    "find_news",
    "friction",
    "friction_interval",
    "journey_matrix",
]
