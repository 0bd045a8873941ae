"""Pure functions over readings: what they add up to for an organisation."""

from storymine.insight.friction import Friction, friction
from storymine.insight.journey_matrix import Cell, Figures, JourneyMatrix, journey_matrix

__all__ = ["Cell", "Figures", "Friction", "JourneyMatrix", "friction", "journey_matrix"]
