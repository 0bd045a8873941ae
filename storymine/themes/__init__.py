"""Moments to Themes: discovery, names, assignment of new moments, and identity from run to run."""

from storymine.themes.assignment import assign
from storymine.themes.content import has_content
from storymine.themes.discovery import discover
from storymine.themes.identity import match
from storymine.themes.mending import Sayings, another_name, beginnings, middle, says, traces

__all__ = [
    "Sayings",
    "another_name",
    "assign",
    "beginnings",
    "discover",
    "has_content",
    "match",
    "middle",
    "says",
    "traces",
]
