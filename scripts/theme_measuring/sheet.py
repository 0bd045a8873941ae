"""Themes as they are, to judge their names by: good, usable or bad."""

from __future__ import annotations

import random
from collections import defaultdict

from storymine.domain import Theme
from storymine.themes import discover
from theme_measuring.sets import Moments, engine

SHOWN = 8  # moments of a theme, drawn at random: its quotes are those that its name fits best


def sheet(moments: Moments, *, number: int, seed: int = 0) -> str:
    """`number` themes of a set, drawn at random: name, size, keywords and some of the moments."""
    found = discover(moments.observations, moments.vectors, embed=engine().embed, seed=seed)
    texts = {(one.story, one.moment): one.reading.moment.text for one in moments.observations}
    members: dict[str, list[str]] = defaultdict(list)
    for assignment in found.assignments:
        if assignment.theme is not None:
            members[assignment.theme].append(texts[assignment.story, assignment.moment])
    chance = random.Random(seed)
    drawn = chance.sample(found.themes, min(number, len(found.themes)))
    entries = [
        _entry(place, theme, chance.sample(members[theme.id], min(SHOWN, theme.moments)))
        for place, theme in enumerate(drawn, 1)
    ]
    return "\n".join(entries)


def _entry(place: int, theme: Theme, moments: list[str]) -> str:
    head = f"{place}. {theme.label}   ({theme.moments} moments, sentiment {theme.sentiment:+.2f})"
    shown = "".join(f"\n   - {' '.join(text.split())}" for text in moments)
    return f"{head}\n   {', '.join(theme.keywords)}{shown}\n"
