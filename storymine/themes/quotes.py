"""Quotes for a theme: moments near its middle that are of a length to read and do not repeat each other."""

from __future__ import annotations

from collections.abc import Iterable

from storymine.domain import Observation, Quote
from storymine.themes.words import clauses, content_lemmas

QUOTES = 5
SHORTEST, LONGEST = 5, 40  # words
REPEATS = 0.6  # of the content words of the shorter one


def choose_quotes(central: Iterable[Observation]) -> tuple[Quote, ...]:
    """Up to five quotes, each from another story, from moments in order of closeness to the theme."""
    chosen: list[tuple[Observation, set[str]]] = []
    spare: list[Observation] = []
    for observation in central:
        if len(chosen) == QUOTES:
            break
        text = observation.reading.moment.text
        words = set(content_lemmas(clauses(text)))
        if not SHORTEST <= len(text.split()) <= LONGEST:
            spare.append(observation)
        elif any(_repeats(words, said) or observation.story == other.story for other, said in chosen):
            continue
        else:
            chosen.append((observation, words))
    picked = [observation for observation, _ in chosen] or spare[:1]
    return tuple(
        Quote(story=o.story, moment=o.moment, text=" ".join(o.reading.moment.text.split())) for o in picked
    )


def _repeats(words: set[str], said: set[str]) -> bool:
    shorter = min(len(words), len(said))
    return shorter == 0 or len(words & said) > REPEATS * shorter
