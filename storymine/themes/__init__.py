"""Moments to Themes: discovery, names, assignment of new moments, identity from run to run, and what people
decided about themes."""

from storymine.themes.assignment import NOWHERE, SET_ASIDE, assign, place
from storymine.themes.content import has_content
from storymine.themes.continuity import Held, hold
from storymine.themes.curation import Attributes, attributes, held, in_force, project, resolve, undone
from storymine.themes.discovery import Learned, describe, discover, learn
from storymine.themes.emerging import find_emerging
from storymine.themes.groups import Heading, group_of, headings, parents
from storymine.themes.identity import Shared, match, match_themes
from storymine.themes.mending import EMPTY_NAME, Sayings, another_name, beginnings, middle, says, traces
from storymine.themes.parts import part_around, propose_parts
from storymine.themes.seeds import nearest_seeds

__all__ = [
    "EMPTY_NAME",
    "NOWHERE",
    "SET_ASIDE",
    "Attributes",
    "Heading",
    "Held",
    "Learned",
    "Sayings",
    "Shared",
    "another_name",
    "assign",
    "attributes",
    "beginnings",
    "describe",
    "discover",
    "find_emerging",
    "group_of",
    "has_content",
    "headings",
    "held",
    "hold",
    "in_force",
    "learn",
    "match",
    "match_themes",
    "middle",
    "nearest_seeds",
    "parents",
    "part_around",
    "place",
    "project",
    "propose_parts",
    "resolve",
    "says",
    "traces",
    "undone",
]
