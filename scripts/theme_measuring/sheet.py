"""Themes as an analyst sees them, to judge their names by: good, usable or bad."""

from __future__ import annotations

import random

from storymine.domain import Theme
from storymine.themes import discover
from theme_measuring.sets import Moments, engine


def sheet(moments: Moments, *, number: int, seed: int = 0) -> str:
    """`number` themes of a set, drawn at random: name, size, keywords and quotes."""
    found = discover(moments.observations, moments.vectors, embed=engine().embed, seed=seed)
    drawn = random.Random(seed).sample(found.themes, min(number, len(found.themes)))
    return "\n".join(_entry(place, theme) for place, theme in enumerate(drawn, 1))


def _entry(place: int, theme: Theme) -> str:
    head = f"{place}. {theme.label}   ({theme.moments} moments, sentiment {theme.sentiment:+.2f})"
    quotes = "".join(f"\n   - {quote.text}" for quote in theme.quotes)
    return f"{head}\n   {', '.join(theme.keywords)}{quotes}\n"
